// Moscow's menu. The purse is leverage: cheap, answerable to no public, but attention and exposure have a price.
import { THEMES } from "../../vocabulary.ts";
import { atMost, figure, groundOf, has, here, isMali, on, tells, zoneFigure, type OrderRow } from "./row.ts";

export const MOSCOW_ROWS: readonly OrderRow[] = [
  {
    id: "moscow.campaign", group: "voice", posture: true, step: "information", dynamics: ["D10", "D19"], cost: 2,
    zones: (v, z) => isMali(groundOf(v, z)),
    options: () => THEMES,
    expects: (v, d) => {
      const z = v.zones.find((o) => o.id === d.zone);
      const ground = z ? Math.max(0, zoneFigure(z, "resentment") - 10) : 0;
      return [here(d, d.option === "anti_french" ? "sentiment" : "pro_moscow", 0, Math.round(ground / 12)), on("exposure", 1, 3), tells("wears_out")];
    },
  },
  {
    id: "moscow.fund_movement", group: "voice", step: "information", dynamics: ["D10", "D11"], cost: 3,
    zones: (v, z) => isMali(groundOf(v, z)) && groundOf(v, z).capital,
    expects: (v) => [tells("street_presses", figure(v, "sentiment") >= 55 ? 3 : 2), on("sentiment", 1, 3), on("exposure", 2, 4)],
  },
  {
    id: "moscow.publish_poll", group: "voice", step: "information", dynamics: ["D10"], cost: 2,
    expects: () => [on("influence", 1, 4), on("exposure", 2, 4), tells("works_on_mood")],
  },
  {
    id: "moscow.cultivate_officers", group: "talks", step: "politics", dynamics: ["D17", "D12"], cost: 2,
    expects: () => [on("officers", 4, 8), on("influence", 0, 2)],
  },
  {
    id: "moscow.offer_wagner", group: "force", step: "politics", dynamics: ["D17"], cost: 3,
    when: (v) => (v.wagner.contract ? "order.contract_signed" : undefined),
    expects: (v) => [tells("offer_stands"), on("exposure", 1, 2), tells(v.regime.kind === "elected" ? "unlikely_taken" : "may_be_taken")],
  },
  {
    id: "moscow.deploy_wagner", group: "force", step: "movement", dynamics: ["D17"], cost: 3, limit: 2,
    when: (v) => (v.wagner.contract ? undefined : "order.no_contract"),
    zones: (v, z) => isMali(groundOf(v, z)) && z.control !== "is" && atMost(z, "wagner") < 3,
    expects: (_v, d) => [here(d, "wagner_units", 1, 1), tells("shuts_window")],
  },
  {
    id: "moscow.use_wagner", group: "force", step: "operations", dynamics: ["D17"], cost: 2, limit: 2, harms: true,
    when: (v) => (v.wagner.contract ? undefined : "order.no_contract"),
    zones: (_v, z) => has(z, "wagner"),
    expects: (_v, d) => [tells("quick_gain", 3), here(d, "harm", 1, 8, 4), tells("recruits_later"), on("exposure", 2, 5)],
  },
  {
    id: "moscow.pull_back_wagner", group: "force", step: "movement", dynamics: ["D17"], cost: 1,
    zones: (_v, z) => has(z, "wagner"),
    expects: (_v, d) => [here(d, "wagner_units", -1, -1), on("exposure", -3, -1)],
  },
  {
    id: "moscow.send_arms", group: "force", step: "governance", dynamics: ["D17"], cost: 2,
    expects: () => [on("influence", 2, 4), on("loyalty", 1, 3)],
  },
  {
    id: "moscow.cover_council", group: "talks", posture: true, step: "politics", dynamics: ["D17", "D26"], cost: 1,
    expects: () => [on("influence", 1, 2), tells("sanctions_blunted")],
  },
  {
    id: "moscow.court_neighbour", group: "talks", step: "politics", dynamics: ["D22"], cost: 3, limit: 2,
    targets: () => ["niamey", "ouagadougou"],
    expects: (_v, d) => [on(d.target === "ouagadougou" ? "ouagadougou" : "niamey", -6, -1), tells("works_on_humiliation")],
  },
  {
    id: "moscow.hide_hand", group: "voice", posture: true, family: "moscow.hand", step: "information",
    dynamics: ["D10"], cost: 1,
    expects: () => [on("exposure", -4, -2)],
  },
  {
    id: "moscow.show_hand", group: "voice", posture: true, family: "moscow.hand", step: "information",
    dynamics: ["D10", "D19"], cost: 0,
    expects: () => [on("influence", 1, 2), on("exposure", 3, 5)],
  },
  {
    id: "moscow.claim_victory", group: "voice", step: "information", dynamics: ["D19", "D22"], cost: 2,
    when: (v) => (v.exit.announcedIn || v.exit.outIn || v.wagner.deployedIn ? undefined : "order.nothing_to_claim"),
    expects: () => [on("influence", 1, 4), on("framing", -6, -2), tells("needs_deeds")],
  },
  {
    id: "moscow.lower_price", group: "force", step: "politics", dynamics: ["D17"], cost: 2,
    when: (v) => (v.wagner.contract ? "order.contract_signed" : undefined),
    expects: () => [on("influence", 2, 4), tells("offer_cheaper")],
  },
  {
    id: "moscow.gather_intelligence", group: "sources", step: "information", dynamics: ["D29"], cost: 1, limit: 2,
    zones: () => true,
    expects: () => [tells("fresh_picture", 3)],
  },
];

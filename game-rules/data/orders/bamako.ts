// Bamako's menu: the government, the transition or the junta, one seat. Treasury, and for some orders the army's loyalty.
import { CHOICES } from "../../codes/choices.ts";
import type { View } from "../../view-types.ts";
import {
  atMost,
  counterCampaign,
  figure,
  frenchInMali,
  frenchOut,
  groundOf,
  has,
  here,
  isMali,
  listening,
  moscowSits,
  type OrderRow,
  on,
  settled,
  tells,
  zoneFigure,
} from "./row.ts";

const rungAbove = (v: View, need: "none" | "demand" | "restrict") =>
  frenchOut(v)
    ? "order.french_are_out"
    : v.demand.rung !== need
      ? need === "none"
        ? "order.already_demanded"
        : "order.rung_before"
      : undefined;

export const BAMAKO_ROWS: readonly OrderRow[] = [
  {
    id: "bamako.deploy_army",
    group: "force",
    step: "movement",
    dynamics: ["D24", "D12"],
    cost: 2,
    loyalty: 1,
    limit: 3,
    zones: (v, z) => isMali(groundOf(v, z)) && atMost(z, "fama") < 8,
    targets: (v, z) =>
      v.zones.filter((o) => o !== z && atMost(o, "fama") > 1 && isMali(groundOf(v, o))).map((o) => o.id),
    expects: (_v, d) => [here(d, "fama_units", 1, 1), tells("thins_out_origin")],
  },
  {
    id: "bamako.sweep_zone",
    group: "force",
    step: "operations",
    dynamics: ["D4", "D12"],
    cost: 3,
    loyalty: 2,
    limit: 2,
    harms: true,
    zones: (v, z) => isMali(groundOf(v, z)) && atMost(z, "fama") > 0 && z.control !== "state",
    expects: (_v, d) => [
      tells("zone_cleared", 2),
      here(d, "harm", 1, 5, 3),
      here(d, "grievance", 1, 4, 3),
      tells("falls_without_administration"),
    ],
  },
  {
    id: "bamako.garrison_zone",
    group: "force",
    posture: true,
    step: "governance",
    dynamics: ["D4", "D24"],
    cost: 1,
    zones: (v, z) => isMali(groundOf(v, z)) && atMost(z, "fama") > 0,
    expects: (_v, d) => [tells("holds_ground", 3), here(d, "fear", -1, 0)],
  },
  {
    id: "bamako.restore_administration",
    group: "state",
    step: "governance",
    dynamics: ["D4", "D7"],
    cost: 3,
    limit: 2,
    zones: (v, z) =>
      isMali(groundOf(v, z)) &&
      (z.control === "state" ||
        z.control === "groups" ||
        (z.control === "contested" && atMost(z, "fama") > 0)) &&
      zoneFigure(z, "administration") < 3,
    expects: (_v, d) => [
      here(d, "administration", 0, 1, 3),
      here(d, "grievance", -3, -1),
      tells("fear_slows"),
    ],
  },
  {
    id: "bamako.restore_services",
    group: "state",
    posture: true,
    step: "governance",
    dynamics: ["D7"],
    cost: 1,
    zones: (v, z) => isMali(groundOf(v, z)) && z.control !== "jnim" && z.control !== "is",
    expects: (_v, d) => [here(d, "services", 1, 3), here(d, "grievance", -2, 0)],
  },
  {
    id: "bamako.reform_army",
    group: "state",
    step: "governance",
    dynamics: ["D12", "D7"],
    cost: 4,
    loyalty: 4,
    expects: () => [tells("grievance_eases", 4), on("donors", 2, 4), on("legitimacy", 0, 2)],
  },
  {
    id: "bamako.tolerate_predation",
    group: "state",
    posture: true,
    family: "bamako.predation",
    step: "governance",
    dynamics: ["D12", "D7"],
    cost: 0,
    harms: true,
    expects: () => [
      on("loyalty", 2, 3),
      on("treasury", 1, 2),
      on("legitimacy", -3, -1),
      tells("grievance_everywhere"),
    ],
  },
  {
    id: "bamako.pay_army",
    group: "state",
    step: "governance",
    dynamics: ["D12"],
    cost: 3,
    expects: () => [on("loyalty", 5, 9)],
  },
  {
    id: "bamako.open_talks",
    group: "talks",
    step: "politics",
    dynamics: ["D14", "D13"],
    cost: 2,
    when: (v) => (v.talks.rung === "none" ? undefined : "order.talks_open"),
    expects: () => [tells("rung_contact", 3), on("legitimacy", 0, 3), tells("paris_may_forbid")],
  },
  {
    id: "bamako.pursue_talks",
    group: "talks",
    step: "politics",
    dynamics: ["D14", "D13"],
    cost: 2,
    when: (v) => (v.talks.rung === "none" ? "order.no_talks" : settled(v) ? "order.settled" : undefined),
    expects: () => [tells("rung_next", 2), on("legitimacy", 0, 3), tells("paris_may_forbid")],
  },
  {
    id: "bamako.break_talks",
    group: "talks",
    step: "politics",
    dynamics: ["D14"],
    cost: 1,
    when: (v) => (v.talks.rung === "none" ? "order.no_talks" : undefined),
    expects: () => [tells("rung_lost", 4), on("warmth", 0, 3), on("legitimacy", -3, 0)],
  },
  {
    id: "bamako.local_talks",
    group: "talks",
    posture: true,
    step: "politics",
    dynamics: ["D14", "D16"],
    cost: 1,
    zones: (v, z) => isMali(groundOf(v, z)) && (z.control === "jnim" || z.control === "contested"),
    expects: (_v, d) => [here(d, "fear", -2, -1, 2), here(d, "tension", -2, 0, 2), on("recognition", 0.5, 1)],
  },
  {
    id: "bamako.renew_mandate",
    group: "talks",
    step: "politics",
    dynamics: ["D29", "D14"],
    cost: 2,
    expects: () => [on("mandate", 20, 35), on("legitimacy", 0, 2)],
  },
  {
    id: "bamako.blame_paris",
    group: "voice",
    step: "politics",
    dynamics: ["D9"],
    cost: 1,
    expects: (v) => [
      on("legitimacy", 0, Math.round(figure(v, "sentiment") / 12)),
      on("sentiment", 1, 3),
      on("warmth", -4, -2),
      tells("wears_out"),
    ],
  },
  {
    id: "bamako.praise_paris",
    group: "voice",
    step: "politics",
    dynamics: ["D9"],
    cost: 1,
    when: (v) => (frenchOut(v) ? "order.french_are_out" : undefined),
    expects: () => [on("warmth", 3, 5), on("sentiment", -1, 0), on("legitimacy", -2, 0)],
  },
  counterCampaign("bamako.counter_campaign"),
  {
    id: "bamako.demand_exit",
    group: "voice",
    step: "politics",
    dynamics: ["D18", "D9"],
    cost: 2,
    when: (v) =>
      rungAbove(v, "none") ?? (figure(v, "sentiment") < 45 ? "order.street_not_behind" : undefined),
    expects: () => [on("warmth", -10, -6), on("legitimacy", 1, 5), on("donors", -3, -1)],
  },
  {
    id: "bamako.restrict_french",
    group: "voice",
    step: "politics",
    dynamics: ["D18", "D20"],
    cost: 2,
    when: (v) =>
      rungAbove(v, "demand") ??
      (!v.wagner.contract && figure(v, "influence") < 40 ? "order.no_alternative" : undefined),
    expects: () => [on("warmth", -8, -5), on("donors", -4, -2), tells("french_hampered")],
  },
  {
    id: "bamako.expel_french",
    group: "voice",
    step: "politics",
    dynamics: ["D18", "D25"],
    cost: 3,
    loyalty: 2,
    when: (v) =>
      rungAbove(v, "restrict") ??
      (frenchInMali(v) <= 0
        ? "order.no_french_in_mali"
        : !v.wagner.contract
          ? "order.no_alternative"
          : undefined),
    expects: () => [tells("french_must_leave", 4), on("donors", -8, -4), on("legitimacy", 1, 4)],
  },
  {
    id: "bamako.court_moscow",
    group: "voice",
    step: "politics",
    dynamics: ["D17"],
    cost: 1,
    when: moscowSits,
    expects: () => [on("influence", 3, 6), on("warmth", -4, -2), on("donors", -2, -1)],
  },
  {
    id: "bamako.refuse_moscow",
    group: "voice",
    step: "politics",
    dynamics: ["D17"],
    cost: 1,
    when: moscowSits,
    expects: () => [on("influence", -6, -3), on("donors", 1, 3), on("warmth", 1, 3)],
  },
  {
    id: "bamako.sign_contract",
    group: "force",
    step: "politics",
    dynamics: ["D17"],
    cost: 5,
    when: (v) =>
      v.wagner.contract ? "order.contract_signed" : v.wagner.offered ? undefined : "order.no_offer",
    expects: () => [tells("wagner_comes"), on("donors", -8, -5), on("warmth", -12, -8), on("loyalty", 2, 5)],
  },
  {
    id: "bamako.end_contract",
    group: "force",
    step: "politics",
    dynamics: ["D17"],
    cost: 2,
    loyalty: 3,
    when: (v) => (v.wagner.contract ? undefined : "order.no_contract"),
    expects: () => [tells("wagner_leaves"), on("donors", 3, 6), on("influence", -12, -8)],
  },
  {
    id: "bamako.promise_elections",
    group: "state",
    step: "politics",
    dynamics: ["D12"],
    cost: 1,
    when: (v) =>
      v.regime.kind === "elected"
        ? "order.already_elected"
        : v.elections.promisedFor
          ? "order.already_promised"
          : undefined,
    options: () => CHOICES["bamako.promise_elections"],
    expects: () => [on("donors", 3, 6), on("legitimacy", 1, 3), tells("promise_binds")],
  },
  {
    id: "bamako.hold_elections",
    group: "state",
    step: "politics",
    dynamics: ["D12"],
    cost: 4,
    loyalty: 4,
    when: (v) =>
      v.regime.kind === "elected"
        ? "order.already_elected"
        : v.turn - v.regime.since < 3
          ? "order.too_soon"
          : undefined,
    expects: () => [tells("regime_elected", 3), on("legitimacy", 6, 12), on("donors", 6, 10)],
  },
  {
    id: "bamako.postpone_elections",
    group: "state",
    step: "politics",
    dynamics: ["D12"],
    cost: 0,
    loyalty: 0,
    when: (v) => (v.elections.promisedFor ? undefined : "order.not_promised"),
    expects: () => [on("donors", -8, -4), on("legitimacy", -4, -1), on("loyalty", 2, 4)],
  },
  {
    id: "bamako.arm_militias",
    group: "force",
    step: "movement",
    dynamics: ["D5"],
    cost: 2,
    harms: true,
    limit: 2,
    zones: (v, z) => isMali(groundOf(v, z)) && z.control !== "jnim",
    expects: (_v, d) => [here(d, "militias", 1, 2), here(d, "tension", 5, 9), tells("recruits_later")],
  },
  {
    id: "bamako.restrain_militias",
    group: "state",
    step: "movement",
    dynamics: ["D5"],
    cost: 2,
    limit: 2,
    zones: (v, z) => isMali(groundOf(v, z)) && (has(z, "militias") || zoneFigure(z, "tension") >= 25),
    expects: (_v, d) => [here(d, "militias", -2, 0), here(d, "tension", -5, -2)],
  },
  {
    id: "bamako.seek_donors",
    group: "state",
    step: "politics",
    dynamics: ["D12", "D26"],
    cost: 1,
    expects: () => [on("donors", 2, 4), on("treasury", 2, 4)],
  },
  {
    id: "bamako.gather_intelligence",
    group: "sources",
    step: "information",
    dynamics: ["D29"],
    cost: 1,
    limit: 2,
    zones: () => true,
    expects: listening,
  },
];

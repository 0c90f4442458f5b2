// JNIM's menu: a red-team seat. Orders are abstract; what harms civilians is counted and costs. The purse is means.
import type { View, ZoneStatic, ZoneView } from "../../view-types.ts";
import { atMost, figure, groundOf, has, here, isMali, on, settled, tells, type OrderRow } from "./row.ts";

const mine = (_v: View, z: ZoneView) => has(z, "jnim");
/** Where it is, or next to where it is. */
const reach = (v: View, z: ZoneView, g: ZoneStatic) =>
  has(z, "jnim") || g.neighbours.some((n) => v.zones.some((o) => o.id === n.zone && atMost(o, "jnim") >= 2));
const fighting = (v: View) => (settled(v) ? "order.settled" : undefined);

export const JNIM_ROWS: readonly OrderRow[] = [
  {
    id: "jnim.ambush_convoy", group: "force", step: "operations", dynamics: ["D21", "D8"], cost: 2, limit: 2,
    when: fighting,
    zones: (_v, z) => has(z, "jnim") && (has(z, "french") || has(z, "fama") || has(z, "wagner") || has(z, "takuba")),
    expects: (_v, d) => [here(d, "losses_inflicted", 0, 5, 3), tells("talks_cool")],
  },
  {
    id: "jnim.attack_post", group: "force", step: "operations", dynamics: ["D21", "D12"], cost: 4, limit: 2, harms: true,
    when: fighting,
    zones: (_v, z) => atMost(z, "jnim") >= 2 && z.control !== "jnim",
    expects: (_v, d) => [here(d, "fama_units", -2, 0, 3), tells("zone_contested", 2), here(d, "harm", 0, 3, 2), on("legitimacy", -3, -1)],
  },
  {
    id: "jnim.blockade_zone", group: "force", step: "operations", dynamics: ["D7", "D12"], cost: 2, limit: 2, harms: true,
    when: fighting,
    zones: (v, z) => isMali(groundOf(v, z)) && atMost(z, "jnim") >= 1 && z.control !== "jnim",
    expects: (_v, d) => [here(d, "services", -4, -2), here(d, "harm", 1, 2), here(d, "grievance", 1, 2), on("recognition", -2, -1)],
  },
  {
    id: "jnim.infiltrate_zone", group: "ground", step: "movement", dynamics: ["D7"], cost: 2, limit: 3,
    zones: (v, z, g) => reach(v, z, g) && atMost(z, "jnim") < 8,
    expects: (_v, d) => [here(d, "jnim_cells", 1, 1), tells("seen_late")],
  },
  {
    id: "jnim.recruit_fighters", group: "ground", step: "governance", dynamics: ["D7", "D5"], cost: 1, limit: 3,
    zones: mine,
    expects: (_v, d) => [here(d, "jnim_cells", 0, 2, 3), tells("follows_grievance")],
  },
  {
    id: "jnim.raise_levy", group: "ground", step: "governance", dynamics: ["D7"], cost: 0, limit: 2, harms: true,
    zones: (_v, z) => has(z, "jnim") && (z.control === "jnim" || z.control === "contested"),
    expects: (_v, d) => [on("means", 2, 4), here(d, "grievance", 1, 3)],
  },
  {
    id: "jnim.hold_by_persuasion", group: "ground", posture: true, family: "jnim.hold", step: "governance",
    dynamics: ["D7", "D23"], cost: 1,
    zones: (_v, z) => z.control === "jnim" || (z.control === "contested" && has(z, "jnim")),
    expects: (_v, d) => [here(d, "grievance", -2, -1), here(d, "fear", -1, 0), on("recognition", 0, 1)],
  },
  {
    id: "jnim.hold_by_coercion", group: "ground", posture: true, family: "jnim.hold", step: "governance",
    dynamics: ["D4", "D7"], cost: 0, harms: true,
    zones: (_v, z) => z.control === "jnim" || (z.control === "contested" && has(z, "jnim")),
    expects: (_v, d) => [here(d, "fear", 3, 6), here(d, "harm", 1, 3), here(d, "grievance", 1, 3), on("recognition", -2, -1), on("cohesion", -1, 0)],
  },
  {
    id: "jnim.govern_shadow", group: "ground", posture: true, step: "governance", dynamics: ["D7"], cost: 2,
    zones: (_v, z) => z.control === "jnim",
    expects: (_v, d) => [here(d, "services", 1, 2), here(d, "grievance", -3, -1), on("recognition", 0, 1)],
  },
  {
    id: "jnim.local_justice", group: "ground", posture: true, step: "governance", dynamics: ["D7"], cost: 1,
    zones: (_v, z) => has(z, "jnim"),
    expects: (_v, d) => [here(d, "grievance", -2, -1), here(d, "tension", -2, -1)],
  },
  {
    id: "jnim.hide_cells", group: "ground", step: "information", dynamics: ["D2"], cost: 1, limit: 4,
    zones: mine,
    expects: () => [tells("found_less", 3), tells("no_growth_here")],
  },
  {
    id: "jnim.contest_is", group: "force", step: "rivalry", dynamics: ["D16"], cost: 3, limit: 2, harms: true,
    zones: (_v, z) => has(z, "jnim") && (has(z, "is") || z.control === "is"),
    expects: (_v, d) => [on("isStrength", -4, -1), here(d, "is_cells", -2, 0, 3), here(d, "harm", 0, 3, 2), here(d, "tension", 1, 3)],
  },
  {
    id: "jnim.tolerate_is", group: "ground", posture: true, step: "rivalry", dynamics: ["D16"], cost: 0,
    expects: () => [on("isStrength", 1, 3), on("cohesion", -2, -1), tells("saves_means")],
  },
  {
    id: "jnim.hold_hostages", group: "talks", posture: true, family: "jnim.hostages", step: "politics",
    dynamics: ["D14"], cost: 0,
    when: (v) => (v.hostages.value > 0 ? undefined : "order.no_hostages"),
    expects: () => [tells("coin_kept"), on("recognition", -1, 0)],
  },
  {
    id: "jnim.negotiate_hostages", group: "talks", posture: true, family: "jnim.hostages", step: "politics",
    dynamics: ["D14", "D28"], cost: 0,
    when: (v) => (v.hostages.value > 0 ? undefined : "order.no_hostages"),
    expects: () => [tells("may_be_asked"), on("recognition", 0, 1)],
  },
  {
    id: "jnim.release_hostages", group: "talks", step: "politics", dynamics: ["D14"], cost: 0,
    when: (v) => (v.hostages.value > 0 ? undefined : "order.no_hostages"),
    expects: () => [tells("hostage_freed", 4), on("recognition", 3, 5), on("cohesion", -2, 0), on("contact", 5, 8)],
  },
  {
    id: "jnim.communique", group: "voice", step: "information", dynamics: ["D15"], cost: 2,
    options: () => ["bound", "threaten"],
    expects: (_v, d) =>
      d.option === "threaten"
        ? [on("homeFear", 5, 9), on("cohesion", 1, 3), on("recognition", -6, -3)]
        : [on("homeFear", -4, -1), on("recognition", 2, 4), on("cohesion", -3, -1)],
  },
  {
    id: "jnim.seek_talks", group: "talks", step: "politics", dynamics: ["D14", "D16"], cost: 1,
    when: (v) => (v.talks.rung === "none" || v.talks.rung === "contact" ? undefined : "order.talks_open"),
    expects: () => [on("contact", 8, 14), on("recognition", 1, 2), on("cohesion", -2, -1)],
  },
  {
    id: "jnim.enter_talks", group: "talks", step: "politics", dynamics: ["D14", "D16"], cost: 2,
    when: (v) => (v.talks.rung === "none" ? "order.no_talks" : settled(v) ? "order.settled" : undefined),
    expects: () => [tells("rung_next", 2), on("recognition", 2, 5), on("cohesion", -4, -2), on("isStrength", 0, 2)],
  },
  {
    id: "jnim.leave_talks", group: "talks", step: "politics", dynamics: ["D14"], cost: 0,
    when: (v) => (v.talks.rung === "none" ? "order.no_talks" : undefined),
    expects: () => [tells("rung_lost", 4), on("recognition", -8, -4), on("cohesion", 1, 4)],
  },
  {
    id: "jnim.local_truce", group: "talks", posture: true, step: "politics", dynamics: ["D14", "D16"], cost: 1,
    zones: (v, z) => has(z, "jnim") && isMali(groundOf(v, z)),
    expects: (_v, d) => [here(d, "fear", -3, -1), here(d, "tension", -2, -1), on("recognition", 0.5, 1.5), on("cohesion", -1, 0)],
  },
  {
    id: "jnim.steady_hardliners", group: "voice", step: "politics", dynamics: ["D16", "D14"], cost: 2,
    expects: () => [on("cohesion", 3, 5)],
  },
  {
    id: "jnim.wait_out", group: "ground", step: "governance", dynamics: ["D21"], cost: 0,
    expects: (v) => [on("means", 1, 2), on("pressure", -2, -1), ...(figure(v, "isStrength") > 35 ? [on("cohesion", -1, 0)] : [])],
  },
  {
    id: "jnim.gather_intelligence", group: "sources", step: "information", dynamics: ["D29"], cost: 1, limit: 2,
    zones: () => true,
    expects: () => [tells("fresh_picture", 3)],
  },
];

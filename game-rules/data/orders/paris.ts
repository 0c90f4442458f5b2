// Paris's menu. The purse is political will.

import { CHOICES } from "../../codes/choices.ts";
import type { View } from "../../view-types.ts";
import { AIMS, type AimId, type Receiver, SUCCESSORS } from "../../vocabulary.ts";
import {
  atMost,
  counterCampaign,
  figure,
  frenchInMali,
  frenchOut,
  groundOf,
  has,
  hasPosture,
  here,
  isMali,
  listening,
  moscowSits,
  type OrderRow,
  on,
  settled,
  tells,
  zoneFigure,
  zoneView,
} from "./row.ts";

const inMali = (v: View) => (frenchInMali(v) > 0 ? undefined : "order.no_french_in_mali");
const stays = (v: View) => (frenchOut(v) ? "order.french_are_out" : undefined);
const gone = (v: View) => (frenchOut(v) ? undefined : "order.french_still_in");
/** A veto needs French forces or money in Mali (D13). */
const hasAHold = (v: View) =>
  frenchInMali(v) > 0 || hasPosture(v, "paris.pay_services") || hasPosture(v, "paris.send_aid")
    ? undefined
    : "order.veto_needs_a_hold";
/** After the exit, strikes need Bamako's leave: no demand standing and a government that is not estranged. */
const mayStrike = (v: View) => {
  if (!frenchOut(v)) return undefined;
  return v.demand.rung === "none" && figure(v, "warmth") >= 40 ? undefined : "order.strike_needs_leave";
};
const receiversAt = (v: View, id?: string): Receiver[] => {
  const z = zoneView(v, id);
  if (!z) return ["none"];
  const list: Receiver[] = [];
  if (has(z, "fama") || (z.own.receivers?.fama ?? 0) > 0) list.push("fama");
  if (has(z, "minusma") || (z.own.receivers?.minusma ?? 0) > 0) list.push("minusma");
  if ((z.own.receivers?.local ?? 0) > 0) list.push("local");
  list.push("none");
  return list;
};

/** An aim on the ground that Paris was called in for needs such ground. */
const canBeNamed = (v: View, aim: AimId) => aim !== "towns_back" || v.scenario.mission !== undefined;

export const PARIS_ROWS: readonly OrderRow[] = [
  {
    id: "paris.declare_aim",
    group: "exit",
    step: "politics",
    dynamics: ["D1", "D23"],
    cost: 2,
    limit: 2,
    when: (v) => stays(v) ?? (v.aims.length >= 4 ? "order.too_many_aims" : undefined),
    options: (v) => AIMS.filter((a) => canBeNamed(v, a) && !v.aims.some((x) => x.id === a)),
    expects: (v) => [tells("aim_tested_in_three"), ...(v.aims.length >= 2 ? [on("creep", 3, 6)] : [])],
  },
  {
    id: "paris.drop_aim",
    group: "exit",
    step: "politics",
    dynamics: ["D1"],
    cost: 2,
    limit: 2,
    when: (v) => (v.aims.length ? undefined : "order.no_aim_to_drop"),
    options: (v) => v.aims.map((a) => a.id),
    expects: (v) => [on("creep", -8, -4), ...(v.exit.announcedIn ? [tells("goalposts_moved")] : [])],
  },
  {
    id: "paris.deploy_battlegroup",
    group: "force",
    step: "movement",
    dynamics: ["D27", "D8"],
    cost: 5,
    when: (v) => stays(v) ?? (v.exit.announcedIn ? "order.exit_announced" : undefined),
    zones: (_v, z) => atMost(z, "french") < 6,
    expects: (_v, d) => [
      here(d, "french_units", 1, 1),
      on("costMeur", 20, 24),
      on("frenchOpposition", 0, 0.5),
    ],
  },
  {
    id: "paris.redeploy_battlegroup",
    group: "force",
    step: "movement",
    dynamics: ["D4"],
    cost: 2,
    limit: 3,
    when: (v) => stays(v) ?? inMali(v),
    zones: () => true,
    targets: (v, z) => v.zones.filter((o) => has(o, "french") && o !== z).map((o) => o.id),
    expects: (_v, d) => [here(d, "french_units", 1, 1), tells("thins_out_origin")],
  },
  {
    id: "paris.patrol_zone",
    group: "force",
    step: "operations",
    dynamics: ["D2"],
    cost: 3,
    limit: 3,
    when: stays,
    zones: (_v, z) => has(z, "french"),
    expects: (_v, d) => [
      tells("flushes_cells", 3),
      here(d, "french_losses", 0, 3, 2),
      on("pressure", 3, 6),
      on("costMeur", 1.5, 1.5),
    ],
  },
  {
    id: "paris.strike_zone",
    group: "force",
    step: "operations",
    dynamics: ["D2", "D3"],
    cost: 3,
    limit: 3,
    harms: true,
    when: mayStrike,
    zones: (v, z) => (isMali(groundOf(v, z)) || !frenchOut(v)) && z.fog !== "unknown",
    expects: (_v, d) => [
      here(d, "jnim_cells", -2, 0, 2),
      tells("strike_after_patrol"),
      here(d, "harm", 0, 3, 2),
      tells("holds_nothing"),
    ],
  },
  {
    id: "paris.raid_leadership",
    group: "force",
    step: "operations",
    dynamics: ["D2", "D14"],
    cost: 5,
    harms: true,
    when: stays,
    zones: (_v, z) => z.fog !== "unknown" && (has(z, "jnim") || has(z, "is")),
    expects: (_v, d) => [
      on("cohesion", -6, 0, 2),
      on("pressure", 2, 6),
      tells("talks_cool"),
      here(d, "harm", 0, 2, 1),
    ],
  },
  {
    id: "paris.clear_zone",
    group: "force",
    step: "operations",
    dynamics: ["D4", "D3"],
    cost: 6,
    limit: 2,
    harms: true,
    when: stays,
    zones: (_v, z) =>
      has(z, "french") && (z.control === "jnim" || z.control === "is" || z.control === "contested"),
    expects: (_v, d) => [
      tells("zone_cleared", 3),
      here(d, "jnim_cells", -3, -1, 3),
      here(d, "french_losses", 0, 5, 2),
      here(d, "harm", 1, 4, 3),
      tells("falls_without_administration"),
    ],
  },
  {
    id: "paris.hand_over",
    group: "ground",
    step: "governance",
    dynamics: ["D24"],
    cost: 2,
    limit: 2,
    when: stays,
    zones: (_v, z) => has(z, "french"),
    targets: (v, z) => receiversAt(v, z?.id).filter((r) => r !== "none"),
    expects: (_v, d) => [here(d, "french_units", -1, -1), tells("receiver_tested")],
  },
  {
    id: "paris.build_receiver",
    group: "ground",
    step: "governance",
    dynamics: ["D24"],
    cost: 3,
    limit: 2,
    when: stays,
    zones: (v, z) => isMali(groundOf(v, z)) && z.control !== "jnim" && z.control !== "is",
    targets: () => SUCCESSORS,
    expects: (_v, d) => [here(d, "receiver", 4, 14), on("costMeur", 3, 5)],
  },
  {
    id: "paris.arm_partners",
    group: "force",
    step: "movement",
    dynamics: ["D5"],
    cost: 2,
    harms: true,
    limit: 2,
    when: stays,
    zones: (v, z) => isMali(groundOf(v, z)) && zoneFigure(z, "tension") >= 15,
    expects: (_v, d) => [here(d, "partners", 1, 2), here(d, "tension", 4, 8), tells("recruits_later")],
  },
  {
    id: "paris.drop_partners",
    group: "force",
    step: "movement",
    dynamics: ["D5"],
    cost: 1,
    zones: (_v, z) => has(z, "partners"),
    expects: (_v, d) => [here(d, "partners", -3, -1), here(d, "tension", -4, -2)],
  },
  {
    id: "paris.ask_europeans",
    group: "force",
    step: "movement",
    dynamics: ["D6"],
    cost: 3,
    when: (v) => stays(v) ?? (v.exit.announcedIn ? "order.exit_announced" : undefined),
    expects: () => [tells("takuba_unit", 3), on("friction", 5, 8), on("frenchOpposition", -1, 0)],
  },
  {
    id: "paris.support_minusma",
    group: "ground",
    step: "governance",
    dynamics: ["D24"],
    cost: 2,
    when: stays,
    expects: () => [on("minusma", 3, 5), on("costMeur", 2, 4)],
  },
  {
    id: "paris.pay_services",
    group: "ground",
    posture: true,
    step: "governance",
    dynamics: ["D7", "D4"],
    cost: 2,
    zones: (v, z) => isMali(groundOf(v, z)) && z.control !== "is",
    expects: (_v, d) => [here(d, "services", 2, 4), here(d, "grievance", -2, -1), on("costMeur", 4, 5)],
  },
  {
    id: "paris.send_aid",
    group: "ground",
    posture: true,
    step: "governance",
    dynamics: ["D7", "D27"],
    cost: 1,
    expects: () => [on("warmth", 0.5, 1.5), on("sentiment", -1, 0)],
  },
  {
    id: "paris.forbid_talks",
    group: "talks",
    posture: true,
    family: "paris.talks",
    step: "politics",
    dynamics: ["D13"],
    cost: 1,
    when: hasAHold,
    options: () => CHOICES["paris.forbid_talks"],
    expects: () => [tells("talks_stopped", 4), on("sentiment", 2, 5), on("legitimacy", -6, -2)],
  },
  {
    id: "paris.tolerate_talks",
    group: "talks",
    posture: true,
    family: "paris.talks",
    step: "politics",
    dynamics: ["D13", "D14"],
    cost: 0,
    expects: () => [tells("talks_free")],
  },
  {
    id: "paris.back_talks",
    group: "talks",
    posture: true,
    family: "paris.talks",
    step: "politics",
    dynamics: ["D14", "D13"],
    cost: 2,
    options: () => CHOICES["paris.back_talks"],
    expects: () => [tells("talks_helped", 3), on("sentiment", -3, -1), on("frenchOpposition", 0, 1)],
  },
  {
    id: "paris.open_channel",
    group: "talks",
    step: "politics",
    dynamics: ["D28"],
    cost: 3,
    expects: () => [on("channel", 30, 40), tells("may_leak", 1), on("homeFear", -2, 0)],
  },
  {
    id: "paris.answer_signal",
    group: "talks",
    step: "politics",
    dynamics: ["D15"],
    cost: 2,
    when: (v) =>
      v.signals.some((s) => s.alive && !s.answered && s.kind === "bound") ? undefined : "order.no_signal",
    expects: () => [on("homeFear", -5, -2), on("recognition", 2, 4), tells("claim_opens")],
  },
  {
    id: "paris.seek_hostages",
    group: "talks",
    step: "politics",
    dynamics: ["D28", "D14"],
    cost: 2,
    when: (v) =>
      figure(v, "channel") <= 0
        ? "order.channel_closed"
        : v.hostages.high <= 0
          ? "order.no_hostages"
          : undefined,
    expects: () => [tells("hostage_freed", 2), on("frenchOpposition", -2, -1), on("recognition", 1, 2)],
  },
  {
    id: "paris.guarantee_settlement",
    group: "talks",
    step: "politics",
    dynamics: ["D14"],
    cost: 3,
    when: (v) => (v.talks.rung === "framework" || settled(v) ? undefined : "order.no_framework"),
    expects: () => [tells("talks_helped", 3), on("warmth", 2, 4)],
  },
  {
    id: "paris.take_line",
    group: "talks",
    step: "politics",
    dynamics: ["D26"],
    cost: 2,
    when: (v) => (v.regime.falls > 0 ? undefined : "order.no_coup_yet"),
    options: (v) => CHOICES["paris.take_line"].filter((l) => l !== v.parisLine.line),
    expects: (_v, d) =>
      d.option === "accept"
        ? [on("warmth", 4, 7), on("frenchOpposition", 0.5, 1.5)]
        : d.option === "break"
          ? [on("warmth", -10, -6), on("donors", -5, -2), tells("opens_moscow")]
          : [on("warmth", -4, -1), on("donors", 0, 2)],
  },
  {
    id: "paris.claim_event",
    group: "voice",
    step: "information",
    dynamics: ["D19"],
    cost: 2,
    when: (v) => (v.claims.some((c) => c.open) ? undefined : "order.nothing_to_claim"),
    options: (v) => v.claims.filter((c) => c.open).map((c) => c.what),
    expects: () => [on("framing", 5, 12), on("frenchOpposition", -2, -0.5)],
  },
  {
    id: "paris.speak_home",
    group: "voice",
    step: "information",
    dynamics: ["D8", "D19"],
    cost: 2,
    options: () => CHOICES["paris.speak_home"],
    expects: (_v, d) =>
      d.option === "threat"
        ? [on("frenchOpposition", -2, -1), on("homeFear", 2, 4)]
        : d.option === "limits"
          ? [on("expectation", -4, -2), on("frenchOpposition", -1, 0), on("creep", -2, -1)]
          : [on("frenchOpposition", -2, 0), tells("weak_without_results")],
  },
  {
    id: "paris.speak_mali",
    group: "voice",
    step: "information",
    dynamics: ["D10", "D19"],
    cost: 2,
    expects: (v) => [
      on("sentiment", figure(v, "sentiment") > 60 ? -1 : -2, 0),
      tells("weak_under_grievance"),
    ],
  },
  counterCampaign("paris.counter_campaign"),
  {
    id: "paris.attribute_campaign",
    group: "voice",
    step: "information",
    dynamics: ["D10"],
    cost: 2,
    when: moscowSits,
    expects: () => [tells("author_found", 2), on("exposure", 4, 10)],
  },
  {
    id: "paris.analyse_threat",
    group: "sources",
    step: "information",
    dynamics: ["D15"],
    cost: 1,
    expects: () => [on("threatEstimate", -6, -2), on("homeFear", -2, -1)],
  },
  {
    id: "paris.court_neighbour",
    group: "talks",
    step: "politics",
    dynamics: ["D22"],
    cost: 2,
    limit: 2,
    targets: () => ["niamey", "ouagadougou"],
    expects: (_v, d) => [on(d.target === "ouagadougou" ? "ouagadougou" : "niamey", 3, 6)],
  },
  {
    id: "paris.announce_exit",
    group: "exit",
    step: "politics",
    dynamics: ["D18", "D25"],
    cost: 6,
    when: (v) =>
      stays(v) ??
      (v.exit.announcedIn ? "order.exit_announced" : frenchInMali(v) ? undefined : "order.no_french_in_mali"),
    options: () => CHOICES["paris.announce_exit"],
    expects: () => [tells("timetable_opens"), on("frenchOpposition", -4, -2), on("expectation", -6, -3)],
  },
  {
    id: "paris.draw_down",
    group: "exit",
    step: "governance",
    dynamics: ["D25", "D24"],
    cost: 1,
    limit: 4,
    when: (v) => (v.exit.announcedIn ? stays(v) : "order.exit_not_announced"),
    zones: (v, z) => has(z, "french") && isMali(groundOf(v, z)),
    targets: (v, z) => receiversAt(v, z?.id),
    expects: (_v, d) => [
      here(d, "french_units", -4, -1),
      tells(d.target === "none" ? "gap_filled_by_others" : "receiver_tested"),
    ],
  },
  {
    id: "paris.face_wagner",
    group: "force",
    step: "politics",
    dynamics: ["D20"],
    cost: 5,
    when: (v) =>
      v.wagner.deployedIn === 0 || !v.zones.some((z) => has(z, "wagner"))
        ? "order.no_wagner"
        : v.demand.rung === "none"
          ? inMali(v)
          : "order.no_legal_ground",
    expects: () => [
      tells("wagner_held_back", 2),
      on("warmth", -12, -6),
      on("sentiment", 3, 7),
      tells("may_escalate", 2),
    ],
  },
  {
    id: "paris.post_to_niamey",
    group: "force",
    step: "movement",
    dynamics: ["D22", "D24"],
    cost: 3,
    when: gone,
    zones: (v, z) => !isMali(groundOf(v, z)),
    expects: (_v, d) => [here(d, "french_units", 1, 1), on("niamey", -2, 2)],
  },
  {
    id: "paris.gather_intelligence",
    group: "sources",
    step: "information",
    dynamics: ["D29"],
    cost: 1,
    limit: 2,
    zones: () => true,
    expects: listening,
  },
];

// What each role likes to do, by what it sees: the balanced bot's leanings as tables. `chosen`, to be measured.
import type { OrderId } from "../data/orders/ids.ts";
import type { LegalOrder, View, ZoneView } from "../view-types.ts";
import type { Role } from "../vocabulary.ts";

const figure = (v: View, t: keyof View["tracks"]): number => v.tracks[t]?.value ?? 0;
const zoneOf = (v: View, o: LegalOrder): ZoneView | undefined => v.zones.find((z) => z.id === o.draft.zone);
const count = (z: ZoneView | undefined, f: keyof ZoneView["forces"]): number => z?.forces[f]?.value ?? 0;
const track = (z: ZoneView | undefined, t: keyof ZoneView["tracks"]): number => z?.tracks[t].value ?? 0;
const when = (yes: boolean, points: number): number => (yes ? points : 0);
const receiver = (z: ZoneView | undefined): number =>
  Math.max(z?.own.receivers?.fama ?? 0, z?.own.receivers?.local ?? 0, z?.own.receivers?.minusma ?? 0);

/** How much an order is wanted, 0 (never) to about 100. */
type Want = (v: View, o: LegalOrder) => number;

const VAGUE = ["defeat_terrorism", "regional_stability"];

const PARIS: Partial<Record<OrderId, Want>> = {
  "paris.drop_aim": (_v, o) => when(VAGUE.includes(o.draft.option ?? ""), 46),
  "paris.declare_aim": (v, o) =>
    when(v.aims.length < 2 && ["soil_safe", "jnim_at_table"].includes(o.draft.option ?? ""), 60),
  "paris.patrol_zone": (v, o) => 18 + 4 * count(zoneOf(v, o), "jnim"),
  "paris.strike_zone": (v, o) =>
    when(count(zoneOf(v, o), "french") > 0, 14 + 3 * count(zoneOf(v, o), "jnim")),
  "paris.clear_zone": (v, o) => when(receiver(zoneOf(v, o)) > 5, 26),
  "paris.build_receiver": (v, o) =>
    count(zoneOf(v, o), "french") > 0
      ? when(receiver(zoneOf(v, o)) < 20, o.draft.target === "fama" ? 40 : 24)
      : 4,
  "paris.pay_services": (v, o) => when(count(zoneOf(v, o), "french") > 0 && v.postures.length < 3, 34),
  "paris.tolerate_talks": (v) => when(v.talks.rung !== "none", 8),
  "paris.back_talks": (v, o) =>
    when(
      o.draft.option === "private" || v.talks.rung === "framework",
      30 + when(figure(v, "frenchOpposition") > 45, 25),
    ),
  "paris.open_channel": (v) => when(figure(v, "channel") < 10, 18),
  "paris.answer_signal": () => 70,
  "paris.seek_hostages": () => 30,
  "paris.guarantee_settlement": () => 45,
  "paris.take_line": (v, o) => when(v.parisLine.line === "none", o.draft.option === "condition" ? 55 : 8),
  "paris.claim_event": () => 48,
  "paris.speak_home": (v, o) =>
    when(figure(v, "frenchOpposition") > 46, o.draft.option === "limits" ? 24 : 12),
  "paris.speak_mali": (v) => when(figure(v, "sentiment") > 45, 12),
  "paris.attribute_campaign": (v) => when(figure(v, "sentiment") > 50, 14),
  "paris.analyse_threat": (v) => when(figure(v, "threatEstimate") > 25, 22),
  "paris.court_neighbour": () => 10,
  "paris.announce_exit": (v, o) =>
    when(
      o.draft.option === "3",
      when(v.turn > 2 && v.aims.some((a) => a.met), 60) +
        when(figure(v, "sentiment") > 60, 30) +
        when(v.wagner.contract, 20),
    ),
  "paris.draw_down": (v, o) => 60 + when(o.draft.target !== "none", 30) + count(zoneOf(v, o), "french") * 2,
  "paris.gather_intelligence": () => 6,
  "paris.support_minusma": () => 8,
};

const BAMAKO: Partial<Record<OrderId, Want>> = {
  "bamako.restore_administration": (v, o) =>
    34 + when(zoneOf(v, o)?.own.cleared === true, 40) + track(zoneOf(v, o), "services") / 4,
  "bamako.restore_services": (v, o) =>
    when(v.postures.length < 4 && track(zoneOf(v, o), "grievance") > 40, 30),
  "bamako.garrison_zone": (v, o) => when(v.postures.length < 4 && track(zoneOf(v, o), "fear") > 30, 24),
  "bamako.sweep_zone": (v, o) =>
    when(count(zoneOf(v, o), "fama") >= 2 && zoneOf(v, o)?.control === "contested", 18),
  "bamako.reform_army": (v) => when(figure(v, "loyalty") > 45, 22),
  "bamako.pay_army": (v) => when(figure(v, "loyalty") < 45, 50),
  "bamako.open_talks": () => 46,
  "bamako.pursue_talks": (v) => 48 + when(v.talks.rung === "framework", 20),
  "bamako.renew_mandate": (v) => when(figure(v, "mandate") < 35, 46),
  "bamako.local_talks": (v) => when(v.postures.length < 4, 18),
  "bamako.blame_paris": (v) => when(figure(v, "legitimacy") < 40 && figure(v, "sentiment") > 45, 30),
  "bamako.demand_exit": (v) => when(v.exit.announcedIn === 0 && figure(v, "warmth") < 35, 22),
  "bamako.court_moscow": (v) => when(figure(v, "warmth") < 35 && v.regime.kind !== "elected", 20),
  "bamako.sign_contract": (v) => when(v.regime.kind !== "elected" && figure(v, "warmth") < 30, 34),
  "bamako.refuse_moscow": (v) => when(figure(v, "influence") > 25 && v.regime.kind === "elected", 16),
  "bamako.promise_elections": () => 40,
  "bamako.hold_elections": (v) => when(figure(v, "legitimacy") > 45, 34),
  "bamako.restrain_militias": (v, o) => when(track(zoneOf(v, o), "tension") > 55, 20),
  "bamako.seek_donors": (v) => when(figure(v, "treasury") < 12, 40) + 8,
  "bamako.deploy_army": (v, o) =>
    when(zoneOf(v, o)?.control === "contested" && count(zoneOf(v, o), "fama") < 3, 12),
};

const JNIM: Partial<Record<OrderId, Want>> = {
  "jnim.ambush_convoy": (v, o) => when(v.talks.rung !== "framework", 16 + 2 * count(zoneOf(v, o), "jnim")),
  "jnim.attack_post": (v, o) =>
    when(
      v.talks.rung === "none" || v.talks.rung === "contact",
      12 + 3 * count(zoneOf(v, o), "jnim") - 4 * count(zoneOf(v, o), "fama"),
    ),
  "jnim.infiltrate_zone": (v, o) =>
    when(count(zoneOf(v, o), "jnim") < 2, 14 + track(zoneOf(v, o), "grievance") / 4),
  "jnim.recruit_fighters": (v, o) => 10 + track(zoneOf(v, o), "grievance") / 3,
  "jnim.raise_levy": (v) => when(figure(v, "means") < 8, 40),
  "jnim.hold_by_persuasion": () => 30,
  "jnim.govern_shadow": (v) => when(v.postures.length < 3, 32),
  "jnim.local_justice": (v) => when(v.postures.length < 3, 16),
  "jnim.hide_cells": (v, o) => when(count(zoneOf(v, o), "french") > 0, 24),
  "jnim.contest_is": (v, o) =>
    when(figure(v, "isStrength") > 35, 24 + 3 * count(zoneOf(v, o), "jnim") - 3 * count(zoneOf(v, o), "is")),
  "jnim.negotiate_hostages": () => 12,
  "jnim.release_hostages": (v) => when(v.talks.rung === "mandate" || v.talks.rung === "framework", 34),
  "jnim.communique": (v, o) =>
    when(
      o.draft.option === "bound" && !v.signals.some((s) => s.alive),
      22 + when(figure(v, "pressure") > 50, 24),
    ),
  "jnim.seek_talks": (v) => when(figure(v, "pressure") > 40, 32),
  "jnim.enter_talks": (v) => 44 + when(figure(v, "cohesion") > 50, 14),
  "jnim.local_truce": (v) => when(v.talks.rung !== "none" && v.postures.length < 3, 18),
  "jnim.steady_hardliners": (v) => when(figure(v, "cohesion") < 50, 44),
};

const MOSCOW: Partial<Record<OrderId, Want>> = {
  "moscow.campaign": (v, o) =>
    when(
      v.postures.length < 2,
      track(zoneOf(v, o), "resentment") / 2 + when(o.draft.option === "anti_french", 14),
    ),
  "moscow.fund_movement": (v) => when(figure(v, "sentiment") > 45, 26),
  "moscow.publish_poll": (v) => when(figure(v, "influence") > 20, 14),
  "moscow.cultivate_officers": (v) => when(figure(v, "officers") < 50, 40),
  "moscow.offer_wagner": (v) => when(!v.wagner.offered && v.regime.kind !== "elected", 60),
  "moscow.lower_price": (v) => when(v.wagner.offered && !v.wagner.contract, 20),
  "moscow.deploy_wagner": () => 30,
  "moscow.use_wagner": (v, o) => when(zoneOf(v, o)?.control === "contested", 10),
  "moscow.send_arms": () => 18,
  "moscow.cover_council": (v) => when(v.regime.kind !== "elected", 20),
  "moscow.court_neighbour": () => 26,
  "moscow.hide_hand": (v) => when(figure(v, "exposure") > 25, 34),
  "moscow.claim_victory": (v) => when(v.exit.announcedIn > 0, 26),
};

export const WANTS: Readonly<Record<Role, Partial<Record<OrderId, Want>>>> = {
  paris: PARIS,
  bamako: BAMAKO,
  jnim: JNIM,
  moscow: MOSCOW,
};

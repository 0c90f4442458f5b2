// What a balanced player does about deals: signs what is worth more than it costs, offers what makes sense for a pair.
import type { DealDraft, DealMove, Term } from "../../orders.ts";
import type { DealView, View } from "../../view-types.ts";
import type { Role, TermKind } from "../../vocabulary.ts";
import type { Seat } from "../policy.ts";
import { figure, when } from "./sense.ts";

/** What a promise by another is worth to a role, and what an own promise costs it; points, `chosen`. */
const WORTH: Readonly<Record<TermKind, (v: View, me: Role, t: Term) => number>> = {
  local_truce: (_v, me, t) => (t.by === me ? -3 : 5),
  talks: (v, me, t) =>
    t.by === me
      ? me === "paris" && t.option === "no_veto"
        ? -2 - when(figure(v, "homeFear") > 55, 3)
        : -1
      : 4,
  ladder_step: (_v, me, t) => (t.by === me ? (t.option === "settlement" ? -4 : -1) : 4),
  hostages: (_v, me, t) => (t.by === me ? -3 : 4),
  withdrawal: (v, me, t) =>
    t.by === me ? -6 + when(figure(v, "frenchOpposition") > 48, 5) : me === "jnim" || me === "moscow" ? 6 : 2,
  aid: (_v, me, t) => (t.by === me ? -2 : 3),
  basing: (v, me, t) => (t.by === me ? -2 - when(figure(v, "sentiment") > 60, 4) : 4),
  local_rule: (_v, me, t) => (t.by === me ? -2 : 3),
  deconfliction: (_v, me, t) => (t.by === me ? -3 : 3),
  wagner: (v, me, t) =>
    t.by === me ? (t.option === "no_contract" ? -3 - when(v.regime.kind === "junta", 4) : -3) : 4,
  media_truce: (_v, me, t) => (t.by === me ? -2 : 3),
  recognition: (v, me, t) =>
    t.by === me ? -2 - when(t.option === "party" && figure(v, "homeFear") > 55, 3) : 4,
  elections: (v, me, t) => (t.by === me ? -1 - when(v.regime.kind === "junta", 4) : 3),
};

const TRUST: Readonly<Record<Role, "trustParis" | "trustBamako" | "trustJnim" | "trustMoscow">> = {
  paris: "trustParis",
  bamako: "trustBamako",
  jnim: "trustJnim",
  moscow: "trustMoscow",
};

function worth(seat: Seat, terms: readonly Term[]): number {
  return terms.reduce((sum, t) => {
    const value = WORTH[t.kind](seat.view, seat.role, t);
    // A promise by somebody who breaks promises is worth that much less.
    return (
      sum + (t.by === seat.role ? value : Math.round((value * (40 + figure(seat.view, TRUST[t.by]))) / 100))
    );
  }, 0);
}

function answer(seat: Seat, d: DealView): DealMove[] {
  if (d.status !== "open" || !d.terms || !d.parties.includes(seat.role) || d.signed.includes(seat.role))
    return [];
  if (d.expires < seat.view.turn || !d.parties.every((p) => p === seat.role || seat.view.reach.includes(p)))
    return [];
  const move = worth(seat, d.terms) > 0 ? "sign" : "refuse";
  return [{ move, deal: d.id, version: d.version }];
}

/** Offers that make sense for a pair, if the time is right. */
function offer(seat: Seat): DealDraft | undefined {
  const { view: v, role } = seat;
  const now = v.turn;
  const span = { from: now, to: now + 1 };
  const inTalks = v.talks.rung !== "none" && v.talks.rung !== "settlement";
  if (role === "bamako" && inTalks && v.reach.includes("jnim")) {
    const zone = v.zones.find((z) => z.control === "contested")?.id;
    if (!zone) return undefined;
    return {
      parties: ["bamako", "jnim"],
      secret: true,
      terms: [
        { kind: "local_truce", by: "jnim", zone, ...span },
        { kind: "aid", by: "bamako", option: "services", zone, ...span },
      ],
    };
  }
  if (role === "paris" && inTalks && v.exit.outIn === 0 && v.reach.includes("bamako")) {
    return {
      parties: ["paris", "bamako"],
      secret: true,
      terms: [
        { kind: "talks", by: "paris", option: "no_veto", ...span },
        { kind: "talks", by: "bamako", option: "open", ...span },
      ],
    };
  }
  if (role === "moscow" && v.regime.kind !== "elected" && v.reach.includes("bamako")) {
    return {
      parties: ["moscow", "bamako"],
      secret: true,
      terms: [
        { kind: "aid", by: "moscow", option: "arms", ...span },
        { kind: "talks", by: "bamako", option: "open", ...span },
      ],
    };
  }
  return undefined;
}

export function deals(seat: Seat): DealMove[] {
  const moves = seat.deals.flatMap((d) => answer(seat, d));
  const busy = seat.deals.some((d) => d.by === seat.role && (d.status === "open" || d.status === "signed"));
  const draft = busy || seat.random.below(2) ? undefined : offer(seat);
  return draft ? [...moves, { move: "propose", draft }] : moves;
}

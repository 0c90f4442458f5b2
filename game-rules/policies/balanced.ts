// The balanced player: wants by table, chance to tell the close ones apart, deals by its own interest.
import type { DealDraft, DealMove, OrderDraft, Term } from "../orders.ts";
import type { DealView, View } from "../view-types.ts";
import type { Role, TermKind } from "../vocabulary.ts";
import { compose } from "./compose.ts";
import type { Policy, Seat } from "./policy.ts";
import { WANTS } from "./weights.ts";

/** So much of a want is chance: close ones change places, clear ones do not. */
const DOUBT = 16;

function orders(seat: Seat): OrderDraft[] {
  const wants = WANTS[seat.role];
  const ranked = seat.legal
    .filter((o) => o.draft.option !== "end")
    .map((o, at) => {
      const want = wants[o.draft.id]?.(seat.view, o) ?? 0;
      return { draft: o.draft, at, want: want > 0 ? want + seat.random.below(DOUBT) : 0 };
    })
    .filter((o) => o.want > 0)
    .sort((a, b) => b.want - a.want || a.at - b.at);
  return compose(
    seat,
    ranked.slice(0, 24).map((o) => o.draft),
  );
}

const figure = (v: View, t: keyof View["tracks"]): number => v.tracks[t]?.value ?? 0;

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
};
const when = (yes: boolean, n: number): number => (yes ? n : 0);

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

function deals(seat: Seat): DealMove[] {
  const moves = seat.deals.flatMap((d) => answer(seat, d));
  const busy = seat.deals.some((d) => d.by === seat.role && (d.status === "open" || d.status === "signed"));
  const draft = busy || seat.random.below(2) ? undefined : offer(seat);
  return draft ? [...moves, { move: "propose", draft }] : moves;
}

export const balanced: Policy = { orders, deals };

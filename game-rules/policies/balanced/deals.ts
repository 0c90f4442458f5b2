// What a balanced player does about deals: signs what is worth more than it costs, offers what makes sense for a pair.
import { TRUST_OF } from "../../deals/trust.ts";
import type { DealDraft, DealMove, Term } from "../../orders.ts";
import type { DealView, View } from "../../view-types.ts";
import type { Role, TermKind, ZoneId } from "../../vocabulary.ts";
import type { Seat } from "../policy.ts";
import { says } from "./says.ts";
import { figure, when } from "./sense.ts";
import { whispers } from "./whispers.ts";

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

function worth(seat: Seat, terms: readonly Term[]): number {
  return terms.reduce((sum, t) => {
    const value = WORTH[t.kind](seat.view, seat.role, t);
    // A promise by somebody who breaks promises is worth that much less.
    return (
      sum +
      (t.by === seat.role ? value : Math.round((value * (40 + figure(seat.view, TRUST_OF[t.by]))) / 100))
    );
  }, 0);
}

/** A deal is haggled over for so many versions; then it is yes or no. */
const HAGGLES = 3;

/** What a role would ask of another beside what is offered, the likeliest first. */
const ASKS: Readonly<Record<Role, (v: View, of: Role) => readonly Ask[]>> = {
  paris: (v, of) =>
    of === "bamako"
      ? [
          { kind: "basing", option: "overflight" },
          ...(v.wagner.contract ? [] : [{ kind: "wagner", option: "no_contract" } as const]),
        ]
      : of === "jnim"
        ? [{ kind: "hostages", option: "release_hostage", amount: 1 }]
        : [],
  bamako: (v, of) =>
    of === "paris"
      ? [
          ...(v.talks.rung === "settlement" ? [] : [{ kind: "talks", option: "no_veto" } as const]),
          { kind: "aid", option: "services" },
        ]
      : of === "moscow"
        ? [{ kind: "aid", option: "arms" }]
        : contested(v).map((zone) => ({ kind: "local_truce", zone }) as const),
  jnim: (v, of) =>
    of === "bamako"
      ? contested(v).map((zone) => ({ kind: "local_rule", option: "councils", zone }) as const)
      : of === "paris"
        ? [{ kind: "withdrawal", option: "announce" }]
        : [],
  moscow: (v, of) =>
    of === "bamako"
      ? [...(v.wagner.contract ? [] : [{ kind: "wagner", option: "sign" } as const]), { kind: "media_truce" }]
      : [],
};
type Ask = Pick<Term, "kind" | "option" | "zone" | "amount">;

const contested = (v: View): ZoneId[] =>
  v.zones.flatMap((z) => (z.control === "contested" ? [z.id] : [])).slice(0, 1);

/** The same deal without the own promise that costs most, or with one more by the other: the first that is worth signing. */
function haggle(seat: Seat, d: DealView, terms: readonly Term[]): DealMove | undefined {
  if (d.version >= HAGGLES || d.by === seat.role || d.parties.length !== 2) return undefined;
  const { view: v, role } = seat;
  const other = d.parties.find((p) => p !== role) as Role;
  const span = {
    from: Math.max(v.turn, ...terms.map((t) => t.from)),
    to: Math.max(...terms.map((t) => t.to)),
  };
  const own = terms.filter((t) => t.by === role);
  const dearest = own.reduce<Term | undefined>(
    (worst, t) => (!worst || WORTH[t.kind](v, role, t) < WORTH[worst.kind](v, role, worst) ? t : worst),
    undefined,
  );
  const without = terms.filter((t) => t !== dearest);
  const asked = ASKS[role](v, other)
    .filter((ask) => !terms.some((t) => t.by === other && t.kind === ask.kind && t.option === ask.option))
    .map((ask) => [...terms, { ...ask, by: other, ...span }]);
  const better = [...asked, ...(own.length > 1 ? [without] : [])].find((list) => worth(seat, list) > 0);
  if (!better) return undefined;
  const draft: DealDraft = { parties: [...d.parties], terms: better, secret: d.secret };
  return { move: "counter", deal: d.id, version: d.version, draft };
}

/** Somebody below this is not taken at their word: points of trust. */
const BELIEVED = 30;

function answer(seat: Seat, d: DealView): DealMove[] {
  if (d.status !== "open" || !d.terms || !d.parties.includes(seat.role) || d.signed.includes(seat.role))
    return [];
  if (d.expires < seat.view.turn || !d.parties.every((p) => p === seat.role || seat.view.reach.includes(p)))
    return [];
  const about = { deal: d.id, version: d.version };
  if (worth(seat, d.terms) > 0) return [{ move: "sign", ...about }];
  const counter = haggle(seat, d, d.terms);
  if (counter) return [counter];
  const doubted = d.by !== seat.role && figure(seat.view, TRUST_OF[d.by]) < BELIEVED;
  return [{ move: "refuse", ...about, why: doubted ? "trust" : "price" }];
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
  return [
    ...moves,
    ...(draft ? [{ move: "propose", draft } as const] : []),
    ...whispers(seat),
    ...says(seat),
  ];
}

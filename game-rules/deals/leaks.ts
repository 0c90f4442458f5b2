// How a secret deal gets out: handed on by somebody who knows of it, or by a careless hand; into one seat's ear, or into the papers.
// Nobody is told who it was. Each party's service has its guess, which is right about half the time. Serves D28 (what is agreed at
// one remove may leak) and D19 (what is printed is seen by all). Report, "Lessons Learned"; who leaks and how surely it is found out
// is a reading.
import { termRow } from "../data/terms.ts";
import { dieKey, ENGINE_HAND } from "../dice.ts";
import { type Modifier, sumOf } from "../dice-record.ts";
import type { Context } from "../dynamics/context.ts";
import { ALL, only } from "../ledger.ts";
import type { DealState } from "../state.ts";
import { type DynamicId, type Listener, ROLES, type Role, type TrackId } from "../vocabulary.ts";
import { known } from "./breach.ts";
import { TRUST_OF } from "./trust.ts";

/** Chance in a hundred a quarter that a secret deal gets out by itself, more where Paris and JNIM are both in it (D28). */
export const LEAKS = { each: 6, indirect: 6 } as const;
/** One careless leak in so many reaches the papers instead of one seat. */
const PRESS_IN = 3;
/** What a leak costs Paris where it dealt with JNIM, tenths. */
const LEAKED: readonly (readonly [TrackId, number])[] = [
  ["sentiment", 10],
  ["warmth", -15],
  ["framing", -15],
];

/** What it does that the papers name a pair, tenths (reading; small: no leak outweighs a deed). Paris and JNIM pay above. */
const PRINTED: readonly {
  readonly pair: readonly [Role, Role];
  readonly d: DynamicId;
  readonly moves: readonly (readonly [TrackId, number])[];
}[] = [
  // what is hidden with the former power is held against it
  { pair: ["paris", "bamako"], d: "D13", moves: [["sentiment", 8]] },
  // whoever is dealt with is somebody; donors had not been asked
  {
    pair: ["bamako", "jnim"],
    d: "D14",
    moves: [
      ["recognition", 8],
      ["donors", -8],
    ],
  },
  // Paris can point at it
  {
    pair: ["bamako", "moscow"],
    d: "D17",
    moves: [
      ["donors", -10],
      ["framing", 8],
    ],
  },
  { pair: ["paris", "moscow"], d: "D20", moves: [["warmth", -8]] },
];

/** A party's service in search of the leak, in a hundred (chosen: right somewhat oftener than not, surer when right). */
export const TRACES = { noticed: 50, right: 55, surerRight: 70, surerWrong: 40 } as const;
/** What a suspicion costs whom it falls on, rightly or not, tenths of trust (chosen: less than any broken word). */
export const SUSPECTED = 20;

/** What a service believes never comes to light: it is nobody else's. */
const SUSPICION = "suspicion";

/** Keys of the dice of a deal's leaks. */
const N = { out: 200, whom: 201, press: 202, noticed: 203, right: 204, other: 205, sure: 206 } as const;

/** Who hears of a deal this quarter, beside those who knew. */
export type Heard = "papers" | readonly Role[];

interface Leak {
  readonly listener: Listener;
  /** Whose hand it was; nobody's where it got out by itself. */
  readonly hand: Role | "nobody";
}

const strangersTo = (c: Context, d: DealState): Role[] =>
  ROLES.filter((r) => c.s.scenario.seats.includes(r) && !d.parties.includes(r) && !d.leakedTo.includes(r));

const isIndirect = (c: Context, d: DealState): boolean =>
  c.on("D28") && d.parties.includes("paris") && d.parties.includes("jnim");

function careless(c: Context, d: DealState, at: number, strangers: readonly Role[]): Leak[] {
  if (d.status !== "signed" || strangers.length === 0) return [];
  const key = (n: number) => dieKey("D28", n, ENGINE_HAND, at);
  const why: Modifier[] = [
    { d: "D19", by: "base", n: LEAKS.each },
    { d: "D28", by: "indirect", n: isIndirect(c, d) ? LEAKS.indirect : 0 },
  ];
  if (!c.happens(sumOf(why), key(N.out), () => why)) return [];
  if (c.happens(1, key(N.press), undefined, PRESS_IN)) return [{ listener: "papers", hand: "nobody" }];
  return [{ listener: strangers[c.die(strangers.length, key(N.whom))] as Role, hand: "nobody" }];
}

/** Every way in which it gets out this quarter: what somebody did comes before what happened. */
function leaksOf(c: Context, d: DealState, at: number): Leak[] {
  const strangers = strangersTo(c, d);
  const handed = (d.passed ?? [])
    .filter((p) => p.turn === c.s.turn && (p.listener === "papers" || strangers.includes(p.listener)))
    .map((p): Leak => ({ listener: p.listener, hand: p.by }));
  return [...handed, ...careless(c, d, at, strangers)];
}

/** Lets out what gets out of a deal this quarter; answers who has heard of it. */
export function leak(c: Context, d: DealState, at: number): Heard {
  if (!d.secret || d.published) return [];
  const leaks = leaksOf(c, d, at);
  const printed = leaks.find((l) => l.listener === "papers");
  const [first] = leaks;
  if (!first) return [];
  const heard = printed ? "papers" : [...new Set(leaks.map((l) => l.listener as Role))];
  c.bringToLight((x) => x.key === d.id, heard === "papers" ? ALL : only(...heard));
  if (heard === "papers") c.emit({ type: "DealLeaked", id: d.id, role: "papers", to: ALL });
  else for (const role of heard) c.emit({ type: "DealLeaked", id: d.id, role, to: only(role) });
  if (isIndirect(c, d)) betrayed(c);
  if (printed) inPrint(c, d);
  if (c.on("D28")) search(c, d, at, printed ?? first);
  return heard;
}

/** Paris was talking to those it does not talk to; twice as bad while it forbids that to Bamako (D13). */
function betrayed(c: Context): void {
  const twice = c.on("D13") && c.postures("paris.forbid_talks").length > 0 ? 2 : 1;
  for (const [track, n] of LEAKED) c.move(track, n * twice, "D28", "deal_leaked");
}

/** What the papers print: whose deal it is, and every promise in it that was broken before. */
function inPrint(c: Context, d: DealState): void {
  for (const r of d.record) {
    const t = d.terms[r.term];
    if (t && !r.kept) known(c, t.by, termRow(t.kind).dynamic);
  }
  for (const { pair, d: dynamic, moves } of PRINTED)
    if (c.on(dynamic) && pair.every((r) => d.parties.includes(r)))
      for (const [track, n] of moves) c.move(track, n, dynamic, "deal_printed");
}

/** Each party but the hand itself asks its service who it was; what is printed nobody overlooks. */
function search(c: Context, d: DealState, at: number, { listener, hand }: Leak): void {
  for (const party of d.parties) {
    const key = (n: number) => dieKey("D28", n, ROLES.indexOf(party), at);
    if (party === hand || (listener !== "papers" && !c.happens(TRACES.noticed, key(N.noticed)))) continue;
    const others = [...d.parties, ...d.leakedTo, "nobody" as const].filter((x) => x !== party && x !== hand);
    const right = others.length === 0 || c.happens(TRACES.right, key(N.right));
    const named = right ? hand : (others[c.die(others.length, key(N.other))] as Role | "nobody");
    const sure = c.happens(right ? TRACES.surerRight : TRACES.surerWrong, key(N.sure)) ? 2 : 1;
    c.emit({ type: "LeakTraced", id: d.id, role: party, named, sure, to: only(party) });
    if (named !== "nobody")
      c.moveInSecret(
        TRUST_OF[named],
        -SUSPECTED,
        "D28",
        "leak_laid",
        { key: SUSPICION, to: only(party) },
        { by: named },
      );
  }
}

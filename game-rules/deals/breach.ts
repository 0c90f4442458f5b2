// What a broken word costs: its author's trust, something among the parties, and where it is known, something before everybody.
// Serves D19: it is not the breach alone that costs, but its being seen. That it costs so much is a reading.

import type { Context } from "../dynamics/context.ts";
import { points } from "../ledger.ts";
import type { DynamicId, Role, TrackId } from "../vocabulary.ts";
import type { Mover } from "./mover.ts";
import { TRUST_OF } from "./trust.ts";

type Moves = readonly (readonly [TrackId, number])[];
interface Price {
  /** Whether or not anybody else hears of it, tenths. */
  readonly among: Moves;
  /** Once it is known to everybody, tenths. */
  readonly known: Moves;
}

/** Trust that a broken promise costs, tenths (chosen: five times what a kept one brings). */
const BROKEN = -80;

const PRICE: Readonly<Record<Role, Price>> = {
  // the street hears of a word that the former power did not keep
  paris: { among: [["warmth", -30]], known: [["sentiment", 15]] },
  // a government that cannot be relied on is seen to be so, by donors and at home
  bamako: {
    among: [["warmth", -15]],
    known: [
      ["donors", -10],
      ["legitimacy", -10],
    ],
  },
  // whoever breaks its word is no party to a table
  jnim: {
    among: [
      ["contact", -60],
      ["recognition", -20],
    ],
    known: [["recognition", -20]],
  },
  moscow: { among: [["influence", -25]], known: [] },
};

/** One figure that a breach moves, in points; `known`: only once everybody has heard of it. */
export interface BreachCost {
  readonly track: TrackId;
  readonly amount: number;
  readonly known: boolean;
}

/**
 * What a broken term costs its maker, as it is charged: said on a sheet before it is committed.
 * @param open everybody hears of it in the same quarter
 */
export function breachCost(by: Role, open: boolean): BreachCost[] {
  const cost = ([track, n]: Moves[number], known: boolean): BreachCost => ({
    track,
    amount: points(n),
    known,
  });
  return [
    cost([TRUST_OF[by], BROKEN], false),
    ...PRICE[by].among.map((m) => cost(m, false)),
    ...PRICE[by].known.map((m) => cost(m, !open)),
  ];
}

/** A term was broken this quarter. @param lay among whom it counts @param open everybody is told */
export function charge(c: Context, by: Role, d: DynamicId, lay: Mover, open: boolean): void {
  lay(TRUST_OF[by], BROKEN, "term_broken", { by });
  for (const [track, n] of PRICE[by].among) lay(track, n, "term_broken", { by });
  if (open) known(c, by, d);
}

/** A broken term comes to be known to everybody, in its quarter or later. */
export function known(c: Context, by: Role, d: DynamicId): void {
  for (const [track, n] of PRICE[by].known) c.move(track, n, d, "term_broken", { by });
}

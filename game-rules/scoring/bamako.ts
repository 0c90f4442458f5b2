// What Bamako is measured by: each quarter by the measure of whoever governs then, and what a fall costs.
import { SCORE_PARTS } from "../codes/scores.ts";
import { BAMAKO_WEIGHTS, type BamakoPart } from "../data/bamako-weights.ts";
import { clamp, points } from "../ledger.ts";
import type { GameState } from "../state.ts";
import { administered } from "./land.ts";
import { line, part, type Total, total, units } from "./part.ts";

const WHOLE = 100;

/** Of the regime's part, percent: for having lived, and for an army that stands behind it; its loyalty in tenths (report: two coups). */
const LIVES = 75;
const LOYALTY_PER = 40;

/** Legitimacy and ground administered, tenths and per mille, that begin to pay and that pay whole: what is so of itself pays nothing (chosen: C32). */
const LEGITIMACY = { from: 200, whole: 800 } as const;
const LAND = { from: 400, whole: 900 } as const;
const between = (n: number, { from, whole }: { from: number; whole: number }): number =>
  clamp(Math.floor(((n - from) * WHOLE) / (whole - from)), 0, WHOLE);

/** Of sovereignty's part, percent: for ground without others' soldiers, less each unit of theirs (chosen: C32). */
const FREE = { whole: 30, french: 3, wagner: 10 } as const;
/** And for its own word, percent: the rung of the talks it has opened, or what it has demanded of France, whichever is more. */
const OWN_WORD = {
  talks: [0, 20, 40, 60, 70],
  demand: { none: 0, demand: 15, restrict: 25, expel: 35 },
} as const;
/** What Paris's veto of this quarter takes, percent (report: "The Missed Moment", a government overruled). */
const VETO = 30;

/** How much of each part the quarter has earned, percent. A quarter in which the regime fell keeps no regime part. */
const EARNED: Readonly<Record<BamakoPart, (s: GameState) => number>> = {
  regime: (s) =>
    s.regime.falls > 0 && s.regime.since === s.turn
      ? 0
      : LIVES + Math.min(WHOLE - LIVES, Math.floor(s.tracks.loyalty / LOYALTY_PER)),
  legitimacy: (s) => between(s.tracks.legitimacy, LEGITIMACY),
  territory: (s) => between(administered(s), LAND),
  sovereignty(s) {
    const free = Math.max(
      0,
      FREE.whole - units(s, "french") * FREE.french - units(s, "wagner") * FREE.wagner,
    );
    const word = Math.max(OWN_WORD.talks[s.talks.rung] ?? 0, OWN_WORD.demand[s.demand.rung]);
    const vetoed = s.talks.vetoedIn === s.turn && s.turn > 0;
    return clamp(free + word - (vetoed ? VETO : 0), 0, WHOLE);
  },
};

/** What each part of a quarter can be worth, tenths, in the order of `SCORE_PARTS`: by the regime that governs as it ends. */
export const bamakoMost = (s: GameState): number[] =>
  SCORE_PARTS.bamako.map((p) => BAMAKO_WEIGHTS[s.regime.kind][p] * 10);

/** What each has earned, tenths, in the same order. */
export function bamakoQuarter(s: GameState): number[] {
  const weights = BAMAKO_WEIGHTS[s.regime.kind];
  return SCORE_PARTS.bamako.map((p) => Math.floor((weights[p] * EARNED[p](s)) / 10));
}

/** Tenths by which quarters were counted before each regime had weights of its own: so old logs wrote them down. */
const ALIKE: readonly number[] = [200, 300, 300, 200];

/** Means over the quarters, points. */
function means(quarters: readonly (readonly number[])[]): number[] {
  return SCORE_PARTS.bamako.map((_, at) =>
    quarters.length ? points(quarters.reduce((n, q) => n + (q[at] ?? 0), 0)) / quarters.length : 0,
  );
}

/** What the parts can be worth, points that add up to a hundred: the mean of the quarters gone by, or of now before the first. */
function most(s: GameState): number[] {
  const gone = s.past.length ? s.past.map((p) => p.counted ?? ALIKE) : [bamakoMost(s)];
  const [, ...others] = means(gone).map((x) => Math.round(x * 10));
  // what rounding leaves over goes to the first
  return [1000 - others.reduce((n, x) => n + x, 0), ...others].map(points);
}

/** What a fall costs Bamako, whoever follows. */
const PRICE_OF_A_FALL = 6;

/** Bamako: the mean of its quarters, each by that quarter's regime, less a fixed price a fall. */
export function bamako(s: GameState): Total {
  const [regime = 0, legitimacy = 0, territory = 0, sovereignty = 0] = means(s.tally.bamako);
  const [ofRegime = 0, ofLegitimacy = 0, ofTerritory = 0, ofSovereignty = 0] = most(s);
  return total<"bamako">({
    regime: part(
      ofRegime,
      line("D12", "regime_lives", regime),
      line("D12", "falls", -s.regime.falls * PRICE_OF_A_FALL),
    ),
    legitimacy: part(ofLegitimacy, line("D12", "legitimacy_mean", legitimacy)),
    territory: part(ofTerritory, line("D4", "territory_mean", territory)),
    sovereignty: part(ofSovereignty, line("D13", "sovereignty_mean", sovereignty)),
  });
}

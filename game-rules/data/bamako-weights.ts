// What Bamako is measured by, by whoever governs: points of a hundred a quarter, no part above thirty.
import type { ScorePart } from "../codes/scores.ts";
import type { Regime } from "../vocabulary.ts";

export type BamakoPart = ScorePart<"bamako">;

/**
 * Points by regime; each row adds up to a hundred (chosen: C20, C23). An elected government answers to those who chose it; a
 * transition lives by those who let it; a junta took power to bring ground and sovereignty back, and is held to that.
 */
export const BAMAKO_WEIGHTS: Readonly<Record<Regime, Readonly<Record<BamakoPart, number>>>> = {
  elected: { regime: 25, legitimacy: 30, territory: 25, sovereignty: 20 },
  transition: { regime: 30, legitimacy: 25, territory: 25, sovereignty: 20 },
  junta: { regime: 25, legitimacy: 20, territory: 30, sovereignty: 25 },
};

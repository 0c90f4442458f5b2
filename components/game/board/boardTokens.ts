// Forces of a zone as pieces on the board: whose, how strong, how sure. Pure; words are handed in.

import {
  contenderOf,
  type Force,
  isHidden,
  isLikely,
  type Known,
  strengthOf,
  type Viewer,
  type ZoneView,
} from "../../../game-rules/open";
import type { BoardToken, TokenSide, Wash } from "../../board";
import type { LetterId } from "../../ui/shapes";

/** Whose piece a force is on the board. */
export const PIECE: Readonly<Record<Force, { side: TokenSide; letters?: LetterId }>> = {
  french: { side: "paris" },
  special: { side: "paris", letters: "special" },
  takuba: { side: "paris", letters: "takuba" },
  fama: { side: "bamako" },
  minusma: { side: "minusma" },
  partners: { side: "partners" },
  militias: { side: "partners", letters: "militias" },
  groups: { side: "groups" },
  wagner: { side: "moscow" },
  jnim: { side: "jnim" },
  is: { side: "is" },
};

export interface TokenWords {
  force(f: Force): string;
  count(k: Known): string;
  known(who: string, n: string): string;
  maybe(who: string, n: string, age: string): string;
  age(n: number): string;
  /** The same for the map, where there is room for two signs. */
  ageShort(n: number): string;
}

export const strength = (n: number): BoardToken["strength"] =>
  Math.max(0, Math.min(4, Math.round(n))) as BoardToken["strength"];

/** Between whom a contested zone lies: the state, and whoever contends with it. */
export const contestants = (jnim: number, is: number): [Wash, Wash] => ["state", contenderOf(jnim, is)];

export function tokensOf(z: ZoneView, viewer: Viewer, words: TokenWords): BoardToken[] {
  const tokens: BoardToken[] = [];
  for (const [force, k] of Object.entries(z.forces) as [Force, Known][]) {
    // What may be there but most likely is not stays in the zone's panel.
    if (!isLikely(k)) continue;
    const { side, letters } = PIECE[force];
    const sure = k.low === k.high && k.age === 0;
    const who = words.force(force);
    const age = k.age > 0 ? words.age(k.age) : "";
    tokens.push({
      id: `${z.id}-${force}`,
      side,
      strength: strength(strengthOf(k)),
      mark: sure ? "known" : "suspected",
      label: sure ? words.known(who, words.count(k)) : words.maybe(who, words.count(k), age || words.age(0)),
      ...(letters ? { letters } : {}),
      // Said once a zone: its reports are of one age.
      ...(age && !tokens.some((x) => x.age) ? { age: words.ageShort(k.age) } : {}),
      ...(isHidden(z, force, viewer) ? { hidden: true } : {}),
    });
  }
  return tokens;
}

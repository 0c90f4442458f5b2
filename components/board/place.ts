// Which token stands on which place of its zone, and how many had to be left out.
import type { Point } from "./map";
import type { BoardToken } from "./types";

export interface Placed {
  token: BoardToken;
  at: Point;
}

/** Few tokens on a small map stand as far apart as the zone allows; otherwise they stay near the name, in order. */
export function pickSlots(slots: readonly Point[], count: number, spread: boolean): Point[] {
  if (!spread || count >= slots.length) return slots.slice(0, count);
  const chosen: Point[] = slots.slice(0, 1);
  const gap = (p: Point) => Math.min(...chosen.map((c) => Math.hypot(c[0] - p[0], c[1] - p[1])));
  while (chosen.length < count) {
    const rest = slots.filter((s) => !chosen.includes(s));
    const far = rest.sort((a, b) => gap(b) - gap(a))[0];
    if (!far) break;
    chosen.push(far);
  }
  return chosen;
}

/** For a small map: one piece of each side first, the strongest ones, and no count of the others. */
export function telling(tokens: readonly BoardToken[], most: number): BoardToken[] {
  const strongest = [...tokens].sort((a, b) => b.strength - a.strength);
  const first = strongest.filter((t, i) => strongest.findIndex((o) => o.side === t.side) === i);
  const others = strongest.filter((t) => !first.includes(t));
  return [...first, ...others].slice(0, most);
}

export function placeTokens(
  tokens: readonly BoardToken[],
  slots: readonly Point[],
  spread = false,
  most = slots.length,
): { placed: Placed[]; rest: number; restAt?: Point } {
  const room = Math.min(most, slots.length);
  // The last place tells how many more there are.
  const shown = tokens.length > room ? Math.max(0, room - 1) : tokens.length;
  const rest = tokens.length - shown;
  const at = pickSlots(slots, shown + (rest > 0 ? 1 : 0), spread);
  const placed = tokens.slice(0, shown).flatMap((token, i) => {
    const p = at[i];
    return p ? [{ token, at: p }] : [];
  });
  const restAt = rest > 0 ? at[shown] : undefined;
  return restAt ? { placed, rest, restAt } : { placed, rest: 0 };
}

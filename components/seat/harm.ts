// Harm to civilians is told in bands with its uncertainty, never as a count.
import type { Known, View, ZoneId } from "../../game-rules/open";

export type Band = "none" | "low" | "some" | "high";

/** From what may be there at most: what is not known is never called low. */
export function bandOf(k: Known | undefined): Band {
  if (!k || k.high - k.low > 60) return "none";
  const middle = (k.low + k.high) / 2;
  return middle >= 45 ? "high" : middle >= 15 ? "some" : "low";
}

const RANK: Record<Band, number> = { none: 0, low: 1, some: 2, high: 3 };

/** The worst band, and the zones in it. */
export function worst(view: View): { band: Band; zones: ZoneId[] } {
  let band: Band = "none";
  let zones: ZoneId[] = [];
  for (const z of view.zones) {
    const b = bandOf(z.tracks.harm);
    if (RANK[b] > RANK[band]) {
      band = b;
      zones = [z.id];
    } else if (b === band && b !== "none") zones.push(z.id);
  }
  return { band, zones };
}

// Names of the patterns that a set of zones needs, and what each wash looks like.
import type { BoardZone, Wash } from "./types";

export type PlainWash = Exclude<Wash, "contested" | "none" | "state">;

/** The state's ground is drawn as Bamako's. */
export function plain(wash: Wash): PlainWash | null {
  if (wash === "none" || wash === "contested") return null;
  return wash === "state" ? "bamako" : wash;
}

/** The two sides of a contested zone, always in the same order, so that equal pairs share a pattern. */
export function pair(zone: Pick<BoardZone, "wash" | "between">): readonly [PlainWash, PlainWash] | null {
  if (zone.wash !== "contested") return null;
  const [a, b] = zone.between ?? ["state", "jnim"];
  const [p, q] = [plain(a) ?? "bamako", plain(b) ?? "jnim"];
  return p < q ? [p, q] : [q, p];
}

export const WASH_FILL: Record<PlainWash, string> = {
  paris: "fill-paris",
  bamako: "fill-bamako",
  jnim: "fill-jnim",
  moscow: "fill-moscow",
  groups: "fill-ink-3",
  is: "fill-ink-3",
};

export const WASH_STROKE: Record<PlainWash, string> = {
  paris: "stroke-paris",
  bamako: "stroke-bamako",
  jnim: "stroke-jnim",
  moscow: "stroke-moscow",
  groups: "stroke-ink-3",
  is: "stroke-ink-3",
};

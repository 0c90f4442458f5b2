// What the map can show.
export const LAYERS = [
  "control",
  "grievance",
  "services",
  "fear",
  "administration",
  "tension",
  "resentment",
  "harm",
] as const;
export type Layer = (typeof LAYERS)[number];

/** The switch holds four: the usual ones, the last of them giving way to one that was chosen from a zone's figures. */
export function shownLayers(now: Layer): Layer[] {
  const first = LAYERS.slice(0, 4);
  return first.includes(now) ? first : [...first.slice(0, 3), now];
}

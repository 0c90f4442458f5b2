// Which names may stay where the map is small: the more important first, nothing over anything.
type Rect = readonly [number, number, number, number];

export interface Label {
  /** Anchor on the sheet. */
  x: number;
  y: number;
  /** The box of the text round the anchor, in pixels: left, top, right, bottom. */
  box: Rect;
}

/** Labels come by importance; the answer says for each whether it must step back. `k` is units of the sheet to a pixel, `fixed` what no name may cover. */
export function crowded(
  labels: readonly Label[],
  k: number,
  air = 1,
  fixed: readonly Label[] = [],
): boolean[] {
  const rect = ({ x, y, box }: Label): Rect => [
    x / k + box[0] - air,
    y / k + box[1] - air,
    x / k + box[2] + air,
    y / k + box[3] + air,
  ];
  const kept = fixed.map(rect);
  return labels.map((label) => {
    const at = rect(label);
    const hit = kept.some((b) => at[0] < b[2] && at[2] > b[0] && at[1] < b[3] && at[3] > b[1]);
    if (!hit) kept.push(at);
    return hit;
  });
}

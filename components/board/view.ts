// Arithmetic of looking at the sheet: what is shown, how large a pixel is there, and how far one may go.
import { type Box, type Point, THEATRE, WHOLE } from "./map";

export interface View {
  /** Middle of what is shown, on the sheet. */
  cx: number;
  cy: number;
  /** Units of the sheet to one pixel. */
  k: number;
}

export interface Size {
  w: number;
  h: number;
}

export const MAX_ZOOM = 8;

export function fit([x, y, w, h]: Box, size: Size): View {
  return { cx: x + w / 2, cy: y + h / 2, k: Math.max(w / size.w, h / size.h) };
}

/** Never so far out that Mali is lost in the paper, never so far in that nothing is left to see. */
export function clampView(v: View, size: Size): View {
  const widest = Math.max(fit(WHOLE, size).k, fit(THEATRE, size).k);
  const k = Math.min(widest, Math.max(fit(THEATRE, size).k / MAX_ZOOM, v.k));
  const [x, y, w, h] = WHOLE;
  return { cx: Math.min(x + w, Math.max(x, v.cx)), cy: Math.min(y + h, Math.max(y, v.cy)), k };
}

/** Zoom by a factor about a point of the screen, measured from the middle: what lies there stays there. */
export function zoomAt(v: View, factor: number, [px, py]: Point, size: Size): View {
  const k = clampView({ ...v, k: v.k / factor }, size).k;
  return clampView({ cx: v.cx + px * (v.k - k), cy: v.cy + py * (v.k - k), k }, size);
}

export function pan(v: View, dx: number, dy: number, size: Size): View {
  return clampView({ ...v, cx: v.cx - dx * v.k, cy: v.cy - dy * v.k }, size);
}

/** Moves as little as needed to bring a point inside, with a margin in pixels. */
export function reveal(v: View, [x, y]: Point, size: Size, margin = 70): View {
  const rx = Math.max(0, (size.w / 2 - Math.min(margin, size.w / 3)) * v.k);
  const ry = Math.max(0, (size.h / 2 - Math.min(margin, size.h / 3)) * v.k);
  return { ...v, cx: Math.min(x + rx, Math.max(x - rx, v.cx)), cy: Math.min(y + ry, Math.max(y - ry, v.cy)) };
}

export function viewBox(v: View, size: Size): string {
  const r = (n: number) => Math.round(n * 100) / 100;
  return [v.cx - (size.w * v.k) / 2, v.cy - (size.h * v.k) / 2, size.w * v.k, size.h * v.k].map(r).join(" ");
}

/** Tokens keep their size on the screen, until the map is so small that they would cover it. */
export function tokenScale(k: number): number {
  return k <= 1.9 ? 1 : Math.max(0.6, (1.9 / k) ** 0.4);
}

/** Which towns are named: 1 capitals, 2 regional capitals, 3 all. */
export function townLevel(k: number): 0 | 1 | 2 | 3 {
  if (k > 4.5) return 0;
  if (k > 2.6) return 1;
  return k > 1.74 / 1.6 ? 2 : 3;
}

// From degrees to the sheet of 1600 by 1500: projection, simplification, clipping, and short path texts.
import { geoConicConformal } from "d3-geo";

export const SHEET = [1600, 1500];
const M = 46;

export const project = geoConicConformal()
  .parallels([12.5, 22.5])
  .rotate([3.9, 0])
  .fitExtent(
    [
      [M + 6, M + 10],
      [SHEET[0] - M - 6, SHEET[1] - M - 8],
    ],
    {
      type: "MultiPoint",
      coordinates: [
        [-12.55, 10],
        [-12.5, 25.15],
        [4.8, 25.15],
        [4.9, 10.4],
        [-4, 25.25],
        [-4, 9.95],
      ],
    },
  );

export const tenth = (v) => Math.round(v * 10) / 10;

export function distanceToSegment(p, a, b) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const u = Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(p[0] - a[0] - u * dx, p[1] - a[1] - u * dy);
}

/** Douglas and Peucker: drop points that stray less than `tolerance` from the line without them. */
export function simplify(line, tolerance) {
  if (line.length < 3) return line;
  let worst = 0;
  let at = 0;
  const [a, b] = [line[0], line.at(-1)];
  for (let i = 1; i < line.length - 1; i++) {
    const d = distanceToSegment(line[i], a, b);
    if (d > worst) [worst, at] = [d, i];
  }
  if (worst <= tolerance) return [a, b];
  return [...simplify(line.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(line.slice(at), tolerance)];
}

const brief = (v) => {
  const s = String(tenth(v) || 0);
  return s.replace(/^(-?)0\./, "$1.");
};
const pair = (x, y) => {
  const [a, b] = [brief(x), brief(y)];
  return a + (b.startsWith("-") ? "" : ",") + b;
};
const join = (parts) => parts.map((p, i) => (i === 0 || p.startsWith("-") ? p : ` ${p}`)).join("");

/** Relative line commands, half as long as absolute ones. Steps are taken between rounded points, so nothing drifts. */
export function path(line, close = false) {
  const points = line
    .map(([x, y]) => [tenth(x), tenth(y)])
    .filter((p, i, all) => !i || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
  if (close && points.length > 1 && points[0][0] === points.at(-1)[0] && points[0][1] === points.at(-1)[1])
    points.pop();
  if (points.length < 2) return "";
  const steps = points.slice(1).map((p, i) => pair(p[0] - points[i][0], p[1] - points[i][1]));
  return `M${pair(...points[0])}l${join(steps)}${close ? "z" : ""}`;
}

/** A curve through the points. Its tangents mirror each other, so one control point per step is enough (the `s` command). */
export function curve(points, closed = false, tension = 0.5) {
  const p = points.map(([x, y]) => [tenth(x), tenth(y)]);
  const n = p.length;
  const at = (i) => (closed ? p[(i + n) % n] : p[Math.max(0, Math.min(n - 1, i))]);
  const first = at(0);
  const before = at(-1);
  const steps = [];
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const k = tension / 3;
    const end = [c[0] - b[0], c[1] - b[1]];
    const c2 = [end[0] - (d[0] - b[0]) * k, end[1] - (d[1] - b[1]) * k];
    if (i === 0) {
      const c1 = closed
        ? [(c[0] - before[0]) * k, (c[1] - before[1]) * k]
        : [(c[0] - a[0]) * k, (c[1] - a[1]) * k];
      steps.push(`c${join([pair(...c1), pair(...c2), pair(...end)])}`);
    } else steps.push(`${i === 1 ? "s" : ""}${join([pair(...c2), pair(...end)])}`);
  }
  const body = steps.map((s, i) => (i < 2 || s.startsWith("-") ? s : ` ${s}`)).join("");
  return `M${pair(...first)}${body}${closed ? "z" : ""}`;
}

/** Pieces of a line inside a box. */
export function clip(line, [x0, y0, x1, y1]) {
  const inside = ([x, y]) => x >= x0 && x <= x1 && y >= y0 && y <= y1;
  const out = [];
  let piece = [];
  line.forEach((p, i) => {
    if (inside(p)) {
      if (piece.length === 0 && i > 0) piece.push(line[i - 1]);
      piece.push(p);
    } else if (piece.length) {
      out.push([...piece, p]);
      piece = [];
    }
  });
  if (piece.length > 1) out.push(piece);
  return out;
}

export function insideRings([x, y], rings) {
  let inside = false;
  for (const r of rings)
    for (let i = 0, j = r.length - 1; i < r.length; j = i++) {
      const [x1, y1] = r[i];
      const [x2, y2] = r[j];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  return inside;
}

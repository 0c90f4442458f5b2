// Where tokens may stand in a zone: clear of its border, its name and the towns that are always shown.
import { distanceToSegment, insideRings, project, tenth } from "./drawing.mjs";
import { NAMES, TOWNS } from "./own-lines.mjs";

/** Units of the sheet to one pixel in the opening view of a desktop: what is set in pixels takes this much room. */
const K = 1.74;
const TOKEN = 12.5 * K;
const APART = 47;
/** Small zones crowd a little. */
const APART_SMALL = 40;

const name = (id) => {
  const [x, y] = project(NAMES[id]);
  // Room for the widest name of both languages, its second line, and the order flags above it.
  const half = Math.min(NAMES[id][2] * 5.2, 52) * K;
  return { x0: x - half, x1: x + half, y0: y - 22 * K, y1: y + 22 * K };
};

const towns = TOWNS.filter((t) => t[3] < 3).map(([n, lon, lat, , dx, dy, anchor]) => {
  const [x, y] = project([lon, lat]);
  const w = n.length * 6.6 * K;
  const left = anchor === "end" ? -w + dx : anchor === "middle" ? -w / 2 : dx;
  return {
    x0: x + Math.min(-8, left),
    x1: x + Math.max(8, left + w),
    y0: y + Math.min(-8, dy - 12),
    y1: y + Math.max(8, dy + 6),
  };
});

const distanceToBox = ([x, y], b) =>
  Math.hypot(Math.max(b.x0 - x, 0, x - b.x1), Math.max(b.y0 - y, 0, y - b.y1));

export function slots(id, rings, count) {
  const label = name(id);
  const [lx, ly] = project(NAMES[id]);
  const xs = rings.flat().map((p) => p[0]);
  const ys = rings.flat().map((p) => p[1]);
  const candidates = [];
  for (let x = Math.min(...xs); x < Math.max(...xs); x += 5)
    for (let y = Math.min(...ys); y < Math.max(...ys); y += 5) {
      if (!insideRings([x, y], rings)) continue;
      let edge = Number.POSITIVE_INFINITY;
      for (const r of rings)
        for (let i = 1; i < r.length; i++) edge = Math.min(edge, distanceToSegment([x, y], r[i - 1], r[i]));
      const fromName = distanceToBox([x, y], label);
      const fromTown = Math.min(...towns.map((t) => distanceToBox([x, y], t)));
      // The first wish is room all around; the border matters most, then towns, then the name.
      const room = Math.min(edge / TOKEN, fromTown / (TOKEN * 0.9), fromName / (TOKEN * 0.75), 1);
      candidates.push({ x, y, room, near: Math.hypot(x - lx, y - ly) });
    }
  const chosen = [];
  for (const least of [1, 0.85, 0.7, 0.55, 0.4, 0.25, 0]) {
    const fit = candidates.filter((c) => c.room >= least).sort((a, b) => a.near - b.near);
    for (const c of fit) {
      if (chosen.length === count) break;
      if (chosen.every((o) => Math.hypot(o.x - c.x, (o.y - c.y) * 0.92) >= (count < 5 ? APART_SMALL : APART)))
        chosen.push(c);
    }
  }
  return chosen.map((c) => [tenth(c.x), tenth(c.y)]);
}

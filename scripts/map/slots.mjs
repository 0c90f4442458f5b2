// Where tokens may stand in a zone: clear of its border, of names, towns, order flags and of each other.
import { distanceToSegment, insideRings, project, tenth } from "./drawing.mjs";
import { NAMES, TOWNS } from "./own-lines.mjs";

/** Units of the sheet to one pixel in the opening view of a desktop: what is set in pixels takes this much room. */
const K = 1.74;
/** What a token covers round its middle, with the squares below it. */
const TOKEN = { x0: -15, x1: 15, y0: -15, y1: 22 };
const RADIUS = 14 * K;
/** The opening view, less the layer switch at its top. */
const SIGHT = { x0: 110, x1: 1464, y0: 478 + 48 * K, y1: 1432 - 44 * K };

const boxAt = ([x, y], b) => ({ x0: x + b.x0 * K, x1: x + b.x1 * K, y0: y + b.y0 * K, y1: y + b.y1 * K });
const overlap = (a, b) =>
  Math.max(0, Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) *
  Math.max(0, Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0));
const area = (TOKEN.x1 - TOKEN.x0) * (TOKEN.y1 - TOKEN.y0) * K * K;

const names = Object.values(NAMES).flatMap(([lon, lat, wrap]) => {
  const half = Math.min(wrap * 4.6, 50);
  const at = project([lon, lat]);
  return [
    boxAt(at, { x0: -half, x1: half, y0: -13, y1: wrap < 10 ? 30 : 19 }),
    boxAt(at, { x0: -30, x1: 30, y0: -36, y1: -13 }),
  ];
});

const towns = TOWNS.filter((t) => t[3] < 3).flatMap(([name, lon, lat, , dx, dy, anchor]) => {
  const w = name.length * 6.4;
  const left = (anchor === "end" ? -w : anchor === "middle" ? -w / 2 : 0) + dx * 0.72;
  const at = project([lon, lat]);
  return [
    boxAt(at, { x0: left, x1: left + w, y0: dy * 0.72 - 11, y1: dy * 0.72 + 4 }),
    boxAt(at, { x0: -5, x1: 5, y0: -5, y1: 5 }),
  ];
});

function candidates(id, rings) {
  const xs = rings.flat().map((p) => p[0]);
  const ys = rings.flat().map((p) => p[1]);
  const [nx, ny] = project(NAMES[id].slice(0, 2));
  const out = [];
  for (let x = Math.min(...xs); x < Math.max(...xs); x += 4)
    for (let y = Math.min(...ys); y < Math.max(...ys); y += 4) {
      if (!insideRings([x, y], rings)) continue;
      let edge = Number.POSITIVE_INFINITY;
      for (const r of rings)
        for (let i = 1; i < r.length; i++) edge = Math.min(edge, distanceToSegment([x, y], r[i - 1], r[i]));
      const box = boxAt([x, y], TOKEN);
      const hidden = area - overlap(box, SIGHT);
      const covered = [...names, ...towns].reduce((s, b) => s + overlap(box, b), 0);
      const cost =
        (3 * covered) / area +
        (4 * hidden) / area +
        4 * Math.max(0, 1 - edge / RADIUS) +
        Math.hypot(x - nx, y - ny) / 900;
      out.push({ x, y, box, cost });
    }
  return out;
}

/** The words under a sighting ("two quarters ago"); mostly the first token of a zone has them. */
const AGE = { x0: -36, x1: 36, y0: 22, y1: 36 };

/** All zones take their first place, then all their second: what is used most gets the best room. */
export function placeSlots(rings, count) {
  const size = (id) =>
    rings[id].reduce(
      (s, r) => s + r.reduce((a, p, i) => a + p[0] * (r[(i + 1) % r.length][1] - r.at(i - 1)[1]), 0) / 2,
      0,
    );
  // The small ones have the least choice.
  const ids = Object.keys(rings).sort((a, b) => Math.abs(size(a)) - Math.abs(size(b)));
  const open = Object.fromEntries(ids.map((id) => [id, candidates(id, rings[id])]));
  const slots = Object.fromEntries(ids.map((id) => [id, []]));
  const taken = [];
  for (let turn = 0; turn < 5; turn++)
    for (const id of ids) {
      if (turn >= count(id)) continue;
      let best;
      let least = Number.POSITIVE_INFINITY;
      for (const c of open[id]) {
        const cost = c.cost + taken.reduce((s, t) => s + (t.weight * overlap(c.box, t)) / area, 0);
        if (cost < least) [best, least] = [c, cost];
      }
      taken.push({ ...best.box, weight: 6 });
      if (turn === 0) taken.push({ ...boxAt([best.x, best.y], AGE), weight: 2 });
      slots[id].push([tenth(best.x), tenth(best.y)]);
    }
  return slots;
}

// The ground: dunes and stones of the north, the Ifoghas, the marsh of the delta, the Dogon cliff. Texture, not survey; the same on every run.
import { curve, insideRings, project, tenth } from "./drawing.mjs";
import { DELTA, ESCARPMENT, IFOGHAS, TOWNS } from "./own-lines.mjs";

let seed = 7;
const random = () => {
  seed = (seed * 1664525 + 1013904223) >>> 0;
  return seed / 4294967296;
};
const towns = TOWNS.map((t) => project([t[1], t[2]]));
const clear = ([x, y], d) => towns.every((q) => Math.hypot(q[0] - x, q[1] - y) > d);
const r = tenth;

function sand(rings) {
  let dunes = "";
  let stones = "";
  for (let i = 0; i < 2600; i++) {
    const lon = -7 + 11.5 * random();
    const lat = 16.6 + 8.4 * random();
    if (random() > ((lat - 16.2) / 9) ** 1.5) continue;
    if (!insideRings([lon, lat], rings) || insideRings([lon, lat], [IFOGHAS])) continue;
    const p = project([lon, lat]);
    if (!clear(p, 26)) continue;
    const [x, y] = p.map(Math.round);
    if (random() < 0.3 && lat > 18.2 && lon < 0) {
      const w = Math.round(7 + 9 * random());
      dunes += `M${x},${y}q${r(w / 2)},${r(-w * 0.32)} ${w},0`;
    } else stones += `M${x},${y}h0`;
  }
  return { dunes, stones };
}

function hills() {
  const found = [];
  for (let i = 0; i < 900 && found.length < 80; i++) {
    const at = [0.8 + 1.9 * random(), 18.6 + 1.9 * random()];
    if (!insideRings(at, [IFOGHAS])) continue;
    const [x, y] = project(at);
    if (!clear([x, y], 20) || found.some((h) => Math.hypot((h[0] - x) * 0.8, h[1] - y) < 11)) continue;
    found.push([x, y, 9 + 5 * random(), 7 + 5 * random()]);
  }
  return found
    .sort((a, b) => a[1] - b[1])
    .map(
      ([x, y, w, h]) =>
        `M${r(x - w / 2)},${r(y)}q${r(w * 0.28)},${r(-h * 0.5)} ${r(w / 2)},${r(-h)}q${r(w * 0.22)},${r(h * 0.55)} ${r(w / 2)},${r(h)}`,
    )
    .join("");
}

function marsh() {
  let d = "";
  const found = [];
  for (let i = 0; i < 420; i++) {
    const at = [-5.4 + 2.5 * random(), 13.8 + 2.8 * random()];
    if (!insideRings(at, [DELTA])) continue;
    const p = project(at);
    if (!clear(p, 13)) continue;
    if (found.some((q) => Math.abs(q[0] - p[0]) < 11 && Math.abs(q[1] - p[1]) < 7)) continue;
    found.push(p);
    const [x, y] = p.map(Math.round);
    d += `M${x - 4},${y}h8m-6-2v-3m2,3v-4m2,4v-3`;
  }
  return d;
}

/** Strokes down the fall of a cliff. */
function strokes(line, length, step) {
  const p = line.map((c) => project(c));
  let d = "";
  for (let i = 1; i < p.length; i++) {
    const [a, b] = [p[i - 1], p[i]];
    const l = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const [nx, ny] = [-(b[1] - a[1]) / l, (b[0] - a[0]) / l];
    for (let t = 0; t < l; t += step) {
      const k = length * (1 - 0.35 * random());
      d += `M${r(a[0] + ((b[0] - a[0]) * t) / l)},${r(a[1] + ((b[1] - a[1]) * t) / l)}l${r(nx * k)},${r(ny * k)}`;
    }
  }
  return d;
}

export function relief(zones) {
  return {
    ...sand([...zones.TAO, ...zones.TOM, ...zones.KID].flat()),
    hills: hills(),
    marsh: marsh(),
    cliff: curve(ESCARPMENT.map((c) => project(c))),
    cliffFall: strokes(ESCARPMENT, 8, 5),
  };
}

// Cuts the regions into the fourteen zones, and welds their borders so that neighbours share every point.
import polygonClipping from "polygon-clipping";
import { topology } from "topojson-server";
import { CUTS } from "./own-lines.mjs";
import { BURKINA, MALI, NIGER, NIGER_RIVER } from "./sources.mjs";

const { union, intersection, difference } = polygonClipping;
const FAR = { north: 30, south: 0, east: 12, west: -18 };
const closed = (ring) => [[...ring, ring[0]]];

/** A cut by hand is too straight beside a surveyed border: displace the middles, always in the same way. */
function rough(line, reach = 0.06, depth = 3) {
  const noise = (a, b) => {
    const s = Math.sin(a[0] * 127.1 + a[1] * 311.7 + b[0] * 74.7 + b[1] * 269.5) * 43758.5453;
    return s - Math.floor(s) - 0.5;
  };
  let out = line;
  for (let k = 0; k < depth; k++, reach *= 0.55) {
    const next = [out[0]];
    for (let i = 1; i < out.length; i++) {
      const [a, b] = [out[i - 1], out[i]];
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const length = Math.hypot(dx, dy);
      const t = noise(a, b) * 2 * reach * Math.min(1, length / 0.4);
      next.push([(a[0] + b[0]) / 2 - (dy / length) * t, (a[1] + b[1]) / 2 + (dx / length) * t], b);
    }
    out = next;
  }
  return out;
}

const cut = Object.fromEntries(Object.entries(CUTS).map(([k, v]) => [k, rough(v)]));
/** Everything on one side of a cut: the line, and corners far outside. */
const side = (line, ...corners) => closed([...line, ...corners]);

function area(ring) {
  let s = 0;
  for (let i = 1; i < ring.length; i++) s += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(s / 2);
}
const withoutSlivers = (mp) =>
  mp.filter((p) => area(p[0]) > 0.01).map((p) => p.filter((r, i) => i === 0 || area(r) > 0.01));

export function cutZones() {
  const z = {};
  const kayesEast = intersection(
    MALI.Koulikoro,
    side(cut.nara, [FAR.east, 14], [FAR.east, FAR.north], [FAR.west, FAR.north], [FAR.west, 14.5]),
  );
  z.BKO = union(MALI.Bamako, difference(MALI.Koulikoro, kayesEast));
  z.KAY = union(MALI.Kayes, kayesEast);
  z.SIK = MALI.Sikasso;
  z.SEG = MALI["Ségou"];

  const delta = [...cut.deltaSouth, ...cut.deltaNorth.slice(1)];
  z.MOP = intersection(
    MALI.Mopti,
    side(delta, [-3.8, FAR.north], [FAR.west, FAR.north], [FAR.west, FAR.south], [-4.35, FAR.south]),
  );
  const moptiEast = difference(MALI.Mopti, z.MOP);
  z.DOG = intersection(moptiEast, side(cut.dogonNorth, [-1.6, FAR.south], [-10, FAR.south], [-10, 14.9]));

  // The Gourma lies inside the bend of the Niger: the river itself is the cut.
  const from = NIGER_RIVER.findIndex((p) => p[0] > -2.75 && p[1] > 16.5);
  const bend = NIGER_RIVER.slice(from).filter((p) => p[0] < 0.6 && p[1] > 15.9);
  const gourmaNorth = intersection(
    MALI.Timbuktu,
    side([...cut.gourmaWest, ...bend], [0.5, 14.5], [-3.0, 14.5]),
  );
  z.GOU = union(difference(moptiEast, z.DOG), gourmaNorth);

  const timbuktu = difference(MALI.Timbuktu, gourmaNorth);
  z.TAO = intersection(
    timbuktu,
    side(cut.taoudenit, [0.3, FAR.north], [FAR.west, FAR.north], [FAR.west, 17.7]),
  );
  z.TOM = difference(timbuktu, z.TAO);
  z.LIP = intersection(
    MALI.Gao,
    side(cut.liptako, [FAR.east, 19.2], [FAR.east, FAR.south], [-1.3, FAR.south]),
  );
  z.GAO = difference(MALI.Gao, z.LIP);
  z.KID = MALI.Kidal;
  z.BFN = union(
    BURKINA.Oudalan,
    BURKINA.Soum,
    BURKINA["Séno"],
    BURKINA.Yagha,
    BURKINA.Loroum,
    BURKINA.Yatenga,
  );
  z.TIL = union(NIGER["Tillabéri"], NIGER.Niamey);
  for (const id in z) z[id] = withoutSlivers(z[id]);
  return z;
}

/** Points of different countries that lie closer than this are the same point. */
const NEAR = 0.004;
const snap = (v) => Math.round(v * 2000) / 2000;

export function weld(zones) {
  const cell = 0.05;
  const grid = new Map();
  const key = (x, y) => `${Math.floor(x / cell)},${Math.floor(y / cell)}`;
  const around = (x0, y0, x1, y1) => {
    const out = new Set();
    for (let i = Math.floor((x0 - NEAR) / cell); i <= Math.floor((x1 + NEAR) / cell); i++)
      for (let j = Math.floor((y0 - NEAR) / cell); j <= Math.floor((y1 + NEAR) / cell); j++)
        for (const p of grid.get(`${i},${j}`) ?? []) out.add(p);
    return out;
  };
  const shared = ([x, y]) => {
    for (const p of around(x, y, x, y)) if (Math.hypot(p[0] - x, p[1] - y) < NEAR) return p;
    const p = [x, y];
    const k = key(x, y);
    grid.set(k, [...(grid.get(k) ?? []), p]);
    return p;
  };
  /** Points of others that lie on this edge become points of it. */
  const between = (a, b) => {
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const found = [];
    for (const p of around(
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[0], b[0]),
      Math.max(a[1], b[1]),
    )) {
      if (p === a || p === b) continue;
      const t = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy);
      if (t <= 0 || t >= 1) continue;
      if (Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy) < NEAR * 0.75) found.push([t, p]);
    }
    return found.sort((m, n) => m[0] - n[0]).map((f) => f[1]);
  };
  /** Welding can leave a way out and back: a, b, a. */
  const withoutSpikes = (ring) => {
    const out = [...ring];
    for (let again = true; again && out.length > 3; ) {
      again = false;
      for (let i = 0; i < out.length; i++) {
        const n = out.length;
        if (out[(i + n - 1) % n] !== out[(i + 1) % n]) continue;
        const next = (i + 1) % n;
        out.splice(Math.max(i, next), 1);
        out.splice(Math.min(i, next), 1);
        again = true;
        break;
      }
    }
    return out;
  };

  const rings = [];
  const welded = {};
  for (const id in zones)
    welded[id] = zones[id].map((polygon) =>
      polygon.map((ring) => {
        const points = ring
          .map(([x, y]) => [snap(x), snap(y)])
          .filter((p, i, all) => !i || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
        rings.push(points);
        return points;
      }),
    );
  for (const ring of rings) for (let i = 0; i < ring.length; i++) ring[i] = shared(ring[i]);
  for (const ring of rings) {
    const out = [];
    const add = (p) => out.at(-1) !== p && out.push(p);
    for (let i = 0; i < ring.length; i++) {
      add(ring[i]);
      const next = ring[i + 1];
      if (next && next !== ring[i]) between(ring[i], next).forEach(add);
    }
    if (out[0] === out.at(-1)) out.pop();
    const tidy = withoutSpikes(out);
    ring.splice(0, ring.length, ...tidy, tidy[0]);
  }
  return welded;
}

export function toTopology(zones) {
  const features = Object.entries(zones).map(([id, mp]) => ({
    type: "Feature",
    id,
    properties: {},
    geometry: { type: "MultiPolygon", coordinates: mp.map((p) => p.map((r) => [...r].reverse())) },
  }));
  return topology({ zones: { type: "FeatureCollection", features } }, 0);
}

/** Kilometres of border between each pair of zones. */
export function sharedBorders(t) {
  const owners = t.arcs.map(() => new Set());
  const walk = (a, id) => (Array.isArray(a) ? a.forEach((x) => walk(x, id)) : owners[a < 0 ? ~a : a].add(id));
  for (const g of t.objects.zones.geometries) walk(g.arcs, g.id);
  const km = {};
  t.arcs.forEach((arc, i) => {
    if (owners[i].size < 2) return;
    const pair = [...owners[i]].sort().join("-");
    for (let j = 1; j < arc.length; j++) {
      const [a, b] = [arc[j - 1], arc[j]];
      km[pair] =
        (km[pair] ?? 0) +
        Math.hypot((a[0] - b[0]) * 111.32 * Math.cos((a[1] * Math.PI) / 180), (a[1] - b[1]) * 110.57);
    }
  });
  return km;
}

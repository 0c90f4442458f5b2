// Draws components/board/map.json: one projection at build time, so that the browser needs no geographic library.
import fs from "node:fs";
import zlib from "node:zlib";
import * as topo from "topojson-client";
import { clip, curve, path, project, SHEET, simplify, tenth } from "./drawing.mjs";
import { BANI, COUNTRIES, NAMES, ROADS, THREE_BORDERS, TOWNS } from "./own-lines.mjs";
import { relief } from "./relief.mjs";
import { placeSlots } from "./slots.mjs";
import { ARMS, NIGER_RIVER, neighbourBorders, OTHER_RIVERS, polygons } from "./sources.mjs";
import { cutZones, sharedBorders, toTopology, weld } from "./zones.mjs";

/** Reading order: the capital first, then along the river to the north and east. */
const ORDER = [
  "BKO",
  "KAY",
  "SIK",
  "SEG",
  "MOP",
  "DOG",
  "GOU",
  "TOM",
  "TAO",
  "GAO",
  "LIP",
  "KID",
  "BFN",
  "TIL",
];
const ABROAD = new Set(["BFN", "TIL"]);
const SMALL = new Set(["MOP", "DOG"]);
const FRAME = [-260, -120, 1860, 1620];

const zones = weld(cutZones());
const degrees = toTopology(zones);
const borders = sharedBorders(degrees);
const neighbours = topo.neighbors(degrees.objects.zones.geometries);
const ids = degrees.objects.zones.geometries.map((g) => g.id);

// Arcs are projected and simplified once, so that two neighbours and the border between them stay the same line.
const sheet = {
  ...degrees,
  arcs: degrees.arcs.map((arc) =>
    simplify(
      arc.map((c) => project(c)),
      0.2,
    ),
  ),
};
delete sheet.transform;
const geometries = Object.fromEntries(sheet.objects.zones.geometries.map((g) => [g.id, g]));
const rings = (id) => polygons(topo.feature(sheet, geometries[id]).geometry).flat();
const mesh = (keep) =>
  topo
    .mesh(sheet, sheet.objects.zones, keep)
    .coordinates.map((l) => path(l))
    .join("");
const mali = (g) => !ABROAD.has(g.id);
const maliEdge = (a, b) => (a === b && mali(a)) || mali(a) !== mali(b);

/** The pieces of a border, set end to end into one ring. */
function ring(pieces) {
  const rest = [...pieces].sort((a, b) => b.length - a.length);
  const line = [...rest.shift()];
  const gap = (p) => Math.hypot(p[0] - line.at(-1)[0], p[1] - line.at(-1)[1]);
  while (rest.length > 0) {
    const next = rest
      .flatMap((l, i) => [
        { i, l, d: gap(l[0]) },
        { i, l: [...l].reverse(), d: gap(l.at(-1)) },
      ])
      .sort((a, b) => a.d - b.d)[0];
    if (next.d > gap(line[0]) || next.d > 4) break;
    line.push(...next.l);
    rest.splice(next.i, 1);
  }
  if (gap(line[0]) > 4) throw new Error("The border of Mali does not close.");
  return line;
}

function box(list) {
  const [xs, ys] = [list.flat().map((p) => p[0]), list.flat().map((p) => p[1])];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y].map(Math.round);
}

const slots = placeSlots(Object.fromEntries(ORDER.map((id) => [id, rings(id)])), (id) =>
  SMALL.has(id) ? 3 : 5,
);
const town = Object.fromEntries(TOWNS.map((t) => [t[0], [t[1], t[2]]]));
const projected = (line) => line.map((c) => project(typeof c === "string" ? town[c] : c));

const map = {
  sheet: SHEET,
  zones: ORDER.map((id) => ({
    id,
    d: rings(id)
      .map((r) => path(r, true))
      .join(""),
    name: project(NAMES[id]).map(tenth),
    box: box(rings(id)),
    wrap: NAMES[id][2],
    slots: slots[id],
    adj: neighbours[ids.indexOf(id)]
      .map((i) => ids[i])
      .filter((o) => (borders[[id, o].sort().join("-")] ?? 0) >= 10)
      .sort(),
  })),
  inner: mesh(
    (a, b) => (a !== b && mali(a) && mali(b)) || (a === b && !mali(a)) || (a !== b && !mali(a) && !mali(b)),
  ),
  border: mesh(maliEdge),
  outline: path(simplify(ring(topo.mesh(sheet, sheet.objects.zones, maliEdge).coordinates), 0.6), true),
  neighbours: neighbourBorders()
    .flatMap((l) => clip(projected(l), FRAME))
    .map((l) => path(simplify(l, 0.9)))
    .join(""),
  niger: curve(simplify(projected(NIGER_RIVER), 0.6)),
  streams: [BANI, ...ARMS, ...OTHER_RIVERS]
    .flatMap((l) => clip(projected(l), FRAME))
    .map((l) => curve(simplify(l, 0.8)))
    .join(""),
  roads: ROADS.map((l) => curve(projected(l), false, 0.8)).join(""),
  threeBorders: curve(projected(THREE_BORDERS), true, 0.95),
  relief: relief(zones),
  towns: TOWNS.map(([name, lon, lat, rank, dx, dy, anchor]) => ({
    name,
    at: project([lon, lat]).map(tenth),
    rank,
    dx,
    dy,
    anchor,
  })),
  countries: COUNTRIES.map(([id, lon, lat]) => ({ id, at: project([lon, lat]).map(tenth) })),
};

// One line per zone and per layer: a change of the drawing stays readable in a diff.
const line = (v) => JSON.stringify(v);
const list = (items) => `[\n  ${items.map(line).join(",\n  ")}\n ]`;
const text = `{\n ${Object.entries(map)
  .map(([k, v]) => `${line(k)}: ${Array.isArray(v) && typeof v[0] === "object" ? list(v) : line(v)}`)
  .join(",\n ")}\n}\n`;
fs.writeFileSync(new URL("../../components/board/map.json", import.meta.url), text);
console.log(`map.json: ${text.length} bytes, ${zlib.gzipSync(text).length} gzipped`);
for (const [k, v] of Object.entries(map)) console.log(k.padEnd(13), JSON.stringify(v).length);
for (const z of map.zones) console.log(z.id, z.adj.join(" "), `${z.slots.length} slots`, z.d.length);

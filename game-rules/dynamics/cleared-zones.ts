// What becomes of a cleared zone (D4). Report, "Serval Success, Barkhane Bane": advances were not followed by administration and
// services, and villages were retaken with relative ease; "Lessons Learned": administration and public works are the bulwark. So it
// is the level of administration that decides, and soldiers hold a zone only while they stand there, strong enough for what is
// around them. Brakes: what falls back is no longer cleared; what is administered long enough is cleared no more either.
import { dieKey, ENGINE_HAND } from "../dice.ts";
import type { Modifier } from "../dice-record.ts";
import type { GameState, ZoneState } from "../state.ts";
import type { Control } from "../vocabulary.ts";
import type { Context } from "./context.ts";
import { bandBy, harm } from "./harm.ts";
import { frenchCurbed, topologyOf, truces, zoneAt } from "./on-the-ground.ts";

/**
 * A cleared zone's chance in a hundred to fall back, each quarter, by its whole levels of administration (report: bare ground falls
 * with relative ease; figures chosen for C11 and C41: over four quarters at least 70 %, 40 to 70 %, at most 30 %).
 */
export const FALL = [46, 18, 6, 3] as const;

/**
 * What stands guard against whoever may come back, in percent of them, and the share of that chance which is left (reading: a
 * garrison holds while it stands, if it is no mere outpost; chosen for C29).
 */
export const GUARDED = [
  [200, 8],
  [150, 30],
] as const;

/** What one unit is worth on guard, tenths (chosen: a battlegroup two companies, the armed who come and go half of one). */
const GUARD = {
  french: 20,
  frenchCurbed: 10,
  special: 10,
  takuba: 10,
  fama: 10,
  minusma: 20,
  partners: 5,
  militias: 5,
  wagner: 15,
  groups: 15,
} as const;
/** One in so many of the cells next door is near enough to come back (reading: they slipped away no further; chosen). */
const NEAR = 4;

export const FALL_FEAR = 80; // tenths: those who had worked with the state are punished
const FALL_HARM = [
  [15, 3],
  [50, 2],
  [100, 1],
] as const;
/** Quarters held, by anybody, and levels that are more than a name: then it is no longer a cleared zone (chosen). */
const SETTLED = { after: 4, level: 2 } as const;

/** Whole levels of administration: half a level is an office without anybody in it. */
export const levels = (z: ZoneState): number => Math.floor(z.administration / 10);

/** Tenths of a unit that stand guard over a zone, or were built up to (D24). */
export function guardOf(c: Pick<Context, "s" | "on">, z: ZoneState): number {
  const { forces: f, receivers: r } = z;
  return (
    f.french * (frenchCurbed(c.s) ? GUARD.frenchCurbed : GUARD.french) +
    f.special * GUARD.special +
    f.takuba * GUARD.takuba +
    f.fama * GUARD.fama +
    Math.floor((f.minusma * GUARD.minusma * c.s.tracks.minusma) / 1000) +
    (c.on("D5") ? f.partners * GUARD.partners + f.militias * GUARD.militias : 0) +
    (c.on("D17") ? f.wagner * GUARD.wagner : 0) +
    f.groups * GUARD.groups +
    (c.on("D24") ? r.fama + r.minusma + r.local : 0)
  );
}

/** Tenths of a cell that may come back: those still there, and some of those next door. JNIM's count for nothing where it holds its fire. */
export function besiegersOf(s: GameState, zone: number, quiet: readonly boolean[] = []): number {
  const cells = (i: number): number => {
    const { jnim, is } = zoneAt(s, i).forces;
    return (quiet[i] ? 0 : jnim) + is;
  };
  const near = (topologyOf(s).near[zone] ?? []).reduce((n, i) => n + cells(i), 0);
  return cells(zone) * 10 + Math.floor((near * 10) / NEAR);
}

/**
 * Chance in a hundred that a cleared zone falls back this quarter.
 * @param guard tenths of a unit that stand there  @param besiegers tenths of a cell that may come back
 */
export function fallChance(z: ZoneState, guard: number, besiegers: number): number {
  const bare = FALL[levels(z)] ?? FALL[0];
  const percent = besiegers > 0 ? Math.floor((guard * 100) / besiegers) : 1000;
  for (const [from, left] of GUARDED)
    if (guard > 0 && percent >= from) return Math.floor((bare * left) / 100);
  return bare;
}

/** Who would take it back: whoever is stronger here and next door; JNIM not where it holds its fire. */
function taker(c: Context, zone: number, quiet: boolean): Control | undefined {
  const around = [zone, ...(topologyOf(c.s).near[zone] ?? [])];
  const jnim = quiet ? 0 : around.reduce((n, i) => n + zoneAt(c.s, i).forces.jnim, 0);
  const is = around.reduce((n, i) => n + zoneAt(c.s, i).forces.is, 0);
  if (jnim + is <= 0) return undefined;
  return jnim >= is ? "jnim" : "is";
}

function fellBack(c: Context, zone: number, by: "jnim" | "is"): void {
  c.emit({ type: "ZoneFell", zone });
  c.moveZone(zone, "fear", FALL_FEAR, "D4", "fell_without_administration");
  const band = bandBy(c, FALL_HARM, dieKey("D4", 11, ENGINE_HAND, zone));
  if (band) harm(c, zone, by, band, "D4", "collaborators_punished");
}

const settles = (c: Context, z: ZoneState): boolean =>
  levels(z) >= SETTLED.level &&
  guardOf(c, z) > 0 &&
  z.control !== "contested" &&
  (c.s.turn - z.clearedIn) * c.s.scenario.quartersPerTurn >= SETTLED.after;

/** Every cleared zone of an earlier quarter: lost by arms, at rest, or put to the test. */
export function clearedZones(c: Context): void {
  const quiet = truces(c);
  c.s.zones.forEach((z, i) => {
    if (z.clearedIn <= 0 || z.clearedIn >= c.s.turn) return;
    // lost by arms in the meantime: the fear is the same
    if (z.control === "jnim" || z.control === "is") return fellBack(c, i, z.control);
    if (settles(c, z)) return c.emit({ type: "ZoneSettled", zone: i });
    const by = taker(c, i, quiet[i] === true);
    if (by !== "jnim" && by !== "is") return;
    const chance = fallChance(z, guardOf(c, z), besiegersOf(c.s, i, quiet));
    const bare = fallChance(z, 0, 0);
    const why = (): Modifier[] => [
      { d: "D4", by: "administration", n: bare },
      { d: "D4", by: "guard", n: chance - bare },
    ];
    if (!c.happens(chance, dieKey("D4", 10, ENGINE_HAND, i), why)) return;
    c.control(i, by, "D4", levels(z) > 0 ? "fell_without_army" : "fell_without_administration", "fell");
    if (z.forces[by] <= 0) c.force(i, by, 1, "D4", "came_back");
    fellBack(c, i, by);
  });
}

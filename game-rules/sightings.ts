// What each role gets to see of each zone in a quarter: its sources, their chance and their error.
import { throwDie } from "./dice.ts";
import { lieOf } from "./dynamics/on-the-ground.ts";
import type { EventOf } from "./events.ts";
import { clamp } from "./ledger.ts";
import type { GameState, Sight, ZoneState } from "./state.ts";
import { FORCES, type Force, ROLES, type Role, ZONE_TRACKS, type ZoneTrackId } from "./vocabulary.ts";

/** How good a role's sources in a zone are: chance of a report in ten, and the error on hidden forces. */
const QUALITY: readonly { readonly chance: number; readonly error: number }[] = [
  { chance: 2, error: 3 },
  { chance: 5, error: 2 },
  { chance: 8, error: 1 },
  { chance: 10, error: 0 },
];
/** Each unit of error widens a figure of the zone by so many tenths. */
const TRACK_ERROR = 40;

/** Whether somebody stands in a zone next door. */
type NextDoor = (who: Force) => boolean;
type Eyes = (zone: ZoneState, nextDoor: NextDoor, capital: boolean) => number;

/** Own people on the spot see all, next door most; the capital is everybody's town. */
const EYES: Readonly<Record<Role, Eyes>> = {
  paris: (z, nextDoor) =>
    z.forces.special > 0 || z.forces.french >= 2
      ? 3
      : z.forces.french > 0 || z.forces.takuba > 0
        ? 2
        : nextDoor("french") || z.forces.minusma > 0 || z.forces.partners > 0
          ? 1
          : 0,
  bamako: (z) =>
    z.control === "state" && z.forces.fama > 0
      ? 3
      : z.forces.fama > 0 || z.administration >= 20
        ? 2
        : z.forces.militias > 0
          ? 1
          : 0,
  jnim: (z, nextDoor) => (z.forces.jnim >= 2 ? 3 : z.forces.jnim > 0 ? 2 : nextDoor("jnim") ? 1 : 0),
  moscow: (z, _nextDoor, capital) => (z.forces.wagner > 0 ? 3 : capital ? 2 : 0),
};

const orderedFor = (s: GameState, role: Role, zone: string): boolean =>
  (s.sheets[role] ?? []).some((d) => d.id === `${role}.gather_intelligence` && d.zone === zone);

/** Every role's reports of the quarter; `publicly` holds zones whose change of hands everybody heard of. */
export function reports(s: GameState, publicly: ReadonlySet<number>): EventOf<"ReportsReceived">[] {
  const told: EventOf<"ReportsReceived"> = {
    type: "ReportsReceived",
    role: "public",
    sights: papers(s, publicly),
  };
  return [told, ...ROLES.map((role) => reportsOf(s, role, publicly))];
}

function reportsOf(s: GameState, role: Role, publicly: ReadonlySet<number>): EventOf<"ReportsReceived"> {
  const sights: [number, Sight][] = [];
  const actor = ROLES.indexOf(role);
  const { near, capital } = lieOf(s);
  s.zones.forEach((zone, i) => {
    const nextDoor: NextDoor = (who) => (near[i] ?? []).some((n) => (s.zones[n]?.forces[who] ?? 0) > 0);
    const id = s.scenario.zones[i]?.id ?? "";
    const quality = orderedFor(s, role, id) ? 3 : EYES[role](zone, nextDoor, i === capital);
    const row = QUALITY[quality] as (typeof QUALITY)[number];
    if (throwDie(s, 10, "outcome", 0, "D29", { actor, zone: i }) < row.chance)
      sights.push([i, sight(s, actor, i, zone, row.error)]);
    else if (publicly.has(i)) sights.push([i, { ...(s.known[role][i] as Sight), control: zone.control }]);
  });
  return { type: "ReportsReceived", role, sights };
}

/** The papers print who holds a zone when it changes hands in the open, and nothing of what stands behind it. */
function papers(s: GameState, publicly: ReadonlySet<number>): [number, Sight][] {
  return [...publicly]
    .sort((a, b) => a - b)
    .map((i) => {
      const zone = s.zones[i] as ZoneState;
      return [i, { ...(s.known.public[i] as Sight), turn: s.turn, control: zone.control, error: 3 }];
    });
}

const MINE = ROLES.indexOf("jnim");

/** What one pair of eyes makes of a zone: every figure off by chance, up to the error of its sources. */
function sight(s: GameState, actor: number, i: number, zone: ZoneState, error: number): Sight {
  const tracks = {} as Record<ZoneTrackId, number>;
  const forces = {} as Record<Force, number>;
  if (error === 0) {
    for (const t of ZONE_TRACKS) tracks[t] = zone[t];
    for (const f of FORCES) forces[f] = actor === MINE ? zone.forces[f] : inSight(zone, f);
    return { turn: s.turn, control: zone.control, tracks, forces, error };
  }
  const off = (n: number, wide: number) =>
    throwDie(s, 2 * wide + 1, "outcome", 0, "D29", { actor, zone: i, n }) - wide;
  ZONE_TRACKS.forEach((t, n) => {
    const seen = t === "administration" ? zone[t] : zone[t] + off(10 + n, error * TRACK_ERROR);
    tracks[t] = clamp(seen, 0, t === "administration" ? 30 : 1000);
  });
  FORCES.forEach((f, n) => {
    const there = actor === MINE ? zone.forces[f] : inSight(zone, f);
    forces[f] = Math.max(0, there + off(30 + n, error));
  });
  return { turn: s.turn, control: zone.control, tracks, forces, error };
}

/** Cells that lie low are found less (D2): the picture of others runs behind by half. */
const inSight = (zone: ZoneState, f: Force): number =>
  f === "jnim" && zone.hidden ? Math.floor(zone.forces[f] / 2) : zone.forces[f];

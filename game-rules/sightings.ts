// What each role gets to see of each zone in a quarter: its sources, their chance and their error.
import { die } from "./dice.ts";
import type { EventOf } from "./events.ts";
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

type Eyes = (zone: ZoneState, near: readonly ZoneState[], capital: boolean) => number;

/** Own people on the spot see all, next door most; the capital is everybody's town. */
const EYES: Readonly<Record<Role, Eyes>> = {
  paris: (z, near) =>
    z.forces.special > 0 || z.forces.french >= 2
      ? 3
      : z.forces.french > 0 || z.forces.takuba > 0
        ? 2
        : near.some((n) => n.forces.french > 0) || z.forces.minusma > 0 || z.forces.partners > 0
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
  jnim: (z, near) =>
    z.forces.jnim >= 2 ? 3 : z.forces.jnim > 0 ? 2 : near.some((n) => n.forces.jnim > 0) ? 1 : 0,
  moscow: (z, _near, capital) => (z.forces.wagner > 0 ? 3 : capital ? 2 : 0),
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
  const own = ROLES.map((role): EventOf<"ReportsReceived"> => {
    const sights: [number, Sight][] = [];
    s.scenario.zones.forEach((data, i) => {
      const zone = s.zones[i] as ZoneState;
      const near = data.neighbours.map(
        (n) => s.zones[s.scenario.zones.findIndex((o) => o.id === n.zone)] as ZoneState,
      );
      const quality = orderedFor(s, role, data.id) ? 3 : EYES[role](zone, near, data.capital === true);
      const row = QUALITY[quality] as (typeof QUALITY)[number];
      const actor = ROLES.indexOf(role);
      const heard = die(s, 10, { step: "outcome", d: "D29", actor, zone: i }) < row.chance;
      if (heard) sights.push([i, sight(s, role, i, zone, row.error)]);
      else if (publicly.has(i)) sights.push([i, { ...(s.known[role][i] as Sight), control: zone.control }]);
    });
    return { type: "ReportsReceived", role, sights };
  });
  return [told, ...own];
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

function sight(s: GameState, role: Role, i: number, zone: ZoneState, error: number): Sight {
  const actor = ROLES.indexOf(role);
  const off = (n: number, wide: number) =>
    wide === 0 ? 0 : die(s, 2 * wide + 1, { step: "outcome", d: "D29", actor, zone: i, n }) - wide;
  const tracks = {} as Record<ZoneTrackId, number>;
  ZONE_TRACKS.forEach((t, n) => {
    const top = t === "administration" ? 30 : 1000;
    const seen = t === "administration" ? zone[t] : zone[t] + off(10 + n, error * TRACK_ERROR);
    tracks[t] = Math.max(0, Math.min(top, seen));
  });
  const forces = {} as Record<Force, number>;
  FORCES.forEach((f, n) => {
    // cells that lie low are found less (D2): the picture runs behind by half
    const there =
      f === "jnim" && zone.hidden && role !== "jnim" ? Math.floor(zone.forces[f] / 2) : zone.forces[f];
    forces[f] = Math.max(0, there + off(30 + n, error));
  });
  return { turn: s.turn, control: zone.control, tracks, forces, error };
}

// What each role gets to see of each zone in a quarter: its sources, their chance and their error.
import type { OrderId } from "./data/orders/ids.ts";
import { errorsOf, type KeyedDiceByZone, StepDice } from "./dice.ts";
import { topologyOf } from "./dynamics/on-the-ground.ts";
import { better, sourceIn, speaks } from "./dynamics/sources.ts";
import type { EventOf } from "./events.ts";
import { clamp } from "./ledger.ts";
import { copyForces, copySight, copyZoneTracks } from "./records.ts";
import type { GameState, Sight, ZoneState } from "./state.ts";
import { type Force, ROLES, type Role } from "./vocabulary.ts";

/** How good a role's sources in a zone are: chance of a report in ten, and the error on hidden forces. */
const QUALITY: readonly { readonly chance: number; readonly error: number }[] = [
  { chance: 2, error: 3 },
  { chance: 5, error: 2 },
  { chance: 8, error: 1 },
  { chance: 10, error: 0 },
];
/** A chance of so much is no chance: the report comes. */
const SURE = 10;
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

const LOOK: Readonly<Record<Role, OrderId>> = {
  paris: "paris.gather_intelligence",
  bamako: "bamako.gather_intelligence",
  jnim: "jnim.gather_intelligence",
  moscow: "moscow.gather_intelligence",
};

const nextDoor =
  (s: GameState, near: readonly number[]): NextDoor =>
  (who) =>
    near.some((n) => (s.zones[n]?.forces[who] ?? 0) > 0);

/** The dice by which each role's services see, by the index of the role. */
export type Hands = (actor: number) => KeyedDiceByZone;

const handsOf = (s: GameState): Hands => {
  const dice = new StepDice(errorsOf(s, s.turn), "outcome");
  return (actor) => dice.diceByZoneOf("D29", actor);
};

/** Every role's reports of the quarter; `publicly` holds zones whose change of hands everybody heard of. */
export function reports(
  s: GameState,
  publicly: ReadonlySet<number>,
  hands: Hands = handsOf(s),
): EventOf<"ReportsReceived">[] {
  const told: EventOf<"ReportsReceived"> = {
    type: "ReportsReceived",
    role: "public",
    sights: papers(s, publicly),
  };
  return [told, ...ROLES.map((role) => reportsOf(s, role, publicly, hands))];
}

/** Whether a source of this role still talks there; one that was burned this quarter does not (D29). */
function speaksIn(s: GameState, role: Role, zone: number): boolean {
  const source = sourceIn(s, role, zone);
  return source !== undefined && speaks(source);
}

/** Zones that a role has told its services to look at. */
function lookedAt(s: GameState, role: Role): readonly string[] {
  const zones: string[] = [];
  for (const d of s.sheets[role] ?? []) if (d.id === LOOK[role] && d.zone) zones.push(d.zone);
  return zones;
}

function reportsOf(
  s: GameState,
  role: Role,
  publicly: ReadonlySet<number>,
  hands: Hands,
): EventOf<"ReportsReceived"> {
  const sights: [number, Sight][] = [];
  const actor = ROLES.indexOf(role);
  const { near, capital } = topologyOf(s);
  const ordered = lookedAt(s, role);
  const die = hands(actor);
  for (let i = 0; i < s.zones.length; i++) {
    const zone = s.zones[i] as ZoneState;
    const asked = ordered.length > 0 && ordered.includes(s.scenario.zones[i]?.id ?? "");
    let quality = asked ? 3 : EYES[role](zone, nextDoor(s, near[i] ?? []), i === capital);
    if (s.sources && speaksIn(s, role, i)) quality = better(quality);
    const row = QUALITY[quality] as (typeof QUALITY)[number];
    if (row.chance === SURE || die(SURE, i, 0) < row.chance)
      sights.push([i, sight(s.turn, actor, i, zone, row.error, die)]);
    else if (publicly.has(i)) sights.push([i, seenAnew(s.known[role][i] as Sight, zone)]);
  }
  return { type: "ReportsReceived", role, sights };
}

/** The old picture, with who holds the zone now. */
const seenAnew = (old: Sight, zone: ZoneState): Sight =>
  Object.assign(copySight(old), { control: zone.control });

/** The papers print who holds a zone when it changes hands in the open, and nothing of what stands behind it. */
function papers(s: GameState, publicly: ReadonlySet<number>): [number, Sight][] {
  return [...publicly]
    .sort((a, b) => a - b)
    .map((i) => {
      const zone = s.zones[i] as ZoneState;
      const sight = seenAnew(s.known.public[i] as Sight, zone);
      return [i, Object.assign(sight, { turn: s.turn, error: 3 })];
    });
}

const MINE = ROLES.indexOf("jnim");

/** What one pair of eyes makes of a zone: every figure off by chance, up to the error of its sources. */
function sight(
  turn: number,
  actor: number,
  i: number,
  zone: ZoneState,
  error: number,
  die: KeyedDiceByZone,
): Sight {
  const { control } = zone;
  if (error === 0) {
    const forces = copyForces(zone.forces);
    if (actor !== MINE) forces.jnim = inSight(zone);
    return { turn, control, tracks: copyZoneTracks(zone), forces, error };
  }
  const wide = error * TRACK_ERROR;
  const figure = (tenths: number, n: number) => clamp(tenths + die(2 * wide + 1, i, n) - wide, 0, 1000);
  const units = (there: number, n: number) => Math.max(0, there + die(2 * error + 1, i, n) - error);
  const { forces: f } = zone;
  // Written out, not looped over: a report is the commonest thing that a rollout makes. Counts run on from one figure to the
  // next: four neighbours share a block of random bits.
  return {
    turn,
    control,
    tracks: {
      administration: clamp(zone.administration, 0, 30),
      services: figure(zone.services, 1),
      grievance: figure(zone.grievance, 2),
      resentment: figure(zone.resentment, 3),
      sentiment: figure(zone.sentiment, 4),
      tension: figure(zone.tension, 5),
      fear: figure(zone.fear, 6),
      harm: figure(zone.harm, 7),
    },
    forces: {
      french: units(f.french, 8),
      special: units(f.special, 9),
      takuba: units(f.takuba, 10),
      fama: units(f.fama, 11),
      minusma: units(f.minusma, 12),
      partners: units(f.partners, 13),
      militias: units(f.militias, 14),
      groups: units(f.groups, 15),
      wagner: units(f.wagner, 16),
      jnim: units(actor === MINE ? f.jnim : inSight(zone), 17),
      is: units(f.is, 18),
    },
    error,
  };
}

/** Cells that lie low are found less (D2): the picture of others runs behind by half. */
const inSight = ({ hidden, forces }: ZoneState): number =>
  hidden ? Math.floor(forces.jnim / 2) : forces.jnim;

// The state in which a scenario begins.
import { firstHands } from "./first-hands.ts";
import { tenths } from "./ledger.ts";
import { copyZone, forcesBy, tracksBy, zoneTracksBy } from "./records.ts";
import type { Scenario, ZoneData } from "./scenario.ts";
import { reports } from "./sightings.ts";
import type { Forces, GameState, Sight, Watcher, ZoneState } from "./state.ts";
import { type DynamicId, ROLES } from "./vocabulary.ts";

export const WATCHERS: readonly Watcher[] = [...ROLES, "public"];

const forcesOf = (given: Partial<Forces>): Forces => forcesBy((f) => given[f] ?? 0);

const zoneOf = (z: ZoneData): ZoneState =>
  copyZone({
    ...zoneTracksBy((t) => tenths(z.start[t])),
    control: z.start.control,
    forces: forcesOf(z.start.forces),
    clearedIn: 0,
    falls: 0,
    hidden: false,
    receivers: { fama: 0, minusma: 0, local: 0 },
  });

/** Nobody's maps and papers count these. */
const HIDDEN = ["special", "partners", "militias", "jnim", "is"] as const;

/** Before the first report everybody knows what the maps and papers say: who holds what, not how many. */
function firstSight(z: ZoneData): Sight {
  const tracks = zoneTracksBy((t) => tenths(z.start[t]));
  const forces = forcesOf(z.start.forces);
  for (const hidden of HIDDEN) forces[hidden] = -1;
  return { turn: 0, control: z.start.control, tracks, forces, error: 2 };
}

/** The state before the first quarter opens. Tracks become tenths here, once. @param secret as checked, or none */
export function startState(
  scenario: Scenario,
  seed: number,
  off: readonly DynamicId[],
  secret?: string,
  estimates = secret,
): GameState {
  const known = {} as Record<Watcher, Sight[]>;
  for (const w of WATCHERS) known[w] = scenario.zones.map(firstSight);
  const state: GameState = {
    engine: 1,
    scenario,
    seed: seed >>> 0,
    secret,
    estimates,
    off: [...off],
    turn: 1,
    phase: "situation",
    opened: false,
    tracks: tracksBy((t) => tenths(scenario.tracks[t])),
    open: undefined,
    secrets: undefined,
    zones: scenario.zones.map(zoneOf),
    regime: { kind: scenario.regime, since: scenario.regimeSince ?? 0, falls: 0 },
    aims: scenario.aims.map((a) => ({ id: a.id, since: a.since, funded: 0, met: false })),
    talks: {
      rung: scenario.talks.rung,
      venue: "bamako",
      mediator: "none",
      steppedIn: 0,
      vetoedIn: 0,
    },
    openVetoIn: 0,
    signals: [],
    exit: {
      announcedIn: 0,
      dueIn: 0,
      slips: 0,
      handed: 0,
      abandoned: 0,
      narrowed: 0,
      outIn: 0,
      reading: -1,
    },
    wagner: { offeredIn: 0, contractIn: 0, deployedIn: 0, facedIn: 0 },
    parisLine: { line: "none", since: 0, changes: 0, dueSince: 0 },
    demand: { rung: "none", since: 0 },
    elections: { promisedFor: 0, heldIn: 0, postponed: 0 },
    hostages: scenario.hostages,
    claims: [],
    postures: [],
    deals: [],
    sheets: {},
    known,
    sources: undefined,
    past: [],
    tally: { losses: 0, cost: 0, harm: 0, attacksInFrance: 0, wagnerHarm: 0, bamako: [] },
  };
  // What the services know as the game begins: reports of the quarter before the first.
  const before = { ...state, turn: 0 };
  for (const report of reports(before, new Set(), secret === undefined ? firstHands(before) : undefined)) {
    for (const [zone, sight] of report.sights) known[report.role][zone] = sight;
  }
  return state;
}

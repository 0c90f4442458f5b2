// Foresight: states of the game that fit all that a seat could see on a day. What it may not know is taken from other games at the
// same quarter, within the ranges that it was shown, and a world is taken only where its view is, to the last figure, the one it had.
import {
  clamp,
  type DealView,
  FORCES,
  type GameState,
  knowsForce,
  knowsZoneTrack,
  newGame,
  playOut,
  policies,
  type Role,
  type Scenario,
  TRACKS,
  type Turn,
  tenths,
  type View,
  viewFor,
  violations,
  ZONE_TRACKS,
} from "../../../game-rules/index.ts";
import { Chance, mixed, mixedText } from "./chance.ts";

/** Other games of the same scenario, in each of their quarters. */
export interface Donors {
  readonly count: number;
  /** The game as the quarter before left it. */
  at(n: number, turn: Turn): GameState;
}

export const DONORS = 60;

/** Half of them as history went, half by bots; they know nothing of the game that is looked at, not even its secret. */
export function donorsOf(scenario: Scenario, count = DONORS): Donors {
  const games: GameState[][] = [];
  return {
    count,
    at(n, turn) {
      const seed = mixed(0xd0, n);
      const table = n % 2 === 0 ? policies.balanced : policies.history;
      games[n] ??= [newGame(scenario, seed)];
      const game = games[n];
      while (game.length < turn) {
        const before = game[game.length - 1] as GameState;
        game.push(playOut(before, table, seed, { until: game.length, events: false }).state);
      }
      return game[turn - 1] as GameState;
    },
  };
}

const TRIES = 12;

/** Where the worlds of a seat in a quarter begin: of its view alone, so that nothing that it could not know decides what is drawn. */
export const seedOf = (view: View): number => mixedText(JSON.stringify(view));

/**
 * One world that fits what a seat saw.
 * @param s the true state at the beginning of a quarter
 * @param n which of the worlds; the same n, the same world
 * @returns undefined where none was found that fits
 */
export function worldOf(s: GameState, role: Role, n: number, donors: Donors): GameState | undefined {
  const view = viewFor(s, role);
  const seen = JSON.stringify(shownNow(view));
  for (let k = 0; k < TRIES; k++) {
    const chance = new Chance(mixedText(seen), n, k);
    const donor = donors.at(chance.below(donors.count), s.turn);
    const world = fitted(mingled(s, role, view, donor, chance), role, view);
    // before the first outcome everybody's estimates are of the start, which is the scenario's: they hang on chance alone
    const looked = s.past.length === 0 ? { ...world, seed: s.seed, estimates: s.estimates } : world;
    if (violations(world).length === 0 && JSON.stringify(shownNow(viewFor(looked, role))) === seen)
      return world;
  }
  return undefined;
}

/** What a seat is shown of the game as it stands: how it began is the scenario's, and the same in all its worlds. */
const shownNow = ({ start: _, ...view }: View): Omit<View, "start"> => view;

/** The true game with everything of a donor's that this seat may not know. */
function mingled(s: GameState, me: Role, view: View, donor: GameState, chance: Chance): GameState {
  const mine = (role: Role): boolean => role === me;
  const tracks = { ...s.tracks };
  for (const t of TRACKS) {
    const known = view.tracks[t];
    tracks[t] = known
      ? known.low === known.high
        ? tenths(known.value)
        : clamp(donor.tracks[t], tenths(known.low), tenths(known.high))
      : donor.tracks[t];
  }
  // a line to JNIM that is open is no secret from its other end
  if (me === "jnim")
    tracks.channel = view.talks.mine && s.tracks.channel > 0 ? Math.max(1, tracks.channel) : 0;
  const { open: _open, secrets: _secrets, ...rest } = s;
  const { wagner } = s;
  const bears = me === "bamako" || me === "moscow" || wagner.deployedIn > 0;
  return {
    ...rest,
    seed: mixed(chance.below(0x1_0000_0000), 1),
    secret: undefined,
    estimates: undefined,
    tracks,
    zones: s.zones.map((z, i) => zoneOf(z, s, me, view, i, donor)),
    aims:
      me === "paris"
        ? s.aims
        : s.aims.map((a) => ({ ...a, funded: donor.aims.find((d) => d.id === a.id)?.funded ?? 0 })),
    talks: me === "paris" || me === "bamako" ? s.talks : { ...s.talks, vetoedIn: s.openVetoIn },
    wagner: bears
      ? wagner
      : donor.wagner.deployedIn > 0
        ? { ...wagner, offeredIn: 0, contractIn: 0 }
        : { ...wagner, offeredIn: donor.wagner.offeredIn, contractIn: donor.wagner.contractIn },
    parisLine: me === "paris" ? s.parisLine : { ...s.parisLine, dueSince: donor.parisLine.dueSince },
    claims: me === "paris" ? s.claims : s.claims.filter((c) => c.what !== "aim_met" || c.by.length > 0),
    postures: [...s.postures.filter((p) => mine(p.role)), ...donor.postures.filter((p) => !mine(p.role))],
    sources: [
      ...(s.sources ?? []).filter((x) => mine(x.role)),
      ...(donor.sources ?? []).filter((x) => !mine(x.role)),
    ],
    deals: [
      ...s.deals.flatMap((d) => {
        const shown = view.deals.find((x) => x.id === d.id);
        return shown ? [dealOf(d, shown, me)] : [];
      }),
      ...donor.deals
        .filter((d) => d.secret && d.status === "signed" && !d.parties.includes(me))
        .filter((d) => d.published === undefined && !d.leakedTo.includes(me))
        .map((d) => ({ ...d, id: `elsewhere-${d.id}` })),
    ],
    known: {
      ...donor.known,
      [me]: s.known[me],
      public: s.known.public,
    },
    past: s.past.map((p, i) => {
      const { open: _o, secrets: _s, ...quarter } = p;
      const theirs = donor.past[i]?.tracks ?? donor.tracks;
      const shown = view.past[i]?.tracks ?? {};
      const past = { ...p.tracks };
      for (const t of TRACKS) {
        const figure = shown[t];
        past[t] = figure === undefined ? theirs[t] : tenths(figure);
      }
      return { ...quarter, tracks: past };
    }),
  };
}

function zoneOf(
  z: GameState["zones"][number],
  s: GameState,
  me: Role,
  view: View,
  i: number,
  donor: GameState,
): GameState["zones"][number] {
  const shown = view.zones[i];
  const other = donor.zones[i] ?? z;
  const sight = s.known[me][i];
  if (!shown || !sight) return z;
  const zone = { ...z, forces: { ...z.forces }, control: sight.control, falls: other.falls };
  for (const t of ZONE_TRACKS) {
    if (knowsZoneTrack(me, t)) continue;
    const { low, high } = shown.tracks[t];
    zone[t] = low === high ? sight.tracks[t] : clamp(other[t], tenths(low), tenths(high));
  }
  for (const f of FORCES) {
    if (knowsForce(me, f)) continue;
    const report = shown.forces[f];
    zone.forces[f] = report ? clamp(other.forces[f], report.low, report.high) : other.forces[f];
  }
  if (me !== "jnim") zone.hidden = other.hidden;
  if (me !== "paris" && me !== "bamako") {
    zone.clearedIn = other.clearedIn;
    zone.receivers = { ...other.receivers };
  }
  return zone;
}

/** A deal as far as its viewer knows of it: terms that it was not told of bind nobody in its world. */
const dealOf = (d: GameState["deals"][number], shown: DealView, me: Role): GameState["deals"][number] => ({
  ...d,
  terms: shown.terms ?? [],
  record: [...shown.record],
  passed: d.passed?.filter((p) => p.by === me),
  traced: d.traced?.filter((t) => t.role === me),
  leakedTo: d.leakedTo.filter((r) => r === me || d.published !== undefined),
});

/** Where an estimate would read otherwise, the truth of the world is moved until it reads as it was shown: its error is one that may be. */
function fitted(world: GameState, me: Role, view: View): GameState {
  const last = world.past.at(-1);
  if (!last) {
    for (const t of TRACKS) {
      const was = view.tracks[t];
      if (was && was.low !== was.high) world.tracks[t] = world.scenario.tracks[t] * 10;
    }
    return world;
  }
  for (let n = 0; n < 3; n++) {
    const now = viewFor(world, me);
    let off = false;
    for (const t of TRACKS) {
      const [is, was] = [now.tracks[t], view.tracks[t]];
      if (!is || !was || is.value === was.value) continue;
      off = true;
      last.tracks[t] = clamp(last.tracks[t] + tenths(was.value - is.value), 0, 1000);
    }
    if (!off) break;
  }
  for (const t of TRACKS) {
    const was = view.tracks[t];
    if (was && was.low !== was.high)
      world.tracks[t] = clamp(last.tracks[t], tenths(was.low), tenths(was.high));
  }
  return world;
}

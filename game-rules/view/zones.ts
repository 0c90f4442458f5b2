// The ground as a viewer sees it: its own people and what stands in the open exactly, the rest by the last report, with error and age.
import { sourceIn, speaks, until } from "../dynamics/sources.ts";
import { type Pencil, sureOf } from "../known.ts";
import { points } from "../ledger.ts";
import { forcesBy, present, zoneTracksBy } from "../records.ts";
import type { GameState, Sight, ZoneState } from "../state.ts";
import type { Known, ZoneView } from "../view-types.ts";
import { FORCES, type Force, ROLES, type Viewer, type ZoneTrackId } from "../vocabulary.ts";
import { KNOWLEDGE } from "../who-knows.ts";

/** Reports older than this are no report any more. */
const STALE_AFTER = 4;

function zoneTrackSeen(sight: Sight, age: number, track: ZoneTrackId, pencil: Pencil): Known {
  if (track === "administration") return pencil.exactly(sight.tracks[track], age);
  return pencil.about(sight.tracks[track], sight.error * 4 + Math.min(age, STALE_AFTER) * 2, age);
}

function forceSeen(sight: Sight, age: number, force: Force, pencil: Pencil): Known | undefined {
  const seen = sight.forces[force];
  // A report that saw none is no report of some: only what was seen stands on the map.
  if (seen <= 0 || age > STALE_AFTER) return undefined;
  return pencil.units(seen, sight.error + (age > 1 ? 1 : 0), age);
}

function sightOf(s: GameState, viewer: Viewer, i: number): Sight {
  const zone = s.zones[i] as ZoneState;
  if (viewer === "facilitator") {
    return { turn: s.turn, control: zone.control, tracks: zone, forces: zone.forces, error: 0 };
  }
  return s.known[viewer === "observer" ? "public" : viewer][i] as Sight;
}

function zoneTracks(
  zone: ZoneState,
  sight: Sight,
  age: number,
  viewer: Viewer,
  pencil: Pencil,
): ZoneView["tracks"] {
  const exact = KNOWLEDGE[viewer].zoneTracks;
  return zoneTracksBy((t, at) =>
    exact[at] ? pencil.exactly(zone[t], 0) : zoneTrackSeen(sight, age, t, pencil),
  );
}

function zoneForce(
  zone: ZoneState,
  sight: Sight,
  age: number,
  viewer: Viewer,
  pencil: Pencil,
  at: number,
): Known | undefined {
  const force = FORCES[at] as Force;
  if (KNOWLEDGE[viewer].forces[at]) {
    const units = zone.forces[force];
    return units > 0 ? pencil.units(units, 0, 0) : undefined;
  }
  return viewer === "observer" ? undefined : forceSeen(sight, age, force, pencil);
}

/** The forces in a zone, each looked up when it is read. */
class ForcesLookedUp {
  readonly #seen: (Known | null)[] = [];
  readonly #glance: Glance;
  constructor(glance: Glance) {
    this.#glance = glance;
  }
  at(place: number): Known | undefined {
    let known = this.#seen[place];
    if (known === undefined) {
      known = this.#glance.force(place) ?? null;
      this.#seen[place] = known;
    }
    return known ?? undefined;
  }
  toJSON(): ZoneView["forces"] {
    return present(forcesBy((_force, at) => this.at(at)));
  }
}
FORCES.forEach((force, at) => {
  Object.defineProperty(ForcesLookedUp.prototype, force, {
    get(this: ForcesLookedUp) {
      return this.at(at);
    },
  });
});

/** The human sources in a zone that a viewer may know of: its own, or for the facilitator everybody's (D29). */
function sourcesSeen(s: GameState, viewer: Viewer, i: number): ZoneView["own"]["sources"] {
  const seen: NonNullable<ZoneView["own"]["sources"]> = [];
  for (const role of ROLES) {
    if (role !== viewer && viewer !== "facilitator") continue;
    const x = sourceIn(s, role, i);
    const last = x && until(s, x);
    // who has been silent for long enough is nobody any more
    if (x && last !== undefined && (speaks(x) || s.turn <= last))
      seen.push({ role, silent: !speaks(x), until: last });
  }
  return seen.length > 0 ? seen : undefined;
}

/** What a viewer itself knows of its doings in a zone. */
function ownDoings(s: GameState, i: number, viewer: Viewer): ZoneView["own"] {
  const zone = s.zones[i] as ZoneState;
  const own: ZoneView["own"] = {};
  const sources = s.sources && sourcesSeen(s, viewer, i);
  if (sources) own.sources = sources;
  if (viewer === "jnim" || viewer === "facilitator") own.hidden = zone.hidden;
  if (viewer === "paris" || viewer === "bamako" || viewer === "facilitator") {
    own.cleared = zone.clearedIn > 0;
    own.receivers = {
      fama: points(zone.receivers.fama),
      minusma: points(zone.receivers.minusma),
      local: points(zone.receivers.local),
    };
  }
  return own;
}

/** A zone as a viewer sees it, whose figures are looked up when they are first read: a bot asks for few of them. */
class Glance implements ZoneView {
  readonly id: ZoneView["id"];
  readonly fog: ZoneView["fog"];
  readonly age: number;
  readonly control: ZoneView["control"];
  readonly #s: GameState;
  readonly #at: number;
  readonly #zone: ZoneState;
  readonly #sight: Sight;
  readonly #viewer: Viewer;
  readonly #pencil: Pencil;
  #tracks: ZoneView["tracks"] | undefined;
  #forces: ZoneView["forces"] | undefined;
  #own: ZoneView["own"] | undefined;

  constructor(s: GameState, viewer: Viewer, i: number, pencil: Pencil) {
    this.#s = s;
    this.#at = i;
    this.#zone = s.zones[i] as ZoneState;
    this.#sight = sightOf(s, viewer, i);
    this.#viewer = viewer;
    this.#pencil = pencil;
    this.id = s.scenario.zones[i]?.id as ZoneView["id"];
    this.age = viewer === "facilitator" ? 0 : Math.max(0, s.turn - 1 - Math.max(this.#sight.turn, 0));
    this.fog = this.age === 0 ? "seen" : this.age <= STALE_AFTER ? "stale" : "unknown";
    this.control = this.#sight.control;
  }
  get error(): number {
    return this.#sight.error + (this.age > 1 ? 1 : 0);
  }
  get sure(): ZoneView["sure"] {
    return this.fog === "unknown" ? 1 : sureOf(this.error);
  }
  get tracks(): ZoneView["tracks"] {
    this.#tracks ??= zoneTracks(this.#zone, this.#sight, this.age, this.#viewer, this.#pencil);
    return this.#tracks;
  }
  get forces(): ZoneView["forces"] {
    this.#forces ??= this.#pencil.keeps
      ? present(forcesBy((_f, at) => this.force(at)))
      : (new ForcesLookedUp(this) as unknown as ZoneView["forces"]);
    return this.#forces;
  }
  force(at: number): Known | undefined {
    return zoneForce(this.#zone, this.#sight, this.age, this.#viewer, this.#pencil, at);
  }
  get own(): ZoneView["own"] {
    this.#own ??= ownDoings(this.#s, this.#at, this.#viewer);
    return this.#own;
  }
  toJSON(): ZoneView {
    return plain(this);
  }
}

/** The same as plain data, which may be kept: nothing in it is looked up later. */
const plain = ({ id, fog, age, sure, error, control, tracks, forces, own }: ZoneView): ZoneView => ({
  id,
  fog,
  age,
  sure,
  error,
  control,
  tracks,
  forces,
  own,
});

/** Every zone as a viewer sees it: plain data for whoever keeps or sends it, glances for who only looks. */
export function zonesSeen(s: GameState, viewer: Viewer, pencil: Pencil): ZoneView[] {
  const zones: ZoneView[] = [];
  for (let i = 0; i < s.zones.length; i++) {
    const glance = new Glance(s, viewer, i, pencil);
    zones.push(pencil.keeps ? plain(glance) : glance);
  }
  return zones;
}

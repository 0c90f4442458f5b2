// The ground as a viewer sees it: its own people and what stands in the open exactly, the rest by the last report, with error and age.
import { sourceIn, speaks, until } from "../dynamics/sources.ts";
import { about, exactly, sureOf, units } from "../known.ts";
import { points } from "../ledger.ts";
import { forcesBy, present, zoneTracksBy } from "../records.ts";
import type { GameState, Sight, ZoneState } from "../state.ts";
import type { Known, ZoneView } from "../view-types.ts";
import { FORCES, type Force, ROLES, type Viewer, ZONE_TRACKS, type ZoneTrackId } from "../vocabulary.ts";
import { KNOWLEDGE } from "../who-knows.ts";
import { lookedUp } from "./looked-up.ts";

/** Reports older than this are no report any more. */
const STALE_AFTER = 4;

function sightOf(s: GameState, viewer: Viewer, i: number): Sight {
  const zone = s.zones[i] as ZoneState;
  if (viewer === "facilitator") {
    return { turn: s.turn, control: zone.control, tracks: zone, forces: zone.forces, error: 0 };
  }
  return s.known[viewer === "observer" ? "public" : viewer][i] as Sight;
}

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
class LazyZoneView implements ZoneView {
  readonly id: ZoneView["id"];
  readonly fog: ZoneView["fog"];
  readonly age: number;
  readonly control: ZoneView["control"];
  readonly #s: GameState;
  readonly #at: number;
  readonly #zone: ZoneState;
  readonly #sight: Sight;
  readonly #viewer: Viewer;
  #tracks: ZoneView["tracks"] | undefined;
  #forces: ZoneView["forces"] | undefined;
  #own: ZoneView["own"] | undefined;

  constructor(s: GameState, viewer: Viewer, i: number) {
    this.#s = s;
    this.#at = i;
    this.#zone = s.zones[i] as ZoneState;
    this.#sight = sightOf(s, viewer, i);
    this.#viewer = viewer;
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
    this.#tracks ??= tracksSeen(this);
    return this.#tracks;
  }
  get forces(): ZoneView["forces"] {
    this.#forces ??= forcesSeen(this);
    return this.#forces;
  }
  track(at: number): Known {
    const track = ZONE_TRACKS[at] as ZoneTrackId;
    if (KNOWLEDGE[this.#viewer].zoneTracks[at]) return exactly(this.#zone[track]);
    const seen = this.#sight.tracks[track];
    if (track === "administration") return exactly(seen, this.age);
    return about(seen, this.#sight.error * 4 + Math.min(this.age, STALE_AFTER) * 2, this.age);
  }
  force(at: number): Known | undefined {
    const force = FORCES[at] as Force;
    if (KNOWLEDGE[this.#viewer].forces[at]) {
      const there = this.#zone.forces[force];
      return there > 0 ? units(there) : undefined;
    }
    const seen = this.#sight.forces[force];
    // A report that saw none is no report of some: only what was seen stands on the map.
    if (seen <= 0 || this.fog === "unknown" || this.#viewer === "observer") return undefined;
    return units(seen, this.error, this.age);
  }
  get own(): ZoneView["own"] {
    this.#own ??= ownDoings(this.#s, this.#at, this.#viewer);
    return this.#own;
  }
}

const tracksSeen = lookedUp(ZONE_TRACKS, (zone: LazyZoneView, at) => zone.track(at));
const forcesSeen = lookedUp(FORCES, (zone: LazyZoneView, at) => zone.force(at));

/** The same as plain data, which may be kept: nothing in it is looked up later. */
export const writtenZone = (z: ZoneView): ZoneView => ({
  id: z.id,
  fog: z.fog,
  age: z.age,
  sure: z.sure,
  error: z.error,
  control: z.control,
  tracks: zoneTracksBy((track) => z.tracks[track]),
  forces: present(forcesBy((force) => z.forces[force])),
  own: z.own,
});

/** Every zone as a viewer sees it. */
export const zonesSeen = (s: GameState, viewer: Viewer): ZoneView[] =>
  s.zones.map((_, i) => new LazyZoneView(s, viewer, i));

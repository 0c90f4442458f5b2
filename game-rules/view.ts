// One truth, four views: what a viewer is shown, by allow-list. Leaving a field out is the default.

import { reachOf } from "./deals/reach.ts";
import { die } from "./dice.ts";
import { labelOf } from "./label.ts";
import { clamp, points } from "./ledger.ts";
import type { Scenario } from "./scenario.ts";
import { stakes } from "./stake.ts";
import type { DealState, GameState, Sight, ZoneState } from "./state.ts";
import type { DealView, Known, View, ZoneStatic, ZoneView } from "./view-types.ts";
import {
  FORCES,
  type Force,
  ROLES,
  type Role,
  RUNGS,
  TRACKS,
  type TrackId,
  VIEWERS,
  type Viewer,
  ZONE_TRACKS,
  type ZoneTrackId,
} from "./vocabulary.ts";
import { guessError, knowsForce, knowsTrack, knowsZoneTrack } from "./who-knows.ts";

/** Reports older than this are no report any more. */
const STALE_AFTER = 4;

const exactly = (value: number, age = 0): Known => ({ value, low: value, high: value, age });

const boards = new WeakMap<Scenario, ZoneStatic[]>();
function boardOf(s: Scenario): ZoneStatic[] {
  let board = boards.get(s);
  if (!board) {
    const { all } = stakes(s);
    board = s.zones.map((z, i) => ({
      id: z.id,
      country: z.country,
      terrain: z.terrain,
      w: z.w,
      stake: all[i] ?? 0,
      capital: z.capital === true,
      neighbours: z.neighbours.map((n) => ({ ...n })),
    }));
    boards.set(s, board);
  }
  return board;
}

/** What a viewer has of a track: exact, a range as of the last outcome, or nothing. */
function trackKnown(s: GameState, viewer: Viewer, track: TrackId, at: number): Known | undefined {
  if (knowsTrack(viewer, track)) return exactly(points(s.tracks[track]));
  const error = guessError(viewer, track);
  if (error === undefined) return undefined;
  // An estimate stands from one outcome to the next: what happens in between must not show in it.
  const last = s.past[s.past.length - 1];
  const truth = last ? last.tracks[track] : s.scenario.tracks[track] * 10;
  const turn = last ? last.turn : 0;
  const actor = VIEWERS.indexOf(viewer);
  const off =
    die({ seed: s.seed, turn }, error * 2 + 1, { step: "outcome", d: "D29", actor, n: 100 + at }) - error;
  const value = clamp(Math.round((truth + off) / 10), 0, 100);
  const wide = Math.round(error / 10);
  return { value, low: clamp(value - wide, 0, 100), high: clamp(value + wide, 0, 100), age: s.turn - turn };
}

function zoneTrackKnown(
  zone: ZoneState,
  sight: Sight,
  age: number,
  viewer: Viewer,
  track: ZoneTrackId,
): Known {
  if (knowsZoneTrack(viewer, track)) return exactly(points(zone[track]));
  const value = points(sight.tracks[track]);
  if (track === "administration") return exactly(value, age);
  const wide = sight.error * 4 + Math.min(age, STALE_AFTER) * 2;
  const top = 100;
  return { value, low: clamp(value - wide, 0, top), high: clamp(value + wide, 0, top), age };
}

function forceKnown(
  zone: ZoneState,
  sight: Sight,
  age: number,
  viewer: Viewer,
  force: Force,
): Known | undefined {
  if (knowsForce(viewer, force)) return exactly(zone.forces[force]);
  if (viewer === "observer") return undefined;
  const seen = sight.forces[force];
  if (seen < 0 || age > STALE_AFTER) return undefined;
  const wide = sight.error + (age > 1 ? 1 : 0);
  return { value: seen, low: Math.max(0, seen - wide), high: seen + wide, age };
}

function sightOf(s: GameState, viewer: Viewer, i: number): Sight {
  const zone = s.zones[i] as ZoneState;
  if (viewer === "facilitator") {
    const tracks = {} as Sight["tracks"];
    for (const t of ZONE_TRACKS) tracks[t] = zone[t];
    return { turn: s.turn, control: zone.control, tracks, forces: zone.forces, error: 0 };
  }
  return s.known[viewer === "observer" ? "public" : viewer][i] as Sight;
}

function zoneView(s: GameState, viewer: Viewer, i: number): ZoneView {
  const zone = s.zones[i] as ZoneState;
  const sight = sightOf(s, viewer, i);
  const age = viewer === "facilitator" ? 0 : Math.max(0, s.turn - 1 - Math.max(sight.turn, 0));
  const tracks = {} as ZoneView["tracks"];
  for (const t of ZONE_TRACKS) tracks[t] = zoneTrackKnown(zone, sight, age, viewer, t);
  const forces: ZoneView["forces"] = {};
  for (const f of FORCES) {
    const known = forceKnown(zone, sight, age, viewer, f);
    // A report that saw none is no report of some: only what was seen stands on the map.
    if (known && known.value > 0) forces[f] = known;
  }
  const own: ZoneView["own"] = {};
  if (viewer === "jnim" || viewer === "facilitator") own.hidden = zone.hidden;
  if (viewer === "paris" || viewer === "bamako" || viewer === "facilitator") {
    own.cleared = zone.clearedIn > 0;
    own.receivers = {
      fama: points(zone.receivers.fama),
      minusma: points(zone.receivers.minusma),
      local: points(zone.receivers.local),
    };
  }
  const fog = age === 0 ? "seen" : age <= STALE_AFTER ? "stale" : "unknown";
  return {
    id: s.scenario.zones[i]?.id as ZoneView["id"],
    fog,
    age,
    control: sight.control,
    tracks,
    forces,
    own,
  };
}

/** A deal as a viewer may know it: its parties and the facilitator in full, a public signed one everybody, a leaked one by name. */
export function dealView(d: DealState, viewer: Viewer): DealView | undefined {
  const party = viewer === "facilitator" || d.parties.includes(viewer as Role);
  const open = !d.secret && (d.status === "signed" || d.status === "ended");
  const leaked = viewer !== "observer" && d.leakedTo.includes(viewer as Role);
  if (!party && !open && !leaked) return undefined;
  const full: DealView = {
    id: d.id,
    parties: d.parties,
    secret: d.secret,
    version: d.version,
    by: d.by,
    signed: d.signed,
    status: d.status,
    expires: d.expires,
    record: party || open ? d.record : [],
  };
  return party || open ? { ...full, terms: d.terms } : full;
}

function past(s: GameState, viewer: Viewer): View["past"] {
  return s.past.map((p) => {
    const tracks: Partial<Record<TrackId, number>> = {};
    for (const t of TRACKS) if (knowsTrack(viewer, t)) tracks[t] = points(p.tracks[t]);
    return { turn: p.turn, tracks };
  });
}

/** Everything that a viewer is shown of the game. Pure; changing what it may not know does not change it. */
export function viewFor(s: GameState, viewer: Viewer): View {
  const tracks: View["tracks"] = {};
  TRACKS.forEach((t, at) => {
    const known = trackKnown(s, viewer, t, at);
    if (known) tracks[t] = known;
  });
  const truth = viewer === "facilitator";
  const role = ROLES.find((r) => r === viewer);
  const zoneId = (i: number) => s.scenario.zones[i]?.id;
  const inTalks = viewer === "bamako" || viewer === "jnim" || truth;
  const view: View = {
    viewer,
    scenario: {
      id: s.scenario.id,
      texts: s.scenario.texts,
      turns: s.scenario.turns,
      slots: s.scenario.slots,
      quartersPerTurn: s.scenario.quartersPerTurn,
      seats: [...s.scenario.seats],
    },
    turn: s.turn,
    label: labelOf(s.scenario, s.turn),
    phase: s.phase,
    board: boardOf(s.scenario),
    tracks,
    past: past(s, viewer),
    zones: s.zones.map((_, i) => zoneView(s, viewer, i)),
    regime: { kind: s.regime.kind, since: s.regime.since, falls: s.regime.falls },
    aims: s.aims.map((a) =>
      viewer === "paris" || truth
        ? { id: a.id, since: a.since, met: a.met, funded: a.funded }
        : { id: a.id, since: a.since, met: a.met },
    ),
    talks: {
      rung: RUNGS[s.talks.rung] ?? "none",
      venue: s.talks.venue,
      mediator: s.talks.mediator,
      mine: inTalks || (viewer === "paris" && s.tracks.channel > 0),
      // A private veto is known to the two it passed between.
      vetoedIn: viewer === "paris" || viewer === "bamako" || truth ? s.talks.vetoedIn : s.openVetoIn,
    },
    signals: s.signals.map((x, index) => ({
      index,
      kind: x.kind,
      since: x.since,
      answered: x.answered > 0,
      alive: x.strength > 0,
      echo: x.echoIn > 0 && x.echoIn <= s.turn ? x.echo : 0,
    })),
    exit: {
      announcedIn: s.exit.announcedIn,
      dueIn: s.exit.dueIn,
      slips: s.exit.slips,
      handed: s.exit.handed,
      abandoned: s.exit.abandoned,
      narrowed: s.exit.narrowed,
      outIn: s.exit.outIn,
    },
    wagner: {
      offered: (viewer === "bamako" || viewer === "moscow" || truth) && s.wagner.offeredIn > 0,
      contract:
        (viewer === "bamako" || viewer === "moscow" || truth || s.wagner.deployedIn > 0) &&
        s.wagner.contractIn > 0,
      deployedIn: s.wagner.deployedIn,
      facedIn: s.wagner.facedIn,
    },
    parisLine: {
      line: s.parisLine.line,
      since: s.parisLine.since,
      changes: s.parisLine.changes,
      due: (viewer === "paris" || truth) && s.parisLine.dueSince > 0,
    },
    demand: { ...s.demand },
    elections: { promisedFor: s.elections.promisedFor, postponed: s.elections.postponed },
    hostages: exactly(s.hostages),
    claims: s.claims.map((c) => ({ what: c.what, open: role !== undefined && !c.by.includes(role) })),
    postures: s.postures
      .filter((p) => truth || p.role === viewer)
      .map((p) => ({ id: p.id, zone: zoneId(p.zone), option: p.option, since: p.since })),
    deals: s.deals.flatMap((d) => dealView(d, viewer) ?? []),
    reach: role ? reachOf(s, role) : [],
    committed: ROLES.filter((r) => s.sheets[r] !== undefined),
    off: s.off,
  };
  const sheet = role && s.sheets[role];
  if (sheet) view.sheet = sheet;
  return view;
}

// Why a figure moved: the lines of the ledger, read out of the events, as far as a viewer may know them.
import type { EventOf, GameEvent } from "./events.ts";
import { type Cause, type Line, points } from "./ledger.ts";
import { causesFor, inOneLine } from "./redact.ts";
import type { TrackId, Turn, Viewer, ZoneId, ZoneTrackId } from "./vocabulary.ts";
import { knowsTrack, knowsZoneTrack } from "./who-knows.ts";

export interface Ref {
  track: TrackId | ZoneTrackId;
  /** For a figure of a zone. */
  zone?: ZoneId;
}

/** @param zones the scenario's zone ids in order; without it lines of zones carry none */
export interface Range {
  fromSeq?: number;
  toSeq?: number;
  zones?: readonly ZoneId[];
  /** Zones whose causes this viewer could see (see `redact`); the facilitator sees all. */
  seen?: (zone: number, turn: Turn) => boolean;
}

/** Lines in the order of the log, in points; causes that the viewer may not know are one line "unknown" a quarter. */
export function explain(events: readonly GameEvent[], ref: Ref, viewer: Viewer, range: Range = {}): Line[] {
  const { fromSeq = 0, toSeq = events.length - 1, zones } = range;
  const index = ref.zone ? (zones?.indexOf(ref.zone) ?? -1) : -1;
  if (ref.zone && index < 0) return [];
  const lines: Line[] = [];
  let turn: Turn = 1;
  events.forEach((e, seq) => {
    if (e.type === "PhaseOpened") turn = e.turn;
    if (seq < fromSeq || seq > toSeq) return;
    for (const cause of causesIn(e, ref, index, viewer, turn, range)) lines.push(lineOf(cause, ref, turn));
  });
  return inOneLine(lines);
}

type Change = EventOf<"TrackMoved"> | EventOf<"CameToLight"> | EventOf<"ZoneMoved"> | EventOf<"Ruled">;

/** @param zone index of the zone asked about, -1 for a figure of the country */
function changes(e: GameEvent, ref: Ref, zone: number): e is Change {
  if (e.type === "TrackMoved" || e.type === "CameToLight") return zone < 0 && e.track === ref.track;
  return (e.type === "ZoneMoved" || e.type === "Ruled") && e.zone === zone && e.track === ref.track;
}

/** A ruling is a cause like others: whoever may not know the figure is not told that it was ruled on. */
function causesIn(e: GameEvent, ref: Ref, zone: number, viewer: Viewer, turn: Turn, range: Range): Cause[] {
  if (!changes(e, ref, zone)) return [];
  const may =
    zone < 0
      ? knowsTrack(viewer, e.track as TrackId)
      : knowsZoneTrack(viewer, e.track as ZoneTrackId) || (range.seen?.(zone, turn) ?? false);
  if (!may) return [];
  return e.type === "Ruled" ? [{ d: "ruling", code: "ruling", n: e.amount }] : causesFor(e, viewer);
}

function lineOf(cause: Cause, ref: Ref, turn: Turn): Line {
  const line: Line = { dynamic: cause.d, cause: cause.code, amount: points(cause.n), turn, track: ref.track };
  if (ref.zone) line.zone = ref.zone;
  if (cause.p) line.params = cause.p;
  return line;
}

// A played game in a few figures: what claims and simulations read.
import { exitReading } from "../dynamics/d18-exit.ts";
import type { GameEvent } from "../events.ts";
import { labelOf } from "../label.ts";
import { points } from "../ledger.ts";
import { scores } from "../scoring/index.ts";
import type { GameState } from "../state.ts";
import type { Label, Reading, Scores } from "../view-types.ts";
import { type Control, type Regime, TRACKS, type TrackId, type Turn, type ZoneId } from "../vocabulary.ts";

export interface Summary {
  turns: {
    turn: Turn;
    label: Label;
    tracks: Record<TrackId, number>;
    zones: Partial<Record<ZoneId, { control: Control; sentiment: number }>>;
    regime: Regime;
    reading: number;
  }[];
  coups: Turn[];
  wagner?: Turn;
  announced?: Turn;
  out?: Turn;
  settled?: Turn;
  exit: Reading;
  scores: Scores;
}

export function summarise(s: GameState, events: readonly GameEvent[]): Summary {
  const coups: Turn[] = [];
  let settled: Turn | undefined;
  let turn: Turn = s.past.length ? 1 : s.turn;
  const zonesAt = zoneTable(s, events);
  for (const e of events) {
    if (e.type === "PhaseOpened") turn = e.turn;
    if (e.type === "RegimeFell") coups.push(turn);
    if (e.type === "TalksMoved" && e.talks.rung === 4 && e.from < 4) settled ??= turn;
  }
  const summary: Summary = {
    turns: s.past.map((p) => {
      const tracks = {} as Record<TrackId, number>;
      for (const t of TRACKS) tracks[t] = points(p.tracks[t]);
      return {
        turn: p.turn,
        label: labelOf(s.scenario, p.turn),
        tracks,
        zones: zonesAt.get(p.turn) ?? {},
        regime: p.regime,
        reading: points(p.reading),
      };
    }),
    coups,
    exit: exitReading(s),
    scores: scores(s),
  };
  if (s.wagner.deployedIn) summary.wagner = s.wagner.deployedIn;
  if (s.exit.announcedIn) summary.announced = s.exit.announcedIn;
  if (s.exit.outIn) summary.out = s.exit.outIn;
  if (settled) summary.settled = settled;
  return summary;
}

/** Control and sentiment of each zone at the end of each turn, read backwards out of the events. */
function zoneTable(s: GameState, events: readonly GameEvent[]): Map<Turn, Summary["turns"][number]["zones"]> {
  const control = s.zones.map((z) => z.control);
  const sentiment = s.zones.map((z) => z.sentiment);
  const table = new Map<Turn, Summary["turns"][number]["zones"]>();
  for (let i = events.length - 1; i >= 0; i--) {
    const e = events[i] as GameEvent;
    if (e.type === "QuarterClosed") {
      table.set(
        e.turn,
        Object.fromEntries(
          s.scenario.zones.map((z, k) => [
            z.id,
            { control: control[k], sentiment: points(sentiment[k] ?? 0) },
          ]),
        ),
      );
    } else if (e.type === "ControlChanged") control[e.zone] = e.from;
    else if (e.type === "ZoneMoved" && e.track === "sentiment") sentiment[e.zone] = e.from;
  }
  return table;
}

// The source of one moment of a game that is over, as one viewer: any part of a screen that takes a view stands on it, and nothing can be
// done from there.
import { createStore } from "zustand/vanilla";
import type { Viewer } from "../../game-rules/open";
import type { ExerciseView } from "../../server/contract/answers";
import type { Seat } from "../../server/contract/seats";
import type { Shown } from "../source/shown";
import type { ViewSource } from "../source/source";
import type { GameRecord } from "./record";

const seatOf = (viewer: Viewer): Seat => (viewer === "facilitator" ? "control" : viewer);

/** The exercise around a game that stands in a copy alone: who played, and what is open. There is no line. */
export function exerciseOf({ copy, turns, stops, last }: GameRecord, order: readonly string[]): ExerciseView {
  return {
    ...{ id: copy.exercise, title: copy.title, scenario: copy.scenario.id, status: "ended" },
    ...{ turn: turns.at(-1) ?? 1, phase: "ended", line: 0, held: false, observers: 0, now: 0 },
    clock: { minutes: "none" },
    seats: copy.scenario.seats.map((role) => ({
      ...{ role, by: copy.seats[role], sheet: "absent" as const, read: false, ready: false },
      ...{ awaited: false, here: 0 },
    })),
    settings: { reading: "shown", scoresOpen: true, ...(copy.marking ? { marking: copy.marking } : {}) },
    me: { seat: "observer", member: "", name: "", pen: false },
    debrief: {
      showing: { at: stops[0]?.from ?? last, as: "facilitator", opened: [...order], order: [...order] },
      steppedOut: { ...copy.steppedOut },
    },
  };
}

/**
 * @param exercise as the own line shows it now: the title, and who sits where
 * @param at how many of the game's events have happened
 */
export function stillOf(record: GameRecord, exercise: ExerciseView, at: number, viewer: Viewer): ViewSource {
  const view = record.view(at, viewer);
  const shown = createStore<Shown>(() => ({
    line: "still",
    unanswered: [],
    offset: 0,
    n: 0,
    view,
    exercise: { ...exercise, turn: view.turn, phase: view.phase },
    drafts: {},
    items: [],
    marks: {},
  }));
  return {
    exercise: record.copy.exercise,
    seat: seatOf(viewer),
    shown,
    now: () => exercise.now,
    why: ({ track, zone, turn }) => {
      const lines = record.why({ track, ...(zone ? { zone } : {}) }, at, viewer);
      return Promise.resolve({
        ok: true,
        lines: turn === undefined ? lines : lines.filter((l) => l.turn === turn),
      });
    },
    views: createStore(() => ({})),
  };
}

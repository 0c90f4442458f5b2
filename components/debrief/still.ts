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

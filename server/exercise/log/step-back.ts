// What a step back gives back, and what it leaves as it is: the game and what was done in the dropped segment go back, people
// and the house around the game stay, and the clock of the phase begins anew.
import { reseed } from "../../../game-rules/index.ts";
import { spentAfter } from "./ceilings.ts";
import type { LogRecord } from "./events.ts";
import type { ExerciseState, Fold } from "./state.ts";

/** `stays` as it is now; `returns` to what it was at that place; `anew`: belongs to the phase that begins once more. */
type Keeping = "stays" | "returns" | "anew";

/** Whoever adds a field of the exercise says here what a step back does to it. */
export const KEEPING = {
  title: "stays",
  seats: "stays",
  pace: "stays",
  day: "stays",
  holidays: "stays",
  reading: "stays",
  scoresOpen: "stays",
  marking: "stays",
  class: "stays",
  trial: "stays",
  practice: "stays",
  moved: "stays",
  unnamed: "stays",
  opened: "stays",
  facilitated: "stays",
  clock: "anew",
  phaseSince: "anew",
  phaseSeq: "anew",
  resumedAt: "anew",
  sheetsAt: "anew",
  readyAt: "anew",
  lastAt: "anew",
  pens: "stays",
  penAsks: "stays",
  standIns: "returns",
  sheetsBy: "returns",
  joined: "stays",
  hooks: "stays",
  read: "returns",
  // What a seat has had of the log it has had.
  spent: "stays",
  ready: "returns",
  holds: "stays",
  holdsIn: "stays",
  // Who decides upon what was taken back is told.
  decidedAt: "anew",
  // The line that was left keeps its own.
  rulings: "returns",
  own: "returns",
  // What was marked of a dropped segment is no moment any more.
  bookmarks: "returns",
  // Who prepared something has prepared it; what was released is not out any more.
  injects: "stays",
  injectMarks: "returns",
  injectPart: "stays",
  prepared: "stays",
  // What was written of an end is lost with no click: it stands again beside the next.
  report: "stays",
  asked: "returns",
  stood: "anew",
  // A debrief is of an end that is taken back with the game.
  steppedOut: "returns",
  lead: "returns",
  showing: "returns",
  answers: "returns",
  whatIfs: "returns",
} as const satisfies Record<keyof ExerciseState, Keeping>;

type Kept<K extends Keeping> = {
  [F in keyof typeof KEEPING]: (typeof KEEPING)[F] extends K ? F : never;
}[keyof typeof KEEPING];

function pick<K extends Keeping>(from: ExerciseState, what: K): Pick<ExerciseState, Kept<K>> {
  const fields = Object.entries(from).filter(([field]) => KEEPING[field as keyof ExerciseState] === what);
  return Object.fromEntries(fields) as unknown as Pick<ExerciseState, Kept<K>>;
}

/**
 * The fold after a step back.
 * @param now what stands, which `record` follows
 * @param then the fold at the place that it goes back to
 */
export function steppedBack(now: Fold, then: Fold, record: LogRecord): Fold {
  const { event, at, seq } = record;
  if (event.type !== "SteppedBack") throw new Error(`${event.type} goes back to nothing`);
  if (seq !== now.seq + 1) throw new Error(`event ${seq} cannot follow ${now.seq}`);
  if (then.seq !== event.toSeq) throw new Error(`the fold at ${then.seq} is not that at ${event.toSeq}`);
  const { paused } = now.exercise.clock;
  const anew: Pick<ExerciseState, Kept<"anew">> = {
    clock: paused ? { paused } : {},
    phaseSince: at,
    // What bots did in this phase before, they may do once more.
    phaseSeq: seq,
    resumedAt: at,
    sheetsAt: at,
    readyAt: at,
    lastAt: at,
    decidedAt: seq,
  };
  return {
    seq,
    line: now.line + 1,
    game: event.secret === undefined ? then.game : reseed(then.game, event.secret),
    exercise: {
      ...pick(now.exercise, "stays"),
      ...pick(then.exercise, "returns"),
      ...anew,
      spent: spentAfter(now.exercise.spent, record),
    },
  };
}

// How a group stands for whoever leads several: what can be done with it now, and whether it waits for control. Pure.
import type { Role } from "../../game-rules/open";
import type { ExerciseView } from "../../server/contract/answers";
import type { InjectView } from "../../server/contract/injects";
import { against, inOrder, statusOf } from "../../server/contract/msel";
import type { Command } from "../../server/contract/requests";

/** What is done with one group or with all of them. */
export type Verb = "start" | "pause" | "resume" | "extend";

/** How much time a press gives. */
export const MORE_SECONDS = 120;

/** Whether a clock is there to be lengthened: it runs, or stands with something left. */
const hasClock = ({ clock }: ExerciseView): boolean =>
  clock.deadline !== undefined || (clock.paused !== undefined && clock.left !== undefined);

/** Whether a verb would do anything. */
export function can(verb: Verb, exercise: ExerciseView): boolean {
  switch (verb) {
    case "start":
      return exercise.status === "lobby";
    case "pause":
      return exercise.status === "running";
    case "resume":
      return exercise.status === "paused";
    case "extend":
      return exercise.status !== "lobby" && exercise.status !== "ended" && hasClock(exercise);
    default:
      return verb satisfies never;
  }
}

/** @param reason told to everybody with a pause; may be empty */
export function commandOf(verb: Verb, reason: string): Command {
  switch (verb) {
    case "start":
      return { type: "game.open" };
    case "pause":
      return { type: "clock.pause", reason };
    case "resume":
      return { type: "clock.resume" };
    case "extend":
      return { type: "clock.extend", seconds: MORE_SECONDS };
    default:
      return verb satisfies never;
  }
}

/** Whom a phase waits for. */
export const awaitedIn = ({ seats }: ExerciseView): Role[] =>
  seats.filter((s) => s.awaited).map(({ role }) => role);

/** Seats that the phase waits for and that nobody is in. */
const droppedIn = ({ seats }: ExerciseView): Role[] =>
  seats.filter((s) => s.awaited && s.by === "people" && s.here === 0).map(({ role }) => role);

/** Why a group waits for control. `open`: everybody is here, and the first quarter is not open yet. */
export type Waits =
  | { readonly why: "held" | "open" | "advance" }
  | { readonly why: "dropped"; readonly roles: readonly Role[] };

export function waitsOf(exercise: ExerciseView): Waits | undefined {
  const { status, seats, clock, phase, held } = exercise;
  if (held) return { why: "held" };
  if (status === "lobby")
    return seats.every((s) => s.by !== "people" || s.here > 0) ? { why: "open" } : undefined;
  // A clock that stands waits for nobody: whoever stopped it knows.
  if (status !== "running" || phase === "resolution") return undefined;
  const dropped = droppedIn(exercise);
  if (dropped.length > 0) return { why: "dropped", roles: dropped };
  const goesOn = clock.deadline !== undefined || clock.closing !== undefined;
  return goesOn || awaitedIn(exercise).length > 0 ? undefined : { why: "advance" };
}

/** People who are in a role's seat now, and bots that play one. */
export const countsOf = ({ seats }: ExerciseView): { people: number; bots: number } => ({
  people: seats.reduce((sum, s) => sum + s.here, 0),
  bots: seats.filter((s) => s.by !== "people").length,
});

/** Rows of the list of injects that are due in this phase, and the next one whose time is yet to come. */
export function dueIn(exercise: Pick<ExerciseView, "injects" | "turn" | "phase">): {
  readonly due: readonly InjectView[];
  readonly next: InjectView | undefined;
} {
  const rows = inOrder(exercise.injects ?? []);
  return {
    due: rows.filter((inject) => statusOf(inject, exercise) === "due"),
    next: rows.find(
      (inject) =>
        inject.row.at && statusOf(inject, exercise) === "ready" && against(exercise, inject.row.at) < 0,
    ),
  };
}

// A practice quarter for the seats: that it was opened and that it ended stands in the log of the exercise that it is of, and nothing else of it.
import type { Refusal } from "../../../game-rules/index.ts";
import { no } from "../log/refusal.ts";
import type { Plan } from "../log/unit-of-work.ts";

/**
 * Opens one before the first quarter, or ends the one that is open.
 * @param exercise the exercise in which it is played; null ends it
 */
export function practise(plan: Plan, exercise: string | null): Refusal | null {
  const { practice, opened, trial } = plan.fold.exercise;
  if (exercise === null)
    return practice ? plan.add({ type: "PracticeEnded", exercise: practice }) : no("practice.none");
  if (opened || trial) return no("exercise.already_open");
  return practice ? no("practice.open") : plan.add({ type: "PracticeOpened", exercise });
}

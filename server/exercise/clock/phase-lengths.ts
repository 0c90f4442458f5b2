// How long each phase lasts by plan. Minutes a quarter are for talking and writing; reading stands beside them.
import type { GameState, Phase } from "../../../game-rules/index.ts";
import { WAITS } from "../../contract/limits.ts";
import { type ClockPlan, plannedFor, usualPlan } from "../../contract/plan.ts";
import type { Pace } from "../log/events.ts";
import type { ExerciseState } from "../log/state.ts";
import { endOnDay } from "./daily-schedule.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A seat that came back after a restart has at least this long. */
export const LEAST_AFTER_RESTART = MINUTE;
/** A committed sheet may be taken back for this long after the last of the four. */
export const CLOSING = 10_000;
/** After everybody is seated an exercise without a facilitator opens by itself. */
export const SEATED = 5_000;
/** Control counts as present for this long after its last browser went. */
export const CONTROL_GRACE = MINUTE;
/** Where control is here to hold it, or several people may take their word back, a phase goes on this long after everybody is ready. */
export const READY_GRACE = WAITS["ready.after"] * 1000;
/** The holder of a pen may be gone this long before anybody in the seat can take it. */
export const PEN_GRACE = WAITS["pen.after"] * 1000;
/** People may be gone this long before another seat can have a bot play theirs. */
export const STAND_IN_AFTER = WAITS["stand_in.after"] * 1000;
/** Reading time where nobody leads and nobody says that they are done. */
const READING = MINUTE;

/** A quarter a day without an hour of its own: half of it to write, and the night to read. */
const DAY: Readonly<Partial<Record<Phase, number>>> = {
  situation: MINUTE,
  negotiation: 8 * HOUR,
  orders: 12 * HOUR,
  outcome: 4 * HOUR,
};

/** When a phase of talking or writing that opens now ends by the clock; undefined where the clock has no say, or no day left. */
export function endsAt(
  { pace, day, holidays, prepared }: Pick<ExerciseState, "pace" | "day" | "holidays" | "prepared">,
  turn: number,
  phase: Phase,
  now: number,
): number | undefined {
  if (pace === "none" || (phase !== "negotiation" && phase !== "orders")) return undefined;
  if (pace === "day")
    return day ? (endOnDay(day, holidays, phase, now) ?? undefined) : now + (DAY[phase] ?? 0);
  return now + Math.round(plannedFor(planOf(pace, prepared), turn, phase));
}

/** What is planned: by whoever prepared it, or by the minutes of a quarter. */
const planOf = (pace: number, prepared: ExerciseState["prepared"]): ClockPlan =>
  prepared?.plan ?? usualPlan(pace);

/** Quarters whose orders have yet to close. */
export function quartersAhead({
  scenario,
  turn,
  phase,
}: Pick<GameState, "scenario" | "turn" | "phase">): number {
  return phase === "ended" ? 0 : Math.max(0, scenario.turns - turn + (phase === "outcome" ? 0 : 1));
}

/** How long a phase of reading waits when nobody leads: situation and outcome. */
export function readingTime(
  { pace, prepared }: Pick<ExerciseState, "pace" | "prepared">,
  turn: number,
  phase: Phase,
): number {
  if (pace === "day") return DAY[phase] ?? READING;
  if (pace === "none" || phase !== "outcome") return READING;
  return Math.max(READING, plannedFor(planOf(pace, prepared), turn, phase));
}

/** Proofs of life are as fine as the clock is. */
export const tickEvery = (pace: Pace, ms: number): number => (pace === "day" ? ms * 30 : ms);

// The clock plan: how long each phase of a quarter is meant to take, and when the exercise then ends. Asked by the server, which sets the
// clock by it, and by the desk, which says when the day is over.
import type { Phase } from "../../game-rules/open.ts";

/** Phases that a plan has minutes for, in their order; a resolution takes no time. */
export const PLANNED = ["situation", "negotiation", "orders", "outcome"] as const;
export type PlannedPhase = (typeof PLANNED)[number];

/** Minutes a phase, before and after the game; so many quarters at the beginning take longer; breaks after a quarter. */
export interface ClockPlan extends Readonly<Record<PlannedPhase, number>> {
  readonly brief: number;
  readonly debrief: number;
  readonly slow: number;
  readonly breaks: readonly { readonly after: number; readonly minutes: number }[];
}

const MINUTE = 60_000;

/** The first quarters are for learning: 15 minutes where later ones take 9. */
const SLOWER = { n: 15, of: 9 };
export const SLOW_QUARTERS = 2;

/** What a quarter of so many minutes comes to where nothing else is planned: two fifths to talk, three to write. */
export const usualPlan = (minutes: number): ClockPlan => ({
  situation: 1,
  negotiation: (minutes * 40) / 100,
  orders: (minutes * 60) / 100,
  outcome: minutes / 5,
  brief: 0,
  debrief: 45,
  slow: SLOW_QUARTERS,
  breaks: [],
});

const isPlanned = (phase: string): phase is PlannedPhase => (PLANNED as readonly string[]).includes(phase);

/** How long a phase of a quarter is meant to take, ms. Reading is not slower at the beginning, but for the outcome. */
export function plannedFor(plan: ClockPlan, turn: number, phase: PlannedPhase): number {
  const ms = plan[phase] * MINUTE;
  return phase === "situation" || turn > plan.slow ? ms : Math.round((ms * SLOWER.n) / SLOWER.of);
}

/** Where an exercise stands, for what is left of it. */
export interface Running {
  /** Quarters of the scenario. */
  readonly turns: number;
  readonly turn: number;
  readonly phase: Phase;
  /** Before its first quarter is open. */
  readonly lobby: boolean;
  readonly now: number;
  /** When the present phase ends by itself, or what is left of it while it is paused; neither where it waits for people. */
  readonly deadline?: number | undefined;
  readonly left?: number | undefined;
}

export interface Projection {
  /** Wall time, ms: the last outcome has been read. */
  readonly game: number;
  /** The debrief is over; the same where none is planned. */
  readonly all: number;
}

/** When the exercise ends if everything from here on takes as long as it is meant to. A break after the present quarter is still ahead. */
export function projected(plan: ClockPlan, at: Running): Projection {
  const quarter = (turn: number) => PLANNED.reduce((sum, phase) => sum + plannedFor(plan, turn, phase), 0);
  const first = Math.max(1, at.turn);
  const from = at.lobby ? first : at.turn + 1;
  let ms = at.lobby ? plan.brief * MINUTE : at.phase === "ended" ? 0 : restOf(plan, at);
  for (let turn = from; turn <= at.turns && at.phase !== "ended"; turn++) ms += quarter(turn);
  for (const { after, minutes } of plan.breaks)
    if (after >= first && after < at.turns && at.phase !== "ended") ms += minutes * MINUTE;
  return { game: at.now + ms, all: at.now + ms + plan.debrief * MINUTE };
}

/** What is left of the present quarter. */
function restOf(plan: ClockPlan, { turn, phase, now, deadline, left }: Running): number {
  const place = isPlanned(phase) ? PLANNED.indexOf(phase) : PLANNED.indexOf("outcome") - 1;
  const after = PLANNED.slice(place + 1).reduce((sum, later) => sum + plannedFor(plan, turn, later), 0);
  if (!isPlanned(phase)) return after;
  const here = deadline === undefined ? (left ?? plannedFor(plan, turn, phase)) : deadline - now;
  return after + Math.max(0, here);
}

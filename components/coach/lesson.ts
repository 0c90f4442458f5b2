// The lesson: what is learnt in which order, and how one sees that it is done. What it advises to order is the rules' own table, which
// a claim plays to the letter. Pure: no React, no words.
import { type OrderDraft, PHASES, type Phase } from "../../game-rules/open";

/** What a learner has done so far this quarter, as far as the lesson asks. */
export interface Doing {
  readonly turn: number;
  readonly phase: Phase;
  readonly zonesSeen: boolean;
  readonly ready: boolean;
  readonly orders: readonly OrderDraft[];
  /** Advised orders that may still join the sheet. */
  readonly advised: number;
  readonly committed: boolean;
  readonly whyAsked: boolean;
  readonly read: boolean;
}

/** Parts of the screen that a step points at. */
export type Target = "map" | "ready" | "orders" | "commit" | "table" | "read";

interface Row {
  readonly id: string;
  /** Taught in the first quarter alone: how a quarter is played. The others come back in each. */
  readonly first?: true;
  /** The phases in which it can be done; once they are past it is left behind. */
  readonly in: readonly Phase[];
  readonly at: Target;
  done(now: Doing): boolean;
}

export const STEPS = [
  {
    id: "ground",
    first: true,
    in: ["situation", "negotiation", "orders"],
    at: "map",
    done: (now) => now.zonesSeen,
  },
  { id: "ready", first: true, in: ["situation"], at: "ready", done: (now) => now.ready },
  { id: "talks", first: true, in: ["negotiation"], at: "ready", done: (now) => now.ready },
  { id: "order", in: ["orders"], at: "orders", done: (now) => now.advised === 0 },
  {
    id: "intent",
    first: true,
    in: ["orders"],
    at: "orders",
    done: (now) => now.orders.some((o) => Boolean(o.intent?.trim())),
  },
  { id: "commit", in: ["orders"], at: "commit", done: (now) => now.committed },
  { id: "news", first: true, in: ["outcome"], at: "table", done: (now) => now.whyAsked },
  { id: "read", first: true, in: ["outcome"], at: "read", done: (now) => now.read },
] as const satisfies readonly Row[];

export type StepId = (typeof STEPS)[number]["id"];

const rowsOf = (now: Doing): readonly (typeof STEPS)[number][] =>
  STEPS.filter((s: Row) => now.turn === 1 || s.first !== true);
const phasesOf = (s: Row): readonly Phase[] => s.in;

/**
 * The step to do now: the first that can still be done and is not.
 * @returns undefined while there is nothing to do but wait
 */
export function stepNow(now: Doing): (typeof STEPS)[number] | undefined {
  // A committed sheet has nothing left to write.
  if (now.phase === "orders" && now.committed) return undefined;
  return rowsOf(now).find((s) => phasesOf(s).includes(now.phase) && !s.done(now));
}

/** Steps of the quarter. */
export const stepsOf = (now: Doing): number => rowsOf(now).length;

/** How far the lesson is: steps done or left behind. */
export const stepsBehind = (now: Doing): number =>
  rowsOf(now).filter(
    (s) =>
      (phasesOf(s).includes(now.phase) && s.done(now)) ||
      phasesOf(s).every((p) => PHASES.indexOf(p) < PHASES.indexOf(now.phase)),
  ).length;

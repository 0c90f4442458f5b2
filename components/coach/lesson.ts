// The guided first quarter: what is learnt in which order, and how one sees that it is done. Pure: no React, no words.
import { type OrderDraft, PHASES, type Phase } from "../../game-rules/open";

/** What a learner has done so far this quarter, as far as the lesson asks. */
export interface Doing {
  readonly phase: Phase;
  readonly zonesSeen: boolean;
  readonly ready: boolean;
  readonly orders: readonly OrderDraft[];
  readonly committed: boolean;
  readonly whyAsked: boolean;
  readonly read: boolean;
}

/** Parts of the screen that a step points at. */
export type Target = "map" | "ready" | "orders" | "commit" | "table" | "read";

interface Row {
  readonly id: string;
  /** The phases in which it can be done; once they are past it is left behind. */
  readonly in: readonly Phase[];
  readonly at: Target;
  done(now: Doing): boolean;
}

const patrol = ({ orders }: Doing) =>
  orders.find((o) => o.id === "paris.patrol_zone" && o.zone !== undefined);

export const STEPS = [
  { id: "ground", in: ["situation", "negotiation", "orders"], at: "map", done: (now) => now.zonesSeen },
  { id: "ready", in: ["situation"], at: "ready", done: (now) => now.ready },
  { id: "talks", in: ["negotiation"], at: "ready", done: (now) => now.ready },
  { id: "patrol", in: ["orders"], at: "orders", done: (now) => patrol(now) !== undefined },
  {
    id: "strike",
    in: ["orders"],
    at: "orders",
    // Where the patrol goes, or it mostly finds nothing (D2).
    done: (now) => now.orders.some((o) => o.id === "paris.strike_zone" && o.zone === patrol(now)?.zone),
  },
  {
    id: "receiver",
    in: ["orders"],
    at: "orders",
    done: (now) => now.orders.some((o) => o.id === "paris.build_receiver" && o.zone !== undefined),
  },
  {
    id: "intent",
    in: ["orders"],
    at: "orders",
    done: (now) => now.orders.some((o) => Boolean(o.intent?.trim())),
  },
  { id: "commit", in: ["orders"], at: "commit", done: (now) => now.committed },
  { id: "news", in: ["outcome"], at: "table", done: (now) => now.whyAsked },
  { id: "read", in: ["outcome"], at: "read", done: (now) => now.read },
] as const satisfies readonly Row[];

export type StepId = (typeof STEPS)[number]["id"];

const phasesOf = (s: Row): readonly Phase[] => s.in;

/**
 * The step to do now: the first that can still be done and is not.
 * @returns undefined while there is nothing to do but wait
 */
export function stepNow(now: Doing): (typeof STEPS)[number] | undefined {
  // A committed sheet has nothing left to write.
  if (now.phase === "orders" && now.committed) return undefined;
  return STEPS.find((s) => phasesOf(s).includes(now.phase) && !s.done(now));
}

/** How far the lesson is: steps done or left behind. */
export const stepsBehind = (now: Doing): number =>
  STEPS.filter((s) => s.done(now) || phasesOf(s).every((p) => PHASES.indexOf(p) < PHASES.indexOf(now.phase)))
    .length;

// Plans by their names, and the runs that play them.
import type { OrderId, Role, Turn } from "../../../game-rules/index.ts";
import type { Run } from "./bank.ts";
import { wishId } from "./candidates.ts";
import type { Plan, Wish } from "./result.ts";
import type { Block } from "./rollout.ts";

/** What a plan leads with, whatever its option and its place: plans with the same are a family. */
export const leadOf = (wish: Wish): string => (wish.do === "order" ? wish.id : wishId(wish));

export const leadsOf = ({ first, second }: Plan): string[] =>
  second ? [leadOf(first), leadOf(second)] : [leadOf(first)];

export const planId = ({ first, second }: Plan): string =>
  second ? `${wishId(first)}+${wishId(second)}` : wishId(first);

export type Others = "recorded" | "bots";

export const planRun = (
  role: Role,
  turn: Turn,
  plan: Plan,
  block: Block,
  others: Others = "recorded",
): Run => ({ turn, arm: { play: "plan", role, plan, others }, block });

export const withoutRun = (
  role: Role,
  turn: Turn,
  id: OrderId,
  block: Block,
  others: Others = "recorded",
): Run => ({ turn, arm: { play: "without", role, id, others }, block });

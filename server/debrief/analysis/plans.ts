// Plans by their names, and the runs that play them.
import type { OrderId, Role, Turn } from "../../../game-rules/index.ts";
import { baseOf, type Run } from "./bank.ts";
import { wishId } from "./candidates.ts";
import type { Family, Plan, Wish } from "./result.ts";
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

/** A plan in a quarter, missed or taken. */
interface Of {
  readonly role: Role;
  readonly turn: Turn;
  readonly plan: Plan;
  readonly use: Family["use"];
}

/**
 * What is played with a plan and what without it: where it was missed, the plan and the record; where it was taken, the record and
 * what is left of it without the order. Beside bots the record is the seat's own alone.
 * @throws RangeError where something other than an order is to be thought away
 */
export function sidesOf(
  { role, turn, plan, use }: Of,
  block: Block,
  others: Others = "recorded",
): { more: Run; less: Run } {
  const record: Run = others === "bots" ? { turn, arm: { play: "alone", role }, block } : baseOf(turn, block);
  if (use === "missed") return { more: planRun(role, turn, plan, block, others), less: record };
  if (plan.first.do !== "order") throw new RangeError("only orders can be thought away");
  return { more: record, less: withoutRun(role, turn, plan.first.id, block, others) };
}

// Games played on from a quarter: who plays which seat, on which dice, and what of the end is kept.
import {
  type Command,
  copyState,
  type GameState,
  type OrderId,
  type Policy,
  playOut,
  ROLES,
  type Role,
  reseed,
  scores,
  type Turn,
} from "../../../game-rules/index.ts";
import { mixed, mixedText } from "./chance.ts";
import { asRecorded, bot, type PlanPlayer, planned, signatures, until, without } from "./players.ts";
import type { Recorded } from "./record.ts";
import type { Plan } from "./result.ts";

/** How a game is played on. */
export type Arm =
  /** Everybody as recorded. */
  | { readonly play: "recorded" }
  | { readonly play: "plan"; readonly role: Role; readonly plan: Plan; readonly others: "recorded" | "bots" }
  | {
      readonly play: "without";
      readonly role: Role;
      readonly id: OrderId;
      readonly others: "recorded" | "bots";
    }
  /** One seat by a bot, the others as recorded. */
  | { readonly play: "bot"; readonly role: Role }
  /** One seat as recorded, the others by bots. */
  | { readonly play: "alone"; readonly role: Role }
  /** All by bots, from this quarter on or from the next: in this one, the named seats as recorded. */
  | { readonly play: "bots"; readonly recorded: readonly Role[] };

/** Dice to choose by, dice to value by, and those of worlds as a seat saw them. */
export type Block = "choose" | "value" | "worlds";
const BLOCKS: Readonly<Record<Block, number>> = { choose: 0xa, value: 0xb, worlds: 0xf };

/** The dice of a game: keyed by its number alone, so that arms, and quarters too, pair. */
export const diceOf = (recorded: Recorded, block: Block, k: number): number =>
  mixed(mixedText(recorded.hash), BLOCKS[block], k);

/** What a game came to: each role's total, in the order of ROLES, and for whom it is asked what it is made of. */
export interface Played {
  readonly totals: readonly number[];
  readonly carried: boolean;
}

const NO_COMMANDS: readonly Command[] = [];

/** @param sums adds up what the scores are made of, under `role part dynamic cause`: of the seat that an arm is of, or of all */
export function played(
  recorded: Recorded,
  from: GameState,
  arm: Arm,
  seed: number,
  sums?: Map<string, number>,
): Played {
  const { seats } = from.scenario;
  const table = {} as Record<Role, Policy>;
  let plan: PlanPlayer | undefined;
  for (const role of ROLES) {
    const rec = asRecorded(recorded, role);
    if (arm.play === "bots")
      table[role] = arm.recorded.includes(role)
        ? until(from.turn, rec, bot(recorded, role))
        : bot(recorded, role);
    else if (arm.play === "recorded") table[role] = rec;
    else if (arm.play === "alone") table[role] = role === arm.role ? rec : bot(recorded, role);
    else if (role !== arm.role)
      table[role] = "others" in arm && arm.others === "bots" ? bot(recorded, role) : rec;
    else if (arm.play === "plan") table[role] = plan = planned(recorded, role, arm.plan, from);
    else if (arm.play === "without") table[role] = without(recorded, role, arm.id);
    else table[role] = bot(recorded, role);
  }
  const { state } = playOut(from, table, seed, { events: false, commands: commandsOf(recorded, from, arm) });
  const end = scores(state);
  const totals = ROLES.map((role) => (seats.includes(role) ? end[role].total : 0));
  if (!sums) return { totals, carried: plan?.carried() ?? true };
  for (const role of "role" in arm ? [arm.role] : seats) {
    for (const [part, { value, causes }] of Object.entries(end[role].parts)) {
      let rest = value;
      for (const { dynamic, cause, amount } of causes) {
        add(sums, `${role} ${part} ${dynamic} ${cause}`, amount);
        rest -= amount;
      }
      // a part ends at its most, and never falls below nothing
      if (Math.abs(rest) > 0.001) add(sums, `${role} ${part} bound bound`, rest);
    }
  }
  return { totals, carried: plan?.carried() ?? true };
}

/** Whether today's rules bring the record to its own end, on its own dice: a game of other rules is played on by ours. */
export function playsAsRecorded(recorded: Recorded): boolean {
  const { end, starts } = recorded;
  const last = starts.at(-1);
  if (!last) return true;
  // where whoever led stepped back and let new dice fall, the quarters before were played on others
  const from = starts.find((s) => s.secret === end.secret) ?? reseed(copyState(last), end.secret ?? "");
  const own = scores(end);
  const { totals } = played(recorded, from, { play: "recorded" }, end.seed);
  return end.scenario.seats.every((role) => totals[ROLES.indexOf(role)] === own[role].total);
}

const add = (sums: Map<string, number>, key: string, n: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + n);
};

/** What was said, signed and ruled comes as it came, by those who play as recorded. */
function commandsOf(recorded: Recorded, from: GameState, arm: Arm): (s: GameState) => readonly Command[] {
  const speaks = (role: Role, turn: Turn): boolean => {
    switch (arm.play) {
      case "bots":
        return turn <= from.turn && arm.recorded.includes(role);
      case "bot":
        return role !== arm.role;
      case "alone":
        return role === arm.role;
      case "plan":
      case "without":
        return role === arm.role || arm.others === "recorded";
      default:
        return true;
    }
  };
  const plan = arm.play === "plan" ? signatures(arm.plan, arm.role) : undefined;
  return (s) => {
    const asked = recorded.commands(s.turn, s.phase);
    if (asked.length === 0 && !plan) return NO_COMMANDS;
    const given = asked.filter(
      (c) => (c.type !== "deal" || speaks(c.role, s.turn) || plan?.isOf(c)) && !plan?.against(c),
    );
    return plan ? [...given, ...plan.signs(s)] : given;
  };
}

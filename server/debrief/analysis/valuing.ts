// Valuing what was chosen: each kept plan in each quarter on fresh dice, against the record on the same.
import type { Role, Turn } from "../../../game-rules/index.ts";
import type { Bank, Run, Steps } from "./bank.ts";
import type { Kept } from "./families.ts";
import { type Looked, looked, settled, told } from "./looks.ts";
import { sidesOf } from "./plans.ts";
import type { Openness, Plan } from "./result.ts";
import type { Shape } from "./shape.ts";

/** A plan in a quarter: what is played with it, and what without. */
export interface Question {
  readonly kept: Kept;
  readonly role: Role;
  readonly turn: Turn;
  readonly plan: Plan;
  /** More, if the plan is worth anything, than `less`. */
  readonly more: Run;
  readonly less: Run;
}

export interface Valued extends Question {
  /** Pair by pair, in order of their dice. */
  readonly gains: readonly number[];
  readonly open: Openness;
  readonly level: number;
  readonly carried: number;
  /** Its looks ended before they were over, for want of budget. */
  readonly short: boolean;
}

const block = "value";

export const questionsOf = (kept: readonly Kept[]): Question[] =>
  kept.flatMap((family) =>
    family.plans.map(({ turn, plan }) => {
      const { role, use } = family;
      return { kept: family, role, turn, plan, ...sidesOf({ role, turn, plan, use }, block) };
    }),
  );

export function* valuing(bank: Bank, questions: readonly Question[], { looks }: Shape): Steps<Valued[]> {
  const gainsOf = (q: Question): number[] => bank.gains(q.more, q.less, q.role);
  const missing = (q: Question, upTo: number) => [
    ...bank.missing(q.less, upTo),
    ...bank.missing(q.more, upTo),
  ];
  let going = questions;
  for (const upTo of looks) {
    const asked = bank.affordable("value", going, (q) => missing(q, upTo));
    yield* bank.play(
      "value",
      asked.flatMap((q) => missing(q, upTo)),
    );
    going = asked
      .map((q) => ({ q, so: looked(gainsOf(q), looks) }))
      .filter(({ so }) => !settled(so, questions.length))
      // where the budget ends, it ends with those that can least become windows
      .sort((a, b) => a.so.p - b.so.p)
      .map(({ q }) => q);
  }
  const seen = questions.map((q) => gainsOf(q));
  const states: Looked[] = seen.map((gains) => looked(gains, looks));
  const verdicts = told(states);
  return questions.map((q, i): Valued => {
    const gains = seen[i] as number[];
    const state = states[i] as Looked;
    return {
      ...q,
      gains,
      ...(verdicts[i] as (typeof verdicts)[number]),
      carried: q.kept.use === "missed" ? bank.carried(q.more) : 100,
      short: !settled(state, questions.length) && gains.length < (looks.at(-1) ?? 0),
    };
  });
}

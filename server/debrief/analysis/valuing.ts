// Valuing what was chosen: each kept plan in each quarter on fresh dice, against the record on the same.
import type { Role, Turn } from "../../../game-rules/index.ts";
import { type Bank, baseOf, type Run, type Steps } from "./bank.ts";
import type { Kept } from "./families.ts";
import { type Looked, looked, settled, told } from "./looks.ts";
import { planRun, withoutRun } from "./plans.ts";
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
      const base = baseOf(turn, block);
      const of = { kept: family, role, turn, plan };
      if (use === "missed") return { ...of, more: planRun(role, turn, plan, block), less: base };
      if (plan.first.do !== "order") throw new RangeError("only orders can be thought away");
      return { ...of, more: base, less: withoutRun(role, turn, plan.first.id, block) };
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
    const asked = affordable(bank, going, (q) => missing(q, upTo));
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

/** The first so many of a list that can be paid for in this stage. */
function affordable(
  bank: Bank,
  questions: readonly Question[],
  missing: (q: Question) => ReturnType<Bank["missing"]>,
): readonly Question[] {
  const set = bank.until("value") - bank.spent;
  const known = new Set<string>();
  let cost = 0;
  for (const [i, q] of questions.entries()) {
    const fresh = missing(q).filter(({ id }) => !known.has(id));
    for (const { id } of fresh) known.add(id);
    cost += bank.cost(fresh);
    if (cost > set) return questions.slice(0, i);
  }
  return questions;
}

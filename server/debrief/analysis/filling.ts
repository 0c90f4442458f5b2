// A family in every quarter: a plan that looked best in one of them is tried in the others too, as far as its orders were to be had there.
// Without it a quarter would look shut because nobody had thought of it there.
import type { Bank, Steps } from "./bank.ts";
import { type Chosen, type Contender, changesSomething, contender, needed, tried } from "./choosing.ts";
import type { Kept } from "./families.ts";
import { leadOf, leadsOf } from "./plans.ts";
import type { Plan } from "./result.ts";
import type { Shape } from "./shape.ts";

/** Of each family so many kinds of plan are carried over, those that looked best anywhere. */
const KINDS = 2;

const kindOf = (plan: Plan): string => leadsOf(plan).toSorted().join("+");

export function* filling(
  bank: Bank,
  kept: readonly Kept[],
  { wishes, tried: before }: Chosen,
  { rounds }: Shape,
): Steps<Kept[]> {
  const upTo = rounds[1] ?? (rounds[0] as number);
  const missed = kept.filter((family) => family.use === "missed");
  const fresh = new Map(
    missed.map((family) => [family, carriedOver(bank, family, { wishes, tried: before })] as const),
  );
  const parts = [...fresh.values()].flatMap((list) => needed(bank, list, upTo));
  if (bank.cost(parts) > bank.until("choose") - bank.spent) return [...kept];
  yield* bank.play("choose", parts);
  return kept.map((family) => {
    const more = (fresh.get(family) ?? [])
      .filter((c) => changesSomething(bank, c))
      .map((c) => tried(bank, c));
    const turns = [...new Set([...family.plans, ...more].map((t) => t.turn))].sort((a, b) => a - b);
    const plans = turns.map((turn) =>
      [...family.plans, ...more]
        .filter((t) => t.turn === turn)
        .reduce((best, t) => (t.gain > best.gain ? t : best)),
    );
    return { ...family, plans };
  });
}

function carriedOver(
  bank: Bank,
  family: Kept,
  { wishes, tried }: Pick<Chosen, "wishes" | "tried">,
): Contender[] {
  const { role } = family;
  const known = new Set((tried.get(role) ?? []).map((t) => `${t.turn} ${kindOf(t.plan)}`));
  const byGain = family.plans.toSorted((a, b) => b.gain - a.gain);
  const kinds = new Map(byGain.map((t) => [kindOf(t.plan), t.plan]));
  const turns = Array.from({ length: bank.turns }, (_, i) => i + 1);
  return [...kinds].slice(0, KINDS).flatMap(([kind, plan]) =>
    turns.flatMap((turn) => {
      if (known.has(`${turn} ${kind}`)) return [];
      const there = planThere(
        plan,
        wishes.filter((c) => c.role === role && c.turn === turn),
        bank,
      );
      return there ? [contender(role, turn, there)] : [];
    }),
  );
}

/** The same orders as they were to be had in another quarter; undefined where one was not. */
function planThere(plan: Plan, wishes: readonly Contender[], bank: Bank): Plan | undefined {
  const there = (lead: string) => {
    const same = wishes.filter((c) => leadOf(c.plan.first) === lead);
    const [first] = same;
    return (
      first && same.reduce((best, c) => (gainOf(bank, c) > gainOf(bank, best) ? c : best), first).plan.first
    );
  };
  const [first, second] = leadsOf(plan).map(there);
  if (!first || (plan.second && !second)) return undefined;
  return second ? { first, second } : { first };
}

/** What was not tried comes after all that was. */
const gainOf = (bank: Bank, c: Contender): number =>
  bank.answers(c.run).length > 0 ? tried(bank, c).gain : Number.NEGATIVE_INFINITY;

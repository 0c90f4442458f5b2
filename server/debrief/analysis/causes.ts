// Where a gain comes from: what the scores are made of with the plan, less what they are made of without.
import type { Role } from "../../../game-rules/index.ts";
import type { Bank, Run } from "./bank.ts";
import { rounded } from "./gain.ts";
import type { GainCause } from "./result.ts";

/** So many causes are told; the smaller ones are told together. */
const TOLD = 5;
/** Percent of a gain in one part of the score from which on it stands on paper. */
export const ON_PAPER = 80;

export interface Made {
  /** Points a game, under `part dynamic cause`. */
  readonly causes: ReadonlyMap<string, number>;
}

/** @param pairs how many games of each run */
export function madeOf(bank: Bank, more: Run, less: Run, role: Role, pairs: number): Made {
  const causes = new Map<string, number>();
  const add = (run: Run, sign: number): void => {
    let games = 0;
    for (const answer of bank.answers(run)) {
      if (games >= pairs) break;
      games += answer.totals.length;
      for (const [key, sum] of Object.entries(answer.sums)) {
        const [of, ...rest] = key.split(" ");
        if (of !== role) continue;
        const name = rest.join(" ");
        causes.set(name, (causes.get(name) ?? 0) + (sign * sum) / pairs);
      }
    }
  };
  add(more, 1);
  add(less, -1);
  return { causes };
}

/** The weightiest causes of a gain, and what is left of it. @param gain as it is told */
export function told({ causes }: Made, gain: number): { causes: GainCause[]; rest: number } {
  const list = [...causes]
    .map(([key, amount]): GainCause => {
      const [part = "", dynamic = "", cause = ""] = key.split(" ");
      return { part, dynamic: dynamic as GainCause["dynamic"], cause, amount: rounded(amount) };
    })
    // what a part holds at its most is no cause of its own
    .filter(({ cause, amount }) => cause !== "bound" && amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (keyOf(a) < keyOf(b) ? -1 : 1))
    .slice(0, TOLD);
  return { causes: list, rest: rounded(list.reduce((left, { amount }) => left - amount, gain)) };
}

const keyOf = ({ part, dynamic, cause }: GainCause): string => `${part} ${dynamic} ${cause}`;

/** The part of the score that holds all but all of a gain, if one does. */
export function onPaper({ causes }: Made): { readonly part: string; readonly share: number } | undefined {
  const parts = new Map<string, number>();
  let whole = 0;
  for (const [key, amount] of causes) {
    const [part = ""] = key.split(" ");
    parts.set(part, (parts.get(part) ?? 0) + amount);
    whole += amount;
  }
  const [part, most] = [...parts].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0]);
  if (whole <= 0) return undefined;
  const share = Math.min(100, Math.round((100 * most) / whole));
  return share >= ON_PAPER ? { part, share } : undefined;
}

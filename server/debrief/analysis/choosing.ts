// Choosing what is worth a longer look: every candidate of every seat and quarter a few times, the better half again, and so on; then
// the best together with the next best. On dice that nothing is valued on, so that what looked good by luck is not paid for twice.
import type { Role, Turn } from "../../../game-rules/index.ts";
import { type Bank, baseOf, type Run, type Steps } from "./bank.ts";
import { candidatesOf, someOf } from "./candidates.ts";
import { leadOf, planId, planRun } from "./plans.ts";
import type { Recorded } from "./record.ts";
import type { Plan, Wish } from "./result.ts";
import { gamesPerCandidate, HALF, type Shape } from "./shape.ts";
import { deviation, mean } from "./statistics.ts";

/** A plan that has been tried in a quarter. */
export interface Tried {
  readonly turn: Turn;
  readonly plan: Plan;
  readonly gain: number;
  /** The gain less its standard error. */
  readonly surely: number;
}

export interface Chosen {
  readonly tried: ReadonlyMap<Role, readonly Tried[]>;
  /** What each seat could have done in each quarter, one wish each, tried or not. */
  readonly wishes: readonly Contender[];
  /** Candidates that were not tried. */
  readonly cut: number;
}

export interface Contender {
  readonly role: Role;
  readonly turn: Turn;
  readonly plan: Plan;
  readonly run: Run;
}

const block = "choose";

export function measured(gains: readonly number[]): Pick<Tried, "gain" | "surely"> {
  const gain = mean(gains);
  return { gain, surely: gain - deviation(gains) / Math.sqrt(gains.length) };
}

export function tried(bank: Bank, { role, turn, plan, run }: Contender): Tried {
  return { turn, plan, ...measured(bank.gains(run, baseOf(turn, block), role)) };
}

/** Those that change nothing at all, or cannot be carried out, are out at once. */
export function changesSomething(bank: Bank, { role, turn, run }: Contender): boolean {
  return bank.carried(run) > 0 && bank.gains(run, baseOf(turn, block), role).some((gain) => gain !== 0);
}

/** The better part of each seat's contenders in each quarter, best first. */
function better(bank: Bank, contenders: readonly Contender[], keep: (n: number) => number): Contender[] {
  return grouped(contenders).flatMap((group) => {
    const gains = new Map(group.map((c) => [c, tried(bank, c).gain]));
    const order = [...group].sort(
      (a, b) => (gains.get(b) as number) - (gains.get(a) as number) || before(planId(a.plan), planId(b.plan)),
    );
    return order.slice(0, keep(order.length));
  });
}

/** By code units: the same on every machine. */
const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const placeOf = ([c]: readonly Contender[]): string => `${c?.role} ${c?.turn}`;

function grouped(contenders: readonly Contender[]): Contender[][] {
  const groups = new Map<string, Contender[]>();
  for (const c of contenders) {
    const key = placeOf([c]);
    const group = groups.get(key);
    if (group) group.push(c);
    else groups.set(key, [c]);
  }
  return [...groups.values()];
}

/** As many candidates of each seat in each quarter as the budget pays for. */
function affordable(bank: Bank, recorded: Recorded, shape: Shape): number {
  let perCandidate = 0;
  let paired = 0;
  for (let turn = 1; turn <= recorded.starts.length; turn++) {
    const seats = bank.seats.length;
    const whole = bank.cost([{ ...baseOf(turn, block), id: "one", from: 0, count: 1 }]);
    perCandidate += whole * seats * gamesPerCandidate(shape);
    paired +=
      whole * (seats * shape.pairs * (shape.pairRounds.at(-1) ?? 0) * 0.6 + (shape.rounds.at(-1) ?? 0));
  }
  const set = bank.until("choose") - bank.spent - paired;
  return Math.max(0, Math.min(shape.most, Math.floor(set / perCandidate)));
}

export function* choosing(bank: Bank, recorded: Recorded, shape: Shape): Steps<Chosen> {
  const most = affordable(bank, recorded, shape);
  const { seats } = bank;
  const wishes: Contender[] = [];
  const all: Contender[] = recorded.starts.flatMap((start, i) =>
    seats.flatMap((role) => {
      const of = (first: Wish): Contender => contender(role, i + 1, { first });
      const could = candidatesOf(recorded, start, role);
      wishes.push(...could.map(of));
      return someOf(could, start.turn, most).map(of);
    }),
  );
  let running = all;
  for (const [round, upTo] of shape.rounds.entries()) {
    yield* bank.play("choose", needed(bank, running, upTo));
    if (round === 0) running = running.filter((c) => changesSomething(bank, c));
    if (round + 1 < shape.rounds.length) running = better(bank, running, (n) => Math.ceil(n / HALF));
  }
  // pairs: the best with the next best of its quarter, whichever round those went out in
  const changing = all.filter((c) => changesSomething(bank, c));
  const last = new Map(grouped(running).map((group) => [placeOf(group), better(bank, group, () => 1)[0]]));
  const pairs = grouped(changing).flatMap((group) =>
    paired(
      last.get(placeOf(group)),
      better(bank, group, (n) => n),
      shape.pairs,
    ),
  );
  let joined = pairs;
  for (const upTo of shape.pairRounds) {
    yield* bank.play("choose", needed(bank, joined, upTo));
    if (upTo !== shape.pairRounds.at(-1)) joined = better(bank, joined, (n) => Math.ceil(n / HALF));
  }
  const found = new Map<Role, Tried[]>(seats.map((role) => [role, []]));
  for (const c of [...changing, ...pairs]) found.get(c.role)?.push(tried(bank, c));
  return { tried: found, wishes, cut: wishes.length - all.length };
}

export const contender = (role: Role, turn: Turn, plan: Plan): Contender => ({
  role,
  turn,
  plan,
  run: planRun(role, turn, plan, block),
});

export function needed(bank: Bank, contenders: readonly Contender[], upTo: number) {
  return contenders.flatMap(({ turn, run }) => [
    ...bank.missing(baseOf(turn, block), upTo),
    ...bank.missing(run, upTo),
  ]);
}

/** The best with each of the next so many; two wishes for the same order, or for none, make no pair. */
function paired(best: Contender | undefined, others: readonly Contender[], most: number): Contender[] {
  if (!best || best.plan.first.do === "nothing") return [];
  const lead = leadOf(best.plan.first);
  return others
    .filter(({ plan: { first } }) => first.do !== "nothing" && leadOf(first) !== lead)
    .slice(0, most)
    .map(({ role, turn, plan }) => contender(role, turn, { first: best.plan.first, second: plan.first }));
}

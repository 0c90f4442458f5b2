// What has been played so far: runs of games by their arm, cut where the method looks, each game played once whoever asks for it.
import type { Role, Turn } from "../../../game-rules/index.ts";
import { type Answer, costOf, type Part, totalsOf } from "./parts.ts";
import type { AnalysisStage, SeatAnalysis } from "./result.ts";
import type { Arm, Block } from "./rollout.ts";

/** What can be shown before the whole is done. */
export type Ready = Pick<SeatAnalysis, "role" | "score" | "possible">;

/** Parts to be played, by anybody and in any order; the next are asked for once all of these are answered. */
export interface Ask {
  readonly stage: AnalysisStage;
  /** Of the whole, 0 to 100, as it is asked; it never goes back. */
  readonly percent: number;
  readonly parts: readonly Part[];
  /** What stands already; absent before the first of it does. */
  readonly ready?: readonly Ready[];
}

/** A step of the method: it asks, is answered in the order of the parts, and comes to something. */
export type Steps<T> = Generator<Ask, T, readonly Answer[]>;

/** Games of one arm from one quarter, on dice 0, 1, 2 and on. */
export interface Run {
  readonly turn: Turn;
  readonly arm: Arm;
  readonly block: Block;
  readonly worlds?: { readonly role: Role; readonly games: number };
}

/** Where the games of a block are cut into parts: the looks of every step end at one of these. */
const CUTS: Readonly<Record<Block, readonly number[]>> = {
  choose: [4, 8, 16, 24],
  value: [8, 16, 32, 64, 128],
  worlds: [20],
};

/** How the whole is shared out among the stages, in a hundred of the budget, each with those before it. */
const UNTIL: Readonly<Record<AnalysisStage, number>> = {
  base: 5,
  choose: 58,
  value: 80,
  foresight: 91,
  rest: 100,
};

const BEGINS_AT: Readonly<Record<AnalysisStage, number>> = {
  base: 0,
  choose: UNTIL.base,
  value: UNTIL.choose,
  foresight: UNTIL.value,
  rest: UNTIL.foresight,
};

/** Arms of which it is told what their scores are made of. */
const TOLD: readonly Arm["play"][] = ["recorded", "plan", "without"];

const keyOf = ({ turn, arm, block, worlds }: Run): string => JSON.stringify([turn, arm, block, worlds ?? 0]);

export class Bank {
  spent = 0;
  ready: readonly Ready[] | undefined;
  readonly #answers = new Map<string, Answer[]>();
  #percent = 0;

  /** @param seats those that are looked at */
  constructor(
    readonly turns: number,
    readonly seats: readonly Role[],
    readonly budget: number,
  ) {}

  /** What may have been spent once a stage is over, in games. */
  until(stage: AnalysisStage): number {
    return (this.budget * UNTIL[stage]) / 100;
  }

  /** The parts that are still to be played so that a run is so long. */
  missing(run: Run, upTo: number): Part[] {
    const key = keyOf(run);
    const had = this.#answers.get(key)?.length ?? 0;
    const extra = run.block === "value" && TOLD.includes(run.arm.play) ? { sums: true } : {};
    let from = 0;
    return CUTS[run.block]
      .filter((cut) => cut <= upTo)
      .map((cut) => {
        const part = { ...run, ...extra, id: `${key} ${from}`, from, count: cut - from };
        from = cut;
        return part;
      })
      .slice(had);
  }

  /** What it would cost to have these runs so long, each once. */
  cost(parts: readonly Part[]): number {
    let sum = 0;
    for (const part of new Map(parts.map((p) => [p.id, p])).values()) sum += costOf(part, this.turns);
    return sum;
  }

  /** The first so many of a list that this stage can pay for; a part that several need is paid once. */
  affordable<T>(stage: AnalysisStage, list: readonly T[], needs: (of: T) => readonly Part[]): readonly T[] {
    const set = this.until(stage) - this.spent;
    const known = new Set<string>();
    let cost = 0;
    for (const [i, of] of list.entries()) {
      const fresh = needs(of).filter(({ id }) => !known.has(id));
      for (const { id } of fresh) known.add(id);
      cost += this.cost(fresh);
      if (cost > set) return list.slice(0, i);
    }
    return list;
  }

  *play(stage: AnalysisStage, wanted: readonly Part[]): Steps<void> {
    const parts = [...new Map(wanted.map((p) => [p.id, p])).values()];
    if (parts.length === 0) return;
    const share = Math.min(UNTIL[stage], Math.floor((100 * this.spent) / this.budget));
    this.#percent = Math.max(this.#percent, share, BEGINS_AT[stage]);
    const { ready } = this;
    const answers = yield { stage, percent: this.#percent, parts, ...(ready ? { ready } : {}) };
    this.spent += this.cost(parts);
    parts.forEach((part, i) => {
      const key = keyOf(part);
      const list = this.#answers.get(key);
      const answer = answers[i] as Answer;
      if (list) list.push(answer);
      else this.#answers.set(key, [answer]);
    });
  }

  answers(run: Run): readonly Answer[] {
    return this.#answers.get(keyOf(run)) ?? [];
  }

  /** One role's scores, game by game. */
  totals(run: Run, role: Role): number[] {
    return this.answers(run).flatMap((answer) => totalsOf(answer, role));
  }

  /** What one run scores more than another on the same dice, as far as both have been played. */
  gains(of: Run, over: Run, role: Role): number[] {
    const base = this.totals(over, role);
    return this.totals(of, role)
      .slice(0, base.length)
      .map((total, k) => total - (base[k] as number));
  }

  /** In how many of a hundred games the plan's orders were given as it began. */
  carried(run: Run): number {
    const answers = this.answers(run);
    const games = answers.reduce((sum, a) => sum + a.totals.length, 0);
    return games === 0 ? 0 : Math.round((100 * answers.reduce((sum, a) => sum + a.carried, 0)) / games);
  }
}

export const baseOf = (turn: Turn, block: Block): Run => ({ turn, arm: { play: "recorded" }, block });

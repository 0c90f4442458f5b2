// The work of an analysis in parts: each says by ids alone what is to be played, and its answer hangs on nobody who plays it or when.
import { type GameState, ROLES, type Role, type Turn, viewFor } from "../../../game-rules/index.ts";
import { mixed } from "./chance.ts";
import type { Recorded } from "./record.ts";
import { type Arm, type Block, diceOf, played } from "./rollout.ts";
import { type Donors, donorsOf, seedOf, worldOf } from "./worlds.ts";

export interface Part {
  /** Unique within the analysis. */
  readonly id: string;
  /** From the beginning of which quarter. */
  readonly turn: Turn;
  readonly arm: Arm;
  readonly block: Block;
  /** The first of the dice, or of the worlds, and how many. */
  readonly from: number;
  readonly count: number;
  /** Whether it is asked what the scores are made of. */
  readonly sums?: boolean;
  /** In worlds as a role saw them: so many games in each. */
  readonly worlds?: { readonly role: Role; readonly games: number };
}

export interface Answer {
  /** Game by game, each role's total in the order of ROLES. In worlds, the games of one world one after the other. */
  readonly totals: readonly (readonly number[])[];
  /** What the scores are made of, summed over the games: under `role part dynamic cause`. Empty where nobody asked. */
  readonly sums: Readonly<Record<string, number>>;
  /** In how many games the plan's orders were given as it began. */
  readonly carried: number;
  /** Which worlds could be drawn; absent where none was asked for. */
  readonly worlds?: readonly number[];
}

/** How many games a part plays at the most. */
export const gamesIn = ({ count, worlds }: Part): number => count * (worlds?.games ?? 1);

/** Quarters that are played after the last one. */
const AFTERMATH = 2;
/** What a part costs, in games from first to last. */
export const costOf = (part: Part, turns: number): number =>
  (gamesIn(part) * (turns - part.turn + 1 + AFTERMATH)) / (turns + AFTERMATH);

/** Plays parts of one analysis. What it keeps between parts saves time and changes nothing. */
export class Player {
  readonly #recorded: Recorded;
  readonly #donors: Donors;
  readonly #worlds = new Map<string, GameState | undefined>();
  constructor(recorded: Recorded) {
    this.#recorded = recorded;
    this.#donors = donorsOf(recorded.log.scenario);
  }

  /** @throws RangeError where the part names a quarter that was not played */
  answer(part: Part): Answer {
    const start = this.#recorded.starts[part.turn - 1];
    if (!start) throw new RangeError(`nobody played quarter ${part.turn}`);
    return part.worlds ? this.#inWorlds(part, part.worlds, start) : this.#inTruth(part, start);
  }

  #inTruth({ arm, block, from, count, sums: asked }: Part, start: GameState): Answer {
    const sums = new Map<string, number>();
    const totals: (readonly number[])[] = [];
    let carried = 0;
    for (let k = from; k < from + count; k++) {
      const game = played(
        this.#recorded,
        start,
        arm,
        diceOf(this.#recorded, block, k),
        asked ? sums : undefined,
      );
      totals.push(game.totals);
      if (game.carried) carried += 1;
    }
    return { totals, sums: Object.fromEntries(sums), carried };
  }

  /** Dice of worlds hang on what the seat saw, as the worlds do. */
  #inWorlds(
    { arm, from, count, sums: asked }: Part,
    { role, games }: NonNullable<Part["worlds"]>,
    start: GameState,
  ): Answer {
    const beginning = seedOf(viewFor(start, role));
    const sums = new Map<string, number>();
    const totals: (readonly number[])[] = [];
    const worlds: number[] = [];
    let carried = 0;
    for (let n = from; n < from + count; n++) {
      const world = this.#world(start, role, n);
      if (!world) continue;
      worlds.push(n);
      for (let k = 0; k < games; k++) {
        const game = played(this.#recorded, world, arm, mixed(beginning, n, k), asked ? sums : undefined);
        totals.push(game.totals);
        if (game.carried) carried += 1;
      }
    }
    return { totals, sums: Object.fromEntries(sums), carried, worlds };
  }

  #world(start: GameState, role: Role, n: number): GameState | undefined {
    const key = `${start.turn} ${role} ${n}`;
    if (!this.#worlds.has(key)) this.#worlds.set(key, worldOf(start, role, n, this.#donors));
    return this.#worlds.get(key);
  }
}

/** One role's totals out of an answer. */
export const totalsOf = (answer: Answer, role: Role): number[] => {
  const at = ROLES.indexOf(role);
  return answer.totals.map((row) => row[at] as number);
};

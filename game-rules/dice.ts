// The rules' own dice: keyed by seed, turn, step, dynamic, actor, zone and count, so that what one seat does shifts nobody else's luck, and thrown by the game's secret.
import { type KeyedBits, type Stream, scale, stream } from "./kernel/dice.ts";
import { bitsBy } from "./secret.ts";
import type { GameState } from "./state.ts";
import { DYNAMIC_IDS, type DynamicId, STEPS, type Step, type Turn } from "./vocabulary.ts";

/** Who throws: a role's index, or the engine's own hand. */
export const ENGINE_HAND = 9;

/** What tells one die of a step from another. Made by `dieKey` alone, so that all are of one shape: dice are thrown by the thousand. */
export interface DieKey {
  readonly d: DynamicId;
  readonly n: number;
  readonly actor: number;
  readonly zone: number;
}

/**
 * The key of a die.
 * @param n count, where one hand throws several for one place
 * @param actor a role's index; left out, the engine's own hand
 * @param zone the zone's index; left out, none
 */
export const dieKey = (d: DynamicId, n: number, actor = ENGINE_HAND, zone = -1): DieKey => ({
  d,
  n,
  actor,
  zone,
});

/** A die outside a step, or of any moment at all. */
export interface MomentKey extends Partial<DieKey> {
  step: Step | "situation" | "outcome";
  d: DynamicId;
  /** Which of the rounds of a half-year; the first is 0. */
  round?: number;
}

/** The dice of one hand in one place: sides and count to 0 .. sides - 1. */
export type KeyedDice = (sides: number, n: number) => number;
/** The dice of one hand anywhere: sides, zone and count. */
export type KeyedDiceByZone = (sides: number, zone: number, n: number) => number;

/** What a game's chance is drawn by. */
export type ChanceOf = Pick<GameState, "seed" | "turn" | "secret">;

/** The chance by which what is estimated at the end of a quarter errs: it has a secret of its own. */
export const errorsOf = (
  { seed, estimates }: Pick<GameState, "seed" | "estimates">,
  turn: Turn,
): ChanceOf => ({
  seed,
  secret: estimates,
  turn,
});

/** Places of steps and dynamics in their lists; a moment that is no step of resolution stands before them all. */
const STEP_AT: Readonly<Record<MomentKey["step"], number>> = Object.assign(
  { situation: 0, outcome: 0 },
  Object.fromEntries(STEPS.map((step, i) => [step, i + 1])),
) as Record<MomentKey["step"], number>;
/** Where a step would stand: the bots' chance, which no rule shares. */
const BOTS_AT = 255;
const DYNAMIC_AT = Object.fromEntries(DYNAMIC_IDS.map((d, i) => [d, i])) as Record<DynamicId, number>;

/*
 * A key is one block of four words: the seed; turn (16 bits), step (8), round (8); dynamic (8), actor (8), zone (16, none
 * as 0); and the count, of which four neighbours share a block.
 */
const momentWord = (turn: number, step: number, round: number): number => (turn << 16) | (step << 8) | round;
const handWord = (d: DynamicId, actor: number): number => (DYNAMIC_AT[d] << 24) | (actor << 16);
const placeWord = (hand: number, zone: number): number => hand | (zone + 1);

/** The dice of one step in one round. All throw 0 .. sides - 1. */
export class StepDice {
  readonly #bits: KeyedBits;
  readonly #seed: number;
  readonly #moment: number;

  constructor(s: ChanceOf, step: MomentKey["step"], round = 0) {
    this.#bits = bitsBy(s.secret);
    this.#seed = s.seed | 0;
    this.#moment = momentWord(s.turn, STEP_AT[step], round);
  }

  throw(sides: number, d: DynamicId, actor: number, zone: number, n: number): number {
    return this.#at(placeWord(handWord(d, actor), zone), sides, n);
  }

  /** For many throws by one hand in one place. */
  diceOf(d: DynamicId, actor: number, zone: number): KeyedDice {
    const place = placeWord(handWord(d, actor), zone);
    return (sides, n) => this.#at(place, sides, n);
  }

  /** For many throws by one hand in many places. */
  diceByZoneOf(d: DynamicId, actor: number): KeyedDiceByZone {
    const hand = handWord(d, actor);
    return (sides, zone, n) => this.#at(placeWord(hand, zone), sides, n);
  }

  #at(place: number, sides: number, n: number): number {
    return scale(this.#bits.bits(this.#seed, this.#moment, place, n), sides);
  }
}

/** 0 .. sides - 1, the same for the same key whatever else was thrown. */
export const die = (s: ChanceOf, sides: number, k: MomentKey): number =>
  new StepDice(s, k.step, k.round).throw(sides, k.d, k.actor ?? ENGINE_HAND, k.zone ?? -1, k.n ?? 0);

/**
 * A bot's chance in one turn: its own, and out of reach of whoever does not hold the secret.
 * @param actor the index of its role
 */
export const botsChance = ({ seed, turn, secret }: ChanceOf, actor: number): Stream =>
  stream(seed | 0, momentWord(turn, BOTS_AT, 0), actor, bitsBy(secret));

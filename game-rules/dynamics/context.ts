// What a dynamic works with during one step: it reads the state as the step began and lays down effects that add up.
import type { Beside, CauseCode, PlainCause } from "../codes/causes.ts";
import type { RESULTS, Result } from "../codes/results.ts";
import type { OrderId } from "../data/orders/ids.ts";
import type { DieKey, KeyedDice } from "../dice.ts";
import type { Against, Modifier } from "../dice-record.ts";
import type { GameEvent } from "../events.ts";
import type { Audience, Cause, Params } from "../ledger.ts";
import type { OrderDraft } from "../orders.ts";
import type { SecretMove } from "../secrets.ts";
import type { GameState, Posture } from "../state.ts";
import type { Control, DynamicId, Force, Role, Step, TrackId, ZoneTrackId } from "../vocabulary.ts";

/** An order on its way through resolution, its zone looked up. */
export interface Order {
  readonly role: Role;
  readonly draft: OrderDraft;
  /** Index in the scenario, -1 for none. */
  readonly zone: number;
  /** Place on its author's sheet: part of its dice keys. */
  readonly n: number;
}

/** Who knows of a move, and what it comes to light with; without a key it never does. */
export interface Secret {
  readonly to: Audience;
  readonly key?: string;
}

/** Behind a cause: its params, and who may know it where that is fewer than may know the figure. */
type Known<C extends CauseCode> = Beside<C, [to?: Audience]>;
/** Behind a result: its params, and who may know it beside its author. */
type Told<R extends Result> = (typeof RESULTS)[R][number] extends never
  ? [params?: Params, to?: Audience]
  : [params: Readonly<Record<(typeof RESULTS)[R][number], string | number>> & Params, to?: Audience];

export type How = "cleared" | "seized" | "fell";

export interface Context {
  readonly s: GameState;
  readonly step: Step;
  /** Which of the rounds of a half-year this is; the first, and a quarter's only one, is 0. */
  readonly round: number;
  /** Answers to questions that several dynamics ask in this step (see `once`). */
  readonly asked: Map<unknown, unknown>;
  on(d: DynamicId): boolean;
  /** All orders on the table this quarter, in role order and as written. */
  readonly sheet: readonly Order[];
  /** Orders of this id on the table this quarter, of all seats, in role order. */
  orders(id: OrderId): readonly Order[];
  /** Standing instructions of this id in force. */
  postures(id: OrderId): readonly Posture[];
  /** @param against what it is thrown against, where it is no die of amounts: asked where a ledger is kept */
  die(sides: number, key: DieKey, against?: () => Against): number;
  /**
   * Whether what has this chance comes about: the draw of that die lies below it. The odds stand on record with the die, and
   * what they are made of, where a ledger is kept.
   * @param chance out of `of`, a hundred unless said
   */
  happens(chance: number, key: DieKey, why?: () => readonly Modifier[], of?: number): boolean;
  /** The same by the engine's own die for a zone, for what may happen in every zone each quarter. */
  zoneHappens(
    chance: number,
    d: DynamicId,
    zone: number,
    n: number,
    why?: () => readonly Modifier[],
    of?: number,
  ): boolean;
  /** The same by a die of another step of this round: for what several steps look at, and all must find alike. */
  happensIn(step: Step, chance: number, key: DieKey, why?: () => readonly Modifier[]): boolean;
  /** The dice of one hand (a role's index, or the engine's) in one zone: for whoever throws several. */
  diceOf(d: DynamicId, actor: number, zone?: number): KeyedDice;
  /** The engine's own die for a zone: the same as `die` with that zone and count, for what is thrown in every zone each quarter. */
  zoneDie(sides: number, d: DynamicId, zone: number, n: number): number;
  /** Amounts in tenths. `to` names who may know this cause, where that is fewer than may know the track. */
  move<C extends CauseCode>(
    track: TrackId,
    amount: number,
    d: Cause["d"],
    code: C,
    ...beside: Known<C>
  ): void;
  /** The same for what only `to` know of: it counts in the truth at once, for others when `key` comes to light. */
  moveInSecret<C extends CauseCode>(
    track: TrackId,
    amount: number,
    d: Cause["d"],
    code: C,
    secret: Secret,
    ...beside: Beside<C>
  ): void;
  /** Tells `to` what such secrets have moved; what everybody knows is public from then on. */
  bringToLight(which: (x: SecretMove) => boolean, to: Audience): void;
  moveZone<C extends CauseCode>(
    zone: number,
    track: ZoneTrackId,
    amount: number,
    d: Cause["d"],
    code: C,
    ...beside: Known<C>
  ): void;
  force<C extends CauseCode>(
    zone: number,
    force: Force,
    amount: number,
    d: Cause["d"],
    code: C,
    ...beside: Known<C>
  ): void;
  /** A bid for control of a zone; bids that clash leave it contested. */
  control(zone: number, to: Control, d: DynamicId, code: PlainCause, how?: How): void;
  emit(event: GameEvent): void;
  /** What became of an order, for its author and whoever else may know. A hidden obstacle is told here, too. */
  carried<R extends Result>(order: Order, result: R, ...beside: Told<R>): void;
}

/** What one dynamic does, step by step. The order of dynamics makes no difference: effects add up. */
export type Rule = { readonly id: DynamicId } & { readonly [S in Step]?: (c: Context) => void };

/** Asks a question of the step once: the state stands still while a step is at work, so the answer does as well. */
export function once<T>(c: Context, question: (c: Context) => T): T {
  const known = c.asked.get(question);
  if (known !== undefined) return known as T;
  const answer = question(c);
  c.asked.set(question, answer);
  return answer;
}

// The effects of one step: takes what the dynamics lay down, adds it up, and comes to events, or for a rollout to bare sums.
import type { CauseCode } from "../codes/causes.ts";
import type { Result } from "../codes/results.ts";
import { boundsOf, zoneBoundsOf } from "../data/bounds.ts";
import type { OrderId } from "../data/orders/ids.ts";
import { type DieKey, die, dieKey, ENGINE_HAND, type KeyedDice, StepDice } from "../dice.ts";
import { type Against, DiceRecord, type Modifier } from "../dice-record.ts";
import type { Context, How, Order, Secret } from "../dynamics/context.ts";
import type { EventOf, GameEvent } from "../events.ts";
import { applying } from "../evolve.ts";
import { type Audience, bitOf, type Cause, type Params } from "../ledger.ts";
import { FORCE_AT, TRACK_AT, ZONE_TRACK_AT } from "../places.ts";
import { isOf, publicPart, type SecretMove, type Uncovered, uncover } from "../secrets.ts";
import type { GameState, Posture } from "../state.ts";
import {
  type Control,
  type DynamicId,
  FORCES,
  type Force,
  type Step,
  TRACKS,
  type TrackId,
  type Turn,
  ZONE_TRACKS,
  type ZoneTrackId,
} from "../vocabulary.ts";
import { type Bid, settleControl } from "./clashes.ts";
import { Sheets } from "./sheets.ts";
import { lineOf, Sums } from "./sums.ts";

const TRACK_BOUNDS = TRACKS.map(boundsOf);
const ZONE_BOUNDS = ZONE_TRACKS.map(zoneBoundsOf);
const MOST_UNITS = 40;

const madeOf = (odds: number, why?: () => readonly Modifier[]): Against =>
  why ? { odds, why: why() } : { odds };

/** What the steps of a quarter share: one set of sums, emptied after each step, and the standing instructions laid out by id. */
export class QuarterTotals {
  readonly tracks: Sums;
  readonly zones: Sums;
  readonly forces: Sums;
  #standing: Map<OrderId, Posture[]> | undefined;
  constructor(
    readonly s: GameState,
    readonly ledger: boolean,
  ) {
    this.tracks = new Sums(TRACKS.length, ledger);
    this.zones = new Sums(s.zones.length * ZONE_TRACKS.length, ledger);
    this.forces = new Sums(s.zones.length * FORCES.length, ledger);
  }
  /** Standing instructions by id, laid out when first asked for. */
  standing(id: OrderId): readonly Posture[] {
    this.#standing ??= byId(this.s.postures);
    return this.#standing.get(id) ?? NONE_STANDING;
  }
  /** Emptied for the next step. */
  clear(): void {
    this.tracks.clear();
    this.zones.clear();
    this.forces.clear();
  }
  /** To be said whenever one has begun or ended. */
  relay(): void {
    this.#standing = undefined;
  }
}

/**
 * One step at work. With a ledger, `events` answers what it comes to; without, `flush` folds the sums straight into the state
 * through the same rows of the event table: same rules, same dice, same state, no account of why.
 */
export class StepAccumulator implements Context {
  readonly asked = new Map<unknown, unknown>();
  readonly s: GameState;
  readonly #dice: StepDice;
  /** The dice as they fall, where a ledger is kept. */
  readonly #record: DiceRecord | undefined;
  readonly #told: GameEvent[] = [];
  readonly #bids: Bid[] = [];
  /** Secrets of which somebody is told in this step. */
  #uncovered: Uncovered[] | undefined;
  /** What is laid down on a track apart from its public part, by its place; most steps know of none. */
  #apart: (Apart | undefined)[] | undefined;

  constructor(
    readonly totals: QuarterTotals,
    readonly step: Step,
    readonly sheets: Sheets,
    readonly round: number,
  ) {
    this.s = totals.s;
    this.#dice = new StepDice(totals.s, step, round);
    this.#record = totals.ledger ? new DiceRecord() : undefined;
  }

  on(d: DynamicId): boolean {
    return this.s.off.length === 0 || !this.s.off.includes(d);
  }
  get sheet(): readonly Order[] {
    return this.sheets.all;
  }
  orders(id: OrderId): readonly Order[] {
    return this.sheets.of(id);
  }
  postures(id: OrderId): readonly Posture[] {
    return this.totals.standing(id);
  }
  die(sides: number, key: DieKey, against?: () => Against): number {
    const draw = this.#dice.throw(sides, key.d, key.actor, key.zone, key.n);
    if (this.#record) {
      this.#record.fell(sides, key, draw);
      if (against) this.#record.against(key, against());
    }
    return draw;
  }
  happens(chance: number, key: DieKey, why?: () => readonly Modifier[], of = 100): boolean {
    const draw = this.die(of, key);
    this.#record?.against(key, madeOf(chance, why));
    return draw < chance;
  }
  zoneHappens(
    chance: number,
    d: DynamicId,
    zone: number,
    n: number,
    why?: () => readonly Modifier[],
    of = 100,
  ): boolean {
    if (this.#record) return this.happens(chance, dieKey(d, n, ENGINE_HAND, zone), why, of);
    return this.#dice.throw(of, d, ENGINE_HAND, zone, n) < chance;
  }
  happensIn(step: Step, chance: number, key: DieKey, why?: () => readonly Modifier[]): boolean {
    const draw = die(this.s, 100, { step, round: this.round, ...key });
    if (this.#record) {
      this.#record.fell(100, key, draw, step === this.step ? undefined : step);
      this.#record.against(key, madeOf(chance, why));
    }
    return draw < chance;
  }
  diceOf(d: DynamicId, actor: number, zone = -1): KeyedDice {
    if (this.#record) return (sides, n) => this.die(sides, dieKey(d, n, actor, zone));
    return this.#dice.diceOf(d, actor, zone);
  }
  zoneDie(sides: number, d: DynamicId, zone: number, n: number): number {
    if (this.#record) return this.die(sides, dieKey(d, n, ENGINE_HAND, zone));
    return this.#dice.throw(sides, d, ENGINE_HAND, zone, n);
  }
  move(track: TrackId, amount: number, d: Cause["d"], code: CauseCode, p?: Params, to?: Audience): void {
    if (amount) this.totals.tracks.add(TRACK_AT[track], amount, d, code, p, to);
  }
  moveInSecret(
    track: TrackId,
    amount: number,
    d: Cause["d"],
    code: CauseCode,
    { key, to }: Secret,
    p?: Params,
  ): void {
    if (!amount) return;
    const place = TRACK_AT[track];
    this.totals.tracks.add(place, amount, d, code, p, to, true);
    this.#apartAt(place).secrets.push({ n: amount, to, key });
  }
  bringToLight(which: (x: SecretMove) => boolean, to: Audience): void {
    for (const found of uncover(this.s.secrets ?? [], which, to)) {
      this.#uncovered ??= [];
      this.#uncovered.push(found);
      this.#told.push({ type: "CameToLight", ...found });
      if (!found.open) continue;
      const place = TRACK_AT[found.track];
      this.totals.tracks.touch(place);
      this.#apartAt(place).fresh += found.n;
    }
  }
  moveZone(
    zone: number,
    track: ZoneTrackId,
    amount: number,
    d: Cause["d"],
    code: CauseCode,
    p?: Params,
    to?: Audience,
  ): void {
    if (amount)
      this.totals.zones.add(zone * ZONE_TRACKS.length + ZONE_TRACK_AT[track], amount, d, code, p, to);
  }
  force(
    zone: number,
    force: Force,
    amount: number,
    d: Cause["d"],
    code: CauseCode,
    p?: Params,
    to?: Audience,
  ): void {
    if (amount) this.totals.forces.add(zone * FORCES.length + FORCE_AT[force], amount, d, code, p, to);
  }
  control(zone: number, to: Control, d: DynamicId, code: CauseCode, how: How = "seized"): void {
    this.#bids.push({ zone, to, line: lineOf(d, code, 0), how });
  }
  #apartAt(place: number): Apart {
    this.#apart ??= [];
    const known = this.#apart[place] ?? { secrets: [], fresh: 0 };
    this.#apart[place] = known;
    return known;
  }
  emit(event: GameEvent): void {
    this.#told.push(event);
  }
  carried(order: Order, result: Result, params?: Params, to?: Audience): void {
    if (!this.totals.ledger) return;
    this.#told.push({
      type: "OrderCarriedOut",
      role: order.role,
      order: order.draft,
      step: this.step,
      result,
      params,
      to: (to ?? 0) | bitOf(order.role),
    });
  }

  /** What was told, then who holds what, then every figure that moved: the same order for both ways of ending a step. */
  told(): readonly GameEvent[] {
    if (this.#bids.length > 0) this.#told.push(...settleControl(this.s, this.#bids));
    return this.#told;
  }

  /** All that the step comes to, with the causes of every change. */
  events(): GameEvent[] {
    const { tracks, zones, forces } = this.totals;
    const events = [...this.told()];
    for (const i of tracks.places) events.push(this.#track(i), ...this.#secretly(i));
    for (const i of zones.places) events.push(this.#zone(i));
    for (const i of forces.places) events.push(this.#force(i));
    const { step, round } = this;
    const dice = this.#record?.dice ?? [];
    if (dice.length > 0) events.push({ type: "DiceThrown", step, round, dice });
    this.totals.clear();
    return events;
  }

  /** The sums folded into the state; what was told is the caller's to fold first. */
  flush(): void {
    const { tracks, zones, forces } = this.totals;
    for (const i of tracks.places) foldTrack(this.s, this.#track(i));
    // In the order of the board, as the events come: a state keeps its secrets in a row.
    this.#apart?.forEach((_, i) => {
      for (const e of this.#secretly(i)) foldSecret(this.s, e);
    });
    for (const i of zones.places) foldZone(this.s, this.#zone(i));
    for (const i of forces.places) foldForce(this.s, this.#force(i));
    this.totals.clear();
  }

  #track(i: number): EventOf<"TrackMoved"> {
    const sums = this.totals.tracks;
    const track = TRACKS[i] as TrackId;
    const [low, high] = TRACK_BOUNDS[i] as readonly [number, number];
    const from = this.s.tracks[track];
    const openFrom = publicPart(this.s, track);
    const apart = this.#apart?.[i];
    if (!apart && openFrom === from) {
      const to = sums.landing(i, from, low, high);
      return { type: "TrackMoved", track, from, to, lines: sums.linesAt(i) };
    }
    const { secrets, fresh } = this.#apartAt(i);
    // What is cut of the truth alone is an older secret's doing: it is taken off that, and comes to light with it.
    if (secrets.length === 0) secrets.push(...this.#standingSecret(track));
    const { truth, open } = sums.landings(i, { truth: from, open: openFrom }, [low, high], secrets, fresh);
    return { type: "TrackMoved", track, from, to: truth, lines: sums.linesAt(i), open: [openFrom, open] };
  }

  /** The last secret of a track that is still one when this step is over, as a move of nought. */
  #standingSecret(track: TrackId): Apart["secrets"] {
    const last = this.s.secrets?.findLast(
      (x) => x.track === track && !this.#uncovered?.some((found) => isOf(found, x)),
    );
    return last ? [{ n: 0, to: last.to, key: last.key, since: last.turn }] : [];
  }

  /** What of a track's move only some know of, once the move is known. */
  #secretly(i: number): EventOf<"MovedInSecret">[] {
    const apart = this.#apart?.[i];
    if (!apart) return NO_SECRETS;
    const track = TRACKS[i] as TrackId;
    return apart.secrets.flatMap(({ n, to, key, since }) => {
      if (!key || !n) return [];
      const moved = { type: "MovedInSecret", track, n, to, key } as const;
      return [since === undefined ? moved : { ...moved, since }];
    });
  }

  #zone(i: number): EventOf<"ZoneMoved"> {
    const sums = this.totals.zones;
    const k = i % ZONE_TRACKS.length;
    const zone = (i - k) / ZONE_TRACKS.length;
    const track = ZONE_TRACKS[k] as ZoneTrackId;
    const [low, high] = ZONE_BOUNDS[k] as readonly [number, number];
    const from = this.s.zones[zone]?.[track] ?? 0;
    const to = sums.landing(i, from, low, high);
    return { type: "ZoneMoved", zone, track, from, to, lines: sums.linesAt(i) };
  }

  #force(i: number): EventOf<"ForceChanged"> {
    const sums = this.totals.forces;
    const k = i % FORCES.length;
    const zone = (i - k) / FORCES.length;
    const force = FORCES[k] as Force;
    const from = this.s.zones[zone]?.forces[force] ?? 0;
    const to = sums.landing(i, from, 0, MOST_UNITS);
    return { type: "ForceChanged", zone, force, from, to, lines: sums.linesAt(i) };
  }
}

const foldTrack = applying("TrackMoved");
const foldSecret = applying("MovedInSecret");
const foldZone = applying("ZoneMoved");
const foldForce = applying("ForceChanged");

/** A step laid open for whoever works at it by itself, with its ledger: the deals' judges, and the tests of single dynamics. */
export function openStep(
  s: GameState,
  step: Step,
  orders: readonly Order[],
  round = 0,
): { context: Context; finish(): GameEvent[] } {
  const table = new StepAccumulator(new QuarterTotals(s, true), step, new Sheets(orders), round);
  return { context: table, finish: () => table.events() };
}

/** Of one track in a step: tenths that only some know of and who they are, and tenths that came to light. The sums cut what does not fit. */
interface Apart {
  readonly secrets: {
    n: number;
    readonly to: Audience;
    readonly key: string | undefined;
    /** Of an older secret: the turn that it is of. */
    readonly since?: Turn;
  }[];
  fresh: number;
}

const NO_SECRETS: EventOf<"MovedInSecret">[] = [];

const NONE_STANDING: readonly Posture[] = [];

function byId(postures: readonly Posture[]): Map<OrderId, Posture[]> {
  const map = new Map<OrderId, Posture[]>();
  for (const p of postures) {
    const same = map.get(p.id);
    if (same) same.push(p);
    else map.set(p.id, [p]);
  }
  return map;
}

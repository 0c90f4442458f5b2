// The table a dynamic works at during one step: it reads the state as the step began and lays down effects that add up.

import { boundsOf, zoneBoundsOf } from "../data/bounds.ts";
import type { OrderId } from "../data/orders/ids.ts";
import { type DieKey, die } from "../dice.ts";
import type { EventOf, GameEvent } from "../events.ts";
import { type Audience, bitOf, type Cause, clamp, type Params } from "../ledger.ts";
import type { OrderDraft } from "../orders.ts";
import type { GameState, Posture } from "../state.ts";
import {
  type Control,
  type DynamicId,
  FORCES,
  type Force,
  type Role,
  type Step,
  TRACKS,
  type TrackId,
  ZONE_TRACKS,
  type ZoneTrackId,
} from "../vocabulary.ts";

/** An order on its way through resolution, its zone looked up. */
export interface Order {
  readonly role: Role;
  readonly draft: OrderDraft;
  /** Index in the scenario, -1 for none. */
  readonly zone: number;
  /** Place on its author's sheet: part of its dice keys. */
  readonly n: number;
}

export interface Context {
  readonly s: GameState;
  readonly step: Step;
  on(d: DynamicId): boolean;
  /** Orders of this id on the table this quarter, of all seats, in role order. */
  orders(id: OrderId): readonly Order[];
  /** Standing instructions of this id in force. */
  postures(id: OrderId): readonly Posture[];
  die(sides: number, key: Omit<DieKey, "step" | "round">): number;
  /** Amounts in tenths. `to` names who may know this cause, where that is fewer than may know the track. */
  move(track: TrackId, amount: number, d: Cause["d"], code: string, p?: Params, to?: Audience): void;
  moveZone(
    zone: number,
    track: ZoneTrackId,
    amount: number,
    d: Cause["d"],
    code: string,
    p?: Params,
    to?: Audience,
  ): void;
  force(
    zone: number,
    force: Force,
    amount: number,
    d: Cause["d"],
    code: string,
    p?: Params,
    to?: Audience,
  ): void;
  /** A bid for control of a zone; bids that clash leave it contested. */
  control(zone: number, to: Control, d: DynamicId, code: string, how?: "cleared" | "seized" | "fell"): void;
  emit(event: GameEvent): void;
  /** What became of an order, for its author and whoever else may know. A hidden obstacle is told here, too. */
  carried(order: Order, result: string, params?: Params, to?: Audience): void;
}

/** What one dynamic does, step by step. The order of dynamics makes no difference: effects add up. */
export type Rule = { readonly id: DynamicId } & { readonly [S in Step]?: (c: Context) => void };

interface Sum {
  total: number;
  lines: Cause[];
}

const TRACK_AT = new Map<string, number>(TRACKS.map((t, i) => [t, i]));

/** One step at work: the context for the dynamics, and `finish` for the events that it comes to. */
export function openStep(
  s: GameState,
  step: Step,
  orders: readonly Order[],
  round = 0,
): { context: Context; finish(): GameEvent[] } {
  const events: GameEvent[] = [];
  const tracks: (Sum | undefined)[] = [];
  const zoneTracks = new Map<number, Sum>();
  const forces = new Map<number, Sum>();
  const bids: { zone: number; to: Control; line: Cause; how: string }[] = [];

  const put = (sum: Sum | undefined, n: number, line: Cause): Sum => {
    if (!sum) return { total: n, lines: [line] };
    sum.total += n;
    sum.lines.push(line);
    return sum;
  };

  const context: Context = {
    s,
    step,
    on: (d) => !s.off.includes(d),
    orders: (id) => orders.filter((o) => o.draft.id === id),
    postures: (id) => s.postures.filter((p) => p.id === id),
    die: (sides, key) => die(s, sides, { ...key, step, round }),
    move(track, amount, d, code, p, to) {
      if (!amount) return;
      const at = TRACK_AT.get(track) as number;
      tracks[at] = put(tracks[at], amount, lineOf(d, code, amount, p, to));
    },
    moveZone(zone, track, amount, d, code, p, to) {
      if (!amount) return;
      const at = zone * ZONE_TRACKS.length + ZONE_TRACKS.indexOf(track);
      zoneTracks.set(at, put(zoneTracks.get(at), amount, lineOf(d, code, amount, p, to)));
    },
    force(zone, force, amount, d, code, p, to) {
      if (!amount) return;
      const at = zone * FORCES.length + FORCES.indexOf(force);
      forces.set(at, put(forces.get(at), amount, lineOf(d, code, amount, p, to)));
    },
    control(zone, to, d, code, how = "seized") {
      bids.push({ zone, to, line: lineOf(d, code, 0), how });
    },
    emit: (event) => void events.push(event),
    carried(order, result, params, to) {
      const audience = (to ?? 0) | bitOf(order.role);
      events.push({
        type: "OrderCarriedOut",
        role: order.role,
        order: order.draft,
        step,
        result,
        params,
        to: audience,
      });
    },
  };

  const finish = (): GameEvent[] => {
    events.push(...settleControl(s, bids));
    tracks.forEach((sum, at) => {
      const track = TRACKS[at];
      if (sum && track) events.push(...trackMoved(s, track, sum));
    });
    for (const at of [...zoneTracks.keys()].sort((a, b) => a - b)) {
      const sum = zoneTracks.get(at);
      if (sum) events.push(...zoneMoved(s, at, sum));
    }
    for (const at of [...forces.keys()].sort((a, b) => a - b)) {
      const sum = forces.get(at);
      if (sum) events.push(...forceChanged(s, at, sum));
    }
    return events;
  };

  return { context, finish };
}

function lineOf(d: Cause["d"], code: string, n: number, p?: Params, to?: Audience): Cause {
  const line: { -readonly [K in keyof Cause]: Cause[K] } = { d, code, n };
  if (p) line.p = p;
  if (to !== undefined) line.to = to;
  return line;
}

/** Keeps a sum within its track: what does not fit is a line of its own, so that lines always add up. */
function within(sum: Sum, from: number, low: number, high: number): number {
  const to = clamp(from + sum.total, low, high);
  const cut = to - from - sum.total;
  if (cut) sum.lines.push({ d: "bound", code: "bound", n: cut });
  return to;
}

function trackMoved(s: GameState, track: TrackId, sum: Sum): EventOf<"TrackMoved">[] {
  const from = s.tracks[track];
  const [low, high] = boundsOf(track);
  const to = within(sum, from, low, high);
  return [{ type: "TrackMoved", track, from, to, lines: sum.lines }];
}

function zoneMoved(s: GameState, at: number, sum: Sum): EventOf<"ZoneMoved">[] {
  const zone = Math.floor(at / ZONE_TRACKS.length);
  const track = ZONE_TRACKS[at % ZONE_TRACKS.length] as ZoneTrackId;
  const from = s.zones[zone]?.[track] ?? 0;
  const [low, high] = zoneBoundsOf(track);
  return [{ type: "ZoneMoved", zone, track, from, to: within(sum, from, low, high), lines: sum.lines }];
}

function forceChanged(s: GameState, at: number, sum: Sum): EventOf<"ForceChanged">[] {
  const zone = Math.floor(at / FORCES.length);
  const force = FORCES[at % FORCES.length] as Force;
  const from = s.zones[zone]?.forces[force] ?? 0;
  return [{ type: "ForceChanged", zone, force, from, to: within(sum, from, 0, 40), lines: sum.lines }];
}

/** The clash table: one bidder has the zone, two that differ leave it contested, a fall yields to any bid by arms. */
function settleControl(
  s: GameState,
  bids: { zone: number; to: Control; line: Cause; how: string }[],
): GameEvent[] {
  const events: GameEvent[] = [];
  for (let zone = 0; zone < s.zones.length; zone++) {
    const mine = bids.filter((b) => b.zone === zone);
    const armed = mine.filter((b) => b.how !== "fell");
    const decisive = armed.length > 0 ? armed : mine;
    const first = decisive[0];
    const held = s.zones[zone]?.control;
    if (!first || !held) continue;
    const agreed = decisive.every((b) => b.to === first.to);
    const to = agreed ? first.to : "contested";
    if (to === held) continue;
    const cleared = agreed && first.how === "cleared";
    events.push({ type: "ControlChanged", zone, from: held, to, line: first.line, cleared });
  }
  return events;
}

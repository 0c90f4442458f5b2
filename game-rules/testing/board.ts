// A board of four zones for the tests of single dynamics: a capital, a contested plain, a zone under JNIM, a border zone.
import type { OrderId } from "../data/orders/ids.ts";
import { missedMoment } from "../data/scenarios/missed-moment.ts";
import { judgeDeals } from "../deals/judge.ts";
import type { Order, Rule } from "../dynamics/context.ts";
import type { EventOf, EventType, GameEvent } from "../events.ts";
import { apply } from "../evolve.ts";
import type { OrderDraft, Term } from "../orders.ts";
import { openStep } from "../quarter/step.ts";
import type { Scenario, ZoneData } from "../scenario.ts";
import { startState } from "../setup.ts";
import type { Forces, GameState, Tracks, ZoneState } from "../state.ts";
import type { DynamicId, Role, Step } from "../vocabulary.ts";

/** The zones by what they are for: indices into the board. */
export const CAPITAL = 0;
export const PLAIN = 1;
export const HELD = 2;
export const BORDER = 3;

type Start = ZoneData["start"];
const start = (control: Start["control"], forces: Start["forces"], over: Partial<Start>): Start => ({
  control,
  forces,
  administration: 1,
  services: 25,
  grievance: 55,
  resentment: 30,
  sentiment: 40,
  tension: 40,
  fear: 40,
  harm: 0,
  ...over,
});

const way = (zone: ZoneData["id"]) => ({ zone, way: "road" as const });

const ZONES: readonly ZoneData[] = [
  {
    id: "BKO",
    country: "mali",
    terrain: "capital",
    w: 29,
    capital: true,
    neighbours: [way("MOP")],
    start: start(
      "state",
      { fama: 4 },
      { administration: 3, services: 55, grievance: 30, resentment: 45, tension: 10, fear: 10 },
    ),
  },
  {
    id: "MOP",
    country: "mali",
    terrain: "floodplain",
    w: 5,
    neighbours: [way("BKO"), way("GOU"), way("TIL")],
    start: start("contested", { french: 2, fama: 2, jnim: 4 }, {}),
  },
  {
    id: "GOU",
    country: "mali",
    terrain: "dry_sahel",
    w: 2,
    neighbours: [way("MOP"), way("TIL")],
    start: start("jnim", { french: 2, fama: 1, jnim: 4 }, { administration: 0, services: 15 }),
  },
  {
    id: "TIL",
    country: "niger",
    terrain: "river_scrub",
    w: 17,
    neighbours: [way("MOP"), way("GOU")],
    start: start("state", { fama: 3, is: 3 }, { administration: 2 }),
  },
];

export const boardScenario: Scenario = {
  ...missedMoment,
  id: "test-board",
  zones: ZONES,
  events: [],
  aims: [],
};

/** What a test changes of the start, in tenths and units. */
export interface Change {
  tracks?: Partial<Tracks>;
  zones?: { readonly [zone: number]: Partial<Omit<ZoneState, "forces">> & { forces?: Partial<Forces> } };
  rest?: (s: GameState) => void;
  off?: readonly DynamicId[];
}

/** A state on the small board, ready for any step. */
export function boardState(seed: number, change: Change = {}): GameState {
  const s = startState(boardScenario, seed, change.off ?? []);
  Object.assign(s.tracks, change.tracks);
  for (const [at, over] of Object.entries(change.zones ?? {})) {
    const zone = s.zones[Number(at)];
    if (!zone) continue;
    const { forces, ...tracks } = over;
    Object.assign(zone, tracks);
    Object.assign(zone.forces, forces);
  }
  change.rest?.(s);
  return s;
}

/** An order as resolution hands it to the dynamics; the role stands in the order's own name. */
export function order(id: OrderId, zone = -1, more: Partial<OrderDraft> = {}, n = 0): Order {
  const role = id.split(".")[0] as Role;
  const at = ZONES[zone]?.id;
  return { role, zone, n, draft: at ? { id, zone: at, ...more } : { id, ...more } };
}

/** Sets a standing instruction, in force since before. */
export function posture(s: GameState, id: OrderId, zone = -1, option = ""): void {
  s.postures.push({ role: id.split(".")[0] as Role, id, zone, option, since: 0 });
}

/** One step with these rules alone: what happened, and the state after it. */
export function runStep(
  s: GameState,
  step: Step,
  rules: readonly Rule[],
  orders: readonly Order[] = [],
  round = 0,
): { events: GameEvent[]; after: GameState } {
  const { context, finish } = openStep(s, step, orders, round);
  for (const rule of rules) if (!s.off.includes(rule.id)) rule[step]?.(context);
  const events = finish();
  const after = structuredClone(s);
  for (const e of events) apply(after, e);
  return { events, after };
}

/** What the deals' judges have to say of the quarter. */
export function judged(s: GameState, orders: readonly Order[]): GameEvent[] {
  const { context, finish } = openStep(s, "politics", orders);
  judgeDeals(context);
  return finish();
}

export const ofType = <T extends EventType>(events: readonly GameEvent[], type: T): EventOf<T>[] =>
  events.filter((e): e is EventOf<T> => e.type === type);

/** What became of the orders of this id. */
export const resultsOf = (events: readonly GameEvent[], id: OrderId): string[] =>
  ofType(events, "OrderCarriedOut")
    .filter((e) => e.order.id === id)
    .map((e) => e.result);

/** The sum over many seeds: for rules whose effect is a matter of chance. */
export function overSeeds(n: number, measure: (seed: number) => number): number {
  let sum = 0;
  for (let seed = 1; seed <= n; seed++) sum += measure(seed);
  return sum;
}

/** A term of a deal: JNIM keeps still in one zone for three quarters, unless said otherwise. */
export const term = (over: Partial<Term> = {}): Term => ({
  kind: "local_truce",
  by: "jnim",
  zone: "MOP",
  from: 2,
  to: 4,
  ...over,
});

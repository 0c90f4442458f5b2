// A quarter played twice, with one secret act and without it: same seed, same dice, same sheets beside it. What a viewer is told of each.

import { scenarios } from "../data/scenarios/index.ts";
import { decide } from "../decide.ts";
import type { GameEvent } from "../events.ts";
import { evolve } from "../evolve.ts";
import { explain } from "../explain.ts";
import type { Line } from "../ledger.ts";
import { reportFor } from "../news.ts";
import type { OrderDraft } from "../orders.ts";
import { playOut, policies } from "../policies/index.ts";
import { seatOf } from "../policies/seat.ts";
import { sawZone } from "../redact.ts";
import { newGame } from "../replay.ts";
import { checkSheet } from "../sheet.ts";
import type { GameState } from "../state.ts";
import { viewFor } from "../view.ts";
import type { TurnReport, View } from "../view-types.ts";
import { type Role, TRACKS, type Viewer, ZONE_TRACKS } from "../vocabulary.ts";
import type { SecretAct } from "./secret-acts.ts";

/** A quarter that has been resolved, and what happened in it. */
export interface Resolved {
  readonly s: GameState;
  readonly events: readonly GameEvent[];
}

export interface Pair {
  readonly with: Resolved;
  readonly without: Resolved;
}

/** Everything that a viewer is told of a quarter. What it may order follows from the view alone, and holds nothing more. */
export interface Told {
  readonly view: View;
  readonly report: TurnReport;
  readonly why: Readonly<Record<string, Line[]>>;
}

function advanced(s: GameState): Resolved {
  const decision = decide(s, { type: "facilitator", act: { do: "advance" } });
  if (!decision.ok) throw new Error(decision.code);
  return { s: decision.events.reduce(evolve, s), events: decision.events };
}

/** Every act is tried in the same quarters: each is come to once. */
const negotiations = new Map<string, GameState>();

/** The negotiation of a quarter, as balanced seats came to it. */
export function negotiationOf(seed: number, turn: number): GameState {
  const key = `${seed} ${turn}`;
  const known = negotiations.get(key) ?? playedTo(seed, turn);
  negotiations.set(key, known);
  return known;
}

function playedTo(seed: number, turn: number): GameState {
  const { state } = playOut(newGame(scenarios["missed-moment"], seed), policies.balanced, seed, {
    until: turn - 1,
    events: false,
  });
  return advanced(advanced(state).s).s;
}

function resolved(agreed: GameState, sheets: ReadonlyMap<Role, readonly OrderDraft[]>): Resolved | undefined {
  let { s } = advanced(agreed);
  for (const [role, orders] of sheets) {
    const decision = decide(s, { type: "commit", role, orders: [...orders] });
    if (!decision.ok) return undefined;
    s = decision.events.reduce(evolve, s);
  }
  return advanced(s);
}

/** A quarter in which nothing of the kind stands already. */
const cleared = (s: GameState, act: SecretAct): GameState => ({
  ...s,
  postures: s.postures.filter((p) => !act.orders.includes(p.id)),
});

/**
 * The same quarter with the act and without; undefined where it cannot be done, or came out.
 * @param seed of the game; which quarter, and what the act is aimed at, follow from it
 */
export function pairOf(act: SecretAct, seed: number): Pair | undefined {
  const s = cleared(negotiationOf(seed, 2 + (seed % 5)), act);
  const done = act.done(s, (n) => (n > 0 ? seed % n : 0));
  if (!done) return undefined;
  const { by, order } = done;
  const wanted = new Map(
    s.scenario.seats.map((role): [Role, OrderDraft[]] => [
      role,
      policies.balanced[role].orders(seatOf(s, role, seed)).filter((d) => !act.orders.includes(d.id)),
    ]),
  );
  // The act's place on the sheet stays empty without it: whatever else is ordered is the same, in the same places.
  const beside = order ? besides(done.s, by, wanted.get(by) ?? [], order) : (wanted.get(by) ?? []);
  const without = resolved(s, new Map([...wanted, [by, beside]]));
  const acted = resolved(done.s, new Map([...wanted, [by, order ? [...beside, order] : beside]]));
  if (!without || !acted || cameOut(acted, act)) return undefined;
  // whether a step of the talks was taken is everybody's to see, and all that follows from it
  return acted.s.talks.rung === without.s.talks.rung ? { with: acted, without } : undefined;
}

/** As many of a seat's orders as leave room for one more. */
function besides(s: GameState, role: Role, wanted: readonly OrderDraft[], more: OrderDraft): OrderDraft[] {
  const kept: OrderDraft[] = [];
  for (const draft of wanted)
    if (!checkSheet(viewFor(s, role), role, [...kept, draft, more])) kept.push(draft);
  return kept;
}

/** Whether it was a secret no longer when the quarter was over. */
const cameOut = ({ events }: Resolved, { knows }: SecretAct): boolean =>
  events.some(
    (e) =>
      (e.type === "DealLeaked" && !knows.some((role) => role === e.role)) ||
      e.type === "CampaignAttributed" ||
      (e.type === "TalksVetoed" && e.open),
  );

/** What a viewer is told when the quarter is over. */
export function toldTo(viewer: Viewer, { s, events }: Resolved): Told {
  const zones = s.scenario.zones.map((z) => z.id);
  const view = viewFor(s, viewer);
  const why: Record<string, Line[]> = {};
  for (const track of TRACKS) why[track] = explain(events, { track }, viewer);
  for (const zone of zones)
    for (const track of ZONE_TRACKS)
      why[`${zone}.${track}`] = explain(events, { track, zone }, viewer, {
        zones,
        seen: (at) => sawZone(s, viewer, at),
      });
  return { view, report: reportFor(events, s, viewer), why };
}

/** Where two tellings differ, as paths; items of a list without an order of its own are compared as a whole. */
export function differences(a: unknown, b: unknown, path = ""): string[] {
  if (a === b) return [];
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return [path];
  if (Array.isArray(a) && Array.isArray(b) && !path.endsWith("zones")) {
    const texts = (list: readonly unknown[]) => list.map((x) => JSON.stringify(x)).sort();
    return differingItems(texts(a), texts(b)).map((x) => `${path}[] ${x}`);
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) =>
    differences(
      (a as Record<string, unknown>)[key],
      (b as Record<string, unknown>)[key],
      path ? `${path}.${key}` : key,
    ),
  );
}

function differingItems(a: readonly string[], b: readonly string[]): string[] {
  const left = [...b];
  const gone = a.filter((x) => {
    const at = left.indexOf(x);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...gone, ...left];
}

/** So many pairs of an act, from as many seeds as it takes. */
export function pairsOf(act: SecretAct, many: number): Pair[] {
  const pairs: Pair[] = [];
  for (let seed = 1; pairs.length < many && seed < many * 12; seed++) {
    const pair = pairOf(act, seed);
    if (pair) pairs.push(pair);
  }
  return pairs;
}

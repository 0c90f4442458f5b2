// Questions about the ground that several dynamics ask: who borders whom, who stands where, where the guns are silent.

import type { OrderId } from "../data/orders/ids.ts";
import type { Scenario } from "../scenario.ts";
import type { GameState, ZoneState } from "../state.ts";
import { RUNG } from "../vocabulary.ts";
import { type Context, type Order, once } from "./context.ts";
import { scoresSettled } from "./truce-breakers.ts";

interface Topology {
  readonly near: readonly (readonly number[])[];
  readonly malian: readonly boolean[];
  readonly capital: number;
}
const topologies = new WeakMap<Scenario, Topology>();

/** The last one asked for: within a game it is always the same. */
let latest: { readonly scenario: Scenario; readonly topology: Topology } | undefined;

/** The topology of the board by index, read once from the scenario. */
export function topologyOf(s: GameState): Topology {
  if (latest?.scenario === s.scenario) return latest.topology;
  let topology = topologies.get(s.scenario);
  if (!topology) {
    const ids = s.scenario.zones.map((z) => z.id);
    topology = {
      near: s.scenario.zones.map((z) => z.neighbours.map((n) => ids.indexOf(n.zone)).filter((i) => i >= 0)),
      malian: s.scenario.zones.map((z) => z.country === "mali"),
      capital: s.scenario.zones.findIndex((z) => z.capital === true),
    };
    topologies.set(s.scenario, topology);
  }
  latest = { scenario: s.scenario, topology };
  return topology;
}

export const zoneAt = (s: GameState, i: number): ZoneState => s.zones[i] as ZoneState;
/** The zone that an order names as its target, or -1. */
export const targetZone = (s: GameState, o: Order): number =>
  s.scenario.zones.findIndex((z) => z.id === o.draft.target);

export const hostile = (z: ZoneState): number => z.forces.jnim + z.forces.is;
export const settled = (s: GameState): boolean => s.talks.rung >= RUNG.settlement;
/** Bamako has curbed French movements, or ordered them out. */
export const frenchCurbed = (s: GameState): boolean =>
  s.demand.rung === "restrict" || s.demand.rung === "expel";

/** Troops that can stand on ground by day and night. Aircraft are not among them (D3). */
export const boots = (z: ZoneState): number =>
  z.forces.french +
  z.forces.special +
  z.forces.takuba +
  z.forces.fama +
  z.forces.minusma +
  z.forces.partners +
  z.forces.militias +
  z.forces.wagner +
  z.forces.groups;

/** Where JNIM holds its fire as promised: its own standing truce, a signed one, or a settlement. Armed neighbours break the local ones. */
export const truces = (c: Context): readonly boolean[] => once(c, readTruces);

function readTruces(c: Context): boolean[] {
  const { s } = c;
  const broken = scoresSettled(c);
  const quiet = s.zones.map(() => settled(s));
  // its own truce, once broken, has ended already (D5)
  for (const p of c.postures("jnim.local_truce")) quiet[p.zone] = true;
  for (const d of s.deals) {
    if (d.status !== "signed" || !d.parties.includes("jnim")) continue;
    for (const t of d.terms) {
      if (t.kind !== "local_truce" || s.turn < t.from || s.turn > t.to) continue;
      const at = s.scenario.zones.findIndex((z) => z.id === t.zone);
      if (at >= 0 && !broken[at]) quiet[at] = true;
    }
  }
  return quiet;
}

/** Zones in which a standing instruction holds; one without a zone holds everywhere. */
export function zonesUnder(c: Context, id: OrderId): boolean[] {
  const held = c.postures(id);
  const everywhere = held.some((p) => p.zone < 0);
  const under = c.s.zones.map(() => everywhere);
  for (const p of held) if (p.zone >= 0) under[p.zone] = true;
  return under;
}

/** Orders of this id that set or do something: the endings of standing instructions left out. */
export const acts = (c: Context, id: OrderId): readonly Order[] =>
  c.orders(id).filter((o) => o.draft.option !== "end");

/** Tells the authors of standing instructions that they stand, or stand no more. */
export function tellPostures(c: Context, ...ids: readonly OrderId[]): void {
  for (const id of ids) {
    for (const o of c.orders(id)) c.carried(o, o.draft.option === "end" ? "ended" : "in_force");
  }
}

/** What more of something already plentiful is worth: `most` at nothing, none at the top of the scale. */
export const lessEachTime = (most: number, have: number): number => Math.floor((most * (1000 - have)) / 1000);

/** The best of a list by a figure; the first of equals, -1 for none above `least`. */
export function most(list: readonly number[], figure: (i: number) => number, least = 0): number {
  let best = -1;
  let top = least;
  for (const i of list) {
    const n = figure(i);
    if (n > top) {
      top = n;
      best = i;
    }
  }
  return best;
}

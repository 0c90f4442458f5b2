// Which figures each dynamic reads and moves, found out by watching: games are played with every rule's state behind a glass that notes
// what is looked at, and its context behind one that notes what is laid down.

import type { Context, Rule } from "../../game-rules/dynamics/context.ts";
import {
  newGame,
  type Policy,
  playOut,
  policies,
  ROLES,
  type Role,
  SCENARIO_IDS,
  scenarios,
} from "../../game-rules/index.ts";
import type { OrderDraft } from "../../game-rules/orders.ts";
import { RULES } from "../../game-rules/quarter/rules.ts";
import type { GameState } from "../../game-rules/state.ts";
import { boardOf } from "../../game-rules/testing/boards.ts";
import { exhaustive } from "../../game-rules/testing/exhaustive.ts";
import { PLANS } from "../../game-rules/testing/plans.ts";
import { type DynamicId, FORCES, STEPS, TRACKS, ZONE_TRACKS } from "../../game-rules/vocabulary.ts";

export interface Sides {
  readonly reads: Set<string>;
  readonly moves: Set<string>;
}

/** Parts of a state that a dynamic may hang on, beside its figures: each an arrow's middle of its own. */
const PIECES = [
  "regime",
  "aims",
  "talks",
  "signals",
  "exit",
  "wagner",
  "parisLine",
  "demand",
  "elections",
  "hostages",
  "claims",
] as const;
/** What an event changes, by its type. */
const CHANGES: Readonly<Record<string, (typeof PIECES)[number] | "control" | "receivers">> = {
  ControlChanged: "control",
  ReceiverBuilt: "receivers",
  AimDeclared: "aims",
  AimDropped: "aims",
  AimTested: "aims",
  RegimeFell: "regime",
  RegimeElected: "regime",
  ElectionsPromised: "elections",
  LineTaken: "parisLine",
  LineDue: "parisLine",
  DemandMade: "demand",
  TalksMoved: "talks",
  TalksVetoed: "talks",
  SignalGiven: "signals",
  SignalChanged: "signals",
  HostagesChanged: "hostages",
  ClaimOpened: "claims",
  Claimed: "claims",
  ExitChanged: "exit",
  WagnerOffered: "wagner",
  ContractSigned: "wagner",
  ContractEnded: "wagner",
  WagnerDeployed: "wagner",
  WagnerFaced: "wagner",
};

const isOne = (list: readonly string[], x: PropertyKey): boolean => list.includes(String(x));

/** The state behind a glass: `note` hears of every figure and piece that is looked at. */
function watched(s: GameState, note: (what: string) => void): GameState {
  const glass = <T extends object>(of: T, see: (key: PropertyKey, value: unknown) => unknown): T =>
    new Proxy(of, { get: (target, key) => see(key, Reflect.get(target, key)) });
  const tracks = glass(s.tracks, (key, value) => {
    if (isOne(TRACKS, key)) note(String(key));
    return value;
  });
  const zone = (z: GameState["zones"][number]) =>
    glass(z, (key, value) => {
      const name = String(key);
      if (isOne(ZONE_TRACKS, key)) note(name === "sentiment" ? "zone sentiment" : name);
      else if (name === "control" || name === "receivers") note(name);
      else if (name === "forces")
        return glass(z.forces, (force, n) => {
          if (isOne(FORCES, force)) note(String(force));
          return n;
        });
      return value;
    });
  const zones = s.zones.map(zone);
  return glass(s, (key, value) => {
    if (key === "tracks") return tracks;
    if (key === "zones") return zones;
    if (isOne(PIECES, key)) note(String(key));
    return value;
  });
}

/** The context behind a glass: the same table, the watched state, and an ear on what is laid down. */
function overheard(c: Context, s: GameState, sides: Sides): Context {
  return {
    s,
    step: c.step,
    round: c.round,
    asked: new Map(),
    sheet: c.sheet,
    on: (d) => c.on(d),
    orders: (id) => c.orders(id),
    postures: (id) => c.postures(id),
    die: (...thrown) => c.die(...thrown),
    happens: (...thrown) => c.happens(...thrown),
    zoneHappens: (...thrown) => c.zoneHappens(...thrown),
    happensIn: (...thrown) => c.happensIn(...thrown),
    diceOf: (d, actor, zone) => c.diceOf(d, actor, zone),
    zoneDie: (sides_, d, zone, n) => c.zoneDie(sides_, d, zone, n),
    move(track, amount, ...rest) {
      if (amount) sides.moves.add(track);
      c.move(track, amount, ...rest);
    },
    moveInSecret(track, amount, ...rest) {
      if (amount) sides.moves.add(track);
      c.moveInSecret(track, amount, ...rest);
    },
    bringToLight: (...found) => c.bringToLight(...found),
    moveZone(zone, track, amount, ...rest) {
      if (amount) sides.moves.add(track === "sentiment" ? "zone sentiment" : track);
      c.moveZone(zone, track, amount, ...rest);
    },
    force(zone, force, amount, ...rest) {
      if (amount) sides.moves.add(force);
      c.force(zone, force, amount, ...rest);
    },
    control(...bid) {
      sides.moves.add("control");
      c.control(...bid);
    },
    emit(event) {
      const piece = CHANGES[event.type];
      if (piece) sides.moves.add(piece);
      c.emit(event);
    },
    carried: (...told) => c.carried(...told),
  };
}

type Open = { -readonly [K in keyof Rule]: Rule[K] };

/** Puts every rule behind glass for as long as `play` runs. */
function watching(found: Map<DynamicId, Sides>, play: () => void): void {
  const undo: (() => void)[] = [];
  for (const rule of RULES as readonly Open[]) {
    const sides: Sides = { reads: new Set(), moves: new Set() };
    found.set(rule.id, sides);
    for (const step of STEPS) {
      const act = rule[step];
      if (!act) continue;
      rule[step] = (c) =>
        act(
          overheard(
            c,
            watched(c.s, (what) => void sides.reads.add(what)),
            sides,
          ),
        );
      undo.push(() => {
        rule[step] = act;
      });
    }
  }
  try {
    play();
  } finally {
    for (const back of undo) back();
  }
}

const SHEETS = 4;

/** The random player with an eye for what has seldom been ordered: of a few sheets, the one whose rarest order is the rarest. */
function seldom(): Policy {
  const given = new Map<string, number>();
  const times = (sheet: readonly OrderDraft[]): number => Math.min(...sheet.map((o) => given.get(o.id) ?? 0));
  const orders: Policy["orders"] = (seat) => {
    const sheets = Array.from({ length: SHEETS }, () => policies.random[seat.role].orders(seat));
    const sheet = sheets.reduce((best, other) => (times(other) < times(best) ? other : best));
    for (const o of sheet) given.set(o.id, (given.get(o.id) ?? 0) + 1);
    return sheet;
  };
  return { orders, deals: policies.random.paris.deals };
}

/** Seats that differ from game to game, so that rare orders come up. */
function mixed(n: number, rare: Policy): Record<Role, Policy> {
  const { history, balanced } = policies;
  return Object.fromEntries(
    ROLES.map((r, i) => [r, [rare, history[r], balanced[r], rare][(n % 2 ? 0 : n / 2 + i) % 4] ?? rare]),
  ) as Record<Role, Policy>;
}

/** Games by each plan, which come upon what random ones seldom do. */
const BY_PLAN = 3;

/** @param games of each scenario @param from their first seed */
export function readArrows(games: number, from = 1): Map<DynamicId, Sides> {
  const found = new Map<DynamicId, Sides>();
  const rare = seldom();
  watching(found, () => {
    for (const id of SCENARIO_IDS)
      for (let n = from; n < from + games; n++)
        playOut(newGame(scenarios[id], n), mixed(n, rare), n, { events: false });
    for (const plan of Object.values(PLANS))
      for (let n = from; n < from + BY_PLAN; n++)
        playOut(boardOf(plan, n), exhaustive(plan), n, { events: false });
  });
  return found;
}

// Metamorphic guards: a game relabelled eight quarters later, or with its zones re-lettered, is the same game up to names. So no rule
// hangs on a date, a zone or a name.
import { describe, expect, it } from "vitest";
import {
  type GameEvent,
  newGame,
  type Policy,
  playOut,
  policies,
  ROLES,
  type Role,
  type Scenario,
  type Seat,
  scenarios,
  type View,
  ZONE_IDS,
  type ZoneId,
} from "../../game-rules/index.ts";

type Table = Record<Role, Policy>;
type Rename = (text: string) => string;

/** A policy behind a pair of glasses: it sees the view it knows, and what it writes is read back. */
const wrapped = (table: Table, see: (v: View) => View, write: Rename, read: Rename): Table =>
  Object.fromEntries(
    ROLES.map((role): [Role, Policy] => {
      const through = (seat: Seat): Seat => ({
        role: seat.role,
        // as plain data: a bot's view looks its zones up when they are read, and a copy would not
        view: see(JSON.parse(JSON.stringify(seat.view)) as View),
        legal: renamed(
          seat.legal.map((o) => ({ draft: o.draft, cost: o.cost, expects: [], dynamics: o.dynamics })),
          read,
        ),
        deals: renamed(seat.deals, read),
        random: seat.random,
      });
      return [
        role,
        {
          orders: (seat) => renamed(table[role].orders(through(seat)), write),
          deals: (seat) => renamed(table[role].deals(through(seat)), write),
        },
      ];
    }),
  ) as Table;

function renamed<T>(x: T, rename: Rename): T {
  if (typeof x === "string") return rename(x) as T;
  if (Array.isArray(x)) return x.map((y) => renamed(y, rename)) as T;
  if (x && typeof x === "object")
    return Object.fromEntries(Object.entries(x).map(([k, v]) => [rename(k), renamed(v, rename)])) as T;
  return x;
}

const play = (scenario: Scenario, table: Table, seed: number): readonly GameEvent[] =>
  playOut(newGame(scenario, seed), table, seed).events;

const NAMES = ["history", "balanced", "random"] as const;
const same: Rename = (x) => x;

describe("metamorphic guards", () => {
  it.each(NAMES)("[C-guard] %s eight quarters later is the same game", (name) => {
    const LATER = 2;
    for (const id of ["missed-moment", "last-window"] as const) {
      const scenario = scenarios[id];
      const later = { ...scenario, start: { ...scenario.start, year: scenario.start.year + LATER } };
      const earlier = (v: View): View => ({ ...v, label: { ...v.label, year: v.label.year - LATER } });
      for (const seed of [1, 2, 3]) {
        const moved = play(later, wrapped(policies[name], earlier, same, same), seed);
        expect(moved).toEqual(play(scenario, policies[name], seed));
      }
    }
  });

  // Every id takes the place of another; the zones keep their places on the board.
  const other = (id: ZoneId): ZoneId => ZONE_IDS[(ZONE_IDS.indexOf(id) * 5 + 3) % ZONE_IDS.length] as ZoneId;
  const back = new Map(ZONE_IDS.map((id) => [other(id), id]));
  const isZone = (x: string): x is ZoneId => ZONE_IDS.includes(x as ZoneId);
  const forth: Rename = (x) => (isZone(x) ? other(x) : x);
  const undo: Rename = (x) => (isZone(x) ? (back.get(x) as string) : x);

  it("[C-guard] the re-lettering is one: no two zones share a letter", () => {
    expect(new Set(ZONE_IDS.map(other)).size).toBe(ZONE_IDS.length);
  });

  it.each(NAMES)("[C-guard] %s with its zones re-lettered is the same game up to names", (name) => {
    for (const id of ["missed-moment", "last-window"] as const) {
      const scenario = scenarios[id];
      const lettered = renamed(scenario, forth);
      const table = wrapped(policies[name], (v) => renamed(v, undo), forth, undo);
      for (const seed of [1, 2, 3]) {
        const plain = play(
          scenario,
          wrapped(policies[name], (v) => renamed(v, same), same, same),
          seed,
        );
        expect(renamed(play(lettered, table, seed), undo)).toEqual(plain);
      }
    }
  });
});

// A game that is over as tidy tables: one row an observation, one column a variable, the same columns for every exercise. All of it is
// read out of a copy, so that a table holds what its copy holds and no more.
import { among, type GameEvent, type LookBack, lookBack } from "../../../game-rules/back.ts";
import { FORCES, type Label, labelIn, ROLES, TRACKS, ZONE_TRACKS } from "../../../game-rules/open.ts";
import type { Copy } from "../copy-format.ts";
import { type ColumnName, headingOf, TABLE_NAMES, type TableName } from "./columns.ts";
import { type Cell, csvOf } from "./csv.ts";
import { cameTrue } from "./expected.ts";
import { ownOrdersOf } from "./own-orders.ts";

/** A row by the names of its columns; what is absent is an empty cell. */
type Row = Partial<Record<ColumnName, Cell>>;
export type Tables = Readonly<Record<TableName, readonly (readonly Cell[])[]>>;

/** Copies from before the engine was told are of the first. */
const FIRST_ENGINE = 1;
const PER_POINT = 10;

/** What one table is read out of. */
interface Game {
  readonly copy: Copy;
  readonly back: LookBack;
  /** Each event with the quarter that it is of, and its place: how many events have happened with it. */
  readonly told: readonly { readonly event: GameEvent; readonly turn: number; readonly place: number }[];
  /** Quarters with the last place of each. */
  readonly ends: readonly { readonly turn: number; readonly place: number }[];
  when(turn: number): Pick<Row, "turn" | "year" | "quarter">;
  /** The name of a zone by its number; nothing for the whole country. */
  zone(n: number | undefined): string | undefined;
}

/** Every table of a game, its rows in the order of the game. */
export function tablesOf(copy: Copy, back: LookBack = lookBack(copy)): Tables {
  const game = gameOf(copy, back);
  const key: Row = {
    exercise: copy.exercise,
    engine: copy.engine ?? FIRST_ENGINE,
    scenario: copy.scenario.id,
  };
  const filled = TABLE_NAMES.map((name) => {
    const rows = ROWS[name](game).map((row) => {
      const whole: Row = { ...row, ...key };
      return headingOf(name).map((column) => whole[column]);
    });
    return [name, rows] as const;
  });
  return Object.fromEntries(filled) as unknown as Tables;
}

/** A table as a file of its own. */
export const tableCsv = (tables: Tables, name: TableName): string => csvOf(headingOf(name), tables[name]);

function gameOf(copy: Copy, back: LookBack): Game {
  const { scenario } = copy;
  const first = back.view(back.stops[0]?.from ?? 0, "facilitator");
  const labels = new Map<number, Label>();
  const when: Game["when"] = (turn) => {
    const label = labels.get(turn) ?? labelIn(first, turn);
    labels.set(turn, label);
    return { turn, year: label.year, quarter: label.quarter };
  };
  let turn = 1;
  const told = copy.events.map((event, i) => {
    if (event.type === "PhaseOpened") turn = event.turn;
    return { event, turn, place: i + 1 };
  });
  const ends = [...new Map(back.stops.map((s) => [s.turn, s.to])).entries()].map(([of, place]) => ({
    turn: of,
    place,
  }));
  return { copy, back, told, ends, when, zone: (n) => (n === undefined ? undefined : scenario.zones[n]?.id) };
}

type Told<T extends GameEvent["type"]> = Omit<Game["told"][number], "event"> & {
  readonly event: Extract<GameEvent, { type: T }>;
};
const of = <T extends GameEvent["type"]>(game: Game, ...types: readonly T[]): Told<T>[] =>
  game.told.filter((t) => types.includes(t.event.type as T)) as unknown as Told<T>[];

/** Who is told, as names: `all` for everybody. */
const audience = (to: number): string =>
  among(to, "observer") ? "all" : ROLES.filter((role) => among(to, role)).join("+");

const labelled = ({ year, quarter }: Pick<Row, "year" | "quarter">): string =>
  `${String(year)} Q${String(quarter)}`;

const ROWS: Readonly<Record<TableName, (game: Game) => Row[]>> = {
  exercise: ({ copy, back, ends }) => [
    {
      ...{
        copy: copy.copy,
        title: copy.title,
        marking: copy.marking,
        turns: copy.scenario.turns,
        seed: copy.seed,
        hash: back.hash(),
      },
      ...{ quarters_per_turn: copy.scenario.quartersPerTurn, played: ends.length },
    },
  ],

  seats: ({ copy }) => copy.scenario.seats.map((role) => ({ role, played_by: copy.seats[role] })),

  tracks: ({ back, when }) =>
    back.marks.flatMap(({ turn, tracks, reading }) => [
      ...TRACKS.filter((t) => tracks[t] !== undefined).map((measure) => ({
        ...when(turn),
        ...{ measure, value: tracks[measure] },
      })),
      { ...when(turn), measure: "reading", value: reading },
    ]),

  estimates: ({ copy, back, ends, when }) =>
    ends.flatMap(({ turn, place }) =>
      copy.scenario.seats.flatMap((role) =>
        Object.entries(back.view(place, role).tracks).map(([measure, known]) => ({
          ...when(turn),
          ...{ role, measure, value: known.value, low: known.low, high: known.high, age: known.age },
        })),
      ),
    ),

  land: ({ back, when }) =>
    back.marks.flatMap(({ turn, land }) =>
      Object.entries(land).map(([holder, share]) => ({ ...when(turn), holder, share })),
    ),

  zones: ({ back, ends, when }) =>
    ends.flatMap(({ turn, place }) =>
      back.view(place, "facilitator").zones.flatMap(({ id, control, tracks }) =>
        ZONE_TRACKS.map((measure) => ({
          ...when(turn),
          ...{ zone: id, holder: control, measure, value: tracks[measure].value },
        })),
      ),
    ),

  forces: ({ back, ends, when }) =>
    ends.flatMap(({ turn, place }) =>
      back.view(place, "facilitator").zones.flatMap(({ id, forces }) =>
        FORCES.filter((force) => (forces[force]?.value ?? 0) !== 0).map((force) => ({
          ...when(turn),
          ...{ zone: id, force, units: forces[force]?.value },
        })),
      ),
    ),

  causes: (game) =>
    of(game, "TrackMoved", "ZoneMoved").flatMap(({ event, turn, place }) =>
      event.lines.map(({ d, code, n }) => ({
        ...game.when(turn),
        ...{ place, measure: event.track, zone: "zone" in event ? game.zone(event.zone) : undefined },
        ...{ dynamic: d, cause: code, amount: n / PER_POINT },
      })),
    ),

  orders: (game) =>
    of(game, "OrderCarriedOut").map(({ event: { role, order, step, result }, turn, place }) => ({
      ...game.when(turn),
      ...{ place, step, role, order: order.id, zone: order.zone, target: order.target, option: order.option },
      ...{ intent: order.intent, expects: order.expects },
      ...{ foreseen: order.foresees?.track, way: order.foresees?.way, by_turn: order.foresees?.by },
      ...{ sure: order.sure, came: order.foresees && cameTrue(game.back, turn, order.foresees), result },
    })),

  dice: (game) =>
    of(game, "DiceThrown").flatMap(({ event, turn, place }) =>
      event.dice.map(({ d, actor, zone, of: sides, draw, odds, step }) => ({
        ...game.when(turn),
        ...{ place, step: step ?? event.step, dynamic: d, zone: game.zone(zone), of: sides, draw, odds },
        ...{ role: actor === undefined ? undefined : ROLES[actor] },
        came: odds === undefined ? undefined : draw < odds,
      })),
    ),

  deals: (game) => {
    const offered = new Map(of(game, "DealProposed").map(({ event, turn }) => [event.id, turn]));
    return game.back.view(game.back.last, "facilitator").deals.map((deal) => ({
      ...game.when(offered.get(deal.id) ?? 1),
      ...{ deal: deal.id, by: deal.by, parties: deal.parties.join("+"), secret: deal.secret },
      ...{ version: deal.version, status: deal.status, expires: deal.expires },
    }));
  },

  terms: ({ back }) =>
    back.view(back.last, "facilitator").deals.flatMap((deal) =>
      (deal.terms ?? []).map((term, i) => ({
        ...{ deal: deal.id, term: i + 1, kind: term.kind, by: term.by, zone: term.zone, option: term.option },
        ...{ venue: term.venue, mediator: term.mediator, receiver: term.receiver, amount: term.amount },
        ...{ first_turn: term.from, last_turn: term.to },
      })),
    ),

  compliance: (game) =>
    of(game, "DealJudged").map(({ event: { id, term, turn, kept, by } }) => ({
      ...game.when(turn),
      ...{ deal: id, term: term + 1, by, kept },
    })),

  messages: (game) => {
    const sums = new Map<string, Row & { count: number; characters: number }>();
    for (const { event, turn } of of(game, "MessageSent")) {
      const name = JSON.stringify([turn, event.from, event.channel, event.official]);
      const sum = sums.get(name) ?? {
        ...game.when(turn),
        ...{ from: event.from, channel: event.channel, official: event.official, count: 0, characters: 0 },
      };
      sums.set(name, {
        ...sum,
        count: sum.count + 1,
        characters: sum.characters + [...event.text].length,
      });
    }
    return [...sums.values()];
  },

  injects: (game) =>
    of(game, "Injected").map(({ event, turn }, i) => ({
      ...game.when(turn),
      ...{ number: i + 1, when: labelled(game.when(turn)), from: "facilitator" },
      ...{ to: audience(event.to), text: event.text },
    })),

  own_orders: ({ copy, when }) =>
    ownOrdersOf(copy).map(({ turn, role, shown, text, odds, draw, came, became, reason }) => ({
      ...when(turn),
      ...{ role, to: shown.join("+"), text, odds, draw, came, status: became, reason },
    })),

  rulings: (game) =>
    of(game, "RulingGiven", "Ruled").map(({ event, turn, place }) => ({
      ...game.when(turn),
      ...{ place, measure: event.track, zone: game.zone(event.zone), reason: event.reason },
    })),

  harm: (game) =>
    of(game, "HarmDone").map(({ event, turn }) => ({
      ...game.when(turn),
      ...{ zone: game.zone(event.zone), done_by: event.by, band: event.band },
    })),

  scores: ({ copy, back }) => {
    const scores = back.scores();
    return copy.scenario.seats.flatMap((role) => {
      const { total, parts } = scores[role];
      const each = Object.entries(parts).map(([part, { value, max }]) => ({ role, part, score: value, max }));
      return [...each, { role, part: "total", score: total, max: each.reduce((sum, p) => sum + p.max, 0) }];
    });
  },

  events: (game) =>
    game.back.happenings.map(({ at, turn, lane, event }) => {
      const e: { from?: Cell; role?: Cell; by?: Cell; zone?: number } = event as object;
      return {
        ...game.when(turn),
        ...{ place: at, lane, event: event.type, side: e.from ?? e.role ?? e.by },
        ...{ zone: typeof e.zone === "number" ? game.zone(e.zone) : undefined },
      };
    }),
};

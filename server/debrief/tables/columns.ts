// The tables that a game is told by, and their columns. A column's name means the same in whichever table it stands: so it is described
// once, and tables of many exercises laid under one another are one table. The words of each stand in the catalogues, under `tables`.

/** What stands in a cell: a code of a closed set, somebody's own words, a whole number, a number, yes or no. */
export type ColumnType = "code" | "text" | "whole" | "number" | "flag";

/** What a number counts; `own` where it is told by another column of the same row. */
export type Unit = "none" | "points" | "percent" | "turns" | "units" | "characters" | "messages" | "own";

export interface Column {
  readonly type: ColumnType;
  readonly unit: Unit;
}

const code: Column = { type: "code", unit: "none" };
const text: Column = { type: "text", unit: "none" };
const flag: Column = { type: "flag", unit: "none" };
const whole = (unit: Unit = "none"): Column => ({ type: "whole", unit });
const number = (unit: Unit): Column => ({ type: "number", unit });

export const COLUMNS = {
  // which game, in every row
  exercise: code,
  engine: whole(),
  scenario: code,
  // when
  turn: whole("turns"),
  year: whole(),
  quarter: whole(),
  place: whole(),
  step: code,
  // the exercise as a whole
  copy: code,
  title: text,
  marking: text,
  turns: whole("turns"),
  quarters_per_turn: whole(),
  played: whole("turns"),
  seed: whole(),
  hash: code,
  // who and where
  role: code,
  played_by: code,
  zone: code,
  holder: code,
  done_by: code,
  side: code,
  // figures
  measure: code,
  value: number("own"),
  low: number("own"),
  high: number("own"),
  age: whole("turns"),
  share: number("percent"),
  force: code,
  units: number("units"),
  band: whole(),
  // what a figure moved by
  dynamic: code,
  cause: code,
  amount: number("own"),
  // orders
  order: code,
  target: text,
  option: code,
  intent: text,
  expects: text,
  foreseen: code,
  way: code,
  by_turn: whole("turns"),
  sure: whole(),
  result: code,
  // dice
  of: whole(),
  draw: whole(),
  odds: whole(),
  came: flag,
  // deals
  deal: code,
  by: code,
  parties: code,
  secret: flag,
  version: whole(),
  status: code,
  expires: whole("turns"),
  term: whole(),
  kind: code,
  venue: code,
  mediator: code,
  receiver: code,
  first_turn: whole("turns"),
  last_turn: whole("turns"),
  kept: flag,
  // words
  channel: code,
  official: flag,
  count: whole("messages"),
  characters: whole("characters"),
  // injects and rulings, by the names of inject sheets
  number: whole(),
  when: code,
  from: code,
  to: code,
  text,
  reason: text,
  // scores
  part: code,
  score: number("points"),
  max: number("points"),
  // what happened
  lane: code,
  event: code,
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof COLUMNS;

/** Stands before every row: rows of many exercises can be told apart, and by which rules each was played. */
export const KEY = ["exercise", "engine", "scenario"] as const satisfies readonly ColumnName[];
const WHEN = ["turn", "year", "quarter"] as const satisfies readonly ColumnName[];

/** The columns of each table behind the key, in order. */
export const TABLES = {
  exercise: ["copy", "title", "marking", "turns", "quarters_per_turn", "played", "seed", "hash"],
  seats: ["role", "played_by"],
  tracks: [...WHEN, "measure", "value"],
  estimates: [...WHEN, "role", "measure", "value", "low", "high", "age"],
  land: [...WHEN, "holder", "share"],
  zones: [...WHEN, "zone", "holder", "measure", "value"],
  forces: [...WHEN, "zone", "force", "units"],
  causes: [...WHEN, "place", "measure", "zone", "dynamic", "cause", "amount"],
  orders: [
    ...[...WHEN, "place", "step", "role", "order", "zone", "target", "option"],
    ...(["intent", "expects", "foreseen", "way", "by_turn", "sure", "came", "result"] as const),
  ],
  dice: [...WHEN, "place", "step", "dynamic", "role", "zone", "of", "draw", "odds", "came"],
  deals: [...WHEN, "deal", "by", "parties", "secret", "version", "status", "expires"],
  terms: [
    ...["deal", "term", "kind", "by", "zone", "option", "venue", "mediator", "receiver"],
    ...(["amount", "first_turn", "last_turn"] as const),
  ],
  compliance: [...WHEN, "deal", "term", "by", "kept"],
  messages: [...WHEN, "from", "channel", "official", "count", "characters"],
  injects: [...WHEN, "number", "when", "from", "to", "text"],
  own_orders: [...WHEN, "role", "to", "text", "odds", "draw", "came", "status", "reason"],
  rulings: [...WHEN, "place", "measure", "zone", "reason"],
  harm: [...WHEN, "zone", "done_by", "band"],
  scores: ["role", "part", "score", "max"],
  events: [...WHEN, "place", "lane", "event", "side", "zone"],
} as const satisfies Record<string, readonly (ColumnName | string)[]>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The heading of a table, key included. */
export const headingOf = (table: TableName): readonly ColumnName[] => [
  ...KEY,
  ...(TABLES[table] as readonly ColumnName[]),
];

// The register of viewers and payloads: every part of everything that leaves for a seat, who may get it, and which function cuts it.
//
// A part that is added to a payload's type does not compile without a row here, and a part without a row is not sent: see `sifted`.
import type { View } from "../game-rules/index.ts";
import { ROLES } from "../game-rules/index.ts";
import type {
  Answers,
  ExerciseView,
  Item,
  SeatView,
  ServerToClient,
  Snapshot,
  Update,
} from "./contract/answers.ts";
import type {
  ClassDesk,
  ClassJoined,
  ClassLinked,
  ClassLobby,
  ClassMade,
  Created,
  Joined,
  LinkReading,
  TemplateChecked,
  TemplateKept,
  TemplateRead,
} from "./contract/http.ts";
import type { ListedExercise, NewControlLink, ServerStatus } from "./contract/operator.ts";
import type { RequestName } from "./contract/requests.ts";
import { LEADING, SEATS, type Seat } from "./contract/seats.ts";
import type { Found } from "./debrief/analysis/result.ts";

export interface Row {
  readonly to: readonly Seat[];
  /** `<file> <function>` that makes the part for one viewer out of what is true. */
  readonly cut: string;
  /** The part's own parts, where they have rows of their own. */
  readonly parts?: Table;
  /** The part is a list of rows, one a role, of this shape. */
  readonly byRole?: Table;
  /** The part is a list of things told apart by their `kind`. */
  readonly byKind?: Table;
  /** In a row of a role: for that role and those who lead, for nobody else. */
  readonly own?: true;
}
export type Table = Readonly<Record<string, Row>>;

const LEADS: readonly Seat[] = LEADING;
const CONTROL: readonly Seat[] = ["control"];

const row = (cut: string, to: readonly Seat[] = SEATS, more: Omit<Row, "to" | "cut"> = {}): Row => ({
  to,
  cut,
  ...more,
});

const VIEW_CUT = "game-rules/view.ts viewFor";
const AROUND = "server/exercise/audience/exercise-view.ts baseFor";
const ME = "server/exercise/audience/exercise-view.ts viewOf";
const SEEN = "server/exercise/audience/read-model.ts seenBy";
const STREAM = "server/exercise/audience/stream.ts itemsOf";
const WINDOW = "server/exercise/audience/window.ts pageOf";
const DRAFTS = "server/exercise/commands/drafts.ts draftsOf";

/** What a viewer is shown of the game. */
export const VIEW = {
  viewer: row(VIEW_CUT),
  scenario: row(VIEW_CUT),
  turn: row(VIEW_CUT),
  label: row(VIEW_CUT),
  phase: row(VIEW_CUT),
  board: row(VIEW_CUT),
  tracks: row(VIEW_CUT),
  past: row(VIEW_CUT),
  start: row(VIEW_CUT),
  zones: row(VIEW_CUT),
  regime: row(VIEW_CUT),
  aims: row(VIEW_CUT),
  talks: row(VIEW_CUT),
  signals: row(VIEW_CUT),
  exit: row(VIEW_CUT),
  wagner: row(VIEW_CUT),
  parisLine: row(VIEW_CUT),
  demand: row(VIEW_CUT),
  elections: row(VIEW_CUT),
  hostages: row(VIEW_CUT),
  claims: row(VIEW_CUT),
  stories: row(VIEW_CUT),
  postures: row(VIEW_CUT),
  deals: row(VIEW_CUT),
  reach: row(VIEW_CUT),
  sheet: row(VIEW_CUT, ROLES),
  committed: row(VIEW_CUT),
  off: row(VIEW_CUT),
} as const satisfies Record<keyof View, Row>;

/** The view of whichever viewer those who lead ask for: a role's sheet is in it. */
const OTHERS_VIEW = { ...VIEW, sheet: row(VIEW_CUT, LEADS) } as const satisfies Record<keyof View, Row>;

/** A seat as the others know it. */
export const SEAT = {
  role: row(AROUND),
  by: row(AROUND),
  standIn: row(AROUND),
  sheet: row(AROUND),
  read: row(AROUND),
  ready: row(AROUND),
  awaited: row(AROUND),
  standInFrom: row(AROUND),
  sheetBy: row(AROUND, [...LEADS, ...ROLES], { own: true }),
  here: row(AROUND),
  members: row(AROUND, [...LEADS, ...ROLES], { own: true }),
} as const satisfies Record<keyof SeatView, Row>;

/** The exercise around the game. */
export const EXERCISE = {
  id: row(AROUND),
  title: row(AROUND),
  group: row(AROUND),
  scenario: row(AROUND),
  status: row(AROUND),
  turn: row(AROUND),
  phase: row(AROUND),
  line: row(AROUND),
  held: row(AROUND),
  bookmarks: row(AROUND, LEADS),
  holds: row(AROUND, LEADS),
  adjudication: row("server/exercise/audience/adjudication.ts adjudicationOf", LEADS),
  own: row("server/exercise/audience/adjudication.ts ownFor", ROLES),
  injects: row(AROUND, LEADS),
  prepared: row(AROUND, LEADS),
  report: row(AROUND, LEADS),
  briefing: row(AROUND, [...ROLES, "observer"]),
  trial: row(AROUND),
  practice: row(AROUND),
  asked: row(AROUND, [...LEADS, ...ROLES]),
  clock: row(AROUND),
  seats: row(AROUND, SEATS, { byRole: SEAT }),
  observers: row(AROUND),
  settings: row(AROUND),
  me: row(ME),
  hook: row(AROUND, ROLES),
  debrief: row(AROUND),
  answers: row(AROUND),
  now: row(ME),
  links: row(AROUND, CONTROL),
  seed: row(AROUND, CONTROL),
  class: row(AROUND, LEADS),
  cells: row(AROUND, CONTROL),
  checks: row(AROUND, CONTROL),
} as const satisfies Record<keyof ExerciseView, Row>;

/** What is told, by kind. */
export const ITEMS = {
  message: row(STREAM),
  deal: row(STREAM),
  phase: row(STREAM),
  report: row(STREAM),
  situation: row(STREAM),
  inject: row(STREAM),
  info: row(STREAM),
  notice: row(STREAM),
} as const satisfies Record<Item["kind"], Row>;

export const SNAPSHOT = {
  n: row(STREAM),
  from: row(WINDOW),
  exercise: row(AROUND, SEATS, { parts: EXERCISE }),
  view: row(VIEW_CUT, SEATS, { parts: VIEW }),
  drafts: row(DRAFTS),
  items: row(STREAM, SEATS, { byKind: ITEMS }),
  marks: row("server/exercise/runner.ts pictureFor"),
  reading: row(SEEN),
  scores: row(SEEN),
} as const satisfies Record<keyof Snapshot, Row>;

export const UPDATE = {
  cut: row("server/exercise/audience/streams.ts createStreams"),
  from: row(STREAM),
  items: row(STREAM, SEATS, { byKind: ITEMS }),
  exercise: row(AROUND, SEATS, { parts: EXERCISE }),
  viewParts: row("server/exercise/audience/changes.ts viewChanges", SEATS, { parts: VIEW }),
  drafts: row("server/exercise/audience/changes.ts draftChanges", ROLES),
  wrote: row("server/exercise/audience/publisher.ts createPublisher", LEADS),
  reading: row(SEEN),
  scores: row(SEEN),
} as const satisfies Record<keyof Update, Row>;

type Ended = Parameters<ServerToClient["ended"]>[0];
type Closing = Parameters<ServerToClient["closing"]>[0];
const CLOSING = { turn: row("server/broadcast.ts createBroadcast", ROLES) } as const satisfies Record<
  keyof Closing,
  Row
>;
const ENDED = { code: row("server/broadcast.ts createBroadcast") } as const satisfies Record<
  keyof Ended,
  Row
>;

type Parts<A> = Exclude<keyof Extract<A, { ok: true }>, "ok">;
/** Answers beside `ok`; a refusal has its code and params, and names nothing but the rule. */
export const ANSWERS: { readonly [K in RequestName]: Readonly<Record<Parts<Answers[K]>, Row>> } = {
  command: { n: row("server/exercise/audience/streams.ts createStreams", ["control", ...ROLES]) },
  "draft.put": { rev: row("server/exercise/commands/drafts.ts putDraft", ROLES) },
  why: {
    lines: row("server/exercise/audience/why.ts whyOf"),
    now: row("server/exercise/audience/why.ts whyOf"),
  },
  "orders.legal": { legal: row("game-rules/legal.ts legalOrders") },
  "view.of": { viewer: row(VIEW_CUT, LEADS), view: row(VIEW_CUT, LEADS, { parts: OTHERS_VIEW }) },
  "quarter.of": {
    turn: row(AROUND, LEADS),
    outcomes: row("game-rules/quarter/outcomes.ts outcomesOf", LEADS),
  },
  "sheets.of": {
    turn: row(AROUND, LEADS),
    sheets: row("server/exercise/audience/adjudication.ts sheetsOf", LEADS),
  },
  "odds.of": { odds: row("game-rules/quarter/own-orders.ts oddsHere", LEADS) },
  "name.set": {},
  "read.mark": {},
  "line.tell": {},
  resume: { snapshot: row(AROUND, SEATS, { parts: SNAPSHOT }) },
  "items.before": { from: row(WINDOW), items: row(STREAM, SEATS, { byKind: ITEMS }) },
};

/** Answers over HTTP: for whoever made an exercise, holds a link, sat in a game that is over, or runs the server. A backup holds everything: the operator's. */
export const OVER_HTTP = {
  created: { ok: "its maker", id: "its maker", links: "its maker" } satisfies Record<keyof Created, string>,
  joined: {
    ok: "the link's holder",
    exercise: "the link's holder",
    seat: "the link's holder",
    path: "the link's holder",
  } satisfies Record<keyof Joined, string>,
  linkReading: {
    exercise: "the link's holder",
    title: "the link's holder",
    scenario: "the link's holder",
    seat: "the link's holder",
    status: "the link's holder",
    named: "the link's holder",
  } satisfies Record<keyof LinkReading, string>,
  classMade: { ok: "its maker", id: "its maker", links: "its maker" } satisfies Record<
    keyof ClassMade,
    string
  >,
  classJoined: {
    ok: "the link's holder",
    class: "the link's holder",
    seat: "the link's holder",
    path: "the link's holder",
  } satisfies Record<keyof ClassJoined, string>,
  /** Links of the class; a group's own come over its line. */
  classDesk: {
    ok: "the desk",
    id: "the desk",
    title: "the desk",
    me: "the desk",
    groups: "the desk",
    links: "those who lead from it",
    people: "the desk",
  } satisfies Record<keyof ClassDesk, string>,
  classLinked: { ok: "those who lead from it", token: "those who lead from it" } satisfies Record<
    keyof ClassLinked,
    string
  >,
  classLobby: {
    ok: "the lobby's link's holder",
    title: "the lobby's link's holder",
    groups: "the lobby's link's holder",
    named: "the lobby's link's holder",
  } satisfies Record<keyof ClassLobby, string>,
  templateKept: {
    ok: "the link's holder",
    id: "the link's holder",
    rev: "the link's holder",
    token: "the link's holder",
  } satisfies Record<keyof TemplateKept, string>,
  templateRead: {
    ok: "the link's holder",
    id: "the link's holder",
    rev: "the link's holder",
    token: "the link's holder",
    template: "the link's holder",
    changed: "the link's holder",
  } satisfies Record<keyof TemplateRead, string>,
  templateChecked: { ok: "who brought it", problems: "who brought it" } satisfies Record<
    keyof TemplateChecked,
    string
  >,
  /** Rows of seats by `server/debrief/opened.ts`: those whose step has been opened. */
  found: {
    format: "whoever sat",
    scenario: "whoever sat",
    turns: "whoever sat",
    margin: "whoever sat",
    seats: "whoever sat, once opened",
    sealed: "whoever sat",
    again: "whoever leads",
    leftOut: "whoever sat, once all is opened",
    budget: "whoever sat",
    spent: "whoever sat",
  } satisfies Record<keyof Found, string>,
  listedExercise: {
    id: "the operator",
    title: "the operator",
    scenario: "the operator",
    created: "the operator",
    ended: "the operator",
    touched: "the operator",
    status: "the operator",
    turn: "the operator",
    phase: "the operator",
    events: "the operator",
    people: "the operator",
  } satisfies Record<keyof ListedExercise, string>,
  serverStatus: {
    ok: "the operator",
    database: "the operator",
    databaseSize: "the operator",
    memory: "the operator",
    since: "the operator",
    exercises: "the operator",
    awake: "the operator",
    people: "the operator",
    createBy: "the operator",
    retentionDays: "the operator",
  } satisfies Record<keyof ServerStatus, string>,
  newControlLink: { ok: "the operator", link: "the operator" } satisfies Record<keyof NewControlLink, string>,
};

/** Everything that is emitted, by event. */
export const EVENTS = {
  snapshot: SNAPSHOT,
  update: UPDATE,
  closing: CLOSING,
  ended: ENDED,
} as const satisfies Record<keyof ServerToClient, Table>;

export interface Sifted<T> {
  /** The payload with what its seat may get, and nothing else. */
  readonly payload: T;
  /** The paths of what had to be left out: always a fault of ours. */
  readonly left: readonly string[];
}

/** Leaves out of a payload what the register does not allow this seat. The payload itself comes back where all is well. */
export function sifted<T extends object>(table: Table, seat: Seat, payload: T): Sifted<T> {
  if (isAllowed(table, payload, seat)) return { payload, left: [] };
  const left: string[] = [];
  return { payload: sift(table, payload, { seat, left, path: "" }), left };
}

/** Whether a part is what its seat may get; `role` where it stands in a row of a role. */
type Check = (part: unknown, role?: unknown) => boolean;

/** Whether all is well, as it is with everything that is sent but for a fault of ours: asked without putting anything together. */
const isAllowed = (table: Table, whole: object, seat: Seat): boolean => checkOf(table, seat)(whole);

/** Asked with everything that is sent, so put together once for a table and a seat. */
const checks = new WeakMap<Table, Map<Seat, Check>>();
function checkOf(table: Table, seat: Seat): Check {
  let seats = checks.get(table);
  if (!seats) checks.set(table, (seats = new Map()));
  let check = seats.get(seat);
  if (!check) seats.set(seat, (check = checkFor(table, seat)));
  return check;
}

function checkFor(table: Table, seat: Seat): Check {
  const inside = checksIn(table, seat);
  return (whole, role) => {
    for (const key in whole as object) {
      const part = (whole as Record<string, unknown>)[key];
      if (part !== undefined && inside.get(key)?.(part, role) !== true) return false;
    }
    return true;
  };
}

/** A check for each row of a table that is for this seat. */
const checksIn = (table: Table, seat: Seat): ReadonlyMap<string, Check> =>
  new Map(
    Object.entries(table)
      .filter(([, { to }]) => to.includes(seat))
      .map(([key, row]) => [key, checkOfRow(row, seat)]),
  );

const always: Check = () => true;

function checkOfRow(row: Row, seat: Seat): Check {
  const inside = checkInside(row, seat);
  return row.own ? (part, role) => mayGet(row, { seat, role }) && inside(part) : inside;
}

function checkInside({ parts, byRole, byKind }: Row, seat: Seat): Check {
  if (parts) return checkOf(parts, seat);
  if (byRole) {
    const ofRow = checkOf(byRole, seat);
    return (part) => (part as { role: unknown }[]).every((x) => ofRow(x, x.role));
  }
  if (!byKind) return always;
  const kinds = checksIn(byKind, seat);
  return (part) => (part as { kind: string }[]).every((x) => kinds.get(x.kind)?.(x) === true);
}

interface Sifting {
  readonly seat: Seat;
  readonly left: string[];
  readonly path: string;
  /** Whose row of a list is looked at. */
  readonly role?: unknown;
}

function sift<T extends object>(table: Table, whole: T, at: Sifting): T {
  let changed = false;
  const kept: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(whole)) {
    if (part === undefined) continue;
    const path = `${at.path}${key}`;
    const rule = Object.hasOwn(table, key) ? table[key] : undefined;
    if (!rule || !mayGet(rule, at)) {
      at.left.push(path);
      changed = true;
      continue;
    }
    kept[key] = inside(rule, part, { ...at, path: `${path}.` });
    changed ||= kept[key] !== part;
  }
  return changed ? (kept as T) : whole;
}

const mayGet = (rule: Row, { seat, role }: Pick<Sifting, "seat" | "role">): boolean =>
  rule.to.includes(seat) && (!rule.own || seat === role || LEADS.includes(seat));

function inside(rule: Row, part: unknown, at: Sifting): unknown {
  if (rule.parts) return sift(rule.parts, part as object, at);
  const { byRole, byKind } = rule;
  if (byRole) return same(part as { role: unknown }[], (x) => sift(byRole, x, { ...at, role: x.role }));
  if (byKind) return same(part as { kind: string }[], (x) => (ofKind(byKind, x, at) ? x : null));
  return part;
}

function ofKind(table: Table, { kind }: { kind: string }, at: Sifting): boolean {
  const rule = Object.hasOwn(table, kind) ? table[kind] : undefined;
  if (rule && mayGet(rule, at)) return true;
  at.left.push(`${at.path}${kind}`);
  return false;
}

/** The list itself where nothing in it changed; nulls are left out. */
function same<T>(list: readonly T[], change: (x: T) => T | null): readonly T[] {
  const next = list.map(change);
  return next.every((x, i) => x === list[i]) ? list : next.filter((x) => x !== null);
}

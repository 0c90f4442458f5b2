// The list of injects (the MSEL) as plain rules that the browser, an imported sheet and the server ask alike: its closed lists, the order of
// its moments, where a row stands, and what is wrong with one.
import {
  limitOf,
  menuOf,
  type OrderId,
  type Phase,
  ROLES,
  type Role,
  type Scenario,
  TRACKS,
  type TrackId,
  ZONE_TRACKS,
  type ZoneId,
  type ZoneTrackId,
} from "../../game-rules/open.ts";
import type { Condition, InjectMoment, InjectRow, InjectView } from "./injects.ts";

/** An inject comes at a time, a contingency where its condition holds, an expected action is waited for. */
export const INJECT_KINDS = ["inject", "contingency", "expected"] as const;
/** `note`: control reads it out, and nothing is sent. */
export const INJECT_MODES = ["front_page", "intelligence", "note", "message"] as const;
/** What whoever writes may set; everything else follows from what happens. */
export const INJECT_SET = ["draft", "ready", "held"] as const;
/** Phases in which something can be brought in: a resolution runs through in one moment. */
export const INJECT_PHASES = ["situation", "negotiation", "orders", "outcome"] as const;
export type InjectPhase = (typeof INJECT_PHASES)[number];

export type InjectStatus =
  | (typeof INJECT_SET)[number]
  | "due"
  | "released"
  | "waiting"
  | "answered"
  | "missed"
  | "skipped";

const PLACE: Readonly<Record<Phase, number>> = {
  situation: 0,
  negotiation: 1,
  orders: 2,
  resolution: 3,
  outcome: 4,
  ended: 5,
};

/** How far a phase of a quarter lies from the first one: moments in their order. */
export const placeOfPhase = ({ turn, phase }: { turn: number; phase: Phase }): number =>
  turn * 10 + PLACE[phase];

/** Before, in or after the phase that a row names: -1, 0 or 1. */
export const against = (now: { turn: number; phase: Phase }, at: { turn: number; phase: Phase }): number =>
  Math.sign(placeOfPhase(now) - placeOfPhase(at));

/** Where a row stands: what happened to it says more than what was set. */
export function statusOf(
  { row, marks }: Pick<InjectView, "row" | "marks">,
  now: { turn: number; phase: Phase },
): InjectStatus {
  if (marks.skipped) return "skipped";
  if (marks.answered) return "answered";
  if (marks.missed) return "missed";
  if (marks.released) return row.response ? "waiting" : "released";
  if (row.status !== "ready") return row.status;
  return row.at && against(now, row.at) === 0 ? "due" : "ready";
}

/** Rows by their moment, then by their number; rows without a moment come last. */
export const inOrder = (rows: readonly InjectView[]): InjectView[] =>
  [...rows].sort((a, b) => placeOf(a.row) - placeOf(b.row) || byNumber(a.row.number, b.row.number));

const NEVER = 10_000;
/** The moment a row is read under: when it comes, or by when it is expected. */
export const momentOf = (row: InjectRow): InjectMoment | undefined => row.at ?? row.response?.by;
const placeOf = (row: InjectRow): number => {
  const at = momentOf(row);
  return at ? placeOfPhase(at) + (at.minutes ?? 0) / 10_000 : NEVER;
};
const byNumber = (a: string, b: string): number =>
  Number.parseFloat(a) - Number.parseFloat(b) || (a < b ? -1 : 1);

/** The number that a new row gets. */
export const nextNumber = (rows: readonly { row: Pick<InjectRow, "number"> }[]): string =>
  String(1 + Math.max(0, ...rows.map(({ row }) => Math.trunc(Number.parseFloat(row.number)) || 0)));

/** What a row is held against. */
export interface Ground {
  readonly turns: number;
  readonly zones: readonly ZoneId[] | readonly string[];
  readonly seats: readonly string[];
  /** Ids of the rows that can be named by another. */
  readonly rows: ReadonlySet<string>;
}

/** What is wrong with a row, by place; the catalogues hold the words under `facilitate.msel.wrong.<problem>`. */
export interface Wrong {
  readonly path: string;
  readonly problem:
    | "no_text"
    | "no_title"
    | "turn"
    | "seat"
    | "limit"
    | "zone"
    | "track"
    | "nobody"
    | "no_condition"
    | "no_response"
    | "row";
  /** The most that is allowed, where there is such a figure. */
  readonly most?: number;
}

const isZoneTrack = (track: string): track is ZoneTrackId =>
  (ZONE_TRACKS as readonly string[]).includes(track);
const isTrack = (track: string): track is TrackId => (TRACKS as readonly string[]).includes(track);

/** A figure of a zone needs one of the board's, a figure of the country none. */
function placed(path: string, track: string, zone: string | undefined, { zones }: Ground): Wrong[] {
  if (zone === undefined) return isTrack(track) ? [] : [{ path: `${path}.track`, problem: "zone" }];
  if (!(zones as readonly string[]).includes(zone)) return [{ path: `${path}.zone`, problem: "zone" }];
  return isZoneTrack(track) ? [] : [{ path: `${path}.track`, problem: "track" }];
}

const inGame = (path: string, at: { turn: number } | undefined, { turns }: Ground): Wrong[] =>
  at && (at.turn < 1 || at.turn > turns) ? [{ path, problem: "turn", most: turns }] : [];

const seated = (path: string, roles: readonly string[], { seats }: Ground): Wrong[] =>
  roles.some((role) => !seats.includes(role)) ? [{ path, problem: "seat" }] : [];

function wrongCondition(c: Condition, path: string, ground: Ground): Wrong[] {
  switch (c.on) {
    case "track":
      return placed(path, c.track, c.zone, ground);
    case "deal":
      return seated(`${path}.parties`, c.parties, ground);
    case "answered":
    case "missed":
      return ground.rows.has(c.row) ? [] : [{ path: `${path}.row`, problem: "row" }];
    default:
      return [];
  }
}

/** Everything that keeps a row from being saved; empty where it is sound. A draft may lack what only its release needs. */
export function wrongWith(row: InjectRow, ground: Ground): Wrong[] {
  const wrong = [
    ...inGame("at", row.at, ground),
    ...(row.to === "all" ? [] : seated("to", row.to, ground)),
    ...(row.if?.of.flatMap((c, i) => wrongCondition(c, `if.of.${i}`, ground)) ?? []),
    ...row.effects.flatMap((e, i) => {
      const most = limitOf(e.track, e.zone !== undefined);
      const beyond: Wrong[] =
        Math.abs(e.by) > most || e.by === 0 ? [{ path: `effects.${i}.by`, problem: "limit", most }] : [];
      return [...placed(`effects.${i}`, e.track, e.zone, ground), ...beyond];
    }),
  ];
  const { response } = row;
  if (response) {
    wrong.push(
      ...inGame("response.by", response.by, ground),
      ...seated("response.role", [response.role], ground),
    );
    if (response.does === "track") wrong.push(...placed("response", response.track, response.zone, ground));
    if (response.does === "deal") wrong.push(...seated("response.with", response.with, ground));
    if (response.does === "order" && response.orders.length === 0)
      wrong.push({ path: "response.orders", problem: "nobody" });
  }
  if (!row.title.en && !row.title.fr) wrong.push({ path: "title", problem: "no_title" });
  if (row.status === "draft") return wrong;
  if (row.kind === "contingency" && !row.if) wrong.push({ path: "if", problem: "no_condition" });
  if (row.kind === "expected" && !row.response && !row.expected)
    wrong.push({ path: "response", problem: "no_response" });
  if (row.kind !== "expected" && !row.text.en && !row.text.fr)
    wrong.push({ path: "text", problem: "no_text" });
  return wrong;
}

/** What the rows of a list are held against, in a scenario. */
export const groundOf = (
  { turns, zones, seats }: Pick<Scenario, "turns" | "zones" | "seats">,
  rows: Iterable<string>,
): Ground => ({ turns, zones: zones.map(({ id }) => id), seats, rows: new Set(rows) });

/** Everything wrong with a whole list, each with the row it stands in: its place and its number. */
export function wrongRows(
  rows: readonly { readonly id: string; readonly row: InjectRow }[],
  scenario: Pick<Scenario, "turns" | "zones" | "seats">,
): (Wrong & { readonly at: number; readonly number: string })[] {
  const ground = groundOf(
    scenario,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ row }, at) =>
    wrongWith(row, ground).map((wrong) => ({ ...wrong, at, number: row.number })),
  );
}

/** A row as it begins, addressed to everybody, to be read as a plain message. */
export const blankRow = (number: string): InjectRow => ({
  number,
  kind: "inject",
  from: "",
  to: "all",
  mode: "message",
  title: {},
  text: {},
  status: "draft",
  effects: [],
});

/** How an expected result rolls up by objective: what was met, missed and is still open. */
export interface ObjectiveSum {
  readonly objective: string;
  met: number;
  missed: number;
  open: number;
}

/** Rows with a response, by the objective they name; those without one under the empty name, last. */
export function byObjective(injects: readonly Pick<InjectView, "row" | "marks">[]): ObjectiveSum[] {
  const sums = new Map<string, ObjectiveSum>();
  for (const { row, marks } of injects) {
    if ((!row.response && row.kind !== "expected" && !row.expected) || marks.skipped) continue;
    const objective = row.objective ?? "";
    const sum = sums.get(objective) ?? { objective, met: 0, missed: 0, open: 0 };
    sums.set(objective, sum);
    if (marks.answered) sum.met += 1;
    else if (marks.missed) sum.missed += 1;
    else sum.open += 1;
  }
  return [...sums.values()].sort((a, b) => Number(a.objective === "") - Number(b.objective === ""));
}

/** The orders that a role's response can be. */
export const ordersOf = (role: Role): OrderId[] => menuOf(role).map(({ id }) => id);

/** Everybody a row goes to, as roles. */
export const goesTo = ({ to }: Pick<InjectRow, "to">): readonly string[] => (to === "all" ? ROLES : to);

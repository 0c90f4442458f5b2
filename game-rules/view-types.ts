// What one viewer is shown: an allow-list, in points. The client can name nothing else of the game.

import type { OrderId } from "./data/orders/ids.ts";
import type { Lack } from "./drafting.ts";
import type { Line } from "./ledger.ts";
import type { OrderDraft, RefusedFor, Term } from "./orders.ts";
import type { NameSince } from "./scenario.ts";
import type { HandedOn, Suspicion, TakenFor } from "./state.ts";
import type {
  AimId,
  Angle,
  Claimable,
  Control,
  Country,
  DealStatus,
  Demand,
  Force,
  Mediator,
  ParisLine,
  Phase,
  ReadingWord,
  Regime,
  Role,
  Rung,
  SignalKind,
  Story,
  Successor,
  TrackId,
  Turn,
  Venue,
  Viewer,
  Way,
  ZoneId,
  ZoneTrackId,
} from "./vocabulary.ts";

/** A figure as far as it is known: exact when low equals high; `age` in quarters. */
export interface Known {
  value: number;
  low: number;
  high: number;
  age: number;
}

export interface ZoneStatic {
  id: ZoneId;
  country: Country;
  terrain: string;
  /** Population weight. */
  w: number;
  /** Share of the ground that a score counts, per mille of all fourteen. */
  stake: number;
  capital: boolean;
  neighbours: { zone: ZoneId; way: Way }[];
}

export interface ZoneView {
  id: ZoneId;
  fog: "seen" | "stale" | "unknown";
  age: number;
  /** How sure the report is, 1 rumour to 4 sure, by its error and its age. */
  sure: 1 | 2 | 3 | 4;
  /** Half-width of the report's error on hidden forces, units. */
  error: number;
  control: Control;
  tracks: Record<ZoneTrackId, Known>;
  /** Own forces and open ones exactly, hidden ones as a range; absent where nothing is known. */
  forces: Partial<Record<Force, Known>>;
  /** What the viewer itself knows of its doings here. */
  own: {
    hidden?: boolean;
    cleared?: boolean;
    receivers?: Partial<Record<Successor, number>>;
    /**
     * Its human source here, where it has one; the facilitator's view holds all roles'. Until when it speaks untended, or until
     * when nobody there talks after one was burned.
     */
    sources?: { role: Role; silent: boolean; until: Turn }[];
  };
}

export interface DealView {
  id: string;
  parties: Role[];
  /** Absent for those who only heard that there is one. */
  terms?: Term[] | undefined;
  secret: boolean;
  version: number;
  by: Role;
  signed: Role[];
  status: DealStatus;
  expires: Turn;
  record: { term: number; turn: Turn; kept: boolean }[];
  /** What one has handed on oneself; control sees it of all. */
  passed?: HandedOn[] | undefined;
  /** The quarter in which the papers had it. */
  published?: Turn | undefined;
  /** What one's own service makes of its leaks; control sees what each believes. */
  traced?: Suspicion[] | undefined;
  /** Why it was refused, and who said so, where somebody did; for its parties. */
  why?: RefusedFor | undefined;
  words?: string | undefined;
  refusedBy?: Role | undefined;
}

export interface Label {
  year: number;
  /** Quarter of the year, or for half-years the first of the two. */
  quarter: number;
  half: boolean;
}

export interface View {
  viewer: Viewer;
  scenario: {
    id: string;
    /** What its writer calls it; a shipped scenario is named by the catalogues, under `texts`. */
    name?: string;
    texts: string;
    turns: number;
    slots: number;
    quartersPerTurn: 1 | 2;
    seats: Role[];
    /** The ground that Paris was called in for, where the scenario names some. */
    mission?: ZoneId[];
    /** Seats that were called otherwise at the time, and from which turn. */
    names?: readonly NameSince[];
  };
  turn: Turn;
  label: Label;
  phase: Phase;
  board: ZoneStatic[];
  /** Only tracks that the viewer has a figure for, exact or estimated. */
  tracks: Partial<Record<TrackId, Known>>;
  /** The same at the end of each quarter gone by, as this viewer knew them (exact ones only). */
  past: { turn: Turn; tracks: Partial<Record<TrackId, number>> }[];
  /** The same as the game began. */
  start: Partial<Record<TrackId, number>>;
  zones: ZoneView[];
  regime: { kind: Regime; since: Turn; falls: number };
  aims: { id: AimId; since: Turn; met: boolean; funded?: number; given?: boolean }[];
  talks: {
    rung: Rung;
    venue: Venue;
    mediator: Mediator;
    /** Has the viewer a begun contact of its own to speak through? */
    mine: boolean;
    vetoedIn: Turn;
  };
  signals: {
    index: number;
    kind: SignalKind;
    since: Turn;
    answered: boolean;
    echo: -1 | 0 | 1;
    alive: boolean;
  }[];
  exit: {
    announcedIn: Turn;
    dueIn: Turn;
    slips: number;
    handed: number;
    abandoned: number;
    narrowed: number;
    outIn: Turn;
    /** An open veto was in force as the exit was announced, or since. */
    overruled?: boolean;
    /** What the viewer took the reading for when it was fixed; absent before, and for who knows it. */
    seen?: TakenFor;
  };
  wagner: { offered: boolean; contract: boolean; deployedIn: Turn; facedIn: Turn };
  parisLine: { line: ParisLine; since: Turn; changes: number; due: boolean };
  demand: { rung: Demand; since: Turn; first?: Turn };
  elections: { promisedFor: Turn; postponed: number };
  hostages: Known;
  claims: { what: Claimable; open: boolean }[];
  /** Events that can be told now, and who has given which account of them. */
  stories: { of: Story; since: Turn; told: { role: Role; angle: Angle; turn: Turn }[] }[];
  /** The viewer's own standing instructions. */
  postures: { id: OrderId; zone?: ZoneId; option: string; since: Turn }[];
  deals: DealView[];
  /** Roles with which this one can open a channel now. */
  reach: Role[];
  /** The own sheet, if committed, and who else has committed. */
  sheet?: OrderDraft[] | undefined;
  committed: Role[];
  off: readonly string[];
}

/** What an order can be expected to do, as far as its author can know. */
export interface Estimate {
  /** A track, or a key of the catalogues under `expects`. */
  what: TrackId | ZoneTrackId | (string & {});
  zone?: ZoneId;
  /** In points; equal bounds are an exact effect, absent ones a matter of yes or no. */
  low?: number;
  high?: number;
  /** 1 unlikely .. 4 nearly sure; absent where it is certain. */
  sure?: 1 | 2 | 3 | 4;
}

export interface LegalOrder {
  draft: OrderDraft;
  cost: number;
  expects: Estimate[];
  dynamics: import("./vocabulary.ts").DynamicId[];
}

export interface Reading {
  value: number;
  low: number;
  high: number;
  word: ReadingWord;
  causes: Line[];
}

export type Scores = Record<
  Role,
  { total: number; parts: Record<string, { value: number; max: number; causes: Line[] }> }
>;

/** A headline, or a piece of private intelligence: the catalogues hold its words under `news.<code>` or `brief.<code>`. */
export interface NewsItem {
  code: string;
  /** Variant of the words, drawn by the engine so that all read the same paper. */
  variant: number;
  params: Readonly<Record<string, string | number>>;
  zone?: ZoneId;
  /** Weight on the page: 3 leads. */
  rank: 1 | 2 | 3;
}
export interface BriefItem {
  code: string;
  params: Readonly<Record<string, string | number>>;
  zone?: ZoneId;
  sure: 1 | 2 | 3 | 4;
}

/** What one viewer learns of a quarter when it is over. */
export interface TurnReport {
  turn: Turn;
  label: Label;
  news: NewsItem[];
  brief: BriefItem[];
  /** What became of the own orders. */
  orders: { draft: OrderDraft; result: string; params: Readonly<Record<string, string | number>> }[];
  /** Drafts that the close of orders found and could not take, each with what it lacked. */
  left?: { draft: OrderDraft; lack: Lack }[];
  /** Every change with its causes, as far as this viewer may know them. */
  lines: Line[];
  /** Harm to civilians by zone as this viewer estimated it at that outcome, in the order of the map. */
  harm: { zone: ZoneId; low: number; high: number }[];
}

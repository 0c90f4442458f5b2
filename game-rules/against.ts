// The door of whoever lays a game that is over beside the line of history: what the calendar has each seat do, and whether this game's
// seat did it, could have, or was told no by which rule; figures and dates where a source tells them.
import type { EventOf, Facts, LookBack } from "./back.ts";
import type { Refusal } from "./commands.ts";
import { rowOf } from "./data/orders/index.ts";
import { labelOf } from "./label.ts";
import { legalOrders, stands } from "./legal.ts";
import type { Account, OrderDraft } from "./orders.ts";
import { CALENDAR, type Entry, fallsIn, periodOf, type Wish } from "./policies/calendar/index.ts";
import { DATES, FIGURES, TURNING_POINTS, type TurningPoint } from "./policies/calendar/sourced.ts";
import type { Scenario } from "./scenario.ts";
import { checkSheet } from "./sheet.ts";
import type { View } from "./view-types.ts";
import {
  type DynamicId,
  type Grade,
  type Role,
  RUNG,
  SCENARIO_IDS,
  type TrackId,
  type Turn,
} from "./vocabulary.ts";

export { TURNING_POINTS, type TurningPoint } from "./policies/calendar/sourced.ts";

/**
 * What became of something that history did: done in its quarter; the same order given otherwise (another zone, target or choice);
 * done before, where it could be given no more; done later; not done, though it could have been; a rule said no; it would have made
 * no sense where the game stood.
 */
export const FATES = ["done", "otherwise", "earlier", "later", "not", "barred", "senseless"] as const;
export type Fate = (typeof FATES)[number];

/** One order or account of an entry, and what became of it. */
export interface Kept {
  readonly fate: Fate;
  readonly order?: Wish;
  readonly account?: Account;
  /** When it was given, where that was another quarter. */
  readonly turn?: Turn;
  /** What was given in its place. */
  readonly given?: OrderDraft;
  /** Why it could not be given: the rule's own no. */
  readonly why?: Refusal;
  readonly dynamic?: DynamicId;
}

/** An entry of the calendar beside what the game's seat did. */
export interface Deed {
  /** Names it in the catalogues, under its seat: year, quarter, place in it: `2020-1-2`. */
  readonly id: string;
  readonly role: Role;
  readonly turn: Turn;
  readonly grade: Grade;
  readonly kept: readonly Kept[];
}

/** A figure that a source tells, beside the game's own of the same quarters. */
export interface FigureBeside {
  readonly id: (typeof FIGURES)[number]["id"];
  readonly track: TrackId;
  readonly grade: Grade;
  /** The turns that it is of: one, or several whose figures add up to it. */
  readonly from: Turn;
  readonly to: Turn;
  readonly history: number;
  /** Absent where the game ended before. */
  readonly game?: number;
}

/** A turning point, by its turn on either line; absent where it did not come about there. */
export interface PointBeside {
  readonly id: TurningPoint;
  readonly grade: Grade;
  readonly history?: Turn;
  readonly game?: Turn;
}

/** A game beside the line of history. */
export interface Beside {
  /** In order of quarters. */
  readonly deeds: readonly Deed[];
  readonly figures: readonly FigureBeside[];
  readonly points: readonly PointBeside[];
}

type Carried = EventOf<"OrderCarriedOut"> & { readonly turn: Turn };

/** A number among the choices says how much or how soon: not what was done. */
const isAmount = (option: string | undefined): boolean => option !== undefined && /^\d+$/.test(option);

/** Whether an order is what a wish asks for; what a wish leaves open, any fills. */
const meets = (d: OrderDraft, w: Wish): boolean =>
  d.id === w.id &&
  (w.zone === undefined || d.zone === w.zone) &&
  (w.target === undefined || d.target === w.target) &&
  (w.option === undefined || d.option === w.option || (isAmount(w.option) && isAmount(d.option)));

/** Whether history has a line beside this scenario: a tuned copy of a shipped one is of the same years. */
export const hasHistory = ({ texts }: Pick<Scenario, "texts">): boolean =>
  SCENARIO_IDS.some((id) => id === texts);

/**
 * Lays a game beside the line of history.
 * @param back the game, taken up from `facts`
 * @returns undefined where history has no line for its scenario
 */
export function besideHistory(
  back: LookBack,
  { scenario, events }: Pick<Facts, "scenario" | "events">,
): Beside | undefined {
  if (!hasHistory(scenario)) return undefined;
  const carried = back.happenings.flatMap(({ turn, event }): Carried[] =>
    event.type === "OrderCarriedOut" ? [{ ...event, turn }] : [],
  );
  return {
    deeds: deedsOf(back, scenario, carried),
    figures: figuresOf(back, scenario),
    points: pointsOf(back, scenario, events),
  };
}

function deedsOf(back: LookBack, scenario: Scenario, carried: readonly Carried[]): Deed[] {
  const told = accountsIn(back);
  const deeds: Deed[] = [];
  for (const { turn, phase, from } of back.stops) {
    if (phase !== "orders") continue;
    for (const role of scenario.seats) {
      const view = back.view(from, role);
      const own = carried.filter((c) => c.role === role);
      let legal: readonly OrderDraft[] | undefined;
      const seat = { view, role, turn, own, legal: () => (legal ??= legalOrders(view).map((l) => l.draft)) };
      for (const { id, entry } of entriesIn(view, role)) {
        const kept: Kept[] = entry.wishes.map((w) => keptOf(seat, w, entry));
        if (entry.says) kept.push(toldOf(told, role, turn, entry.says));
        deeds.push({ id, role, turn, grade: entry.grade, kept });
      }
    }
  }
  return deeds;
}

/** The calendar's entries of a view's turn, by name. */
function entriesIn(view: View, role: Role): { id: string; entry: Entry }[] {
  return CALENDAR[role]
    .flatMap((period) => period.entries)
    .flatMap((entry, i, all) => {
      if (!fallsIn(view, entry.at)) return [];
      return [{ id: idOf(entry, all.slice(0, i)), entry }];
    });
}

/** What an entry is called among those of its seat: no two bear one name. */
function idOf({ at }: Entry, before: readonly Entry[]): string {
  const n = before.filter((e) => e.at === at).length + 1;
  return `${Math.floor(at / 4)}-${(at % 4) + 1}-${n}`;
}

/** Every name that an entry can bear, by seat: the catalogues have words for each. */
export const DEED_IDS: Readonly<Record<Role, readonly string[]>> = {
  paris: idsOf("paris"),
  bamako: idsOf("bamako"),
  jnim: idsOf("jnim"),
  moscow: idsOf("moscow"),
};
function idsOf(role: Role): string[] {
  return CALENDAR[role].flatMap((p) => p.entries).map((e, i, all) => idOf(e, all.slice(0, i)));
}

interface SeatThen {
  readonly view: View;
  readonly role: Role;
  readonly turn: Turn;
  /** What it ordered in the whole game, in order. */
  readonly own: readonly Carried[];
  legal(): readonly OrderDraft[];
}

function keptOf(seat: SeatThen, order: Wish, entry: Entry): Kept {
  const { own, turn, view, role } = seat;
  const row = rowOf(order.id);
  const now = own.filter((c) => c.turn === turn);
  const isHeld = row.posture === true && view.postures.some((p) => meets({ ...p }, order));
  if (isHeld || now.some((c) => meets(c.order, order))) return { fate: "done", order };
  const given = now.find((c) => c.order.id === order.id && c.order.option !== "end")?.order;
  if (given) return { fate: "otherwise", order, given };
  const canBe = seat.legal().some((d) => meets(d, order) && !stands(view, d));
  const before = own.findLast((c) => c.turn < turn && meets(c.order, order));
  if (before && !canBe) return { fate: "earlier", order, turn: before.turn };
  const after = own.find((c) => c.turn > turn && meets(c.order, order));
  if (after) return { fate: "later", order, turn: after.turn };
  if (!canBe) {
    const why = refusalOf(view, role, order);
    const [dynamic] = row.dynamics;
    if (why) return { fate: "barred", order, why, ...(dynamic ? { dynamic } : {}) };
  }
  return { fate: (entry.when?.(view) ?? true) ? "not" : "senseless", order };
}

/** Why an order could not be given by itself, at the first of its places that says more than that it is none. */
function refusalOf(view: View, role: Role, { id, zone, target, option }: Wish): Refusal | undefined {
  const row = rowOf(id);
  const zones = row.zones ? (zone ? [zone] : view.zones.map((z) => z.id)) : [undefined];
  const whys = zones.flatMap((at) => {
    const there = view.zones.find((z) => z.id === at);
    const draft: OrderDraft = {
      id,
      ...(at ? { zone: at } : {}),
      ...named("target", target ?? row.targets?.(view, there)[0]),
      ...named("option", option ?? row.options?.(view)[0]),
    };
    return checkSheet(view, role, [draft]) ?? [];
  });
  return whys.find((why) => why.code !== "order.not_here") ?? whys[0];
}

const named = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  value === undefined ? {} : ({ [key]: value } as Partial<Record<K, string>>);

interface Told {
  readonly role: Role;
  readonly turn: Turn;
  readonly account: Account;
}

const accountsIn = (back: LookBack): Told[] =>
  back.happenings.flatMap(({ turn, event }) =>
    event.type === "MessageSent" && event.story && event.from !== "facilitator"
      ? [{ role: event.from, turn, account: event.story }]
      : [],
  );

function toldOf(told: readonly Told[], role: Role, turn: Turn, account: Account): Kept {
  const same = told.filter((t) => t.role === role && t.account.of === account.of);
  const so = same.find((t) => t.account.angle === account.angle);
  if (!so) return { fate: "not", account };
  if (so.turn === turn) return { fate: "done", account };
  return { fate: so.turn < turn ? "earlier" : "later", account, turn: so.turn };
}

/** The turn into which a quarter of the calendar falls, by the scenario: below 1 before it, above its turns after. */
function turnOf(scenario: Scenario, at: number): Turn {
  const { year, quarter } = labelOf(scenario, 1);
  return 1 + Math.floor((at - (year * 4 + quarter - 1)) / scenario.quartersPerTurn);
}
const isWithin = ({ turns }: Scenario, turn: Turn): boolean => turn >= 1 && turn <= turns;

function figuresOf(back: LookBack, scenario: Scenario): FigureBeside[] {
  return FIGURES.flatMap((f) => {
    const [from, to] = [turnOf(scenario, f.from), turnOf(scenario, f.to)];
    // of quarters that began before the game there is no sum
    if (!isWithin(scenario, from) || !isWithin(scenario, to)) return [];
    const own = back.marks
      .filter((m) => m.turn >= from && m.turn <= to)
      .flatMap((m) => m.tracks[f.track] ?? []);
    const whole = own.length === to - from + 1;
    return [
      {
        ...{ id: f.id, track: f.track, grade: f.grade, from, to, history: f.value },
        ...(whole ? { game: own.reduce((sum, n) => sum + n, 0) } : {}),
      },
    ];
  });
}

function pointsOf(back: LookBack, scenario: Scenario, events: Facts["events"]): PointBeside[] {
  const { exit, wagner } = back.view(back.last, "facilitator");
  const falls = back.happenings.flatMap((h) => (h.event.type === "RegimeFell" ? [h.turn] : []));
  const coups = (["first_coup", "second_coup"] as const).filter((id) => !isBefore(scenario, id));
  const own: Readonly<Record<TurningPoint, Turn | undefined>> = {
    exit_announced: exit.announcedIn || undefined,
    last_unit: exit.outIn || undefined,
    first_coup: falls[coups.indexOf("first_coup")],
    second_coup: falls[coups.indexOf("second_coup")],
    wagner: wagner.deployedIn || undefined,
    settlement: settledIn(events),
  };
  return TURNING_POINTS.filter((id) => !isBefore(scenario, id)).map((id) => {
    const { at, grade } = DATES[id];
    const history = at === undefined ? undefined : turnOf(scenario, at);
    const game = own[id];
    return {
      ...{ id, grade },
      ...(history !== undefined && isWithin(scenario, history) ? { history } : {}),
      ...(game === undefined ? {} : { game }),
    };
  });
}

/** What came about before the scenario begins is no turning point of it. */
function isBefore(scenario: Scenario, id: TurningPoint): boolean {
  const { at } = DATES[id];
  return at !== undefined && turnOf(scenario, at) < 1;
}

function settledIn(events: Facts["events"]): Turn | undefined {
  let turn: Turn = 1;
  for (const e of events) {
    if (e.type === "PhaseOpened") turn = e.turn;
    if (e.type === "TalksMoved" && e.talks.rung === RUNG.settlement) return turn;
  }
  return undefined;
}

/** Some turns in a row, both ends among them. */
export interface Span {
  readonly from: Turn;
  readonly to: Turn;
}

const isIn = (turn: Turn, { from, to }: Span): boolean => turn >= from && turn <= to;

/** Whether on the line of history a seat gave an order in any of these turns: by its calendar, or as a habit of those years. */
export function orderedInHistory(back: LookBack, role: Role, order: Wish, span: Span): boolean {
  return back.stops.some(({ phase, turn, from }) => {
    if (phase !== "orders" || !isIn(turn, span)) return false;
    const view = back.view(from, role);
    const own = CALENDAR[role].flatMap((period) => period.entries.filter((e) => fallsIn(view, e.at)));
    const { habits } = periodOf(CALENDAR[role], view);
    return [...own.flatMap((e) => e.wishes), ...habits.map((h) => h.wish)].some((w) => isSame(w, order));
  });
}

/** Whether a game's seat gave an order in any of these turns. */
export const orderedInGame = ({ happenings }: LookBack, role: Role, order: Wish, span: Span): boolean =>
  happenings.some(
    ({ turn, event }) =>
      event.type === "OrderCarriedOut" &&
      event.role === role &&
      isIn(turn, span) &&
      isSame(event.order, order),
  );

/** The same order, wherever it went: zones differ from game to game. A choice that one of them leaves open, any fills. */
const isSame = (a: Wish, b: Wish): boolean =>
  a.id === b.id &&
  (a.option === undefined || b.option === undefined || a.option === b.option || isAmount(a.option));

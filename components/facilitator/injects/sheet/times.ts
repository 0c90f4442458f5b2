// When a row of a sheet comes, as sheets say it: a quarter in either language, quarters from the first one (T+2), days and hours from the first
// day (J+1 H+3, D+2 H+3 M+45), a date, or an hour of the day. A day of the sheet is a quarter of the game: its 24 hours are the four
// phases in which something can be brought in, six hours each.
import type { InjectMoment } from "../../../../server/contract/injects";
import { INJECT_PHASES, type InjectPhase } from "../../../../server/contract/msel";
import { plain } from "./headings";

/** What a time is read against. */
export interface Calendar {
  readonly start: { readonly year: number; readonly quarter: number };
  /** Quarters a turn. */
  readonly each: number;
  readonly turns: number;
  /** Minutes a quarter, where an hour of the day is told. */
  readonly minutes: number;
}

const PHASES: Readonly<Record<string, InjectPhase>> = {
  situation: "situation",
  negotiation: "negotiation",
  negotiations: "negotiation",
  negociation: "negotiation",
  negociations: "negotiation",
  pourparlers: "negotiation",
  orders: "orders",
  ordres: "orders",
  outcome: "outcome",
  bilan: "outcome",
};

const HOURS = 24;
const inTurn = (turn: number, { turns }: Calendar): boolean =>
  Number.isInteger(turn) && turn >= 1 && turn <= turns;

function turnOf(year: number, quarter: number, calendar: Calendar): number {
  const { start, each } = calendar;
  return 1 + Math.floor(((year - start.year) * 4 + quarter - start.quarter) / each);
}

/** The phase that a text names, wherever in it. */
const phaseIn = (text: string): InjectPhase | undefined =>
  text.split(" ").flatMap((word) => PHASES[word] ?? [])[0];

const at = (turn: number, phase: InjectPhase, minutes = 0): InjectMoment => ({
  turn,
  phase,
  ...(minutes > 0 ? { minutes } : {}),
});

/** `first` is the earliest hour of the day in the sheet, in minutes: what is told by the clock begins there. */
export function momentIn(text: string, calendar: Calendar, first = 0): InjectMoment | undefined {
  const said = plain(text);
  const raw = text.trim();
  if (!said) return undefined;
  const phase = phaseIn(said) ?? "situation";
  const into = /(?:after|apres|\+)\s*(\d{1,3})\s*(?:min|mn|m)\b/i.exec(
    raw.normalize("NFD").replace(/\p{M}/gu, ""),
  );
  const minutes = into ? Number(into[1]) : 0;
  const found = (turn: number, inPhase = phase, n = minutes) =>
    inTurn(turn, calendar) ? at(turn, inPhase, n) : undefined;

  const quarter =
    /\b(\d{4})\s*[qt]\s*([1-4])\b/.exec(said) ?? swapped(/\b[qt]\s*([1-4])\s*(\d{4})\b/.exec(said));
  if (quarter) return found(turnOf(Number(quarter[1]), Number(quarter[2]), calendar));
  const half = /\b(\d{4})\s*[hs]\s*([12])\b/.exec(said) ?? swapped(/\b[hs]\s*([12])\s*(\d{4})\b/.exec(said));
  if (half) return found(turnOf(Number(half[1]), Number(half[2]) * 2 - 1, calendar));
  const day = /\b[dj]\s*\+?\s*(\d{1,3})\b/i.exec(raw);
  if (day) {
    const hour = Number(/\bh\s*\+?\s*(\d{1,2})\b/i.exec(raw)?.[1] ?? 0);
    if (hour >= HOURS) return undefined;
    const slot = INJECT_PHASES[Math.floor((hour * INJECT_PHASES.length) / HOURS)] ?? "situation";
    return found(
      Number(day[1]) + 1,
      phaseIn(said) ?? slot,
      Number(/\bm\s*\+?\s*(\d{1,3})\b/i.exec(raw)?.[1] ?? 0),
    );
  }
  const turns = /^t\s*\+\s*(\d{1,3})\b/i.exec(raw);
  if (turns) return found(Number(turns[1]) + 1);
  const date = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(raw);
  if (date) return dated(Number(date[1]), Number(date[2]), calendar, phase);
  const written = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/.exec(raw);
  if (written) return dated(Number(written[3]), Number(written[2]), calendar, phase);
  const hours = minutesOf(raw);
  if (hours !== undefined) return played(hours - first, calendar);
  // Words alone name no quarter.
  return undefined;
}

const swapped = (m: RegExpExecArray | null): (string | undefined)[] | null => m && [m[0], m[2], m[1]];

function dated(
  year: number,
  month: number,
  calendar: Calendar,
  phase: InjectPhase,
): InjectMoment | undefined {
  if (month < 1 || month > 12) return undefined;
  const turn = turnOf(year, Math.ceil(month / 3), calendar);
  return inTurn(turn, calendar) ? at(turn, phase) : undefined;
}

/** The hour of a day in minutes: "10:15", "10h15", "1015Z". */
export function minutesOf(text: string): number | undefined {
  const m = /^\s*([01]?\d|2[0-3])\s*[:hH]\s*([0-5]\d)(?::[0-5]\d)?\s*[zZ]?\s*$/.exec(text);
  return m ? Number(m[1]) * 60 + Number(m[2]) : undefined;
}

/** So many minutes after the first: the quarter by its length, the phase by its share of it. */
function played(minutes: number, calendar: Calendar): InjectMoment | undefined {
  if (minutes < 0) return undefined;
  const turn = 1 + Math.floor(minutes / calendar.minutes);
  const share = (minutes % calendar.minutes) / calendar.minutes;
  const phase = INJECT_PHASES[Math.floor(share * INJECT_PHASES.length)] ?? "situation";
  return inTurn(turn, calendar) ? at(turn, phase) : undefined;
}

/** A move by its number, the first being `from`. */
export function moveIn(text: string, calendar: Calendar, from: 0 | 1): InjectMoment | undefined {
  const n = /^\D*(\d{1,3})\s*$/.exec(text)?.[1];
  if (n === undefined) return undefined;
  const turn = Number(n) + 1 - from;
  return inTurn(turn, calendar) ? at(turn, "situation") : undefined;
}

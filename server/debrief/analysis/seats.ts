// What is told of a seat: its families with their quarters, and of their windows at most three, each once; ways of playing and gains on
// paper stand apart.
import { type Role, scores, type Turn } from "../../../game-rules/index.ts";
import type { Bank } from "./bank.ts";
import { madeOf, onPaper, told } from "./causes.ts";
import { mixedText } from "./chance.ts";
import { type Kept, leadWish } from "./families.ts";
import type { Seen } from "./foresight.ts";
import { gainOf } from "./gain.ts";
import { leadsOf } from "./plans.ts";
import { isNoSingleMoment, possibleOf } from "./possible.ts";
import { questionsFor } from "./questions.ts";
import type { Recorded } from "./record.ts";
import type { Cell, Family, Gain, Kind, SeatAnalysis, StoryQuarter, Window } from "./result.ts";
import { mean } from "./statistics.ts";
import type { Valued } from "./valuing.ts";
import { verdictOf } from "./verdicts.ts";
import { isHabit, runsOf, type Span, windowsOf } from "./windows.ts";

/** Windows of a seat that are told. */
const TOLD = 3;
/** Of them so many may be missed where one was taken: what was used stands beside what was not. */
const MISSED_BESIDE = 2;
/** So many quarters before the end little is left that could come of anything. */
export const LATE = 2;

export interface Found {
  readonly kept: Kept;
  readonly family: Family;
  readonly windows: readonly Window[];
}

const idOf = ({ role, use, lead }: Kept): string =>
  use === "taken" ? `taken:${role}:${lead}` : `${role}:${lead}`;

/** @param valued one family's, in order of turns */
export function foundIn(
  bank: Bank,
  recorded: Recorded,
  { kept, valued }: { readonly kept: Kept; readonly valued: readonly Valued[] },
  { foresight, othersAsBots }: Pick<Seen, "foresight"> & { othersAsBots: ReadonlyMap<Valued, Gain> },
): Found {
  const turns = recorded.starts.length;
  const id = idOf(kept);
  const cells = valued.map((v): Cell => {
    const [seen, bots] = [foresight.get(v), othersAsBots.get(v)];
    return {
      turn: v.turn,
      plan: v.plan,
      hindsight: gainOf(v.gains),
      open: v.open,
      level: Math.round(v.level * 1e4) / 1e4,
      ...(seen ? { foresight: seen } : {}),
      ...(bots ? { othersAsBots: bots } : {}),
      ...verdictOf({ ...v, foresight: seen }),
      carried: v.carried,
      late: v.turn > turns - LATE,
    };
  });
  const of = (turn: Turn) => {
    const i = cells.findIndex((c) => c.turn === turn);
    return { cell: cells[i] as Cell, v: valued[i] as Valued };
  };
  const madeAt = (turn: Turn) => {
    const { v } = of(turn);
    return madeOf(bank, v.more, v.less, v.role, v.gains.length);
  };
  const spans = [
    ...windowsOf(valued, mixedText(id, 1)),
    // what looked open is told as well: where it looked best
    ...runsOf(cells, (c) => c.verdict === "looked_open").map((run): Span => {
      const peak = run.reduce((a, b) => (seenGain(b) > seenGain(a) ? b : a));
      return { from: (run[0] as Cell).turn, to: (run.at(-1) as Cell).turn, peak: peak.turn };
    }),
  ];
  const opened = spans.filter((s) => of(s.peak).cell.open === "open");
  const best = greatest(opened, (s) => of(s.peak).v.gains);
  const paper = best && onPaper(madeAt(best.peak));
  const whole = { peak: (valued[0] as Valued).turn, to: turns };
  const isMoment = (opened.length > 0 ? opened : [whole]).some((s) => !isHabit(valued, s, turns));
  const kind: Kind = paper ? "paper" : isMoment ? "moment" : "habit";
  const windows = spans.map((span): Window => {
    const { cell } = of(span.peak);
    const { drop, ...quarters } = span;
    return {
      id: `${id}:${span.from}`,
      role: kept.role,
      family: id,
      use: kept.use,
      kind,
      ...quarters,
      ...(drop === undefined ? {} : { drop: Math.round(drop * 10) / 10 }),
      verdict: cell.verdict,
      gain: cell.hindsight,
      ...told(madeAt(span.peak), cell.hindsight.mean),
      questions: questionsFor(kept.use, kind, cell.verdict),
    };
  });
  const lead = leadWish(
    kept.lead,
    valued.map((v) => v.plan),
  );
  const family: Family = { id, lead, use: kept.use, kind, ...(paper ? { paper } : {}), cells };
  return { kept, family, windows };
}

const seenGain = ({ foresight }: Cell): number => foresight?.gain.mean ?? Number.NEGATIVE_INFINITY;

const greatest = (spans: readonly Span[], gains: (s: Span) => readonly number[]): Span | undefined =>
  [...spans].sort((a, b) => mean(gains(b)) - mean(gains(a)))[0];

/** Windows that are told, each once: of two that overlap and share an order, the one that brings more. */
export function toldOf(found: readonly Found[]): { windows: Window[]; apart: Window[]; beyond: number } {
  const plans = new Map(
    found.flatMap(({ family }) =>
      family.cells.map((c) => [`${family.id} ${c.turn}`, leadsOf(c.plan)] as const),
    ),
  );
  const leads = (w: Window): readonly string[] => plans.get(`${w.family} ${w.peak}`) ?? [];
  const byGain = found
    .flatMap(({ windows }) => windows)
    .sort((a, b) => rank(a) - rank(b) || b.gain.mean - a.gain.mean || (a.id < b.id ? -1 : 1));
  const once: Window[] = [];
  for (const w of byGain)
    if (!once.some((o) => o.use === w.use && overlap(o, w) && leads(o).some((l) => leads(w).includes(l))))
      once.push(w);
  const moments = once.filter((w) => w.kind === "moment");
  const missed = moments.filter((w) => w.use === "missed");
  const taken = moments.filter((w) => w.use === "taken");
  const beside = Math.min(taken.length, Math.max(TOLD - missed.length, TOLD - MISSED_BESIDE));
  const windows = [...missed.slice(0, TOLD - beside), ...taken.slice(0, beside)].sort(
    (a, b) => byGain.indexOf(a) - byGain.indexOf(b),
  );
  return {
    windows,
    apart: once.filter((w) => w.kind !== "moment"),
    beyond: moments.length - windows.length,
  };
}

/** What was open before what only looked so. */
const rank = ({ verdict }: Window): number => (verdict === "looked_open" ? 1 : 0);
const overlap = (a: Window, b: Window): boolean => a.from <= b.to && b.from <= a.to;

export function seatOf(
  bank: Bank,
  recorded: Recorded,
  role: Role,
  {
    found,
    missed,
    story,
  }: { found: readonly Found[]; missed: readonly Valued[]; story: readonly StoryQuarter[] },
): { seat: SeatAnalysis; beyond: number } {
  const { beyond, ...windows } = toldOf(found);
  const possible = possibleOf(bank, recorded, role, missed);
  return {
    seat: {
      role,
      score: scores(recorded.end)[role].total,
      families: found.map(({ family }) => family),
      ...windows,
      possible,
      noSingleMoment: windows.windows.every((w) => w.use !== "missed") && isNoSingleMoment(possible),
      story,
    },
    beyond,
  };
}

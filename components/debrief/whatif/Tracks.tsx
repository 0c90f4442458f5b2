// Two lines on the same axes, a figure a row: what was in ink, what might have been in ochre with square points; beside each the whole
// difference, and the causes that it is the sum of.
"use client";
import { type ReactNode, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { READING_BANDS, type TrackId } from "../../../game-rules/open";
import {
  type Apart,
  apart,
  type CauseApart,
  landApart,
  lineOf,
  readingApart,
  type ZoneApart,
} from "../../../server/debrief/whatif/compare";
import { useGame } from "../../game/words/useGame";
import { CiteChip } from "../../ledger/CiteChip";
import { cx, figure, signed, Table, TextButton } from "../../ui";
import { useMarks } from "../../ui/useMarks";
import { besideOf } from "../history/beside";
import { type Sourced, sourcedOf } from "../history/figures";
import { SourcedPath } from "../history/SourcedPath";
import { useSourced } from "../history/useSourced";
import { MoreFigures } from "../MoreFigures";
import type { GameRecord, Mark } from "../record";
import { useQuarterName } from "../useStopName";
import { type Pair } from "./pair";
import { Waterfall } from "./Waterfall";

const FIRST: readonly TrackId[] = ["sentiment", "frenchOpposition", "isStrength"];

export function Tracks({ pair, table }: { pair: Pair; table: boolean }) {
  const t = useTranslations("whatif");
  const d = useTranslations("debrief.timeline");
  const game = useGame();
  const [more, setMore] = useState<TrackId>();
  const { was, now, turns } = pair;
  const last = turns.at(-1) ?? 0;
  const bottom = READING_BANDS[0]?.to ?? 0;
  const history = besideOf(was)?.figures;
  const course = (id: TrackId) => (
    <Row
      key={id}
      {...{ pair, table }}
      name={game.track(id)}
      value={(m) => m.tracks[id]}
      {...(history ? { sourced: sourcedOf(history, id, last) } : {})}
      apart={apart(was, now, id, last)}
      tell={(c) => game.cause(lineOf(c))}
    />
  );
  return (
    <div>
      {FIRST.slice(0, 2).map(course)}
      <Row
        {...{ pair, table }}
        name={d("land")}
        unit={d("landUnit")}
        value={(m) => m.land.jnim}
        {...(history ? { sourced: [] } : {})}
        apart={landApart(was, now, last)}
        tell={(z) =>
          t("zone", { zone: game.zone(z.zone), now: game.control(z.now), was: game.control(z.was) })
        }
      />
      <Row
        {...{ pair, table }}
        name={d("reading")}
        unit={d("readingUnit", { n: String(bottom) })}
        below={bottom}
        value={(m) => m.reading}
        {...(history ? { sourced: [] } : {})}
        apart={readingApart(was, now, last)}
        tell={(c) => game.cause(lineOf(c))}
      />
      {FIRST.slice(2).map(course)}
      <div className="hair-t px-4.5 py-1.5">
        <MoreFigures known={was.marks[0]} shown={FIRST} more={more} setMore={setMore} />
      </div>
      {more ? course(more) : null}
    </div>
  );
}

interface RowProps<Cause extends CauseApart | ZoneApart> {
  pair: Pair;
  table: boolean;
  name: string;
  unit?: string;
  value(m: Mark): number | undefined;
  /** Hatched from here down. */
  below?: number;
  /** What a source tells of it in history; absent where history has no line beside this scenario. */
  sourced?: readonly Sourced[];
  apart: Apart<Cause>;
  tell(cause: Cause): string;
}

function Row<Cause extends CauseApart | ZoneApart>(props: RowProps<Cause>) {
  const { table, name, unit, apart: split, tell } = props;
  const t = useTranslations("whatif");
  const locale = useLocale();
  const [all, setAll] = useState(false);
  const ends = { was: figure(split.was / 10, locale, 1), now: figure(split.now / 10, locale, 1) };
  return (
    <section aria-label={name} className="rule-t wide:grid wide:grid-cols-[minmax(0,1fr)_28rem]">
      <div className="grid grid-cols-[7.5rem_minmax(0,1fr)_3.25rem] gap-x-2 px-4.5 py-2 max-md:grid-cols-[minmax(0,1fr)_3.25rem]">
        <div className="leading-tight max-md:col-span-2">
          <h3 className="font-sans text-note font-semibold">{name}</h3>
          {unit ? <p className="text-label text-ink-2">{unit}</p> : null}
          <History {...props} />
        </div>
        {table ? <AsTable {...props} /> : <Courses {...props} />}
      </div>
      <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-2 px-4.5 py-2 max-wide:pt-0">
        <p>
          <span className="figures block font-display text-[1.75rem] leading-none">
            {signed((split.now - split.was) / 10, locale, 1)}
          </span>
          <span className="figures text-note text-ink-2">{t("ends", ends)}</span>
        </p>
        <Waterfall
          {...{ split, tell }}
          each={all}
          chip={(cause): ReactNode => ("dynamic" in cause ? <CiteChip id={cause.dynamic} /> : null)}
        />
        {split.smaller.length > 0 ? (
          <TextButton
            className="col-start-2 justify-self-end"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {t(all ? "five" : "all", { name })}
          </TextButton>
        ) : null}
      </div>
    </section>
  );
}

/** What history's dashed line says in words, and how far each of the two lines is from it. */
function History<Cause extends CauseApart | ZoneApart>(props: RowProps<Cause>) {
  const { pair, sourced, apart: split } = props;
  const t = useTranslations("whatif");
  const locale = useLocale();
  const told = useSourced(pair.was);
  if (!sourced) return null;
  if (sourced.length === 0) return <p className="text-label text-ink-2">{t("noFigure")}</p>;
  const [a, b] = [pointsOf(pair.was, props, split.was), pointsOf(pair.now, props, split.now)];
  return sourced.map((s) => {
    const [was, now] = [fromHistory(a, s), fromHistory(b, s)];
    return (
      <p key={s.from} className="text-label text-ink-2">
        {told(s)}
        {was === undefined || now === undefined ? null : (
          <span className="block">
            {t("fromHistory", { was: signed(was, locale, 1), now: signed(now, locale, 1) })}
          </span>
        )}
      </p>
    );
  });
}

/** By how much a line is above what a source tells of the same quarters, on average; nothing where it has not come so far. */
function fromHistory(points: readonly Point[], { from, to, value }: Sourced): number | undefined {
  const then = points.filter(({ turn }) => turn >= from && turn <= to);
  if (then.length < to - from + 1) return undefined;
  return then.reduce((sum, { n }) => sum + n, 0) / then.length - value;
}

interface Point {
  readonly i: number;
  readonly n: number;
  readonly turn: number;
}

function pointsOf<Cause extends CauseApart | ZoneApart>(
  { marks }: GameRecord,
  { pair: { turns }, value }: RowProps<Cause>,
  end: number,
): Point[] {
  const points = marks.flatMap((mark) => {
    const n = value(mark);
    const i = turns.indexOf(mark.turn);
    return n === undefined || i < 0 ? [] : [{ i, n, turn: mark.turn }];
  });
  // what control ruled after the quarter was closed is in the figure, and not in its mark
  return points.map((p, at) => (at === points.length - 1 ? { ...p, n: end / 10 } : p));
}

/** Of the plot, per cent of its height: it grows with the causes beside it. */
const WHOLE = 100;

function Courses<Cause extends CauseApart | ZoneApart>(props: RowProps<Cause>) {
  const { pair, name, below, sourced = [], apart: split } = props;
  const t = useTranslations("whatif");
  const locale = useLocale();
  const marks = useMarks();
  const quarter = useQuarterName(pair.was);
  const { turns, from } = pair;
  const a = pointsOf(pair.was, props, split.was);
  const whole = pointsOf(pair.now, props, split.now);
  // up to the fork it is the same line
  const b = whole.filter(({ turn }) => turn >= from - 1);
  const all = [...[...a, ...b].map(({ n }) => n), ...sourced.map((s) => s.value)];
  const top = Math.max(...all, below ?? -Infinity) + 3;
  const floor = Math.min(...all, below ?? Infinity) - 3;
  const y = (n: number) => WHOLE - ((n - floor) / (top - floor || 1)) * WHOLE;
  const path = (points: readonly Point[]) => `M${points.map((p) => `${p.i + 0.5},${y(p.n)}`).join("L")}`;
  const spoken = (points: readonly Point[]) =>
    marks.commas(points.map((p) => t("value", { label: quarter(p.turn), value: figure(p.n, locale, 1) })));
  const at = turns.indexOf(from);
  const [endA, endB] = apartBy(y(split.was / 10), y(split.now / 10));
  const between = a.filter(({ turn }) => turn >= from - 1);
  return (
    <>
      <div className="relative min-h-18">
        {at >= 0 ? (
          <span
            aria-hidden="true"
            className="absolute inset-y-0 border-l-2 border-ochre bg-ochre-bg"
            style={{ left: `${(at / turns.length) * 100}%`, width: `${100 / turns.length}%` }}
          />
        ) : null}
        <svg
          role="img"
          aria-label={t("courses", { name, was: spoken(a), now: spoken(whole) })}
          viewBox={`0 0 ${turns.length} ${WHOLE}`}
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible"
        >
          {below === undefined ? null : (
            <rect
              x={0}
              width={turns.length}
              y={y(below)}
              height={Math.max(0, WHOLE - y(below))}
              className="fill-line/35"
            />
          )}
          {b.length > 1 && between.length > 1 ? (
            <path
              d={`${path(b)}L${[...between]
                .reverse()
                .map((p) => `${p.i + 0.5},${y(p.n)}`)
                .join("L")}Z`}
              className="fill-ochre/15"
            />
          ) : null}
          {sourced.map((s) => (
            <SourcedPath key={s.from} {...{ turns, y }} of={s} />
          ))}
          <Course d={path(a)} className="stroke-ink" />
          {b.length > 1 ? <Course d={path(b)} className="stroke-ochre" /> : null}
        </svg>
        {b.map((p) => (
          <span
            key={p.turn}
            aria-hidden="true"
            className={cx(
              "absolute -translate-1/2",
              p.turn < from
                ? "size-2 rounded-full bg-ochre"
                : "size-1.5 border-[1.5px] border-ochre bg-panel",
            )}
            style={{ left: `${((p.i + 0.5) / turns.length) * 100}%`, top: `${y(p.n)}%` }}
          />
        ))}
      </div>
      <p aria-hidden="true" className="figures relative font-display text-body">
        <span className="absolute -translate-y-1/2" style={{ top: `${endA}%` }}>
          {figure(split.was / 10, locale, 1)}
        </span>
        <b className="absolute -translate-y-1/2 font-semibold text-ochre" style={{ top: `${endB}%` }}>
          {figure(split.now / 10, locale, 1)}
        </b>
      </p>
    </>
  );
}

const Course = ({ d, className }: { d: string; className: string }) => (
  <path
    d={d}
    vectorEffect="non-scaling-stroke"
    strokeWidth={2}
    strokeLinejoin="round"
    className={cx("fill-none", className)}
  />
);

/** Two labels that would lie on each other, moved apart; per cent of the plot's height. */
function apartBy(a: number, b: number, least = 20): [number, number] {
  if (Math.abs(a - b) >= least) return [a, b];
  const middle = (a + b) / 2;
  const half = least / 2;
  return a < b ? [middle - half, middle + half] : [middle + half, middle - half];
}

function AsTable<Cause extends CauseApart | ZoneApart>(props: RowProps<Cause>) {
  const { pair, name, apart: split } = props;
  const t = useTranslations("whatif");
  const locale = useLocale();
  const quarter = useQuarterName(pair.was);
  const [a, b] = [pointsOf(pair.was, props, split.was), pointsOf(pair.now, props, split.now)];
  const said = (points: readonly Point[], turn: number) => {
    const n = points.find((p) => p.turn === turn)?.n;
    return n === undefined ? "" : figure(n, locale, 1);
  };
  return (
    <div className="col-span-2 max-md:col-span-2">
      <Table
        caption={name}
        columns={[
          { id: "quarter", label: t("quarter") },
          { id: "was", label: pair.names.was, figures: true },
          { id: "now", label: pair.names.now, figures: true },
        ]}
        rows={pair.turns.map((turn) => ({
          id: String(turn),
          cells: [quarter(turn), said(a, turn), said(b, turn)],
        }))}
      />
    </div>
  );
}

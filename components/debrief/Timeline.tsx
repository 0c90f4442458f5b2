// What happened, on one axis that ends where it has been opened: the lead story of each quarter, the course of the figures, and lanes of
// what was agreed, said and brought in. Everything on it leads to the moment at which it happened.
"use client";
import { memo, useMemo, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { READING_BANDS, type TrackId, type View } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { useNews } from "../game/words/useNews";
import { cx, figure, Icon, TextButton, Token } from "../ui";
import { useMarks } from "../ui/useMarks";
import { BookmarkLane } from "./BookmarkLane";
import type { Choice } from "./Chosen";
import { besideOf } from "./history/beside";
import { type Sourced, sourcedOf } from "./history/figures";
import { SourcedPath } from "./history/SourcedPath";
import { useSourced } from "./history/useSourced";
import { CELL, CHIP, Lane, type RowPlace } from "./Lane";
import { MoreFigures } from "./MoreFigures";
import { OwnOrderLane } from "./OwnOrderLane";
import type { Happening, Lane as LaneOf, Mark } from "./record";
import { AnswersRow } from "./StepOut";
import { TalkLane } from "./TalkLane";
import { useQuarterName } from "./useStopName";
import { type Told, useHappened } from "./words";

type Part = Pick<RowPlace, "going" | "choice" | "choose">;

const LANES = [
  ["deal", "deals"],
  ["word", "words"],
  ["control", "control"],
] as const satisfies readonly (readonly [LaneOf, string])[];

const FIRST: readonly TrackId[] = ["sentiment", "frenchOpposition"];

export function Timeline(part: Part) {
  const t = useTranslations("debrief.timeline");
  const game = useGame();
  const quarter = useQuarterName(part.going.record);
  const [more, setMore] = useState<TrackId>();
  const { record, turn, open, go } = part.going;
  const turns = record.turns.filter((n) => n <= open);
  const marks = record.marks.filter((m) => m.turn <= open);
  const columns = {
    gridTemplateColumns: ["9.5rem", ...turns.map(() => "minmax(4.25rem,1fr)"), "3.25rem"].join(" "),
  };
  const rows = [...FIRST, ...(more ? [more] : [])];
  const bottom = READING_BANDS[0]?.to ?? 0;
  const figures = besideOf(record)?.figures ?? [];
  return (
    <section
      aria-label={t("region")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="ring-inside relative overflow-x-auto desk:shrink-0 desk:grow"
    >
      <div className="min-w-fit px-4.5 pt-2">
        <div className="rule-b grid" style={columns}>
          <span />
          {turns.map((n) => (
            <button
              key={n}
              type="button"
              aria-current={n === turn ? "date" : undefined}
              aria-label={t("goTo", { label: quarter(n) })}
              onClick={() => go(record.stops.find((s) => s.turn === n)?.from ?? 0)}
              className={cx("min-h-7 text-note max-md:min-h-11", n === turn && "bg-ochre-bg font-semibold")}
            >
              {quarter(n)}
            </button>
          ))}
          <span />
        </div>
        <Happened {...part} turns={turns} columns={columns} />
        {rows.map((id) => (
          <Course
            key={id}
            {...part}
            {...{ turns, columns, marks }}
            name={game.track(id)}
            value={(m) => m.tracks[id]}
            sourced={sourcedOf(figures, id, open)}
            why={() => part.choose({ kind: "why", track: id })}
          />
        ))}
        <Course
          {...part}
          {...{ turns, columns, marks }}
          name={t("land")}
          unit={t("landUnit")}
          value={(m) => m.land.jnim}
        />
        <Course
          {...part}
          {...{ turns, columns, marks }}
          name={t("reading")}
          unit={t("readingUnit", { n: String(bottom) })}
          below={bottom}
          value={(m) => m.reading}
        />
        <div className="hair-t py-1.5">
          <MoreFigures known={marks[0]} shown={FIRST} more={more} setMore={setMore} />
        </div>
        {LANES.map(([lane, name]) => (
          <LaneRow key={lane} {...part} {...{ turns, columns, lane }} name={t(name)} />
        ))}
        {part.going.opened.includes("aims") ? (
          <AnswersRow
            roles={record.copy.scenario.seats}
            chosen={part.choice?.kind === "answers" ? part.choice.role : undefined}
            choose={(role) => part.choose({ kind: "answers", role })}
          />
        ) : null}
        <OwnOrderLane {...part} {...{ turns, columns }} />
        <TalkLane {...part} {...{ turns, columns }} />
        <BookmarkLane {...part} {...{ turns, columns }} />
      </div>
    </section>
  );
}

function Happened({ going, turns, columns, choose }: RowPlace) {
  const t = useTranslations("debrief.timeline");
  const news = useNews();
  const { record, turn, go } = going;
  return (
    <div className="grid" style={columns}>
      <h3 className="py-2 font-sans text-body font-semibold">{t("happened")}</h3>
      {turns.map((n) => {
        const lead = record.report(n, "facilitator")?.news[0];
        const outcome = record.stops.find((s) => s.turn === n && s.phase === "outcome");
        return (
          <div key={n} className={cx(CELL, n === turn && "bg-ochre-bg")}>
            {lead && outcome ? (
              <button
                type="button"
                onClick={() => {
                  choose(undefined);
                  go(outcome.from);
                }}
                title={news.head(lead)}
                className="line-clamp-4 min-h-6 text-left text-label leading-[1.25] hover:underline"
              >
                {news.head(lead)}
              </button>
            ) : null}
          </div>
        );
      })}
      <span className="border-line border-l" />
    </div>
  );
}

const HEIGHT = 48;

function Course({
  going,
  turns,
  columns,
  marks,
  name,
  unit,
  value,
  below,
  sourced = [],
  why,
}: RowPlace & {
  marks: readonly Mark[];
  name: string;
  unit?: string;
  value(m: Mark): number | undefined;
  /** Hatched from here down. */
  below?: number;
  /** What a source tells of it in history. */
  sourced?: readonly Sourced[];
  why?(): void;
}) {
  const t = useTranslations("debrief.timeline");
  const c = useTranslations("common");
  const locale = useLocale();
  const m = useMarks();
  const quarter = useQuarterName(going.record);
  const known = marks.flatMap((mark) => {
    const n = value(mark);
    const i = turns.indexOf(mark.turn);
    return n === undefined || i < 0 ? [] : [{ i, n, turn: mark.turn }];
  });
  const all = [...known.map((k) => k.n), ...sourced.map((s) => s.value)];
  const history = useSourced(going.record);
  const top = Math.max(...all, below ?? -Infinity) + 4;
  const floor = Math.min(...all, below ?? Infinity) - 4;
  const y = (n: number) => HEIGHT - ((n - floor) / (top - floor || 1)) * HEIGHT;
  const now = known.findLast((k) => k.turn <= going.turn);
  const last = known.at(-1);
  const at = turns.indexOf(going.turn);
  const spoken = t("course", {
    name,
    values: m.commas(
      known.map((k) => t("value", { label: quarter(k.turn), value: figure(Math.round(k.n), locale) })),
    ),
  });
  return (
    <div className="hair-t grid items-stretch" style={columns}>
      <div className="flex flex-col items-start py-1.5 leading-tight">
        <h3 className="font-sans text-note font-semibold">{name}</h3>
        {unit ? <p className="text-label text-ink-2">{unit}</p> : null}
        {sourced.map((s) => (
          <p key={s.from} className="text-label text-ink-2">
            {history(s)}
          </p>
        ))}
        {why ? (
          <TextButton aria-label={t("why", { name })} onClick={why}>
            {c("why")}
          </TextButton>
        ) : null}
      </div>
      <div
        className="relative self-stretch"
        style={{ gridColumn: `span ${turns.length}`, minHeight: HEIGHT }}
      >
        {at >= 0 ? (
          <span
            aria-hidden="true"
            className="absolute inset-y-0 bg-ochre-bg"
            style={{ left: `${(at / turns.length) * 100}%`, width: `${100 / turns.length}%` }}
          />
        ) : null}
        <div className="relative" style={{ height: HEIGHT }}>
          <svg
            role="img"
            aria-label={spoken}
            viewBox={`0 0 ${turns.length} ${HEIGHT}`}
            preserveAspectRatio="none"
            className="absolute inset-0 size-full overflow-visible"
          >
            {below === undefined ? null : (
              <rect
                x={0}
                width={turns.length}
                y={y(below)}
                height={Math.max(0, HEIGHT - y(below))}
                className="fill-line/35"
              />
            )}
            {sourced.map((s) => (
              <SourcedPath key={s.from} {...{ turns, y }} of={s} />
            ))}
            {known.length > 1 ? (
              <path
                d={`M${known.map((k) => `${k.i + 0.5},${y(k.n)}`).join("L")}`}
                vectorEffect="non-scaling-stroke"
                strokeWidth={1.8}
                strokeLinejoin="round"
                className="fill-none stroke-ink"
              />
            ) : null}
          </svg>
          {now ? (
            <span
              aria-hidden="true"
              className="figures absolute -translate-x-1/2 -translate-y-full pb-1 font-display text-body"
              style={{ left: `${((now.i + 0.5) / turns.length) * 100}%`, top: Math.max(16, y(now.n)) }}
            >
              {figure(Math.round(now.n), locale)}
            </span>
          ) : null}
          {now ? (
            <span
              aria-hidden="true"
              className="absolute size-2 -translate-1/2 rounded-full bg-ochre"
              style={{ left: `${((now.i + 0.5) / turns.length) * 100}%`, top: y(now.n) }}
            />
          ) : null}
        </div>
      </div>
      <span aria-hidden="true" className="figures self-center pl-2 font-display text-body">
        {last ? figure(Math.round(last.n), locale) : ""}
      </span>
    </div>
  );
}

function LaneRow({ choice, choose, lane, ...place }: RowPlace & { lane: LaneOf; name: string }) {
  const { record, open, go } = place.going;
  const tell = useHappened();
  // by then every deal is known
  const to = record.stops.findLast((s) => s.turn <= open)?.to ?? 0;
  const view = useMemo(() => record.view(to, "facilitator"), [record, to]);
  return (
    <Lane {...place} beside>
      {(turn) =>
        record.happenings
          .filter((h) => h.turn === turn && h.lane === lane)
          .map((h) => (
            <li key={h.at}>
              <Chip
                {...{ go, tell, view }}
                happening={h}
                chosen={choice?.kind === "event" && choice.at === h.at}
                choose={choose}
              />
            </li>
          ))
      }
    </Lane>
  );
}

const Chip = memo(function Chip({
  go,
  tell,
  view,
  happening,
  chosen,
  choose,
}: {
  go(at: number): void;
  tell(h: Happening, view: View): Told;
  view: View;
  happening: Happening;
  chosen: boolean;
  choose(choice: Choice): void;
}) {
  const { text, side } = tell(happening, view);
  const kept = happening.event.type === "DealJudged" ? happening.event.kept : undefined;
  return (
    <button
      type="button"
      aria-label={text}
      title={text}
      aria-pressed={chosen}
      onClick={() => {
        go(happening.at);
        choose({ kind: "event", at: happening.at });
      }}
      className={CHIP}
    >
      {kept === undefined ? (
        side ? (
          <Token side={side} size={16} />
        ) : (
          <Icon name="news" size={14} />
        )
      ) : (
        <Icon name={kept ? "check" : "close"} size={14} />
      )}
    </button>
  );
});

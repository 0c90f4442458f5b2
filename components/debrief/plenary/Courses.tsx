// The course of each figure in every group, side by side on one axis: the group's own in ink, the others behind it, history dashed.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { useGame } from "../../game/words/useGame";
import { figure } from "../../ui";
import { useMarks } from "../../ui/useMarks";
import { type Sourced, sourcedOf } from "../history/figures";
import { SourcedPath } from "../history/SourcedPath";
import { useQuarterName } from "../useStopName";
import { type Axis, axisOf, type Choices, COURSES, type CourseId, type Group, valueIn } from "./compared";

const HEIGHT = 56;

export interface CoursesProps {
  groups: readonly Group[];
  /** Of each group, in their order. */
  choices: readonly Choices[];
}

export function Courses({ groups, choices }: CoursesProps) {
  const t = useTranslations("plenary.courses");
  const d = useTranslations("debrief.timeline");
  const game = useGame();
  const locale = useLocale();
  const turns = [...new Set(groups.flatMap(({ record }) => record.marks.map((m) => m.turn)))].sort(
    (a, b) => a - b,
  );
  const last = turns.at(-1) ?? 0;
  const quarter = useQuarterName((groups[0] as Group).record);
  const figures = choices[0]?.beside?.figures ?? [];
  return (
    <section aria-labelledby="courses" className="rule-t pt-3">
      <h2 id="courses">{t("title")}</h2>
      <p className="text-note text-ink-2">{t("lead", { from: quarter(turns[0] ?? 1), to: quarter(last) })}</p>
      {COURSES.map((id) => {
        const sourced = id === "land" || id === "reading" ? [] : sourcedOf(figures, id, last);
        const axis = axisOf(
          groups,
          id,
          sourced.map((s) => s.value),
        );
        if (!Number.isFinite(axis.top)) return null;
        const name = id === "land" || id === "reading" ? d(id) : game.track(id);
        const whole = (n: number) => figure(Math.round(n), locale);
        return (
          <section
            key={id}
            aria-label={name}
            className="hair-t grid gap-x-4 gap-y-1 py-2 desk:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <div className="leading-tight">
              <h3 className="font-sans text-body font-semibold">{name}</h3>
              <p className="text-note text-ink-2">
                {t("scale", { low: whole(axis.floor), high: whole(axis.top) })}
              </p>
              {sourced.length === 0 ? <p className="text-label text-ink-2">{t("noFigure")}</p> : null}
            </div>
            <ul className="grid list-none grid-cols-2 gap-x-4 gap-y-2 md:grid-cols-3 desk:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]">
              {groups.map((group) => (
                <Panel key={group.id} {...{ group, groups, id, axis, turns, sourced, name }} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

interface PanelProps {
  group: Group;
  groups: readonly Group[];
  id: CourseId;
  axis: Axis;
  turns: readonly number[];
  sourced: readonly Sourced[];
  name: string;
}

function Panel({ group, groups, id, axis, turns, sourced, name }: PanelProps) {
  const t = useTranslations("plenary");
  const d = useTranslations("debrief.timeline");
  const locale = useLocale();
  const marks = useMarks();
  const quarter = useQuarterName(group.record);
  const whole = (n: number) => figure(Math.round(n), locale);
  const y = (n: number) => HEIGHT - ((n - axis.floor) / (axis.top - axis.floor || 1)) * HEIGHT;
  const pointsOf = ({ record }: Group) =>
    record.marks.flatMap((m) => {
      const n = valueIn(m, id);
      return n === undefined ? [] : [{ turn: m.turn, n }];
    });
  const path = (of: Group): string =>
    pointsOf(of)
      .map(({ turn, n }, i) => `${i === 0 ? "M" : "L"}${turns.indexOf(turn) + 0.5},${y(n)}`)
      .join("");
  const own = pointsOf(group);
  const spoken = marks.clauses([
    t("courses.spoken", {
      group: t("letter", { letter: group.letter }),
      name,
      values: marks.commas(own.map((k) => d("value", { label: quarter(k.turn), value: whole(k.n) }))),
    }),
    ...sourced.map(({ from, to, value }) =>
      t("courses.history", {
        values: marks.commas([
          quarter(from),
          to > from ? t("courses.mean", { value: whole(value) }) : whole(value),
        ]),
      }),
    ),
  ]);
  return (
    <li className="grid min-w-0 grid-cols-[1.25rem_minmax(0,1fr)_2.25rem] items-center gap-x-1.5">
      <b aria-hidden="true" className="font-display text-lead">
        {group.letter}
      </b>
      <svg
        role="img"
        aria-label={spoken}
        viewBox={`0 0 ${turns.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-14 w-full overflow-visible border-line border-b wide:h-18"
      >
        {groups
          .filter((g) => g !== group)
          .map((g) => (
            <path
              key={g.id}
              d={path(g)}
              vectorEffect="non-scaling-stroke"
              strokeWidth={1}
              className="fill-none stroke-line"
            />
          ))}
        {sourced.map((s) => (
          <SourcedPath key={s.from} {...{ turns, y }} of={s} />
        ))}
        <path
          d={path(group)}
          vectorEffect="non-scaling-stroke"
          strokeWidth={1.8}
          strokeLinejoin="round"
          className="fill-none stroke-ink"
        />
      </svg>
      <span aria-hidden="true" className="figures font-display text-body">
        {own.length > 0 ? whole(own.at(-1)?.n ?? 0) : ""}
      </span>
    </li>
  );
}

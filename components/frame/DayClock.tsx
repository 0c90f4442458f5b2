// The clock of a quarter a day: when the phase closes, by the reader's own watch, and the closes for a calendar.
"use client";
import { useTranslations } from "use-intl";
import { isolated } from "../../server/contract/typed";
import { saveFile } from "../browser/save";
import { useDates } from "../game/time/useDates";
import { labelOf, useLabel } from "../game/words/label";
import { useShown, useSource, useView } from "../source/react";
import { TextButton } from "../ui";
import { calendarOf } from "./calendar";

/** "Mon 30 Nov, 20:00" by the reader's own clock. */
const MOMENT = {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
} as const;

export function DayClock({ until, bare }: { until: string; bare?: boolean }) {
  const t = useTranslations("play.bar");
  const moment = useDates(MOMENT);
  const deadline = useShown((s) => s.exercise?.clock.deadline);
  if (deadline === undefined) return <span className="text-label text-ink-2">{t("noClock")}</span>;
  return (
    <span className="flex items-center gap-2.5">
      <time
        dateTime={new Date(deadline).toISOString()}
        className="font-mono text-body leading-tight font-medium"
        suppressHydrationWarning
      >
        {moment(deadline)}
      </time>
      <span className={bare ? "sr-only" : "max-w-20 text-label text-ink-2"}>{until}</span>
      <Calendar />
    </span>
  );
}

/** Puts the closes ahead into the reader's calendar. */
function Calendar() {
  const t = useTranslations("play.day");
  const label = useLabel();
  const exercise = useShown((s) => s.exercise);
  const view = useView();
  const source = useSource();
  const day = exercise?.clock.day;
  if (!exercise || !view || !day || day.closes.length === 0) return null;
  const save = () => {
    const first = view.phase === "outcome" ? view.turn + 1 : view.turn;
    const closes = day.closes.map((at, n) => ({
      at,
      name: t("closes", {
        quarter: label(labelOf(view, first + n)),
        title: isolated(exercise.title) || "Missed Moments",
      }),
    }));
    const about = t("about", { at: day.at, zone: day.zone });
    const now = source.now();
    saveFile(`${exercise.id}.ics`, "text/calendar", calendarOf(exercise.id, closes, about, now));
  };
  return (
    <TextButton onClick={save} title={t("calendarTitle")}>
      {t("calendar")}
    </TextButton>
  );
}

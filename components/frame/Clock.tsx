// The clock of the phase. It never moves; under a minute it turns bold.
"use client";
import { useTranslations } from "use-intl";
import { clockFace, useClock } from "../game/time/useClock";
import { useShown } from "../source/react";
import { Icon } from "../ui";
import { cx } from "../ui/cx";
import { DayClock } from "./DayClock";

export function Clock({ bare }: { /** the words for readers only */ bare?: boolean }) {
  const t = useTranslations("play.bar");
  const phase = useShown((s) => s.exercise?.phase ?? "situation");
  const closing = useShown((s) => s.exercise?.clock.closing);
  const day = useShown((s) => s.exercise?.clock.day);
  const { seconds, paused } = useClock();
  if (paused) {
    return (
      <span className="flex items-center gap-1.5 font-semibold">
        <Icon name="pause" size={15} />
        {seconds === undefined ? t("paused") : t("pausedAt", { time: clockFace(seconds) })}
      </span>
    );
  }
  const until = closing === undefined ? t("until", { phase }) : t("closing");
  if (day && closing === undefined) return <DayClock until={until} {...(bare ? { bare } : {})} />;
  if (seconds === undefined)
    return <span className="text-label text-ink-2">{closing === undefined ? t("noClock") : until}</span>;
  return (
    <span className="flex items-center gap-2.5">
      <span
        role="timer"
        className={cx("font-mono text-[1.3125rem] leading-none", seconds < 60 ? "font-bold" : "font-medium")}
      >
        {clockFace(seconds)}
      </span>
      <span className={bare ? "sr-only" : "max-w-20 text-label text-ink-2"}>{until}</span>
    </span>
  );
}

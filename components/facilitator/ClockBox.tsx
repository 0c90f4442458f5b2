// The clock of the phase: how long, pause with a reason, more time, none at all.
"use client";
import { useTranslations } from "use-intl";
import { isolated } from "../../server/contract/typed";
import { clockFace, useClock } from "../game/time/useClock";
import { useEnds } from "../game/time/useProjection";
import { useShown } from "../source/react";
import { Button, cx, Icon, Input, Note } from "../ui";
import { isEnter } from "../ui/keys";
import { Box } from "./Box";
import { Holidays } from "./Holidays";
import type { Pause } from "./usePause";

export function ClockBox({ pause, control }: { pause: Pause; control: boolean }) {
  const t = useTranslations("facilitate.clock");
  const minutes = useShown((s) => s.exercise?.clock.minutes);
  const day = useShown((s) => s.exercise?.clock.day);
  const closing = useShown((s) => s.exercise?.clock.closing);
  const b = useTranslations("play.bar");
  const p = useTranslations("prepare.ends");
  const ends = useEnds();
  const { seconds } = useClock();
  const set =
    minutes === "none"
      ? t("none")
      : minutes === "day"
        ? t("day")
        : t("set", { minutes: String(minutes ?? "") });
  const more: [string, number][] =
    minutes === "day"
      ? [
          [t("moreHour"), 3600],
          [t("moreDay"), 86_400],
        ]
      : [
          [t("more", { n: "2" }), 120],
          [t("more", { n: "5" }), 300],
        ];
  return (
    <Box id="clock" title={t("title")} aside={closing === undefined ? set : b("closing")}>
      <div className="mt-1 mb-2 flex items-center gap-3.5">
        <span
          role="timer"
          className={cx(
            "leading-none",
            seconds === undefined
              ? "font-display text-head"
              : seconds >= 3600
                ? "font-mono text-title font-medium"
                : "font-mono text-[2.25rem] font-medium max-md:text-[2.5rem]",
          )}
        >
          {seconds === undefined
            ? pause.paused
              ? b("paused")
              : t(minutes === "none" ? "noneFace" : "waits")
            : clockFace(seconds)}
        </span>
        {control ? (
          <Button
            variant="ink"
            size="l"
            disabled={pause.busy}
            onClick={pause.toggle}
            className="ml-auto whitespace-nowrap"
          >
            <Icon name={pause.paused ? "play" : "pause"} />
            {pause.paused ? t("resume") : t("pause")}
          </Button>
        ) : null}
      </div>
      {ends ? <p className="mb-2 text-note text-ink-2">{p("going", { ends })}</p> : null}
      {pause.paused ? <PausedNote /> : null}
      {control ? (
        <>
          {pause.paused ? null : (
            <Input
              value={pause.reason}
              maxLength={200}
              aria-label={t("reason")}
              placeholder={t("reason")}
              onChange={(e) => pause.setReason(e.target.value)}
              onKeyDown={(e) => isEnter(e.nativeEvent) && pause.toggle()}
              className="mb-2 min-h-7 text-note"
            />
          )}
          <div className="flex flex-wrap gap-2">
            {more.map(([label, n]) => (
              <Button key={n} size="s" disabled={pause.busy} onClick={() => pause.extend(n)}>
                {label}
              </Button>
            ))}
            {pause.paused ? null : (
              <Button size="s" disabled={pause.busy} title={t("halfTimeHint")} onClick={pause.halfTime}>
                {t("halfTime")}
              </Button>
            )}
            <Button
              size="s"
              disabled={pause.busy || (minutes === "none" && seconds === undefined)}
              onClick={pause.drop}
            >
              {t("drop")}
            </Button>
          </div>
        </>
      ) : null}
      {day ? <Holidays day={day} control={control} /> : null}
      {pause.refused ? (
        <Note role="alert" className="mt-2">
          {pause.refused}
        </Note>
      ) : null}
    </Box>
  );
}

function PausedNote() {
  const t = useTranslations("facilitate.clock");
  const s = useTranslations("states.paused");
  const reason = useShown((x) => x.exercise?.clock.paused?.reason);
  return (
    <div role="status" className="ground-paused mb-2 p-2">
      <p className="border border-ink bg-panel px-2.5 py-1.5 text-note">
        {reason ? <span className="intent">{s("reason", { reason: isolated(reason) })} </span> : null}
        <span className="text-ink-2">{t("paused")}</span>
      </p>
    </div>
  );
}

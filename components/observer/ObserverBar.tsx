// The bar of those who watch: which quarter, which phase, how long. On the wall, only that, and large.
"use client";
import { useTranslations } from "use-intl";
import { PHASES } from "../../game-rules/open";
import type { SeatView } from "../../server/contract/answers";
import { Clock } from "../frame/Clock";
import { Commits } from "../frame/Commits";
import { LineSign } from "../frame/LineSign";
import { Quarter } from "../frame/Quarter";
import { clockFace, useClock } from "../game/time/useClock";
import { useLabel } from "../game/words/label";
import { LocaleSwitch } from "../site/prefs/LocaleSwitch";
import { ThemeSwitch } from "../site/prefs/ThemeSwitch";
import { RulesLink } from "../site/RulesLink";
import { useShown, useView } from "../source/react";
import { Icon, PhaseStepper, Typed } from "../ui";
import { useMarks } from "../ui/useMarks";

const SHOWN = PHASES.slice(0, 5);
const CELL = "flex flex-col justify-center border-r border-line px-4";

export function ObserverBar({ wall }: { wall: boolean }) {
  const p = useTranslations("play.bar");
  return (
    <header
      aria-label={p("label")}
      className="rule-b flex min-h-14 shrink-0 flex-wrap items-stretch bg-panel"
    >
      {wall ? <WallHead /> : <Head />}
      <div className="ml-auto flex items-center gap-1 px-3">
        <LineSign short />
        {wall ? null : <RulesLink />}
        <LocaleSwitch short />
        <ThemeSwitch />
      </div>
    </header>
  );
}

function Head() {
  const t = useTranslations("observer");
  const c = useTranslations("common");
  const p = useTranslations("play.bar");
  const j = useTranslations("join");
  const title = useShown((s) => s.exercise?.title);
  const phase = useShown((s) => s.exercise?.phase ?? "situation");
  return (
    <>
      <div className={`${CELL} min-w-0 max-md:flex-[1_1_11rem] max-md:border-r-0`}>
        <div className="flex items-center gap-3">
          <Icon name="eye" size={26} />
          <div className="min-w-0">
            <h1 className="text-[1.25rem] leading-[1.1]">{t("observing")}</h1>
            <p className="truncate text-label text-ink-2">{title ? <Typed text={title} /> : j("untitled")}</p>
          </div>
        </div>
      </div>
      <div className={`${CELL} py-1.5 max-md:order-1 max-md:border-t`}>
        <Quarter />
      </div>
      <div className={`${CELL} px-1.5 max-wide:hidden`}>
        <PhaseStepper
          label={p("phases")}
          phases={SHOWN.map((id) => ({ id, label: c(`phases.${id}`) }))}
          current={phase}
          done={p("done")}
        />
      </div>
      <div className={`${CELL} text-body font-semibold max-md:order-1 max-md:border-t wide:hidden`}>
        {c(`phases.${phase}`)}
      </div>
      <div className={`${CELL} max-md:order-1 max-md:flex-1 max-md:border-t max-md:border-r-0`}>
        <Clock />
      </div>
      <div className="flex flex-col justify-center px-4 max-desk:hidden">
        <Commits short />
      </div>
    </>
  );
}

const NOBODY: readonly SeatView[] = [];

/** Read from the back of the room: the quarter, the phase, the clock, which group it is, and who is waited for. */
function WallHead() {
  const c = useTranslations("common");
  const t = useTranslations("observer");
  const label = useLabel();
  const view = useView();
  const phase = useShown((s) => s.exercise?.phase ?? "situation");
  const { seconds, paused } = useClock();
  const marks = useMarks();
  const group = useShown((s) => s.exercise?.group);
  const seats = useShown((s) => s.exercise?.seats) ?? NOBODY;
  const halfTime = useShown((s) => s.exercise?.clock.paused?.halfTime);
  const awaited = paused ? [] : seats.filter((s) => s.awaited).map((s) => c(`seats.${s.role}`));
  if (!view) return null;
  return (
    <div className="flex flex-1 flex-wrap items-baseline gap-x-8 gap-y-1 px-6 py-2.5 max-md:basis-full">
      <h1 className="text-purse leading-none">{label(view.label)}</h1>
      <p className="font-display text-title leading-none">{c(`phases.${phase}`)}</p>
      {paused ? (
        <p className="flex items-center gap-2 text-title leading-none font-semibold">
          <Icon name="pause" size={30} />
          {t(halfTime ? "halfTime" : "paused")}
        </p>
      ) : seconds === undefined ? null : (
        <p role="timer" className="font-mono text-purse leading-none font-medium">
          {clockFace(seconds)}
        </p>
      )}
      <div className="ml-auto self-center">
        <Commits size={42} short />
      </div>
      <p className="flex basis-full flex-wrap gap-x-6 text-body">
        {group === undefined ? null : (
          <b>
            <Typed text={group} />
          </b>
        )}
        {awaited.length > 0 ? <span>{t("waited", { seats: marks.list(awaited) })}</span> : null}
      </p>
    </div>
  );
}

// The bar of a seat: who I am, where we are, how long, who is in. Its columns are fixed, so that no divider wanders with the clock's text;
// the brief and the paper stand in it in every phase.
"use client";
import { useTranslations } from "use-intl";
import { PHASES, type Role } from "../../game-rules/open";
import { unturned } from "../../server/contract/typed";
import type { Width } from "../browser/width";
import { Clock } from "../frame/Clock";
import { Commits } from "../frame/Commits";
import { LineSign } from "../frame/LineSign";
import { Quarter } from "../frame/Quarter";
import { useFellows, usePen } from "../game/acting/usePen";
import { useWaiting } from "../game/acting/useWaiting";
import { useUi, useUiStore } from "../game/looking/ui";
import { useShown } from "../source/react";
import { Icon, PhaseStepper, Token } from "../ui";
import { cx } from "../ui/cx";
import { Menu } from "./Menu";
import { Waits } from "./Waits";

const SHOWN = PHASES.slice(0, 5);

/** Which group this is, and who this seat is: the regime for Bamako, a reminder for the red team; who holds its pen, and who else is here. */
export function useSubtitle(seat: string): string {
  const t = useTranslations("play");
  const pen = usePen();
  const fellows = useFellows();
  const group = useShown((s) => s.exercise?.group);
  const regime = useShown((s) => s.view?.regime.kind);
  const who =
    seat === "jnim" ? t("bar.red") : seat === "bamako" && regime ? t(`regimes.${regime}`) : undefined;
  return [group === undefined ? undefined : unturned(group), who, pen.line, fellows]
    .filter((x) => x !== undefined)
    .join(" · ");
}

/** The phase as the screen shows it: what moved is shown once, before the paper that comes with it. */
export function useShownPhase(): string {
  const phase = useShown((s) => s.exercise?.phase ?? "situation");
  const moving = useUi((u) => u.moving);
  return phase === "outcome" && moving ? "resolution" : phase;
}

function Steps({ wide }: { wide: boolean }) {
  const t = useTranslations("play.bar");
  const c = useTranslations("common");
  return (
    <PhaseStepper
      label={t("phases")}
      phases={SHOWN.map((id) => ({ id, label: c(`phases.${id}`) }))}
      current={useShownPhase()}
      done={t("done")}
      className={wide ? "*:px-2" : "*:gap-1! *:px-1.25 *:text-note"}
    />
  );
}

/** One press to what can be read again in every phase. */
function Reading({ short }: { short: boolean }) {
  const t = useTranslations("play.bar");
  const ui = useUiStore();
  const button = "flex min-h-8 items-center gap-1.5 px-1.5 font-medium hover:bg-land";
  return (
    <>
      {(["brief", "paper"] as const).map((sheet) => (
        <button
          key={sheet}
          type="button"
          title={t(sheet)}
          className={button}
          onClick={() => ui.setState({ sheet })}
        >
          <Icon name={sheet === "brief" ? "book" : "news"} size={17} />
          <span className={short ? "sr-only" : undefined}>{t(sheet)}</span>
        </button>
      ))}
    </>
  );
}

export function TopBar({ seat, width }: { seat: Role; width: Width }) {
  const t = useTranslations("play.bar");
  const c = useTranslations("common");
  const phase = useShownPhase();
  const sub = useSubtitle(seat);
  const wide = width === "wide";
  const waits = useWaiting(seat).length > 0;
  const cell = "flex min-w-0 flex-col justify-center border-r border-line";
  return (
    <header
      aria-label={t("label")}
      className={cx(
        "rule-b grid h-14 shrink-0 items-stretch bg-panel",
        wide
          ? "grid-cols-[14.5rem_10rem_minmax(0,1fr)_10.5rem_13rem_auto]"
          : width === "desk"
            ? "grid-cols-[11.5rem_8rem_minmax(0,1fr)_6.5rem_12rem_auto]"
            : "grid-cols-[minmax(0,12rem)_7.5rem_minmax(0,1fr)_7rem_auto_auto]",
      )}
    >
      <div className={cx(cell, wide ? "px-4.5" : "px-3")}>
        <div className="flex items-center gap-2.5">
          <Token side={seat} size={wide ? 32 : 28} />
          <div className="min-w-0">
            <h1 className="text-[1.25rem] leading-[1.1]">{c(`seats.${seat}`)}</h1>
            <p className="line-clamp-2 text-label leading-[1.15] text-ink-2" title={sub}>
              {sub}
            </p>
          </div>
        </div>
      </div>
      <div className={cx(cell, wide ? "px-4" : "px-3")}>
        <Quarter ribbon={wide ? 126 : 96} bare />
      </div>
      <div className={cx(cell, "px-1.5")}>
        {width === "tablet" ? (
          <b className="truncate px-2 text-body">{c(`phases.${phase as "orders"}`)}</b>
        ) : (
          <Steps wide={wide} />
        )}
      </div>
      <div className={cx(cell, "px-3")}>
        <Clock bare={!wide} />
      </div>
      <div className="flex min-w-0 items-center gap-2 px-3">
        <Commits size={wide ? 24 : 21} short={!wide} bare={waits} />
        <Waits seat={seat} look="number" />
      </div>
      <div className="flex items-center gap-0.5 pr-2.5">
        <LineSign short />
        <Reading short={!wide} />
        <Menu />
      </div>
    </header>
  );
}

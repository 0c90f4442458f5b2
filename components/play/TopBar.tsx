// The bar of a seat: who I am, where we are, how long, who is in, is the line up.
"use client";
import Link from "next/link";
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
import { useUiStore } from "../game/looking/ui";
import { Notices } from "../notices/Notices";
import { LocaleSwitch } from "../site/prefs/LocaleSwitch";
import { ThemeSwitch } from "../site/prefs/ThemeSwitch";
import { useShown } from "../source/react";
import { Icon, PhaseStepper, Token } from "../ui";
import { cx } from "../ui/cx";
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

export function Tools({ short }: { short?: boolean }) {
  const t = useTranslations("common");
  const keys = useTranslations("keys");
  const ui = useUiStore();
  return (
    <div className="flex items-center gap-1">
      <LineSign short={short} />
      <button
        type="button"
        onClick={() => ui.setState({ help: true })}
        aria-label={keys("title")}
        title={keys("title")}
        className="ml-1 grid min-h-8 min-w-7 place-items-center text-label font-medium max-md:hidden"
      >
        ?
      </button>
      <Link
        href="/rules"
        target="_blank"
        aria-label={t("rules")}
        title={t("rules")}
        className="grid min-h-8 min-w-8 place-items-center text-ink"
      >
        <Icon name="book" size={17} />
      </Link>
      <Notices />
      <LocaleSwitch short />
      <ThemeSwitch />
    </div>
  );
}

export function TopBar({ seat, width }: { seat: Role; width: Width }) {
  const t = useTranslations("play.bar");
  const c = useTranslations("common");
  const phase = useShown((s) => s.exercise?.phase ?? "situation");
  const sub = useSubtitle(seat);
  const wide = width === "wide";
  const waits = useWaiting(seat).length > 0;
  const cell = "flex flex-col justify-center border-r border-line";
  return (
    <header aria-label={t("label")} className="rule-b flex h-14 shrink-0 items-stretch bg-panel">
      <div className={cx(cell, "min-w-0 px-4", wide ? "w-71 px-4.5" : "max-w-60")}>
        <div className="flex items-center gap-3">
          <Token side={seat} size={34} />
          <div className="min-w-0">
            <h1 className="text-[1.25rem] leading-[1.1]">{c(`seats.${seat}`)}</h1>
            <p className="line-clamp-2 text-label leading-[1.15] text-ink-2" title={sub}>
              {sub}
            </p>
          </div>
        </div>
      </div>
      <div className={cx(cell, "pr-3.5 pl-4.5")}>
        <Quarter ribbon={wide ? 136 : 96} />
      </div>
      {width === "tablet" ? (
        <div className={cx(cell, "px-3 text-body font-semibold")}>{c(`phases.${phase}`)}</div>
      ) : (
        <div className={cx(cell, "px-1.5")}>
          <PhaseStepper
            label={t("phases")}
            phases={SHOWN.map((id) => ({ id, label: c(`phases.${id}`) }))}
            current={phase}
            done={t("done")}
            className={wide ? "" : "*:px-1.5 *:text-note"}
          />
        </div>
      )}
      <div className={cx(cell, "px-4")}>
        <Clock bare={width === "desk"} />
      </div>
      <div className="flex flex-col justify-center px-4">
        <Commits short={!wide || waits} />
      </div>
      <div className="flex flex-col justify-center pr-3 empty:hidden">
        <Waits seat={seat} look={wide ? "bar" : "number"} />
      </div>
      <div className="ml-auto flex flex-col justify-center border-l border-line px-3">
        <Tools short={!wide} />
      </div>
    </header>
  );
}

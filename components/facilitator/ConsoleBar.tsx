// The bar of the table: which exercise, which quarter, which phase, the links, the line.
"use client";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { PHASES, ROLES } from "../../game-rules/open";
import type { ExerciseView } from "../../server/contract/answers";
import { classPath } from "../../server/contract/seats";
import { LineSign } from "../frame/LineSign";
import { Quarter } from "../frame/Quarter";
import { SeatMenu } from "../lobby/SeatMenu";
import { Notices } from "../notices/Notices";
import { CopyLink } from "../site/CopyLink";
import { KeepHere } from "../site/KeepHere";
import { LocaleSwitch } from "../site/prefs/LocaleSwitch";
import { ThemeSwitch } from "../site/prefs/ThemeSwitch";
import { RulesLink } from "../site/RulesLink";
import { useMayAct, useView } from "../source/react";
import { Button, buttonClass, cx, Dialog, Icon, PhaseStepper, QuarterRibbon, Token, Typed } from "../ui";
import { useMarks } from "../ui/useMarks";
import { Cover } from "./Cover";
import type { FacilitatorSeat } from "./seat";

const SHOWN = PHASES.slice(0, 5);
const CELL = "flex flex-col justify-center border-r border-line";

export function ConsoleBar({
  exercise,
  seat,
  onHelp,
  onMark,
}: {
  exercise: ExerciseView;
  seat: FacilitatorSeat;
  onHelp(): void;
  /** Marks the present moment for the debrief. */
  onMark?(): void;
}) {
  const t = useTranslations("facilitate");
  const c = useTranslations("common");
  const p = useTranslations("play.bar");
  const j = useTranslations("join");
  const b = useTranslations("bookmarks");
  const l = useTranslations("lobby");
  const marks = useMarks();
  const [links, setLinks] = useState(false);
  const mayAct = useMayAct();
  return (
    <header
      aria-label={p("label")}
      className="rule-b flex min-h-14 shrink-0 flex-wrap items-stretch bg-panel"
    >
      <div className={cx(CELL, "min-w-0 px-4.5 max-md:flex-1 max-md:border-r-0 desk:w-69")}>
        <div className="flex items-center gap-3">
          <span className="max-[26rem]:hidden">
            <Token side="facilitator" size={34} />
          </span>
          <div className="min-w-0">
            <h1 className="text-[1.25rem] leading-[1.1]">{c(`seats.${seat}`)}</h1>
            <p className="truncate text-label text-ink-2">
              {exercise.title ? <Typed text={exercise.title} /> : j("untitled")}
              {seat === "scribe" ? marks.after(t("scribe")) : null}
            </p>
          </div>
        </div>
      </div>
      <div
        className={cx(
          CELL,
          "py-1.5 pr-3.5 pl-4.5 max-md:order-1 max-md:w-[65%] max-md:border-t max-md:border-r-0",
        )}
      >
        {exercise.phase === "ended" ? <Over /> : <Quarter ribbon={136} />}
      </div>
      <div className={cx(CELL, "px-1.5 max-wide:hidden")}>
        <PhaseStepper
          label={p("phases")}
          phases={SHOWN.map((id) => ({ id, label: c(`phases.${id}`) }))}
          current={exercise.phase}
          done={p("done")}
        />
      </div>
      <div className={cx(CELL, "px-4 text-body font-semibold max-md:hidden wide:hidden")}>
        {c(`phases.${exercise.phase}`)}
      </div>
      {mayAct && exercise.class ? (
        <div className="flex items-center pl-4 max-md:hidden">
          <Link href={classPath(exercise.class)} className={buttonClass()}>
            {l("class")}
          </Link>
        </div>
      ) : null}
      {mayAct && exercise.links ? (
        <div className="flex flex-col items-start justify-center px-4 max-md:order-1 max-md:w-[35%] max-md:items-end max-md:border-t max-md:border-line">
          <Button onClick={() => setLinks(true)}>
            <Icon name="link" size={15} />
            {t("links")}
          </Button>
        </div>
      ) : null}
      <div className="ml-auto flex items-center gap-1 border-l border-line px-3 max-md:border-l-0">
        {onMark && exercise.status !== "lobby" ? (
          <button
            type="button"
            onClick={onMark}
            aria-label={b("title")}
            title={b("title")}
            className="grid min-h-8 min-w-8 place-items-center text-ink max-md:min-h-11 max-md:min-w-10"
          >
            <Icon name="bookmark" size={17} />
          </button>
        ) : null}
        <Cover />
        <LineSign short />
        <button
          type="button"
          onClick={onHelp}
          aria-label={t("keys")}
          title={t("keys")}
          className="grid min-h-8 min-w-7 place-items-center text-label font-medium max-md:hidden"
        >
          ?
        </button>
        <RulesLink className="max-md:min-w-10" />
        <Notices />
        <LocaleSwitch short />
        <ThemeSwitch />
      </div>
      <Dialog wide open={links} onClose={() => setLinks(false)} title={t("linksTitle")} close={c("close")}>
        <ul className="list-none">
          {exercise.links?.map((link) => {
            const by = ROLES.includes(link.seat as never)
              ? exercise.seats.find((s) => s.role === link.seat)?.by
              : undefined;
            return (
              <li
                key={link.seat}
                className="hair-t grid grid-cols-[1fr_auto_auto] items-center gap-3 py-2 max-md:grid-cols-[1fr_auto]"
              >
                <b>{c(`seats.${link.seat}`)}</b>
                <div className="max-md:order-last max-md:col-span-2">
                  {links ? <CopyLink token={link.token} seat={c(`seats.${link.seat}`)} /> : null}
                </div>
                <SeatMenu seat={link.seat} {...(by ? { by } : {})} />
              </li>
            );
          })}
        </ul>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <KeepHere of={exercise} seat={seat} />
          <Link
            href={exercise.class ? `${classPath(exercise.class)}/sheets` : `/sheets/${exercise.id}`}
            className={buttonClass()}
          >
            {l("sheets")}
          </Link>
        </div>
      </Dialog>
    </header>
  );
}

/** The aftermath has quarters of its own that nobody played: the ribbon is full, and that is all. */
function Over() {
  const c = useTranslations("common");
  const view = useView();
  if (!view) return null;
  const { turns } = view.scenario;
  return (
    <div>
      <p className="font-display text-[1.25rem] leading-none font-[560]">{c("phases.ended")}</p>
      <QuarterRibbon
        className="mt-1"
        turns={turns}
        current={turns}
        group={view.label.half ? 2 : 4}
        label={c("phases.ended")}
      />
    </div>
  );
}

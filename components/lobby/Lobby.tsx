// The facilitator's lobby: each seat with its people and its link, and the button that opens the first quarter.
"use client";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { ROLES } from "../../game-rules/open";
import type { ExerciseView } from "../../server/contract/answers";
import { classPath } from "../../server/contract/seats";
import { LineSign } from "../frame/LineSign";
import { Unanswered } from "../frame/Unanswered";
import { useScenarioLine } from "../game/words/useScenarioLine";
import { onlyHere } from "../site/address";
import { KeepHere } from "../site/KeepHere";
import { SiteHeader } from "../site/SiteHeader";
import { useMayAct, useShown, useView } from "../source/react";
import { Button, buttonClass, Note, Typed } from "../ui";
import { OpenBox } from "./OpenBox";
import { PracticeBox, PracticeDoor } from "./Practice";
import { Rename } from "./Rename";
import { SeatRow } from "./SeatRow";
import { WhileWaiting } from "./WhileWaiting";

const OTHERS = ["control", "scribe", "observer", "wall"] as const;

/** @param onPrepare opens a room of the desk in which one writes before the first quarter as well */
export function Lobby({ onPrepare }: { onPrepare?: (room: "prepare" | "injects") => void }) {
  const t = useTranslations("lobby");
  const j = useTranslations("join");
  const line = useScenarioLine();
  const mayAct = useMayAct();
  const exercise = useShown((s) => s.exercise);
  const view = useView();
  if (!exercise || !view) return null;
  const control = mayAct && exercise.me.seat === "control";
  const host = exercise.links ? onlyHere() : undefined;
  const { seats } = view.scenario;
  return (
    <div data-seat="facilitator" className="flex min-h-page flex-col bg-panel">
      <SiteHeader>
        <LineSign />
      </SiteHeader>
      <Unanswered />
      <main
        id="content"
        className="grid w-full flex-1 grid-cols-[minmax(0,1fr)] content-start gap-x-12 gap-y-9 px-4 pt-6 pb-12 md:px-8 desk:grid-cols-[minmax(0,1fr)_23.25rem] desk:px-14 desk:pt-8.5"
      >
        <section aria-labelledby="exercise">
          <div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
            <div className="min-w-0">
              <p className="text-[0.9375rem] text-ink-2">{line(view)}</p>
              <h1
                id="exercise"
                className="text-[2rem] leading-[1.1] font-[520] tracking-[-.015em] wrap-anywhere md:text-[2.5rem]"
              >
                {exercise.title ? <Typed text={exercise.title} /> : j("untitled")}
              </h1>
            </div>
            {exercise.links ? (
              <div className="flex flex-wrap items-center gap-3">
                <p className="text-[0.9375rem] text-ink-2">{t("send")}</p>
                <SheetsLinks exercise={exercise} />
                {control && onPrepare ? (
                  <>
                    <Button onClick={() => onPrepare("prepare")}>{t("prepare")}</Button>
                    <Button onClick={() => onPrepare("injects")}>{t("injects")}</Button>
                  </>
                ) : null}
              </div>
            ) : null}
          </div>
          {host ? <Note className="mb-4">{t("local", { host })}</Note> : null}
          <ul className="rule-t list-none">
            {ROLES.map((role, i) => (
              <SeatRow
                key={role}
                seat={role}
                exercise={exercise}
                idle={!seats.includes(role)}
                {...(i ? { className: "hair-t" } : {})}
              />
            ))}
            {OTHERS.map((seat, i) => (
              <SeatRow key={seat} seat={seat} exercise={exercise} className={i ? "hair-t" : "rule-t"} />
            ))}
          </ul>
        </section>
        <aside className="grid grid-cols-[minmax(0,1fr)] content-start gap-6.5">
          <OpenBox exercise={exercise} view={view} control={control} />
          {control && !exercise.trial ? <PracticeBox exercise={exercise} /> : null}
          {mayAct && !control ? <PracticeDoor exercise={exercise} /> : null}
          <WhileWaiting roles={seats} />
          {mayAct && !exercise.settings.unnamed ? <Rename /> : null}
          {mayAct ? <KeepHere of={exercise} seat={exercise.me.seat} /> : null}
        </aside>
      </main>
    </div>
  );
}

/** The sheets to print, and the way to the desk of the class that this is a group of. */
function SheetsLinks({ exercise }: { exercise: ExerciseView }) {
  const t = useTranslations("lobby");
  const own = exercise.class;
  return (
    <>
      <Link href={own ? `${classPath(own)}/sheets` : `/sheets/${exercise.id}`} className={buttonClass()}>
        {t("sheets")}
      </Link>
      {own ? (
        <Link href={classPath(own)} className={buttonClass()}>
          {t("class")}
        </Link>
      ) : null}
    </>
  );
}

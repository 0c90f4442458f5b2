// A seat before the first quarter: who is here, what comes next, what this role is, one's own name.
"use client";
import Link from "next/link";
import { useTranslations } from "use-intl";
import type { Role, View } from "../../game-rules/open";
import { isRole, type Seat } from "../../server/contract/seats";
import { LineSign } from "../frame/LineSign";
import { StateNotes } from "../frame/StateNotes";
import { useScenarioLine } from "../game/words/useScenarioLine";
import { SiteHeader } from "../site/SiteHeader";
import { useMayAct, useShown, useSource, useView } from "../source/react";
import { Token, Typed } from "../ui";
import { Brief } from "./Brief";
import { CareNote } from "./CareNote";
import { Next } from "./Next";
import { PracticeDoor } from "./Practice";
import { Rename } from "./Rename";
import { WhoIsHere } from "./WhoIsHere";

export function WaitingRoom() {
  const seat = useSource().seat;
  const mayAct = useMayAct();
  const t = useTranslations("lobby.wait");
  const exercise = useShown((s) => s.exercise);
  const view = useView();
  if (!exercise || !view) return null;
  const role = isRole(seat) ? seat : undefined;
  return (
    <div data-seat={role ?? "observer"} className="flex min-h-page flex-col bg-panel">
      <SiteHeader>
        <LineSign />
      </SiteHeader>
      <StateNotes seat={seat} />
      <main
        id="content"
        className="grid w-full flex-1 grid-cols-[minmax(0,1fr)] content-start gap-x-12 gap-y-5 px-4 pt-6 pb-12 md:px-8 desk:grid-cols-[minmax(0,1fr)_23.25rem] desk:grid-rows-[auto_1fr] desk:px-14 desk:pt-8.5"
      >
        <div>
          <Title seat={seat} view={view} exercise={exercise.title} />
          {mayAct ? <PracticeDoor exercise={exercise} /> : null}
        </div>
        <aside
          aria-label={t("who")}
          className="grid content-start gap-6.5 max-md:grid-cols-[minmax(0,1fr)] md:max-desk:grid-cols-2 desk:col-start-2 desk:row-span-2 desk:row-start-1"
        >
          <WhoIsHere exercise={exercise} {...(role ? { own: role } : {})} />
          <Next exercise={exercise} view={view} watching={!role} />
          {mayAct && !exercise.settings.unnamed ? <Rename /> : null}
        </aside>
        <section aria-labelledby="seat" className="rule-t pt-4">
          {role ? <OwnBrief role={role} /> : <Watching seat={seat} />}
        </section>
        <div className="desk:col-span-2">
          <CareNote />
        </div>
      </main>
    </div>
  );
}

function Title({ seat, view, exercise }: { seat: Seat; view: View; exercise: string }) {
  const c = useTranslations("common.seats");
  const j = useTranslations("join");
  const line = useScenarioLine();
  return (
    <>
      <p className="text-[0.9375rem] text-ink-2">
        {exercise ? <Typed text={exercise} /> : j("untitled")} · {line(view)}
      </p>
      <h1
        id="seat"
        className="mt-1 flex items-center gap-3.5 text-[2.25rem] leading-[1.1] font-[520] tracking-[-.015em] md:text-[2.5rem]"
      >
        {isRole(seat) ? <Token side={seat} size={40} /> : null}
        {c(seat)}
      </h1>
    </>
  );
}

function OwnBrief({ role }: { role: Role }) {
  const t = useTranslations("lobby");
  return (
    <>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-page">{t("wait.brief")}</h2>
        <span className="text-note text-ink-2">{t("wait.briefNote")}</span>
      </div>
      <Brief role={role} columns />
      <p className="mt-3">
        <Link href={`/rules#${role}`} target="_blank">
          {t("things.rules")}
        </Link>
      </p>
    </>
  );
}

function Watching({ seat }: { seat: Seat }) {
  const t = useTranslations("lobby");
  const j = useTranslations("join");
  return (
    <>
      <p className="font-display text-head leading-[1.4]">{j(seat === "wall" ? "wall" : "observer")}</p>
      <p className="mt-3">
        <Link href="/rules" target="_blank">
          {t("things.rules")}
        </Link>
      </p>
    </>
  );
}

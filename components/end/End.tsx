// The end of a seat's game: aims met, its own first. The red-team seat sees harm first, then its aims.
"use client";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { isRole } from "../../server/contract/seats";
import { LineSign } from "../frame/LineSign";
import { reportsOf } from "../game/stream/reports";
import { FrontPage } from "../outcome/FrontPage";
import { SiteHeader } from "../site/SiteHeader";
import { useShown, useSource, useView } from "../source/react";
import { buttonClass, Note } from "../ui";
import { Closed } from "./Closed";
import { ExitAsRead } from "./ExitAsRead";
import { Harm } from "./Harm";
import { ScoreBoard } from "./ScoreBoard";

export function End() {
  const { seat, exercise } = useSource();
  const t = useTranslations("end");
  const c = useTranslations("common");
  const view = useView();
  const scores = useShown((s) => s.scores);
  const last = useShown((s) => reportsOf(s.items).at(-1));
  if (!view) return null;
  const own = isRole(seat) ? seat : undefined;
  const red = seat === "jnim";
  return (
    <div data-seat={own ?? "observer"} className="flex min-h-page flex-col bg-panel">
      <SiteHeader>
        <LineSign />
      </SiteHeader>
      <main
        id="content"
        className="mx-auto grid w-full max-w-6xl content-start gap-7 px-4 pt-7 pb-12 md:px-8"
      >
        <div>
          <p className="text-[0.9375rem] text-ink-2">{c(`seats.${seat}`)}</p>
          <h1
            data-heading="ended"
            className="text-[2.25rem] leading-[1.05] font-[520] tracking-[-.015em] md:text-[2.5rem]"
          >
            {t("title")}
          </h1>
          <p className="mt-2 max-w-[44rem] font-display text-head leading-[1.4] text-ink-2">{t("lead")}</p>
        </div>
        {red ? (
          <>
            <Note>{t("stepOut")}</Note>
            <Harm first view={view} />
          </>
        ) : null}
        <section aria-labelledby="aims" className="grid gap-3">
          <h2 id="aims" className={red ? "rule-t pt-3.5 text-page" : "sr-only"}>
            {t(red ? "then" : "aims")}
          </h2>
          {scores ? (
            <ScoreBoard scores={scores} seats={view.scenario.seats} {...(own ? { own } : {})} />
          ) : (
            <Closed />
          )}
        </section>
        <ExitAsRead view={view} />
        {red ? null : <Harm view={view} />}
        <p>
          <Link href={`/debrief/${exercise}/${seat}`} className={buttonClass("ink", "l")}>
            {t("debrief")}
          </Link>
        </p>
        <p>
          <Link href="/rules">{t("rules")}</Link>
        </p>
      </main>
      {last ? (
        <section aria-label={t("news")} className="rule-t bg-land">
          <div className="mx-auto max-w-6xl">
            <FrontPage report={last} view={view} />
          </div>
        </section>
      ) : null}
    </div>
  );
}

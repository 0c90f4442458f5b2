// The end: aims met, part by part. The red-team seat sees harm first, then its aims.
"use client";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { isRole, type Seat } from "../../server/contract/seats";
import { NewsPane } from "../outcome/NewsPane";
import { labelOf, useLabel } from "../seat/words";
import { SiteHeader } from "../session/chrome/SiteHeader";
import { useSession, useSessionState } from "../session/react";
import { DoubleRule, Note } from "../ui";
import { Harm } from "./Harm";
import { ScoreSheet } from "./ScoreSheet";

export function End() {
  const seat = useSession().seat as Seat;
  const t = useTranslations("end");
  const label = useLabel();
  const view = useSessionState((s) => s.view);
  const scores = useSessionState((s) => s.scores);
  const reading = useSessionState((s) => s.reading);
  const s = useTranslations("play.strip");
  if (!view) return null;
  const own = isRole(seat) ? seat : undefined;
  const red = seat === "jnim";
  const seats = own ? [own, ...view.scenario.seats.filter((r) => r !== own)] : view.scenario.seats;
  return (
    <div data-seat={own ?? "observer"} className="flex min-h-dvh flex-col bg-panel">
      <SiteHeader />
      <main id="content" className="mx-auto grid w-full max-w-5xl gap-6 px-4 py-8 md:px-8">
        <div>
          <h1 className="text-[2.5rem] leading-[1.05] font-[520] tracking-[-.015em]">{t("title")}</h1>
          <p className="mt-2 font-display text-head leading-[1.4] text-ink-2">{t("lead")}</p>
        </div>
        {red ? (
          <>
            <Note>{t("stepOut")}</Note>
            <Harm view={view} lead={t("harmLead")} />
            <p className="font-display text-head">{t("then")}</p>
          </>
        ) : null}
        {scores ? (
          <>
            <p className="text-ink-2">{t("note")}</p>
            <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
              {seats.map((role) => (
                <ScoreSheet key={role} role={role} score={scores[role]} own={role === own} />
              ))}
            </div>
          </>
        ) : (
          <DoubleRule className="bg-land p-5">
            <h2>{t("closed")}</h2>
            <p className="mt-1 text-ink-2">{t("closedText")}</p>
          </DoubleRule>
        )}
        {reading ? (
          <p>
            <b>{t("reading")}:</b> {s(`words.${reading.word}`)}.{" "}
            {view.exit.outIn ? t("out", { label: label(labelOf(view, view.exit.outIn)) }) : t("notOut")}
          </p>
        ) : null}
        {red ? null : <Harm view={view} />}
        <p>
          <Link href="/rules">{t("rules")}</Link>
        </p>
      </main>
      <section className="rule-t">
        <NewsPane seat={seat} />
      </section>
    </div>
  );
}

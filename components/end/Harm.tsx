// Harm to civilians beside every score: bands with their uncertainty, and what was public. It adds to nothing.
"use client";
import { useTranslations } from "use-intl";
import type { NewsItem, View } from "../../game-rules/open";
import { useGame } from "../ledger/useGame";
import { reportsOf } from "../outcome/reports";
import { useNews } from "../outcome/useNews";
import { worst } from "../seat/harm";
import { useLabel } from "../seat/words";
import { useSessionState } from "../session/react";
import { SeatNames } from "../session/SeatNames";
import { Table } from "../ui";
import { harmLines, harmNews } from "./harmNews";

export function Harm({ view, first }: { view: View; first?: boolean }) {
  const t = useTranslations("end");
  const game = useGame();
  const lines = harmLines(view);
  return (
    <section aria-labelledby="harm" className="rule-t grid gap-x-10 gap-y-4 pt-3.5 lg:grid-cols-2">
      <div>
        <h2 id="harm" className="text-page">
          {t("harm")}
        </h2>
        {first ? <p className="mt-1 font-display text-lead leading-[1.4]">{t("harmLead")}</p> : null}
        <p className="mt-1 mb-2 text-note text-ink-2">{t("harmNote")}</p>
        {lines.length ? (
          <Table
            caption={t("harm")}
            columns={[
              { id: "zone", label: t("harmTable.zone") },
              { id: "estimate", label: t("harmTable.estimate") },
              { id: "between", label: t("harmTable.between") },
            ]}
            rows={lines.map((l) => ({
              id: l.zone,
              cells: [
                game.zone(l.zone),
                <b key="band">{t(`bands.${l.band}`)}</b>,
                l.low === l.high
                  ? t(`bands.${l.high}`)
                  : t("harmBetween", { low: t(`bands.${l.low}`), high: t(`bands.${l.high}`) }),
              ],
            }))}
          />
        ) : (
          <p>{t(worst(view).band === "none" ? "harmNone" : "harmLow")}</p>
        )}
      </div>
      <PublicRecord />
    </section>
  );
}

function PublicRecord() {
  const t = useTranslations("end");
  const label = useLabel();
  const told = harmNews(reportsOf(useSessionState((s) => s.items)));
  return (
    <div>
      <h3 className="mb-1 font-sans text-body font-semibold">{t("harmNews")}</h3>
      {told.length ? (
        <ul className="list-none font-display text-[0.9375rem] leading-[1.36]">
          {told.map(({ report, item }, i) => (
            <li key={`${report.turn}-${i}`} className="hair-t grid grid-cols-[4.25rem_1fr] gap-2 py-1.25">
              <span className="font-sans text-note text-ink-2">{label(report.label)}</span>
              <SeatNames turn={report.turn}>
                <Headline item={item} />
              </SeatNames>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-2">{t("harmNoNews")}</p>
      )}
    </div>
  );
}

function Headline({ item }: { item: NewsItem }) {
  const news = useNews();
  return <span>{news.head(item)}</span>;
}

// Harm to civilians beside every score, over the whole game: bands with their uncertainty, the level at the end, and what was public.
// It adds to nothing.
"use client";
import { useTranslations } from "use-intl";
import { harmNow, harmOverall, harmReported, type NewsItem, type View } from "../../game-rules/open";
import { reportsOf } from "../game/stream/reports";
import { labelOf, useLabel } from "../game/words/label";
import { SeatNames } from "../game/words/SeatNames";
import { useGame } from "../game/words/useGame";
import { useNews } from "../game/words/useNews";
import { useItems } from "../source/react";
import { useMarks } from "../ui/useMarks";

export function Harm({ view, first }: { view: View; first?: boolean }) {
  const t = useTranslations("end");
  const b = useTranslations("play.tracks.bands");
  const marks = useMarks();
  const game = useGame();
  const label = useLabel();
  const reports = reportsOf(useItems());
  const atEnd = new Map(harmNow(view).flatMap((g) => g.zones.map((z) => [z.zone, z.band] as const)));
  const groups = harmOverall(view, reports);
  return (
    <section aria-labelledby="harm" className="rule-t grid gap-x-10 gap-y-4 pt-3.5 lg:grid-cols-2">
      <div>
        <h2 id="harm" className="text-page">
          {t("harm")}
        </h2>
        {first ? <p className="mt-1 font-display text-lead leading-[1.4]">{t("harmLead")}</p> : null}
        <p className="mt-1 mb-2 text-note text-ink-2">{t("harmNote")}</p>
        <h3 className="font-sans text-body font-semibold">{t("harmWorst")}</h3>
        {groups.map((g) => (
          <div key={g.band} className="hair-t py-1.5">
            <p>
              <b>{t("harmGroup", { band: b(g.band), n: g.zones.length })}</b>
              {g.band === "none" || g.low === g.high ? null : (
                <span className="text-note text-ink-2">
                  {" "}
                  {t("harmRange", { low: b(g.low), high: b(g.high) })}
                </span>
              )}
            </p>
            {g.band === "none" || g.band === "low" ? (
              <p className="text-note">{marks.commas(g.zones.map((z) => game.zone(z.zone)))}</p>
            ) : (
              <ul className="list-none text-note">
                {g.zones.map((z) => (
                  <li key={z.zone} className="grid grid-cols-[minmax(7rem,2fr)_3fr] gap-2 py-px">
                    <span>{game.zone(z.zone)}</span>
                    <span className="text-ink-2">
                      {t("harmZone", {
                        when: label(labelOf(view, z.turn)),
                        end: b(atEnd.get(z.zone) ?? "none"),
                      })}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
        <p className="mt-1 text-note text-ink-2">{t("harmUnknown")}</p>
      </div>
      <PublicRecord />
    </section>
  );
}

function PublicRecord() {
  const t = useTranslations("end");
  const label = useLabel();
  const told = harmReported(reportsOf(useItems()));
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

// What only this seat is told, and how sure the service is. It may be wrong.
"use client";
import { useTranslations } from "use-intl";
import type { TurnReport } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { useNews } from "../game/words/useNews";
import { OwnSources } from "../map/Sources";
import { useView } from "../source/react";
import { Icon, Meter } from "../ui";

export function Intelligence({ report, seat }: { report: TurnReport; seat: string }) {
  const t = useTranslations("report");
  const c = useTranslations("common");
  const game = useGame();
  const news = useNews();
  const view = useView();
  return (
    <section className="px-4 py-4 md:px-5">
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="text-page">{t("only", { seat: c(`seats.${seat as "paris"}`) })}</h2>
        <span className="flex items-center gap-1 text-note text-ink-2">
          <Icon name="lock" size={15} />
          {t("intelligence")}
        </span>
      </div>
      <p className="mt-0.5 text-note text-ink-2">
        {report.brief.length ? t("mayBeWrong") : t("noIntelligence")}
      </p>
      <ul className="mt-1 list-none">
        {report.brief.map((b, i) => (
          <li key={i} className="border-b border-line py-2.5 leading-[1.34] last:border-b-0">
            <div className="mb-0.5 flex items-center justify-between gap-3 text-note text-ink-2">
              <span className="flex items-center gap-1.5">
                <Meter label={t("confidence")} value={b.sure} max={4} steps text={t(`sure.${b.sure}`)} />
                {t(`sure.${b.sure}`)}
              </span>
              {b.zone ? <span>{game.zone(b.zone)}</span> : null}
            </div>
            <p>{news.brief(b)}</p>
          </li>
        ))}
      </ul>
      {view ? <OwnSources view={view} /> : null}
    </section>
  );
}

// The front page of the last quarter as a column: the map and the figures stand beside it, not in it.
"use client";
import { useTranslations } from "use-intl";
import type { TurnReport } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { useNews } from "../game/words/useNews";
import { cx } from "../ui";

export function Paper({ report, large }: { report: TurnReport; large?: boolean }) {
  const t = useTranslations("report");
  const news = useNews();
  const game = useGame();
  const [lead, ...rest] = [...report.news].sort((a, b) => b.rank - a.rank);
  const { label } = report;
  const year = String(label.year);
  const date = label.half
    ? t("halfOf", { n: label.quarter > 2 ? "2" : "1", year })
    : t("quarterOf", { n: String(label.quarter), year });
  return (
    <article className="bg-land px-5 pt-4 pb-5 md:px-7">
      <p className="text-center font-display text-purse leading-none font-[560] tracking-[-.02em]">
        {t("paper")}
      </p>
      <div className="mt-2.5 mb-3 flex flex-wrap justify-between gap-x-4 border-t-[1.5px] border-b-[0.6px] border-ink py-1 text-note">
        <span>{date}</span>
        <span>{t("everybody")}</span>
      </div>
      <h2
        className={cx(
          "leading-[1.04] font-semibold tracking-[-.018em]",
          large ? "text-[clamp(2rem,3.4vw,3.5rem)]" : "text-title",
        )}
      >
        {lead ? news.head(lead) : t("quiet")}
      </h2>
      <p className={cx("intent mt-2 leading-[1.36] text-ink-2", large ? "text-head" : "text-lead")}>
        {lead ? news.text(lead) : t("quietText")}
      </p>
      {rest.length ? (
        <ul className={cx("rule-t mt-4 list-none", large && "grid gap-x-7 md:grid-cols-2")}>
          {rest.map((item, i) => (
            <li key={`${item.code}-${i}`} className="hair-b py-2.5">
              <h3 className="text-head leading-[1.14] font-semibold">{news.head(item)}</h3>
              {item.zone ? <span className="sr-only">{game.zone(item.zone)}</span> : null}
              {news.text(item) ? (
                <p className="mt-0.5 font-display text-body leading-[1.4]">{news.text(item)}</p>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </article>
  );
}

// The newspaper: what everybody knows of a quarter. One story leads, the rest stand below by weight.
"use client";
import { useLocale, useTranslations } from "use-intl";
import type { NewsItem, TrackId, TurnReport, View } from "../../game-rules/open";
import { BoardMini } from "../board";
import { useBoardZones } from "../game/board/useBoard";
import { useGame } from "../game/words/useGame";
import { useNews } from "../game/words/useNews";
import { Sparkline } from "../ui";
import { cx } from "../ui/cx";
import { figure } from "../ui/number";

const PUBLISHED: readonly TrackId[] = ["frenchOpposition", "sentiment", "costMeur", "losses"];

const TWO = "sm:grid-cols-2";
const THREE = "sm:grid-cols-2 lg:grid-cols-3";
/** Columns for so many stories: no more than they fill. */
const COLUMNS = ["", "", TWO, THREE, TWO, THREE];

export function FrontPage({ report, view }: { report: TurnReport; view: View }) {
  const t = useTranslations("report");
  const news = useNews();
  const zones = useBoardZones();
  const sorted = [...report.news].sort((a, b) => b.rank - a.rank);
  const [lead, ...rest] = sorted;
  const { label } = report;
  const date = label.half
    ? t("halfOf", { n: label.quarter > 2 ? "2" : "1", year: String(label.year) })
    : t("quarterOf", { n: String(label.quarter), year: String(label.year) });
  return (
    <article className="bg-land px-4 pt-4 pb-6 md:px-8.5">
      <p className="text-center font-display text-[2rem] leading-none font-[560] tracking-[-.02em] md:text-[2.875rem]">
        {t("paper")}
      </p>
      <div className="mt-2.5 mb-3.5 flex flex-wrap justify-between gap-x-4 border-t-[1.5px] border-b-[0.6px] border-ink py-1 text-[0.84375rem]">
        <span>{date}</span>
        <span>{t("everybody")}</span>
        <span className="max-md:hidden">{t("places")}</span>
      </div>
      <div className={rest.length ? "grid gap-5 md:grid-cols-[1fr_17rem]" : "grid gap-5"}>
        <div>
          <h2
            data-heading="outcome"
            className="text-[1.875rem] leading-[1.02] font-semibold tracking-[-.018em] md:text-[2.75rem]"
          >
            {lead ? news.head(lead) : t("quiet")}
          </h2>
          <p className="intent mt-2 text-[1.0625rem] leading-[1.36] text-ink-2">
            {lead ? news.text(lead) : t("quietText")}
          </p>
        </div>
        <figure>
          <BoardMini
            zones={zones(view, "control")}
            label={t("map")}
            className={rest.length ? "h-44 border border-ink" : "h-64 border border-ink md:h-88"}
            {...(lead?.zone ? { selected: lead.zone } : {})}
          />
          <figcaption className="mt-1.5 text-note text-ink-2">{t("map")}</figcaption>
        </figure>
      </div>
      {rest.length ? (
        <ul className={cx("rule-t mt-4 grid list-none gap-x-6 pt-1", COLUMNS[rest.length] ?? THREE)}>
          {rest.map((item, i) => (
            <Story key={i} item={item} />
          ))}
        </ul>
      ) : null}
      <Published view={view} />
    </article>
  );
}

function Story({ item }: { item: NewsItem }) {
  const news = useNews();
  const text = news.text(item);
  return (
    <li className="hair-b py-2.5">
      <h3 className="mb-1 text-[1.1875rem] leading-[1.12] font-semibold">{news.head(item)}</h3>
      {text ? <p className="font-display text-[0.9375rem] leading-[1.4]">{text}</p> : null}
    </li>
  );
}

function Published({ view }: { view: View }) {
  const t = useTranslations("report");
  const c = useTranslations("common");
  const p = useTranslations("play.tracks");
  const locale = useLocale();
  const game = useGame();
  return (
    <ul
      aria-label={t("figures")}
      className="rule-t mt-4 grid list-none grid-cols-2 gap-x-5 pt-2 lg:grid-cols-4"
    >
      {PUBLISHED.map((track) => {
        const now = view.tracks[track];
        if (!now) return null;
        return (
          <li key={track} className="py-1">
            <p className="text-note font-medium">{game.track(track)}</p>
            <p className="mt-1 flex items-end justify-between gap-2">
              <Sparkline
                values={view.past.map((p) => p.tracks[track] ?? null)}
                turns={view.scenario.turns}
                width={84}
                height={30}
                bars={track === "losses"}
              />
              <span className="figures font-display text-[1.4375rem] leading-none font-medium">
                {track === "frenchOpposition"
                  ? c("percent", { n: figure(now.value, locale) })
                  : track === "costMeur"
                    ? p("million", { n: figure(now.value, locale) })
                    : figure(now.value, locale)}
              </span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

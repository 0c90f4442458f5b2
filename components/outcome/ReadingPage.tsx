// What a quarter opens with, as a page to read: what the calendar and the facilitator bring, what the last paper led with, what only this
// seat was told, and what it is there for. Everything that is cut short here stands whole in the paper and the brief, one press away.
"use client";
import { useTranslations } from "use-intl";
import type { BriefItem, NewsItem, Role } from "../../game-rules/open";
import { useUiStore } from "../game/looking/ui";
import { reportsOf } from "../game/stream/reports";
import { useLabel } from "../game/words/label";
import { SeatNames } from "../game/words/SeatNames";
import { Told } from "../game/words/Told";
import { useGame } from "../game/words/useGame";
import { useNews } from "../game/words/useNews";
import { useItems, useShown, useView } from "../source/react";
import { DoubleRule, Icon, Meter, TextButton } from "../ui";
import { Injects } from "./Injects";
import { Situation } from "./Situation";
import { YouAreNow } from "./YouAreNow";

/** So many stories stand under the one that leads, and so many private notes. */
const STORIES = 3;
const NOTES = 2;

export function ReadingPage({ seat }: { seat: Role }) {
  const t = useTranslations("report");
  const label = useLabel();
  const view = useView();
  const last = reportsOf(useItems()).at(-1);
  if (!view) return null;
  return (
    <div className="grid content-start gap-5 bg-land px-5 py-5 md:px-8.5">
      <div className="flex items-baseline justify-between gap-3 border-b border-ink pb-2">
        <h2 data-heading="situation" className="text-page">
          {t("brief", { label: label(view.label) })}
        </h2>
        {last ? (
          <span className="text-note text-ink-2">{t("after", { label: label(last.label) })}</span>
        ) : null}
      </div>
      <YouAreNow view={view} />
      <Situation turn={view.turn} />
      <Injects />
      {last ? (
        <SeatNames turn={last.turn}>
          <Paper news={last.news} />
          {last.brief.length ? <Private seat={seat} brief={last.brief} /> : null}
        </SeatNames>
      ) : null}
      <Mission seat={seat} first={view.turn === 1} />
    </div>
  );
}

function Paper({ news }: { news: readonly NewsItem[] }) {
  const t = useTranslations("report");
  const words = useNews();
  const ui = useUiStore();
  const [lead, ...rest] = [...news].sort((a, b) => b.rank - a.rank);
  return (
    <section aria-label={t("paper")} className="grid gap-3">
      <div>
        <h3 className="text-[1.75rem] leading-[1.06] font-semibold tracking-[-.015em] md:text-[2.375rem]">
          {lead ? words.head(lead) : t("quiet")}
        </h3>
        <p className="mt-2 font-display text-[1.0625rem] leading-[1.42]">
          {lead ? words.text(lead) : t("quietText")}{" "}
          <TextButton onClick={() => ui.setState({ sheet: "paper", tab: "news" })}>
            {t("wholePaper")}
          </TextButton>
        </p>
      </div>
      {rest.length ? (
        <ul className="rule-t grid list-none gap-x-5 pt-2.5 sm:grid-cols-3">
          {rest.slice(0, STORIES).map((item, i) => (
            <li key={i} className="font-display text-[1.0625rem] leading-[1.22] font-semibold max-sm:py-1">
              {words.head(item)}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Private({ seat, brief }: { seat: Role; brief: readonly BriefItem[] }) {
  const t = useTranslations("report");
  const c = useTranslations("common.seats");
  const news = useNews();
  const game = useGame();
  const ui = useUiStore();
  const shown = [...brief].sort((a, b) => b.sure - a.sure).slice(0, NOTES);
  const more = brief.length - shown.length;
  return (
    <DoubleRule as="section" aria-label={t("only", { seat: c(seat) })} className="bg-panel px-5 py-3.5">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="text-page">{t("only", { seat: c(seat) })}</h3>
        {more > 0 ? (
          <TextButton onClick={() => ui.setState({ sheet: "paper", tab: "news" })}>
            <Icon name="lock" size={13} /> {t("moreNotes", { n: more })}
          </TextButton>
        ) : (
          <Icon name="lock" size={14} />
        )}
      </div>
      <ul className="mt-1 list-none">
        {shown.map((b, i) => (
          <li key={i} className="hair-t grid grid-cols-[6.5rem_1fr] gap-2 py-2 leading-[1.34]">
            <span className="flex items-center gap-1.5 self-start pt-0.5 text-note text-ink-2">
              <Meter label={t("confidence")} value={b.sure} max={4} steps text={t(`sure.${b.sure}`)} />
              {t(`sure.${b.sure}`)}
            </span>
            <span>
              {b.zone ? <b className="block font-medium">{game.zone(b.zone)}</b> : null}
              {news.brief(b)}
            </span>
          </li>
        ))}
      </ul>
    </DoubleRule>
  );
}

/** What the seat is there for; in the first quarter also what it should beware of. */
function Mission({ seat, first }: { seat: Role; first: boolean }) {
  const t = useTranslations("report");
  const game = useGame();
  const ui = useUiStore();
  const p = useTranslations("prepare.told");
  const told = useShown((s) => s.exercise?.briefing?.brief);
  return (
    <section className="rule-t grid gap-1.5 pt-3">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="text-page">{t("mission")}</h3>
        <TextButton onClick={() => ui.setState({ sheet: "brief" })}>{t("again")}</TextButton>
      </div>
      <p className="font-display text-[1.1875rem] leading-[1.32]">{game.loose.find(`briefs.${seat}.lead`)}</p>
      <Told said={told} title={p("brief")} className="border-l-[3px] border-role py-px pl-3 leading-[1.42]" />
      {first ? (
        <p className="leading-[1.42] text-ink-2">{game.loose.find(`briefs.${seat}.paragraphs.care`)}</p>
      ) : null}
    </section>
  );
}

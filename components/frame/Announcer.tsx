// What changed, said once to screen readers, and to whoever looks elsewhere.
"use client";
import { useEffect, useEffectEvent, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { ownWords } from "../../game-rules/open";
import { isolated } from "../../server/contract/typed";
import { injectWords } from "../game/stream/reports";
import { clockFace, useClock } from "../game/time/useClock";
import { useLabel } from "../game/words/label";
import { useLogWords } from "../game/words/useLogWords";
import { useNews } from "../game/words/useNews";
import { useSaid } from "../game/words/useSaid";
import { useSeat } from "../game/words/useSeat";
import { useNotices } from "../notices/useNotices";
import { useSource } from "../source/react";
import type { Shown } from "../source/shown";
import { LiveLog, LiveRegion } from "../ui";
import { firstWords, type Heard, heard } from "./heard";

/** How many lines stay on the page: a reader that is still speaking needs the last few. */
const KEPT = 6;

export function Announcer({ seat }: { seat: string }) {
  const b = useTranslations("play.bar");
  const locale = useLocale();
  const { seconds, paused } = useClock();
  useNotices(seat);
  const urgent = !paused && seconds !== undefined && seconds > 50 && seconds <= 60 ? b("underMinute") : "";
  return (
    <>
      {/* What was said in one language is not read again in the voice of the other. */}
      <Spoken key={locale} seat={seat} />
      <LiveRegion text={urgent} urgent />
      <span className="sr-only">{seconds === undefined || seconds % 60 ? "" : clockFace(seconds)}</span>
    </>
  );
}

function Spoken({ seat }: { seat: string }) {
  const source = useSource();
  const words = useHeardWords();
  const [lines, setLines] = useState<readonly { id: number; text: string }[]>([]);
  const hear = useEffectEvent((now: Shown, before: Shown) => {
    const said = heard(now, before, seat).flatMap((h) => words(h, now) || []);
    if (said.length)
      setLines((old) => {
        const next = (old.at(-1)?.id ?? 0) + 1;
        return [...old, ...said.map((text, i) => ({ id: next + i, text }))].slice(-KEPT);
      });
  });
  useEffect(() => source.shown.subscribe((now, before) => hear(now, before)), [source]);
  return <LiveLog lines={lines} />;
}

function useHeardWords(): (h: Heard, now: Shown) => string {
  const t = useTranslations("play.say");
  const locale = useLocale();
  const c = useTranslations("common");
  const seatOf = useSeat();
  const label = useLabel();
  const said = useSaid();
  const news = useNews();
  const log = useLogWords();
  const typed = (text: string) => isolated(firstWords(text));

  const ofItem = (item: Extract<Heard, { what: "item" }>["item"]): string => {
    switch (item.kind) {
      case "message":
        return t("message", { from: seatOf(item.from).from, text: typed(said(item).text) });
      case "deal":
        return log.deal(item);
      case "inject":
        return t("inject", { text: typed(injectWords(item, locale).text) });
      case "situation":
        return news.head({
          code: `event_${item.code}`,
          variant: 0,
          params: { ...ownWords(item) },
          rank: 2,
        });
      case "report": {
        const [lead] = [...item.report.news].sort((x, y) => y.rank - x.rank);
        return lead ? t("paper", { headline: news.head(lead) }) : "";
      }
      default:
        return item satisfies never;
    }
  };
  return (h, now) => {
    switch (h.what) {
      case "phase":
        return now.view && now.exercise
          ? t("phase", { label: label(now.view.label), phase: c(`phases.${now.exercise.phase}`) })
          : "";
      case "committed":
      case "reopened":
        return t(h.what, { seat: seatOf(h.role).start });
      case "paused":
        return [t("paused"), typed(h.reason)].filter(Boolean).join(" ");
      case "item":
        return ofItem(h.item);
      default:
        return t(h.what);
    }
  };
}

// The rulebook, made from the engine's own tables on the server. Anchors are the engine's ids: #D10, #paris.strike_zone.
import Link from "next/link";
import type { Locale } from "../messages";
import { SiteHeader } from "../site/SiteHeader";
import { ArrowsChapter } from "./ArrowsChapter";
import { BoardChapter, GlossaryChapter, GradesChapter } from "./BackChapters";
import { Contents } from "./Contents";
import { AimsChapter, FiguresChapter, LadderChapter, ScoresChapter } from "./CountsChapters";
import { DealsChapter } from "./DealsChapter";
import { DynamicsChapter } from "./DynamicsChapter";
import { MenuChapter } from "./MenuChapter";
import { QuarterChapter } from "./QuarterChapter";
import { StoriesChapter } from "./StoriesChapter";
import { wordsOf } from "./words";

export function Rules({ locale }: { locale: Locale }) {
  const words = wordsOf(locale);
  const { t, say, marks } = words;
  return (
    <div className="flex min-h-dvh flex-col bg-panel">
      <SiteHeader />
      <main
        id="content"
        className="grid w-full flex-1 grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-7 px-4 pt-7 pb-16 md:px-8 desk:grid-cols-[15rem_minmax(0,56rem)] desk:px-14 print:block print:p-0"
      >
        <div className="desk:col-start-2">
          <h1 className="text-[2.25rem] leading-[1.05] font-[520] tracking-[-.015em] md:text-display">
            {t("title")}
          </h1>
          <p className="mt-2 max-w-[42rem] font-display text-head leading-[1.4]">{t("lead")}</p>
          <p className="mt-2 max-w-[42rem] text-note leading-[1.46] text-ink-2">
            {marks.sentence(t("source", { what: say("citation.full") }))} {say("citation.note")}
          </p>
          <p className="no-print mt-2">
            <Link href="/rules/report">{t("report.link")}</Link>
            <br />
            <Link href="/rules/method">{say("method.link")}</Link>
            <br />
            <Link href="/rules/accessibility">{say("accessibility.link")}</Link>
          </p>
        </div>
        <div className="desk:col-start-1 desk:row-span-2 desk:row-start-1">
          <Contents words={words} />
        </div>
        <div className="min-w-0 desk:col-start-2">
          <QuarterChapter words={words} />
          <MenuChapter words={words} />
          <DynamicsChapter words={words} />
          <ArrowsChapter words={words} />
          <DealsChapter words={words} />
          <StoriesChapter words={words} />
          <AimsChapter words={words} />
          <ScoresChapter words={words} />
          <LadderChapter words={words} />
          <FiguresChapter words={words} />
          <BoardChapter words={words} />
          <GradesChapter words={words} />
          <GlossaryChapter words={words} />
        </div>
      </main>
    </div>
  );
}

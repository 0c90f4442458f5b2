// The page of the report: what is edited on the left, the paper on the right; printed, the paper alone.
"use client";
import Link from "next/link";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { leads, type Seat } from "../../../server/contract/seats";
import type { Found } from "../../../server/debrief/analysis/result";
import type { CopyKind } from "../../../server/debrief/copy-format";
import { Marked } from "../../frame/Marked";
import { Opening } from "../../frame/Opening";
import { SeatNames } from "../../game/words/SeatNames";
import { useGame } from "../../game/words/useGame";
import { Ended } from "../../site/Ended";
import { SiteHeader } from "../../site/SiteHeader";
import { GameSource, useShown } from "../../source/react";
import { SocketSource } from "../../source/socket";
import { Button, buttonClass, Loading, Note, Segmented } from "../../ui";
import { type GameRecord, openTurn } from "../record";
import { stillOf } from "../still";
import { useAnalysis } from "../useAnalysis";
import { useRecord } from "../useCopy";
import { Editor } from "./Editor";
import { marginsOf } from "./margins";
import { Paper } from "./Paper";
import { useReport } from "./useReport";

export function ReportPage({ exercise, seat }: { exercise: string; seat: Seat }) {
  return (
    <SocketSource exercise={exercise} seat={seat}>
      <SeatNames>
        <Marked seat={seat} printed={false}>
          <Whole exercise={exercise} seat={seat} />
        </Marked>
      </SeatNames>
    </SocketSource>
  );
}

const NOTHING: readonly string[] = [];

function Whole({ exercise, seat }: { exercise: string; seat: Seat }) {
  const t = useTranslations("aar");
  const d = useTranslations("debrief");
  const a = useTranslations("takeaway");
  const game = useGame();
  const line = useShown((s) => s.line);
  const ended = useShown((s) => s.ended);
  const shown = useShown((s) => s.exercise);
  const open = shown?.debrief !== undefined && (shown.settings.scoresOpen || leads(seat));
  const [kind, setKind] = useState<CopyKind>("participants");
  const { got, again } = useRecord(exercise, seat, open, kind);
  const opened = shown?.debrief?.showing?.opened ?? NOTHING;
  const { search } = useAnalysis(exercise, seat, { open, opened });
  if (line === "ended") return <Ended code={ended ?? "other"} seat={seat} />;
  if (!shown) return <Opening seat={seat} />;
  const record = got && "record" in got ? got.record : undefined;
  // Whoever follows is shown nothing later than what is open, on paper either.
  const isEarly =
    !leads(seat) &&
    shown.debrief?.lead !== undefined &&
    openTurn(shown.debrief.showing?.opened ?? []) < (record?.turns.at(-1) ?? 0);
  const back = (
    <Link href={`/debrief/${exercise}/${seat}`} className={buttonClass("outline", "s")}>
      {t("back")}
    </Link>
  );
  return (
    <div className="flex min-h-page flex-col bg-paper print:block">
      <SiteHeader />
      {record && !isEarly ? (
        <Report record={record} seat={seat} {...(search?.state === "done" ? { found: search.found } : {})}>
          {back}
          {leads(seat) ? (
            <Segmented
              label={a("which")}
              value={kind}
              options={[
                { id: "participants", label: a("participants") },
                { id: "staff", label: a("staff") },
              ]}
              onChange={(id) => setKind(id === "staff" ? "staff" : "participants")}
            />
          ) : null}
        </Report>
      ) : (
        <main id="content" className="mx-auto grid w-full max-w-3xl content-start gap-5 px-4 py-10 md:px-8">
          <p>{back}</p>
          <h1 data-heading="report">{t("title")}</h1>
          {!open ? (
            <p className="text-lead text-ink-2">{d(shown.debrief ? "closed" : "notEnded")}</p>
          ) : record ? (
            <p className="text-lead text-ink-2">{a("early")}</p>
          ) : got && "refused" in got ? (
            <>
              <p role="alert" className="text-lead">
                {d("failed")} {game.refusal(got.refused)}
              </p>
              <Button variant="ink" onClick={again}>
                {d("again")}
              </Button>
            </>
          ) : (
            <Loading text={d("loading")} lines={5} className="w-full" />
          )}
        </main>
      )}
    </div>
  );
}

/** Everything of the game as it ended: names of quarters and figures stand on its last view. */
function Report({
  record,
  seat,
  found,
  children,
}: {
  record: GameRecord;
  seat: Seat;
  found?: Found;
  children: React.ReactNode;
}) {
  const t = useTranslations("aar");
  const exercise = useShown((s) => s.exercise);
  const { draft, change, kept, refused, keepMine, takeTheirs } = useReport(record, seat);
  useMargins(record, draft.marking);
  if (!exercise) return null;
  return (
    <GameSource source={stillOf(record, exercise, record.last, "facilitator")}>
      <main id="content" className="grid min-w-0 flex-1 desk:grid-cols-[26rem_minmax(0,1fr)] print:block">
        <section
          aria-labelledby="edit"
          className="no-print min-w-0 bg-panel px-4 py-4 md:px-6 desk:border-ink desk:border-r-[1.5px]"
        >
          <h1 id="edit" data-heading="report" className="text-page">
            {t("edit")}
          </h1>
          <p role="status" className="text-note text-ink-2">
            {t(kept)}
          </p>
          {refused ? (
            <Note role="alert" className="mt-2">
              <p>{refused}</p>
              <div className="mt-1.5 flex gap-2">
                <Button size="s" onClick={keepMine}>
                  {t("keepMine")}
                </Button>
                <Button size="s" onClick={takeTheirs}>
                  {t("takeTheirs")}
                </Button>
              </div>
            </Note>
          ) : null}
          <div className="mt-3 flex flex-wrap items-center gap-3">
            {children}
            <Button variant="ink" onClick={() => window.print()}>
              {t("print")}
            </Button>
          </div>
          <Editor {...{ draft, change, record }} />
        </section>
        <section aria-label={t("paper")} className="min-w-0 overflow-x-auto px-0 py-6 md:px-6 print:p-0">
          <Paper {...{ record, draft }} {...(found ? { found } : {})} />
        </section>
      </main>
    </GameSource>
  );
}

/** Puts the margins of the printed page beside the styles of the site, for as long as the report is shown. */
function useMargins({ copy }: GameRecord, marking: string): void {
  const t = useTranslations("aar");
  const a = useTranslations("takeaway");
  const [before = "", between = "", after = ""] = t("pageOf", { n: "\u0000", of: "\u0000" }).split("\u0000");
  const text = marginsOf({ marking, copy: a(copy.copy), title: copy.title, page: [before, between, after] });
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
    };
  }, [text]);
}

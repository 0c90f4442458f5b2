// The page of the debrief, for any seat: its own line, and once the game may be looked back at, the game itself.
"use client";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { isRole, leads, pathOf, type Seat } from "../../server/contract/seats";
import { Marked } from "../frame/Marked";
import { Opening } from "../frame/Opening";
import { SeatNames } from "../game/words/SeatNames";
import { useGame } from "../game/words/useGame";
import { Ended } from "../site/Ended";
import { SiteHeader } from "../site/SiteHeader";
import { useShown } from "../source/react";
import { SocketSource } from "../source/socket";
import { Button, buttonClass, Loading } from "../ui";
import { Room } from "./Room";
import { StepOut } from "./StepOut";
import { useAnalysis } from "./useAnalysis";
import { useRecord } from "./useCopy";

export function DebriefPage({ exercise, seat }: { exercise: string; seat: Seat }) {
  return (
    <SocketSource exercise={exercise} seat={seat}>
      <SeatNames>
        <div data-seat={isRole(seat) ? seat : "observer"}>
          <Marked seat={seat}>
            <Debrief exercise={exercise} seat={seat} />
          </Marked>
        </div>
      </SeatNames>
    </SocketSource>
  );
}

const NOTHING: readonly string[] = [];

function Debrief({ exercise, seat }: { exercise: string; seat: Seat }) {
  const t = useTranslations("debrief");
  const game = useGame();
  const line = useShown((s) => s.line);
  const ended = useShown((s) => s.ended);
  const status = useShown((s) => s.exercise?.status);
  const isOver = useShown((s) => s.exercise?.debrief !== undefined);
  const scoresOpen = useShown((s) => s.exercise?.settings.scoresOpen === true);
  const open = isOver && (scoresOpen || leads(seat));
  const { got, again } = useRecord(exercise, seat, open);
  const opened = useShown((s) => s.exercise?.debrief?.showing?.opened) ?? NOTHING;
  const { search, act } = useAnalysis(exercise, seat, { open, opened });
  if (line === "ended") return <Ended code={ended ?? "other"} seat={seat} />;
  if (!status) return <Opening seat={seat} />;
  if (got && "record" in got) return <Room record={got.record} {...{ seat, search, act }} />;
  return (
    <div className="flex min-h-page flex-col bg-panel">
      <SiteHeader />
      <main
        id="content"
        className="mx-auto grid w-full max-w-3xl content-start justify-items-start gap-5 px-4 py-10 md:px-8"
      >
        <h1 data-heading="debrief">{t("title")}</h1>
        {!isOver ? (
          <p className="text-lead text-ink-2">{t("notEnded")}</p>
        ) : !open ? (
          <>
            <p className="text-lead text-ink-2">{t("closed")}</p>
            {isRole(seat) ? <StepOut role={seat} /> : null}
          </>
        ) : got ? (
          <>
            <p role="alert" className="text-lead">
              {t("failed")} {game.refusal(got.refused)}
            </p>
            <Button variant="ink" onClick={again}>
              {t("again")}
            </Button>
          </>
        ) : (
          <Loading text={t("loading")} lines={5} className="w-full" />
        )}
        <Link href={pathOf(exercise, seat)} className={buttonClass("outline", "m")}>
          {t("back")}
        </Link>
      </main>
    </div>
  );
}

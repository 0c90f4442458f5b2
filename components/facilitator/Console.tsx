// The facilitator's table: seats, clock and phase at the left; the truth and the four views; what is said; what only control sees.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Announcer } from "../frame/Announcer";
import { BookmarkDialog, type Marked } from "../frame/BookmarkDialog";
import { Unanswered } from "../frame/Unanswered";
import { useMoment } from "../game/time/useMoment";
import { PassingNote } from "../site/PassingNote";
import { NothingKept } from "../site/SiteData";
import { useMayAct, useShown, useView } from "../source/react";
import { cx, Note } from "../ui";
import { ClockBox } from "./ClockBox";
import { ConsoleBar } from "./ConsoleBar";
import { DealsPanel } from "./DealsPanel";
import { EndPanel } from "./EndPanel";
import { Keys } from "./Keys";
import { Log } from "./Log";
import { OnlyYou } from "./OnlyYou";
import { PhaseBox } from "./PhaseBox";
import { PhoneBar } from "./PhoneBar";
import { ReadingAlong } from "./ReadingAlong";
import { SeatsPanel } from "./SeatsPanel";
import { Settings } from "./Settings";
import type { FacilitatorSeat } from "./seat";
import { usePause } from "./usePause";
import { type Shown, ViewsPanel } from "./ViewsPanel";

export function Console({ seat }: { seat: FacilitatorSeat }) {
  const t = useTranslations("facilitate");
  const exercise = useShown((s) => s.exercise);
  const view = useView();
  const [shown, setShown] = useState<Shown>("all");
  const [help, setHelp] = useState(false);
  const [marked, setMarked] = useState<Marked>();
  const pause = usePause();
  const mayAct = useMayAct();
  if (!exercise || !view) return null;
  const control = seat === "control" && mayAct;
  const over = exercise.status === "ended" || exercise.phase === "ended";
  return (
    <div data-seat="facilitator" className="flex min-h-page flex-col bg-panel desk:h-page desk:low:h-auto">
      <ConsoleBar
        exercise={exercise}
        seat={seat}
        onHelp={() => setHelp(true)}
        {...(control ? { onMark: () => setMarked({}) } : {})}
      />
      <LineNote />
      <Unanswered />
      <NothingKept />
      <main
        id="content"
        className="grid min-h-0 flex-1 md:max-desk:grid-cols-2 desk:grid-cols-[17.25rem_minmax(0,1fr)_18rem] desk:grid-rows-[minmax(0,1fr)] wide:grid-cols-[17.25rem_minmax(0,1fr)_23rem]"
      >
        <aside
          aria-label={t("left")}
          className="min-h-0 overflow-y-auto bg-panel md:max-desk:border-r md:max-desk:border-line desk:border-r desk:border-line"
        >
          <SeatsPanel exercise={exercise} />
          {over ? null : <ClockBox pause={pause} control={control} />}
          <PhaseBox control={control} />
        </aside>
        <div
          className={cx(
            "min-h-0 max-md:border-t-[1.5px] max-md:border-ink md:max-desk:order-first md:max-desk:col-span-2 md:max-desk:border-b-[1.5px] md:max-desk:border-ink",
            over ? "overflow-y-auto" : "desk:grid desk:grid-rows-[minmax(18rem,1.47fr)_minmax(12rem,1fr)]",
          )}
        >
          {over ? <EndPanel view={view} exercise={exercise} control={control} /> : null}
          <ViewsPanel truth={view} shown={shown} onShow={setShown} />
          <div className="rule-t grid min-h-0 desk:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)] desk:grid-rows-[minmax(0,1fr)]">
            <ReadingAlong control={control} {...(control ? { onMark: setMarked } : {})} />
            <DealsPanel view={view} />
          </div>
        </div>
        <aside
          aria-label={t("right")}
          className="min-h-0 overflow-y-auto bg-panel max-md:border-t-[1.5px] max-md:border-ink desk:border-l desk:border-line"
        >
          <OnlyYou view={view} />
          <Settings settings={exercise.settings} control={control} />
          <Log view={view} />
        </aside>
      </main>
      {control ? <PhoneBar pause={pause} /> : null}
      {control ? <BookmarkDialog what={marked} onClose={() => setMarked(undefined)} /> : null}
      <Keys
        {...(control ? { pause, onMark: () => setMarked({}) } : {})}
        onShow={setShown}
        help={help}
        onHelp={setHelp}
      />
      <Announcer seat={seat} />
    </div>
  );
}

function LineNote() {
  const t = useTranslations("facilitate");
  const moment = useMoment();
  const line = useShown((s) => s.line);
  const heard = useShown((s) => s.heard && s.heard + s.offset);
  const waiting = useShown((s) => s.waiting);
  if (waiting) return <PassingNote waiting={waiting} />;
  if (line !== "lost") return null;
  return <Note role="status">{t("lost", { time: heard ? moment(heard, { seconds: true }) : "" })}</Note>;
}

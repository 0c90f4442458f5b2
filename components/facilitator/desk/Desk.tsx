// The facilitator's desk: the bar, the row of tabs, and the room that is open. What the keys reach works in every room.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Announcer } from "../../frame/Announcer";
import { BookmarkDialog, type Marked } from "../../frame/BookmarkDialog";
import { Unanswered } from "../../frame/Unanswered";
import { focus } from "../../game/looking/keyActs";
import { useMoment } from "../../game/time/useMoment";
import { PassingNote } from "../../site/PassingNote";
import { NothingKept } from "../../site/SiteData";
import { useMayAct, useShown } from "../../source/react";
import { Note, Tabs } from "../../ui";
import { ConsoleBar } from "../ConsoleBar";
import { Keys } from "../Keys";
import { PhoneBar } from "../PhoneBar";
import type { FacilitatorSeat } from "../seat";
import { usePause } from "../usePause";
import type { Shown } from "../ViewsPanel";
import { type DeskTab, openTab, useTabName } from "./address";
import { TABS } from "./tabs";

const ID = "desk";

export function Desk({ seat }: { seat: FacilitatorSeat }) {
  const t = useTranslations("facilitate.desk");
  const exercise = useShown((s) => s.exercise);
  const name = useTabName();
  const tab = TABS.find((row) => row.id === name) ?? TABS[0];
  const [shown, setShown] = useState<Shown>("all");
  const [help, setHelp] = useState(false);
  const [marked, setMarked] = useState<Marked>();
  const pause = usePause();
  const mayAct = useMayAct();
  if (!exercise) return null;
  const control = seat === "control" && mayAct;
  const over = exercise.status === "ended" || exercise.phase === "ended";
  const several = TABS.length > 1;
  return (
    <div data-seat="facilitator" className="flex min-h-page flex-col bg-panel desk:h-page desk:low:h-auto">
      <ConsoleBar
        exercise={exercise}
        seat={seat}
        onHelp={() => setHelp(true)}
        {...(control ? { onMark: () => setMarked({}) } : {})}
      />
      {several ? (
        <Tabs
          label={t("label")}
          value={tab.id}
          tabs={TABS.map(({ id }) => ({ id, label: t(id) }))}
          onChange={(id) => openTab(id as DeskTab)}
          idBase={ID}
          className="shrink-0 px-4.5"
        />
      ) : null}
      <LineNote />
      <Unanswered />
      <NothingKept />
      <div
        className="flex min-h-0 flex-1 flex-col"
        {...(several
          ? { id: `${ID}-${tab.id}-panel`, role: "tabpanel", "aria-labelledby": `${ID}-${tab.id}` }
          : {})}
      >
        <tab.Room
          seat={seat}
          control={control}
          over={over}
          pause={pause}
          shown={shown}
          onShow={setShown}
          {...(control ? { onMark: setMarked } : {})}
        />
      </div>
      {control && exercise.status !== "lobby" ? <PhoneBar pause={pause} /> : null}
      {control ? <BookmarkDialog what={marked} onClose={() => setMarked(undefined)} /> : null}
      <Keys
        {...(control ? { pause, onMark: () => setMarked({}) } : {})}
        onShow={(view) => {
          setShown(view);
          openTab("run");
        }}
        onInject={() => {
          openTab("injects");
          focus("[data-write-inject]");
        }}
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

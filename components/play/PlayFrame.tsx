// The seat at work: columns where there is room, tabs where there is not. The same parts in every layout.
"use client";
import { useEffect } from "react";
import type { Role } from "../../game-rules/open";
import { useHeadingFocus } from "../browser/useHeadingFocus";
import { useWidth } from "../browser/width";
import { Coach } from "../coach/Coach";
import { Announcer } from "../frame/Announcer";
import { StateNotes } from "../frame/StateNotes";
import { useUi, useUiStore } from "../game/looking/ui";
import { DealEditor } from "../negotiation/DealEditor";
import { OutcomeNote } from "../outcome/OutcomeNote";
import { OutcomeScreen } from "../outcome/OutcomeScreen";
import { useShown } from "../source/react";
import { DeskFrame } from "./DeskFrame";
import { Keys } from "./Keys";
import { PhoneFrame } from "./PhoneFrame";
import { PhoneTop } from "./PhoneTop";
import { SkipLinks } from "./SkipLinks";
import { TabletFrame } from "./TabletFrame";
import { TopBar } from "./TopBar";

export function PlayFrame({ seat }: { seat: Role }) {
  const width = useWidth();
  const phase = useShown((s) => s.exercise?.phase);
  const phone = width === "phone";
  const ui = useUiStore();
  const table = useUi((u) => u.table);
  // A new outcome is read first; from there the table is one press away.
  useEffect(() => {
    if (phase === "outcome") ui.setState({ table: false, tab: "news", picking: false });
    if (phase === "situation") ui.setState({ slot: undefined, tab: phone ? "news" : "orders" });
    if (phase === "orders") ui.setState((now) => (now.tab === "news" ? { tab: "orders" } : now));
  }, [phase, ui, phone]);
  // What was pressed goes away with its press: "commit", "I have read this".
  const own = useShown((s) => s.exercise?.seats.find((x) => x.role === seat));
  useHeadingFocus(`${phase} ${own?.sheet} ${own?.ready} ${own?.read}`, true);
  return (
    <div
      data-seat={seat}
      className="flex h-page flex-col overflow-hidden bg-paper low:h-auto low:overflow-visible"
    >
      <SkipLinks />
      {phone ? <PhoneTop seat={seat} /> : <TopBar seat={seat} width={width} />}
      <StateNotes seat={seat} />
      <Coach seat={seat} compact={phone} />
      {phone ? null : <OutcomeNote />}
      {phase === "outcome" && !table && !phone ? (
        <OutcomeScreen seat={seat} width={width} />
      ) : phone ? (
        <PhoneFrame seat={seat} />
      ) : width === "tablet" ? (
        <TabletFrame seat={seat} />
      ) : (
        <DeskFrame seat={seat} width={width} />
      )}
      <DealEditor role={seat} />
      <Keys />
      <Announcer seat={seat} />
    </div>
  );
}

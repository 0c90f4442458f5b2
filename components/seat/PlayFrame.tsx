// The seat at work: columns where there is room, tabs where there is not. The same parts in every layout.
"use client";
import type { Role } from "../../game-rules/open";
import { OutcomeScreen } from "../outcome/OutcomeScreen";
import { useSessionState } from "../session/react";
import { Announcer } from "./Announcer";
import { DeskFrame } from "./DeskFrame";
import { Keys } from "./Keys";
import { PhoneFrame } from "./PhoneFrame";
import { PhoneTop } from "./PhoneTop";
import { SkipLinks } from "./SkipLinks";
import { StateNotes } from "./StateNotes";
import { TabletFrame } from "./TabletFrame";
import { TopBar } from "./TopBar";
import { useWidth } from "./width";


export function PlayFrame({ seat }: { seat: Role }) {
  const width = useWidth();
  const phase = useSessionState((s) => s.exercise?.phase);
  const phone = width === "phone";
  return (
    <div data-seat={seat} className="flex h-dvh flex-col overflow-hidden bg-paper">
      <SkipLinks />
      {phone ? <PhoneTop seat={seat} /> : <TopBar seat={seat} width={width} />}
      <StateNotes seat={seat} />
      {phase === "outcome" ? (
        <OutcomeScreen seat={seat} width={width} />
      ) : phone ? (
        <PhoneFrame seat={seat} />
      ) : width === "tablet" ? (
        <TabletFrame seat={seat} />
      ) : (
        <DeskFrame seat={seat} width={width} />
      )}
      <Keys />
      <Announcer seat={seat} />
    </div>
  );
}

// The seat at work: columns where there is room, tabs where there is not. The same parts in every layout.
"use client";
import { useEffect } from "react";
import type { Role } from "../../game-rules/open";
import { useHeadingFocus } from "../browser/useHeadingFocus";
import { useWidth } from "../browser/width";
import { Coach } from "../coach/Coach";
import { StateNotes } from "../frame/StateNotes";
import { useUi, useUiStore } from "../game/looking/ui";
import { DealEditor } from "../negotiation/DealEditor";
import { OutcomeNote } from "../outcome/OutcomeNote";
import { Afterwards, EverythingElse, later } from "../site/later";
import { useHand, useShown, useView } from "../source/react";
import { DeskFrame } from "./DeskFrame";
import { Keys } from "./Keys";
import { LateBrief } from "./LateBrief";
import { PhoneTop } from "./PhoneTop";
import { Sheets } from "./Sheets";
import { SkipLinks } from "./SkipLinks";
import { TopBar } from "./TopBar";

const MovedScreen = later(
  () => import("../outcome/moved/MovedScreen").then((m) => m.MovedScreen),
  ["papers"],
);
const OutcomeScreen = later(
  () => import("../outcome/OutcomeScreen").then((m) => m.OutcomeScreen),
  ["papers"],
);
const PhoneFrame = later(() => import("./PhoneFrame").then((m) => m.PhoneFrame), ["papers"]);
const TabletFrame = later(() => import("./TabletFrame").then((m) => m.TabletFrame), ["papers"]);
const Announcer = later(() => import("../frame/Announcer").then((m) => m.Announcer), ["papers"]);

export function PlayFrame({ seat }: { seat: Role }) {
  const width = useWidth();
  const phase = useShown((s) => s.exercise?.phase);
  const turn = useShown((s) => s.exercise?.turn);
  const phone = width === "phone";
  // Where the talks are large, or are the screen, a deal is written in them.
  const inline = phone || (phase === "negotiation" && width !== "tablet");
  const ui = useUiStore();
  const hand = useHand();
  const table = useUi((u) => u.table);
  // A new outcome is read first; from there the table is one press away.
  useEffect(() => {
    if (phase === "outcome") ui.setState({ table: false, tab: "news", picking: false });
    if (phase === "situation") ui.setState({ slot: undefined, tab: "news" });
    if (phase === "negotiation") ui.setState((now) => (now.tab === "news" ? { tab: "talks" } : now));
    // What lay open beside the phase goes with it; a message or a deal half written stays in sight.
    const { channel, deal, tab } = ui.getState();
    const half = phase === "orders" && channel !== undefined && hand.words.at(`talk:${channel}`).text !== "";
    if (phase === "orders" && (tab === "news" || (tab === "talks" && !half && !deal)))
      ui.setState({ tab: "orders" });
    ui.setState({ sketch: false, sheet: undefined, drawer: half, zone: undefined });
  }, [phase, ui, hand]);
  // What moved is shown once, to whoever saw the orders close; from the paper again.
  const view = useView();
  const moving = useUi((u) => u.moving);
  const before = useUi((u) => u.before);
  useEffect(() => {
    if (view && phase === "orders") ui.setState({ before: view, moving: false });
  }, [view, phase, ui]);
  useEffect(() => {
    if (phase === "outcome") ui.setState((now) => ({ moving: now.before?.turn === turn }));
    else if (phase === "situation") ui.setState({ moving: false });
  }, [phase, turn, ui]);
  // What was pressed goes away with its press: "commit", "I have read this".
  const own = useShown((s) => s.exercise?.seats.find((x) => x.role === seat));
  useHeadingFocus(
    `${moving && before ? "resolution" : phase} ${own?.sheet} ${own?.ready} ${own?.read}`,
    true,
  );
  return (
    <div
      data-seat={seat}
      className="seat-type flex h-page flex-col overflow-hidden bg-paper low:h-auto low:overflow-visible"
    >
      <SkipLinks />
      {phone ? <PhoneTop seat={seat} /> : <TopBar seat={seat} width={width} />}
      <StateNotes seat={seat} />
      <Coach seat={seat} compact={phone} />
      {phone ? null : <OutcomeNote />}
      {phase === "outcome" && moving && before ? (
        <MovedScreen seat={seat} before={before} {...(phone ? { phone } : {})} />
      ) : phase === "outcome" && !table && !phone ? (
        <OutcomeScreen seat={seat} width={width} />
      ) : phone ? (
        <PhoneFrame seat={seat} />
      ) : width === "tablet" ? (
        <TabletFrame seat={seat} />
      ) : (
        <DeskFrame seat={seat} width={width} />
      )}
      {inline ? null : <DealEditor role={seat} />}
      <Sheets seat={seat} />
      <LateBrief seat={seat} />
      <Keys />
      <Afterwards>
        <Announcer seat={seat} />
      </Afterwards>
      <EverythingElse />
    </div>
  );
}

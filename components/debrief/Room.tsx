// The room of a debrief: the running order, what happened on one timeline, and beside it the board as it was and as a role saw it.
"use client";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { ROLES, type Role, type Viewer } from "../../game-rules/open";
import type { Seat } from "../../server/contract/seats";
import { SeatNames } from "../game/words/SeatNames";
import { GameSource, useMayAct, useShown, useSource } from "../source/react";
import { BoardBeside } from "./BoardBeside";
import { Boards } from "./Boards";
import { type Choice, Chosen } from "./Chosen";
import { AgainstHistory } from "./history/AgainstHistory";
import { Line } from "./line";
import { RoomBar, type RoomPart } from "./RoomBar";
import { RunningOrder } from "./RunningOrder";
import { type GameRecord, openTurn, stopAt } from "./record";
import { Scrubber } from "./Scrubber";
import { Searching } from "./Searching";
import { StepOut, SteppedOut } from "./StepOut";
import { Survey } from "./Survey";
import { stillOf } from "./still";
import { Timeline } from "./Timeline";
import { againOf } from "./turn/steps";
import { YourTurn } from "./turn/YourTurn";
import type { Search, SearchAct } from "./useAnalysis";
import { type Lead, useLead } from "./useLead";
import { useSteady } from "./useSteady";
import { Windows } from "./Windows";
import type { AskFrom } from "./whatif/Asking";
import { useWhatIfs } from "./whatif/useWhatIfs";
import { WhatIf } from "./whatif/WhatIf";

/** What stays the very same from step to step within a quarter: a part that is given no more is not drawn anew for each. */
export interface InQuarter {
  readonly record: GameRecord;
  readonly as: Viewer;
  readonly turn: number;
  /** The last quarter that may be shown. */
  readonly open: number;
  /** The steps that have been opened. */
  readonly opened: readonly string[];
  go(at: number): void;
  seeAs(as: Viewer): void;
  /** Asks what if; absent where nobody can play on. */
  whatIf?: (from: AskFrom) => void;
}

/** Everything that a part of the room may be asked to do. */
export interface Going extends InQuarter {
  readonly at: number;
}

export interface RoomProps {
  record: GameRecord;
  seat: Seat;
  /** What the analysis of the game found, or how it stands; absent until that is known. */
  search?: Search | undefined;
  /** Stops the search, or has it go on. */
  act?: (what: SearchAct) => void;
  /** Stands where whoever leads is told, where nobody can lead: in a file. */
  corner?: ReactNode;
}

export function Room({ record, seat, search, act, corner }: RoomProps) {
  const t = useTranslations("debrief");
  const exercise = useShown((s) => s.exercise);
  const written = useShown((s) => s.exercise?.debrief?.steppedOut);
  const found = search?.state === "done" ? search.found : undefined;
  // a row has its step as soon as there may be something to open
  const isLookedFor = found !== undefined || search?.state === "running";
  const lead = useLead(record, isLookedFor ? record.copy.scenario.seats : [], found?.again);
  const mayAct = useMayAct();
  const [part, setPart] = useState<RoomPart>(lead.shared.whatIf ? "whatif" : "timeline");
  const line = useSource();
  const [choice, setChoice] = useState<Choice>();
  const { show } = lead;
  const what = useWhatIfs(record, lead, () => setPart("whatif"));
  const shown = what.isLed ? "whatif" : part;
  const turnTo = (next: RoomPart) => {
    setPart(next);
    if (what.isLed && next !== "whatif") lead.leave();
    if (lead.leads && show.whatIf && next !== "whatif") lead.go({ whatIf: undefined });
  };
  // Whoever breaks free inside a what if stays where they are; whoever rejoins goes where everybody is.
  const steered: Lead = {
    ...lead,
    leave() {
      if (what.isLed) what.choose(lead.shared.whatIf);
      else lead.leave();
    },
    rejoin() {
      if (part === "whatif") setPart("timeline");
      lead.rejoin();
    },
  };
  const still = useMemo(
    () => (exercise ? stillOf(record, exercise, show.at, "facilitator") : undefined),
    [record, exercise, show.at],
  );
  const go = useSteady((at: number) => lead.go({ at }));
  const seeAs = useSteady((as: Viewer) => lead.go({ as }));
  const whatIf = useSteady((from: AskFrom) => {
    what.ask(from);
    turnTo("whatif");
  });
  const { as, opened } = show;
  const turn = stopAt(record, show.at)?.turn ?? 1;
  const quarter = useMemo<InQuarter>(
    () => ({
      ...{ record, as, turn, opened, go, seeAs },
      open: openTurn(opened),
      ...(mayAct ? { whatIf } : {}),
    }),
    [record, as, turn, opened, go, seeAs, mayAct, whatIf],
  );
  if (!exercise || !still) return null;
  const going: Going = { ...quarter, at: show.at };
  const own = ROLES.find((r): r is Role => r === seat);
  // Whoever plays without a facilitator steps out here, before anything is opened.
  const stepsOut = own !== undefined && written?.[own] === undefined && show.opened.length === 0;
  const nothing = going.open === 0;
  const again = show.opened.includes(show.step ?? "") ? againOf(show.step) : undefined;
  const order = <RunningOrder lead={lead} record={record} />;
  return (
    <div className="flex min-h-page flex-col bg-panel desk:h-page desk:low:h-auto">
      <RoomBar
        {...{ record, seat, found, corner }}
        lead={steered}
        open={going.open}
        parts={again ? undefined : { shown, turnTo }}
      />
      {stepsOut && own ? (
        <div className="rule-b grid justify-items-center px-4 py-5 md:px-8">
          <div className="w-full max-w-3xl">
            <StepOut role={own} />
          </div>
        </div>
      ) : null}
      {again ? (
        <YourTurn of={again} {...{ record, seat, lead, order }} />
      ) : shown === "whatif" ? (
        <GameSource source={still}>
          <SeatNames turn={going.turn}>
            <WhatIf {...{ going, lead, what }} />
          </SeatNames>
        </GameSource>
      ) : (
        <Line value={line}>
          <GameSource source={still}>
            <main
              id="content"
              className="grid min-h-0 flex-1 desk:grid-cols-[13.75rem_minmax(0,1fr)_23.25rem] desk:grid-rows-[minmax(0,1fr)]"
            >
              {order}
              <SeatNames turn={going.turn}>
                <section
                  aria-label={t("parts.label")}
                  className="relative min-w-0 border-ink max-desk:border-t-[1.5px] desk:flex desk:flex-col desk:overflow-y-auto desk:border-x-[1.5px]"
                >
                  {nothing ? (
                    <p className="p-4.5 font-display text-lead text-ink-2">{t("order.none")}</p>
                  ) : (
                    <>
                      {part === "timeline" ? (
                        <>
                          <Timeline going={quarter} choice={choice} choose={setChoice} />
                          {found ? (
                            <Windows found={found} opened={show.opened} going={quarter} choose={setChoice} />
                          ) : null}
                        </>
                      ) : part === "history" ? (
                        <AgainstHistory going={going} />
                      ) : (
                        <Boards going={going} choose={setChoice} />
                      )}
                      <Scrubber going={going} />
                    </>
                  )}
                  {search && search.state !== "done" && part !== "history" ? (
                    <Searching
                      {...{ search, going }}
                      opened={show.opened}
                      act={lead.leads || seat === "control" ? act : undefined}
                    />
                  ) : null}
                </section>
                <aside
                  aria-label={t("board.title")}
                  className="relative min-w-0 max-desk:rule-t desk:overflow-y-auto"
                >
                  {show.opened.includes("aims") && show.step === "aims" ? (
                    <SteppedOut roles={record.copy.scenario.seats} />
                  ) : null}
                  {mayAct && show.opened.includes("close") && show.step === "close" ? (
                    <Survey exercise={record.copy.exercise} seat={seat} />
                  ) : null}
                  {nothing ? null : (
                    <>
                      {part === "timeline" ? <BoardBeside going={going} choose={setChoice} /> : null}
                      <Chosen
                        {...{ going, quarter }}
                        choice={choice}
                        choose={setChoice}
                        lead={lead}
                        found={found}
                      />
                    </>
                  )}
                </aside>
              </SeatNames>
            </main>
          </GameSource>
        </Line>
      )}
    </div>
  );
}

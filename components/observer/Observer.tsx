// What everybody may know, for observers and for the wall: the map, the paper, the published figures. The wall's type is larger.
"use client";
import { useTranslations } from "use-intl";
import { Announcer } from "../frame/Announcer";
import { SoFar } from "../frame/SoFar";
import { StateNotes } from "../frame/StateNotes";
import { reportsOf } from "../game/stream/reports";
import { SeatNames } from "../game/words/SeatNames";
import { Injects } from "../outcome/Injects";
import { useShown, useSource, useView } from "../source/react";
import { cx } from "../ui";
import { ObserverBar } from "./ObserverBar";
import { Paper } from "./Paper";
import { PublicBoard } from "./PublicBoard";
import { PublicFacts } from "./PublicFacts";
import { PublicFigures } from "./PublicFigures";

export function Observer() {
  const seat = useSource().seat;
  const t = useTranslations("observer");
  const view = useView();
  const phase = useShown((s) => s.exercise?.phase);
  const paused = useShown((s) => s.exercise?.clock.paused !== undefined);
  const last = useShown((s) => reportsOf(s.items).at(-1));
  if (!view) return null;
  const wall = seat === "wall";
  // While the seats read the outcome, the paper is the news; while they play, the map is.
  // In a pause the room looks back at what everybody could see.
  const pausing = wall && paused && view.turn > 1;
  const paperFirst = phase === "outcome" && last !== undefined;
  return (
    <div data-seat="observer" className="flex min-h-page flex-col bg-panel desk:h-page desk:low:h-auto">
      <ObserverBar wall={wall} />
      <StateNotes seat={seat} />
      <main
        id="content"
        className={cx(
          "grid min-h-0 flex-1 desk:grid-rows-[minmax(0,1fr)]",
          paperFirst
            ? "desk:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)]"
            : wall
              ? "desk:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]"
              : "desk:grid-cols-[minmax(0,1fr)_28rem] wide:grid-cols-[minmax(0,1fr)_34rem]",
        )}
      >
        <div className={cx("flex min-h-0 flex-col", paperFirst && "desk:order-last")}>
          <PublicBoard view={view} wall={wall} />
          {pausing ? null : <PublicFigures view={view} wall={wall} />}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reachable by keyboard */}
        <section
          aria-label={t("title")}
          tabIndex={0}
          className={cx(
            "ring-inside min-h-0 overflow-y-auto border-ink bg-panel max-desk:border-t-[1.5px]",
            paperFirst ? "desk:border-r-[1.5px]" : "desk:border-l-[1.5px]",
          )}
        >
          <Injects />
          {pausing ? (
            <SoFar view={view} />
          ) : last ? (
            <SeatNames turn={last.turn}>
              <Paper report={last} large={paperFirst || wall} />
            </SeatNames>
          ) : (
            <p className="px-5 pt-5 font-display text-lead leading-[1.36]">{t("noNews")}</p>
          )}
          <PublicFacts view={view} />
          {wall ? null : <p className="px-5 py-4 text-note text-ink-2">{t("note")}</p>}
        </section>
      </main>
      <Announcer seat={seat} />
    </div>
  );
}

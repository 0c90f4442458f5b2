// The tab Run: seats, clock and phase at the left; the truth and the four views; what is said; what only control sees.
"use client";
import { useTranslations } from "use-intl";
import { useShown, useView } from "../source/react";
import { cx } from "../ui";
import { ClockBox } from "./ClockBox";
import { DealsPanel } from "./DealsPanel";
import type { RoomProps } from "./desk/room";
import { EndPanel } from "./EndPanel";
import { Asked } from "./injects/Asked";
import { Strip } from "./injects/Strip";
import { Log } from "./Log";
import { OnlyYou } from "./OnlyYou";
import { PhaseBox } from "./PhaseBox";
import { ReadingAlong } from "./ReadingAlong";
import { SeatsPanel } from "./SeatsPanel";
import { Settings } from "./Settings";
import { SheetsBox } from "./SheetsBox";
import { ViewsPanel } from "./ViewsPanel";

export function Console({ control, over, pause, onMark, shown, onShow }: RoomProps) {
  const t = useTranslations("facilitate");
  const exercise = useShown((s) => s.exercise);
  const view = useView();
  if (!exercise || !view) return null;
  return (
    <main
      id="content"
      className="grid min-h-0 flex-1 md:max-desk:grid-cols-2 desk:grid-cols-[17.25rem_minmax(0,1fr)_18rem] desk:grid-rows-[minmax(0,1fr)] wide:grid-cols-[17.25rem_minmax(0,1fr)_23rem]"
    >
      <aside
        aria-label={t("left")}
        className="relative min-h-0 overflow-y-auto bg-panel md:max-desk:border-r md:max-desk:border-line desk:border-r desk:border-line"
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
        <ViewsPanel truth={view} shown={shown} onShow={onShow} />
        <div className="rule-t grid min-h-0 desk:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)] desk:grid-rows-[minmax(0,1fr)]">
          <ReadingAlong control={control} {...(onMark ? { onMark } : {})} />
          <DealsPanel view={view} />
        </div>
      </div>
      <aside
        aria-label={t("right")}
        className="relative min-h-0 overflow-y-auto bg-panel max-md:border-t-[1.5px] max-md:border-ink desk:border-l desk:border-line"
      >
        <Asked control={control} />
        <Strip />
        <SheetsBox {...(onMark ? { onMark } : {})} />
        <OnlyYou view={view} />
        <Settings settings={exercise.settings} control={control} />
        <Log view={view} />
      </aside>
    </main>
  );
}

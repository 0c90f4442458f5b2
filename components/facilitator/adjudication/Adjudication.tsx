// The tab Adjudication: the quarter by its outcomes, orders that stand on no menu, the register, and what is released.
"use client";
import { useTranslations } from "use-intl";
import { useShown } from "../../source/react";
import type { RoomProps } from "../desk/room";
import { useQuarter } from "../useDesk";
import { OutcomeTable } from "./OutcomeTable";
import { OwnOrders } from "./OwnOrders";
import { Register } from "./Register";
import { ReleaseBar } from "./ReleaseBar";

export function Adjudication({ control, over }: RoomProps) {
  const t = useTranslations("adjudication");
  const held = useShown((s) => s.exercise?.held);
  const isResolved = useShown((s) => s.exercise?.phase === "outcome" || s.exercise?.phase === "ended");
  const quarter = useQuarter();
  const outcomes = quarter?.outcomes ?? [];
  return (
    <main
      id="content"
      className="grid min-h-0 flex-1 desk:grid-cols-[minmax(0,1fr)_22rem] desk:grid-rows-[minmax(0,1fr)_auto] wide:grid-cols-[minmax(0,1fr)_26.75rem]"
    >
      <section aria-labelledby="outcomes" className="relative min-h-0 overflow-y-auto pt-2.5">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 px-4.5">
          <h2 id="outcomes" data-heading="">
            {t(held ? "title" : "open")}
          </h2>
          {held ? (
            <span className="bg-ochre-bg px-2 py-0.5 text-note font-semibold">{t("bar.held")}</span>
          ) : null}
        </div>
        {quarter && outcomes.length > 0 ? (
          <OutcomeTable
            key={quarter.turn}
            turn={quarter.turn}
            outcomes={outcomes}
            control={control && !over}
          />
        ) : isResolved ? null : (
          <p className="px-4.5 py-3 text-note text-ink-2">{t("notYet")}</p>
        )}
      </section>
      <div className="relative min-h-0 overflow-y-auto max-desk:border-t-[1.5px] max-desk:border-ink desk:border-l desk:border-line">
        <OwnOrders control={control && !over} />
        <Register />
      </div>
      <div className="desk:col-span-2">{over ? null : <ReleaseBar control={control} />}</div>
    </main>
  );
}

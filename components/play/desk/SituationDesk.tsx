// The situation: a page to read, with the seat's word that it has read beneath it; beside it the whole map over the few figures.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../../game-rules/open";
import { useUi } from "../../game/looking/ui";
import { MapPane } from "../../map/MapPane";
import { OrdersPanel } from "../../orders/OrdersPanel";
import { ReadyBar } from "../../orders/ReadyBar";
import { ReadingPage } from "../../outcome/ReadingPage";
import { FiguresStrip } from "../FiguresStrip";
import { PenGive } from "../PenGive";
import { CloseSketch, OpenSketch } from "./Sketch";
import { TalksDrawer } from "./TalksDrawer";

export function SituationDesk({ seat, wide }: { seat: Role; wide: boolean }) {
  const c = useTranslations("common.skip");
  const sketch = useUi((u) => u.sketch);
  return (
    <main
      className={
        wide
          ? "grid min-h-0 flex-1 grid-cols-[37.5rem_minmax(0,1fr)]"
          : "grid min-h-0 flex-1 grid-cols-[32rem_minmax(0,1fr)]"
      }
    >
      <div className="flex min-h-0 flex-col border-r-[1.5px] border-ink bg-land">
        {sketch ? (
          <section
            id="orders"
            tabIndex={-1}
            aria-label={c("orders")}
            className="flex min-h-0 flex-1 flex-col"
          >
            <div className="hair-b bg-panel px-4 py-2">
              <CloseSketch />
            </div>
            <div className="min-h-0 flex-1">
              <OrdersPanel role={seat} />
            </div>
          </section>
        ) : (
          <div className="min-h-0 flex-1 overflow-y-auto">
            <ReadingPage seat={seat} />
          </div>
        )}
        <div className="rule-t bg-panel px-8.5 pt-3 pb-3.5">
          <ReadyBar role={seat} phase="situation" beside={<OpenSketch />} />
          <PenGive seat={seat} />
        </div>
      </div>
      <div className="flex min-h-0 min-w-0 flex-col">
        <div className="relative min-h-0 flex-1">
          <MapPane seat={seat} />
        </div>
        <TalksDrawer seat={seat} />
        <FiguresStrip seat={seat} />
      </div>
    </main>
  );
}

// The negotiation: what waits for this seat's word, the talk and the deals at large, and beside them the map over what is already promised.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../../game-rules/open";
import { useUi } from "../../game/looking/ui";
import { MapPane } from "../../map/MapPane";
import { IfItHolds } from "../../negotiation/IfItHolds";
import { Inbox } from "../../negotiation/Inbox";
import { Promises } from "../../negotiation/Promises";
import { TalkPane } from "../../negotiation/TalkPane";
import { useTalks } from "../../negotiation/useTalks";
import { OrdersPanel } from "../../orders/OrdersPanel";
import { ReadyBar } from "../../orders/ReadyBar";
import { PenGive } from "../PenGive";
import { PurseLine } from "../PurseLine";
import { CloseSketch, OpenSketch } from "./Sketch";

export function NegotiationDesk({ seat, wide }: { seat: Role; wide: boolean }) {
  const c = useTranslations("common.skip");
  const sketch = useUi((u) => u.sketch);
  const talks = useTalks(seat);
  return (
    <main
      className={
        wide
          ? "grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_29.875rem]"
          : "grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_25rem]"
      }
    >
      <section
        id="talks"
        tabIndex={-1}
        aria-label={c("talks")}
        className={
          wide
            ? "grid min-h-0 min-w-0 grid-cols-[17.75rem_minmax(0,1fr)]"
            : "grid min-h-0 min-w-0 grid-cols-[14.5rem_minmax(0,1fr)]"
        }
      >
        <div className="flex min-h-0 flex-col border-r border-line bg-panel">
          {talks ? <Inbox role={seat} talks={talks} /> : null}
          <div className="rule-t px-4.5 py-3">
            <PurseLine seat={seat} />
            <PenGive seat={seat} />
          </div>
        </div>
        <TalkPane role={seat} />
      </section>
      <div className="rule-l flex min-h-0 min-w-0 flex-col bg-panel">
        {sketch ? (
          <section
            id="orders"
            tabIndex={-1}
            aria-label={c("orders")}
            className="flex min-h-0 flex-1 flex-col"
          >
            <div className="h-[38%] min-h-48 shrink-0">
              <MapPane seat={seat} />
            </div>
            <div className="rule-t hair-b flex items-center px-4 py-1.5">
              <CloseSketch />
            </div>
            <div className="min-h-0 flex-1">
              <OrdersPanel role={seat} />
            </div>
          </section>
        ) : (
          <>
            <div className="min-h-90 flex-[1_1_29.875rem]">
              <MapPane seat={seat} />
            </div>
            <div className="rule-t min-h-0 flex-[0_1_auto] overflow-y-auto">
              <Promises role={seat} />
              <IfItHolds role={seat} />
            </div>
          </>
        )}
        <div className="rule-t px-4.5 pt-2.5 pb-3">
          <ReadyBar role={seat} phase="negotiation" beside={<OpenSketch />} />
        </div>
      </div>
    </main>
  );
}

// Orders: the figures, the map that takes the order, the sheet. The talks stay open in a drawer under the map. The same table stands where
// somebody goes back to it from the outcome.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../../game-rules/open";
import { useUi } from "../../game/looking/ui";
import { MapPane } from "../../map/MapPane";
import { OrdersPanel } from "../../orders/OrdersPanel";
import { cx } from "../../ui";
import { Figures } from "../Figures";
import { PenGive } from "../PenGive";
import { TalksDrawer } from "./TalksDrawer";

export function OrdersDesk({ seat, wide }: { seat: Role; wide: boolean }) {
  const c = useTranslations("common.skip");
  const few = useUi((u) => u.depth === "few");
  return (
    <main
      className={cx(
        "grid min-h-0 flex-1",
        wide
          ? few
            ? "grid-cols-[14.5rem_minmax(0,1fr)_24.25rem]"
            : "grid-cols-[18rem_minmax(0,1fr)_24.25rem]"
          : few
            ? "grid-cols-[12.5rem_minmax(0,1fr)_21.5rem]"
            : "grid-cols-[16rem_minmax(0,1fr)_21.5rem]",
      )}
    >
      <div className="flex min-h-0 flex-col border-r border-line bg-panel">
        <div className="min-h-0 flex-1">
          <Figures seat={seat} />
        </div>
        <div className="px-4.5 empty:hidden">
          <PenGive seat={seat} />
        </div>
      </div>
      <div className="flex min-h-0 min-w-0 flex-col">
        <div className="min-h-0 flex-1">
          <MapPane seat={seat} />
        </div>
        <TalksDrawer seat={seat} />
      </div>
      <section id="orders" tabIndex={-1} aria-label={c("orders")} className="rule-l min-h-0">
        <OrdersPanel role={seat} />
      </section>
    </main>
  );
}

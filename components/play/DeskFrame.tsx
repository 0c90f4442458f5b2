// Three columns: what I know, where it happens, what I order. Under the map the strip and the talks.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import type { Width } from "../browser/width";
import { useUi, useUiStore } from "../game/looking/ui";
import { MapPane } from "../map/MapPane";
import { TalksPanel } from "../negotiation/TalksPanel";
import { useTalks, useTalksCount } from "../negotiation/useTalks";
import { OrdersPanel } from "../orders/OrdersPanel";
import { SituationBrief } from "../outcome/SituationBrief";
import { Icon } from "../ui";
import { LeftColumn } from "./LeftColumn";
import { PenGive } from "./PenGive";
import { Strip } from "./Strip";

export function DeskFrame({ seat, width }: { seat: Role; width: Width }) {
  const c = useTranslations("common.skip");
  const wide = width === "wide";
  return (
    <main
      className={
        wide
          ? "grid min-h-0 flex-1 grid-cols-[17.75rem_minmax(0,1fr)_22.5rem]"
          : "grid min-h-0 flex-1 grid-cols-[16rem_minmax(0,1fr)_20.5rem]"
      }
    >
      <div className="min-h-0 overflow-y-auto border-r border-line bg-panel">
        <LeftColumn seat={seat} />
        <div className="px-4.5 pb-3">
          <PenGive seat={seat} />
        </div>
      </div>
      <div className="flex min-h-0 min-w-0 flex-col">
        <SituationBrief seat={seat} />
        <div className="min-h-40 flex-1">
          <MapPane seat={seat} />
        </div>
        <Strip />
        {wide ? (
          <section id="talks" tabIndex={-1} aria-label={c("talks")} className="rule-t h-53.5 shrink-0">
            <TalksPanel role={seat} />
          </section>
        ) : (
          <TalksDrawer seat={seat} />
        )}
      </div>
      <section id="orders" tabIndex={-1} aria-label={c("orders")} className="min-h-0 border-l border-line">
        <OrdersPanel role={seat} />
      </section>
    </main>
  );
}

/** Where the window is lower or narrower, the talks open over the lower half of the map. */
function TalksDrawer({ seat }: { seat: Role }) {
  const t = useTranslations("play.drawer");
  const p = useTranslations("play.tabs");
  const ui = useUiStore();
  const open = useUi((u) => u.drawer);
  const talks = useTalks(seat);
  const talksCount = useTalksCount();
  return (
    <section id="talks" tabIndex={-1} aria-label={p("talks")} className="rule-t shrink-0 bg-panel">
      <button
        type="button"
        className="ring-inside flex min-h-9 w-full items-center gap-2 px-4.5 font-medium hover:bg-land"
        aria-expanded={open}
        onClick={() => ui.setState({ drawer: !open })}
      >
        <Icon name="talk" />
        {open ? t("close") : t("open")}
        <span className="ml-auto flex items-center gap-2 text-note text-ink-2">
          {talks ? talksCount(talks) : null}
          <Icon name={open ? "chevronDown" : "chevronRight"} />
        </span>
      </button>
      {open ? (
        <div className="hair-t h-72">
          <TalksPanel role={seat} />
        </div>
      ) : null}
    </section>
  );
}

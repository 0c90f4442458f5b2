// The map above, one drawer below: figures, orders, talks or the papers.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { type SeatTab, useUi, useUiStore } from "../game/looking/ui";
import { MapPane } from "../map/MapPane";
import { TalksPanel } from "../negotiation/TalksPanel";
import { useTalks, useTalksCount } from "../negotiation/useTalks";
import { OrdersPanel } from "../orders/OrdersPanel";
import { NewsPane } from "../outcome/NewsPane";
import { SituationBrief } from "../outcome/SituationBrief";
import { Tabs } from "../ui";
import { LeftColumn } from "./LeftColumn";
import { Strip } from "./Strip";

const TABS = ["tracks", "orders", "talks", "news"] as const;

export function TabletFrame({ seat }: { seat: Role }) {
  const t = useTranslations("play.tabs");
  const ui = useUiStore();
  const chosen = useUi((u) => u.tab);
  const tab = chosen === "map" ? "orders" : chosen;
  const talks = useTalks(seat);
  const talksCount = useTalksCount();
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <SituationBrief seat={seat} />
      <div className="min-h-48 flex-[1_1_45%]">
        <MapPane seat={seat} />
      </div>
      <Tabs
        label={t("orders")}
        idBase="seat"
        value={tab}
        onChange={(id) => ui.setState({ tab: id as SeatTab })}
        tabs={TABS.map((id) => ({
          id,
          label: t(id),
          ...(id === "talks" && talks?.count ? { count: talks.count, spoken: talksCount(talks) } : {}),
        }))}
        className="rule-t bg-panel px-4"
      />
      <div
        id={`seat-${tab}-panel`}
        role="tabpanel"
        aria-labelledby={`seat-${tab}`}
        className="min-h-0 flex-[1_1_55%] overflow-y-auto bg-panel"
      >
        {tab === "tracks" ? (
          <>
            <Strip />
            <LeftColumn seat={seat} />
          </>
        ) : tab === "talks" ? (
          <div id="talks" tabIndex={-1} className="h-full">
            <TalksPanel role={seat} />
          </div>
        ) : tab === "news" ? (
          <NewsPane seat={seat} />
        ) : (
          <div id="orders" tabIndex={-1} className="h-full">
            <OrdersPanel role={seat} split />
          </div>
        )}
      </div>
    </main>
  );
}

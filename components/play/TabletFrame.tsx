// The map above, one drawer below: figures, orders, talks or the papers.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { type SeatTab, useUi, useUiStore } from "../game/looking/ui";
import { MapPane } from "../map/MapPane";
import { TalksPanel } from "../negotiation/TalksPanel";
import { useTalks, useTalksCount } from "../negotiation/useTalks";
import { OrdersPanel } from "../orders/OrdersPanel";
import { ReadyBar } from "../orders/ReadyBar";
import { NewsPane } from "../outcome/NewsPane";
import { ReadingPage } from "../outcome/ReadingPage";
import { useShown } from "../source/react";
import { Tabs } from "../ui";
import { Figures } from "./Figures";

const TABS = ["tracks", "orders", "talks", "news"] as const;

export function TabletFrame({ seat }: { seat: Role }) {
  const t = useTranslations("play.tabs");
  const ui = useUiStore();
  const chosen = useUi((u) => u.tab);
  const tab = chosen === "map" ? "orders" : chosen;
  const phase = useShown((x) => x.exercise?.phase);
  const talks = useTalks(seat);
  const talksCount = useTalksCount();
  return (
    <main className="flex min-h-0 flex-1 flex-col">
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
          <Figures seat={seat} flow />
        ) : tab === "talks" ? (
          <div id="talks" tabIndex={-1} className="h-full">
            <TalksPanel role={seat} />
          </div>
        ) : tab === "news" ? (
          phase === "situation" ? (
            <>
              <ReadingPage seat={seat} />
              <div className="rule-t sticky bottom-0 bg-panel px-4 pt-2 pb-3">
                <ReadyBar role={seat} phase={phase} />
              </div>
            </>
          ) : (
            <NewsPane seat={seat} />
          )
        ) : (
          <div id="orders" tabIndex={-1} className="h-full">
            <OrdersPanel role={seat} split alone />
          </div>
        )}
      </div>
    </main>
  );
}

// A phone: one place at a time, four of them under the thumb, the commit above them. Where the window is low, the place and its
// tabs have all of it, and the bars above scroll away.
"use client";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { useLow } from "../browser/width";
import { type SeatTab, useUi, useUiStore } from "../game/looking/ui";
import { MapPane } from "../map/MapPane";
import { TalksPanel } from "../negotiation/TalksPanel";
import { useTalks, useTalksCount } from "../negotiation/useTalks";
import { OrdersPanel } from "../orders/OrdersPanel";
import { ReadyBar } from "../orders/ReadyBar";
import { NewsPane } from "../outcome/NewsPane";
import { OutcomeScreen } from "../outcome/OutcomeScreen";
import { ReadingPage } from "../outcome/ReadingPage";
import { useShown } from "../source/react";
import { BottomTabs } from "../ui";
import { Figures } from "./Figures";
import { PenGive } from "./PenGive";

export function PhoneFrame({ seat }: { seat: Role }) {
  const t = useTranslations("play.tabs");
  const ui = useUiStore();
  const chosen = useUi((u) => u.tab);
  const picking = useUi((u) => u.picking);
  const tab = chosen === "tracks" ? "map" : chosen;
  const talks = useTalks(seat);
  const talksCount = useTalksCount();
  const phase = useShown((x) => x.exercise?.phase);
  const frame = useRef<HTMLDivElement>(null);
  const low = useLow();
  useEffect(() => {
    if (low) frame.current?.scrollIntoView({ block: "start" });
  }, [low, tab]);
  return (
    <div ref={frame} className="flex min-h-0 flex-1 flex-col low:h-page low:flex-none side:flex-row-reverse">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <div
          id={`seat-${tab}-panel`}
          role="tabpanel"
          aria-labelledby={`seat-${tab}`}
          className="flex min-h-0 flex-1 flex-col overflow-hidden bg-panel"
        >
          {tab === "map" ? (
            <div className="min-h-0 flex-1 overflow-y-auto">
              <div className={picking ? "h-full" : "h-[62dvh]"}>
                <MapPane seat={seat} compact />
              </div>
              <Figures seat={seat} flow />
            </div>
          ) : tab === "talks" ? (
            <div id="talks" tabIndex={-1} className="min-h-0 flex-1">
              <TalksPanel role={seat} narrow />
            </div>
          ) : tab === "news" && phase === "outcome" ? (
            <OutcomeScreen seat={seat} width="phone" />
          ) : tab === "news" ? (
            <div className="flex min-h-0 flex-1 flex-col low:block low:overflow-y-auto">
              <div className="min-h-0 flex-1 overflow-y-auto low:overflow-visible">
                {phase === "situation" ? <ReadingPage seat={seat} /> : <NewsPane seat={seat} />}
              </div>
              {phase === "situation" ? (
                <div className="rule-t bg-panel px-4 pt-2 pb-3">
                  <ReadyBar role={seat} phase={phase} />
                </div>
              ) : null}
            </div>
          ) : (
            <div id="orders" tabIndex={-1} className="min-h-0 flex-1">
              <OrdersPanel role={seat} alone />
              <PenGive seat={seat} />
            </div>
          )}
        </div>
      </main>
      <nav aria-label={t("label")}>
        <BottomTabs
          label={t("label")}
          idBase="seat"
          value={tab}
          onChange={(id) => ui.setState({ tab: id as SeatTab, picking: false })}
          tabs={[
            { id: "map", label: t("map"), icon: "map" },
            { id: "orders", label: t("orders"), icon: "list" },
            {
              id: "talks",
              label: t("talks"),
              icon: "talk",
              ...(talks?.count ? { count: talks.count, spoken: talksCount(talks) } : {}),
            },
            { id: "news", label: t("news"), icon: "news" },
          ]}
        />
      </nav>
    </div>
  );
}

// The outcome of a quarter: the paper for everybody, what only this seat knows, why things moved.
"use client";
import { useTranslations } from "use-intl";
import type { Width } from "../browser/width";
import { reportsOf } from "../game/stream/reports";
import { SeatNames } from "../game/words/SeatNames";
import { useItems, useView } from "../source/react";
import { Changed } from "./Changed";
import { FrontPage } from "./FrontPage";
import { Intelligence } from "./Intelligence";
import { OwnOrders } from "./OwnOrders";
import { ReadBar } from "./ReadBar";
import { YouAreNow } from "./YouAreNow";

export function OutcomeScreen({ seat, width }: { seat: string; width: Width }) {
  const t = useTranslations("report");
  const view = useView();
  const items = useItems();
  if (!view) return null;
  const report = reportsOf(items).find((r) => r.turn === view.turn) ?? reportsOf(items).at(-1);
  if (!report) {
    return (
      <main id="content" className="bg-panel p-6">
        <p className="font-display text-[1.0625rem]">{t("noNews")}</p>
      </main>
    );
  }
  const columns = width === "wide" || width === "desk";
  const observer = view.viewer === "observer";
  // On a phone it lies inside a tab, which is the page's main part already.
  const Tag = width === "phone" ? "div" : "main";
  return (
    <Tag
      id="content"
      tabIndex={-1}
      className={
        columns
          ? `grid min-h-0 flex-1 ${observer ? "grid-cols-1" : "grid-cols-[minmax(0,1fr)_21rem_19.5rem]"}`
          : "min-h-0 flex-1 overflow-y-auto"
      }
    >
      <SeatNames turn={report.turn}>
        <div className={columns ? "min-h-0 overflow-y-auto border-r-[1.5px] border-ink bg-land" : ""}>
          <FrontPage report={report} view={view} />
        </div>
        {observer ? null : (
          <>
            <div
              className={
                columns ? "min-h-0 overflow-y-auto border-r border-line bg-panel" : "rule-t bg-panel"
              }
            >
              <div className="px-4 pt-4 empty:hidden md:px-5">
                <YouAreNow view={view} />
              </div>
              <Intelligence report={report} seat={seat} />
              <OwnOrders report={report} />
            </div>
            <div className={columns ? "flex min-h-0 flex-col bg-panel" : "rule-t bg-panel"}>
              <div className={columns ? "min-h-0 flex-1 overflow-y-auto" : ""}>
                <Changed report={report} view={view} />
              </div>
              <div className={columns ? "" : "sticky bottom-0 low:static"}>
                <ReadBar view={view} seat={seat} />
              </div>
            </div>
          </>
        )}
      </SeatNames>
    </Tag>
  );
}

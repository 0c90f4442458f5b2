// The papers so far, in a tab: the last one first, injects and the private brief of this quarter above it.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { reportsOf } from "../game/stream/reports";
import { useLabel } from "../game/words/label";
import { SeatNames } from "../game/words/SeatNames";
import { useItems, useView } from "../source/react";
import { Field, Select } from "../ui";
import { Changed } from "./Changed";
import { FrontPage } from "./FrontPage";
import { Injects } from "./Injects";
import { Intelligence } from "./Intelligence";
import { OwnOrders } from "./OwnOrders";

export function NewsPane({ seat }: { seat: string }) {
  const t = useTranslations("report");
  const label = useLabel();
  const view = useView();
  const items = useItems();
  const reports = reportsOf(items);
  const [turn, setTurn] = useState<number>();
  if (!view) return null;
  const report = reports.find((r) => r.turn === turn) ?? reports.at(-1);
  return (
    <div className="bg-panel">
      <Injects />
      {report ? (
        <SeatNames turn={report.turn}>
          {reports.length > 1 ? (
            <Field
              label={t("paperOf")}
              className="grid-cols-[auto_10rem] items-center justify-start gap-2 px-4 py-2"
            >
              {(ids) => (
                <Select
                  {...ids}
                  value={String(report.turn)}
                  onChange={(e) => setTurn(Number(e.target.value))}
                  options={[...reports]
                    .reverse()
                    .map((r) => ({ value: String(r.turn), label: label(r.label) }))}
                />
              )}
            </Field>
          ) : null}
          <FrontPage report={report} view={view} />
          {view.viewer === "observer" ? null : (
            <>
              <Intelligence report={report} seat={seat} />
              <OwnOrders report={report} />
              <Changed report={report} view={view} />
            </>
          )}
        </SeatNames>
      ) : (
        <p className="p-4 font-display text-[1.0625rem] leading-[1.28]">{t("noNews")}</p>
      )}
    </div>
  );
}

// The bar of the debrief's room: what is shown, where one may go from here, what one takes away, and who leads.
"use client";
import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { pathOf, type Seat } from "../../server/contract/seats";
import type { Found } from "../../server/debrief/analysis/result";
import { LineSign } from "../frame/LineSign";
import { LocaleSwitch } from "../site/prefs/LocaleSwitch";
import { ThemeSwitch } from "../site/prefs/ThemeSwitch";
import { useMayAct } from "../source/react";
import { buttonClass, Segmented } from "../ui";
import { LeadBar } from "./LeadBar";
import type { GameRecord } from "./record";
import { TakeAway } from "./TakeAway";
import type { Lead } from "./useLead";

export const ROOM_PARTS = ["timeline", "boards", "history", "whatif"] as const;
export type RoomPart = (typeof ROOM_PARTS)[number];

export interface RoomBarProps {
  record: GameRecord;
  seat: Seat;
  lead: Lead;
  found: Found | undefined;
  /** The last quarter that may be shown. */
  open: number;
  /** What of the room is shown; absent while each writes for themselves. */
  parts: { shown: RoomPart; turnTo(part: RoomPart): void } | undefined;
  /** Stands where whoever leads is told, where nobody can lead: in a file. */
  corner: ReactNode;
}

export function RoomBar({ record, seat, lead, found, open, parts, corner }: RoomBarProps) {
  const t = useTranslations("debrief");
  const plenary = useTranslations("plenary");
  const names: Readonly<Record<RoomPart, string>> = {
    timeline: t("parts.timeline"),
    boards: t("parts.boards"),
    history: useTranslations("against")("part"),
    whatif: useTranslations("whatif")("title"),
  };
  const mayAct = useMayAct();
  return (
    <header className="rule-b grid grid-cols-[minmax(0,1fr)] items-stretch gap-x-4 desk:grid-cols-[13.75rem_minmax(0,1fr)_minmax(22rem,26rem)]">
      <div className="px-4.5 py-2">
        <h1 data-heading="debrief" className="text-page leading-tight">
          {t("title")}
        </h1>
        <p className="truncate text-note text-ink-2">{record.copy.title}</p>
      </div>
      <div className="flex flex-wrap items-center gap-3 px-4 py-2">
        {parts ? (
          <Segmented
            label={t("parts.label")}
            value={parts.shown}
            options={ROOM_PARTS.filter((id) => mayAct || id !== "whatif").map((id) => ({
              id,
              label: names[id],
            }))}
            onChange={(id) => parts.turnTo(id as RoomPart)}
          />
        ) : (
          <p className="font-medium">{t("turn.private")}</p>
        )}
        {mayAct ? (
          <>
            <Link href={pathOf(record.copy.exercise, seat)} className={buttonClass("quiet", "s", "ml-auto")}>
              {t("end")}
            </Link>
            {seat === "control" ? (
              <Link
                href={`/debrief/plenary?add=${record.copy.exercise}`}
                className={buttonClass("quiet", "s")}
              >
                {plenary("open")}
              </Link>
            ) : null}
            <TakeAway
              {...{ record, seat, open, leads: lead.leads || !lead.lead }}
              {...(found ? { found } : {})}
            />
          </>
        ) : null}
        <LineSign short />
        {mayAct ? (
          <>
            <LocaleSwitch short />
            <ThemeSwitch />
          </>
        ) : null}
      </div>
      {mayAct ? (
        <LeadBar lead={lead} record={record} />
      ) : (
        <div className="flex flex-wrap items-center gap-2 px-4 py-2">{corner}</div>
      )}
    </header>
  );
}

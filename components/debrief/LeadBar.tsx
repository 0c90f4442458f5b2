// Who leads, in three states: one leads oneself, follows, or looks on one's own. The leader points, and hands the lead over.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { isRole, type Seat } from "../../server/contract/seats";
import { useAct } from "../game/acting/useAct";
import { useSeat } from "../game/words/useSeat";
import { useShown, useSource } from "../source/react";
import { Button, Dialog, Note, Token } from "../ui";
import { type GameRecord, stopAt } from "./record";
import type { Lead } from "./useLead";
import { useStopName } from "./useStopName";

export function LeadBar({ lead, record }: { lead: Lead; record: GameRecord }) {
  const t = useTranslations("debrief.lead");
  const c = useTranslations("common");
  const { seat } = useSource();
  const seatOf = useSeat();
  const stopName = useStopName(record);
  const rows = useShown((s) => s.exercise?.seats) ?? [];
  const { act, busy, refused } = useAct();
  const [asking, setAsking] = useState(false);
  const leader = lead.lead ? seatOf(lead.lead) : undefined;
  const mayLead = seat === "control" || rows.some((r) => r.role === seat && r.by === "people");
  const others: Seat[] = [
    "control" as const,
    ...rows.filter((r) => r.by === "people").map((r) => r.role),
  ].filter((s) => s !== seat);
  const to = (who: Seat) => act({ type: "debrief.lead", to: who }).then((done) => done && setAsking(false));
  const here = stopAt(record, lead.shared.at);
  const [title, text] = lead.leads
    ? [t("you"), t("youText")]
    : !leader
      ? [t("nobody"), t("nobodyText")]
      : lead.alone
        ? [t("alone"), t("aloneAt", { who: leader.start, place: here ? stopName(here) : "" })]
        : [t("following", { who: leader.the }), ""];
  return (
    <section aria-label={t("region")} className="flex flex-wrap items-center gap-2 bg-ochre-bg px-4 py-2">
      <Token
        side={lead.lead && isRole(lead.lead) ? lead.lead : "facilitator"}
        size={24}
        state={lead.leads || (leader && !lead.alone) ? "filled" : "outline"}
      />
      <p aria-live="polite" className="mr-auto min-w-0 leading-tight">
        <b>{title}</b>
        {text ? <span className="block text-note text-ink-2">{text}</span> : null}
      </p>
      {lead.leads ? (
        <Button size="s" disabled={busy} onClick={() => setAsking(true)}>
          {t("hand")}
        </Button>
      ) : !leader ? (
        mayLead ? (
          <Button size="s" disabled={busy} onClick={() => void to(seat)}>
            {t("take")}
          </Button>
        ) : null
      ) : (
        <>
          <Button size="s" onClick={lead.alone ? lead.rejoin : lead.leave}>
            {t(lead.alone ? "rejoin" : "look")}
          </Button>
          {seat === "control" ? (
            <Button size="s" disabled={busy} onClick={() => void to(seat)}>
              {t("takeBack")}
            </Button>
          ) : null}
        </>
      )}
      {refused && !asking ? (
        <Note role="alert" className="w-full">
          {refused}
        </Note>
      ) : null}
      <Dialog open={asking} onClose={() => setAsking(false)} title={t("handTo")} close={c("close")}>
        <div className="flex flex-wrap gap-2">
          {others.map((s) => (
            <Button key={s} disabled={busy} onClick={() => void to(s)}>
              {seatOf(s).name}
            </Button>
          ))}
        </div>
        {refused ? (
          <Note role="alert" className="mt-2">
            {refused}
          </Note>
        ) : null}
      </Dialog>
    </section>
  );
}

// Deals with those in the open channel: what is on the table first, then what is on record.
"use client";
import { useTranslations } from "use-intl";
import { type DealView, mayPropose, type Role, type View } from "../../game-rules/open";
import { usePen } from "../game/acting/usePen";
import { useUi, useUiStore } from "../game/looking/ui";
import { counterTo, proposal } from "../game/looking/writing";
import type { Channel } from "../game/stream/channels";
import { useSeat } from "../game/words/useSeat";
import { useView } from "../source/react";
import { Button } from "../ui";
import { useMarks } from "../ui/useMarks";
import { DealCard } from "./DealCard";
import { DealSheet } from "./DealSheet";

const RANK: Record<DealView["status"], number> = { open: 0, signed: 1, ended: 2, refused: 3, lapsed: 4 };

/** Deals with those in a channel; elsewhere all of them. What is on the table first. */
export const dealsIn = (view: View, channel: Channel): DealView[] =>
  [
    ...(channel.kind === "roles"
      ? view.deals.filter((d) => channel.roles.every((r) => d.parties.includes(r)))
      : view.deals),
  ].sort((a, b) => RANK[a.status] - RANK[b.status]);

/** @param except a deal that is open elsewhere on the screen */
export function Deals({
  role,
  channel,
  large,
  except,
}: {
  role: Role;
  channel: Channel;
  large?: boolean;
  except?: string | undefined;
}) {
  const t = useTranslations("table.deals");
  const seatOf = useSeat();
  const marks = useMarks();
  const pen = usePen();
  const view = useView();
  const ui = useUiStore();
  const writing = useUi((u) => u.deal !== undefined && !u.deal.counter);
  if (!view) return null;
  const deals = dealsIn(view, channel).filter((d) => d.id !== except);
  return (
    <div className="grid content-start gap-2.5">
      {large && writing ? <DealSheet role={role} /> : null}
      {deals.map((d) =>
        large && d.status === "open" && d.parties.includes(role) && d.terms ? (
          <DealSheet key={`${d.id}-${d.version}`} role={role} deal={d} />
        ) : (
          <DealCard
            key={`${d.id}-${d.version}`}
            deal={d}
            role={role}
            onCounter={(countered) => ui.setState({ deal: counterTo(countered) })}
          />
        ),
      )}
      {deals.length || except || (large && writing) ? null : (
        <p className="text-note text-ink-2">
          {channel.kind === "roles"
            ? t("none", { who: marks.list(channel.roles.map((r) => seatOf(r).the)) })
            : t("noneAny")}
        </p>
      )}
      {pen.mine && mayPropose(view.phase) && !channel.closed && !writing ? (
        <Button
          size="s"
          className="justify-self-start"
          onClick={() =>
            ui.setState({ deal: proposal(role, channel.kind === "roles" ? channel.roles : [], view) })
          }
        >
          {t("propose")}
        </Button>
      ) : null}
    </div>
  );
}

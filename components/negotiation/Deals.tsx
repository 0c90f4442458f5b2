// Deals with those in the open channel: what is on the table first, then what is on record.
"use client";
import { useTranslations } from "use-intl";
import { type DealView, mayPropose, type Role } from "../../game-rules/open";
import { usePen } from "../game/acting/usePen";
import { useUiStore } from "../game/looking/ui";
import { counterTo, proposal } from "../game/looking/writing";
import type { Channel } from "../game/stream/channels";
import { useSeat } from "../game/words/useSeat";
import { useView } from "../source/react";
import { Button } from "../ui";
import { useMarks } from "../ui/useMarks";
import { DealCard } from "./DealCard";

const RANK: Record<DealView["status"], number> = { open: 0, signed: 1, ended: 2, refused: 3, lapsed: 4 };

export function Deals({ role, channel }: { role: Role; channel: Channel }) {
  const t = useTranslations("table.deals");
  const seatOf = useSeat();
  const marks = useMarks();
  const pen = usePen();
  const view = useView();
  const ui = useUiStore();
  if (!view) return null;
  const about =
    channel.kind === "roles"
      ? view.deals.filter((d) => channel.roles.every((r) => d.parties.includes(r)))
      : view.deals;
  const deals = [...about].sort((a, b) => RANK[a.status] - RANK[b.status]);
  return (
    <div className="grid content-start gap-2.5">
      {deals.map((d) => (
        <DealCard
          key={`${d.id}-${d.version}`}
          deal={d}
          role={role}
          onCounter={(countered) => ui.setState({ deal: counterTo(countered) })}
        />
      ))}
      {deals.length ? null : (
        <p className="text-note text-ink-2">
          {channel.kind === "roles"
            ? t("none", { who: marks.list(channel.roles.map((r) => seatOf(r).the)) })
            : t("noneAny")}
        </p>
      )}
      {pen.mine && mayPropose(view.phase) && !channel.closed ? (
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

// Whether a line of the ledger is due to an order of this seat's own, in words: by what its reports say it ordered, and by what stands.
"use client";
import { useTranslations } from "use-intl";
import { behind, type Line, type OrderDraft } from "../../game-rules/open";
import { reportsOf } from "../game/stream/reports";
import { useGame } from "../game/words/useGame";
import { useItems, useView } from "../source/react";
import { useMarks } from "../ui/useMarks";

export function useYours(): (line: Line, turn?: number) => string | undefined {
  const t = useTranslations("ledger");
  const game = useGame();
  const marks = useMarks();
  const view = useView();
  const items = useItems();
  return (line, at = line.turn) => {
    if (!view || at === undefined) return undefined;
    const report = reportsOf(items).find((r) => r.turn === at);
    const standing: OrderDraft[] = view.postures
      .filter((p) => p.since <= at)
      .map((p) => ({ id: p.id, ...(p.zone ? { zone: p.zone } : {}) }));
    const ordered = report?.orders.map((o) => o.draft) ?? [];
    const own = [
      ...ordered,
      ...standing.filter((s) => !ordered.some((d) => d.id === s.id && d.zone === s.zone)),
    ];
    const names = [...new Set(behind(line, own).map((i) => drafted(own[i])))].filter(Boolean);
    return names.length ? t("yours", { order: marks.list(names) }) : undefined;
  };
  function drafted(d: OrderDraft | undefined): string {
    return d ? game.drafted({ id: d.id, ...(d.zone ? { zone: d.zone } : {}) }) : "";
  }
}

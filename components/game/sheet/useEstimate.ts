// What the sheet as it stands can be expected to do, worked out once a view and sheet, and whose part is whose in words.
"use client";
import { useTranslations } from "use-intl";
import {
  estimateSheet,
  type FigureEstimate,
  type OrderDraft,
  type OrderEstimate,
  type PartOf,
  type Role,
  type SheetEstimate,
  type TrackId,
  type View,
} from "../../../game-rules/open";
import { useView } from "../../source/react";
import { useMarks } from "../../ui/useMarks";
import { useTermWords } from "../words/terms";
import { useGame } from "../words/useGame";
import { isSlot } from "./sheet";
import { type SheetNow, useSheet } from "./useSheet";

const known = new WeakMap<View, { key: string; estimate: SheetEstimate }>();

/** By the view and what is written: a view never changes, and a row that asks after another row is given the same. */
function estimateOf(view: View, orders: readonly OrderDraft[]): SheetEstimate {
  const key = JSON.stringify(orders);
  const last = known.get(view);
  if (last?.key === key) return last.estimate;
  const estimate = estimateSheet(view, orders);
  known.set(view, { key, estimate });
  return estimate;
}

export interface EstimateNow {
  figures: readonly FigureEstimate[];
  /** The figure of the country that the sheet moves, where it moves it. */
  figure(track: TrackId): FigureEstimate | undefined;
  /** What one slot comes to beside the others. */
  order(slot: string): OrderEstimate | undefined;
  /** Numbers of the slots whose orders are parts; a standing order has none. */
  numbers(places: readonly number[]): string[];
  /** "Your order 1", "Standing: Pay for services, Gao", "A promise broken: …". */
  part(of: PartOf): string;
}

/** Nothing while there is no sheet to speak of: before it can be written, and once it has been carried out. */
export function useEstimate(role: Role): EstimateNow | undefined {
  const t = useTranslations("sheet.estimate");
  const game = useGame();
  const terms = useTermWords();
  const marks = useMarks();
  const view = useView();
  const now = useSheet(role);
  if (!view || !now || now.phase === "resolution" || now.phase === "outcome") return undefined;
  const slots = slotsOf(now);
  const estimate = estimateOf(view, now.sheet.orders);
  const written = (draft: OrderDraft) =>
    game.drafted({ id: draft.id, ...(draft.zone ? { zone: draft.zone } : {}) });
  return {
    figures: estimate.figures,
    figure: (track) => estimate.figures.find((f) => f.track === track && !f.zone),
    order: (slot) => estimate.orders.find((o) => slots[o.order] === slot),
    numbers: (places) => places.flatMap((at) => slots[at] ?? []).filter(isSlot),
    part(of) {
      if ("stands" in of) return t("stands", { order: written(of.stands) });
      if ("promise" in of) return t("promise", { term: marks.commas([terms.say(of.promise.term)]) });
      const slot = slots[of.order] ?? "";
      const draft = now.sheet.orders[of.order];
      return isSlot(slot) ? t("order", { n: slot }) : t("stands", { order: draft ? written(draft) : "" });
    },
  };
}

/** The slot of each order of the sheet, in the sheet's order. */
const slotsOf = ({ sheet }: SheetNow): string[] =>
  [...sheet.slots.flatMap((s) => s.entry ?? []), ...sheet.postures].map((e) => e.slot);

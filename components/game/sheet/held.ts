// A committed sheet as the server holds it, put in slots as it would have been written: whoever wrote it may have used none.
import { type OrderDraft, rowOf } from "../../../game-rules/open";
import type { LocalDraft } from "../../source/shown";
import { postureSlot } from "./sheet";

export function heldDrafts(orders: readonly OrderDraft[]): Record<string, LocalDraft> {
  const drafts: Record<string, LocalDraft> = {};
  let slots = 0;
  for (const value of orders) {
    const slot = rowOf(value.id).posture ? postureSlot(value) : String(++slots);
    drafts[slot] = { value, rev: 0, dirty: false };
  }
  return drafts;
}

// Taking an order from the menu or from a zone of the map: it goes to the open slot or the first free one, a standing order to its own.
"use client";
import type { OrderId } from "../../game-rules/open";
import { rowOf } from "../../game-rules/open";
import { useWidth } from "../browser/width";
import { focus } from "../game/looking/keyActs";
import { useUi, useUiStore } from "../game/looking/ui";
import { answersFor, postureSlot, startDraft } from "../game/sheet/sheet";
import type { SheetNow } from "../game/sheet/useSheet";
import { useLegal } from "../source/react";

/** @returns takes an order, in a zone where one is named or being looked at; answers whether there was room */
export function useTake(now: SheetNow | undefined): (id: OrderId, zone?: string) => boolean {
  const ui = useUiStore();
  const legal = useLegal();
  const slot = useUi((u) => u.slot);
  const looked = useUi((u) => u.zone);
  // On a phone the map is another place: the zone is chosen from the list, or the map is asked for.
  const beside = useWidth() !== "phone";
  return (id, zone) => {
    if (!now) return false;
    const draft = startDraft(legal, id, zone ?? looked);
    const free =
      now.sheet.slots.find((s) => !s.entry && s.slot === slot) ?? now.sheet.slots.find((s) => !s.entry);
    const to = rowOf(id).posture ? postureSlot(draft) : free?.slot;
    if (!to) return false;
    now.put(to, draft);
    // An order that still wants its zone lights up where it can go.
    const picking = beside && !draft.zone && answersFor(legal, draft, "zone").length > 1;
    ui.setState({ slot: to, picking, tab: "orders", sketch: true, ...(zone ? { zone: undefined } : {}) });
    // The new order takes the focus, so that its choices are the next Tab.
    focus(`[data-slot="${to}"]`);
    return true;
  };
}

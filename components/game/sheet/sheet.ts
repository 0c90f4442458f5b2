// The sheet being written, laid out by slots: what it costs and whether it may stand is the engine's to say. Pure: no React, no words.
import {
  type DraftRead,
  isEnding,
  type LegalOrder,
  type OrderDraft,
  type OrderId,
  type Reckoning,
  type Role,
  readDraft,
  reckon,
  type View,
} from "../../../game-rules/open";
import type { LocalDraft } from "../../source/shown";

export interface Entry extends DraftRead {
  slot: string;
}

export interface Sheet {
  /** Slots 1 to n; an empty one has no entry. */
  slots: { slot: string; entry?: Entry }[];
  /** Standing orders written or changed in this sheet. */
  postures: Entry[];
  sums: Reckoning;
  orders: OrderDraft[];
}

const same = (a: string | undefined, b: string | undefined) => (a ?? "") === (b ?? "");

/** All legal orders of an id, but for its ending. */
export const variants = (legal: readonly LegalOrder[], id: OrderId): LegalOrder[] =>
  legal.filter((l) => l.draft.id === id && !isEnding(l.draft));

export const isSlot = (slot: string): boolean => /^\d+$/.test(slot);

/** A posture's slot: one an order and zone, so that two pens never overwrite each other's ground. */
export const postureSlot = (d: Pick<OrderDraft, "id" | "zone">): string =>
  d.zone ? `p:${d.id}:${d.zone}` : `p:${d.id}`;

export function readSheet(view: View, role: Role, drafts: Record<string, LocalDraft>): Sheet {
  const entries = Object.entries(drafts)
    .filter((e): e is [string, LocalDraft & { value: OrderDraft }] => e[1].value !== null)
    .map(([slot, d]): Entry => ({ slot, ...readDraft(view, role, d.value) }));
  const slots = Array.from({ length: view.scenario.slots }, (_, i) => {
    const slot = String(i + 1);
    const entry = entries.find((e) => e.slot === slot);
    return entry ? { slot, entry } : { slot };
  });
  const postures = entries.filter((e) => !isSlot(e.slot));
  const orders = [...slots.flatMap((s) => s.entry ?? []), ...postures].map((e) => e.draft);
  return { slots, postures, orders, sums: reckon(view, role, orders) };
}

/** The fields of a variant that are the only possible ones, filled in; the rest is left to choose. */
export function startDraft(legal: readonly LegalOrder[], id: OrderId, zone?: string): OrderDraft {
  const all = variants(legal, id);
  const draft: OrderDraft = { id };
  const zones = new Set(all.map((l) => l.draft.zone));
  const only = zones.size === 1 ? [...zones][0] : all.find((l) => l.draft.zone === zone)?.draft.zone;
  if (only) draft.zone = only;
  return completeDraft(legal, draft);
}

/** After a choice: fields that no longer fit fall away, those with one answer left are filled. */
export function completeDraft(legal: readonly LegalOrder[], d: OrderDraft): OrderDraft {
  const next: OrderDraft = { ...d };
  let left = variants(legal, d.id).filter((l) => same(l.draft.zone, next.zone));
  for (const field of ["target", "option"] as const) {
    if (!left.length) break;
    if (!left.some((l) => same(l.draft[field], next[field]))) delete next[field];
    const answers = [...new Set(left.map((l) => l.draft[field]))];
    const [single] = answers;
    if (answers.length === 1 && single !== undefined) next[field] = single;
    left = left.filter((l) => same(l.draft[field], next[field]));
  }
  return next;
}

/** The answers open for one field, given those before it. */
export function answersFor(
  legal: readonly LegalOrder[],
  d: OrderDraft,
  field: "zone" | "target" | "option",
): string[] {
  let left = variants(legal, d.id);
  if (field !== "zone") left = left.filter((l) => same(l.draft.zone, d.zone));
  if (field === "option") left = left.filter((l) => same(l.draft.target, d.target));
  return [...new Set(left.flatMap((l) => l.draft[field] ?? []))];
}

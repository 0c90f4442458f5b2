// The sheet being written, read from drafts and from what is legal now. Pure: no React, no words.
import { type LegalOrder, type OrderDraft, type OrderId, rowOf, type View } from "../../game-rules/open";
import type { LocalDraft } from "../session/state";

export interface Entry {
  slot: string;
  draft: OrderDraft;
  /** The legal order that this draft is, once it is whole. */
  legal?: LegalOrder;
  missing?: "zone" | "target" | "option" | "illegal";
  posture: boolean;
}

export interface Sheet {
  /** Slots 1 to n; an empty one has no entry. */
  slots: { slot: string; entry?: Entry }[];
  /** Standing orders written or changed in this sheet. */
  postures: Entry[];
  cost: number;
  /** Bamako's second purse. */
  loyalty: number;
  written: number;
  orders: OrderDraft[];
}

/** Ends a standing order: offered beside the order in force, never in the menu. */
export const END = "end";
export const isEnd = (d: OrderDraft): boolean => d.option === END && rowOf(d.id).posture === true;

const same = (a: string | undefined, b: string | undefined) => (a ?? "") === (b ?? "");

/** All legal orders of an id, but for its ending. */
export const variants = (legal: readonly LegalOrder[], id: OrderId): LegalOrder[] =>
  legal.filter((l) => l.draft.id === id && !isEnd(l.draft));

export function findLegal(legal: readonly LegalOrder[], d: OrderDraft): LegalOrder | undefined {
  return legal.find(
    (l) =>
      l.draft.id === d.id &&
      same(l.draft.zone, d.zone) &&
      same(l.draft.target, d.target) &&
      same(l.draft.option, d.option),
  );
}

/** What the next choice is: the first field in which the variants still differ from the draft. */
export function missingOf(legal: readonly LegalOrder[], d: OrderDraft): Entry["missing"] {
  const left = variants(legal, d.id);
  if (!left.length) return "illegal";
  const byZone = left.filter((l) => same(l.draft.zone, d.zone));
  if (!byZone.length) return left.some((l) => l.draft.zone) ? "zone" : "illegal";
  const byTarget = byZone.filter((l) => same(l.draft.target, d.target));
  if (!byTarget.length) return byZone.some((l) => l.draft.target) ? "target" : "illegal";
  const byOption = byTarget.filter((l) => same(l.draft.option, d.option));
  if (!byOption.length) return byTarget.some((l) => l.draft.option) ? "option" : "illegal";
  return undefined;
}

export function entryOf(slot: string, draft: OrderDraft, legal: readonly LegalOrder[]): Entry {
  const found = findLegal(legal, draft);
  const posture = rowOf(draft.id).posture === true;
  if (found) return { slot, draft, legal: found, posture };
  return { slot, draft, missing: missingOf(legal, draft) ?? "illegal", posture };
}

export const isSlot = (slot: string): boolean => /^\d+$/.test(slot);

/** A posture's slot: one an order and zone, so that two pens never overwrite each other's ground. */
export const postureSlot = (d: Pick<OrderDraft, "id" | "zone">): string =>
  d.zone ? `p:${d.id}:${d.zone}` : `p:${d.id}`;

export function readSheet(
  view: View,
  legal: readonly LegalOrder[],
  drafts: Record<string, LocalDraft>,
): Sheet {
  const entries = Object.entries(drafts)
    .filter((e): e is [string, LocalDraft & { value: OrderDraft }] => e[1].value !== null)
    .map(([slot, d]) => entryOf(slot, d.value, legal));
  const slots = Array.from({ length: view.scenario.slots }, (_, i) => {
    const slot = String(i + 1);
    const entry = entries.find((e) => e.slot === slot);
    return entry ? { slot, entry } : { slot };
  });
  const postures = entries.filter((e) => !isSlot(e.slot));
  const all = [...slots.flatMap((s) => s.entry ?? []), ...postures];
  return {
    slots,
    postures,
    cost: all.reduce((sum, e) => sum + (isEnd(e.draft) ? 0 : rowOf(e.draft.id).cost), 0),
    loyalty: all.reduce((sum, e) => sum + (rowOf(e.draft.id).loyalty ?? 0), 0),
    written: slots.filter((s) => s.entry).length,
    orders: all.map((e) => e.draft),
  };
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

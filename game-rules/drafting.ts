// A sheet while it is being written: what a draft still lacks, what the sheet costs, what finds room beside it, and whether it may
// stand. Screens ask here; the answers are those of `checkSheet`, by which a commit is decided.
import type { Refusal } from "./commands.ts";
import { rowIn, rowOf } from "./data/orders/index.ts";
import { isEnding, loyaltyOf, offerOf, purseOf, upkeepOf } from "./legal.ts";
import type { OrderDraft } from "./orders.ts";
import { checkDraft, checkSheet, SheetCheck } from "./sheet.ts";
import type { LegalOrder, View } from "./view-types.ts";
import type { Role } from "./vocabulary.ts";

/** What a draft lacks to be an order: one more choice, or it can no longer be given at all. */
export type Missing = "zone" | "target" | "option" | "illegal";

export interface DraftRead {
  readonly draft: OrderDraft;
  /** The order that it is, once it is whole. */
  readonly offer?: LegalOrder;
  readonly missing?: Missing;
  /** The rule that says so. */
  readonly why?: Refusal;
  readonly posture: boolean;
  /** It ends a standing instruction. */
  readonly ends: boolean;
  /** Points of the purse. */
  readonly cost: number;
}

/** A field named in vain is a choice to make again; one that the order never takes makes it no order. */
function lackOf(v: View, d: OrderDraft, { code }: Refusal): Missing {
  const row = rowOf(d.id);
  const zone = v.zones.find((z) => z.id === d.zone);
  switch (code) {
    case "order.needs_zone":
      return "zone";
    case "order.not_here":
      return row.zones ? "zone" : "illegal";
    case "order.bad_target":
      return row.targets?.(v, zone).length ? "target" : "illegal";
    case "order.bad_option":
      return !isEnding(d) && row.options?.(v).length ? "option" : "illegal";
    default:
      return "illegal";
  }
}

/** Whether anything can be chosen for a place that an order needs. */
const hasPlace = (v: View, d: OrderDraft): boolean => {
  const { zones } = rowOf(d.id);
  return zones !== undefined && v.zones.some((z, i) => zones(v, z, v.board[i] as View["board"][number]));
};

/** One draft as far as it has come. */
export function readDraft(v: View, role: Role, d: OrderDraft): DraftRead {
  const row = rowOf(d.id);
  const ends = isEnding(d);
  const read = { draft: d, posture: row.posture === true, ends, cost: ends ? 0 : row.cost };
  const why = checkDraft(v, role, d, 1);
  if (!why) return { ...read, offer: offerOf(v, d) };
  const lack = lackOf(v, d, why);
  return { ...read, why, missing: lack === "zone" && !hasPlace(v, d) ? "illegal" : lack };
}

/** What a seat has and what its sheet takes of it, points; drafts that are not whole yet count with their price. */
export interface Reckoning {
  readonly purse: number;
  /** What stands takes each quarter. */
  readonly upkeep: number;
  /** What orders may take: what stands is paid, what this sheet ends or replaces is not, and a little is always free. */
  readonly free: number;
  readonly cost: number;
  /** What this sheet and what stands take of the purse together. */
  readonly takes: number;
  /** What is left of it, and by how much the sheet goes over it: one of the two is nought. */
  readonly remains: number;
  readonly over: number;
  /** Bamako's second purse: what there is of it, and what the sheet takes. */
  readonly loyalty: number;
  readonly spent: number;
  /** Slots taken. */
  readonly written: number;
}

/** Reckons a sheet as it is written now. */
export function reckon(v: View, role: Role, drafts: readonly OrderDraft[]): Reckoning {
  const sheet = counted(v, role, drafts);
  const { free, cost, spent, slots: written } = sheet;
  const [purse, upkeep] = [purseOf(v, role), upkeepOf(v)];
  const left = free - cost;
  return {
    purse,
    upkeep,
    free,
    cost,
    takes: purse - left,
    remains: Math.max(0, left),
    over: Math.max(0, -left),
    loyalty: loyaltyOf(v, role),
    spent,
    written,
  };
}

function counted(v: View, role: Role, drafts: readonly OrderDraft[]): SheetCheck {
  const sheet = new SheetCheck(v, role);
  for (const d of drafts) sheet.count(d);
  return sheet;
}

/** Why a sheet may not be committed as it is written, or nothing: the very check that the commit is decided by. */
export const whyNot = (v: View, role: Role, drafts: readonly OrderDraft[]): Refusal | undefined =>
  checkSheet(v, role, drafts);

/** Why one more order, legal by itself, finds no room beside what is written, or nothing. */
export const roomFor = (
  v: View,
  role: Role,
  drafts: readonly OrderDraft[],
  d: OrderDraft,
): Refusal | undefined => counted(v, role, drafts).room(d);

/** Why a draft is left off a sheet: what it lacks by itself, or what it finds no room for beside those before it. */
export const LACKS = ["zone", "target", "option", "illegal", "slots", "purse", "loyalty", "beside"] as const;
export type Lack = (typeof LACKS)[number];

const NO_ROOM: Readonly<Record<string, Lack>> = {
  "sheet.too_many_orders": "slots",
  "sheet.purse": "purse",
  "sheet.loyalty": "loyalty",
};

/** What keeps a draft off a sheet that stands as it is, or nothing: then it may join it. */
export function lackBeside(
  v: View,
  role: Role,
  sheet: readonly OrderDraft[],
  d: OrderDraft,
): Lack | undefined {
  if (!rowIn(role, d.id)) return "illegal";
  const { missing } = readDraft(v, role, d);
  if (missing) return missing;
  const why = whyNot(v, role, [...sheet, d]);
  return why && (NO_ROOM[why.code] ?? "beside");
}

/** One row of the menu beside a sheet: its legal orders, and why none of them finds room, where none does. */
export interface MenuEntry {
  readonly id: OrderDraft["id"];
  readonly variants: readonly LegalOrder[];
  /** Places it can go to. */
  readonly zones: number;
  /** How often it is on the sheet. */
  readonly used: number;
  readonly closed?: Refusal;
}

/** The menu as it is open beside what is written, in the order of the legal list. */
export function menuBeside(
  v: View,
  role: Role,
  legal: readonly LegalOrder[],
  drafts: readonly OrderDraft[],
): MenuEntry[] {
  const sheet = counted(v, role, drafts);
  const byId = new Map<OrderDraft["id"], LegalOrder[]>();
  for (const l of legal) {
    if (isEnding(l.draft)) continue;
    const list = byId.get(l.draft.id);
    if (list) list.push(l);
    else byId.set(l.draft.id, [l]);
  }
  return [...byId].map(([id, variants]) => ({
    id,
    variants,
    zones: new Set(variants.flatMap((x) => x.draft.zone ?? [])).size,
    used: drafts.filter((d) => d.id === id && !isEnding(d)).length,
    ...closedTo(sheet, variants),
  }));
}

function closedTo(sheet: SheetCheck, variants: readonly LegalOrder[]): { closed?: Refusal } {
  let closed: Refusal | undefined;
  for (const { draft } of variants) {
    const why = sheet.room(draft);
    if (!why) return {};
    closed ??= why;
  }
  return closed ? { closed } : {};
}

// Orders being written: one row a slot, the last writer wins, everybody in the seat is told. Kept by the store, not the log.

import { maySketch, type OrderDraft, type Refusal } from "../../../game-rules/index.ts";
import type { DraftView } from "../../contract/answers.ts";
import { SEAT } from "../../contract/limits.ts";
import type { Requests } from "../../contract/requests.ts";
import { isRole, type Seat } from "../../contract/seats.ts";
import type { Store } from "../../store/index.ts";
import { no } from "../log/refusal.ts";
import { type Fold, isPeoples } from "../log/state.ts";
import { type Actor } from "./context.ts";

export async function draftsOf(store: Store, id: string, seat: Seat, turn: number): Promise<DraftView[]> {
  if (!isRole(seat)) return [];
  const rows = await store.drafts({ exerciseId: id, seat, turn });
  return rows.map(({ slot, value, rev, member }) => ({
    slot,
    value: value as OrderDraft,
    rev,
    ...(member ? { by: member } : {}),
  }));
}

/** Why this seat may not write now, or nothing. A draft is for the quarter it was written in. */
export function mayDraft(fold: Fold, { seat }: Actor, turn: number): Refusal | null {
  if (!isRole(seat)) return no("seat.may_not", { seat });
  const { game } = fold;
  if (!game.scenario.seats.includes(seat)) return no("seat.not_in_scenario", { role: seat });
  if (turn !== game.turn) return no("turn.stale", { turn: game.turn });
  if (!maySketch(game.phase)) return no("sheet.closed");
  // A bot's sheet closes nobody's: what its people wrote is there when they have the seat again.
  return game.sheets[seat] === undefined || !isPeoples(fold, seat) ? null : no("sheet.committed");
}

/**
 * Drops what was written in a segment that was taken back: in the quarter that goes on, from `after` to `until`, and in those
 * after it whatever was there by then. Asked again, it leaves what was written since.
 */
export async function dropDrafts(
  store: Store,
  id: string,
  { turn, last, after, until }: { turn: number; last: number; after: number; until: number },
): Promise<void> {
  for (let of = turn; of <= last; of++)
    for (const { seat, slot, updatedAt } of await store.draftsOfTurn(id, of))
      if (updatedAt <= until && (of > turn || updatedAt >= after))
        await store.clearDrafts({ exerciseId: id, seat, turn: of }, slot);
}

/** Why a slot finds no room among the drafts of its turn, or nothing. One that is there already, or is cleared, always does. */
export async function isCluttered(
  store: Store,
  id: string,
  seat: Seat,
  { turn, slot, value }: Requests["draft.put"],
): Promise<Refusal | null> {
  if (!value) return null;
  const limit = SEAT["seat.drafts"];
  const rows = await store.drafts({ exerciseId: id, seat, turn });
  return rows.length >= limit && !rows.some((row) => row.slot === slot)
    ? no("draft.too_many", { limit })
    : null;
}

/** Writes or clears one slot. Answers its revision, 0 for a slot that is empty now. */
export async function putDraft(
  store: Store,
  id: string,
  { seat, member }: Actor,
  { turn, slot, value }: Requests["draft.put"],
  at: number,
): Promise<number> {
  const key = { exerciseId: id, seat, turn };
  if (value) return store.putDraft(key, { slot, value, member, at });
  await store.clearDrafts(key, slot);
  return 0;
}

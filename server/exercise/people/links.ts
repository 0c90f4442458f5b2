// The links of an exercise: one that opens for each seat, reissued when it got out.

import type { Refusal } from "../../../game-rules/index.ts";
import type { Seat } from "../../contract/seats.ts";
import { newToken, type Store } from "../../store/index.ts";
import { no } from "../log/refusal.ts";

/** A link that opens. */
export interface ExerciseLinks {
  readonly seat: Seat;
  readonly token: string;
}

export async function activeLinks(store: Store, id: string): Promise<ExerciseLinks[]> {
  const rows = await store.links(id);
  return rows
    .filter((row) => row.revokedAt === null)
    .map(({ seat, token }) => ({ seat: seat as Seat, token }));
}

/**
 * Ends the link of a seat, and with it every cookie that was had for it, and issues another. Done before the event is
 * written: a kill in between leaves a new link that the log does not speak of, never an old one that still opens.
 */
export async function reissue(
  store: Store,
  id: string,
  key: string,
  seat: Seat,
  at: number,
): Promise<Refusal | null> {
  if (await store.command(id, key)) return null; // done before: the answer is given again
  return (await renew(store, id, seat, at)) === null ? no("seat.not_a_link", { seat }) : null;
}

/** Ends the link of a seat and issues another; answers its token, or null where no link opens that seat. */
export async function renew(store: Store, id: string, seat: Seat, at: number): Promise<string | null> {
  const link = (await store.links(id)).find((row) => row.seat === seat && row.revokedAt === null);
  if (!link) return null;
  return (await store.reissueLink(link.tokenHash, newToken(), at)).token;
}

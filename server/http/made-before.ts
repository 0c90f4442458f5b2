// An exercise asked for twice under one key is made once: whoever got no answer asks again, and gets the links of the first.
import { createHash } from "node:crypto";
import type { Created, CreateExercise } from "../contract/http.ts";
import { SEATS, type Seat } from "../contract/seats.ts";
import type { Store } from "../store/index.ts";
import { HttpRefusal } from "./reply.ts";

/** What was asked, key and all, as it is kept beside the exercise: a key opens nothing but what was made under it. */
export const digestOf = (asked: CreateExercise): string =>
  createHash("sha256").update(JSON.stringify(asked)).digest("base64url");

/**
 * The answer given when this was asked before; nothing where it was not.
 * @throws HttpRefusal where something else was asked under the key, or a link was issued anew since: the key has done its part by then
 */
export async function madeBefore(
  id: string,
  asked: CreateExercise,
  { store, base }: { readonly store: Store; readonly base: string },
): Promise<Created | undefined> {
  const row = await store.exercise(id);
  if (!row) return undefined;
  const links = await store.links(id);
  const isSame = (row.options as { asked?: unknown }).asked === digestOf(asked);
  if (!isSame || links.some((link) => link.revokedAt !== null)) throw new HttpRefusal(409, "key.reused");
  return { ok: true, id, links: addressesOf(base, links) };
}

/** Whole addresses, as this server was reached, in the order of the seats. */
export function addressesOf(
  base: string,
  links: readonly { readonly seat: string; readonly token: string }[],
): Record<Seat, string> {
  const tokens = new Map(links.map(({ seat, token }) => [seat, token]));
  const rows = SEATS.map((seat) => [seat, `${base}/join/${tokens.get(seat) ?? ""}`]);
  return Object.fromEntries(rows) as Record<Seat, string>;
}

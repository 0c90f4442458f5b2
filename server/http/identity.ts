// Whose browser this is: the cookie of a seat, looked up and found to open it still.
import { cookieName } from "../contract/http.ts";
import type { ServerRefusal } from "../contract/refusals.ts";
import type { Seat } from "../contract/seats.ts";
import { hashSecret, type MemberRow, type Store } from "../store/index.ts";
import { cookiesOf } from "./cookies.ts";

export type Identified =
  | { readonly ok: true; readonly member: MemberRow }
  | { readonly ok: false; readonly code: ServerRefusal };

export async function identify(
  store: Store,
  cookieHeader: string | undefined,
  exercise: string,
  seat: Seat,
): Promise<Identified> {
  const secret = cookiesOf(cookieHeader).get(cookieName(exercise, seat));
  if (!secret) return { ok: false, code: "cookie.missing" };
  const member = await store.memberBySecretHash(hashSecret(secret));
  // Of an exercise that was deleted the cookie says so, and nobody guessed at anything.
  if (!member && !(await store.exercise(exercise))) return { ok: false, code: "exercise.unknown" };
  // A cookie moved under another name opens nothing: the row says what it was given for.
  if (!member || member.exerciseId !== exercise || member.seat !== seat)
    return { ok: false, code: "cookie.wrong" };
  if (member.linkRevoked) return { ok: false, code: "link.ended" };
  if (member.removedAt !== null) return { ok: false, code: "member.removed" };
  return { ok: true, member };
}

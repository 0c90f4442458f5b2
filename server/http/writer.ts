// Whoever writes something that nobody may know to be theirs.
import { createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { cookieName } from "../contract/http.ts";
import type { Seat } from "../contract/seats.ts";
import { cookiesOf } from "./cookies.ts";

/**
 * A name that says nothing: keyed by the cookie itself, of which the server keeps a hash alone. Whoever brings the cookie is known again;
 * whoever has the whole database finds nobody.
 * @param what is written: the same person has another name in everything else
 */
export function writerOf(req: IncomingMessage, exercise: string, seat: Seat, what: string): string {
  const secret = cookiesOf(req.headers.cookie).get(cookieName(exercise, seat)) ?? "";
  return createHmac("sha256", secret).update(what).digest("hex");
}

// Whoever asks over plain HTTP for what a seat may have: they hold its cookie, or are refused.
import type { IncomingMessage } from "node:http";
import type { Seat } from "../contract/seats.ts";
import type { MemberRow } from "../store/index.ts";
import { identify } from "./identity.ts";
import { addressOf } from "./origin.ts";
import { HttpRefusal } from "./reply.ts";
import { type RouteDeps, spend } from "./routes.ts";

/** The cookie of the seat that is named opens that seat alone. */
export async function mustSit(
  req: IncomingMessage,
  exercise: string,
  seat: Seat,
  { store, options, failures }: RouteDeps,
): Promise<MemberRow> {
  // The name of a cookie is made of what was asked.
  if (!/^[a-z0-9-]+$/i.test(exercise)) throw new HttpRefusal(404, "exercise.unknown");
  const known = await identify(store, req.headers.cookie, exercise, seat);
  if (known.ok) return known.member;
  if (known.code === "cookie.wrong") spend(failures, addressOf(req, options), "address.too_many_failures");
  const status = { "cookie.missing": 401, "exercise.unknown": 404, "link.ended": 410 } as const;
  throw new HttpRefusal(status[known.code as keyof typeof status] ?? 403, known.code);
}

// Whoever writes something that nobody may know to be theirs.
import { createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { cookieName, type TurnOf } from "../contract/http.ts";
import { isRole, type Seat } from "../contract/seats.ts";
import { againOf } from "../contract/steps.ts";
import type { Store } from "../store/index.ts";
import { cookiesOf, isShared, setCookie } from "./cookies.ts";
import { cookieFor } from "./origin.ts";
import type { RouteDeps } from "./routes.ts";

/**
 * A name that says nothing: keyed by the cookie itself, of which the server keeps a hash alone. Whoever brings the cookie is known again;
 * whoever has the whole database finds nobody.
 * @param what is written: the same person has another name in everything else
 */
export function writerOf(req: IncomingMessage, exercise: string, seat: Seat, what: string): string {
  const secret = cookiesOf(req.headers.cookie).get(cookieName(exercise, seat)) ?? "";
  return createHmac("sha256", secret).update(what).digest("hex");
}

/** What a sealed answer to a step is written as. */
export const slipOf = (line: number, { role, turn }: TurnOf): string => `slip ${line} ${role} ${turn}`;

const SURVEY = "survey";
const surveyCookie = (exercise: string, seat: Seat): string => `${cookieName(exercise, seat)}_survey`;

/** Who answers a survey: whoever comes back by another cookie is still the one who has answered. */
export async function surveyedAs(
  store: Store,
  req: IncomingMessage,
  exercise: string,
  seat: Seat,
): Promise<string> {
  const before = cookiesOf(req.headers.cookie).get(surveyCookie(exercise, seat));
  // a name that nobody answered under counts for nothing: it is made up
  if (before && (await store.hasSurveyed(exercise, before))) return before;
  return writerOf(req, exercise, seat, SURVEY);
}

/**
 * Somebody's cookie comes to its end, and they may be back under another: what they have sealed and nobody has opened is taken back with
 * it, or they would be counted twice, and whoever sat down at the same browser would find it; that they have answered the survey is kept
 * where only their browser has it.
 * @returns cookies to set
 */
export async function endsWriting(
  req: IncomingMessage,
  exercise: string,
  seat: Seat,
  { store, registry, options }: Pick<RouteDeps, "store" | "registry" | "options">,
): Promise<string[]> {
  if (!isRole(seat) || !cookiesOf(req.headers.cookie).has(cookieName(exercise, seat))) return [];
  const fold = (await registry.open(exercise))?.fold();
  for (const of of fold?.exercise.showing?.opened.flatMap((step) => againOf(step) ?? []) ?? []) {
    const who = writerOf(req, exercise, seat, slipOf(fold?.line ?? 0, of));
    await store.dropSlip({ exerciseId: exercise, line: fold?.line ?? 0, ...of }, who);
  }
  // where others use the browser too, whoever comes next is somebody else
  if (isShared(req.headers.cookie)) return [];
  const who = await surveyedAs(store, req, exercise, seat);
  if (!(await store.hasSurveyed(exercise, who))) return [];
  return [setCookie(surveyCookie(exercise, seat), who, cookieFor(req, options))];
}

// POST /api/debrief/turn: what each would do in a seat's place in a quarter, sealed until whoever leads opens all of it.
import { type Slips, turnRequest } from "../contract/http.ts";
import { LARGEST_BODY } from "../contract/limits.ts";
import type { ServerRefusal } from "../contract/refusals.ts";
import type { TurnAnswer } from "../contract/requests.ts";
import { isRole } from "../contract/seats.ts";
import { mustBeOver } from "./over.ts";
import { HttpRefusal, sendJson } from "./reply.ts";
import { type Route, readBody } from "./routes.ts";
import { slipOf, writerOf } from "./writer.ts";

export const postTurn: Route = async (req, res, deps) => {
  const { exercise, seat, of, answer, open } = await readBody(req, turnRequest, LARGEST_BODY);
  const { member, live, fold } = await mustBeOver(req, exercise, seat, deps);
  const who = writerOf(req, exercise, seat, slipOf(fold.line, of));
  if (answer) {
    if (!isRole(seat)) throw new HttpRefusal(403, "seat.may_not", { seat });
    must(await live.seal(who, of, answer));
  }
  if (open) must(await live.unseal({ seat, member: member.id }, of));
  const key = { exerciseId: exercise, line: fold.line, ...of };
  const own = (await deps.store.slip(key, who)) as TurnAnswer | null;
  const slips: Slips = { ok: true, written: await deps.store.countSlips(key), ...(own ? { own } : {}) };
  sendJson(res, 200, slips);
};

const CODES: Readonly<Record<string, number>> = {
  "debrief.not_leading": 403,
  "server.busy": 503,
};

function must(done: { readonly ok: boolean } & Partial<{ code: string; params: object }>): void {
  if (done.ok) return;
  const code = (done.code ?? "server.failed") as ServerRefusal;
  throw new HttpRefusal(CODES[code] ?? 409, code, done.params as never);
}

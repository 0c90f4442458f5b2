// POST /api/join and /api/leave: a link's token for the cookie of its seat, and the end of that cookie.
import {
  cookieName,
  type Joined,
  joinRequest,
  leaveRequest,
  movedRequest,
  pathOf,
} from "../contract/http.ts";
import { LARGEST_BODY } from "../contract/limits.ts";
import type { ServerRefusal } from "../contract/refusals.ts";
import type { Seat } from "../contract/seats.ts";
import { hashSecret, type LinkRow, newMemberId, newToken } from "../store/index.ts";
import { cookiesOf, dropCookie, setCookie } from "./cookies.ts";
import { identify } from "./identity.ts";
import { addressOf, cookieFor } from "./origin.ts";
import { HttpRefusal, sendJson } from "./reply.ts";
import { type Route, type RouteDeps, readBody, spend } from "./routes.ts";
import { endsWriting } from "./writer.ts";

export const postJoin: Route = async (req, res, deps) => {
  const { store, options, failures } = deps;
  const { token, name = "" } = await readBody(req, joinRequest, LARGEST_BODY);
  const link = await store.linkByToken(token);
  if (!link) {
    // Good links open before anybody counts: what others at this address do wrong is not their fault, and among 2^160
    // nobody finds one, however fast.
    spend(failures, addressOf(req, options), "address.too_many_failures");
    throw new HttpRefusal(404, "link.unknown");
  }
  if (link.revokedAt !== null) throw new HttpRefusal(410, "link.ended");
  const { exerciseId: exercise } = link;
  const seat = link.seat as Seat;
  const body: Joined = { ok: true, exercise, seat, path: pathOf(exercise, seat) };
  const known = await identify(store, req.headers.cookie, exercise, seat);
  if (known.ok) {
    if (name !== "") await (await deps.registry.open(exercise))?.rename(known.member.id, name);
    return sendJson(res, 200, body);
  }
  // Whoever was taken out comes in again by a new link, not by the one that the others still hold.
  if (known.code === "member.removed") throw new HttpRefusal(403, "member.removed");
  spend(deps.joins, addressOf(req, options), "address.too_fast");
  const { secret } = await welcome(link, seat, name, deps);
  sendJson(res, 200, body, {
    "set-cookie": [
      setCookie(cookieName(exercise, seat), secret, cookieFor(req, options)),
      ...(await endsWriting(req, exercise, seat, deps)),
    ],
  });
};

/** Makes somebody a member of a seat; the answer says as whom, and the secret that only their browser will know. */
export async function welcome(
  link: Pick<LinkRow, "exerciseId" | "tokenHash">,
  seat: Seat,
  name: string,
  { registry, log }: Pick<RouteDeps, "registry" | "log">,
): Promise<{ readonly member: string; readonly secret: string }> {
  const exercise = await registry.open(link.exerciseId);
  if (!exercise) throw new HttpRefusal(404, "exercise.unknown");
  const secret = newToken();
  const member = newMemberId();
  const secretHash = hashSecret(secret);
  const joined = await exercise.join({ seat, member, name, secretHash, linkHash: link.tokenHash });
  if (!joined.ok)
    throw new HttpRefusal(
      joined.code === "seat.full" ? 409 : 503,
      joined.code as ServerRefusal,
      joined.params,
    );
  log.info("seat.joined", { exercise: link.exerciseId, seat });
  return { member, secret };
}

/** The name of a cookie is made of what was asked: it must not be able to end the header. */
function mustBeId(exercise: string): void {
  if (!/^[a-z0-9-]+$/i.test(exercise)) throw new HttpRefusal(404, "exercise.unknown");
}

/** Whoever was moved comes over with the cookie that they have, which is worth nothing afterwards. */
export const postMoved: Route = async (req, res, deps) => {
  const { store, registry, options, failures, log } = deps;
  const { exercise, seat } = await readBody(req, movedRequest, LARGEST_BODY);
  mustBeId(exercise);
  const secret = cookiesOf(req.headers.cookie).get(cookieName(exercise, seat));
  if (secret === undefined) throw new HttpRefusal(401, "cookie.missing");
  const was = await store.memberBySecretHash(hashSecret(secret));
  if (was?.exerciseId !== exercise || was.seat !== seat) {
    spend(failures, addressOf(req, options), "address.too_many_failures");
    throw new HttpRefusal(403, "cookie.wrong");
  }
  const live = await registry.open(exercise);
  if (!live) throw new HttpRefusal(404, "exercise.unknown");
  const to = live.fold().exercise.moved?.[was.id];
  if (to === undefined) throw new HttpRefusal(403, "member.removed");
  const link = (await store.links(exercise)).find((l) => l.seat === to && l.revokedAt === null);
  if (!link) throw new HttpRefusal(404, "link.unknown");
  spend(deps.joins, addressOf(req, options), "address.too_fast");
  const made = await welcome(link, to, was.name ?? "", deps);
  await store.endMember(was.id);
  log.info("seat.moved", { exercise, seat, to });
  const body: Joined = { ok: true, exercise, seat: to, path: pathOf(exercise, to) };
  sendJson(res, 200, body, {
    "set-cookie": setCookie(cookieName(exercise, to), made.secret, cookieFor(req, options)),
  });
};

/** The browser drops its cookie, and whoever kept a copy has nothing: leave means leave. */
export const postLeave: Route = async (req, res, deps) => {
  const { store, registry, options, failures, log } = deps;
  const { exercise, seat } = await readBody(req, leaveRequest, LARGEST_BODY);
  mustBeId(exercise);
  const known = await identify(store, req.headers.cookie, exercise, seat);
  const kept: string[] = [];
  if (known.ok) {
    kept.push(...(await endsWriting(req, exercise, seat, deps)));
    await store.endMember(known.member.id);
    await (await registry.open(exercise))?.left(known.member.id);
    log.info("seat.left", { exercise, seat });
  } else if (known.code === "cookie.wrong") failures.take(addressOf(req, options));
  sendJson(res, 200, { ok: true }, { "set-cookie": [dropCookie(cookieName(exercise, seat)), ...kept] });
};

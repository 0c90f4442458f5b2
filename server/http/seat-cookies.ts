// POST /api/join and /api/leave: a link's token for the cookie of its seat, and the cookie for nothing.
import { cookieName, type Joined, joinRequest, leaveRequest, pathOf } from "../contract/http.ts";
import type { ServerRefusal } from "../contract/refusals.ts";
import type { Seat } from "../contract/seats.ts";
import { identify } from "../gateway/identity.ts";
import { hashSecret, type LinkRow, newMemberId, newToken } from "../store/index.ts";
import { dropCookie, setCookie } from "./cookies.ts";
import { addressOf, isSecure } from "./origin.ts";
import { HttpRefusal, sendJson } from "./reply.ts";
import { type Route, type RouteDeps, readBody, spend } from "./routes.ts";

const SMALL = 4 * 1024;

export const postJoin: Route = async (req, res, deps) => {
  const { store, options, failures } = deps;
  const address = addressOf(req, options);
  const wait = failures.wait(address);
  if (wait > 0)
    throw new HttpRefusal(
      429,
      "address.too_many_failures",
      { seconds: wait },
      { "retry-after": String(wait) },
    );
  const { token, name = "" } = await readBody(req, joinRequest, SMALL);
  const link = await store.linkByToken(token);
  if (!link) {
    spend(failures, address, "address.too_many_failures");
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
  spend(deps.joins, address, "address.too_fast");
  const secret = await welcome(link, seat, name, deps);
  sendJson(res, 200, body, {
    "set-cookie": setCookie(cookieName(exercise, seat), secret, isSecure(req, options)),
  });
};

/** Makes somebody a member of a seat; the answer is the secret that only their browser will know. */
async function welcome(
  link: LinkRow,
  seat: Seat,
  name: string,
  { registry, log }: RouteDeps,
): Promise<string> {
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
  return secret;
}

export const postLeave: Route = async (req, res) => {
  const { exercise, seat } = await readBody(req, leaveRequest, SMALL);
  // The name is made of what was asked: it must not be able to end the header.
  if (!/^[a-z0-9-]+$/i.test(exercise)) throw new HttpRefusal(404, "exercise.unknown");
  sendJson(res, 200, { ok: true }, { "set-cookie": dropCookie(cookieName(exercise, seat)) });
};

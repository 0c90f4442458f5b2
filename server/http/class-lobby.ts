// The door of the room that a class is played in: one link for everybody, behind which each chooses a group and a seat that people play.
import { lobbyRequest, sitRequest } from "../contract/classes.ts";
import { type ClassLobby, cookieName, type Joined, pathOf } from "../contract/http.ts";
import { LARGEST_BODY } from "../contract/limits.ts";
import { isUnnamed, mustBe, openClassLink } from "./class-desk.ts";
import { setCookie } from "./cookies.ts";
import { identify } from "./identity.ts";
import { addressOf, cookieFor } from "./origin.ts";
import { HttpRefusal, sendJson } from "./reply.ts";
import { type Route, readBody, spend } from "./routes.ts";
import { welcome } from "./seat-cookies.ts";

export const postLobby: Route = async (req, res, deps) => {
  const { token } = await readBody(req, lobbyRequest, LARGEST_BODY);
  const link = await openClassLink(req, token, deps);
  if (link.seat !== "lobby") throw new HttpRefusal(403, "seat.may_not", { seat: link.seat });
  const row = await mustBe(link.classId, deps);
  const groups: ClassLobby["groups"] = [];
  for (const { exerciseId, name } of row.groups) {
    const exercise = await deps.registry.open(exerciseId).catch(() => null);
    if (exercise) groups.push({ exercise: exerciseId, name, ...exercise.door() });
  }
  sendJson(res, 200, { ok: true, title: row.title, groups, named: !isUnnamed(row) } satisfies ClassLobby);
};

export const postSit: Route = async (req, res, deps) => {
  const { store, options, joins } = deps;
  const asked = await readBody(req, sitRequest, LARGEST_BODY);
  const { exercise: exerciseId, role, name = "" } = asked;
  const link = await openClassLink(req, asked.token, deps);
  if (link.seat !== "lobby") throw new HttpRefusal(403, "seat.may_not", { seat: link.seat });
  const row = await mustBe(link.classId, deps);
  if (!row.groups.some((group) => group.exerciseId === exerciseId))
    throw new HttpRefusal(404, "exercise.unknown");
  const body: Joined = { ok: true, exercise: exerciseId, seat: role, path: pathOf(exerciseId, role) };
  const known = await identify(store, req.headers.cookie, exerciseId, role);
  if (known.ok) return sendJson(res, 200, body);
  if (known.code === "member.removed") throw new HttpRefusal(403, "member.removed");
  const exercise = await deps.registry.open(exerciseId);
  const by = exercise?.door().seats.find((seat) => seat.role === role)?.by;
  if (by !== "people") throw new HttpRefusal(409, "seat.bot");
  spend(joins, addressOf(req, options), "address.too_fast");
  const open = (await store.links(exerciseId)).find((l) => l.seat === role && l.revokedAt === null);
  if (!open) throw new HttpRefusal(404, "link.unknown");
  const { secret } = await welcome(open, role, name, deps);
  sendJson(res, 200, body, {
    "set-cookie": setCookie(cookieName(exerciseId, role), secret, cookieFor(req, options)),
  });
};

// The desk of a class: a link for its cookie, the seats of its groups by that cookie, its links, and its end.
//
// Whoever sits at the desk has a seat of control, or of the recorder, in each group: what they do there is logged as that member's, and a
// group's own desk opens by the cookie of that seat like anybody's.
import type { IncomingMessage } from "node:http";
import {
  classCookie,
  classDeskRequest,
  classLinkRequest,
  joinClassRequest,
  leaveClassRequest,
} from "../contract/classes.ts";
import { type ClassDesk, type ClassJoined, type ClassLinked, cookieName } from "../contract/http.ts";
import { LARGEST_BODY, MOST_CLASS_LINKS, SEAT } from "../contract/limits.ts";
import { type ClassSeat, classPath, type LEADING, type Seat } from "../contract/seats.ts";
import {
  type ClassLinkRow,
  type ClassMemberRow,
  type ClassRow,
  hashSecret,
  newMemberId,
  newToken,
} from "../store/index.ts";
import { cookiesOf, dropCookie, setCookie } from "./cookies.ts";
import { identify } from "./identity.ts";
import { addressOf, cookieFor } from "./origin.ts";
import { HttpRefusal, sendJson } from "./reply.ts";
import { type Route, type RouteDeps, readBody, spend } from "./routes.ts";
import { welcome } from "./seat-cookies.ts";

type Led = (typeof LEADING)[number];

/**
 * The link of a class behind a token, while it opens.
 * @throws HttpRefusal where the token opens nothing, or nothing any more
 */
export async function openClassLink(
  req: IncomingMessage,
  token: string,
  { store, options, failures }: RouteDeps,
): Promise<ClassLinkRow> {
  const link = await store.classLinkByToken(token);
  if (!link) {
    spend(failures, addressOf(req, options), "address.too_many_failures");
    throw new HttpRefusal(404, "link.unknown");
  }
  if (link.revokedAt !== null) throw new HttpRefusal(410, "link.ended");
  return link;
}

export const postClassJoin: Route = async (req, res, deps) => {
  const { store, options, time, log } = deps;
  const { token, name = "" } = await readBody(req, joinClassRequest, LARGEST_BODY);
  const link = await openClassLink(req, token, deps);
  if (link.seat === "lobby") throw new HttpRefusal(403, "seat.may_not", { seat: link.seat });
  const seat = link.seat as Led;
  const body: ClassJoined = { ok: true, class: link.classId, seat, path: classPath(link.classId) };
  const here = await memberOf(req, link.classId, deps);
  if (here && !here.linkRevoked && here.linkHash === link.tokenHash) return sendJson(res, 200, body);
  spend(deps.joins, addressOf(req, options), "address.too_fast");
  const others = (await store.classMembers(link.classId)).filter((m) => m.linkHash === link.tokenHash);
  if (others.length >= SEAT["seat.lead"])
    throw new HttpRefusal(409, "seat.full", { limit: SEAT["seat.lead"] });
  const row = await mustBe(link.classId, deps);
  const secret = newToken();
  await store.createClassMember({
    id: newMemberId(),
    classId: link.classId,
    linkHash: link.tokenHash,
    secretHash: hashSecret(secret),
    name: isUnnamed(row) ? null : name,
    at: time.now(),
  });
  log.info("class.joined", { class: link.classId, seat });
  // Whoever comes by another link of the same class takes no seat of the former along: a recorder's cookie is none of control's.
  sendJson(res, 200, body, {
    "set-cookie": setCookie(classCookie(link.classId), secret, cookieFor(req, options)),
  });
};

export const postClassDesk: Route = async (req, res, deps) => {
  const { class: id } = await readBody(req, classDeskRequest, LARGEST_BODY);
  const { member, row } = await mustSitAt(req, id, deps);
  const seat = member.seat as Led;
  const cookies: string[] = [];
  const groups: ClassDesk["groups"] = [];
  for (const { exerciseId, name } of row.groups) {
    const entered = await enter(req, member, exerciseId, cookies, deps);
    groups.push({
      exercise: exerciseId,
      name,
      entered,
    });
  }
  const people = await deps.store.classMembers(id);
  const there = (who: Led): number => people.filter((m) => m.seat === who && !m.linkRevoked).length;
  const desk: ClassDesk = {
    ok: true,
    id,
    title: row.title,
    me: { seat, name: member.name ?? "" },
    groups,
    ...(seat === "control" ? { links: await deskLinks(member, people, deps) } : {}),
    people: { control: there("control"), scribe: there("scribe") },
  };
  sendJson(res, 200, desk, cookies.length > 0 ? { "set-cookie": cookies } : {});
};

export const postClassLink: Route = async (req, res, deps) => {
  const { store, time } = deps;
  const { class: id, add, end } = await readBody(req, classLinkRequest, LARGEST_BODY);
  const { member } = await mustSitAt(req, id, deps);
  if (member.seat !== "control") throw new HttpRefusal(403, "seat.may_not", { seat: member.seat });
  const links = await store.classLinks(id);
  if (end !== undefined) {
    const link = links.find(({ token, revokedAt }) => token === end && revokedAt === null);
    if (!link) throw new HttpRefusal(404, "link.unknown");
    if (link.tokenHash === member.linkHash) throw new HttpRefusal(409, "class.own_link");
    await store.revokeClassLink(link.tokenHash, time.now());
    await dismiss(req, link, deps);
  }
  if (add === undefined) return sendJson(res, 200, { ok: true } satisfies ClassLinked);
  if (links.filter(({ revokedAt }) => revokedAt === null).length >= MOST_CLASS_LINKS)
    throw new HttpRefusal(409, "class.too_many_links", { limit: MOST_CLASS_LINKS });
  const token = newToken();
  await store.addClassLink(id, { token, seat: add }, time.now());
  sendJson(res, 200, { ok: true, token } satisfies ClassLinked);
};

export const postClassLeave: Route = async (req, res, deps) => {
  const { store, registry, log } = deps;
  const { class: id } = await readBody(req, leaveClassRequest, LARGEST_BODY);
  if (!/^[a-z0-9]+$/i.test(id)) throw new HttpRefusal(404, "class.unknown");
  const member = await memberOf(req, id, deps);
  const dropped = [dropCookie(classCookie(id))];
  if (member) {
    const row = await mustBe(id, deps);
    for (const { exerciseId } of row.groups) {
      const seat = member.seat as Seat;
      const known = await identify(store, req.headers.cookie, exerciseId, seat);
      dropped.push(dropCookie(cookieName(exerciseId, seat)));
      if (!known.ok) continue;
      await store.endMember(known.member.id);
      await (await registry.open(exerciseId))?.left(known.member.id);
    }
    await store.endClassMember(member.id);
    log.info("class.left", { class: id, seat: member.seat });
  }
  sendJson(res, 200, { ok: true }, { "set-cookie": dropped });
};

/** A class whose groups keep nobody's name. */
export const isUnnamed = ({ options }: ClassRow): boolean => (options as { unnamed?: true }).unnamed === true;

/** @throws HttpRefusal where its last group was deleted */
export async function mustBe(id: string, { store }: Pick<RouteDeps, "store">): Promise<ClassRow> {
  const row = await store.class(id);
  if (!row) throw new HttpRefusal(404, "class.unknown");
  return row;
}

/** Whose browser this is, by the cookie of a class's desk; nothing where it holds none that is good. */
async function memberOf(
  req: IncomingMessage,
  id: string,
  { store }: Pick<RouteDeps, "store">,
): Promise<ClassMemberRow | undefined> {
  const secret = cookiesOf(req.headers.cookie).get(classCookie(id));
  const member = secret === undefined ? null : await store.classMemberBySecretHash(hashSecret(secret));
  return member?.classId === id ? member : undefined;
}

/** @throws HttpRefusal where the browser has no place at the desk */
async function mustSitAt(
  req: IncomingMessage,
  id: string,
  deps: RouteDeps,
): Promise<{ member: ClassMemberRow; row: ClassRow }> {
  // The name of a cookie is made of what was asked.
  if (!/^[a-z0-9]+$/i.test(id)) throw new HttpRefusal(404, "class.unknown");
  const member = await memberOf(req, id, deps);
  if (!member) {
    if (!cookiesOf(req.headers.cookie).has(classCookie(id))) throw new HttpRefusal(401, "cookie.missing");
    spend(deps.failures, addressOf(req, deps.options), "address.too_many_failures");
    throw new HttpRefusal(403, "cookie.wrong");
  }
  if (member.linkRevoked) throw new HttpRefusal(410, "link.ended");
  return { member, row: await mustBe(id, deps) };
}

/** Whether they sit in the group: by the cookie that they have, or one that is made now. Whoever was taken out of it stays out. */
async function enter(
  req: IncomingMessage,
  member: ClassMemberRow,
  exerciseId: string,
  cookies: string[],
  deps: RouteDeps,
): Promise<boolean> {
  const { store, options } = deps;
  const seat = member.seat as Seat;
  const known = await identify(store, req.headers.cookie, exerciseId, seat);
  if (known.ok) return true;
  if (known.code === "member.removed") return false;
  const link = (await store.links(exerciseId)).find((l) => l.seat === seat && l.revokedAt === null);
  if (!link) return false;
  try {
    const made = await welcome(link, seat, member.name ?? "", deps);
    await store.addClassSeat(member.id, exerciseId, made.member);
    cookies.push(setCookie(cookieName(exerciseId, seat), made.secret, cookieFor(req, options)));
    return true;
  } catch (error) {
    // One group that is full, or cannot be read, keeps nobody from the others.
    if (error instanceof HttpRefusal) return false;
    deps.log.error("class.not_entered", error);
    return false;
  }
}

async function deskLinks(
  me: ClassMemberRow,
  people: readonly ClassMemberRow[],
  { store }: RouteDeps,
): Promise<NonNullable<ClassDesk["links"]>> {
  const links = await store.classLinks(me.classId);
  return links
    .filter(({ revokedAt }) => revokedAt === null)
    .map(({ seat, token, tokenHash }) => ({
      seat: seat as ClassSeat,
      token,
      people: people.filter((m) => m.linkHash === tokenHash).map((m) => m.name ?? ""),
      own: tokenHash === me.linkHash,
    }));
}

/** Takes everybody who came by a link out of each group, as control of it would: the log of each says so. */
async function dismiss(req: IncomingMessage, link: ClassLinkRow, deps: RouteDeps): Promise<void> {
  const { store, registry, time } = deps;
  for (const { exerciseId, memberId } of await store.classSeats(link.tokenHash)) {
    const by = await identify(store, req.headers.cookie, exerciseId, "control");
    const exercise = by.ok ? await registry.open(exerciseId) : null;
    const done =
      by.ok && exercise
        ? await exercise.command({ seat: "control", member: by.member.id }, `dismiss:${memberId}`, {
            ...{ type: "member.remove", seat: link.seat as Seat, member: memberId },
          })
        : undefined;
    // Whatever the exercise says to it, their cookie opens nothing any more.
    if (!done?.ok) await store.removeMember(memberId, time.now());
  }
}

// POST /api/classes: a class out of a template, with an exercise for each of its groups and links to the desk that leads them all.
import { createHash } from "node:crypto";
import { type CreateClass, createClass } from "../contract/classes.ts";
import type { ClassMade } from "../contract/http.ts";
import { LARGEST_TEMPLATE } from "../contract/limits.ts";
import { type ClassLinkRow, exerciseIdFor, newExerciseId, newToken } from "../store/index.ts";
import { mayCreate } from "./bearer.ts";
import { rowsFor } from "./exercises.ts";
import { mustHaveRoom } from "./new-exercise.ts";
import { addressOf, baseOf } from "./origin.ts";
import { HttpRefusal, sendJson } from "./reply.ts";
import { type Route, type RouteDeps, readBody, spend } from "./routes.ts";

/** What is kept beside a class. */
export interface ClassOptions {
  /** What was asked as it was made, key and all, by its hash. */
  readonly asked?: string;
  readonly unnamed?: true;
}

const digestOf = (asked: CreateClass): string =>
  createHash("sha256").update(JSON.stringify(asked)).digest("base64url");

export const postClass: Route = async (req, res, deps) => {
  const { store, time, log, options, creations } = deps;
  await mayCreate(req, deps);
  const base = baseOf(req, options);
  if (!base) throw new HttpRefusal(400, "host.malformed");
  const asked = await readBody(req, createClass, LARGEST_TEMPLATE);
  const id = asked.key === undefined ? newExerciseId() : exerciseIdFor(`class ${asked.key}`);
  const made = await madeBefore(id, asked, deps);
  if (made) return sendJson(res, 201, answerOf(id, base, made));
  // Each group is an exercise, and counts as one.
  for (const _ of asked.groups) spend(creations, addressOf(req, options), "address.too_fast");
  await mustHaveRoom(deps, asked.groups.length);
  const at = time.now();
  const groups = await makeGroups(id, asked, at, deps);
  const links = [
    { seat: "control", token: newToken() },
    { seat: "scribe", token: newToken() },
  ];
  const kept: ClassOptions = {
    ...(asked.key === undefined ? {} : { asked: digestOf(asked) }),
    ...(asked.unnamed ? { unnamed: true } : {}),
  };
  try {
    const row = { id, title: asked.title ?? "", createdAt: at, options: kept, groups };
    await store.createClass(row, links);
  } catch (error) {
    // Asked twice in one moment, the other was quicker.
    const other = await madeBefore(id, asked, deps);
    if (!other) throw error;
    return sendJson(res, 201, answerOf(id, base, other));
  }
  log.info("class.created", { class: id, groups: groups.length });
  sendJson(res, 201, answerOf(id, base, links));
};

const answerOf = (id: string, base: string, links: readonly Pick<ClassLinkRow, "seat" | "token">[]) => {
  const address = (seat: string) => `${base}/join/${links.find((link) => link.seat === seat)?.token ?? ""}`;
  return {
    ok: true,
    id,
    links: { control: address("control"), scribe: address("scribe") },
  } satisfies ClassMade;
};

/**
 * The links of the class that was made when this was asked before; nothing where it was not.
 * @throws HttpRefusal where something else was asked under the key, or a link was ended since: the key has done its part by then
 */
async function madeBefore(
  id: string,
  asked: CreateClass,
  { store }: Pick<RouteDeps, "store">,
): Promise<readonly ClassLinkRow[] | undefined> {
  const row = asked.key === undefined ? null : await store.class(id);
  if (!row) return undefined;
  const links = await store.classLinks(id);
  const isSame = (row.options as ClassOptions).asked === digestOf(asked);
  if (!isSame || links.some((link) => link.revokedAt !== null)) throw new HttpRefusal(409, "key.reused");
  return links;
}

/** Makes an exercise for each group; one that was made before the server was stopped in between is taken as it is. */
async function makeGroups(
  id: string,
  asked: CreateClass,
  at: number,
  { store }: Pick<RouteDeps, "store">,
): Promise<{ exerciseId: string; name: string }[]> {
  const { key, groups, title = "", ...template } = asked;
  // All of them before the first is written: what is wrong with one is wrong before there is any.
  const rows = groups.map(({ name, seats }, n) => ({
    name,
    ...rowsFor(
      { ...template, title: title ? `${title}, ${name}` : name, seats: { ...template.seats, ...seats } },
      key === undefined ? newExerciseId() : exerciseIdFor(`class ${key} ${n}`),
      at,
      { id, group: name },
    ),
  }));
  for (const { row, links, events } of rows)
    if (!(await store.exercise(row.id))) await store.createExercise(row, links, events);
  return rows.map(({ row, name }) => ({ exerciseId: row.id, name }));
}

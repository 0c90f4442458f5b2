// POST /api/forks: a child exercise out of another as it stood at a place. Afterwards neither needs the other.
import type { IncomingMessage } from "node:http";
import { type Created, type ForkRequest, forkRequest } from "../contract/http.ts";
import { LARGEST_BODY } from "../contract/limits.ts";
import { type Forked, forkOf } from "../exercise/log/fork.ts";
import { newSecret } from "../exercise/log/secret.ts";
import { Unreadable } from "../exercise/log/unreadable.ts";
import { newExerciseId, type StoredEvent } from "../store/index.ts";
import { bearerOf, mustBeOperator } from "./bearer.ts";
import { addressesOf } from "./made-before.ts";
import { mustSit } from "./must-sit.ts";
import { mustHaveRoom, newLinks } from "./new-exercise.ts";
import { addressOf, baseOf } from "./origin.ts";
import { HttpRefusal, sendJson } from "./reply.ts";
import { type Route, type RouteDeps, readBody, spend } from "./routes.ts";

export const postFork: Route = async (req, res, deps) => {
  const { store, time, log, options, creations } = deps;
  const base = baseOf(req, options);
  if (!base) throw new HttpRefusal(400, "host.malformed");
  const asked = await readBody(req, forkRequest, LARGEST_BODY);
  await mustLead(req, asked.exercise, deps);
  spend(creations, addressOf(req, options), "address.too_fast");
  const stored = await store.events(asked.exercise);
  if (stored.length === 0) throw new HttpRefusal(404, "exercise.unknown");
  await mustHaveRoom(deps);
  const at = time.now();
  const child = childOf(stored, asked, at);
  if (!child) throw new HttpRefusal(409, "line.no_moment");
  const id = newExerciseId();
  const { created, events, seq } = child;
  const links = newLinks();
  const row = {
    id,
    title: created.title,
    scenarioId: created.scenario.id,
    createdAt: at,
    options: { seats: created.seats, pace: created.pace, reading: created.reading },
    parentId: asked.exercise,
    parentSeq: seq,
  };
  await store.createExercise(row, links, events);
  log.info("exercise.forked", { exercise: id, parent: asked.exercise, seq });
  sendJson(res, 201, { ok: true, id, links: addressesOf(base, links) } satisfies Created);
};

function childOf(stored: readonly StoredEvent[], asked: ForkRequest, now: number): Forked | null {
  const { exercise, at, dice, title = "" } = asked;
  const secret = dice === "new" ? newSecret() : undefined;
  try {
    return forkOf(stored, { at, title, secret, parent: exercise, now });
  } catch (error) {
    throw new Unreadable(exercise, error);
  }
}

/** Control of the parent by its cookie, or whoever runs the server by their key. */
async function mustLead(req: IncomingMessage, exercise: string, deps: RouteDeps): Promise<void> {
  if (bearerOf(req) !== undefined) return mustBeOperator(req, deps);
  await mustSit(req, exercise, "control", deps);
}

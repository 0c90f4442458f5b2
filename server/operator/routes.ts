// The operator's few requests. Each asks for the key first and says nothing before.

import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { LARGEST_BODY } from "../contract/limits.ts";
import {
  controlLinkRequest,
  deleteRequest,
  type ListedExercise,
  type ListedExercises,
  type NewControlLink,
  type ServerStatus,
} from "../contract/operator.ts";
import type { OperatorRoute } from "../contract/routes.ts";
import { mustBeOperator } from "../http/bearer.ts";
import { baseOf } from "../http/origin.ts";
import { HttpRefusal, sendJson } from "../http/reply.ts";
import { type Route, type RouteDeps, readBody, routeFor, tableOf } from "../http/routes.ts";
import type { ExerciseGlance } from "../store/index.ts";
import { backupName, withSpooledBackup } from "./backup.ts";

/** Every route of the operator's in the contract's table, and no other. */
const TABLE = tableOf({
  "GET /api/operator/status": getStatus,
  "GET /api/operator/exercises": getExercises,
  "GET /api/operator/backup": getBackup,
  "POST /api/operator/delete": postDelete,
  "POST /api/operator/control-link": postControlLink,
} satisfies Record<OperatorRoute, Route>);

/** Answers a request under /api/operator/. */
export async function operate(
  path: string,
  req: IncomingMessage,
  res: ServerResponse,
  deps: RouteDeps,
): Promise<void> {
  await mustBeOperator(req, deps);
  await routeFor(TABLE, path, req)(req, res, deps);
}

async function getStatus(_req: IncomingMessage, res: ServerResponse, deps: RouteDeps): Promise<void> {
  const { store, registry, options } = deps;
  const { awake, people } = await registry.census();
  sendJson(res, 200, {
    ok: true,
    database: store.kind,
    databaseSize: await store.size(),
    memory: process.memoryUsage.rss(),
    since: deps.since,
    exercises: (await store.overview()).length,
    awake,
    people: [...people.values()].reduce((sum, n) => sum + n, 0),
    createBy: options.createBy,
    retentionDays: options.retentionDays ?? null,
  } satisfies ServerStatus);
}

async function getExercises(_req: IncomingMessage, res: ServerResponse, deps: RouteDeps): Promise<void> {
  const { people } = await deps.registry.census();
  const rows = await deps.store.overview();
  const exercises = rows.map((row) => listed(row, people.get(row.id) ?? 0));
  sendJson(res, 200, { ok: true, exercises } satisfies ListedExercises);
}

const listed = (row: ExerciseGlance, people: number): ListedExercise => ({
  id: row.id,
  title: row.title,
  scenario: row.scenarioId,
  created: row.createdAt,
  ended: row.endedAt,
  touched: row.touchedAt,
  status: row.phase === "ended" ? "ended" : row.phase === null ? "lobby" : "running",
  turn: row.turn,
  phase: row.phase,
  events: row.events,
  people,
});

async function postDelete(req: IncomingMessage, res: ServerResponse, deps: RouteDeps): Promise<void> {
  const { exercise, confirm } = await readBody(req, deleteRequest, LARGEST_BODY);
  if (confirm !== exercise) throw new HttpRefusal(400, "operator.not_confirmed");
  if (!(await deps.registry.remove(exercise))) throw new HttpRefusal(404, "exercise.unknown");
  deps.log.info("exercise.deleted", { exercise, by: "operator" });
  sendJson(res, 200, { ok: true });
}

async function postControlLink(req: IncomingMessage, res: ServerResponse, deps: RouteDeps): Promise<void> {
  const base = baseOf(req, deps.options);
  if (!base) throw new HttpRefusal(400, "host.malformed");
  const { exercise: id } = await readBody(req, controlLinkRequest, LARGEST_BODY);
  const exercise = await deps.registry.open(id);
  if (!exercise) throw new HttpRefusal(404, "exercise.unknown");
  const token = await exercise.reissueControl();
  deps.log.info("control_link.reissued", { exercise: id, by: "operator" });
  sendJson(res, 200, { ok: true, link: `${base}/join/${token}` } satisfies NewControlLink);
}

/** Written beside first: whoever reads slowly then holds up no database. */
async function getBackup(_req: IncomingMessage, res: ServerResponse, deps: RouteDeps): Promise<void> {
  const now = deps.time.now();
  await withSpooledBackup(deps.store, now, async ({ file, bytes, counts }) => {
    res.writeHead(200, {
      "content-type": "application/gzip",
      "content-length": bytes,
      "content-disposition": `attachment; filename="${backupName(now)}"`,
      "cache-control": "no-store",
    });
    await pipeline(createReadStream(file), res);
    deps.log.info("backup.made", { bytes, exercises: counts.exercise ?? 0 });
  });
}

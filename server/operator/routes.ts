// The operator's few requests. Each asks for the key first and says nothing before.

import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import {
  controlLinkRequest,
  deleteRequest,
  type ListedExercise,
  type ListedExercises,
  type NewControlLink,
  type ServerStatus,
} from "../contract/operator.ts";
import { baseOf } from "../http/origin.ts";
import { HttpRefusal, sendJson } from "../http/reply.ts";
import { type Route, type RouteDeps, readBody } from "../http/routes.ts";
import type { ExerciseGlance } from "../store/index.ts";
import { backupName, withSpooledBackup } from "./backup.ts";
import { mustBeOperator } from "./bearer.ts";

const SMALL = 4 * 1024;

interface OperatorRoute {
  readonly method: "GET" | "POST";
  readonly route: Route;
}

const ROUTES: Readonly<Record<string, OperatorRoute>> = {
  "/api/operator/status": { method: "GET", route: getStatus },
  "/api/operator/exercises": { method: "GET", route: getExercises },
  "/api/operator/backup": { method: "GET", route: getBackup },
  "/api/operator/delete": { method: "POST", route: postDelete },
  "/api/operator/control-link": { method: "POST", route: postControlLink },
};

/** Answers a request under /api/operator/. */
export async function operate(
  path: string,
  req: IncomingMessage,
  res: ServerResponse,
  deps: RouteDeps,
): Promise<void> {
  await mustBeOperator(req, deps);
  const found = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
  if (!found) throw new HttpRefusal(404, "api.unknown");
  const { method, route } = found;
  if (req.method !== method) throw new HttpRefusal(405, "method.wrong", { allow: method }, { allow: method });
  await route(req, res, deps);
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
  const { exercise, confirm } = await readBody(req, deleteRequest, SMALL);
  if (confirm !== exercise) throw new HttpRefusal(400, "operator.not_confirmed");
  if (!(await deps.registry.remove(exercise))) throw new HttpRefusal(404, "exercise.unknown");
  deps.log.info("exercise.deleted", { exercise, by: "operator" });
  sendJson(res, 200, { ok: true });
}

async function postControlLink(req: IncomingMessage, res: ServerResponse, deps: RouteDeps): Promise<void> {
  const base = baseOf(req, deps.options);
  if (!base) throw new HttpRefusal(400, "host.malformed");
  const { exercise: id } = await readBody(req, controlLinkRequest, SMALL);
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

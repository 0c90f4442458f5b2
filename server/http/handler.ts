// Every HTTP request: health, the few routes of the API, and pages for whatever is left.
import type { IncomingMessage, ServerResponse } from "node:http";
import { Unreadable } from "../exercise/unreadable.ts";
import type { Log } from "../log.ts";
import { postExercise } from "./exercises.ts";
import { isOwnOrigin } from "./origin.ts";
import type { Readiness } from "./readiness.ts";
import { HttpRefusal, sendJson, sendRefusal } from "./reply.ts";
import type { Route, RouteDeps } from "./routes.ts";
import { postJoin, postLeave } from "./seat-cookies.ts";
import { setPagePolicy, setSecurityHeaders } from "./security.ts";

/** Whoever draws the pages, handed a request that already carries its nonce. */
export type Pages = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void;

export interface HandlerDeps extends RouteDeps {
  readonly readiness: Readiness;
  readonly pages?: Pages | undefined;
  /** Pages are drawn by a development server. */
  readonly dev: boolean;
}

const API: Readonly<Record<string, Route>> = {
  "/api/exercises": postExercise,
  "/api/join": postJoin,
  "/api/leave": postLeave,
};

export function createHandler(
  deps: HandlerDeps,
): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  return (req, res) => handle(req, res, deps).catch((error: unknown) => fail(req, res, error, deps.log));
}

async function handle(req: IncomingMessage, res: ServerResponse, deps: HandlerDeps): Promise<void> {
  setSecurityHeaders(res);
  const path = (req.url ?? "/").split("?")[0] ?? "/";
  if (path === "/healthz") return sendJson(res, 200, { ok: true });
  if (path === "/readyz") return ready(res, deps);
  if (path.startsWith("/api/")) return api(path, req, res, deps);
  setPagePolicy(req, res, deps.options, deps.dev);
  if (!deps.pages) throw new HttpRefusal(404, "api.unknown");
  await deps.pages(req, res);
}

async function api(
  path: string,
  req: IncomingMessage,
  res: ServerResponse,
  deps: HandlerDeps,
): Promise<void> {
  const route = Object.hasOwn(API, path) ? API[path] : undefined;
  if (!route) throw new HttpRefusal(404, "api.unknown");
  if (req.method !== "POST") throw new HttpRefusal(405, "method.wrong", { allow: "POST" }, { allow: "POST" });
  if (!isOwnOrigin(req, deps.options)) throw new HttpRefusal(403, "origin.wrong");
  await route(req, res, deps);
}

async function ready(res: ServerResponse, { readiness }: HandlerDeps): Promise<void> {
  if (!(await readiness())) throw new HttpRefusal(503, "server.unavailable");
  sendJson(res, 200, { ok: true });
}

function fail(req: IncomingMessage, res: ServerResponse, error: unknown, log: Log): void {
  // Whoever hung up in the middle of a request is told nothing, and is no error of ours.
  if (req.destroyed && !req.complete) return log.debug("http.hung_up");
  if (!(error instanceof HttpRefusal)) log.error("http.failed", error);
  if (res.headersSent) return void res.destroy();
  sendRefusal(res, refusalOf(error));
}

function refusalOf(error: unknown): HttpRefusal {
  if (error instanceof HttpRefusal) return error;
  if (error instanceof Unreadable) return new HttpRefusal(503, "exercise.unreadable");
  return new HttpRefusal(500, "server.failed");
}

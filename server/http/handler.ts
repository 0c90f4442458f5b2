// Every HTTP request: health, the few routes of the API, and pages for whatever is left.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { ApiRoute } from "../contract/routes.ts";
import type { Log } from "../log.ts";
import { getAsyncApi, getOpenApi } from "./documents.ts";
import { postExercise } from "./exercises.ts";
import { isOwnOrigin } from "./origin.ts";
import { HttpRefusal, sendJson, sendRefusal } from "./reply.ts";
import type { Route, RouteDeps } from "./routes.ts";
import { postJoin, postLeave } from "./seat-cookies.ts";
import { setPagePolicy, setSecurityHeaders } from "./security.ts";

/** Whoever draws the pages, handed a request that already carries its nonce. */
export type Pages = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void;

export interface HandlerDeps extends RouteDeps {
  readonly pages?: Pages | undefined;
  /** Pages are drawn by a development server. */
  readonly dev: boolean;
}

/** Every route of the contract's table, and no other. */
const API: Readonly<Record<ApiRoute, Route>> = {
  "POST /api/exercises": postExercise,
  "POST /api/join": postJoin,
  "POST /api/leave": postLeave,
  "GET /api/asyncapi.json": getAsyncApi,
  "GET /api/openapi.json": getOpenApi,
};

/** The methods of each path. */
const METHODS = new Map<string, Map<string, Route>>();
for (const [name, route] of Object.entries(API)) {
  const [method, path] = name.split(" ") as [string, string];
  METHODS.set(path, (METHODS.get(path) ?? new Map()).set(method, route));
}

export function createHandler(deps: HandlerDeps): (req: IncomingMessage, res: ServerResponse) => void {
  return (req, res) => {
    handle(req, res, deps).catch((error: unknown) => fail(res, error, deps.log));
  };
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
  const methods = METHODS.get(path);
  if (!methods) throw new HttpRefusal(404, "api.unknown");
  const route = methods.get(req.method ?? "");
  if (!route) {
    const allow = [...methods.keys()].join(", ");
    throw new HttpRefusal(405, "method.wrong", { allow }, { allow });
  }
  if (req.method !== "GET" && !isOwnOrigin(req, deps.options)) throw new HttpRefusal(403, "origin.wrong");
  await route(req, res, deps);
}

/** Ready is whoever reaches the database. */
async function ready(res: ServerResponse, { store, log }: HandlerDeps): Promise<void> {
  try {
    await store.ping();
    sendJson(res, 200, { ok: true });
  } catch (error) {
    log.error("ready.no_database", error);
    sendRefusal(res, new HttpRefusal(503, "server.unavailable"));
  }
}

function fail(res: ServerResponse, error: unknown, log: Log): void {
  if (!(error instanceof HttpRefusal)) log.error("http.failed", error);
  if (res.headersSent) return void res.destroy();
  sendRefusal(res, error instanceof HttpRefusal ? error : new HttpRefusal(500, "server.failed"));
}

// Every HTTP request: health, the few routes of the API, and pages for whatever is left.
import type { IncomingMessage, ServerResponse } from "node:http";
import { mendedLink } from "../contract/links.ts";
import type { ApiRoute } from "../contract/routes.ts";
import { Unreadable } from "../exercise/log/unreadable.ts";
import type { Log } from "../log.ts";
import { operate } from "../operator/routes.ts";
import { Unavailable } from "../outage.ts";
import { postAnalysis } from "./analysis.ts";
import { postClassDesk, postClassJoin, postClassLeave, postClassLink } from "./class-desk.ts";
import { postLobby, postSit } from "./class-lobby.ts";
import { postClass } from "./classes.ts";
import { postCopy } from "./debrief.ts";
import { getAsyncApi, getOpenApi } from "./documents.ts";
import { postExercise } from "./exercises.ts";
import { postFork } from "./forks.ts";
import { postFound } from "./found.ts";
import { hostOf, isOwnOrigin } from "./origin.ts";
import type { Readiness } from "./readiness.ts";
import { HttpRefusal, sendJson, sendRefusal } from "./reply.ts";
import { type Route, type RouteDeps, routeFor, tableOf } from "./routes.ts";
import { postJoin, postLeave, postMoved } from "./seat-cookies.ts";
import { setPagePolicy, setSecurityHeaders } from "./security.ts";
import { postSurvey } from "./survey.ts";
import {
  postTemplate,
  postTemplateCheck,
  postTemplateForget,
  postTemplateKeep,
  postTemplateOpen,
  postTemplateRead,
} from "./templates.ts";
import { postTrial, postTrialDiscard, postTrialEnter } from "./trials.ts";
import { postTurn } from "./turn.ts";
import { postWhatIf } from "./what-if.ts";
import { sendWords, WORDS } from "./words.ts";

/** Whoever draws the pages, handed a request that already carries its nonce. */
export type Pages = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void;

export interface HandlerDeps extends RouteDeps {
  readonly readiness: Readiness;
  readonly pages?: Pages | undefined;
  /** Pages are drawn by a development server. */
  readonly dev: boolean;
}

/** Every route of the contract's table, and no other. */
const TABLE = tableOf({
  "POST /api/exercises": postExercise,
  "POST /api/classes": postClass,
  "POST /api/templates": postTemplate,
  "POST /api/templates/check": postTemplateCheck,
  "POST /api/templates/keep": postTemplateKeep,
  "POST /api/templates/open": postTemplateOpen,
  "POST /api/templates/read": postTemplateRead,
  "POST /api/templates/forget": postTemplateForget,
  "POST /api/class/join": postClassJoin,
  "POST /api/class/desk": postClassDesk,
  "POST /api/class/link": postClassLink,
  "POST /api/class/leave": postClassLeave,
  "POST /api/class/lobby": postLobby,
  "POST /api/class/sit": postSit,
  "POST /api/forks": postFork,
  "POST /api/debrief/copy": postCopy,
  "POST /api/debrief/analysis": postAnalysis,
  "POST /api/debrief/found": postFound,
  "POST /api/debrief/turn": postTurn,
  "POST /api/debrief/survey": postSurvey,
  "POST /api/debrief/whatif": postWhatIf,
  "POST /api/join": postJoin,
  "POST /api/leave": postLeave,
  "POST /api/moved": postMoved,
  "POST /api/trials": postTrial,
  "POST /api/trials/enter": postTrialEnter,
  "POST /api/trials/discard": postTrialDiscard,
  "GET /api/asyncapi.json": getAsyncApi,
  "GET /api/openapi.json": getOpenApi,
} satisfies Record<ApiRoute, Route>);

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
  if (path.startsWith(WORDS) && deps.pages) return sendWords(path, req, res);
  const mended = mendedLink(path);
  if (mended !== undefined) {
    res.writeHead(302, { location: mended, "cache-control": "no-store" }).end();
    return;
  }
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
  if (path.startsWith("/api/operator/")) {
    takeFromOwnPages(req, deps);
    return operate(path, req, res, deps);
  }
  const route = routeFor(TABLE, path, req);
  if (req.method !== "GET") takeFromOwnPages(req, deps);
  await route(req, res, deps);
}

/** Both addresses are said: where a proxy changes one of them, whoever set it up sees what is wrong. */
function takeFromOwnPages(req: IncomingMessage, { options }: HandlerDeps): void {
  if (isOwnOrigin(req, options)) return;
  const params = { page: req.headers.origin ?? "?", server: hostOf(req, options) ?? "?" };
  throw new HttpRefusal(403, "origin.wrong", params);
}

async function ready(res: ServerResponse, { readiness }: HandlerDeps): Promise<void> {
  if (!(await readiness())) throw new HttpRefusal(503, "server.unavailable");
  sendJson(res, 200, { ok: true });
}

function fail(req: IncomingMessage, res: ServerResponse, error: unknown, log: Log): void {
  // Who hung up in the middle of a body waits for no answer, and nothing of ours has failed.
  if (error === req.errored) return log.debug("request.broken", { why: req.errored?.message });
  if (!(error instanceof HttpRefusal)) log.error("http.failed", error);
  if (res.headersSent) return void res.destroy();
  sendRefusal(res, refusalOf(error));
}

function refusalOf(error: unknown): HttpRefusal {
  if (error instanceof HttpRefusal) return error;
  if (error instanceof Unavailable) return new HttpRefusal(503, "server.unavailable");
  if (error instanceof Unreadable) return new HttpRefusal(503, "exercise.unreadable");
  return new HttpRefusal(500, "server.failed");
}

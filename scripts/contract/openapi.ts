// Plain HTTP as an OpenAPI 3.1 document, made of the contract's table of routes; and the call that a seat's webhook gets.
import {
  API_REFUSALS,
  BODY_REFUSALS,
  OPERATOR_REFUSALS,
  ROUTES,
  type RouteRow,
} from "../../server/contract/routes.ts";
import { refused } from "../../server/contract/sent/answers.ts";
import { hookCall } from "../../server/contract/sent/http.ts";
import { INFO, SEAT_COOKIE } from "./info.ts";
import type { JsonObject } from "./json.ts";
import { refTo, schemasFor } from "./schemas.ts";

const json = (schema: JsonObject): JsonObject => ({ "application/json": { schema } });

/** `POST /api/join` is called `postJoin`. */
function idOf(name: string): string {
  const [method = "", path = ""] = name.split(" ");
  const words = path.split(/[/.{}-]+/).filter((word) => word !== "" && word !== "api" && word !== "json");
  return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** Refusals by status, those of the route and those that it shares. */
function refusalsOf(path: string, row: RouteRow): Map<string, Set<string>> {
  const shared = [
    ...(path.startsWith("/api/") ? [API_REFUSALS] : []),
    ...(row.body ? [BODY_REFUSALS] : []),
    ...(row.key === "operator" ? [OPERATOR_REFUSALS] : []),
    row.refusals,
  ];
  const found = new Map<string, Set<string>>();
  for (const refusals of shared)
    for (const [status, codes] of Object.entries(refusals))
      found.set(status, new Set([...(found.get(status) ?? []), ...codes]));
  return found;
}

const COOKIE: Record<NonNullable<RouteRow["cookie"]>, string> = {
  set: "The cookie `mm_<exercise>_<seat>`; HttpOnly, SameSite=Lax, Secure under https. Absent where a good one was sent.",
  dropped: "Takes the seat's cookie away.",
};

function contentOf(answer: RouteRow["answer"]): JsonObject {
  if (answer === "backup") return { "application/gzip": { schema: { type: "string", format: "binary" } } };
  return json(answer === "document" || answer === "copy" ? { type: "object" } : refTo(answer));
}

/** What opens a route: nothing for most; `{}` is nothing as well. */
function securityOf({ key, cookie }: RouteRow): JsonObject[] {
  if (key === "operator") return [{ key: [] }];
  if (key === "creation") return [{}, { key: [] }];
  if (key === "seat") return [{ seatCookie: [] }];
  if (key === "class") return [{ classCookie: [] }];
  if (key === "control") return [{ seatCookie: [] }, { key: [] }];
  return cookie ? [{}, { seatCookie: [] }] : [];
}

function responses(path: string, row: RouteRow): JsonObject {
  const headers: JsonObject = row.cookie
    ? { headers: { "Set-Cookie": { description: COOKIE[row.cookie], schema: { type: "string" } } } }
    : {};
  const found: Record<string, JsonObject> = {
    [row.status]: { description: "Done.", ...headers, content: contentOf(row.answer) },
  };
  if (row.answer === "document") found[304] = { description: "The tag in If-None-Match is still good." };
  for (const [status, codes] of refusalsOf(path, row)) {
    const asks: JsonObject = status === "401" ? { "WWW-Authenticate": { schema: { type: "string" } } } : {};
    const waits: JsonObject = status === "429" ? { "Retry-After": { schema: { type: "integer" } } } : {};
    const allows: JsonObject = status === "405" ? { Allow: { schema: { type: "string" } } } : {};
    found[status] = {
      description: `Refused: ${[...codes].join(", ")}.`,
      headers: { ...asks, ...waits, ...allows },
      content: json(refTo(refused)),
    };
  }
  return found;
}

function operation(name: string, row: RouteRow): JsonObject {
  const path = name.slice(name.indexOf(" ") + 1);
  const body: JsonObject = row.body
    ? {
        requestBody: {
          required: true,
          description: `At most ${row.body.largest} bytes.`,
          content: json(refTo(row.body.schema)),
        },
      }
    : {};
  const shared = { operationId: idOf(name), summary: row.what, security: securityOf(row) };
  return { ...shared, ...body, responses: responses(path, row) };
}

function paths(): JsonObject {
  const found: Record<string, JsonObject> = {};
  for (const [name, row] of Object.entries(ROUTES)) {
    const [method = "", path = ""] = name.split(" ");
    found[path] = { ...found[path], [method.toLowerCase()]: operation(name, row) };
  }
  return found;
}

export function openapi(): JsonObject {
  const spoken = {
    paths: paths(),
    webhooks: {
      phaseOpened: {
        post: {
          operationId: "phaseOpened",
          summary: "Posted to the address that a seat named by `hook.set`, as a phase opens.",
          requestBody: { required: true, content: json(refTo(hookCall)) },
          responses: { "2XX": { description: "Heard. Anything else is tried once more." } },
        },
      },
    },
  };
  return {
    openapi: "3.1.0",
    info: {
      ...INFO,
      title: "Missed Moments: HTTP",
      description:
        "What is asked before there is a socket. Bodies are JSON; the content type does not matter. A request that names an Origin must name the server's own. `/api/asyncapi.json` describes the socket.",
    },
    servers: [{ url: "/" }],
    ...spoken,
    components: {
      schemas: schemasFor(spoken),
      securitySchemes: {
        seatCookie: { type: "apiKey", ...SEAT_COOKIE },
        classCookie: {
          ...{ type: "apiKey", in: "cookie", name: "mm_class_<class>" },
          description: "Had for a link of a class by `POST /api/class/join`; opens its desk.",
        },
        key: {
          type: "http",
          scheme: "bearer",
          description: "The operator's key, or the creation key where the server asks for one.",
        },
      },
    },
  };
}

// Everything that can be asked over plain HTTP: one row a route, with what it takes, answers and refuses.
// The server's table of handlers has the same keys, and the OpenAPI document is made of these rows.
import type { z } from "zod";
import { createExercise, joinRequest, leaveRequest } from "./http.ts";
import { LARGEST_BODY, LARGEST_SCENARIO } from "./limits.ts";
import type { ServerRefusal } from "./refusals.ts";
import { created, done, joined } from "./sent/http.ts";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

export interface RouteRow {
  readonly what: string;
  /** The body that it takes, and the most bytes of it. */
  readonly body?: { readonly schema: z.ZodType; readonly largest: number };
  readonly status: number;
  /** What it answers; a document is answered as it stands. */
  readonly answer: z.ZodType | "document";
  /** What happens to the seat's cookie. */
  readonly cookie?: "set" | "dropped";
  /** Its own refusals by status; those of every route with a body are added: see `BODY_REFUSALS`. */
  readonly refusals: Readonly<Record<number, readonly ServerRefusal[]>>;
}

/** What any route under /api/ may refuse, and any that takes a body. */
export const API_REFUSALS: RouteRow["refusals"] = { 405: ["method.wrong"], 500: ["server.failed"] };
export const BODY_REFUSALS: RouteRow["refusals"] = {
  400: ["request.malformed", "body.not_json"],
  403: ["origin.wrong"],
  413: ["body.too_large"],
};

export const ROUTES = {
  "POST /api/exercises": {
    what: "Makes an exercise: one secret link a seat.",
    body: { schema: createExercise, largest: LARGEST_SCENARIO },
    status: 201,
    answer: created,
    refusals: {
      400: ["scenario.unknown", "scenario.invalid", "host.malformed"],
      429: ["address.too_fast"],
    },
  },
  "POST /api/join": {
    what: "Exchanges a link's token for the cookie of its seat. With a cookie that is still good it sets none, and a name renames.",
    body: { schema: joinRequest, largest: LARGEST_BODY },
    status: 200,
    answer: joined,
    cookie: "set",
    refusals: {
      404: ["link.unknown", "exercise.unknown"],
      410: ["link.ended"],
      429: ["address.too_many_failures"],
    },
  },
  "POST /api/leave": {
    what: "Drops the cookie of a seat.",
    body: { schema: leaveRequest, largest: LARGEST_BODY },
    status: 200,
    answer: done,
    cookie: "dropped",
    refusals: { 404: ["exercise.unknown"] },
  },
  "GET /api/asyncapi.json": {
    what: "The socket's contract as an AsyncAPI 3.0 document.",
    status: 200,
    answer: "document",
    refusals: {},
  },
  "GET /api/openapi.json": {
    what: "This document: plain HTTP as OpenAPI 3.1.",
    status: 200,
    answer: "document",
    refusals: {},
  },
  "GET /healthz": { what: "Whether the process lives.", status: 200, answer: done, refusals: {} },
  "GET /readyz": {
    what: "Whether it can serve: 503 where it cannot.",
    status: 200,
    answer: done,
    refusals: { 503: ["server.unavailable"] },
  },
} as const satisfies Record<`${Method} /${string}`, RouteRow>;

export type RouteName = keyof typeof ROUTES;
/** The routes of the API proper; health is answered before anything else. */
export type ApiRoute = Extract<RouteName, `${Method} /api/${string}`>;

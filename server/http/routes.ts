// The few things one can ask over plain HTTP before there is a socket: make an exercise, take a seat, leave it.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { z } from "zod";
import type { ServerRefusal } from "../contract/refusals.ts";
import { malformed } from "../contract/text.ts";
import type { Analyses } from "../debrief/analyses.ts";
import type { WhatIfs } from "../debrief/whatif/what-ifs.ts";
import type { Queue } from "../exercise/queue.ts";
import type { Registry } from "../exercise/registry.ts";
import type { Log } from "../log.ts";
import type { Options } from "../options.ts";
import type { Store } from "../store/index.ts";
import type { Time } from "../time.ts";
import type { Limiter } from "./limits.ts";
import { HttpRefusal, readJson } from "./reply.ts";

export interface RouteDeps {
  readonly store: Store;
  readonly registry: Registry;
  readonly analyses: Analyses;
  readonly whatIfs: WhatIfs;
  readonly time: Time;
  readonly log: Log;
  readonly options: Options;
  /** Bad tokens by address. */
  readonly failures: Limiter;
  /** New members by address. */
  readonly joins: Limiter;
  /** New exercises by address. */
  readonly creations: Limiter;
  /** Keys that somebody brings are looked at one after the other. */
  readonly keyChecks: Queue;
  /** When this server started. */
  readonly since: number;
}

export type Route = (req: IncomingMessage, res: ServerResponse, deps: RouteDeps) => Promise<void>;

/** The routes of a table by path and method; its keys are a method, a space, and a path. */
export type RouteTable = ReadonlyMap<string, ReadonlyMap<string, Route>>;

export function tableOf(routes: Readonly<Record<string, Route>>): RouteTable {
  const table = new Map<string, Map<string, Route>>();
  for (const [name, route] of Object.entries(routes)) {
    const [method, path] = name.split(" ") as [string, string];
    table.set(path, (table.get(path) ?? new Map()).set(method, route));
  }
  return table;
}

/** What is asked for, or the refusal that says what there is. */
export function routeFor(table: RouteTable, path: string, req: IncomingMessage): Route {
  const methods = table.get(path);
  if (!methods) throw new HttpRefusal(404, "api.unknown");
  const route = methods.get(req.method ?? "");
  if (route) return route;
  const allow = [...methods.keys()].join(", ");
  throw new HttpRefusal(405, "method.wrong", { allow }, { allow });
}

/** Reads a body of this shape, or refuses it with the first thing wrong. */
export async function readBody<T>(req: IncomingMessage, schema: z.ZodType<T>, limit: number): Promise<T> {
  const parsed = schema.safeParse(await readJson(req, limit));
  if (parsed.success) return parsed.data;
  const { code, params } = malformed(parsed.error);
  throw new HttpRefusal(400, code, params);
}

/** Takes one from an address's allowance, or refuses. */
export function spend(limiter: Limiter, address: string, code: ServerRefusal): void {
  const seconds = limiter.take(address);
  if (seconds > 0) throw new HttpRefusal(429, code, { seconds }, { "retry-after": String(seconds) });
}

// The few things one can ask over plain HTTP before there is a socket: make an exercise, take a seat, leave it.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { z } from "zod";
import type { ServerRefusal } from "../contract/refusals.ts";
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
  readonly time: Time;
  readonly log: Log;
  readonly options: Options;
  /** Bad tokens by address. */
  readonly failures: Limiter;
  /** New members by address. */
  readonly joins: Limiter;
  /** New exercises by address. */
  readonly creations: Limiter;
}

export type Route = (req: IncomingMessage, res: ServerResponse, deps: RouteDeps) => Promise<void>;

/** Reads a body of this shape, or refuses it with the first thing wrong. */
export async function readBody<T>(req: IncomingMessage, schema: z.ZodType<T>, limit: number): Promise<T> {
  const parsed = schema.safeParse(await readJson(req, limit));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new HttpRefusal(400, "request.malformed", {
    path: issue?.path.join(".") ?? "",
    problem: issue?.code ?? "",
  });
}

/** Takes one from an address's allowance, or refuses. */
export function spend(limiter: Limiter, address: string, code: ServerRefusal): void {
  const seconds = limiter.take(address);
  if (seconds > 0) throw new HttpRefusal(429, code, { seconds }, { "retry-after": String(seconds) });
}

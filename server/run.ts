// A server from start to stop: the store opened, one port, the addresses said, a clean exit. Shared by both entries.
import { createServer, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { addressesOf } from "./addresses.ts";
import { type Application, createApplication } from "./app.ts";
import { type Config, ConfigError, configFrom } from "./config.ts";
import type { Pages } from "./http/handler.ts";
import { createLog, type Log } from "./log.ts";
import { settleOperatorKey } from "./operator-key.ts";
import { openStore, pgPoolForSockets, type Store, StoreError } from "./store/index.ts";

/** Makes whoever draws the pages; told the address and whether this is a development server. */
export type PagesMaker = (config: Config, http: HttpServer) => Promise<Pages | undefined>;

/** How long a stop may take before the process leaves anyway. */
const PATIENCE_MS = 8_000;

/** Runs until a signal; what goes wrong on the way is one sentence and exit code 1. */
export async function run(makePages: PagesMaker): Promise<void> {
  try {
    const config = configFrom(process.env);
    const log = createLog(config.logLevel);
    // A signal in the middle of starting is heard as well: what was opened is closed.
    const starting = start(config, log, makePages);
    const leave = (signal: string) => void stopOnce(() => starting.then((stop) => stop()), log, signal);
    process.once("SIGTERM", leave);
    process.once("SIGINT", leave);
    await starting;
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(1);
  }
}

async function start(config: Config, log: Log, makePages: PagesMaker): Promise<() => Promise<void>> {
  const store = await openStore({ ...config.store, log: (message) => log.warn("database", { message }) });
  try {
    return await serve(config, log, store, makePages);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function serve(
  config: Config,
  log: Log,
  store: Store,
  makePages: PagesMaker,
): Promise<() => Promise<void>> {
  const { databaseUrl } = config.store;
  const made = await settleOperatorKey(store, config.operatorKey);
  if (made) sayKey(made);
  const http = createServer();
  const pages = await makePages(config, http);
  const pool = databaseUrl
    ? pgPoolForSockets(databaseUrl, (message) => log.warn("cluster", { message }))
    : undefined;
  const app: Application = await createApplication(http, {
    store,
    log,
    dev: config.dev,
    options: config.options,
    ...(pages ? { pages } : {}),
    ...(pool ? { cluster: pool } : {}),
  });
  await listen(http, config);
  surviveOurselves(log);
  const bound = http.address() as AddressInfo;
  say(addressesOf(config.host, bound));
  log.info("server.listening", { port: bound.port, database: store.kind });
  return async () => {
    await app.close();
    await pool?.end();
    await store.close();
  };
}

function listen(http: HttpServer, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once("error", reject);
    http.listen(port, host, () => {
      http.off("error", reject);
      resolve();
    });
  });
}

/**
 * The last resort, for what no border caught: it is logged, and we go on.
 *
 * To go on after an uncaught exception is right only where it cannot have torn any state. Here it cannot: an exercise
 * changes in jobs of its queue, whose failures are rejections that their callers hear, and in calls that come in through
 * `guarded`. What is left is an 'error' of a line or a timer of a library, in which nothing of ours was half done. All
 * that was acknowledged is in the database in any case. To leave instead would hand every visitor who finds one such
 * spot a switch for everybody's exercises.
 */
function surviveOurselves(log: Log): void {
  process.on("uncaughtException", (error) => log.error("process.uncaught", error));
  process.on("unhandledRejection", (error) => log.error("process.unhandled", error));
  // Nobody reads what we say any more: there is nobody to say it to.
  process.stdout.on("error", () => undefined);
  process.stderr.on("error", () => undefined);
}

function say(addresses: readonly string[]): void {
  process.stdout.write(`\nMissed Moments is served at\n${addresses.map((a) => `  ${a}\n`).join("")}\n`);
}

/** Said at once: it is kept nowhere, and whatever fails later must not take it along. */
function sayKey(key: string): void {
  process.stdout.write(
    `\nOperator key, shown this once: ${key}\nKeep it. It opens /operator: list, delete, backup. To set another, start with OPERATOR_KEY.\n`,
  );
}

async function stopOnce(stop: () => Promise<void>, log: Log, signal: string): Promise<void> {
  log.info("server.stopping", { signal });
  const tooLong = setTimeout(() => {
    log.warn("server.stopped_late", { signal });
    process.exit(1);
  }, PATIENCE_MS);
  tooLong.unref();
  try {
    await stop();
    log.info("server.stopped", { signal });
    process.exit(0);
  } catch (error) {
    log.error("server.stop_failed", error);
    process.exit(1);
  }
}

/** What happened, for a person; the stack only where we did not foresee it. */
function sentenceOf(error: unknown): string {
  if (error instanceof StoreError || error instanceof ConfigError) return error.message;
  const { code, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === "EADDRINUSE")
    return `Port ${port} is in use already. Stop what listens there, or name another with PORT.`;
  if (code === "EACCES") return `This user may not listen on port ${port}. Name one above 1023 with PORT.`;
  if (code === "EADDRNOTAVAIL")
    return `This machine has no address ${address}. Name one of its own with HOST, or leave it out for all.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

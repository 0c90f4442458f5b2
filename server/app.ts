// The application on an HTTP server that somebody else opened: tests on port 0, index.ts on the port it was given.
import type { Server as HttpServer, IncomingMessage, ServerResponse } from "node:http";
import { createAdapter } from "@socket.io/postgres-adapter";
import { Server } from "socket.io";
import { createBroadcast, type Io } from "./broadcast.ts";
import { alone, type ClusterPool, createCluster, mended, newServerName } from "./cluster.ts";
import { createAnalyses } from "./debrief/analyses.ts";
import { createWhatIfs } from "./debrief/whatif/what-ifs.ts";
import { fileOfThreads, type Starts, startThread } from "./debrief/workers/threads.ts";
import { createWebhooks } from "./exercise/audience/webhooks.ts";
import { createCrowd } from "./exercise/bots/crowd.ts";
import { createQueue } from "./exercise/queue.ts";
import { createRegistry, type Registry } from "./exercise/registry.ts";
import { mayConnect } from "./gateway/handshake.ts";
import { openGateway } from "./gateway/index.ts";
import { guarded } from "./guarded.ts";
import { createHandler, type Pages } from "./http/handler.ts";
import { createLimiter } from "./http/limits.ts";
import { createReadiness } from "./http/readiness.ts";
import type { Log } from "./log.ts";
import { keepRetention } from "./operator/retention.ts";
import { DEFAULTS, type Options } from "./options.ts";
import { watchDatabase } from "./outage.ts";
import { type Outbound, postJson } from "./outbound.ts";
import { offerReads } from "./read-bridge.ts";
import { parser } from "./sockets/packets.ts";
import { createSteady } from "./steady.ts";
import type { Store } from "./store/index.ts";
import { systemTime, type Time } from "./time.ts";

export interface Dependencies {
  readonly store: Store;
  readonly log: Log;
  /** Draws the pages; without it there is the API alone. */
  readonly pages?: Pages;
  readonly dev?: boolean;
  readonly time?: Time;
  readonly options?: Partial<Options>;
  /** A pool of its own for the servers' talk among each other, where several share a database. */
  readonly cluster?: ClusterPool;
  /** Starts a thread of the analysis: tests have a method of their own. */
  readonly thread?: Starts;
}

export interface Application {
  readonly io: Io;
  readonly registry: Registry;
  /** Says goodbye to every browser and waits for what runs; the HTTP server closes with it. */
  close(): Promise<void>;
}

/** Larger than what is refused with words; beyond it the connection is closed without any. */
const LARGEST_FRAME = 1024 * 1024;

/** Puts the application on a server; it answers as soon as the server listens. */
export async function createApplication(http: HttpServer, deps: Dependencies): Promise<Application> {
  const { time = systemTime, cluster: pool } = deps;
  const options: Options = { ...DEFAULTS, ...deps.options };
  const me = newServerName();
  const steady = createSteady(time, deps.log);
  const database = watchDatabase({
    store: deps.store,
    log: deps.log,
    time,
    steady,
    patienceMs: options.patienceMs,
  });
  const { store, log } = database;
  const failures = createLimiter(time, options.failureRate);
  const io: Io = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: LARGEST_FRAME,
    allowRequest: mayConnect(options),
    parser,
    ...(pool
      ? {
          adapter: createAdapter(mended(pool, me), {
            errorHandler(error: Error) {
              log.error("cluster.failed", error);
              database.suspect();
            },
          }),
        }
      : {}),
  });
  const cluster = pool ? createCluster({ io, pool, me, time, steady, log }) : alone;
  const outbound: Outbound = { reach: options.webhooks, ownPort: () => portOf(http) };
  const webhooks = createWebhooks(log, outbound.reach, (url, what) => postJson(url, what, outbound));
  const broadcast = createBroadcast(io, log, options.mostQueued);
  const crowd = createCrowd(options.botPaceMs);
  const registry = createRegistry({ store, time, steady, log, options, broadcast, cluster, webhooks, crowd });
  const looking = {
    store,
    time,
    fold: async (exercise: string) => (await registry.open(exercise))?.fold() ?? null,
    start: deps.thread ?? (() => startThread(fileOfThreads())),
  };
  const { analysisThreads: threads, analysisBudget: budget, analysisLeaseMs: leaseMs } = options;
  const analyses = createAnalyses({ ...looking, log, cluster, threads, budget, leaseMs });
  const whatIfs = createWhatIfs(looking);
  openGateway(io, registry, {
    store,
    broadcast,
    log,
    options,
    failures,
    rate: createLimiter(time, options.requestRate),
    talk: createLimiter(time, options.talkRate),
  });
  const handler = createHandler({
    store,
    registry,
    analyses,
    whatIfs,
    time,
    log,
    options,
    failures,
    joins: createLimiter(time, options.joinRate),
    creations: createLimiter(time, options.createRate),
    keyChecks: createQueue(),
    since: time.now(),
    readiness: createReadiness({ store, time, log }),
    pages: deps.pages,
    dev: deps.dev === true,
  });
  addRequests(http, guarded(log, "http.failed", handler));
  surviveTheLine(http, log);
  const withdraw = offerReads(store, registry);
  const { retentionDays } = options;
  // Before any is woken: what is over its time need not come to life once more.
  const stopRetention = await keepRetention(retentionDays, { store, registry, time, log });
  await registry.boot();

  return {
    io,
    registry,
    async close() {
      withdraw();
      stopRetention();
      steady.stop();
      database.stop();
      cluster.leave();
      broadcast.sayToAll("server_closing");
      await analyses.close();
      await whatIfs.close();
      await registry.close();
      await io.close();
    },
  };
}

/** Undefined until it listens. */
function portOf(http: HttpServer): number | undefined {
  const bound = http.address();
  return typeof bound === "object" && bound ? bound.port : undefined;
}

/**
 * What a line may do to us without asking: an 'error' that nobody listens to would end the process. Once a connection
 * is to be upgraded Node no longer listens for its errors, and nobody else does where the path is none of ours.
 */
function surviveTheLine(http: HttpServer, log: Log): void {
  http.prependListener("upgrade", (_, socket) => {
    socket.on("error", (error) => log.debug("upgrade.broken", { why: error.message }));
  });
  http.prependListener("request", (_, res) => {
    res.on("error", (error) => log.debug("answer.broken", { why: error.message }));
  });
  // Before it listens an error is an answer to whoever asked it to; later it is one connection that could not be taken.
  http.once("listening", () => http.on("error", (error) => log.error("http.connection_failed", error)));
}

/** Socket.IO takes its own path before any listener that was there first; whatever is added later must step aside itself. */
function addRequests(http: HttpServer, handler: (req: IncomingMessage, res: ServerResponse) => void): void {
  http.on("request", (req, res) => {
    if (!req.url?.startsWith("/socket.io/")) handler(req, res);
  });
}

// A thread as the server holds it: asked one thing at a time, and no harder to replace than to start.
import { Worker } from "node:worker_threads";
import type { GameLog } from "../analysis/record.ts";
import type { Said, Told } from "./messages.ts";

/** The thread ended before it answered: another may be asked the same. */
export class ThreadDied extends Error {}

export interface Thread {
  /** The game whose parts it has played last. */
  game: GameLog | undefined;
  /** @throws ThreadDied where it ends before it has answered */
  ask(told: Told): Promise<Said>;
  isAlive(): boolean;
  end(): Promise<void>;
}

/** Starts a thread. */
export type Starts = () => Thread;

/** What a game's parts need at the most, many times over. */
const MOST_MEMORY_MB = 768;

/** @param file an address, or a script to be run as it stands */
export function startThread(file: URL | string): Thread {
  const worker = new Worker(file, {
    eval: typeof file === "string",
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  // a server that is asked to stop does not wait for it
  worker.unref();
  let alive = true;
  let waits: { answered(said: Said): void; died(error: Error): void } | undefined;
  const die = (why: string): void => {
    alive = false;
    waits?.died(new ThreadDied(why));
    waits = undefined;
  };
  worker.on("message", (said: Said) => {
    const { answered } = waits ?? {};
    waits = undefined;
    answered?.(said);
  });
  worker.on("error", (error: Error) => die(error.stack ?? error.message));
  worker.on("exit", (code) => die(`it left with ${code}`));
  return {
    game: undefined,
    isAlive: () => alive,
    ask: (told) =>
      new Promise<Said>((answered, died) => {
        if (!alive) return died(new ThreadDied("it has left"));
        waits = { answered, died };
        worker.postMessage(told);
      }),
    async end() {
      await worker.terminate();
    },
  };
}

/**
 * The file of the threads: bundled it lies beside the server's own, and from source it is loaded by the loader that runs the server.
 * @param here the address of this very module as it runs
 */
export function fileOfThreads(here = import.meta.url): URL | string {
  if (!here.endsWith(".ts")) return new URL("./analysis.mjs", here);
  const source = JSON.stringify(new URL("./main.ts", here).href);
  return `import("tsx/esm/api").then(({ register }) => { register(); return import(${source}); })`;
}

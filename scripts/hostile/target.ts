// The server under attack: a process of its own on a free port of this machine, with its data in a folder that goes with it.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Bytes after a forced collection. */
export interface Memory {
  readonly heapUsed: number;
  readonly external: number;
  readonly arrayBuffers: number;
  readonly rss: number;
}

interface Probed {
  memory: Memory;
  /** Most heap and external bytes together at any sample since the start or the last `forgetPeak`. */
  peak: number;
  forgetPeak: null;
  /** CPU seconds since the start. */
  cpu: number;
}

export interface Target {
  readonly base: string;
  readonly dataDir: string;
  /** Neither dead nor deaf: the process stands and answers within forty seconds. */
  lives(): Promise<boolean>;
  /** Asks the probe. Rejects when the process has ended or does not answer within a minute. */
  probe<K extends keyof Probed>(what: K): Promise<Probed[K]>;
  /** Lines of its log that name an error of ours, by event. */
  errors(): string[];
  /** Why it ended, in the first line that says so; undefined while it runs or where it was asked to stop. */
  fate(): string | undefined;
  /** Ends it as an operator would, and leaves its data. */
  stop(): Promise<void>;
  /** Ends it in any case, and removes its data. */
  destroy(): Promise<void>;
}

const HEAP_MB = 512;
const START_MS = 180_000;
const PROBE_MS = 60_000;
const ANSWER_MS = 40_000;
const DYING_MS = 3_000;
const KEPT_OUTPUT = 2_000_000;

const PROBE = pathToFileURL(path.join(import.meta.dirname, "probe.mjs")).href;

/**
 * Starts the server of the project in this folder and waits until it listens.
 * @param env settings beside the defaults
 * @throws Error with what the server said, where it does not come up
 */
export async function startTarget(root: string, env: Record<string, string> = {}): Promise<Target> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "hostile-"));
  const server = spawn(
    process.execPath,
    [
      "--expose-gc",
      `--max-old-space-size=${HEAP_MB}`,
      "--import",
      "tsx",
      "--import",
      PROBE,
      "server/headless.ts",
    ],
    {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        NODE_ENV: "production",
        HOST: "127.0.0.1",
        PORT: "0",
        DATA_DIR: dataDir,
        ...env,
      },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    },
  );
  const gone = new Promise<void>((resolve) => server.once("close", () => resolve()));
  let output = "";
  const errors: string[] = [];
  const note = (chunk: Buffer): void => {
    const text = chunk.toString();
    for (const [, event = ""] of text.matchAll(/"level":"error","event":"([^"]+)"/g)) errors.push(event);
    output = (output + text).slice(-KEPT_OUTPUT);
  };
  server.stdout?.on("data", note);
  server.stderr?.on("data", note);

  const runs = (): boolean => server.exitCode === null && server.signalCode === null;
  let asked = false;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    asked ||= runs();
    if (runs()) server.kill(signal);
    await gone;
  };
  const clear = (): void => rmSync(dataDir, { recursive: true, force: true });
  // Stopped in the middle of an attack: neither the child nor its data stay behind.
  const leaveNothing = (): void => {
    server.kill("SIGKILL");
    clear();
  };
  process.once("exit", leaveNothing);
  const destroy = async (): Promise<void> => {
    await end("SIGKILL");
    process.off("exit", leaveNothing);
    clear();
  };

  let base: string;
  try {
    base = await addressIn(() => output, runs);
  } catch (error) {
    await destroy();
    throw error;
  }
  return {
    base,
    dataDir,
    async lives() {
      if (runs() && (await answers(base))) return true;
      // Its line breaks off before its end is known, and before its last words are read.
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, DYING_MS).unref())]);
      return false;
    },
    probe: (what) => ask(server, what, gone),
    errors: () => errors,
    fate: () => (asked || runs() ? undefined : deathIn(output)),
    stop: () => end("SIGTERM"),
    destroy,
  };
}

async function addressIn(said: () => string, runs: () => boolean): Promise<string> {
  const until = Date.now() + START_MS;
  while (Date.now() < until) {
    const found = /"event":"server.listening","port":(\d+)/.exec(said());
    if (found) return `http://127.0.0.1:${found[1]}`;
    if (!runs()) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server does not come up: ${said()}`);
}

async function answers(base: string): Promise<boolean> {
  try {
    return (await fetch(`${base}/readyz`, { signal: AbortSignal.timeout(ANSWER_MS) })).ok;
  } catch {
    return false; // a refused or silent connection is the answer
  }
}

/** Node says on a line of its own why it gives up. */
function deathIn(output: string): string {
  const line = /^(?:FATAL ERROR: .*|\w*Error: .*)$/m.exec(output)?.[0];
  return line ?? output.trimEnd().split("\n").at(-1) ?? "without a word";
}

let questions = 0;

function ask<K extends keyof Probed>(server: ChildProcess, what: K, gone: Promise<void>): Promise<Probed[K]> {
  const id = ++questions;
  return new Promise((resolve, reject) => {
    const done = (): void => {
      clearTimeout(late);
      server.off("message", hear);
    };
    const fail = (why: string): void => {
      done();
      reject(new Error(`the server's ${what} cannot be read: ${why}`));
    };
    const late = setTimeout(() => fail("it does not answer"), PROBE_MS);
    const hear = (message: unknown): void => {
      const said = message as { id: number; answer: Probed[K] };
      if (said.id !== id) return;
      done();
      resolve(said.answer);
    };
    server.on("message", hear);
    void gone.then(() => fail("it has ended"));
    server.send({ id, ask: what }, (error) => error && fail(error.message));
  });
}

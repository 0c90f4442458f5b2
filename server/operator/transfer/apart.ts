// Whatever somebody brings is read in a thread of its own: it may fill its memory and take its time, and stops nothing but itself.
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { Exported } from "./exported.ts";
import { Refused, readLog } from "./read.ts";

/** What the thread may take. */
const MEMORY_MB = 768;
const PATIENCE_MS = 120_000;

type Answer = { log: Exported } | { place: string; reason: string };

/** In the thread: reads what it was handed, and says what came of it. Answers false where this is no such thread. */
export function servedAsReader(): boolean {
  if (isMainThread || !parentPort) return false;
  parentPort.postMessage(answerTo((workerData as { text: string }).text));
  return true;
}

function answerTo(text: string): Answer {
  try {
    return { log: readLog(text) };
  } catch (error) {
    if (error instanceof Refused) return { place: error.place, reason: error.reason };
    throw error;
  }
}

/**
 * The log that a text holds.
 * @param program whose module begins with `servedAsReader`, as a file
 * @throws Refused where it is none, or takes more than it may
 */
export function readApart(program: string, text: string): Promise<Exported> {
  const thread = new Worker(program, {
    workerData: { text },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, stackSizeMb: 4 },
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Refused("", "reading it takes too long"));
      void thread.terminate();
    }, PATIENCE_MS);
    thread.once("message", (answer: Answer) => {
      clearTimeout(timer);
      if ("log" in answer) resolve(answer.log);
      else reject(new Refused(answer.place, answer.reason));
    });
    thread.once("error", (error) => {
      clearTimeout(timer);
      reject(new Refused("", `it cannot be read (${error.message})`));
    });
  });
}

// Games over all cores: arms and seeds go out to workers that run the same bundle, figures come back. The answer does not hang on
// how many workers there are.
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import type { DynamicId } from "../../game-rules/index.ts";
import { askWorker } from "../lib/ask-worker.ts";
import { armOf } from "./arms/arm.ts";
import type { Figures } from "./figures.ts";

export interface Job {
  readonly arm: string;
  readonly off: readonly DynamicId[];
  readonly from: number;
  readonly count: number;
}

/** Plays one job here and now: seeds `from`, `from + 1`, ... */
export const play = ({ arm, off, from, count }: Job): Figures[] => {
  const { play } = armOf(arm);
  return Array.from({ length: count }, (_, i) => play(from + i, off));
};

export interface Pool {
  run(jobs: readonly Job[], done?: (job: Job) => void): Promise<Figures[][]>;
  close(): Promise<void>;
}

/** The worker's side: to be called first thing by a bundle that may be either. */
export function answerAsWorker(): boolean {
  if (isMainThread || !parentPort) return false;
  const port = parentPort;
  port.on("message", (job: Job) => port.postMessage(play(job)));
  return true;
}

/** @param bundle the running bundle's own address, loaded again in each worker */
export function openPool(bundle: URL, size = availableParallelism()): Pool {
  const workers = Array.from({ length: size }, () => new Worker(bundle));
  return {
    async run(jobs, done) {
      const answers: Figures[][] = new Array(jobs.length);
      let next = 0;
      const serve = async (worker: Worker): Promise<void> => {
        while (next < jobs.length) {
          const at = next++;
          const job = jobs[at] as Job;
          answers[at] = await askWorker<Figures[]>(worker, job);
          done?.(job);
        }
      };
      await Promise.all(workers.map(serve));
      return answers;
    },
    async close() {
      await Promise.all(workers.map((w) => w.terminate()));
    },
  };
}

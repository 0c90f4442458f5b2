// One question to a worker that answers one at a time.
import type { Worker } from "node:worker_threads";

/** Rejects with the worker's own error. */
export const askWorker = <Answer>(worker: Worker, question: unknown): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const settle = () => {
      worker.off("message", took);
      worker.off("error", failed);
    };
    const took = (answer: Answer) => {
      settle();
      resolve(answer);
    };
    const failed = (error: Error) => {
      settle();
      reject(error);
    };
    worker.on("message", took);
    worker.on("error", failed);
    worker.postMessage(question);
  });

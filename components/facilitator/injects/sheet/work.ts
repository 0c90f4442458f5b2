// One job for a worker of this page, for ten seconds at the most.
import type { SheetDone, SheetJob } from "./sheet.worker";

const PATIENCE = 10_000;

export type Worked = SheetDone | { problem: "too_slow" | "failed" };

export function work(job: SheetJob): Promise<Worked> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL("./sheet.worker.ts", import.meta.url), { type: "module" });
    } catch {
      return resolve({ problem: "failed" });
    }
    const end = (answer: Worked): void => {
      clearTimeout(late);
      worker.terminate();
      resolve(answer);
    };
    const late = setTimeout(() => end({ problem: "too_slow" }), PATIENCE);
    worker.addEventListener("message", ({ data }: MessageEvent<SheetDone>) => end(data));
    worker.addEventListener("error", () => end({ problem: "failed" }));
    worker.postMessage(job);
  });
}

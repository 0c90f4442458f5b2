// Threads by the small method, out of one bundle: from source each would be translated anew.
import path from "node:path";
import { build } from "esbuild";
import { type Starts, startThread } from "../debrief/workers/threads.ts";

export async function smallThreads(): Promise<Starts> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(import.meta.dirname, "small-thread.ts")],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    write: false,
  });
  const script = outputFiles[0]?.text ?? "";
  return () => startThread(script);
}

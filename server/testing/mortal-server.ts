// The real server in a process of its own, to be killed and started again at the same address.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, renameSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { build } from "esbuild";

const ROOT = path.resolve(import.meta.dirname, "../..");

export interface MortalServer {
  readonly base: string;
  start(): Promise<void>;
  /** As a power switch would: no warning, no goodbye. */
  kill(): Promise<void>;
  /** Resolves when it answers that it is ready. */
  ready(): Promise<void>;
  /** What it said on its last life, for whoever must find out why it did not start. */
  said(): string;
}

/** Bundled, and run, as for production, so that a start takes what it takes there. The caller removes the file. */
export async function bundleServer(entry = "server/headless.ts"): Promise<string> {
  const folder = path.join(ROOT, ".cache", "headless");
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, `${path.basename(entry, ".ts")}-${process.pid}.mjs`);
  await build({
    entryPoints: [path.join(ROOT, entry)],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    outfile,
  });
  return outfile;
}

/** The analysis's threads, beside the server that begins them: it looks for them under this name. */
export async function bundleThreads(): Promise<void> {
  const made = await bundleServer("server/debrief/workers/main.ts");
  renameSync(made, path.join(path.dirname(made), "analysis.mjs"));
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

export async function mortalServer(bundle: string, env: Record<string, string>): Promise<MortalServer> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let output = "";

  return {
    base,
    said: () => output,
    async start() {
      output = "";
      child = spawn(process.execPath, ["--liftoff-only", bundle], {
        cwd: ROOT,
        env: { ...process.env, NODE_ENV: "production", PORT: String(port), HOST: "127.0.0.1", ...env },
        stdio: ["ignore", "pipe", "pipe"],
      });
      const note = (chunk: Buffer): void => void (output += chunk.toString());
      child.stdout?.on("data", note);
      child.stderr?.on("data", note);
    },
    async kill() {
      const dying = child;
      if (!dying || dying.exitCode !== null || dying.signalCode !== null) return;
      const dead = new Promise((resolve) => dying.once("exit", resolve));
      dying.kill("SIGKILL");
      await dead;
    },
    async ready() {
      const until = Date.now() + 80_000;
      while (Date.now() < until) {
        if (child?.exitCode !== null && child?.exitCode !== undefined)
          throw new Error(`the server left: ${output}`);
        const answer = await fetch(`${base}/readyz`).catch(() => null);
        if (answer?.ok) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`the server does not get ready: ${output}`);
    },
  };
}

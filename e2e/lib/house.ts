// A server of a test's own: the built one, in a process that the test may kill, at a port and in a folder of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

export interface House {
  readonly base: string;
  start(): Promise<void>;
  /** As a power switch would: no warning, no goodbye. */
  kill(): Promise<void>;
  /** Kills it and removes its folder. */
  leave(): Promise<void>;
}

/** A first start makes a database out of nothing, which takes a busy machine its time. */
const PATIENCE = 120_000;

/** `env`: settings beside those of every house. */
export async function houseAt(host: string, env: Readonly<Record<string, string>> = {}): Promise<House> {
  const port = await freePort(host);
  const base = `http://${host}:${port}`;
  const folder = mkdtempSync(path.join(tmpdir(), "missed-moments-house-"));
  let child: ChildProcess | undefined;
  let said = "";

  const isAlive = () => child !== undefined && child.exitCode === null && child.signalCode === null;

  const house: House = {
    base,
    async start() {
      said = "";
      child = spawn(process.execPath, ["--enable-source-maps", "dist/server.mjs"], {
        env: {
          ...process.env,
          NODE_ENV: "production",
          NEXT_TELEMETRY_DISABLED: "1",
          PORT: String(port),
          HOST: host,
          DATA_DIR: folder,
          DATABASE_URL: "",
          ...env,
        },
        stdio: ["ignore", "pipe", "pipe"],
      });
      const note = (chunk: Buffer): void => void (said += chunk.toString());
      child.stdout?.on("data", note);
      child.stderr?.on("data", note);
      await ready();
    },
    async kill() {
      if (!child || !isAlive()) return;
      const dead = new Promise((resolve) => child?.once("exit", resolve));
      child.kill("SIGKILL");
      await dead;
    },
    async leave() {
      await house.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };

  async function ready(): Promise<void> {
    const until = Date.now() + PATIENCE;
    while (Date.now() < until && isAlive()) {
      const answer = await fetch(`${base}/readyz`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`The server at ${base} does not get ready. It said:\n${said}`);
  }

  return house;
}

function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

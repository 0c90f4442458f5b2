// The process itself: what it says when it cannot start, and how it leaves.
import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Disposable, freshFolder } from "./store/testing.ts";
import { bundleServer } from "./testing/mortal-server.ts";

vi.setConfig({ testTimeout: 90_000 });

let bundle: string;
let home: Disposable;
const children: ChildProcess[] = [];
beforeAll(async () => {
  [bundle, home] = await Promise.all([bundleServer(), freshFolder()]);
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(bundle, { force: true });
  await home.dispose();
});

interface Ended {
  code: number | null;
  out: string;
  error: string;
}

function start(
  env: Record<string, string>,
  program = process.execPath,
  args: readonly string[] = [bundle],
): {
  child: ChildProcess;
  said: (what: string) => Promise<void>;
  ended: Promise<Ended>;
} {
  const child = spawn(program, args, {
    env: {
      ...process.env,
      DATABASE_URL: "",
      DATA_DIR: home.options.dataDir,
      HOST: "127.0.0.1",
      PORT: "0",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let out = "";
  let error = "";
  const listening: (() => void)[] = [];
  child.stdout?.on("data", (chunk: Buffer) => {
    out += chunk.toString();
    for (const look of listening) look();
  });
  child.stderr?.on("data", (chunk: Buffer) => (error += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, out, error })));
  const said = (what: string) =>
    new Promise<void>((resolve) => listening.push(() => out.includes(what) && resolve()));
  return { child, said, ended };
}

it.each([
  [
    "a port that is none",
    { PORT: "http" },
    'PORT is "http", which is no port: give a number from 0 to 65535.\n',
  ],
  [
    "a database that nobody serves",
    { DATABASE_URL: "postgresql://me@127.0.0.1:9/games" },
    "The PostgreSQL database 127.0.0.1:9/games refuses the connection: no server listens there. See DATABASE_URL.\n",
  ],
])("says in one sentence that it was given %s", async (_, env, sentence) => {
  expect(await start(env).ended).toEqual({ code: 1, out: "", error: sentence });
});

it.runIf(process.platform === "linux")("says in one sentence that it may not have the memory", async () => {
  const limited = ["-c", 'ulimit -v 8000000 && exec "$0" "$1"', process.execPath, bundle];
  const { code, out, error } = await start({}, "sh", limited).ended;
  expect([code, out]).toEqual([1, ""]);
  expect(error).toMatch(/^The embedded database did not get its memory: .*ulimit -v.*\.\n$/);
});

it("says in one sentence that its port is taken", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  const { code, error } = await start({ PORT: String(port) }).ended;
  expect([code, error]).toEqual([
    1,
    `Port ${port} is in use already. Stop what listens there, or name another with PORT.\n`,
  ]);
  other.close();
});

it.each(["SIGTERM", "SIGINT"] as const)("prints its address, and leaves with 0 on %s", async (signal) => {
  const server = start({});
  await server.said("server.listening");
  server.child.kill(signal);
  const { code, out, error } = await server.ended;
  expect([code, error]).toEqual([0, ""]);
  expect(out).toMatch(/Missed Moments is served at\n {2}http:\/\/127\.0\.0\.1:\d+\n/);
  const lines = out.split("\n").filter((line) => line.startsWith("{"));
  expect(lines.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual([
    "server.listening",
    "server.stopping",
    "server.stopped",
  ]);
});

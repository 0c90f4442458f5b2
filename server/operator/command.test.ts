// The commands as whoever runs the server types them: a backup of a server that runs, restored where none has been.
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { openStore } from "../store/index.ts";
import { type Disposable, emptyFolder, freshFolder } from "../store/testing.ts";
import { bundleServer, type MortalServer, mortalServer } from "../testing/mortal-server.ts";
import { createExercise } from "../testing/player.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const KEY = "the-operators-own-key";
let bundle: string;
let home: Disposable;
let other: Disposable;
let server: MortalServer | undefined;
beforeAll(async () => {
  [bundle, home, other] = await Promise.all([bundleServer(), freshFolder(), emptyFolder()]);
});
beforeAll(async () => {
  for (const name of TRANSFERS) transfers[name] = await bundleServer(`server/operator/${name}-command.ts`);
});
afterAll(async () => {
  await server?.kill();
  for (const file of [bundle, ...Object.values(transfers)]) if (file) rmSync(file, { force: true });
  await home.dispose();
  await other.dispose();
});

const TRANSFERS = ["export", "import", "verify"] as const;
/** As they are built: what one brings is read in a thread, which loads the command's own file. */
const transfers: Partial<Record<string, string>> = {};

async function type(
  name: "backup" | "restore" | (typeof TRANSFERS)[number],
  args: readonly string[],
  env: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  const built = transfers[name];
  const file = built ? [built] : ["--import", "tsx", path.join(import.meta.dirname, `${name}-command.ts`)];
  const child: ChildProcess = spawn(process.execPath, [...file, ...args], {
    env: { ...process.env, DATABASE_URL: "", OPERATOR_KEY: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const note = (chunk: Buffer): void => void (said += chunk.toString());
  child.stdout?.on("data", note);
  child.stderr?.on("data", note);
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, said })));
}

it("a running server is backed up by its operator's key, and the backup restored into an empty folder; from there an exercise goes out and in again", async () => {
  const { dataDir } = home.options;
  const file = path.join(dataDir, "backup.jsonl.gz");
  server = await mortalServer(bundle, { DATA_DIR: dataDir, DATABASE_URL: "", OPERATOR_KEY: KEY });
  await server.start();
  await server.ready();
  expect(server.said(), "a key that is given is not shown").not.toContain("Operator key");
  const { id } = await createExercise(server.base, { scenario: "last-window", title: "Kept" });
  const at = { DATA_DIR: dataDir, HOST: "127.0.0.1", PORT: new URL(server.base).port };

  expect(await type("backup", [file], at)).toMatchObject({
    code: 1,
    said: expect.stringContaining("OPERATOR_KEY"),
  });
  const wrong = { ...at, OPERATOR_KEY: "not-the-operators-key" };
  expect(await type("backup", [file], wrong)).toMatchObject({
    code: 1,
    said: expect.stringContaining("does not know this operator's key"),
  });
  const made = await type("backup", [file], { ...at, OPERATOR_KEY: KEY });
  expect(made).toEqual({
    code: 0,
    said: `${file} holds 1 exercise, 1 event. It opens every seat: keep it like a key.\n`,
  });
  if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await type("backup", [file], { ...at, OPERATOR_KEY: KEY })).toMatchObject({
    code: 1,
    said: expect.stringContaining("is there already"),
  });
  expect(await type("restore", [file], at)).toMatchObject({
    code: 1,
    said: expect.stringContaining("is in use by"),
  });
  await server.kill();

  const there = { DATA_DIR: other.options.dataDir };
  expect(await type("restore", [file], there)).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^Restored 1 exercise/),
  });
  expect(await type("restore", [file], there)).toMatchObject({
    code: 1,
    said: expect.stringContaining("empty one"),
  });
  const store = await openStore(other.options);
  expect((await store.overview()).map((x) => [x.id, x.title])).toEqual([[id, "Kept"]]);
  await store.close();

  const log = path.join(other.options.dataDir, "log.json");
  expect(await type("export", [log], there)).toMatchObject({ code: 0, said: expect.stringContaining(id) });
  expect(await type("verify", [log], there)).toMatchObject({
    code: 0,
    said: expect.stringContaining("folds to what it says"),
  });
  const brought = await type("import", [log, "--server", "http://class.example/"], there);
  expect(brought).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^Imported as (?!.*localhost).*http:\/\/class\.example\/join\//),
  });
  expect(brought.said).not.toContain(id);
  expect(await type("verify", [], there)).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^2 exercises fold/),
  });
  writeFileSync(log, readFileSync(log, "utf8").replace('"seed":', '"seed":"'));
  expect(await type("import", [log], there)).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^Nothing was imported\. /),
  });
  expect(await type("backup", [], there)).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^Name one file/),
  });
});

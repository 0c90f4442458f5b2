// The data folder on the disk: nobody else's to read, and honest about being full.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { newExerciseId, openStore } from "./index.ts";
import { madeDatabase } from "./made-database.ts";
import { type Disposable, emptyFolder } from "./testing.ts";

vi.setConfig({ testTimeout: 120_000 });

let folder: Disposable;
let before: number;
beforeEach(async () => {
  before = process.umask(0);
  folder = await emptyFolder();
});
afterEach(async () => {
  process.umask(before);
  await folder.dispose();
});

const below = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const child = path.join(dir, entry.name);
    return entry.isDirectory() ? [child, ...below(child)] : [child];
  });
/** Everything in the folder that somebody else may touch, with its mode. */
const open = (dir: string): string[] =>
  [dir, ...below(dir)]
    .map((entry) => ({ entry, mode: statSync(entry).mode & 0o777 }))
    .filter(({ entry, mode }) => mode !== (statSync(entry).isDirectory() ? 0o700 : 0o600))
    .map(({ entry, mode }) => `${mode.toString(8)} ${entry}`);

describe.skipIf(process.platform === "win32")("a data folder", () => {
  it("is made for its user alone, mended where an earlier server left it open, and stays so", async () => {
    const { dataDir } = folder.options;
    const create = async (): Promise<void> => {
      const store = await openStore({ dataDir, durability: "process" });
      const row = { id: newExerciseId(), title: "T", scenarioId: "s", createdAt: 0, options: {} };
      await store.createExercise(row, [], [{ at: 0, kind: "A", author: "engine", payload: {} }]);
      await store.tryToWrite();
      expect(open(dataDir)).toEqual([]);
      await store.close();
      expect(open(dataDir)).toEqual([]);
    };
    await create();
    expect(below(dataDir).length).toBeGreaterThan(900);
    for (const entry of [dataDir, ...below(dataDir)])
      chmodSync(entry, statSync(entry).isDirectory() ? 0o777 : 0o666);
    await create();
  });

  it("leaves alone what somebody else keeps there", async () => {
    const { dataDir } = folder.options;
    const theirs = path.join(dataDir, "notes");
    mkdirSync(theirs);
    writeFileSync(path.join(theirs, "a.txt"), "");
    const store = await openStore({ dataDir, durability: "process", made: await madeDatabase() });
    await store.close();
    expect(statSync(path.join(theirs, "a.txt")).mode & 0o777).toBe(0o666);
  });
});

/** A disk of 1 MB for as long as the test runs; null where this user may mount none. */
function smallDisk(at: string): (() => void) | null {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", at], { stdio: "ignore" });
    return () => execFileSync("umount", [at]);
  } catch {
    return null;
  }
}

describe("a full disk", () => {
  it("is noticed by trying, and gone when there is room again", async () => {
    const { probeDisk } = await import("./pglite.ts");
    const { dataDir } = folder.options;
    const unmount = smallDisk(dataDir);
    if (!unmount) {
      // Without a disk of our own, one that is always full; where that is missing too, no place at all.
      await expect(probeDisk("/dev/full")).rejects.toThrow(/ENOTDIR|ENOENT/);
      return;
    }
    try {
      await probeDisk(dataDir);
      const filler = path.join(dataDir, "filler");
      expect(() => writeFileSync(filler, Buffer.alloc(2 * 1024 * 1024))).toThrow("ENOSPC");
      await expect(probeDisk(dataDir)).rejects.toThrow("ENOSPC");
      expect(readdirSync(dataDir)).toEqual(["filler"]);
      writeFileSync(filler, "");
      await probeDisk(dataDir);
      expect(readdirSync(dataDir)).toEqual(["filler"]);
    } finally {
      unmount();
    }
  });
});

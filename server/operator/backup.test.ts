// A backup of a running server, restored into the other kind of database: everything is there, to the last hash and cookie.
// And what is no whole backup is refused before anything of it stands.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { hashState } from "../../game-rules/index.ts";
import { QUARTER } from "../contract/limits.ts";
import { begin, evolve } from "../exercise/log/evolve.ts";
import { recordOf } from "../exercise/log/history.ts";
import { settleOperatorKey } from "../operator-key.ts";
import { openStore, type Store } from "../store/index.ts";
import { freshDatabase, inMemory, openTestStore } from "../store/testing.ts";
import { openHouse, sitDown } from "../testing/house.ts";
import { knock } from "../testing/player.ts";
import { BackupError, backupName, checkBackup, restoreBackup, writeBackup } from "./backup.ts";

// Two databases come to life in each, one of them compiled: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const KEY = "the-operators-own-key";
const folder = mkdtempSync(path.join(tmpdir(), "missed-moments-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => path.join(folder, name);

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
async function open(fresh: typeof inMemory): Promise<Store> {
  const home = await fresh();
  const store = await openStore({ ...home.options, log: () => {} });
  closing.push(home.dispose, store.close);
  return store;
}

async function hashOf(store: Store, id: string): Promise<string> {
  const [first, ...others] = (await store.events(id)).map(recordOf);
  if (!first) throw new Error(`no log of ${id}`);
  return hashState(others.reduce(evolve, begin(first)).game);
}

describe.each([
  { from: "embedded", source: inMemory, target: freshDatabase },
  { from: "PostgreSQL", source: freshDatabase, target: inMemory },
])("a running server on $from", ({ from, source, target }) => {
  it("is backed up between commands, and stands up again on the other kind", async () => {
    const store = await open(source);
    await settleOperatorKey(store, KEY);
    const many = { perSecond: 1e4, burst: 1e4 };
    const house = await openHouse({ store, options: { requestRate: many, talkRate: many } });
    const table = await sitDown(house.base, { scenario: "last-window", seed: 9 });
    const { control, paris } = table.players;
    await paris.until("the pen", (s) => s.exercise.me.pen);
    await control.command({ type: "game.open" });
    await control.command({ type: "phase.advance", turn: 1, phase: "situation" });

    let over = false;
    const talking = (async () => {
      for (let i = 0; !over && i < QUARTER["quarter.messages"]; i++)
        expect(await paris.command({ type: "message.send", to: [], text: `line ${i}` })).toMatchObject({
          ok: true,
        });
    })();
    const answer = await fetch(`${house.base}/api/operator/backup`, {
      headers: { authorization: `Bearer ${KEY}` },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toMatch(/missed-moments-.*\.jsonl\.gz/);
    const backup = file(`${from}.jsonl.gz`);
    writeFileSync(backup, Buffer.from(await answer.arrayBuffer()));
    over = true;
    await talking;
    table.leave();
    await house.close();

    expect(await checkBackup(backup)).toMatchObject({ exercise: 1, link: 8 });
    const other = await open(target);
    const counts = await restoreBackup(other, backup);
    const head = await other.head(table.id);
    expect(counts.event).toBe(head);
    expect(head).toBeLessThanOrEqual(await store.head(table.id));
    expect(await other.events(table.id)).toEqual((await store.events(table.id)).slice(0, head));
    await expect(restoreBackup(other, backup)).rejects.toMatchObject({ code: "not_empty" });

    const again = await openHouse({ store: other });
    const live = await again.app.registry.open(table.id);
    expect(live && hashState(live.fold().game)).toBe(await hashOf(other, table.id));
    expect(live && hashState(live.fold().game)).toBe(await hashOf(store, table.id));
    for (const [seat, cookie] of Object.entries(table.cookies) as [keyof typeof table.cookies, string][])
      expect(await knock(again.base, { exercise: table.id, seat, cookie })).toBe("connected");
    await again.close();
  });
});

describe("a backup's file", () => {
  let whole: Buffer;
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore();
    const event = { at: 1, kind: "K", author: "engine", payload: { text: "é\u0000" } };
    for (const id of ["a", "b", "c"])
      await store.createExercise({ id, title: id, scenarioId: "s", createdAt: 1, options: {} }, [], [event]);
    await writeBackup(store, file("whole"), Date.UTC(2026, 10, 29, 14, 5));
    whole = readFileSync(file("whole"));
  });
  afterAll(() => store.close());
  /** The file with its lines changed. */
  const changed = (change: (lines: string[]) => string[]): Buffer =>
    gzipSync(change(gunzipSync(whole).toString("utf8").trimEnd().split("\n")).join("\n").concat("\n"));

  it("is this user's alone, overwrites nothing, and names its time", async () => {
    if (process.platform !== "win32") expect(statSync(file("whole")).mode & 0o777).toBe(0o600);
    expect(await checkBackup(file("whole"))).toMatchObject({ exercise: 3, event: 3, member: 0 });
    await expect(writeBackup(store, file("whole"), 0)).rejects.toMatchObject({ code: "EEXIST" });
    expect(readFileSync(file("whole")).equals(whole)).toBe(true);
    expect(backupName(Date.UTC(2026, 10, 29, 14, 5))).toBe("missed-moments-2026-11-29T14-05.jsonl.gz");
  });

  it.each<[what: string, bytes: () => Buffer, sentence: RegExp]>([
    ["is empty", () => Buffer.alloc(0), /no backup|cut short/],
    ["is a text", () => Buffer.from("not a backup at all"), /no backup/],
    ["is another gzip", () => gzipSync("{}\n"), /no backup/],
    [
      "is of another format",
      () => changed(([head = "", ...r]) => [head.replace('"version":1', '"version":2'), ...r]),
      /format 2/,
    ],
    ["was cut in the middle", () => whole.subarray(0, whole.length >> 1), /cut short/],
    ["lost its last bytes", () => whole.subarray(0, whole.length - 1), /cut short/],
    ["lost its last line", () => changed((lines) => lines.slice(0, -1)), /cut short/],
    ["lost a row", () => changed((lines) => lines.filter((_, i) => i !== 2)), /cut short/],
    ["says a row twice", () => changed((lines) => [...lines.slice(0, 2), ...lines.slice(1)]), /cut short/],
    ["goes on after its end", () => changed((lines) => [...lines, ...lines.slice(1)]), /cut short/],
    [
      "holds a broken line",
      () => changed((lines) => lines.map((l, i) => (i === 2 ? l.slice(0, -3) : l))),
      /cut short/,
    ],
    [
      "holds a row of another shape",
      () => changed((l) => l.map((x, i) => (i === 2 ? '["exercise","x"]' : x))),
      /cut short/,
    ],
  ])("that %s is refused, and nothing of it stays", async (_what, bytes, sentence) => {
    const bad = file("bad");
    writeFileSync(bad, bytes());
    await expect(checkBackup(bad)).rejects.toThrow(BackupError);
    await expect(checkBackup(bad)).rejects.toThrow(sentence);
    await expect(restoreBackup(target, bad)).rejects.toThrow(sentence);
    expect(await target.overview()).toEqual([]);
  });
  let target: Store;
  beforeAll(async () => {
    target = await openTestStore();
  });
  afterAll(() => target.close());
});

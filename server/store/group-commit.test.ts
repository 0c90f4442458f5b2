// What queues while a commit is under way goes into the next one, all together; nobody holds up anybody for long.
import { afterEach, expect, it, vi } from "vitest";
import { groupCommit, type WriteGroup } from "./group-commit.ts";

interface Written {
  readonly items: readonly string[];
  done(): void;
  fail(error: Error): void;
}

/** A database that commits when it is told to. "key:rest" is an item about key. */
function slowDatabase() {
  const groups: Written[] = [];
  const write: WriteGroup<string, string> = (items) =>
    new Promise((resolve, reject) => {
      const refused = Object.assign(new Error("too much"), { code: "54000" });
      const done = () => (items.some((item) => item.endsWith("bad")) ? reject(refused) : resolve(items));
      groups.push({ items, done, fail: reject });
    });
  const commits = groupCommit(write, (item) => item.split(":")[0] ?? "");
  return { groups, commits };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

afterEach(() => vi.useRealTimers());

it("writes at once what comes alone, and together what comes while a commit is under way", async () => {
  const { groups, commits } = slowDatabase();
  const first = commits.add("a");
  await turn();
  const others = ["b", "c", "d"].map((item) => commits.add(item));
  await turn();
  expect(groups.map(({ items }) => items)).toEqual([["a"]]);
  groups[0]?.done();
  expect(await first).toBe("a");
  await turn();
  expect(groups.map(({ items }) => items)).toEqual([["a"], ["b", "c", "d"]]);
  groups[1]?.done();
  expect(await Promise.all(others)).toEqual(["b", "c", "d"]);
});

it("writes one about each key at a time, in order", async () => {
  const { groups, commits } = slowDatabase();
  const all = ["a:1", "a:2", "b:1", "a:3", "b:2"].map((item) => commits.add(item));
  for (let n = 0; n < 3; n++) {
    await turn();
    groups[n]?.done();
    await turn();
  }
  await Promise.all(all);
  expect(groups.map(({ items }) => items)).toEqual([["a:1", "b:1"], ["a:2", "b:2"], ["a:3"]]);
});

it("writes each alone where one is refused, and tells all what the whole of them failed by", async () => {
  const { groups, commits } = slowDatabase();
  const mixed = Promise.allSettled(["a", "b:bad", "c"].map((item) => commits.add(item)));
  for (let n = 0; n < 4; n++) {
    await turn();
    groups[n]?.done();
  }
  expect((await mixed).map((one) => one.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(groups.map(({ items }) => items)).toEqual([["a", "b:bad", "c"], ["a"], ["b:bad"], ["c"]]);
  const lost = Promise.allSettled(["a", "b"].map((item) => commits.add(item)));
  await turn();
  const gone = new Error("the line is gone");
  groups[4]?.fail(gone);
  expect(await lost).toEqual([0, 1].map(() => ({ status: "rejected", reason: gone })));
  const again = commits.add("a");
  await turn();
  groups[5]?.done();
  expect(await again).toBe("a");
});

it("does not hold up the next for a group that does not come back, and has few of them out", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { groups, commits } = slowDatabase();
  const all: Promise<string>[] = [];
  for (let n = 0; n < 6; n++) {
    all.push(commits.add(`k${n}`));
    await turn();
    vi.advanceTimersByTime(1_000);
    await turn();
  }
  expect(groups.map(({ items }) => items)).toEqual([["k0"], ["k1"], ["k2"], ["k3"]]);
  groups[2]?.done();
  await all[2];
  await turn();
  expect(groups[4]?.items).toEqual(["k4", "k5"]);
  for (const { done } of groups) done();
  await Promise.all(all);
});

it("is idle when everything was answered", async () => {
  const { groups, commits } = slowDatabase();
  await commits.idle();
  const first = commits.add("a");
  let idle = false;
  const idling = commits.idle().then(() => (idle = true));
  await turn();
  const second = commits.add("b");
  groups[0]?.done();
  await first;
  await turn();
  expect(idle).toBe(false);
  groups[1]?.done();
  await second;
  await idling;
});

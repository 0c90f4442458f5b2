// The line is measured a few times and told once; again where it says something else, and after it was lost.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LineCheck } from "../../server/contract/requests";
import { AGAIN, isNews, lacking, lineCheck, middle } from "./check";

const fine: LineCheck = { ms: 100, by: "websocket", lacks: [], locale: "en" };

it("a browser lacks what it says no to, and what it does not let be asked", () => {
  const yes = () => true;
  const has = { dialogs: yes, layers: yes, observers: yes, lists: () => false };
  const storage = () => {
    throw new Error("refused");
  };
  expect(lacking({ ...has, storage })).toEqual(["lists", "storage"]);
  expect(lacking({ ...has, lists: yes, storage: yes })).toEqual([]);
});

it("the middle of the round trips counts, as the contract can say it", () => {
  expect(middle([900, 40.4, 42])).toBe(42);
  expect(middle([1e9, 1e9, 1e9])).toBe(60_000);
});

it("a line that wavers is no news; one that is twice as slow, or goes another way, is", () => {
  expect(isNews(undefined, fine)).toBe(true);
  expect(isNews(fine, { ...fine, ms: 140 })).toBe(false);
  expect(isNews(fine, { ...fine, ms: 200 })).toBe(true);
  expect(isNews(fine, { ...fine, by: "polling" })).toBe(true);
});

describe("a check", () => {
  const told: LineCheck[] = [];
  let by: LineCheck["by"] | undefined;
  let asked = 0;
  let answers = true;
  let check: ReturnType<typeof lineCheck>;
  const settled = () => vi.advanceTimersByTimeAsync(0);

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("document", { documentElement: { lang: "fr" } });
    told.length = 0;
    asked = 0;
    answers = true;
    by = "websocket";
    check = lineCheck({
      wanted: () => by,
      ask: async (now) => {
        asked++;
        if (now && answers) told.push(now);
        return answers;
      },
      now: () => 0,
    });
  });
  afterEach(() => {
    check.end();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("is told once, however often somebody looks and however long they wait", async () => {
    for (let i = 0; i < 5; i++) check.look();
    await settled();
    check.look();
    await vi.advanceTimersByTimeAsync(3 * AGAIN);
    expect(told).toMatchObject([{ ms: 0, by: "websocket", locale: "fr" }]);
  });

  it("is told again where the line goes another way, and after it was lost", async () => {
    check.look();
    await settled();
    by = "polling";
    check.look();
    await settled();
    check.gone();
    check.look();
    await settled();
    expect(told.map((one) => one.by)).toEqual(["websocket", "polling", "polling"]);
  });

  it("that has no answer is made anew after a while, not with every word that comes", async () => {
    answers = false;
    check.look();
    await settled();
    check.look();
    await settled();
    expect(asked).toBe(1);
    answers = true;
    await vi.advanceTimersByTimeAsync(AGAIN);
    expect(told).toHaveLength(1);
  });

  it("asks nothing once nobody wants it: the first quarter is open", async () => {
    check.look();
    await settled();
    by = undefined;
    asked = 0;
    await vi.advanceTimersByTimeAsync(5 * AGAIN);
    check.look();
    expect(asked).toBe(0);
  });
});

// An analysis over threads: the same for any number of them, after a halt, and when some of them die.
import { beforeAll, describe, expect, it } from "vitest";
import { newGame, playOut, policies, scenarios } from "../../../game-rules/index.ts";
import { smallThreads } from "../../testing/small-threads.ts";
import { systemTime } from "../../time.ts";
import type { GameLog } from "../analysis/record.ts";
import type { Progress } from "../analysis/result.ts";
import { createCrew, Halted, TRIES } from "./crew.ts";
import { analysed, type Run } from "./run.ts";
import { type Starts, ThreadDied } from "./threads.ts";

const scenario = scenarios["last-window"];
const game = (): GameLog => {
  const { events } = playOut(newGame(scenario, 3), policies.balanced, 3);
  return { scenario, seed: 3, off: [], entries: events };
};
let small: Starts;
let expected: string;

const running = (more: Partial<Run> = {}): Run => ({
  game: game(),
  budget: 20,
  kept: new Map(),
  signal: new AbortController().signal,
  stands: async () => true,
  progress: () => {},
  ...more,
});
async function withCrew<T>(
  size: number,
  start: Starts,
  work: (crew: ReturnType<typeof createCrew>) => Promise<T>,
) {
  const crew = createCrew({ time: systemTime, size, start });
  try {
    return await work(crew);
  } finally {
    await crew.close();
  }
}
const hashBy = (size: number, start = small, more?: Partial<Run>) =>
  withCrew(size, start, async (crew) => (await analysed(crew, running(more))).hash);

beforeAll(async () => {
  small = await smallThreads();
  expected = await hashBy(1);
});

describe("an analysis", () => {
  it.each([2, 4])("by %i threads is the one by a single one", async (size) => {
    expect(await hashBy(size)).toBe(expected);
  });

  it("tells how far it has come, and never goes back", async () => {
    const told: Progress[] = [];
    await hashBy(2, small, { progress: (p) => void told.push(p) });
    expect(told.length).toBeGreaterThan(7);
    for (const [i, { percent, spent, budget }] of told.entries()) {
      expect(percent).toBeGreaterThanOrEqual(told[i - 1]?.percent ?? 0);
      expect(spent).toBeGreaterThanOrEqual(told[i - 1]?.spent ?? 0);
      expect(percent).toBeLessThan(100);
      expect(budget).toBe(20);
    }
  });

  it("that was halted goes on where it was, and nothing is played twice", async () => {
    const kept = new Map<string, string>();
    const halting = new AbortController();
    const first = hashBy(1, small, {
      kept,
      signal: halting.signal,
      progress: () => kept.size >= 2 && halting.abort(),
    });
    await expect(first).rejects.toBeInstanceOf(Halted);
    const before = new Map(kept);
    expect(before.size).toBeGreaterThanOrEqual(2);
    expect(before.size).toBeLessThan(7);
    expect(await hashBy(1, small, { kept })).toBe(expected);
    for (const [id, text] of before) expect(kept.get(id)).toBe(text);
  });

  it("stops where its game goes on", async () => {
    await expect(hashBy(1, small, { stands: async () => false })).rejects.toBeInstanceOf(Halted);
  });
});

/** Threads of which some die as they are asked for the first time. */
function mortal(dies: (n: number) => boolean): { start: Starts; started(): number } {
  let n = 0;
  return {
    started: () => n,
    start() {
      n += 1;
      const thread = small();
      if (!dies(n)) return thread;
      return {
        ...thread,
        ask(told) {
          const answer = thread.ask(told);
          void thread.end();
          return answer;
        },
      };
    },
  };
}

describe("a thread that dies", () => {
  it("has its part played by another, whether it plays or leads", async () => {
    for (const dying of [1, 2]) {
      const { start, started } = mortal((n) => n === dying);
      expect(await hashBy(1, start), `number ${dying}`).toBe(expected);
      expect(started()).toBe(3);
    }
  });

  it("again and again is not asked for ever", async () => {
    const { start, started } = mortal(() => true);
    await expect(hashBy(1, start)).rejects.toBeInstanceOf(ThreadDied);
    expect(started()).toBe(TRIES);
  });
});

it("what no thread can play fails at once, with the thread's own words", async () => {
  const broken: GameLog = { ...game(), entries: [] };
  await expect(hashBy(1, small, { game: broken })).rejects.toThrow("has not ended");
});

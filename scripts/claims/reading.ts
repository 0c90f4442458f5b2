// Plays the arms that claims ask for, each once, and hands the games out by arm.
import type { DynamicId } from "../../game-rules/index.ts";
import type { Arm } from "./arms/arm.ts";
import type { Read } from "./claim.ts";
import type { Figures } from "./figures.ts";
import type { Job } from "./pool.ts";

export interface Asked {
  readonly arm: Arm;
  readonly games: number;
}

export type Run = (jobs: readonly Job[]) => Promise<Figures[][]>;

const CHUNK = 25;

/** The most games that anybody asks of each arm. */
export function merged(asked: readonly Asked[]): Asked[] {
  const most = new Map<string, Asked>();
  for (const a of asked) {
    const before = most.get(a.arm.key);
    if (!before || before.games < a.games) most.set(a.arm.key, a);
  }
  return [...most.values()];
}

export const jobsOf = (asked: readonly Asked[], seed: number, off: readonly DynamicId[]): Job[] =>
  asked.flatMap(({ arm, games }) =>
    Array.from({ length: Math.ceil(games / CHUNK) }, (_, k) => ({
      arm: arm.key,
      off,
      from: seed + k * CHUNK,
      count: Math.min(CHUNK, games - k * CHUNK),
    })),
  );

export async function readGames(
  asked: readonly Asked[],
  seed: number,
  off: readonly DynamicId[],
  run: Run,
): Promise<Read> {
  const jobs = jobsOf(merged(asked), seed, off);
  const answers = await run(jobs);
  const games = new Map<string, Figures[]>();
  jobs.forEach((job, i) => {
    const list = games.get(job.arm) ?? [];
    list.push(...(answers[i] ?? []));
    games.set(job.arm, list);
  });
  return (arm) => {
    const list = games.get(arm.key);
    if (!list) throw new Error(`the arm ${arm.key} was not played`);
    return list;
  };
}

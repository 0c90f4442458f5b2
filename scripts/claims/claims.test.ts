// The smaller run of the claims: few games, the figure itself against bounds for shares 10 points wider. `npm run claims` is the
// judgement; this says early that a rule has gone astray. What searches or plays thousands of games is left to it.
import { describe, expect, it, vi } from "vitest";
import { Judge } from "./claim.ts";
import { CLAIMS } from "./claims/index.ts";
import { play } from "./pool.ts";
import { merged, readGames } from "./reading.ts";

// The longest claims play hundreds of games: half a minute, on a busy machine two.
vi.setConfig({ testTimeout: 240_000 });

const GAMES = 16;
const SEED = 1;
/** Rare events and small differences: sixteen games say nothing of them. */
const NEEDS_MORE = ["C5", "C16", "C25", "C35"];

const claims = CLAIMS.filter((c) => !c.later && !NEEDS_MORE.includes(c.id));

describe("claims, the smaller run", () => {
  it.each(claims)("[$id] $says", async (claim) => {
    const asked = merged(claim.arms.map((arm) => ({ arm, games: GAMES })));
    const read = await readGames(asked, SEED, [], async (jobs) => jobs.map(cachedPlay));
    const failed = claim.judge(read, new Judge(false)).filter((v) => !v.holds);
    expect(failed.map((v) => `${v.what}: ${v.figure}, bound ${v.bound}`)).toEqual([]);
  });

  it("lists C1 to C28 and our own from C101, each once, with its section", () => {
    const ids = CLAIMS.map((c) => c.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (let n = 1; n <= 28; n++) if (n !== 19) expect(ids).toContain(`C${n}`);
    for (const c of CLAIMS) expect(c.cites.length).toBeGreaterThan(5);
  });
});

/** Claims share their arms here as well. */
const games = new Map<string, ReturnType<typeof play>>();
function cachedPlay(job: Parameters<typeof play>[0]): ReturnType<typeof play> {
  const key = JSON.stringify(job);
  const known = games.get(key);
  if (known) return known;
  const made = play(job);
  games.set(key, made);
  return made;
}

// The par that ships is the one that history scores under today's rules: the first games of each scenario are played again.
import { describe, expect, it } from "vitest";
import { PAR, PAR_FROM } from "../../game-rules/data/par.ts";
import { SCENARIO_IDS, scenarios } from "../../game-rules/index.ts";
import { onHistory, PAR_GAMES, PAR_SAMPLE, PAR_SEED, sampleOf } from "./par.ts";

/** Points by which a rule may move the line before the data has to be drawn again: less than a reader would see. */
const DRIFT = 1;

describe("what history scored", () => {
  it("says which games it was taken from", () => {
    expect(PAR_FROM).toEqual({ seed: PAR_SEED, games: PAR_GAMES, sample: PAR_SAMPLE });
    expect(Object.keys(PAR).sort()).toEqual([...SCENARIO_IDS].sort());
  });

  it.each(SCENARIO_IDS)("%s: every seat, as it comes out today (else: npm run claims -- --par)", (id) => {
    const games = Array.from({ length: PAR_SAMPLE }, (_, i) => onHistory(id, PAR_SEED + i));
    const { seats } = scenarios[id];
    expect(Object.keys(PAR[id]).sort()).toEqual([...seats].sort());
    for (const seat of seats) {
      const par = PAR[id][seat];
      if (!par) throw new Error(`${seat} has no par in ${id}`);
      expect(Math.abs(sampleOf(games, seat) - par.sample)).toBeLessThanOrEqual(DRIFT);
      expect(par.low).toBeLessThanOrEqual(par.mean);
      expect(par.high).toBeGreaterThanOrEqual(par.mean);
    }
  });
});

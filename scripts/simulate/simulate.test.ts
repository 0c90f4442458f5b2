import { describe, expect, it } from "vitest";
import { policies } from "../../game-rules/index.ts";
import { play } from "../claims/pool.ts";
import { readGames } from "../claims/reading.ts";
import { type Setup, simulated } from "./arm.ts";
import { AFTER, armsOf, campaignAsText, cellsOf, effectsOf, zoneOf } from "./campaign.ts";
import { readGame } from "./read.ts";
import { endingsOf } from "./seats.ts";
import { parseSet } from "./set.ts";
import { asText, summed } from "./summed.ts";

const everybody = (name: Setup["policies"]["paris"]): Setup["policies"] => ({
  paris: name,
  bamako: name,
  jnim: name,
  moscow: name,
});
const key = (more: Partial<Setup> = {}) =>
  simulated(JSON.stringify({ scenario: "last-window", policies: everybody("history"), set: [], ...more }))
    .key;

describe("a simulation", () => {
  it("reads a sheet as it is written, and says what is wrong with one that is not", () => {
    expect(parseSet("1:paris:back_talks/open+draw_down@GAO>fama")).toEqual({
      turn: 1,
      role: "paris",
      orders: [
        { id: "paris.back_talks", option: "open" },
        { id: "paris.draw_down", zone: "GAO", target: "fama" },
      ],
    });
    expect(parseSet("2:moscow:")).toEqual({ turn: 2, role: "moscow", orders: [] });
    for (const [bad, why] of [
      ["x:paris:wait", /no turn/],
      ["1:london:wait", /no role/],
      ["1:paris", /no orders/],
      ["1:paris:dance", /no order "dance"/],
      ["1:jnim:recruit_fighters@XYZ", /no zone "XYZ"/],
    ] as const)
      expect(() => parseSet(bad)).toThrow(why);
  });

  it("gives the same figures however the seeds are cut into jobs, and an override changes them", () => {
    const whole = play({ arm: key(), off: [], from: 1, count: 4 });
    const cut = [
      ...play({ arm: key(), off: [], from: 1, count: 1 }),
      ...play({ arm: key(), off: [], from: 2, count: 3 }),
    ];
    expect(cut).toEqual(whole);
    const set = [parseSet("1:paris:back_talks/open")];
    expect(play({ arm: key({ set }), off: [], from: 1, count: 4 })).not.toEqual(whole);
  });

  it("sums games up: quantiles in order, every game counted once, a page to read", () => {
    const result = summed(play({ arm: key(), off: [], from: 1, count: 6 }));
    for (const turns of Object.values(result.tracks)) {
      expect(turns.length).toBe(7);
      for (const s of turns) expect(s.low <= s.median && s.median <= s.high).toBe(true);
    }
    const { contact, framework, settlement } = result.rungs;
    expect([contact, framework, settlement].every((n) => n !== undefined && n <= 6)).toBe(true);
    expect(contact ?? 0).toBeGreaterThanOrEqual(framework ?? 0);
    expect(result.deals.signed ?? 0).toBeLessThanOrEqual(result.deals.proposed ?? 0);
    for (const counts of Object.values(result.when))
      expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(6);
    const page = asText({
      ...result,
      games: 6,
      seed: 1,
      scenario: "last-window",
      policies: everybody("history"),
    });
    expect(page).toContain("exit reading");
    expect(page.split("\n").length).toBeGreaterThan(45);
  });
});

describe("[D10] a campaign by resentment", () => {
  const cells = cellsOf("BKO").filter((c) => [5, 30, 90].includes(c.resentment));
  const measured = async () =>
    effectsOf(
      cells,
      await readGames(
        armsOf(cells).map((arm) => ({ arm, games: 3 })),
        1,
        [],
        async (jobs) => jobs.map(play),
      ),
    );

  it("does nothing below the floor, more where more is resented, and more again with Bamako's help", async () => {
    const effects = await measured();
    const of = (resentment: number, helped: boolean) =>
      effects.find((e) => e.resentment === resentment && e.helped === helped)?.after;
    expect(of(5, false)?.[1]).toMatchObject({ figure: 0, low: 0, high: 0, n: 3 });
    for (const helped of [false, true])
      expect(of(90, helped)?.[1]?.figure).toBeGreaterThan(of(30, helped)?.[1]?.figure ?? Number.NaN);
    expect(of(90, true)?.[1]?.figure).toBeGreaterThan(of(90, false)?.[1]?.figure ?? Number.NaN);
    for (const e of effects)
      for (const turn of AFTER) {
        const i = e.after[turn];
        expect((i?.low ?? 1) <= (i?.figure ?? 0) && (i?.figure ?? 1) <= (i?.high ?? 0)).toBe(true);
      }
  });

  it("is printed row by row, and knows its zones", async () => {
    const page = campaignAsText(await measured(), { zone: "BKO", games: 3, seed: 1 });
    expect(page.match(/^ +(5|30|90) +[+-]/gm)).toHaveLength(6);
    expect(() => zoneOf("XYZ")).toThrow(/no "XYZ"/);
  });
});

describe("the table of seats", () => {
  const game = (more: Record<string, number>) => ({
    coup1: 99,
    coup2: 99,
    wagner: 99,
    out: 99,
    settled: 99,
    ...more,
  });

  it("counts words over the exits that were completed, and everything else over all games", () => {
    const endings = endingsOf([
      game({ out: 6, reading: 55, coup1: 3, "changes of control": 2 }),
      game({ out: 11, reading: 39.9, wagner: 8, coup1: 3, coup2: 6, demanded: 1, "changes of control": 4 }),
      game({ reading: 60, "changes of control": 9 }),
      game({ settled: 5, reading: 12, "changes of control": 0 }),
    ]);
    expect(endings).toEqual({
      ...{ out: 0.5, choice: 0.5, contested: 0, duress: 0.5, coup: 0.5, secondCoup: 0.25, wagner: 0.25 },
      ...{ demanded: 0.25, settled: 0.25, changesOfControl: 3 },
    });
  });
});

describe("a game read line by line", () => {
  it("tells every quarter with its sheets, each move with its causes, and what the game came to", () => {
    const page = readGame("last-window", policies.history, 1);
    expect(page.match(/^\d+\. 202[12] Q[1-4]$/gm)).toHaveLength(7);
    expect(page).toMatch(/^ {2}paris +speak_home\/threat/m);
    expect(page).toMatch(/^ {4}sentiment [\d.]+ to [\d.]+: .+ [+-][\d.]+ \[D\d+\]/m);
    expect(page).toMatch(/^paris +[\d.]+: aims /m);
  });
});

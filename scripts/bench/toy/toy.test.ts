// The toy game is the same game on plain objects and on both folds of our kernel; the bench asks boardgame.io as well.
import { describe, expect, it } from "vitest";
import { plain } from "../peers/plain.mjs";
import { copying, inPlace } from "./toy.ts";

describe("the toy game of the bench", () => {
  it("ends in the same state in every engine, game by game", () => {
    const seeds = Array.from({ length: 40 }, (_, i) => [i + 1, i * 7 + 8] as const);
    const hashes = seeds.map(([game, bot]) => plain(game, bot));
    expect(seeds.map(([game, bot]) => inPlace(game, bot))).toEqual(hashes);
    expect(seeds.map(([game, bot]) => copying(game, bot))).toEqual(hashes);
    expect(new Set(hashes).size).toBe(seeds.length);
  });
});

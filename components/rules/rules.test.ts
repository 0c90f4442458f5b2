// The rulebook is made from the engine's tables: everything of theirs is on it, and every way into it leads somewhere.
import { describe, expect, it } from "vitest";
import {
  ACTS_IN,
  ARROWS,
  DYNAMIC_IDS,
  likely,
  menuOf,
  ORDER_IDS,
  ROLES,
  rowOf,
  STEPS,
  TERM_ROWS,
} from "../../game-rules/open";
import { anchorOf, CHAPTER_IDS } from "./anchors";
import { CHAIN, FIGURES, fedBy, feeds, isArrow } from "./arrows";
import { wordsOf } from "./words";

const ANCHORS = new Set<string>([
  ...CHAPTER_IDS,
  ...DYNAMIC_IDS,
  ...ORDER_IDS,
  ...ROLES,
  ...TERM_ROWS.map((r) => `term.${r.kind}`),
]);

describe("the rulebook", () => {
  it("every refusal of the game's own leads to a place in the book that exists", () => {
    const words = wordsOf("en");
    const codes = words
      .keys("refusals")
      .flatMap((kind) => words.keys(`refusals.${kind}`).map((code) => `${kind}.${code}`));
    const ofTheGame = codes.filter((c) => /^(phase|sheet|role|order|deal|message)\./.test(c));
    expect(ofTheGame.length).toBeGreaterThan(60);
    for (const code of ofTheGame) expect([code, ANCHORS.has(anchorOf(code) ?? "")]).toEqual([code, true]);
    expect(anchorOf("order.not_here", { order: "paris.patrol_zone" })).toBe("paris.patrol_zone");
    expect(anchorOf("order.no_signal", { order: "paris.answer_signal" })).toBe("D15");
    expect(anchorOf("rate.slow_down")).toBeUndefined();
  });

  it("the report's chain is one that the engine knows, arrow by arrow", () => {
    for (const link of CHAIN) expect([link, isArrow(link)]).toEqual([link, true]);
    for (let i = 1; i < CHAIN.length; i++) expect(CHAIN[i]?.from).toBe(CHAIN[i - 1]?.to);
  });

  it("the map has every rule on it, and both ends of an arrow say the same", () => {
    for (const id of DYNAMIC_IDS) {
      expect(ARROWS[id].moves.length).toBeGreaterThan(0);
      for (const { rule, through } of feeds(id))
        expect(fedBy(rule).find((x) => x.rule === id)?.through).toEqual(through);
    }
    for (const locale of ["en", "fr"] as const) {
      const { find, keys } = wordsOf(locale);
      for (const { id } of FIGURES) {
        const zone = id.replace(/^zone /, "");
        const named =
          find(`tracks.${zone}.name`) ??
          find(`zoneTracks.${zone}.name`) ??
          find(`rules.arrows.pieces.${zone}`);
        expect([locale, id, typeof named]).toEqual([locale, id, "string"]);
      }
      expect(keys("rules.arrows.pieces").length).toBeGreaterThan(8);
    }
  });

  it("every dynamic acts in a step, and every order says what it is likely to do", () => {
    const acting = new Set(STEPS.flatMap((s) => ACTS_IN[s]));
    expect([...acting].sort()).toEqual([...DYNAMIC_IDS].sort());
    for (const id of ORDER_IDS) {
      const row = rowOf(id);
      expect([id, likely(row).length > 0]).toEqual([id, true]);
      expect(ROLES.some((r) => menuOf(r).includes(row))).toBe(true);
    }
  });
});

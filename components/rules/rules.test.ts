// The rulebook is made from the engine's tables: everything of theirs is on it, and every way into it leads somewhere.
import { describe, expect, it } from "vitest";
import {
  ACTS_IN,
  ARROWS,
  DYNAMIC_IDS,
  likely,
  menuOf,
  NUMBERS,
  ORDER_IDS,
  ROLES,
  rowOf,
  STEPS,
  TERM_ROWS,
} from "../../game-rules/open";
import { anchorOf, CHAPTER_IDS } from "../game/words/anchors";
import { CHAIN, FIGURES, fedBy, feeds, isArrow } from "./arrows";
import { shown } from "./numbers";
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

  it("every rule explains its numbers: what, how much, how well founded and why, in both languages", () => {
    for (const locale of ["en", "fr"] as const) {
      const words = wordsOf(locale);
      for (const id of DYNAMIC_IDS) {
        const list = NUMBERS[id];
        expect([id, list.length >= 2]).toEqual([id, true]);
        for (const n of list) {
          const texts = [`numbers.${id}.${n.id}.name`, `numbers.${id}.${n.id}.why`, `grades.${n.grade}.name`];
          expect([locale, id, texts.filter((key) => !words.find(key))]).toEqual([locale, id, []]);
          expect([locale, id, n.id, shown(n, words)]).toEqual([
            locale,
            id,
            n.id,
            expect.stringMatching(/\d.*\p{L}|\d\s?%/u),
          ]);
        }
        // a text for a number that is not shown would be read by nobody
        expect(words.keys(`numbers.${id}`)).toEqual(list.map((n) => n.id));
      }
    }
  });

  it("sets a number as the language does: a true minus, both ends, its unit", () => {
    const en = wordsOf("en");
    const fr = wordsOf("fr");
    const change = { id: "x", value: -2, to: -6, unit: "change", grade: "chosen" } as const;
    expect(shown(change, en)).toBe("\u22122 to \u22126 points");
    expect(shown({ id: "x", value: 0.03, unit: "percent", grade: "chosen" }, fr)).toBe("0,03\u00a0%");
    expect(shown({ id: "x", value: 23.6, unit: "meur", grade: "reading" }, en)).toBe("€23.6 m");
    expect(shown({ id: "x", value: 0.5, unit: "change", grade: "chosen" }, fr)).toBe("+0,5 point");
    expect(shown({ id: "x", value: 1, unit: "quarters", grade: "chosen" }, en)).toBe("1 quarter");
  });
});

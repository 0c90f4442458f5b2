// Figures as words and steps: the words turn where the rules act.
import { describe, expect, it } from "vitest";
import {
  changeOf,
  contenderOf,
  isHidden,
  isLikely,
  MARCHES_FROM,
  mayBeThere,
  neighbourMood,
  READING_BANDS,
  shareOf,
  stepOf,
  streetMood,
  strengthOf,
  trucesOf,
} from "./bands.ts";
import { scenarios } from "./data/scenarios/index.ts";
import { newGame } from "./replay.ts";
import { viewFor } from "./view.ts";
import type { Known, View, ZoneView } from "./view-types.ts";
import { ROLES, type TrackId, VIEWERS } from "./vocabulary.ts";

const exactly = (value: number): Known => ({ value, low: value, high: value, age: 0 });
const about = (low: number, high: number, age = 0): Known => ({ value: low, low, high, age });
const view = (): View => viewFor(newGame(scenarios["missed-moment"], 3), "paris");

describe("a mood", () => {
  it("of the street is a march from where one can come, and gathers before", () => {
    expect(MARCHES_FROM).toBe(50);
    expect([34, 35, 49, 50, 90].map((n) => streetMood(exactly(n)))).toEqual([
      "quiet",
      "gathering",
      "gathering",
      "march",
      "march",
    ]);
  });

  it("of a neighbour is lost where it has turned", () => {
    expect([0, 25, 26, 59, 60].map((n) => neighbourMood(exactly(n)))).toEqual([
      "lost",
      "lost",
      "uneasy",
      "uneasy",
      "firm",
    ]);
  });

  it("of the exit runs from duress over contested to choice, without a gap", () => {
    expect(READING_BANDS.map((b) => b.word)).toEqual(["duress", "contested", "choice"]);
    expect(READING_BANDS.map((b) => b.to)).toEqual([...READING_BANDS.map((b) => b.to)].sort((a, b) => a - b));
    expect(READING_BANDS.at(-1)?.to).toBe(100);
  });
});

describe("a force", () => {
  it("may be there as soon as its range says so, and is likely by its estimate", () => {
    expect([undefined, about(0, 0), about(0, 2)].map(mayBeThere)).toEqual([false, false, true]);
    expect([undefined, exactly(0.4), exactly(1)].map(isLikely)).toEqual([false, false, true]);
  });

  it("is drawn as what is sure, or as the middle of what it may be", () => {
    expect(strengthOf(exactly(3))).toBe(3);
    expect(strengthOf(about(1, 5))).toBe(3);
    expect(strengthOf({ value: 4, low: 2, high: 2, age: 2 }), "old news").toBe(2);
  });

  it("contends where it is the stronger; JNIM where they are level", () => {
    expect([contenderOf(2, 1), contenderOf(1, 2), contenderOf(2, 2)]).toEqual(["jnim", "is", "jnim"]);
  });

  it("is hidden where it is the viewer's own secret, and where no zone is held by it openly", () => {
    const [zone] = view().zones as [ZoneView];
    expect(isHidden(zone, "special", "paris")).toBe(true);
    expect(isHidden(zone, "french", "paris")).toBe(false);
    expect(isHidden(zone, "special", "observer")).toBe(false);
    const held = (hidden: boolean, control: ZoneView["control"]): ZoneView => ({
      ...zone,
      control,
      own: { ...zone.own, hidden },
    });
    expect(isHidden(held(false, "jnim"), "jnim", "jnim")).toBe(false);
    expect(isHidden(held(true, "jnim"), "jnim", "jnim")).toBe(true);
    expect(isHidden(held(false, "state"), "jnim", "jnim")).toBe(true);
  });
});

describe("a figure", () => {
  it("stands on a step of its scale, administration by its levels", () => {
    expect([0, 19, 20, 99, 100].map((n) => stepOf("grievance", exactly(n), 4))).toEqual([0, 0, 1, 4, 4]);
    expect([0, 1, 2, 3].map((n) => stepOf("administration", exactly(n), 3))).toEqual([0, 1, 2, 3]);
    expect(stepOf("administration", exactly(9), 3), "never beyond the scale").toBe(3);
  });

  it("has changed since the outcome before the last, where it is known exactly", () => {
    const v = view();
    const after = (...will: number[]): View => ({
      ...v,
      start: { will: 34 },
      past: will.map((w, i) => ({ turn: i + 1, tracks: { will: w } })),
    });
    const now = (before: View, k: Known): View => ({ ...before, tracks: { ...before.tracks, will: k } });
    const second = after(30, 28.5);
    expect(changeOf(now(second, exactly(28.5)), "will"), "at the outcome itself").toBe(-1.5);
    expect(changeOf(now(second, exactly(28)), "will"), "with what has happened since").toBe(-2);
    expect(changeOf(now(after(30), exactly(30)), "will"), "the first quarter").toBe(-4);
    expect(changeOf(now(second, about(20, 30)), "will"), "a range").toBeUndefined();
    expect(changeOf(v, "will"), "before the first outcome").toBeUndefined();
    expect(changeOf({ ...second, tracks: {} }, "will"), "not known").toBeUndefined();
  });

  it("begins as the scenario has it, for whoever knows it exactly", () => {
    for (const scenario of Object.values(scenarios))
      for (const viewer of VIEWERS) {
        const { start, tracks } = viewFor(newGame(scenario, 7), viewer);
        expect(Object.keys(start).length).toBeGreaterThan(5);
        for (const [track, value] of Object.entries(start))
          expect(tracks[track as TrackId], `${track} for ${viewer}`).toMatchObject({
            low: value,
            value,
            high: value,
          });
      }
  });

  it("of the ground is a share of a hundred over all zones", () => {
    const shares = view().board.map((z) => shareOf(z));
    expect(Math.round(shares.reduce((a, b) => a + b, 0))).toBe(100);
  });

  it("counts the truces that are signed, and no others", () => {
    const v = view();
    const deal = (status: string, kind: string) => ({ status, terms: [{ kind }], parties: ROLES });
    const deals = [
      deal("signed", "local_truce"),
      deal("open", "local_truce"),
      deal("signed", "aid"),
      { status: "signed", parties: ROLES },
    ] as unknown as View["deals"];
    expect(trucesOf({ ...v, deals })).toBe(1);
  });
});

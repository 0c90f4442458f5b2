// Two lines are compared as far as both can be told: of one that people still play, as far as they have come.
import { expect, it } from "vitest";
import type { GameRecord } from "../record";
import { isOver, turnsOf } from "./pair";

const line = (closed: number, over: boolean): GameRecord => {
  const turns = Array.from({ length: over ? closed : closed + 1 }, (_, i) => i + 1);
  return {
    turns,
    stops: turns.map((turn) => ({
      turn,
      phase: over && turn === closed ? "ended" : "orders",
      from: 0,
      to: 0,
    })),
    marks: turns.filter((turn) => turn <= closed).map((turn) => ({ turn })),
  } as unknown as GameRecord;
};

it("goes to the end of the longer of two that are over, and no further than what is open", () => {
  expect(isOver(line(3, true))).toBe(true);
  expect(turnsOf(line(3, true), line(5, true), 9)).toEqual([1, 2, 3, 4, 5]);
  expect(turnsOf(line(3, true), line(5, true), 2)).toEqual([1, 2]);
});

it("stops where people who still play have come to", () => {
  expect(isOver(line(2, false))).toBe(false);
  expect(turnsOf(line(5, true), line(2, false), 9)).toEqual([1, 2]);
  expect(turnsOf(line(5, true), line(0, false), 9)).toEqual([]);
});

// The injects of a class: the same row in several groups is one.
import { describe, expect, it } from "vitest";
import type { ExerciseView } from "../../server/contract/answers";
import type { InjectRow, InjectView } from "../../server/contract/injects";
import { blankRow } from "../../server/contract/msel";
import { lackOf, lastOf, nextOf, sharedFrom } from "./injects";

const inject = (
  number: string,
  row: Partial<InjectRow> = {},
  marks: InjectView["marks"] = {},
): InjectView => ({
  id: `id-${number}`,
  rev: 0,
  marks,
  row: { ...blankRow(number), status: "ready", title: { en: `Title ${number}` }, ...row },
});
const group = (injects: InjectView[], more: Partial<ExerciseView> = {}) =>
  ({ turn: 2, phase: "orders", status: "running", injects, ...more }) as ExerciseView;
const out = (at: number): InjectView["marks"] => ({
  released: { at, turn: 1, phase: "orders", how: "hand" },
});
const said = (rows: ReturnType<typeof nextOf>) =>
  rows.map(({ inject: { row }, held }) => [row.number, held.map(({ group: at }) => at)]);

describe("injects of a class", () => {
  const second = { at: { turn: 2, phase: "outcome" } } as const;
  const groups = [
    group([inject("3"), inject("2", second), inject("1", {}, out(5))]),
    group([inject("2", second), inject("1", {}, out(9)), inject("4", { kind: "expected" })]),
    undefined,
    group([inject("2", second)], { held: true }),
  ];

  it("come next by their moment, those by hand last, in the groups that go on and have them ready", () => {
    expect(said(nextOf(groups))).toEqual([
      ["2", [0, 1]],
      ["3", [0]],
    ]);
  });

  it("came last with the groups that they came to, the newest first", () => {
    expect(said(lastOf(groups))).toEqual([["1", [0, 1]]]);
  });

  it("can be given to the groups that lack some, and to none that is over", () => {
    expect(sharedFrom(groups)).toBe(0);
    expect(lackOf(groups, 0, groups[1]).map(({ id }) => id)).toEqual(["id-3"]);
    expect(lackOf(groups, 0, group([], { status: "ended" }))).toEqual([]);
    expect(sharedFrom([group([inject("1")]), group([inject("1")])])).toBeUndefined();
    expect(sharedFrom([group([]), undefined])).toBeUndefined();
  });
});

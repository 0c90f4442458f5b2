import { describe, expect, it } from "vitest";
import { differenceOf, notable } from "./differences.ts";
import type { View } from "./view-types.ts";
import type { Control } from "./vocabulary.ts";

const known = (low: number, high = low) => ({ value: (low + high) / 2, low, high, age: 0 });

function view(viewer: View["viewer"], zones: [string, Control, number?][]): View {
  return {
    viewer,
    board: zones.map(([id], i) => ({ id, stake: 10 + i })),
    zones: zones.map(([id, control, jnim]) => ({
      id,
      control,
      forces: jnim === undefined ? {} : { jnim: known(jnim) },
    })),
  } as unknown as View;
}

const truth = view("facilitator", [
  ["MOP", "jnim", 3],
  ["GAO", "state", 2],
  ["KID", "groups"],
]);

describe("what a seat's picture misses", () => {
  it("counts units, and never lets belief in one zone make up for blindness in another", () => {
    const paris = view("paris", [
      ["MOP", "contested", 1],
      ["GAO", "state", 6],
      ["KID", "groups"],
    ]);
    expect(differenceOf(truth, paris)).toEqual({ there: 5, seen: 3, force: "jnim", wrong: ["MOP"] });
  });

  it("asks of JNIM what it knows of the Islamic State", () => {
    expect(
      differenceOf(
        truth,
        view("jnim", [
          ["MOP", "jnim", 3],
          ["GAO", "state", 2],
          ["KID", "groups"],
        ]),
      ),
    ).toMatchObject({
      force: "is",
      there: 0,
      wrong: [],
    });
  });

  it("names the zone that most seats have wrong alike", () => {
    const wrong = (viewer: View["viewer"]) =>
      view(viewer, [
        ["MOP", "contested"],
        ["GAO", "jnim"],
        ["KID", "groups"],
      ]);
    const right = view("moscow", [
      ["MOP", "contested"],
      ["GAO", "state"],
      ["KID", "groups"],
    ]);
    expect(notable(truth, { paris: wrong("paris"), moscow: right })).toMatchObject({
      zone: "MOP",
      seen: "contested",
      roles: ["paris", "moscow"],
    });
    expect(notable(truth, {})).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { outlineOf } from "./outline";

describe("the outline of a file", () => {
  it("keeps each entry's place, whatever stands there", () => {
    const { zones, events, aims } = outlineOf({
      zones: [{ id: "BKO" }, 7, null, { id: "MOP" }],
      events: "none",
    });
    expect(zones.map((z) => z.id)).toEqual(["BKO", "", "", "MOP"]);
    expect(events).toEqual([]);
    expect(aims).toEqual([]);
  });

  it("is empty for what is no object at all", () => {
    for (const json of [null, 3, "x", []])
      expect(outlineOf(json)).toEqual({ zones: [], events: [], aims: [] });
  });
});

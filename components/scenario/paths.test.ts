import { describe, expect, it } from "vitest";
import { scenarios } from "../../game-rules/open";
import { at, withAt } from "./paths";

describe("places in a scenario", () => {
  const s = scenarios["missed-moment"];

  it("are read as the problems name them", () => {
    expect(at(s, "zones[3].start.grievance")).toBe(s.zones[3]?.start.grievance);
    expect(at(s, "start.year")).toBe(2020);
    expect(at(s, "zones[99].start.grievance")).toBeUndefined();
  });

  it("are written into a copy: the rest is shared, the original stays", () => {
    const t = withAt(s, "zones[3].start.grievance", 7);
    expect(at(t, "zones[3].start.grievance")).toBe(7);
    expect(t.zones[2]).toBe(s.zones[2]);
    expect(t.tracks).toBe(s.tracks);
    expect(at(s, "zones[3].start.grievance")).not.toBe(7);
  });

  it("come into being where nothing stood, and are taken out again", () => {
    const when = withAt(s.events[0], "when.french", true);
    expect(at(when, "when.french")).toBe(true);
    const named = withAt(s, "name", "Ours");
    expect("name" in withAt(named, "name", undefined)).toBe(false);
    const fewer = withAt(s, "events[0]", undefined);
    expect(fewer.events).toEqual(s.events.slice(1));
  });
});

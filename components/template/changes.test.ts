import { expect, it } from "vitest";
import { type Scenario, scenarios } from "../../game-rules/open";
import { withAt } from "../scenario/paths";
import { changesOf } from "./changes";

const original = scenarios["last-window"] as Scenario;

it("lists what was changed against the original, by its place, and nothing of a copy's own name", () => {
  const copy = { ...original, id: "mine", name: "Mine" };
  expect(changesOf(copy)).toEqual([]);
  const turned = withAt(withAt(copy, "turns", 4), "zones[2].start.grievance", 77);
  expect(changesOf(turned)).toEqual([
    { path: "turns", was: original.turns, is: 4 },
    { path: "zones[2].start.grievance", was: original.zones[2]?.start.grievance, is: 77 },
  ]);
  const fewer = { ...copy, events: copy.events.slice(0, -1) };
  expect(changesOf(fewer)).toEqual([
    { path: `events[${copy.events.length - 1}]`, was: copy.events.at(-1), is: undefined },
  ]);
});

it("knows no original of what comes from none of ours", () => {
  expect(changesOf({ ...original, texts: "elsewhere" as never })).toBeUndefined();
});

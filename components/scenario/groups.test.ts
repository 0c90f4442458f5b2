import { expect, it } from "vitest";
import { TRACKS } from "../../game-rules/open";
import { TRACK_GROUPS } from "./groups";

it("every opening figure stands in the form exactly once", () => {
  const shown = TRACK_GROUPS.flatMap((g) => g.tracks);
  expect([...shown].sort()).toEqual([...TRACKS].sort());
});

// What the page of the method tells was measured on the rules as they stand.
import { expect, it } from "vitest";
import { MEASURED } from "../../server/debrief/analysis/measured.ts";
import { recordedGame } from "./games.ts";

it("was measured on these rules; if not: npm run calibrate -- --write", () => {
  expect(MEASURED.played).toBe(recordedGame({ scenario: "missed-moment", players: "history", seed: 1 }).hash);
});

// npm run arrows: writes the map of arrows anew, after a rule has come to read or move something else.
import { writeFileSync } from "node:fs";
import { DYNAMIC_IDS } from "../../game-rules/vocabulary.ts";
import { readArrows } from "./read.ts";

/** So many of each scenario that the rarest have come up as well. */
const GAMES = 1500;
const found = readArrows(GAMES);
const line = (xs: Iterable<string> = []) => JSON.stringify([...xs].sort());
const rows = DYNAMIC_IDS.map(
  (d) => `  ${d}: { reads: ${line(found.get(d)?.reads)}, moves: ${line(found.get(d)?.moves)} },`,
);
writeFileSync(
  process.argv[2] ?? "game-rules/data/arrows.ts",
  `// What each dynamic reads and what it moves: the map of arrows. Written by \`npm run arrows\` from the rules at work; do not edit.
import type { DynamicId } from "../vocabulary.ts";

export interface Arrows {
  readonly reads: readonly string[];
  readonly moves: readonly string[];
}

/** Tracks, figures and forces of a zone ("zone sentiment" is the zone's own), and pieces of the state, by their ids. */
export const ARROWS: Readonly<Record<DynamicId, Arrows>> = {
${rows.join("\n")}
};
`,
);

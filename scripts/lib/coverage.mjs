// What the coverage of the engine is measured over; the least it may be stands in vitest.config.ts.

/** @param {"text" | "text-summary"} reporter file by file, or four lines */
export const coverageOfRules = (reporter) => [
  "--coverage",
  "--coverage.include=game-rules/**/*.ts",
  `--coverage.reporter=${reporter}`,
];

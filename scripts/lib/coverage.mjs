// What the coverage of the engine is measured by and over; the groups of tests and the least it may be stand in vitest.config.ts.

/** @param {"text" | "text-summary"} reporter file by file, or four lines */
export const coverageOfRules = (reporter) => [
  "--project=fuzz",
  "--project=rules",
  "--coverage",
  "--coverage.include=game-rules/**/*.ts",
  `--coverage.reporter=${reporter}`,
];

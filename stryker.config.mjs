// npm run mutate: breaks the dynamics, the deals and the scores in one small place at a time and asks whether a test minds. Outside npm
// test: a file takes some five minutes, all of them hours, so name one: npm run mutate -- --mutate game-rules/dynamics/d09-blame.ts
// What was asked once is kept, and asked again only where the file or its tests have changed.
/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
const config = {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "scripts/mutate/vitest.config.ts" },
  mutate: ["game-rules/dynamics/*.ts", "game-rules/scoring/*.ts", "game-rules/deals/*.ts", "!**/*.test.ts"],
  // A word in a code or a comment's neighbour is no rule: the tests of the catalogues hold the words.
  mutator: { excludedMutations: ["StringLiteral"] },
  coverageAnalysis: "perTest",
  // What a table of numbers holds is read as the module loads: each such break would ask every test.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: ".cache/mutate/incremental.json",
  tempDirName: ".cache/mutate/sandbox",
  ignorePatterns: [
    "/.next",
    "/dist",
    "/data",
    "/coverage",
    "/e2e",
    "/docs",
    "/app",
    "/components",
    "/server",
  ],
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: ".cache/mutate/report.json" },
  clearTextReporter: { logTests: false, allowColor: false },
  timeoutMS: 20_000,
  concurrency: 2,
};

export default config;

// Unit and integration tests: beside what they test, in every room. In groups, by what they ask of a machine.
import path from "node:path";
import { defineConfig } from "vitest/config";

/** They play games by the hundred. To count meanwhile which branches are taken makes them three times slower, and finds none that the others miss. */
const GAMES = [
  "game-rules/difference.test.ts",
  "game-rules/exhaustive.test.ts",
  "scripts/arrows/*.test.ts",
  "scripts/calibrate/*.test.ts",
  "scripts/claims/*.test.ts",
  "server/debrief/analysis/method.test.ts",
];
/** Random play reaches what nobody thought of: it counts, and it is long. */
const FUZZ = ["game-rules/fuzz.test.ts"];

/** They put something in the place of a module or of the browser: whoever came after them in the same worker would find it there. */
const PRETENDING = [
  "components/browser/clock.test.ts",
  "components/debrief/debrief.test.tsx",
  "components/notices/notice.test.ts",
  "components/scenario/shelf.test.ts",
  "components/session/{session,words}.test.ts",
  "components/site/{api,mine}.test.ts",
  "components/source/replay.test.tsx",
];

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    reporters: ["default", "json"],
    outputFile: { json: ".cache/unit.json" },
    // The embedded database takes a few seconds to come to life, more on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Much of the time goes by while a server or a database comes to life: one core less than there are would sit idle.
    maxWorkers: "100%",
    // In the order of their names, so that what is long begins first. Pure functions have nothing to hide from one another: where
    // there is nothing else, a worker loads the engine once for all of its files.
    projects: [
      { extends: true, test: { name: "fuzz", include: FUZZ } },
      { extends: true, test: { name: "games", include: GAMES, isolate: false } },
      {
        extends: true,
        test: {
          name: "rules",
          include: ["game-rules/**/*.test.ts"],
          exclude: [...GAMES, ...FUZZ],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "screens",
          include: ["components/**/*.test.{ts,tsx}"],
          exclude: PRETENDING,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "table",
          // As npm start runs the server: the embedded database comes to life sooner.
          execArgv: ["--liftoff-only"],
          include: ["server/**/*.test.ts", ...PRETENDING, "scripts/**/*.test.ts"],
          exclude: ["**/node_modules/**", "scripts/bench/peers/**", ...GAMES],
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["game-rules/**/*.ts", "server/**/*.ts", "components/**/*.{ts,tsx}"],
      exclude: ["**/generated/**", "**/*.test.*", "**/testing/**"],
      // Asked for by npm run coverage, and by npm test when it runs all of its tests.
      thresholds: { "game-rules/**/*.ts": { branches: 95 } },
    },
  },
});

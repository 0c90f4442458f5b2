// Unit and integration tests: beside what they test, in every room.
import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    include: [
      "game-rules/**/*.test.ts",
      "server/**/*.test.ts",
      "components/**/*.test.{ts,tsx}",
      "scripts/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "scripts/bench/peers/**"],
    reporters: ["default", "json"],
    outputFile: { json: ".cache/unit.json" },
    // The embedded database takes a few seconds to come to life, more on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Much of the time goes by while a server or a database comes to life: one core less than there are would sit idle.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["game-rules/**/*.ts", "server/**/*.ts", "components/**/*.{ts,tsx}"],
      exclude: ["**/generated/**", "**/*.test.*", "**/testing/**"],
      // Asked for by npm run coverage, and by npm test when it runs all of its tests.
      thresholds: { "game-rules/**/*.ts": { branches: 95 } },
    },
  },
});

// The tests of the dynamics, the deals and the scores alone: what a mutation run asks again and again.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["game-rules/{deals,dynamics,scoring}/**/*.test.ts"], testTimeout: 20_000 },
});

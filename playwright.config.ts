// End to end: the built server, a folder of its own, and the browser that scripts/test.mjs has found.
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig, devices } from "@playwright/test";

const port = process.env.E2E_PORT ?? "4173";
const baseURL = `http://127.0.0.1:${port}`;

/** What takes a minute and more begins first: begun last, it would keep one worker busy and the other idle. */
const LONG = /(all-screens|whole-class|table|secrecy|settlement|lesson|rough-line)\.spec\.ts$/;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // What a screen reader is given in each phase, kept as texts: `--update-snapshots` writes them anew.
  snapshotPathTemplate: "{testDir}/transcripts/{arg}{ext}",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: "long", testMatch: LONG },
    { name: "short", testIgnore: LONG },
  ],
  reporter: [["list"], ["json", { outputFile: ".cache/e2e.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL,
    // What fades and slides only keeps the tests waiting.
    contextOptions: { reducedMotion: "reduce" },
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // A browser that calls nobody: the tests run on closed networks.
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-quic",
        // There is none; what stands in for it only costs.
        "--disable-gpu",
      ],
    },
  },
  webServer: {
    command: "node --enable-source-maps --liftoff-only dist/server.mjs",
    url: `${baseURL}/readyz`,
    timeout: 60_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    env: {
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      PORT: port,
      HOST: "127.0.0.1",
      DATA_DIR: process.env.E2E_DATA_DIR ?? path.join(tmpdir(), `missed-moments-e2e-${process.pid}`),
      // Were it set for this shell, the tests would play in a real database.
      DATABASE_URL: "",
      // All tests are one address, and make an exercise each.
      CREATE_BURST: "1000",
      // Enough for a window in a game of one quarter; the browsers want the machine for themselves.
      ANALYSIS_BUDGET: "200",
    },
  },
});

// The engine plays the same game in Node and in the browser: same scenario, seed and orders, same hashes.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { engineBundle } from "../scripts/lib/engine-bundle.mjs";

const golden = JSON.parse(readFileSync("game-rules/testing/golden/missed-moment-balanced.json", "utf8"));

test("a golden game gives the same hashes in Chromium as in Node", async ({ page }) => {
  await page.goto("about:blank");
  await page.addScriptTag({ content: await engineBundle() });
  const hashes = await page.evaluate((game) => {
    const { engine } = globalThis as unknown as { engine: { hashesOf(g: unknown): string[] } };
    return engine.hashesOf(game);
  }, golden);
  expect(golden.hashes.length).toBeGreaterThan(12);
  expect(hashes).toEqual(golden.hashes);
});

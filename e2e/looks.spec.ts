// Pictures for people: LOOKS=1 npm test -- --only e2e looks. Every screen at four widths, in both themes and both languages, into
// .cache/looks/; and the picture of the README.
import { mkdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test, WIDE } from "./lib/table";
import { sizesAt, tour } from "./lib/tour";

test.skip(!process.env["LOOKS"], "pictures are taken for people, on demand: LOOKS=1");

const FOLDER = ".cache/looks";
const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

async function dress(page: Page, theme: string): Promise<void> {
  await page.evaluate((t) => {
    document.documentElement.dataset["theme"] = t;
  }, theme);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((a) => a.finished.catch(() => undefined)));
  });
}

for (const locale of ["en", "fr"] as const) {
  test(`every screen, ${locale}`, async ({ openTable }) => {
    test.setTimeout(600_000);
    await tour(openTable, locale, async (stop) => {
      const { name, page } = stop;
      const at = page.viewportSize() ?? WIDE.viewport;
      for (const { width, height } of sizesAt(stop, WIDTHS)) {
        const folder = `${FOLDER}/${locale}/${width}`;
        mkdirSync(folder, { recursive: true });
        await page.setViewportSize({ width, height });
        for (const theme of ["light", "dark"]) {
          await dress(page, theme);
          await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
        }
        // On a phone the other three places are behind tabs.
        if (width === 390 && name === "orders-paris") {
          for (const tab of ["map", "talks", "news"]) {
            await page.locator(`#seat-${tab}`).click();
            await page.screenshot({ path: `${folder}/${name}-${tab}.png` });
          }
          await page.locator("#seat-orders").click();
        }
      }
      await page.setViewportSize(at);
    });
  });
}

test("the picture of the README", async ({ openTable }) => {
  const table = await openTable({
    seed: 2020,
    seats: { bamako: "history", jnim: "history", moscow: "history" },
    clock: 15,
    reading: "shown",
  });
  const facilitator = await table.facilitator();
  const paris = await table.player("paris", { colorScheme: "light", deviceScaleFactor: 1 });
  await paris.join("A. Morel");
  await facilitator.open();
  await facilitator.advance();
  await paris.sees("Negotiation");
  await paris.say(
    "bamako",
    "We will not stand in the way of your talks, if the mandate of the dialogue is kept.",
  );
  await facilitator.advance();
  await paris.sees("Orders", "2020 Q1");
  await paris.write("Patrol", { zone: "Gao", intent: "Be seen on the road before anybody else is" });
  await paris.settle();
  await expect(paris.orders.getByRole("list", { name: "What it can be expected to do" })).toBeVisible();
  await dress(paris.page, "light");
  mkdirSync("docs", { recursive: true });
  await paris.page.screenshot({ path: "docs/play-paris.png" });
});

// Every screen, as assistive technology finds it: nothing serious and nothing critical, in light and in dark.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./lib/table";
import { type Stop, tour } from "./lib/tour";

const GRAVE = ["serious", "critical"];

/** All rules, or colours alone: a theme changes nothing else. */
async function findings({ page, part }: Stop, rules?: string[]): Promise<string[]> {
  // There are no frames: everything runs in the page itself.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  if (part) axe.include(part);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations
    .filter((v) => GRAVE.includes(v.impact ?? ""))
    .map(({ id, impact, nodes: [first, ...more] }) => {
      const why = first?.any[0]?.message ?? first?.all[0]?.message ?? "";
      return `${id} (${impact}), ${1 + more.length} times, first: ${first?.html.slice(0, 160)} ${why}`;
    });
}

async function dress(page: Page, theme: "light" | "dark"): Promise<void> {
  await page.evaluate((t) => {
    document.documentElement.dataset["theme"] = t;
  }, theme);
  // Colours fade over 150 ms: what is half-way is nobody's colour.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((a) => a.finished.catch(() => undefined))),
  );
}

test("no screen has a serious or critical finding, light or dark", async ({ openTable }) => {
  test.setTimeout(300_000);
  const found: string[] = [];
  const seen: string[] = [];
  await tour(openTable, "en", async (stop) => {
    const { name, page } = stop;
    seen.push(name);
    await dress(page, "light");
    for (const finding of await findings(stop)) found.push(`${name}: ${finding}`);
    await dress(page, "dark");
    for (const finding of await findings(stop, ["color-contrast"])) found.push(`${name}, dark: ${finding}`);
  });
  expect(seen.length).toBeGreaterThan(25);
  expect(found).toEqual([]);
});

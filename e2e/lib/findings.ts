// What assistive technology would stumble over on a screen, or a part of one; and the two dresses it is looked at in.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const GRAVE = ["serious", "critical"];

/** All rules, or colours alone: a theme changes nothing else. */
export async function findings(
  { page, part }: { page: Page; part?: string },
  rules?: readonly string[],
): Promise<string[]> {
  // There are no frames: everything runs in the page itself.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  if (part) axe.include(part);
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return violations
    .filter((v) => GRAVE.includes(v.impact ?? ""))
    .map(({ id, impact, nodes: [first, ...more] }) => {
      const why = first?.any[0]?.message ?? first?.all[0]?.message ?? "";
      return `${id} (${impact}), ${1 + more.length} times, first: ${first?.html.slice(0, 160)} ${why}`;
    });
}

export async function dress(page: Page, theme: "light" | "dark"): Promise<void> {
  await page.evaluate((t) => {
    document.documentElement.dataset["theme"] = t;
  }, theme);
  // Colours fade over 150 ms: what is half-way is nobody's colour.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((a) => a.finished.catch(() => undefined))),
  );
}

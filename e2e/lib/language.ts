// The other language, on whatever page there is.
import { expect, type Page } from "@playwright/test";
import type { Locale } from "./tour";

/** From the page itself: a sheet that lies over the screen keeps the hand from the switch, and it, too, must follow. */
export async function speak(page: Page, to: Locale): Promise<void> {
  const html = page.locator("html");
  if ((await html.getAttribute("lang")) === to) return;
  await page.locator(`button[lang=${to}]`).first().dispatchEvent("click");
  await expect(html).toHaveAttribute("lang", to);
  await expect(page.locator(`fieldset[aria-busy=true], button[lang][aria-busy=true]`)).toHaveCount(0);
}

// Two languages and two themes: changed in the middle of a sentence nothing is lost; on every screen every word is there, and
// the browser has nothing to complain about.
import type { Page } from "@playwright/test";
import { complaints } from "./lib/complaints";
import { expect, test } from "./lib/table";
import { type Locale, tour } from "./lib/tour";

test("language and theme change in the middle of a draft, and nothing that was written is lost", async ({
  openTable,
}) => {
  const table = await openTable({ seats: { bamako: "balanced", jnim: "balanced", moscow: "balanced" } });
  const facilitator = await table.facilitator();
  const paris = await table.player("paris", { colorScheme: "light" });
  const { page } = paris;
  await paris.join();
  await facilitator.open();
  await facilitator.advance();
  await paris.sees("Negotiation");
  await page.evaluate(() => Object.assign(window, { neverReloaded: true }));

  await paris.write("Patrol", { zone: "Gao", intent: "Half a sen" });
  await paris.turnTo("facilitator");
  await paris.talks.getByRole("textbox", { name: "Write to Facilitator" }).fill("And half a mess");
  const intent = page.locator("#orders textarea").first();
  const message = page.locator("#talks textarea");
  const paper = () => paris.bar.evaluate((bar) => getComputedStyle(bar).backgroundColor);
  const light = await paper();

  await page.getByRole("button", { name: "Switch to the dark theme" }).click();
  await expect(page.getByRole("button", { name: "Switch to the light theme" })).toBeVisible();
  expect(await paper()).not.toBe(light);
  await page.getByRole("button", { name: "Français" }).click();
  await expect(page.getByRole("heading", { name: "Ordres", exact: true })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.locator("#orders").getByRole("button", { name: /Patrouiller, Gao/ })).toBeVisible();
  await expect(intent).toHaveValue("Half a sen");
  await expect(message).toHaveValue("And half a mess");

  // Written on in French, and back.
  await intent.press("End");
  await intent.pressSequentially("tence, ended.");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Orders", exact: true })).toBeVisible();
  await expect(intent).toHaveValue("Half a sentence, ended.");
  await expect(message).toHaveValue("And half a mess");
  await paris.settle();
  expect(await page.evaluate(() => "neverReloaded" in window)).toBe(true);

  // Both choices are kept, and so is the draft.
  await page.getByRole("button", { name: "Français" }).click();
  await expect(page.getByRole("heading", { name: "Ordres", exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Ordres", exact: true })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("#orders").getByText("Half a sentence, ended.")).toBeVisible();
  expect(paris.complaints).toEqual([]);
});

/** What stands on the page in letters, a line each, with what is spoken but not shown. */
const linesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const spoken = [...document.querySelectorAll("[aria-label],[title],[placeholder]")].flatMap((e) =>
      ["aria-label", "title", "placeholder"].flatMap((a) => e.getAttribute(a) ?? []),
    );
    return [document.title, ...document.body.innerText.split("\n"), ...spoken]
      .map((s) => s.trim())
      .filter(Boolean);
  });

/** A key instead of its words, a placeholder that nobody filled, a value that is none. */
const UNSAID: readonly RegExp[] = [
  /\b[a-z]\w*(?:\.[a-zA-Z_]\w*){1,}\b(?![/@])/,
  /\b[a-z]+_[a-z_]+\b/i,
  /\{\w+[,}]/,
  /\b(?:undefined|NaN|null)\b/,
  /\[object /,
  /\bplural,/,
];
/** Addresses, and words of the engine that the rulebook prints as such. */
const MEANT = /\/join\/|https?:|\b\d+\.\d+|127\.0\.0\.1|localhost/;

/** Whole sentences that stand in both languages alike: one of them was forgotten. */
const isSentence = (line: string): boolean =>
  line.split(/\s+/).filter((w) => /^\p{L}{2,}/u.test(w)).length >= 5;
const ALIKE = /Soufan|Missed Moments|Would you hold|Staff course/;

// The second walk is compared with the first, so one browser does both.
test.describe.configure({ mode: "default" });

const stood: Partial<Record<Locale, Map<string, Set<string>>>> = {};

for (const [locale, colorScheme] of [
  ["en", "light"],
  ["fr", "dark"],
] as const) {
  test(`every screen has all its words, and no complaint: ${locale}, ${colorScheme}`, async ({
    openTable,
  }) => {
    test.setTimeout(150_000);
    const lines = new Map<string, Set<string>>();
    const heard: (readonly string[])[] = [];
    const unsaid: string[] = [];
    await tour(
      openTable,
      locale,
      async ({ name, page }) => {
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        const here = await linesOf(page);
        lines.set(name, new Set(here));
        for (const line of here) {
          const bad = MEANT.test(line) ? undefined : UNSAID.find((r) => r.test(line));
          if (bad) unsaid.push(`${name}: ${line.slice(0, 160)}`);
        }
      },
      { colorScheme, meet: (page) => heard.push(complaints(page)) },
    );
    stood[locale] = lines;
    expect(lines.size).toBeGreaterThan(25);
    expect.soft(unsaid).toEqual([]);
    // The last stop of the walk is an address where there is nothing.
    const complained = heard
      .flat()
      .filter((c) => !c.startsWith("/nowhere") && !c.includes("404 for /nowhere"));
    expect.soft(complained).toEqual([]);

    const other = locale === "en" ? stood.fr : stood.en;
    if (!other) return;
    const alike = [...lines].flatMap(([name, set]) =>
      [...set]
        .filter((l) => isSentence(l) && !ALIKE.test(l) && other.get(name)?.has(l))
        .map((l) => `${name}: ${l}`),
    );
    expect.soft(alike, "sentences that are not translated").toEqual([]);
  });
}

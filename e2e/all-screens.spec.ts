// Every screen, once in each language and each theme: every word is there, the browser has nothing to complain about, and
// assistive technology stumbles over nothing serious and nothing critical.
import { complaints } from "./lib/complaints";
import { dress, findings } from "./lib/findings";
import { expect, test } from "./lib/table";
import { type Locale, tour } from "./lib/tour";
import { alike, linesOf, unsaidIn } from "./lib/words";

// The second walk is compared with the first, so one browser does both.
test.describe.configure({ mode: "default" });

const stood: Partial<Record<Locale, Map<string, Set<string>>>> = {};

for (const [locale, theme] of [
  ["en", "light"],
  ["fr", "dark"],
] as const) {
  test(`every screen has all its words, no complaint and no grave finding: ${locale}, ${theme}`, async ({
    openTable,
  }) => {
    test.setTimeout(400_000);
    const lines = new Map<string, Set<string>>();
    const heard: (readonly string[])[] = [];
    const unsaid: string[] = [];
    const found: string[] = [];
    await tour(
      openTable,
      locale,
      async (stop) => {
        const { name, page } = stop;
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        const here = await linesOf(page);
        lines.set(name, new Set(here));
        unsaid.push(...unsaidIn(here).map((line) => `${name}: ${line.slice(0, 160)}`));
        await dress(page, theme);
        found.push(
          ...(await findings(stop, theme === "dark" ? ["color-contrast"] : undefined)).map(
            (f) => `${name}: ${f}`,
          ),
        );
      },
      { colorScheme: theme, meet: (page) => heard.push(complaints(page)) },
    );
    stood[locale] = lines;
    expect(lines.size).toBeGreaterThan(25);
    expect.soft(unsaid).toEqual([]);
    expect.soft(found).toEqual([]);
    // The last stop of the walk is an address where there is nothing.
    const complained = heard
      .flat()
      .filter((c) => !c.startsWith("/nowhere") && !c.includes("404 for /nowhere"));
    expect.soft(complained).toEqual([]);

    const other = locale === "en" ? stood.fr : stood.en;
    const untold = [...lines].flatMap(([name, set]) =>
      alike(set, other?.get(name)).map((l) => `${name}: ${l}`),
    );
    expect.soft(untold, "sentences that are not translated").toEqual([]);
  });
}

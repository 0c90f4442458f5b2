// Every screen, in both languages and both themes: every word is there, the browser has nothing to complain about, assistive
// technology stumbles over nothing serious and nothing critical, no text outgrows its place at any width; and wherever one is, the
// language changes there and then.
import { complaints } from "./lib/complaints";
import { dress, findings } from "./lib/findings";
import { outgrown, SIZES } from "./lib/fit";
import { speak } from "./lib/language";
import { expect, test } from "./lib/table";
import { type Locale, type Stop, sizesAt, tour } from "./lib/tour";
import { alike, linesOf, unsaidIn } from "./lib/words";

/** English by day with all rules, French by night with its colours: a language changes no structure, and no colour. */
const DRESS = {
  en: { theme: "light", rules: undefined },
  fr: { theme: "dark", rules: ["color-contrast"] },
} as const;

test("every screen has all its words in both languages, no complaint and no grave finding", async ({
  openTable,
}) => {
  test.setTimeout(600_000);
  const stops = new Set<string>();
  const heard: (readonly string[])[] = [];
  const unsaid: string[] = [];
  const untold: string[] = [];
  const found: string[] = [];
  const tooLong: string[] = [];

  const look = async (stop: Stop, locale: Locale): Promise<Set<string>> => {
    const { name, page } = stop;
    await speak(page, locale);
    const lines = await linesOf(page);
    unsaid.push(...unsaidIn(lines).map((line) => `${name} (${locale}): ${line.slice(0, 160)}`));
    const { theme, rules } = DRESS[locale];
    await dress(page, theme);
    found.push(...(await findings(stop, rules)).map((f) => `${name} (${theme}): ${f}`));
    const at = page.viewportSize();
    for (const size of sizesAt(stop, SIZES)) {
      await page.setViewportSize(size);
      tooLong.push(...(await outgrown(page)).map((o) => `${name} (${locale}, ${size.width}): ${o}`));
    }
    if (at) await page.setViewportSize(at);
    return new Set(lines);
  };

  await tour(
    openTable,
    "en",
    async (stop) => {
      // In the language in which the walk came here first: it goes on in the other.
      const here: Locale = (await stop.page.locator("html").getAttribute("lang")) === "fr" ? "fr" : "en";
      const first = await look(stop, here);
      const second = await look(stop, here === "en" ? "fr" : "en");
      if (!stop.inBoth) untold.push(...alike(first, second).map((line) => `${stop.name}: ${line}`));
      stops.add(stop.name);
    },
    { meet: (page) => heard.push(complaints(page)) },
  );
  expect(stops.size).toBeGreaterThan(25);
  expect.soft(unsaid, "words that are missing").toEqual([]);
  expect.soft(untold, "sentences that are not translated").toEqual([]);
  expect.soft(found, "grave findings").toEqual([]);
  expect.soft(tooLong, "texts that outgrow their place").toEqual([]);
  // The last stop of the walk is an address where there is nothing.
  const complained = heard.flat().filter((c) => !c.startsWith("/nowhere") && !c.includes("404 for /nowhere"));
  expect.soft(complained).toEqual([]);
});

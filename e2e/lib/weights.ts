// What a page weighs until it can be used: what travels, packed, and the most that it may be. A ceiling is lowered when less is reached
// and never raised; where an aim stands beside it, that is where it is going.
import type { Browser, BrowserContext } from "@playwright/test";

export type Kind = "script" | "words" | "font";
export type Weights = Readonly<Record<Kind, number>>;

/** KB of 1,024 bytes. The map of a seat (25) travels as script, and is data in what is aimed at: 210 and 80. */
export const CEILINGS: Readonly<Record<string, Partial<Weights>>> = {
  // Aims: 165 of script.
  "/": { script: 196, words: 12, font: 131 },
  "/join": { script: 181, words: 10, font: 110 },
  // Aims: 210 of script, 80 of data (the words and the map), 90 of fonts.
  "/play": { script: 371, words: 49, font: 110 },
  "/facilitate": { script: 435, words: 83, font: 125 },
  "/rules": { script: 167, words: 10, font: 110 },
};

const KINDS: Readonly<Record<Kind, RegExp>> = { script: /\.js$/, words: /\/words\//, font: /\.woff2$/ };

/**
 * What a browser that has nothing fetches of a page before it has a moment to spare: what it fetches then is not waited for by anybody.
 * @param who whose cookies it brings along
 * @param ready what must be there for the page to be of use
 */
export async function weigh(
  browser: Browser,
  address: string,
  ready: string,
  who?: BrowserContext,
): Promise<Weights> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    ...(who ? { storageState: await who.storageState() } : {}),
  });
  try {
    await context.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    const page = await context.newPage();
    await page.goto(address);
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState("networkidle");
    const came = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map((e) => [e.name.split("?")[0] ?? "", (e as PerformanceResourceTiming).encodedBodySize] as const),
    );
    const sum = (kind: Kind) =>
      came.filter(([name]) => KINDS[kind].test(name)).reduce((all, [, bytes]) => all + bytes / 1024, 0);
    return { script: sum("script"), words: sum("words"), font: sum("font") };
  } finally {
    await context.close();
  }
}

// One seat on a phone, by thumb alone: a whole quarter, from the link to the news.
import type { Locator, Page } from "@playwright/test";
import { expect, PHONE, test } from "./lib/table";

test.setTimeout(120_000);

/** The smallest phone that a whole quarter has to go on. */
const SMALL = { ...PHONE, viewport: { width: 360, height: 640 } };

/** A thumb on a zone: somewhere inside its outline that nothing else covers. */
async function tapZone(page: Page, name: string): Promise<void> {
  const zone = page.locator("#map").getByRole("button", { name: new RegExp(`^${name}`) });
  await zone.scrollIntoViewIfNeeded();
  const spot = await zone.evaluate((path) => {
    const box = path.getBoundingClientRect();
    for (let i = 1; i < 20; i++)
      for (let j = 1; j < 20; j++) {
        const [x, y] = [box.left + (box.width * i) / 20, box.top + (box.height * j) / 20];
        if (document.elementFromPoint(x, y) === path) return { x, y };
      }
    return null;
  });
  if (!spot) throw new Error(`no spot of ${name} can be touched`);
  await page.touchscreen.tap(spot.x, spot.y);
}

/** How much of a thing is in sight, px: within the window, and within every box that cuts it off. */
const inSight = (what: Locator) =>
  what.evaluate((e) => {
    let { top, bottom } = e.getBoundingClientRect();
    for (let box = e.parentElement; box; box = box.parentElement) {
      if (getComputedStyle(box).overflowY === "visible") continue;
      const around = box.getBoundingClientRect();
      [top, bottom] = [Math.max(top, around.top), Math.min(bottom, around.bottom)];
    }
    return Math.round(Math.min(bottom, innerHeight) - Math.max(top, 0));
  });

/** A phone on its side; a laptop of 1366 by 768 at twice the size; the smallest window that anything must fit. */
const LOW = [
  { width: 740, height: 310 },
  { width: 640, height: 360 },
  { width: 683, height: 384 },
  { width: 320, height: 256 },
] as const;

/** What is pressed with a thumb and is smaller than 44 px, or written in with less than 16 px; a link in the running text is as large as its words. */
const tooSmall = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, select, textarea, input, summary")].flatMap((e) => {
      if (e.closest("[hidden], .sr-only, dialog:not([open])")) return [];
      const type = e.getAttribute("type");
      const box = (e.closest("label, li:has([data-menu-row])") ?? e).getBoundingClientRect();
      if (box.width < 3 || box.height < 3) return [];
      const field = e.matches("select, textarea, input:not([type=radio], [type=checkbox])");
      const font = Number.parseFloat(getComputedStyle(e).fontSize);
      const small = box.height < 43.5 || box.width < 43.5 || (field && font < 16);
      return small ? [`${e.tagName} ${type} ${e.textContent} ${box.width} x ${box.height}, ${font} px`] : [];
    }),
  );

/** Nothing may be wider than the phone. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test("a quarter is played on a phone", async ({ openTable }) => {
  const table = await openTable({ seats: { jnim: "balanced", moscow: "balanced" } });
  const facilitator = await table.facilitator();
  const bamako = await table.player("bamako");
  const paris = await table.player("paris", SMALL);
  const { page } = paris;
  const places = page.getByRole("tablist", { name: "Parts of the screen" });
  const tab = (name: string) => places.getByRole("tab", { name: new RegExp(`^${name}`) });
  await bamako.join();

  await page.goto(table.links.paris);
  expect(await overflow(page)).toBe(0);
  const join = page.getByRole("button", { name: "Take the Paris seat" });
  await expect(join).toBeEnabled();
  await join.tap();
  await expect(page.getByRole("heading", { level: 1, name: "Paris" })).toBeVisible();
  expect(await overflow(page)).toBe(0);
  await facilitator.open();

  await test.step("reads the situation", async () => {
    await paris.sees("Situation", "2020 Q1");
    await tab("News").tap();
    await expect(page.getByRole("heading", { name: "Brief for 2020 Q1" })).toBeVisible();
    await tab("Map").tap();
    await expect(page.getByRole("list", { name: "What you know" })).toBeVisible();
    expect(await overflow(page)).toBe(0);
  });

  await test.step("talks, and signs what is offered", async () => {
    await facilitator.advance();
    await paris.sees("Negotiation");
    await tab("Messages").tap();
    await paris.turnTo("bamako");
    const field = paris.talks.getByRole("textbox", { name: "Write to Bamako" });
    await field.tap();
    await field.fill("We are listening.");
    await paris.talks.getByRole("button", { name: "Send" }).tap();
    await expect(paris.talks.getByRole("list").getByText("We are listening.")).toBeVisible();
    await bamako.reads("paris", "We are listening.");
    await bamako.propose("paris");
    const row = paris.talks.getByRole("button", { name: /^Bamako put a deal on the table/ });
    await row.tap();
    await expect(row).toHaveAttribute("aria-expanded", "true");
    await expect(paris.talks.getByRole("region", { name: "If this deal holds" })).toBeVisible();
    expect(await tooSmall(page)).toEqual([]);
    const offer = paris.deal("Draft deal, v1");
    await offer.getByRole("button", { name: "Sign" }).tap();
    await offer.getByRole("button", { name: "Press again to sign" }).tap();
    await expect(paris.deal("Signed deal")).toBeVisible();
    expect(await overflow(page)).toBe(0);
  });

  await test.step("in a low window one thing has the screen, and a long talk stays where it is read", async () => {
    const upright = page.viewportSize() ?? SMALL.viewport;
    const field = paris.talks.getByRole("textbox", { name: "Write to Bamako" });
    expect(
      await field.evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize)),
    ).toBeGreaterThanOrEqual(16);
    for (let n = 1; n <= 8; n++) await bamako.say("paris", `Line ${n}.`);
    // Each is spoken, as the first was.
    const spoken = page.locator("[role=status] p");
    await expect(spoken.filter({ hasText: "Message from Bamako: Line 7." })).toHaveCount(1);
    await expect(spoken.filter({ hasText: "Message from Bamako: Line 8." })).toHaveCount(1);
    for (const size of LOW) {
      await page.setViewportSize(size);
      await tab("Orders").tap();
      await expect.poll(() => inSight(paris.orders)).toBeGreaterThan(size.height * 0.7);
      await tab("Messages").tap();
      await expect.poll(() => inSight(paris.talks)).toBeGreaterThan(size.height * 0.7);
      await expect
        .poll(() => inSight(paris.talks.getByRole("list", { name: "Bamako" })))
        .toBeGreaterThan(size.height * 0.5);
      expect(await inSight(field)).toBeGreaterThan(30);
      expect(await overflow(page)).toBe(0);
    }
    const first = paris.talks.getByText("We are listening.");
    await first.scrollIntoViewIfNeeded();
    await expect(paris.talks.getByText("Line 8.")).not.toBeInViewport();
    await bamako.say("paris", "And one more.");
    await paris.talks.getByRole("button", { name: "1 new message" }).tap();
    await expect(paris.talks.getByText("And one more.")).toBeInViewport();
    await expect(paris.talks.getByRole("button", { name: "1 new message" })).toHaveCount(0);
    await page.setViewportSize(upright);
  });

  await test.step("a deal being written outlives a turn of the screen and the end of the talks", async () => {
    const writing = paris.proposal;
    await paris.talks.getByRole("button", { name: "Propose a deal" }).tap();
    await writing.getByRole("button", { name: "secret" }).tap();
    await writing.getByRole("button", { name: "Add a promise" }).tap();
    const goesOn = async () => {
      await expect(writing.getByRole("button", { name: "public" })).toBeVisible();
      await expect(writing.getByTitle("What is promised")).toHaveCount(2);
    };
    const upright = page.viewportSize() ?? SMALL.viewport;
    await page.setViewportSize({ width: upright.height, height: upright.width });
    await goesOn();
    await page.setViewportSize(upright);
    await facilitator.advance();
    await paris.sees("Orders");
    await tab("Messages").tap();
    await goesOn();
    await writing.getByRole("button", { name: "Drop it" }).tap();
    await expect(writing).toBeHidden();
  });

  await test.step("writes orders: a zone from the list, a zone from the map, a posture", async () => {
    await tab("Orders").tap();
    await paris.take("Patrol");
    await paris.orders.getByRole("combobox", { name: "Zone" }).selectOption({ label: "Gao" });
    await paris.orders.getByRole("textbox", { name: "Intent" }).fill("From the list.");
    expect(await tooSmall(page)).toEqual([]);
    await paris.orders.getByRole("button", { name: "Done" }).tap();

    await paris.take("Pay for services");
    await paris.orders.getByRole("button", { name: "choose on the map" }).tap();
    await expect(page.getByText("Choose a zone for Pay for services")).toBeVisible();
    await tapZone(page, "Gao");
    await expect(tab("Orders")).toHaveAttribute("aria-selected", "true");
    await expect(paris.orders.getByRole("button", { name: /Pay for services, Gao/ })).toBeVisible();

    await paris.take("Tolerate Bamako’s talks");
    const standing = paris.orders.getByRole("region", { name: "Standing orders" });
    await expect(standing.getByRole("button", { name: /^Tolerate Bamako’s talks/ })).toBeVisible();
    expect(await overflow(page)).toBe(0);
  });

  await test.step("commits, and reads what came of it", async () => {
    await paris.orders.getByRole("button", { name: /^Commit 3 orders/ }).tap();
    await paris.orders.getByRole("button", { name: "Press again to commit" }).tap();
    await expect(paris.orders.getByText("Committed.", { exact: true })).toBeVisible();
    await facilitator.advance();
    await paris.sees("Outcome", "2020 Q1");
    await expect(page.getByText("The Sahel Courier")).toBeVisible();
    await expect(page.getByText("Pay for services, Gao", { exact: true })).toBeVisible();
    await expect(page.getByText("From the list.")).toBeVisible();
    expect(await overflow(page)).toBe(0);
    await page.getByRole("button", { name: "I have read this" }).tap();
    await expect(page.getByText("You have read this.")).toBeVisible();
  });
  expect(paris.complaints).toEqual([]);
});

// A whole quarter without a mouse: every step by Tab, arrows, Enter and the letters that the screen itself lists.
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./lib/table";

test.setTimeout(120_000);

const has = (at: Locator) => at.evaluate((e) => e === document.activeElement);

/** How many sheets of paper a page takes. */
const sheets = async (page: Page): Promise<number> =>
  (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Tab until it is there; a reader would do the same, and give up as well. */
async function tabTo(page: Page, what: Locator, limit = 60): Promise<void> {
  for (let i = 0; i < limit; i++) {
    if ((await what.count()) === 1 && (await has(what))) break;
    await page.keyboard.press("Tab");
  }
  await expect(what).toBeFocused();
  // Whoever sees must see where they are.
  const ring = await what.evaluate((e) => {
    const outlines = [e, e.closest("label")].map((x) => x && getComputedStyle(x));
    return outlines.some((s) => s && s.outlineStyle !== "none" && Number.parseFloat(s.outlineWidth) >= 2);
  });
  expect(ring, "the focus can be seen").toBe(true);
}

test("a quarter is played by keyboard alone", async ({ openTable }) => {
  const table = await openTable({ seats: { bamako: "balanced", jnim: "balanced", moscow: "balanced" } });
  const facilitator = await table.facilitator();
  const paris = await table.player("paris");
  const { page } = paris;
  const { keyboard } = page;

  await test.step("joins", async () => {
    await page.goto(table.links.paris);
    await expect(page.getByRole("button", { name: "Take the Paris seat" })).toBeEnabled();
    await tabTo(page, page.getByRole("textbox", { name: "Your name" }));
    await keyboard.type("A. Morel");
    await keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Your brief" })).toBeVisible();
  });
  await facilitator.open();
  await paris.sees("Situation");

  await test.step("finds the list of keys, and the links past the frame", async () => {
    await keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await keyboard.press("Escape");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();
    await tabTo(page, page.getByRole("link", { name: "Orders", exact: true }), 200);
    await keyboard.press("Enter");
    await expect(page.locator("#orders")).toBeFocused();
  });

  await test.step("asks why of a figure", async () => {
    await tabTo(page, page.getByRole("button", { name: /^Why did this change: French opposition/ }), 200);
    await keyboard.press("Enter");
    await expect(page.getByRole("dialog").getByRole("heading", { name: /^French opposition/ })).toBeVisible();
    await keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  await facilitator.advance();
  await paris.sees("Negotiation");
  await test.step("writes a message", async () => {
    await keyboard.press("t");
    await expect(page.locator("#talks")).toBeFocused();
    await tabTo(page, paris.talks.getByRole("textbox", { name: "Write to Bamako" }));
    await keyboard.type("nobody zooms the map by writing: 1 + 1 = 2 [m]?");
    await keyboard.press("Enter");
    await expect(paris.talks.getByRole("list").getByText("1 + 1 = 2 [m]?")).toBeVisible();
    await keyboard.press("Escape");
  });

  await facilitator.advance();
  await paris.sees("Orders");
  await test.step("is taken to the heading of the new phase", async () => {
    await expect(paris.orders.getByRole("heading", { name: "Orders", exact: true })).toBeFocused();
  });

  await test.step("sends the message that is being written, not the sheet behind it", async () => {
    await keyboard.press("t");
    const field = paris.talks.getByRole("textbox", { name: "Write to Bamako" });
    await field.fill("Not the sheet.");
    // The Enter of an input method ends a word.
    await field.dispatchEvent("keydown", { key: "Enter", code: "Enter", isComposing: true, bubbles: true });
    await expect(field).toHaveValue("Not the sheet.");
    await field.press("Control+Enter");
    await keyboard.press("Control+Enter");
    await expect(paris.talks.getByRole("list").getByText("Not the sheet.")).toHaveCount(1);
    await expect(paris.orders.getByRole("button", { name: /^Commit/ })).toBeVisible();
    await field.press("Escape");
  });

  await test.step("opens a slot and turns the map's layers from a French keyboard", async () => {
    const press = (key: string, code: string, held = {}) =>
      page.locator("#orders").dispatchEvent("keydown", { key, code, bubbles: true, ...held });
    await press("&", "Digit1");
    await expect(paris.orders.locator("[data-slot='1']")).toBeFocused();
    const layer = () =>
      page.locator("#map").getByRole("combobox", { name: "What the map shows" }).inputValue();
    const first = await layer();
    await press("]", "Minus", { ctrlKey: true, altKey: true, modifierAltGraph: true });
    await expect.poll(layer).not.toBe(first);
    await press("[", "Digit5", { ctrlKey: true, altKey: true, modifierAltGraph: true });
    await expect.poll(layer).toBe(first);
  });

  await test.step("takes an order by typing, and its zone by walking over the map", async () => {
    await keyboard.press("n");
    await expect(page.getByRole("searchbox", { name: "Filter orders" })).toBeFocused();
    await keyboard.type("patrol");
    await keyboard.press("Enter");
    await expect(paris.orders.getByRole("button", { name: /^Order 1, being written: Patrol/ })).toBeFocused();
    await keyboard.press("z");
    await expect(page.getByText("Choose a zone for Patrol")).toBeVisible();
    const zone = (name: string) => page.locator("#map").getByRole("button", { name: new RegExp(`^${name}`) });
    await expect(page.locator("#map").getByRole("button", { name: /^Bamako/ })).toBeFocused();
    // From the capital to the north-east, from neighbour to neighbour.
    const walked: string[] = [];
    for (const key of [
      "ArrowRight",
      "ArrowUp",
      "ArrowRight",
      "ArrowUp",
      "ArrowRight",
      "ArrowRight",
      "ArrowDown",
      "ArrowRight",
    ]) {
      if (await has(zone("Gao"))) break;
      await keyboard.press(key);
      walked.push(
        (await page.evaluate(() => document.activeElement?.getAttribute("aria-label")?.split(/[,.]/)[0])) ??
          "nowhere",
      );
    }
    await expect(zone("Gao"), `walked ${walked.join(" > ")}`).toBeFocused();
    await keyboard.press("Enter");
    await expect(paris.orders.getByRole("button", { name: /Patrol, Gao/ })).toBeVisible();
  });

  await test.step("sees what is chosen in the reader's own colours, and prints all of it", async () => {
    const ground = (at: Locator) => at.first().evaluate((e) => getComputedStyle(e).backgroundColor);
    await page.emulateMedia({ forcedColors: "active" });
    const depths = page.getByRole("group", { name: "Figures" }).locator("label");
    await paris.orders.getByRole("button", { name: /^all \d+ orders$/ }).click();
    const tabs = paris.orders.getByRole("tab");
    const channels = paris.talks.getByRole("navigation").getByRole("button");
    for (const [chosen, other] of [
      [depths.filter({ has: page.locator(":checked") }), depths.filter({ hasNot: page.locator(":checked") })],
      [tabs.and(page.locator("[aria-selected=true]")), tabs.and(page.locator("[aria-selected=false]"))],
      [channels.and(page.locator("[aria-current]")), channels.and(page.locator(":not([aria-current])"))],
    ] as const)
      expect(await ground(chosen)).not.toBe(await ground(other));
    await page.emulateMedia({ forcedColors: "none" });
    expect(await sheets(page)).toBeGreaterThan(1);
  });

  await test.step("says why, commits, thinks again, commits", async () => {
    await keyboard.press("1");
    await tabTo(page, paris.orders.getByRole("textbox", { name: "Intent" }));
    await keyboard.type("To be seen on the road, not to commit it.");
    await keyboard.press("Escape");
    await keyboard.press("Control+Enter");
    await expect(paris.orders.getByRole("button", { name: "Press again to commit" })).toBeVisible();
    await keyboard.press("Control+Enter");
    await expect(paris.orders.getByText("Committed.", { exact: true })).toBeVisible();
    // Committed within a moment of the last letter: the words must not live in this window alone.
    await page.reload();
    await expect(paris.orders.getByText("Committed.", { exact: true })).toBeVisible();
    await keyboard.press("o");
    // The focus follows the screen by a frame: a hand waits for it, sixty Tabs at once do not.
    await expect(paris.orders).toBeFocused();
    await tabTo(page, paris.orders.getByRole("button", { name: "Reopen the sheet" }));
    await keyboard.press("Enter");
    await expect(paris.orders.getByText("Committed.", { exact: true })).toBeHidden();
    await keyboard.press("Control+Enter");
    await keyboard.press("Control+Enter");
    await expect(paris.orders.getByText("Committed.", { exact: true })).toBeVisible();
  });

  await test.step("reads the outcome", async () => {
    await facilitator.advanceTo("Outcome");
    await paris.sees("Outcome");
    await expect(page.locator("article h2")).toBeFocused();
    expect(await sheets(page)).toBeGreaterThan(1);
    await expect(page.getByText("To be seen on the road, not to commit it.")).toBeVisible();
    await tabTo(page, page.getByRole("button", { name: "I have read this" }), 120);
    await keyboard.press("Enter");
    await expect(page.getByText("You have read this.")).toBeVisible();
  });
  expect(paris.complaints).toEqual([]);
});

test("the desk is led by keyboard alone, on a small laptop", async ({ openTable }) => {
  const table = await openTable({
    scenario: "last-window",
    seats: { jnim: "balanced", moscow: "balanced" },
    clock: 9,
  });
  const facilitator = await table.facilitator({ viewport: { width: 1366, height: 768 } });
  const { page } = facilitator;
  const { keyboard } = page;

  await test.step("opens the first quarter", async () => {
    await tabTo(page, page.getByRole("button", { name: /^Open \d{4} / }), 80);
    await keyboard.press("Enter");
    await expect(facilitator.phaseBox).toBeVisible();
  });

  await test.step("pauses with a reason, goes on, gives time", async () => {
    await tabTo(page, page.getByRole("textbox", { name: "Reason, told to everybody" }), 80);
    await keyboard.type("Coffee");
    await keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Resume" })).toBeVisible();
    await page.locator("body").press(" ");
    await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
    await tabTo(page, facilitator.next, 80);
    await keyboard.press("Enter");
    await expect.poll(() => facilitator.where()).toMatch(/Negotiation$/);
    await keyboard.press("e");
    await expect(page.getByRole("timer")).toHaveText(/^0[78]:/);
  });

  await test.step("walks the rooms by arrows, writes an inject and releases it", async () => {
    const injects = page.getByRole("tab", { name: "Injects" });
    await tabTo(page, page.getByRole("tab", { name: "Run" }), 80);
    await keyboard.press("ArrowRight");
    await expect(injects).toHaveAttribute("aria-selected", "true");
    await keyboard.press("ArrowLeft");
    await expect(injects).toHaveAttribute("aria-selected", "false");
    await page.locator("body").press("i");
    await expect(injects).toHaveAttribute("aria-selected", "true");
    await expect(page.getByRole("button", { name: "Write one" })).toBeFocused();
    await keyboard.press("Enter");
    await tabTo(page, page.getByRole("textbox", { name: "Title" }), 60);
    await keyboard.type("A convoy is late");
    await tabTo(page, page.getByRole("textbox", { name: "Text" }), 10);
    await keyboard.type("No word from it since dawn.");
    await tabTo(page, page.getByRole("button", { name: "Release now" }), 120);
    await keyboard.press("Enter");
    await expect(page.getByText(/^Released at/)).toBeVisible();
  });

  await test.step("covers the desk and lifts the cover, and marks the moment", async () => {
    const cover = page.getByRole("dialog", { name: "Desk covered" });
    await keyboard.press("F8");
    await expect(cover).toBeVisible();
    await keyboard.press("F8");
    await expect(cover).toBeHidden();
    await page.locator("body").press("b");
    await expect(page.getByRole("dialog", { name: "Bookmark this moment" })).toBeVisible();
    await keyboard.press("Escape");
  });

  await test.step("has no column that the window cuts off", async () => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
  expect(facilitator.complaints).toEqual([]);
});

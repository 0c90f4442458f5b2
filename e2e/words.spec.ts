// Two languages and two themes, changed in the middle of a sentence: nothing is lost; and a third, put over the page by a translator.
import type { Page } from "@playwright/test";
import { expect, test } from "./lib/table";
import { turningIn } from "./lib/words";

/** As translators do it: an element around each text, or one in its place. */
const translate = (page: Page, how: "around" | "instead") =>
  page.evaluate((way) => {
    const texts: Text[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest("script, style, textarea") || !node.textContent?.trim()
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    while (walk.nextNode()) texts.push(walk.currentNode as Text);
    for (const text of texts) {
      const inner = document.createElement("font");
      const outer = document.createElement("font");
      outer.append(inner);
      if (way === "around") {
        text.replaceWith(outer);
        inner.append(text);
      } else {
        inner.append(text.data);
        text.replaceWith(outer);
      }
    }
    return texts.length;
  }, how);

test("language and theme change in the middle of a draft, and nothing that was written is lost", async ({
  openTable,
}) => {
  const table = await openTable({
    title: "\u202Eمدرسة الأركان (2)",
    seats: { bamako: "balanced", jnim: "balanced", moscow: "balanced" },
  });
  const facilitator = await table.facilitator();
  const paris = await table.player("paris", { colorScheme: "light" });
  const { page } = paris;
  await paris.join("مريم \u202E 2");
  expect(await turningIn(page), "in the waiting room").toEqual([]);
  await facilitator.open();
  await facilitator.advance();
  await paris.sees("Negotiation");
  await page.evaluate(() => Object.assign(window, { neverReloaded: true }));
  await paris.turnTo("cell");
  await paris.talks.getByRole("textbox").fill("\u202Eمرحبا (12), Gao");
  await paris.talks.getByRole("textbox").press("Enter");
  await expect(paris.talks.getByRole("list").getByText("مرحبا (12), Gao")).toBeVisible();
  expect(await turningIn(page), "at the seat").toEqual([]);
  const along = facilitator.page.getByRole("region", { name: "Reading along" });
  await expect(along.getByText("مرحبا (12), Gao")).toBeVisible();
  expect(await turningIn(facilitator.page), "at the facilitator's table").toEqual([]);

  await paris.write("Patrol", { zone: "Gao", intent: "Half a sen" });
  await paris.turnTo("facilitator");
  await paris.talks.getByRole("textbox", { name: "Write to the facilitator" }).fill("And half a mess");
  const intent = page.locator("#orders textarea").first();
  const message = page.locator("#talks textarea[placeholder]");
  const paper = () => paris.bar.evaluate((bar) => getComputedStyle(bar).backgroundColor);
  const light = await paper();

  // Theme and language are behind one button of the bar, which stays open meanwhile.
  await paris.bar.getByRole("button", { name: "Language, theme, rules, keys" }).click();
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
  await page.getByRole("button", { name: "Rédiger des ordres" }).click();
  await expect(page.getByRole("heading", { name: "Ordres", exact: true })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("#orders").getByText("Half a sentence, ended.")).toBeVisible();

  // A translator at work while phases pass, pages turn and messages come: the page goes on, and says what is so.
  await page.getByRole("button", { name: "Langue, thème, règles, touches" }).click();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Orders", exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  expect(await translate(page, "around")).toBeGreaterThan(50);
  await facilitator.advance();
  await paris.sees("Orders");
  await expect(page.getByRole("button", { name: /^Commit/ })).toBeVisible();
  await paris.orders.getByRole("button", { name: /^Order 1: Patrol, Gao/ }).click();
  expect(await translate(page, "instead")).toBeGreaterThan(50);
  await paris.orders.getByRole("button", { name: "Remove this order" }).click();
  await expect(paris.orders.getByText("Half a sentence, ended.")).toHaveCount(0);
  await paris.say("facilitator", "Still here.");
  await translate(page, "instead");
  await facilitator.advance();
  await paris.sees("Outcome");
  await paris.readsTheNews();
  expect(paris.complaints).toEqual([]);
});

test("a browser that keeps nothing for the site plays on, and says what that costs", async ({
  openTable,
}) => {
  const table = await openTable({ seats: { bamako: "balanced", jnim: "balanced", moscow: "balanced" } });
  const facilitator = await table.facilitator();
  const paris = await table.player("paris");
  const { page } = paris;
  // As a browser does where site data is blocked: already the names throw.
  await page.addInitScript(() => {
    const blocked = {
      get() {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    };
    Object.defineProperty(window, "localStorage", blocked);
    Object.defineProperty(window, "sessionStorage", blocked);
    Object.defineProperty(navigator, "cookieEnabled", { get: () => false });
  });
  await page.goto("/");
  await expect(page.getByText("This browser takes no cookies from this site.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Create and get the links" })).toBeEnabled();
  await page.goto("/scenarios");
  await expect(page.getByText("This browser keeps nothing for this site.")).toBeVisible();
  await paris.join();
  await expect(page.getByText("This browser keeps nothing for this site.")).toBeVisible();
  await facilitator.open();
  await facilitator.advance();
  await paris.say("facilitator", "Heard all the same.");
  await page.goto(`/play/${"2".repeat(12)}/paris`);
  await expect(page.getByText("This browser takes no cookies from this site.")).toBeVisible();
});

test("the first page leads back to an exercise, and a link is found in what mail made of it", async ({
  openTable,
}) => {
  const table = await openTable({ title: "Way back", seats: { bamako: "balanced", jnim: "balanced" } });
  const paris = await table.player("paris");
  const { page } = paris;
  const link = new URL(table.links.paris);
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Join", exact: true })).toBeEnabled();
  const wrapped = `<https://scan.example/?url=${encodeURIComponent(link.href.toUpperCase())}&data=05>`;
  await page.getByRole("textbox", { name: "Your link" }).fill(wrapped);
  await page.getByRole("button", { name: "Join", exact: true }).click();
  await page.waitForURL(link.href);
  await page.goto(`${link.href.replace("/join/", "/JOIN/")}).`);
  await expect(page).toHaveURL(link.href);
  await paris.join();
  // The seat's name stands already while the page opens; the browser notes the way back with the first picture: that of the waiting room,
  // for nobody has opened the exercise.
  const here = page.getByRole("complementary", { name: "Who is here" });
  await expect(here).toBeVisible();
  await page.goto("/");
  await page.getByRole("link", { name: "Way back, Paris" }).click();
  await expect(here).toBeVisible();
  await page.goto("/");
  await page.getByRole("button", { name: "Forget Way back, Paris" }).click();
  await expect(page.getByText("Yours in this browser")).toBeHidden();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(link.pathname.slice(6));
});

// Whoever runs the server: opens it with a key, gives a control link anew, keeps a backup, deletes; who creates gives a key, too;
// and control takes one person out of a seat.
import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import type { Browser, Page } from "@playwright/test";
import { complaints } from "./lib/complaints";
import { dress, findings } from "./lib/findings";
import { outgrown, SIZES } from "./lib/fit";
import { type House, houseAt } from "./lib/house";
import { expect, test, WIDE } from "./lib/table";
import { linesOf, unsaidIn } from "./lib/words";

test.setTimeout(180_000);
// One after the other, in one house: a first start costs more than all of it.
test.describe.configure({ mode: "default" });
test.use(WIDE);

const KEY = "the-operators-own-key";
const CREATION_KEY = "for-the-teachers";

let house: House;
test.beforeAll(async () => {
  test.setTimeout(150_000);
  house = await houseAt("127.0.0.1", { OPERATOR_KEY: KEY, CREATE_BY: "key", CREATION_KEY });
  await house.start();
});
test.afterAll(() => house.leave());

async function created(title: string): Promise<{ id: string; links: Record<string, string> }> {
  const answer = await fetch(`${house.base}/api/exercises`, {
    method: "POST",
    headers: { authorization: `Bearer ${CREATION_KEY}` },
    body: JSON.stringify({ scenario: "last-window", clock: "none", title }),
  });
  expect(answer.status).toBe(201);
  return (await answer.json()) as { id: string; links: Record<string, string> };
}

async function opens(page: Page): Promise<void> {
  await page.goto(`${house.base}/operator`);
  await page.getByLabel("Operator’s key").fill(KEY);
  await page.getByRole("button", { name: "Open" }).click();
  await expect(page.getByRole("heading", { name: "Exercises" })).toBeVisible();
}

async function seated(browser: Browser, link: string, name: string): Promise<Page> {
  const page = await (await browser.newContext(WIDE)).newPage();
  await page.goto(link);
  await page.getByRole("textbox", { name: "Your name" }).fill(name);
  await page.getByRole("button", { name: /^Take the .* seat$/ }).click();
  await page.waitForURL(/\/(play|facilitate)\//);
  return page;
}

test("creating asks for the key, and keeps what was chosen", async ({ page }) => {
  await page.goto(`${house.base}/`);
  const create = page.getByRole("button", { name: "Create and get the links" });
  await expect(create).toBeEnabled();
  await page.getByText("Name, marking, names of people, and what the screen gives away").click();
  await page.getByRole("textbox", { name: "Name of the exercise" }).fill("With a key");
  await create.click();
  await expect(page.getByText("This server asks for a key before an exercise is created.")).toBeVisible();
  const field = page.getByLabel("Creation key");
  await field.fill("clé-fausse");
  await create.click();
  await expect(page.getByText("This key is not valid on this server.")).toBeVisible();
  await field.fill(CREATION_KEY);
  await create.click();
  await page.waitForURL(/\/facilitate\//);
  await expect(page.getByText("With a key").first()).toBeVisible();
});

test("the operator lists, gives a link anew, keeps a backup and deletes", async ({ page, browser }) => {
  const kept = await created("To be kept");
  const doomed = await created("To be deleted");
  const paris = await seated(browser, doomed.links["paris"] ?? "", "A. Morel");

  await page.goto(`${house.base}/operator`);
  await page.getByLabel("Operator’s key").fill("not-the-operators-key");
  await page.getByRole("button", { name: "Open" }).click();
  await expect(page.getByText("This is not the operator’s key.").first()).toBeVisible();
  const heard = complaints(page);
  await opens(page);
  await page.reload();
  await expect(page.getByRole("listitem").filter({ hasText: "To be kept" })).toContainText(
    "nobody connected",
  );
  await expect(page.getByRole("listitem").filter({ hasText: doomed.id })).toContainText("1 person connected");
  expect(await page.content()).not.toContain(kept.links["control"]?.split("/").at(-1));

  await test.step("a new control link", async () => {
    await page.getByRole("button", { name: "New control link: To be kept" }).click();
    await page.getByRole("button", { name: "Issue the link" }).click();
    const link = await page.getByRole("textbox", { name: "The whole link" }).inputValue();
    expect(link).toMatch(new RegExp(`^${house.base}/join/[a-z0-9]{32}$`));
    expect(link).not.toBe(kept.links["control"]);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    await (await seated(browser, link, "Facilitator")).context().close();
  });

  await test.step("a backup", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download a backup" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^missed-moments-.*\.jsonl\.gz$/);
    const text = gunzipSync(await readFile(await file.path())).toString("utf8");
    expect(text).toContain(kept.id);
    expect(text.trimEnd().split("\n").at(-1)).toContain('"end"');
  });

  await test.step("deleting is asked twice", async () => {
    await page.getByRole("button", { name: "Delete: To be deleted" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("1 person is in it now.");
    await dialog.getByRole("button", { name: "Delete", exact: true }).click();
    await expect(dialog).toContainText("This cannot be undone.");
    await dialog.getByRole("button", { name: "Delete for good" }).click();
    await expect(page.getByText("To be deleted was deleted.")).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: doomed.id })).toHaveCount(0);
    await expect(paris.getByRole("heading", { name: "This exercise was deleted." })).toBeVisible();
    await paris.reload();
    await expect(paris.getByRole("heading", { name: "This exercise was deleted." })).toBeVisible();
  });
  expect(heard).toEqual([]);
  await paris.context().close();
});

test("the page reads well in both languages, themes, and at every width", async ({ page }) => {
  await created("Un exercice dont le nom est long, pour voir comment la ligne se partage sur un téléphone");
  await opens(page);
  const grave: string[] = [];
  for (const locale of ["en", "fr"] as const) {
    if (locale === "fr") {
      await page.locator("button[lang=fr]").first().click();
      await expect(page.getByRole("heading", { name: "Exploitation" })).toBeVisible();
      // The title is the server's, and follows.
      await expect(page.locator("fieldset[aria-busy=true], button[lang][aria-busy=true]")).toHaveCount(0);
    }
    for (const { width, height } of SIZES) {
      await page.setViewportSize({ width, height });
      expect(await outgrown(page), `${locale} at ${width}`).toEqual([]);
      for (const theme of ["light", "dark"] as const) {
        await dress(page, theme);
        grave.push(...(await findings({ page })).map((f) => `${locale} ${width} ${theme}: ${f}`));
      }
    }
    await page
      .getByRole("button", { name: /^(Delete|Supprimer)/ })
      .first()
      .click();
    grave.push(...(await findings({ page, part: "dialog[open]" })).map((f) => `${locale} dialog: ${f}`));
    await page.keyboard.press("Escape");
    expect(unsaidIn(await linesOf(page))).toEqual([]);
  }
  expect(grave).toEqual([]);
});

test("control takes one person out of a seat, who is told, while the others play on", async ({ browser }) => {
  const { links } = await created("With an intruder");
  const control = await seated(browser, links["control"] ?? "", "Facilitator");
  const wanted = await seated(browser, links["paris"] ?? "", "A. Morel");
  const stranger = await seated(browser, links["paris"] ?? "", "Somebody");
  await control.getByTestId("seat-paris").getByRole("button", { name: /Paris/ }).last().click();
  await control.getByRole("button", { name: "Remove Somebody" }).click();
  await control.getByRole("dialog").getByRole("button", { name: "Remove Somebody" }).click();
  await expect(stranger.getByRole("heading", { name: "You were taken out of this seat." })).toBeVisible();
  await expect(control.getByTestId("seat-paris")).not.toContainText("Somebody");
  await expect(control.getByTestId("seat-paris")).toContainText("A. Morel");
  await stranger.goto(links["paris"] ?? "");
  await stranger.getByRole("button", { name: /^Take the .* seat$/ }).click();
  await expect(stranger.getByText("The facilitator removed you from this seat.")).toBeVisible();
  await expect(wanted.getByText("A. Morel").first()).toBeVisible();
  for (const page of [control, wanted, stranger]) await page.context().close();
});

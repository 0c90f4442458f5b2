// Two languages and two themes, changed in the middle of a sentence: nothing is lost.
import { expect, test } from "./lib/table";

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

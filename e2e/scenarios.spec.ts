// A facilitator copies a scenario, changes it, keeps it as a file and plays it; what does not hold together is said where it stands.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { complaints } from "./lib/complaints";
import { expect, test, WIDE } from "./lib/table";

test.use(WIDE);

const opens = async (page: Page): Promise<void> => {
  await page.goto("/");
  await page.getByRole("link", { name: "Change a scenario, or load one from a file" }).click();
  await expect(page.getByRole("heading", { name: "Scenarios", level: 1 })).toBeVisible();
};

test("a scenario is copied, changed, mended, and played under its own name", async ({ page }) => {
  const heard = complaints(page);
  await opens(page);
  await page.getByRole("button", { name: "Copy The last window" }).click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Our window");
  await page.getByRole("textbox", { name: "Turns", exact: true }).fill("2");

  // Wrong where it stands, and no way to play it meanwhile.
  const fear = page.getByRole("textbox", { name: /^Fear of attack at home/ });
  await fear.fill("130");
  await expect(page.getByText("Expected a number from 0 to 100.").first()).toBeVisible();
  await expect(page.getByText("One place has to be corrected before this can be played.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Play this scenario" })).toBeDisabled();
  await fear.fill("31,5");
  await expect(page.getByText("This scenario is valid and can be played.")).toBeVisible();

  await page.getByRole("combobox", { name: "Zone" }).selectOption({ label: "Gao" });
  await page.getByRole("textbox", { name: /^Grievance/ }).fill("12");

  const events = page.getByRole("region", { name: "What the calendar brings" });
  await events.getByRole("button", { name: "Add an event" }).click();
  await events.getByRole("textbox", { name: "Headline" }).fill("The river is high");
  await events.getByRole("textbox", { name: "Report" }).fill("Ferries stand still between the towns.");

  // What was written is still there after a reload, a copy of it lies on the disk.
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("Our window");
  await expect(fear).toHaveValue("31.5");

  await page.getByRole("link", { name: "Play this scenario" }).click();
  await expect(page.getByRole("radio", { name: /Our window/ })).toBeChecked();
  for (const seat of ["Paris", "Bamako", "JNIM", "Moscow"])
    await page.getByRole("combobox", { name: `Who plays ${seat}` }).selectOption("random");
  await page.getByRole("radio", { name: "No clock" }).check({ force: true });
  await page.getByRole("button", { name: "Create and get the links" }).click();
  await expect(page.getByText("Our window, 2 quarters").first()).toBeVisible();
  await page.getByRole("button", { name: /^Open 2021 / }).click();
  await expect(page.getByText("The river is high").first()).toBeVisible();
  expect(heard).toEqual([]);
});

test("a scenario goes out as a file and comes back; a file that is wrong is refused with every place", async ({
  page,
}) => {
  await opens(page);
  await page.getByRole("button", { name: "Copy Serval" }).click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Serval at dusk");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as a file" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("serval-2.json");
  const text = await readFile(await download.path(), "utf8");

  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("Nothing of yours yet.")).toBeVisible();

  const load = (name: string, body: string) =>
    page
      .getByLabel("Load a file")
      .first()
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(body) });
  await load("serval-2.json", text);
  await expect(page.getByRole("heading", { name: "Serval at dusk" })).toBeVisible();

  const broken = JSON.parse(text) as { turns: unknown; zones: { start: { fear: unknown } }[]; seat?: string };
  broken.turns = 0;
  broken.seat = "paris";
  (broken.zones[2] as { start: { fear: unknown } }).start.fear = "much";
  await load("broken.json", JSON.stringify(broken));
  const refusal = page.getByRole("alert").filter({ hasText: "This file is not a scenario" });
  await expect(refusal.getByRole("listitem")).toHaveCount(3);
  await expect(refusal).toContainText("Sikasso: Fear (zones[2].start.fear)");
  await expect(refusal).toContainText("The name “seat” does not exist here.");
  await load("broken.json", "{ not json");
  await expect(page.getByText("This file cannot be read: it is not JSON.")).toBeVisible();
  // What stood on the shelf stands there still.
  await expect(page.getByRole("heading", { name: "Serval at dusk" })).toBeVisible();
});

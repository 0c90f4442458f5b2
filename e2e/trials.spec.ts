// What is tried out: a practice quarter that leaves nothing, a person who changes seats, the brief for whoever comes late, a rehearsal that runs
// through by itself.
import { expect, test } from "./lib/table";

test.setTimeout(120_000);

test("a practice quarter has a way in and back for every seat, and is gone when it ends", async ({
  openTable,
}) => {
  const table = await openTable({
    scenario: "last-window",
    seats: { bamako: "balanced", moscow: "balanced" },
  });
  const facilitator = await table.facilitator();
  const paris = await table.player("paris", { viewport: { width: 390, height: 844 } });
  await paris.join("A. Morel");
  const own = paris.page.url();
  const desk = facilitator.page;
  const home = desk.url();

  await test.step("control opens it by one press, and is in it", async () => {
    await desk.getByRole("button", { name: "Open a practice quarter" }).click();
    await expect(desk.getByRole("note", { name: "PRACTICE" })).toBeVisible();
    await expect(facilitator.phaseBox).toBeVisible();
    expect(desk.url()).not.toBe(home);
  });

  await test.step("a seat goes in, back, and in again, on a phone", async () => {
    for (let i = 0; i < 2; i++) {
      await paris.page.getByRole("button", { name: "Go to the practice quarter" }).click();
      await expect(paris.page.getByRole("note", { name: "PRACTICE" })).toBeVisible();
      await expect(paris.page).toHaveTitle(/Practice: /);
      await expect(paris.page.getByRole("button", { name: /^I have read this/ })).toBeVisible();
      if (i === 0) await paris.page.getByRole("button", { name: "Back to the exercise" }).click();
      if (i === 0) await expect(paris.page).toHaveURL(own);
    }
  });

  await test.step("its end takes everybody back", async () => {
    await desk.getByRole("button", { name: "End it for everybody" }).click();
    await expect(desk).toHaveURL(home);
    await expect(paris.page).toHaveURL(own);
    await expect(paris.page.getByRole("heading", { level: 1, name: "Paris" })).toBeVisible();
    await expect(paris.page.getByRole("note", { name: "PRACTICE" })).toHaveCount(0);
    await expect(desk.getByRole("button", { name: "Open a practice quarter" })).toBeVisible();
  });

  await test.step("somebody is moved: their screen opens the new seat, with its brief first", async () => {
    await facilitator.open();
    await paris.sees("Situation");
    await facilitator.phaseBox.waitFor();
    await desk.getByRole("button", { name: "More for Paris" }).click();
    await desk.getByRole("button", { name: "Move A. Morel to another seat" }).click();
    await desk.getByRole("combobox", { name: "New seat" }).selectOption({ label: "JNIM" });
    await desk.getByRole("button", { name: "Move to JNIM" }).click();
    await expect(paris.page).toHaveURL(/\/jnim$/);
    // Whoever comes to a table at play is shown what they are, once; here the walk puts it away as it goes on.
    await expect(paris.bar.or(paris.page.getByRole("banner")).first()).toBeVisible();
    await paris.page.getByRole("button", { name: /^I have read this/ }).click();
    await paris.page.reload();
    await expect(paris.page.getByText("2021 Q1").first()).toBeVisible();
    await expect(paris.page.getByRole("dialog")).toHaveCount(0);
  });
  expect(paris.complaints).toEqual([]);
  expect(facilitator.complaints).toEqual([]);
});

test("a rehearsal runs through by itself, and is thrown away", async ({ openTable }) => {
  const table = await openTable({ scenario: "last-window", title: "Course" });
  const { page } = await table.facilitator();
  const home = page.url();
  await page.getByRole("button", { name: "Preparation" }).click();
  await page.getByRole("button", { name: "Rehearse with bots" }).click();
  const line = page.getByRole("note", { name: "REHEARSAL" });
  await line.getByRole("button", { name: "Run it through" }).click();
  await expect(line.getByRole("progressbar")).toBeVisible();
  // Stopped, it stands; then it goes on from there.
  await line.getByRole("button", { name: "Stop" }).click();
  await line.getByRole("button", { name: "Run it through" }).click();
  await expect(line.getByText("Run through to its end")).toBeVisible({ timeout: 60_000 });
  await line.getByRole("button", { name: "Throw it away" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Throw it away" }).click();
  await expect(page).toHaveURL(home.replace(/\?.*/, ""));
  await expect(page.getByRole("heading", { level: 1, name: "Course" })).toBeVisible();
});

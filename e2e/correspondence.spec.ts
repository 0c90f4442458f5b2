// A quarter a day: when orders close stands on every screen by its own clock, moves on for a holiday, and goes into a calendar.
import { readFile } from "node:fs/promises";
import { expect, test } from "./lib/table";

test("a quarter a day closes at its hour, leaves out a holiday, and can be put into a calendar", async ({
  openTable,
}) => {
  const table = await openTable({
    scenario: "last-window",
    title: "By letter",
    clock: "day",
    day: { at: "20:00", zone: "UTC", daysOff: [] },
    seats: { jnim: "balanced", moscow: "balanced", bamako: "balanced" },
  });
  const facilitator = await table.facilitator({ timezoneId: "UTC" });
  const paris = await table.player("paris", { timezoneId: "UTC" });
  await paris.join();
  await facilitator.open();
  await facilitator.advanceTo("Orders");
  await paris.sees("Orders");

  const closes = async () => {
    const file = paris.page.waitForEvent("download");
    await paris.bar.getByRole("button", { name: "calendar" }).click();
    const text = await readFile(await (await file).path(), "utf8");
    expect(text).toContain("SUMMARY:By letter: orders close");
    return [...text.matchAll(/DTEND:(\d{8})T(\d{6})Z/g)].map(([, day = "", hour = ""]) => ({ day, hour }));
  };
  const first = await closes();
  expect(first).toHaveLength(5);
  expect(new Set(first.map((c) => c.hour))).toEqual(new Set(["200000"]));
  await expect(paris.bar.locator("time")).toContainText("20:00");

  await test.step("the day of the first close becomes a holiday", async () => {
    const day = first[0]?.day.replace(/(\d{4})(\d\d)(\d\d)/, "$1-$2-$3") ?? "";
    const clock = facilitator.page.getByRole("region", { name: "Clock" });
    await clock.getByLabel("No orders close on").fill(day);
    await clock.getByRole("button", { name: "Put in" }).click();
    await expect(clock.getByRole("list", { name: "Holidays" }).getByRole("listitem")).toHaveCount(2);
    await expect.poll(async () => (await closes())[0]?.day).toBe(first[1]?.day);
  });
});

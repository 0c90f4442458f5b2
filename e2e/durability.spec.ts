// The server dies under the players' hands, three times, and comes back: nobody reloads anything, and nothing that was
// written is gone.
import { type House, houseAt } from "./lib/house";
import type { Guest } from "./lib/people";
import { expect, test } from "./lib/table";

test.setTimeout(300_000);

let house: House;
test.beforeAll(async () => {
  test.setTimeout(90_000);
  house = await houseAt("127.0.0.1");
  await house.start();
});
test.afterAll(() => house.leave());

const line = (person: Guest, state: "Live" | "Connection lost") =>
  expect(person.bar.getByText(state)).toBeVisible({ timeout: 20_000 });

test("browsers carry on by themselves after the server was killed, with drafts and messages", async ({
  openTable,
}) => {
  const table = await openTable({ seats: { jnim: "balanced", moscow: "balanced" } }, house.base);
  const facilitator = await table.facilitator();
  const paris = await table.player("paris");
  const bamako = await table.player("bamako");
  for (const player of [paris, bamako]) {
    await player.join();
    // A reload, by whomever, would take this away.
    await player.page.evaluate(() => Object.assign(window, { neverReloaded: true }));
  }
  await facilitator.open();
  await facilitator.advance();
  await paris.say("bamako", "Said before the first night.");

  await test.step("killed with a message on its way and a draft being written", async () => {
    await paris.write("Patrol", { zone: "Gao", intent: "Written before the first night." });
    await expect(paris.orders.getByText(/^Draft saved \d/)).toBeVisible();
    await bamako.turnTo("paris");
    await bamako.talks.getByRole("textbox", { name: "Write to Paris" }).fill("Sent as the lights went out.");
    await bamako.talks.getByRole("textbox", { name: "Write to Paris" }).press("Enter");
    await house.kill();
    for (const player of [paris, bamako]) await line(player, "Connection lost");

    // Drafts stay open while nobody hears them.
    await paris.orders.getByRole("textbox", { name: "Intent" }).fill("Written in the dark.");
    await expect(paris.orders.getByText("Draft saved in this browser")).toBeVisible();
    await expect(paris.page.getByText(/Connection lost: this waits/)).toBeVisible();

    await house.start();
    for (const player of [paris, bamako]) await line(player, "Live");
    await expect(paris.orders.getByText(/^Draft saved \d/)).toBeVisible();
    await paris.turnTo("bamako");
    await expect(paris.talks.getByText("Sent as the lights went out.")).toBeVisible({ timeout: 20_000 });
    await expect(paris.talks.getByText("Said before the first night.")).toBeVisible();
    await expect(paris.talks.getByText("Sent as the lights went out.")).toHaveCount(1);
    await expect(bamako.talks.getByText("Sent as the lights went out.")).toHaveCount(1);
  });

  await test.step("what was written in the dark is on the server, for whoever comes next", async () => {
    const fellow = await table.player("paris");
    await fellow.join("A. Morel");
    await fellow.sketches();
    await expect(fellow.orders.getByText("Written in the dark.")).toBeVisible();
    await fellow.page.context().close();
  });

  await test.step("killed between two signatures", async () => {
    await paris.propose("bamako");
    await house.kill();
    await line(bamako, "Connection lost");
    await house.start();
    for (const player of [paris, bamako]) await line(player, "Live");
    await bamako.sign("paris");
    await expect(paris.deal("Signed deal")).toBeVisible();
  });

  await test.step("killed as the orders are committed", async () => {
    await line(facilitator, "Live");
    await facilitator.advance();
    for (const player of [paris, bamako]) await player.sees("Orders");
    await paris.orders.getByRole("button", { name: "Commit 1 order" }).click();
    await paris.orders.getByRole("button", { name: "Press again to commit" }).click();
    await house.kill();
    await house.start();
    for (const player of [paris, bamako]) await line(player, "Live");
    // Sent once more under its own key: committed once, whichever side of the kill it fell on.
    await expect(paris.orders.getByText("Committed.", { exact: true })).toBeVisible({ timeout: 20_000 });
    await bamako.commit();
  });

  await test.step("and the quarter ends as if nothing had been", async () => {
    // All are in: ten seconds later it closes by itself.
    for (const player of [paris, bamako]) await player.sees("Outcome", "2020 Q1", 30_000);
    await expect(paris.page.getByText("Patrol, Gao", { exact: true })).toBeVisible();
    await expect(paris.page.getByText("Written in the dark.")).toBeVisible();
    for (const player of [paris, bamako]) {
      expect(await player.page.evaluate(() => "neverReloaded" in window), `${player.name} was reloaded`).toBe(
        true,
      );
    }
  });
});

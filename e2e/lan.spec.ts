// A class in one room reaches the laptop that serves by its address on the network, over plain http. Browsers withhold there
// what wants a secure context: the game must do without.
import { networkInterfaces } from "node:os";
import { type House, houseAt } from "./lib/house";
import { expect, test } from "./lib/table";

const address = Object.values(networkInterfaces())
  .flat()
  .find((a) => a?.family === "IPv4" && !a.internal)?.address;

test.setTimeout(120_000);

let house: House | undefined;
test.afterAll(() => house?.leave());

test("over plain http on an address of the network: a copied link is followed, a message arrives", async ({
  openTable,
}) => {
  if (!address)
    throw new Error(
      "This machine has no IPv4 address but its own loopback, so nothing can be played over a network from it. Connect it to one, and run this test again.",
    );
  house = await houseAt(address);
  await house.start();
  const table = await openTable({ seats: { jnim: "balanced", moscow: "balanced" } }, house.base);
  const facilitator = await table.facilitator();
  expect(new URL(facilitator.page.url()).hostname).toBe(address);
  const withheld = await facilitator.page.evaluate(() => ({
    secure: window.isSecureContext,
    clipboard: "clipboard" in navigator,
    uuid: "randomUUID" in crypto,
  }));
  expect(withheld).toEqual({ secure: false, clipboard: false, uuid: false });

  // The link is copied in the lobby and pasted on the first page, both by hand.
  await facilitator.page.getByRole("button", { name: "Copy the link for Paris" }).click();
  await expect(facilitator.page.getByRole("button", { name: "Copied" })).toBeVisible();
  const paste = await facilitator.page.context().newPage();
  await paste.goto("/");
  await expect(paste.getByRole("button", { name: "Join", exact: true })).toBeEnabled();
  await paste.getByRole("textbox", { name: "Your link" }).press("ControlOrMeta+V");
  await expect(paste.getByRole("textbox", { name: "Your link" })).toHaveValue(table.links.paris);
  await paste.getByRole("button", { name: "Join", exact: true }).click();
  await paste.waitForURL(table.links.paris);
  await paste.close();

  const paris = await table.player("paris");
  const bamako = await table.player("bamako");
  await paris.join();
  await bamako.join();
  await facilitator.open();
  await facilitator.advance();
  await paris.say("bamako", "Can you hear us across the room?");
  await bamako.reads("paris", "Can you hear us across the room?");
  await paris.write("Patrol", { zone: "Gao" });
  await expect(paris.orders.getByText(/^Draft saved \d/)).toBeVisible();
  for (const person of [facilitator, paris, bamako]) expect(person.complaints, person.name).toEqual([]);
});

// Somebody who has never played learns the game from the first page on, alone, led by the guide through all four quarters.
import { complaints } from "./lib/complaints";
import { Player } from "./lib/people";
import { expect, test, WIDE } from "./lib/table";

test.use(WIDE);

const UN = { "Handed over to": "MINUSMA" } as const;
const ARMY = { "Handed over to": "FAMa, the national army" } as const;
const from = (zone: string) => ({ From: zone });

test("a newcomer is led through the four quarters of Serval, and meets the aim", async ({ page }) => {
  test.setTimeout(180_000);
  const heard = complaints(page);
  await page.goto("/");
  await page.getByRole("button", { name: "Begin the lesson" }).click();
  await page.waitForURL(/\/play\//);
  const paris = new Player("paris", page, "");
  const guide = page.getByRole("region", { name: "The guide" });
  const says = (words: string | RegExp) => expect(guide).toContainText(words);
  /** Few answers stand side by side, many in a list. */
  const choose = async (name: string, label: string) => {
    const list = paris.orders.getByRole("combobox", { name, exact: true });
    const answers = paris.orders.getByRole("group", { name, exact: true });
    await expect(list.or(answers)).toBeVisible();
    if ((await list.count()) > 0) await list.selectOption({ label });
    else await answers.getByText(label, { exact: true }).click();
  };
  const write = async (order: string, zone: string, choices: Readonly<Record<string, string>> = {}) => {
    await paris.write(order, { zone });
    for (const [name, label] of Object.entries(choices)) await choose(name, label);
  };
  /** Whether the guide asks for this order now: what is not needed, it passes over. */
  const asks = async (order: string) => (await guide.textContent())?.includes(`Take “${order}”`) ?? false;
  const toOrders = async () => {
    await page.getByRole("button", { name: "I have read this: go on to the negotiation" }).click();
    await paris.sees("Negotiation");
    await page.getByRole("button", { name: "Ready for orders" }).click();
    await paris.sees("Orders");
  };
  const commit = async () => {
    await says("Commit the sheet");
    await paris.settle();
    await paris.commit();
    await paris.sees("Outcome", undefined, 30_000);
  };
  const readOn = async () => {
    await page.getByRole("button", { name: "I have read this" }).click();
  };

  await says("Choose a zone on the map");
  await page.locator("#map [role=button][id$=zone-GAO]").dispatchEvent("click");
  await says("Read what the quarter brings");
  await page.getByRole("button", { name: "I have read this: go on to the negotiation" }).click();
  await paris.sees("Negotiation", "2013 Q1");
  await says("Say that you are ready for orders");
  await page.getByRole("button", { name: "Ready for orders" }).click();
  await paris.sees("Orders");

  await says("Take “Redeploy a battlegroup”: to Gao");
  await write("Redeploy a battlegroup", "Gao", from("Inner Delta"));
  await says("Take “Redeploy a battlegroup”: to Timbuktu");
  await write("Redeploy a battlegroup", "Timbuktu", from("Inner Delta"));
  await says("Take “Patrol”");
  await paris.write("Patrol", { zone: "Inner Delta" });
  await says("take “Air strike”");
  await paris.write("Air strike", { zone: "Inner Delta" });
  await says("Give one order a line of intent");
  await paris.orders.getByRole("textbox", { name: "Intent" }).fill("Nobody hides behind us");
  await commit();
  await says("Read the front page");
  await page.getByRole("button", { name: "Back to the map and the messages" }).click();
  await page
    .getByRole("button", { name: /^Why did this change/ })
    .first()
    .click();
  await says("Say that you have read this");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Read the outcome" }).click();
  await readOn();

  await paris.sees("Situation", "2013 Q2");
  await says("This one takes the towns back");
  await toOrders();
  await write("Redeploy a battlegroup", "Gao", from("Ségou"));
  await says("to Timbuktu");
  await write("Redeploy a battlegroup", "Timbuktu", from("Ségou"));
  await says("Take “Clear a zone”, in Gao");
  await paris.write("Clear a zone", { zone: "Gao" });
  await says("Take “Clear a zone”, in Timbuktu");
  await paris.write("Clear a zone", { zone: "Timbuktu" });
  await commit();
  await readOn();

  await paris.sees("Situation", "2013 Q3");
  await says("Now name the end");
  await toOrders();
  await says("Take “Announce the exit”");
  await paris.take("Announce the exit");
  await choose("Which way", "within two quarters");
  for (const zone of ["Gao", "Timbuktu"]) {
    await expect(guide).not.toContainText("Announce the exit");
    // Whoever has one of the two already is led to the other alone.
    const there = `Take “Clear a zone”, in ${zone}`;
    if (!(await guide.textContent())?.includes(there)) continue;
    await paris.write("Clear a zone", { zone });
    await expect(guide).not.toContainText(there);
  }
  for (const zone of ["Gao", "Timbuktu"]) {
    if (!(await asks("Build up a successor force"))) continue;
    await write("Build up a successor force", zone, UN);
    await expect(guide).not.toContainText(`in ${zone}, handed over`);
  }
  if (await asks("Support MINUSMA")) await paris.take("Support MINUSMA");
  await commit();
  await readOn();

  await paris.sees("Situation", "2013 Q4");
  await says("Hand over and go home");
  await toOrders();
  for (const [zone, to] of [
    ["Gao", UN],
    ["Timbuktu", UN],
    ["Inner Delta", ARMY],
    ["Bamako", ARMY],
  ] as const) {
    await says(`Take “Draw down” in ${zone}`);
    await write("Draw down", zone, to);
  }
  await commit();
  await says("That was the operation");
  await guide.getByRole("button", { name: "Close the guide" }).click();
  await expect(guide).toBeHidden();
  await page.reload();
  await paris.sees("Outcome");
  await expect(guide).toBeHidden();
  await readOn();
  await expect(page.getByRole("heading", { name: "End of game" })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("Share held of the ground the operation was called for")).toBeVisible();
  expect(heard).toEqual([]);
});

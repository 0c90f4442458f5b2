// Somebody who has never played learns a quarter from the first page on, alone, led by the guide.
import { complaints } from "./lib/complaints";
import { Player } from "./lib/people";
import { expect, test, WIDE } from "./lib/table";

test.use(WIDE);

test("a newcomer is led through the first quarter of Serval", async ({ page }) => {
  const heard = complaints(page);
  await page.goto("/");
  await page.getByRole("button", { name: "Begin the lesson" }).click();
  await page.waitForURL(/\/play\//);
  const paris = new Player("paris", page, "");
  const guide = page.getByRole("region", { name: "The guide" });
  const says = (words: string | RegExp) => expect(guide).toContainText(words);

  await says("Choose a zone on the map");
  await page.locator("#map [role=button][id$=zone-MOP]").dispatchEvent("click");
  await says("Read what the quarter brings");
  await page.getByRole("button", { name: "I have read this: go on to the negotiation" }).click();
  await paris.sees("Negotiation", "2013 Q1");
  await says("Say that you are ready for orders");
  await page.getByRole("button", { name: "Nothing more to say: go on to orders" }).click();
  await paris.sees("Orders");

  await says("take “Patrol”");
  await paris.write("Patrol", { zone: "Inner Delta" });
  await says("take “Strike from the air”");
  // Elsewhere it would mostly find nothing: the guide waits for the same zone.
  await paris.write("Strike from the air", { zone: "Gao" });
  await says("take “Strike from the air”");
  await paris.orders.getByRole("combobox", { name: "Zone" }).selectOption({ label: "Inner Delta" });
  await says("Take “Build up a successor force”");
  await paris.write("Build up a successor force", { zone: "Inner Delta" });
  await paris.orders
    .getByRole("combobox", { name: "Handed over to" })
    .selectOption({ label: "FAMa, the national army" });
  await says("Give one order a line of intent");
  await paris.orders.getByRole("textbox", { name: "Intent" }).fill("Somebody has to stay when we go");
  await says("Commit the sheet");
  await paris.settle();
  await paris.commit();

  await paris.sees("Outcome");
  await says("Read the front page");
  await page.getByRole("button", { name: "Back to the map and the messages" }).click();
  await page
    .getByRole("button", { name: /^Why did this change/ })
    .first()
    .click();
  await says("Say that you have read this");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Read the outcome" }).click();
  // Alone at the table there is nobody to wait for: "you have read this" may be gone before it is seen.
  await page.getByRole("button", { name: "I have read this" }).click();

  await paris.sees("Situation", "2013 Q2");
  await says("That was a quarter");
  await guide.getByRole("button", { name: "Close the guide" }).click();
  await expect(guide).toBeHidden();
  await page.reload();
  await paris.sees("Situation", "2013 Q2");
  await expect(guide).toBeHidden();
  expect(heard).toEqual([]);
});

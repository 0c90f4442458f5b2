// A quarter adjudicated from the desk: an order of a seat's own is written, argued and ruled; the quarter is held, one of its outcomes
// changed with a reason, and released; then the exercise is taken back. No seat reads more than that control weighs it.
import { expect, test } from "./lib/table";

test("an order of its own, a quarter held, changed and released, a step back, and the desk covered", async ({
  openTable,
}) => {
  const table = await openTable({ scenario: "last-window", seats: { bamako: "balanced", jnim: "balanced" } });
  const facilitator = await table.facilitator();
  const desk = facilitator.page;
  const paris = await table.player("paris");
  await paris.join();
  const moscow = await table.player("moscow");
  await moscow.join();
  await facilitator.open();
  await facilitator.advance();
  await facilitator.advance();
  await paris.sees("Orders");

  const text = "Fly Gao’s notables to Bamako to ask the transition for the services they were promised.";
  const own = paris.page.getByRole("region", { name: "An order of your own" }).first();
  await own.getByRole("button", { name: "Write one" }).click();
  await own.getByRole("textbox", { name: "What do you do, and what should come of it?" }).fill(text);
  await own.getByRole("checkbox", { name: "Moscow" }).check({ force: true });
  await own.getByRole("button", { name: "Hand it to the facilitator" }).click();
  await expect(own.getByText("with the facilitator")).toBeVisible();
  const theirs = moscow.page.getByRole("region", { name: "An order of your own" }).first();
  await theirs.getByRole("radio", { name: "Against" }).check({ force: true });
  await theirs.getByRole("textbox", { name: "Your argument" }).fill("Looks staged by Paris.");
  await theirs.getByRole("button", { name: "Put it to the facilitator" }).click();

  await desk.getByRole("tab", { name: "Adjudication" }).click();
  const orders = desk.getByRole("region", { name: "Orders of their own" });
  await expect(orders.getByText("Looks staged by Paris.")).toBeVisible();
  await orders.getByRole("combobox", { name: "Role" }).selectOption("bamako");
  await orders.getByRole("combobox", { name: "Order", exact: true }).selectOption({ index: 1 });
  await orders.getByRole("slider", { name: "Odds of success" }).fill("100");
  const success = orders.getByRole("group", { name: "If it succeeds" });
  await success.getByRole("button", { name: "One more effect" }).click();
  await success.getByRole("textbox", { name: "By" }).fill("2");
  await orders.getByRole("textbox", { name: "Reason, on record" }).fill("Gao trusts them.");
  await orders.getByRole("button", { name: "Rule, and draw as orders close" }).click();
  await expect(own.getByText("ruled; the die falls as orders close")).toBeVisible();
  await desk.getByRole("button", { name: "Hold this quarter" }).click();
  await expect(desk.getByText("The result of this quarter will be held for you first.")).toBeVisible();

  await desk.getByRole("tab", { name: "Run" }).click();
  await facilitator.advance();
  await desk.getByRole("tab", { name: "Adjudication" }).click();
  await expect(desk.getByRole("heading", { name: "Before release" })).toBeVisible();
  await expect(orders.getByText("It succeeds", { exact: true })).toBeVisible();
  await paris.page.getByText("The facilitator is looking at the result").first().waitFor();

  await desk
    .getByRole("button", { name: /^Change / })
    .first()
    .click();
  const form = desk.getByRole("dialog");
  await form.getByRole("combobox", { name: "What moves" }).selectOption("c:sentiment");
  await form.getByRole("textbox", { name: "By" }).fill("-4");
  await form.getByRole("textbox", { name: "Reason, on record" }).fill("RULED-FOR-CAUSE");
  await expect(form.getByRole("button", { name: "Rule" })).toBeDisabled();
  await form.getByRole("checkbox", { name: /beyond the printed limit/ }).check({ force: true });
  await form.getByRole("button", { name: "Rule" }).click();
  await expect(form).toHaveCount(0);
  const register = desk.getByRole("region", { name: "Register of rulings" });
  await expect(register).toContainText("RULED-FOR-CAUSE");

  await desk.keyboard.press("F8");
  await expect(desk.getByRole("dialog", { name: "Desk covered" })).toBeVisible();
  await desk.keyboard.press("F8");
  await expect(desk.getByRole("dialog", { name: "Desk covered" })).toHaveCount(0);

  await desk.getByRole("button", { name: "Release the quarter" }).click();
  await paris.sees("Outcome");
  await desk.getByRole("button", { name: "Step back" }).click();
  const back = desk.getByRole("dialog");
  await expect(back).toContainText("Every seat is told.");
  await back.getByRole("button", { name: "Step back, on the same dice" }).click();
  await expect(back).toHaveCount(0);
  for (const seat of [paris, moscow])
    expect((await seat.ears.everything()).includes("RULED-FOR-CAUSE"), seat.name).toBe(false);
});

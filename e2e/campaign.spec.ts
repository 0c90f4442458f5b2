// Whose hand is it? Paris accuses where nobody did anything, and pays for it in belief; then Moscow pays a movement, and is found out.
import { ROLES, type Role } from "./lib/people";
import { expect, test } from "./lib/table";

test.setTimeout(150_000);

/** With this seed the first search finds a hand that is not there, and the second one that is. */
const SEED = 101;

test("a campaign is suspected and named wrongly, then run and named rightly", async ({ openTable }) => {
  const table = await openTable({ seed: SEED });
  const { facilitator, ...players } = await table.everybody();
  const { paris, moscow, bamako } = players;
  const quarter = async (sheets: Partial<Record<Role, () => Promise<void>>>) => {
    await facilitator.advanceTo("Orders");
    for (const role of ROLES) {
      await players[role].sees("Orders");
      await sheets[role]?.();
      await players[role].commit();
    }
    await facilitator.advanceTo("Outcome");
    for (const role of ROLES) await players[role].sees("Outcome");
  };
  const accused =
    /(a campaign comes from Moscow’s circle|Online campaign: Paris points to Russia|Paris names)/;
  const trace = () => paris.write("Attribute a campaign");
  await facilitator.open();

  await test.step("nobody has run one: the accusation is printed, and has no evidence", async () => {
    await quarter({ paris: trace });
    for (const reader of [paris, moscow, bamako])
      await expect(reader.page.getByText(accused).first()).toBeVisible();
    await expect(paris.page.getByText(/no evidence/).first()).toBeVisible();
    await expect(paris.page.getByText(/author identified/)).toHaveCount(0);
  });

  await test.step("then Moscow pays a movement, and Paris finds its author", async () => {
    await quarter({
      paris: trace,
      moscow: () => moscow.write("Fund a movement", { zone: "Bamako" }),
    });
    await expect(paris.page.getByText(/author identified/).first()).toBeVisible();
    for (const reader of [moscow, bamako]) await expect(reader.page.getByText(accused).first()).toBeVisible();
  });
});

// Four people work for a settlement and get one: the ladder climbed rung by rung through the screens, to the front page.
import { ROLES, type Role } from "./lib/people";
import { expect, test } from "./lib/table";

test.setTimeout(400_000);

/** With this seed the dice stand in nobody's way for four quarters. */
const SEED = 57;
const QUARTERS = ["2020 Q1", "2020 Q2", "2020 Q3", "2020 Q4"] as const;

/** What each writes, by quarter: only what is asked of a side that means it. Moscow has no part in it. */
const SHEETS: Readonly<Record<Role, (n: number) => readonly string[]>> = {
  paris: (n) => (n === 0 ? ["Back Bamako’s talks"] : n >= 2 ? ["Guarantee the settlement"] : []),
  bamako: () => ["Pursue the talks"],
  jnim: () => ["Enter the talks", "Reassure the hard-liners"],
  moscow: () => [],
};

test("a settlement is reached in four quarters by four who work for it", async ({ openTable }) => {
  const table = await openTable({ seed: SEED });
  const { facilitator, ...players } = await table.everybody();
  await facilitator.open();
  for (const [n, quarter] of QUARTERS.entries()) {
    await test.step(quarter, async () => {
      await facilitator.advanceTo("Orders");
      for (const role of ROLES) {
        const player = players[role];
        await player.sees("Orders", quarter);
        for (const order of SHEETS[role](n)) {
          await player.write(order);
          if (order.startsWith("Back")) await player.orders.getByText("in public", { exact: true }).click();
        }
        if (SHEETS[role](n).length > 0) await player.settle();
        await player.commit();
      }
      await facilitator.advanceTo("Outcome");
    });
  }
  const headline =
    /^(A settlement in Mali|Bamako and JNIM sign|The war between Bamako and JNIM is over, on paper)$/;
  for (const role of ROLES) await players[role].passesTheMoves();
  for (const role of ROLES) await expect(players[role].page.getByText(headline).first()).toBeVisible();
  await facilitator.advanceTo("Negotiation");
  for (const side of [players.bamako, players.jnim]) {
    await side.page.getByRole("button", { name: "All figures" }).click();
    await expect(side.page.getByText("a settlement", { exact: true }).first()).toBeVisible();
  }
});

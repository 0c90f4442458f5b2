// The war of optics: one event, told by two sides in their own way, read by all, heard at the resolution, printed side by side.
import { dress, findings } from "./lib/findings";
import { ROLES } from "./lib/people";
import { expect, test } from "./lib/table";

test.setTimeout(200_000);

const VETO = "The veto on talks";

test("two sides tell the same veto their own way; each is read by all and heard in the street", async ({
  openTable,
}) => {
  const table = await openTable({ seed: 11 });
  const { facilitator, ...players } = await table.everybody();
  const { paris, bamako, jnim, moscow } = players;
  await facilitator.open();
  await facilitator.advance();

  await test.step("nothing has happened yet that could be told", async () => {
    await paris.turnTo("everybody");
    await expect(paris.talks.getByText(/^No recent event/)).toBeVisible();
  });

  await facilitator.advance();
  await test.step("Paris forbids the talks in public", async () => {
    await paris.write("Forbid Bamako’s talks");
    await paris.orders.getByText("in public", { exact: true }).click();
    await paris.settle();
    // a veto is one only where somebody is talking
    await bamako.write("Pursue the talks");
    await bamako.settle();
    for (const role of ROLES) await players[role].commit();
  });
  await facilitator.advanceTo("Negotiation");
  for (const role of ROLES) await players[role].sees("Negotiation", "2020 Q2");

  await test.step("nobody stumbles over the form", async () => {
    await bamako.turnTo("everybody");
    const story = bamako.talks.getByRole("article", { name: VETO });
    await story.getByRole("button", { name: "Tell it" }).click();
    await expect(story.getByText(/^Behind it, as far as you know/)).toBeVisible();
    for (const theme of ["light", "dark"] as const) {
      await dress(bamako.page, theme);
      expect(await findings({ page: bamako.page, part: "#talks" })).toEqual([]);
    }
    await story.getByRole("button", { name: "Not now" }).click();
  });
  await test.step("Moscow tells it in the catalogue's words, Paris in its own", async () => {
    await moscow.tell(VETO, "tutelage from Paris");
    await paris.tell(VETO, "no talks while the killing goes on", "We do not sit down with them.");
  });
  await test.step("everybody reads both, with whose account it is", async () => {
    for (const side of [bamako, jnim]) {
      await side.turnTo("everybody");
      await expect(side.talks.getByText(`${VETO}: tutelage from Paris`)).toBeVisible();
      await expect(side.talks.getByText("We do not sit down with them.")).toBeVisible();
    }
  });
  await test.step("an event is told once by a side", async () => {
    const story = moscow.talks.getByRole("article", { name: VETO });
    await expect(story.getByText("tutelage from Paris")).toBeVisible();
    await expect(story.getByRole("button", { name: "Tell it" })).toHaveCount(0);
  });

  await facilitator.advance();
  for (const role of ROLES) await players[role].commit();
  await facilitator.advanceTo("Outcome");
  for (const role of ROLES) await players[role].sees("Outcome");
  await test.step("the papers print them side by side, and the ledger says what they moved", async () => {
    const paper = jnim.page.locator("#content");
    await expect(paper.getByText("“We do not sit down with them.”")).toBeVisible();
    await expect(
      paper.getByText(/says that Paris still decides with whom Malians may negotiate/),
    ).toBeVisible();
    await expect(bamako.page.getByText("Moscow spoke of tutelage from Paris").first()).toBeVisible();
  });
});

// A secret deal from the signature to the papers: two conclude it, one breaks it, the engine finds the breach, a third hears that there
// is something, the injured side hands it to the papers, everybody reads that it exists, and nobody but the two what it says.
import { NAME, ROLES } from "./lib/people";
import { expect, test } from "./lib/table";

test.setTimeout(200_000);

/** With this seed the first quarter's secret gets out, to Moscow. */
const SEED = 3;

test("a secret deal is signed, broken, found out and leaked, each to whom it concerns", async ({
  openTable,
}) => {
  const table = await openTable({ seed: SEED });
  const { facilitator, ...players } = await table.everybody();
  const { paris, bamako, jnim, moscow } = players;
  await facilitator.open();
  await facilitator.advance();
  for (const role of ROLES) await players[role].sees("Negotiation");

  await test.step("Paris promises Bamako in secret not to veto its talks, and Bamako signs", async () => {
    await paris.turnTo("bamako");
    await paris.talks.getByRole("button", { name: "Propose a deal" }).click();
    await paris.promise("does not veto the talks");
    await paris.proposal.getByRole("button", { name: "Put it on the table" }).click();
    await expect(paris.deal("Draft deal, v1")).toBeVisible();
    await bamako.sign("paris");
  });

  await facilitator.advance();
  await test.step("then it forbids them all the same", async () => {
    await paris.write("Forbid Bamako’s talks");
    await paris.orders.getByText("in public", { exact: true }).click();
    await expect(paris.orders.getByText(/^This sheet would break a deal you signed/)).toBeVisible();
    await paris.settle();
    for (const role of ROLES) await players[role].commit();
  });
  await facilitator.advanceTo("Outcome");
  for (const role of ROLES) await players[role].sees("Outcome");

  await test.step("Moscow's brief has heard that there is a deal; JNIM's has not", async () => {
    const word = /others have a deal: /;
    await expect(moscow.page.getByText(word).first()).toBeVisible();
    for (const other of [paris, bamako, jnim]) await expect(other.page.getByText(word)).toHaveCount(0);
  });

  await facilitator.advanceTo("Negotiation");
  for (const role of ROLES) await players[role].sees("Negotiation", "2020 Q2");
  await test.step("the two read in the deal's own record that the word was broken", async () => {
    for (const side of [paris, bamako]) {
      await side.turnTo(side === paris ? "bamako" : "paris");
      await expect(side.deal("Signed deal").getByText(/broken/)).toBeVisible();
    }
  });
  await test.step("Moscow sees that the deal exists, and not a word of it", async () => {
    await moscow.turnTo("paris");
    await expect(
      moscow.talks.getByText("You have heard that there is a deal, not what it says.").first(),
    ).toBeVisible();
    // of what the server sent: the pages themselves hold the words for every promise there is
    expect(moscow.ears.frames.join("\n")).not.toContain("no_veto");
  });
  await test.step("JNIM has heard nothing", async () => {
    const heard = jnim.ears.frames.join("\n");
    expect(heard.length).toBeGreaterThan(10_000);
    expect(heard).not.toContain("no_veto");
    expect(heard).not.toMatch(/"parties":\["paris","bamako"\]/);
    await jnim.turnTo("bamako");
    await expect(jnim.talks.getByText(`No deal is on the table with ${NAME.bamako}.`)).toBeVisible();
  });

  await test.step("Bamako hands it to the papers, and Paris does not learn that it did", async () => {
    const card = bamako.deal("Signed deal");
    await card.getByRole("button", { name: "Leak it" }).click();
    await card.getByRole("button", { name: "To the papers" }).click();
    await expect(card.getByText("2020 Q2: you handed it to the papers.")).toBeVisible();
    await expect(card.getByRole("button", { name: "Leak it" })).toBeVisible();
  });
  await facilitator.advanceTo("Outcome");
  for (const role of ROLES) await players[role].sees("Outcome", "2020 Q2");

  await test.step("everybody reads in the papers that there is a deal, and whose", async () => {
    for (const role of ROLES) {
      const story = players[role].page.getByRole("listitem").or(players[role].page.getByRole("article"));
      await expect(story.filter({ hasText: /Paris and Bamako/ }).first()).toBeVisible();
    }
    await expect(paris.page.getByText(/Our deal has leaked \(Paris and Bamako\)/)).toBeVisible();
    await expect(bamako.page.getByText(/Our deal has leaked/)).toHaveCount(0);
  });

  await facilitator.advanceTo("Negotiation");
  for (const role of ROLES) await players[role].sees("Negotiation", "2020 Q3");
  await test.step("the others find it among the deals, without a word of what it says; Paris has a suspicion", async () => {
    await jnim.turnTo("bamako");
    await expect(jnim.talks.getByText(/In the papers since 2020 Q2/)).toBeVisible();
    for (const other of [jnim, moscow]) expect(other.ears.frames.join("\n")).not.toContain("no_veto");
    await paris.turnTo("bamako");
    await expect(paris.talks.getByText(/^2020 Q2: the deal leaked\. Your service/)).toBeVisible();
    expect(paris.ears.frames.join("\n")).not.toContain("DealPassedOn");
    expect(paris.ears.frames.join("\n")).not.toContain('"passed"');
  });
});

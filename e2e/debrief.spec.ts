// The debrief: one leads, two follow, one of them breaks free; nothing is shown before it is opened, and every figure says why.
import { findings } from "./lib/findings";
import { expect, test } from "./lib/table";

test.setTimeout(120_000);

test("a game of bots is led through, looked at alone, and asked why", async ({ openTable }) => {
  const table = await openTable({
    scenario: "last-window",
    seed: 7,
    seats: { bamako: "balanced", moscow: "balanced" },
  });
  const facilitator = await table.facilitator();
  const [paris, jnim] = [await table.player("paris"), await table.player("jnim")];
  await paris.join();
  await jnim.join();
  await facilitator.open();
  await facilitator.advanceTo("Outcome");
  await facilitator.endHere();
  await expect(jnim.page.getByRole("heading", { name: "End of game" })).toBeVisible();

  await test.step("each steps out of the role before the truth opens", async () => {
    for (const { page } of [paris, jnim]) {
      await page.getByRole("link", { name: "Open the debrief" }).click();
      await expect(page.getByRole("heading", { name: "Step out of your role" })).toBeVisible();
    }
    await jnim.page.getByRole("textbox", { name: /What did you aim at/ }).fill("To outlast them.");
    await jnim.page.getByRole("button", { name: "Hand it in" }).click();
    await expect(jnim.page.getByText("Handed in.")).toBeVisible();
    await expect(paris.page.getByRole("region", { name: "Timeline" })).toHaveCount(0);
  });

  const lead = facilitator.page;
  await lead.getByRole("button", { name: "Open the scores to the seats" }).click();
  await lead.getByRole("dialog").getByRole("button", { name: "Open the scores to the seats" }).click();
  // Whether so short a game has a window is chance's to say: the room is asked in its first quarter.
  await lead.route("**/api/debrief/analysis", async (route) => {
    const response = await route.fetch();
    const said = (await response.json()) as { found?: object };
    if (said.found) Object.assign(said.found, { again: [{ role: "paris", turn: 1 }] });
    await route.fulfill({ response, json: said });
  });
  // The search for windows answers after the first steps were opened: its own steps must still join the order.
  let answered = (): void => {};
  const later = new Promise<void>((resolve) => (answered = resolve));
  await lead.route(
    "**/api/debrief/analysis",
    async (route) => {
      await later;
      await route.fallback();
    },
    { times: 1 },
  );
  await lead.getByRole("link", { name: "Open the debrief" }).click();

  await test.step("a step is opened for all, and nothing later is there", async () => {
    for (const { page } of [paris, jnim])
      await expect(page.getByText("Nothing has been opened yet.")).toBeVisible();
    await lead.getByRole("button", { name: "Open for all: Out of role" }).click();
    await lead.getByRole("button", { name: "Open for all: What each aimed at" }).click();
    await expect(paris.page.getByText("To outlast them.")).toBeVisible();
    await lead.getByRole("button", { name: /^Open for all: 20/ }).click();
    answered();
    for (const { page } of [paris, jnim]) {
      await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
      await expect(page.getByRole("button", { name: /^Go to 20/ })).toHaveCount(1);
    }
    // what was written stands on the timeline from then on
    await paris.page.getByRole("button", { name: /To outlast them\./ }).click();
    await expect(paris.page.getByRole("article", { name: "JNIM" })).toContainText("To outlast them.");
  });

  const at = (page: typeof lead) => page.getByRole("slider", { name: "Moment of the game" });
  await test.step("whoever follows goes where the leader goes, whoever broke free does not", async () => {
    await jnim.page.getByRole("button", { name: "Look on my own" }).click();
    await at(lead).focus();
    await lead.keyboard.press("ArrowRight");
    await lead.keyboard.press("ArrowRight");
    await expect(at(paris.page)).toHaveAttribute("aria-valuetext", /Orders$/);
    await expect(at(jnim.page)).toHaveAttribute("aria-valuetext", /Situation$/);
    await jnim.page.getByRole("button", { name: "Rejoin" }).click();
    await expect(at(jnim.page)).toHaveAttribute("aria-valuetext", /Orders$/);
  });

  await test.step("a figure says why, and is pointed at; an order leads to its moment", async () => {
    await at(lead).press("End");
    await lead.getByRole("button", { name: /^Why: Anti-French/ }).click();
    await expect(lead.getByRole("heading", { name: /^Why Anti-French/ })).toBeVisible();
    await lead.getByRole("button", { name: "Point", exact: true }).click();
    await expect(paris.page.getByText("The facilitator points here")).toBeVisible();
    await expect(paris.page.getByRole("heading", { name: /^Why Anti-French/ })).toBeVisible();
    for (const page of [lead, paris.page]) expect(await findings({ page })).toEqual([]);
    await lead.getByRole("button", { name: "Back to the orders" }).click();
    const order = lead
      .getByRole("region", { name: /^Orders and intents/ })
      .getByRole("button")
      .first();
    await order.click();
    await expect(lead.getByText(/^Event \d+ of \d+ in this phase$/)).toBeVisible();
  });

  await test.step("the windows have been looked for meanwhile, and are sealed", async () => {
    await expect(lead.getByRole("button", { name: "Show as a table" })).toBeVisible({ timeout: 60_000 });
    // the quarters of the aftermath, in which nobody could do anything
    for (const quarter of ["2021 Q2", "2021 Q3"])
      await lead.getByRole("button", { name: `Open for all: ${quarter}` }).click();
  });

  await test.step("before a row is opened each seals what they would do, and all of it opens at once, of nobody", async () => {
    await lead.getByRole("button", { name: /^Open for all: Your turn again: Paris/ }).click();
    for (const { page } of [paris, jnim]) {
      await expect(page.getByRole("group", { name: "What would you do now?" })).toBeVisible();
      await expect(at(page)).toHaveCount(0);
      await page.getByRole("list", { name: "What could be done" }).getByRole("button").first().click();
      await page.getByText("fairly sure").click();
      await page.getByRole("button", { name: "Seal my answer" }).click();
      await expect(page.getByText(/^Sealed\. It opens together/)).toBeVisible();
    }
    expect(await findings(jnim)).toEqual([]);
    await expect(lead.getByText("Written: 2 of 2")).toBeVisible();
    await lead.getByRole("button", { name: "Open all answers" }).click();
    for (const page of [lead, paris.page, jnim.page])
      await expect(page.getByRole("list", { name: "2 answers, side by side" })).toContainText(
        "What the seat did",
      );
    expect(await findings({ page: lead })).toEqual([]);
  });

  await test.step("a row is opened for all, and of the others no byte is sent", async () => {
    const row = paris.page.waitForResponse(
      async (answer) =>
        answer.url().endsWith("/api/debrief/analysis") && (await answer.text()).includes('"families"'),
    );
    await lead.getByRole("button", { name: "Open for all: Windows: Paris" }).click();
    await expect(paris.page.getByRole("region", { name: "Windows: Paris" })).toContainText("Still possible");
    const { found } = (await (await row).json()) as {
      found: { seats: { role: string }[]; sealed: string[] };
    };
    expect(found.seats.map(({ role }) => role)).toEqual(["paris"]);
    expect(found.sealed).toEqual(["bamako", "jnim", "moscow"]);
    await expect(jnim.page.getByText("Sealed until its step is opened")).toHaveCount(3);
    for (const page of [lead, paris.page]) expect(await findings({ page })).toEqual([]);
  });

  await test.step("the last step asks what people made of it, once each, and tells nobody who", async () => {
    for (const who of ["Bamako", "JNIM", "Moscow"])
      await lead.getByRole("button", { name: `Open for all: Windows: ${who}` }).click();
    await lead.getByRole("button", { name: "Open for all: Sustain, improve" }).click();
    const survey = paris.page.getByRole("region", { name: "A short survey" });
    await expect(survey.getByRole("group")).toHaveCount(6);
    for (const question of await survey.getByRole("group").all()) await question.getByText("4").click();
    expect(await findings(paris)).toEqual([]);
    await survey.getByRole("button", { name: "Send my answers" }).click();
    await expect(survey).toContainText("Your answers are counted");
    await expect(lead.getByRole("region", { name: "A short survey" })).toContainText(
      "1 person has answered.",
    );
    await expect(lead.getByText("The answers are shown from five people up.")).toBeVisible();
  });

  await test.step("what if: a quarter is played on otherwise, each difference adds up, and whoever follows is shown it", async () => {
    await lead.getByText("What if", { exact: true }).click();
    await lead.getByRole("button", { name: "New what if" }).click();
    await lead.getByLabel("Add an order").selectOption("paris.back_talks");
    await lead.getByLabel("Which one?").selectOption({ index: 1 });
    await lead.getByRole("button", { name: "Play it on" }).click();
    await expect(lead.getByRole("heading", { name: "What if A, laid over this game" })).toBeVisible();
    await expect(lead.getByRole("region", { name: "First difference" })).toContainText("now");
    const sums = await lead.locator("main section:has(> div > ol)").evaluateAll((rows) => {
      const points = (e: Element | null) => Math.round(10 * Number(e?.textContent?.replace("\u2212", "-")));
      return rows.map((row) => ({
        whole: points(row.querySelector("p:has(+ ol) > span")),
        causes: [...row.querySelectorAll("ol b")].reduce((sum, b) => sum + points(b), 0),
      }));
    });
    expect(sums.length).toBeGreaterThan(1);
    expect(sums.some(({ whole }) => whole !== 0)).toBe(true);
    for (const { whole, causes } of sums) expect(causes).toBe(whole);
    await expect(jnim.page.getByText("What if A")).toHaveCount(0);
    await lead.getByRole("button", { name: "Offer it to the room" }).click();
    await expect(jnim.page.getByRole("heading", { name: "What if A, laid over this game" })).toBeVisible();
    for (const page of [lead, jnim.page]) expect(await findings({ page })).toEqual([]);
  });

  await test.step("whoever breaks free inside a what if stays there, asks on their own, and rejoins what is shown", async () => {
    const follower = jnim.page;
    await follower.getByRole("button", { name: "Look on my own" }).click();
    await expect(follower.getByRole("heading", { name: "What if A, laid over this game" })).toBeVisible();
    await follower.getByText("Timeline", { exact: true }).click();
    await expect(follower.getByRole("region", { name: "Timeline" })).toBeVisible();
    await follower.getByRole("button", { name: "Rejoin" }).click();
    await expect(follower.getByRole("region", { name: "First difference" })).toBeVisible();
    // whoever asks while they follow has broken free
    await follower.getByRole("button", { name: "New what if" }).click();
    await expect(follower.getByText("On your own")).toBeVisible();
    await expect(follower.getByRole("heading", { name: "What changes?" })).toBeVisible();
    await follower.getByRole("button", { name: "Rejoin" }).click();
    await expect(follower.getByRole("heading", { name: "What changes?" })).toHaveCount(0);
    await expect(follower.getByRole("region", { name: "First difference" })).toBeVisible();
  });

  await test.step("a line is forked again, laid over the one that it goes on from, and read as a table", async () => {
    await lead.getByRole("button", { name: "Fork again" }).click();
    await lead.getByRole("checkbox", { name: /^Other dice/ }).check();
    await lead.getByRole("button", { name: "Play it on" }).click();
    await expect(lead.getByRole("heading", { name: "What if B, laid over this game" })).toBeVisible();
    await lead.getByRole("group", { name: "Laid over" }).getByText("What if A").click();
    await expect(lead.getByRole("heading", { name: "What if B, laid over What if A" })).toBeVisible();
    await lead.getByRole("button", { name: "As table" }).click();
    const table = lead.getByRole("table", { name: /^Anti-French/ });
    await expect(table.getByRole("columnheader")).toHaveText(["Quarter", "What if A", "What if B"]);
    expect(await findings({ page: lead })).toEqual([]);
    // everybody else is still shown what was offered
    await expect(jnim.page.getByRole("heading", { name: "What if A, laid over this game" })).toBeVisible();
  });

  await test.step("people are asked to play it on: links are handed out, and what they have not closed is not told", async () => {
    await lead.getByRole("button", { name: "New what if" }).click();
    await lead.getByRole("combobox", { name: "Played on by" }).selectOption("people");
    await lead.getByRole("button", { name: "Begin the exercise" }).click();
    const links = lead.getByRole("dialog", { name: "Links for the people who play it on" });
    await expect(links.getByRole("link")).toHaveCount(8);
    await links.getByRole("button", { name: "Close" }).click();
    await expect(lead.getByText("People have closed no quarter of this line so far.")).toBeVisible();
    await lead.getByRole("button", { name: "Look again" }).click();
    await expect(lead.getByText("People have closed no quarter of this line so far.")).toBeVisible();
    expect(await findings({ page: lead })).toEqual([]);
    await lead.getByRole("button", { name: /^What if A/ }).click();
    await lead.getByText("Timeline", { exact: true }).click();
    await expect(jnim.page.getByRole("region", { name: "Timeline" })).toBeVisible();
  });

  await test.step("the lead is handed over, and only its holder steers", async () => {
    await lead.getByRole("button", { name: "Hand the lead over" }).click();
    await lead.getByRole("dialog").getByRole("button", { name: "JNIM" }).click();
    await expect(jnim.page.getByText("You lead")).toBeVisible();
    await jnim.page.getByText("Side by side").click();
    await at(jnim.page).press("Home");
    await expect(at(lead)).toHaveAttribute("aria-valuetext", /Situation$/);
    expect(await findings(jnim)).toEqual([]);
  });
});

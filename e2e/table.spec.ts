// The whole thing, as a class would use it: created on the first page, joined by link, played, resolved, read, played out.
import { type Facilitator, Facilitator as Leader, Player, ROLES, type Role } from "./lib/people";
import { expect, test, WIDE } from "./lib/table";

test.setTimeout(300_000);

test("five people: from three choices on the first page to the news, and with bots to the scores", async ({
  browser,
}) => {
  const contexts = await Promise.all(Array.from({ length: 5 }, () => browser.newContext(WIDE)));
  const [desk, ...others] = await Promise.all(contexts.map((c) => c.newPage()));
  if (!desk) throw new Error("no browser");

  // Created in three choices, the third of them "no clock".
  await desk.goto("/");
  await desk.getByRole("radio", { name: /^The missed moment/ }).check({ force: true });
  await expect(desk.getByRole("combobox", { name: "Who plays Moscow" })).toHaveValue("people");
  await desk.getByRole("radio", { name: "No clock" }).check({ force: true });
  const create = desk.getByRole("button", { name: "Create and get the links" });
  await expect(create).toBeEnabled();
  const created = desk.waitForResponse("/api/exercises");
  await create.click();
  const { links } = (await (await created).json()) as { links: Record<Role | "control", string> };
  await desk.waitForURL(/\/facilitate\//);
  const facilitator: Facilitator = new Leader("control", desk, links.control);

  // Joined by link; the lobby says who has come.
  const at = {} as Record<Role, Player>;
  for (const [i, role] of ROLES.entries()) {
    const page = others[i];
    if (!page) throw new Error("no browser");
    at[role] = new Player(role, page, links[role]);
    await at[role].join(`${role} cell`);
    await expect(page.getByRole("heading", { level: 1, name: at[role].name })).toBeVisible();
  }
  const { paris, bamako, jnim, moscow } = at;
  await expect(desk.getByText("4 of 4")).toBeVisible();
  for (const role of ROLES)
    await expect(desk.getByTestId(`seat-${role}`)).toContainText(/Ready · [\d,]+ ms, websocket, English/);
  await facilitator.open();
  for (const role of ROLES) await at[role].sees("Situation", "2020 Q1");
  await facilitator.advance();
  for (const role of ROLES) await at[role].sees("Negotiation");

  await test.step("messages and a signed deal between two, unseen by the others", async () => {
    const asked = "Would you hold the markets open if we paid for the clinics?";
    const answered = "If nobody hears of it before the summer.";
    await paris.say("bamako", asked);
    await bamako.reads("paris", asked);
    await bamako.say("paris", answered);
    await paris.reads("bamako", answered);
    // Bamako looks elsewhere as the offer comes: channel, bar and title say that it waits, and nobody else's do.
    await bamako.turnTo("cell");
    await paris.propose("bamako");
    const channel = bamako.talks
      .getByRole("navigation", { name: "Channels" })
      .getByRole("button", { name: /^Paris/ });
    await expect(channel).toContainText("A deal waits for your signature here.");
    await expect(bamako.waits).toHaveAccessibleName(/^1 waiting.*Paris waits for your signature\./);
    await expect(bamako.page).toHaveTitle(/^\(1\) /);
    for (const other of [paris, jnim, moscow]) await expect(other.waits).toHaveCount(0);
    await expect(moscow.page).not.toHaveTitle(/^\(/);
    await bamako.waits.click();
    await expect(bamako.deal("Draft deal, v1")).toBeVisible();
    await bamako.sign("paris");
    await expect(bamako.waits).toHaveCount(0);
    await expect(bamako.page).not.toHaveTitle(/^\(/);
    await expect(paris.deal("Signed deal")).toContainText("secret");

    // The facilitator reads along; the other two have neither words nor deal, on the page or on the line.
    const deal = /"deal":\{"id":"([^"]+)"/.exec(paris.ears.frames.join("\n"))?.[1] ?? "";
    expect(deal).not.toBe("");
    await expect(desk.getByRole("region", { name: "Reading along" }).getByText(asked)).toBeVisible();
    for (const stranger of [jnim, moscow]) {
      // Something that comes after: once it is here, whatever else was sent is here as well.
      await stranger.say("facilitator", `Nothing to report, says ${stranger.name}.`);
      await expect(stranger.page.getByText(asked)).toHaveCount(0);
      await stranger.turnTo("bamako");
      await expect(stranger.talks.getByRole("article")).toHaveCount(0);
      const heard = await stranger.ears.everything();
      for (const secret of [asked, answered, deal])
        expect(heard.includes(secret), `${secret} reached ${stranger.name}`).toBe(false);
    }
    expect(bamako.ears.frames.join("\n")).toContain(deal);
  });

  await test.step("the pen: asked for, kept, asked for again, handed over", async () => {
    const context = await browser.newContext(WIDE);
    contexts.push(context);
    const fellow = new Player("paris", await context.newPage(), links.paris);
    await fellow.join("B. Diallo");
    await expect(paris.bar).toContainText("You hold the pen · with B. Diallo");
    await fellow.page.getByRole("button", { name: "Ask for the pen" }).click();
    await expect(fellow.page.getByText("You asked for it. paris cell can hand it over")).toBeVisible();
    await expect(paris.waits).toHaveAccessibleName(/B\. Diallo asks for the pen\./);
    await expect(desk.getByText("B. Diallo, asks for the pen")).toBeVisible();
    await paris.page.getByRole("button", { name: "Keep it" }).click();
    await expect(fellow.page.getByText("paris cell keeps the pen for now.")).toBeVisible();
    await fellow.page.reload();
    await fellow.page.getByRole("button", { name: "Ask again" }).click();
    await paris.page.getByRole("button", { name: "Hand it over" }).click();
    await expect(fellow.bar).toContainText("You hold the pen");
    await expect(paris.bar).toContainText("B. Diallo holds the pen");
    await fellow.page.getByRole("button", { name: "Hand the pen to paris cell" }).click();
    await expect(paris.bar).toContainText("You hold the pen");
  });

  await facilitator.advance();
  await test.step("orders in all four seats, one reopened and committed anew", async () => {
    for (const role of ROLES) await at[role].sees("Orders", "2020 Q1");
    await paris.write("Patrol", { zone: "Gao", intent: "Be seen on the road before anybody else is" });
    // what Paris owes Bamako stands above its slots; leaving it out has its price with it; one press adds it
    const owed = paris.orders.getByRole("region", { name: "Owed this quarter" });
    await expect(owed).toContainText("to Bamako");
    await expect(owed).toContainText("not on the sheet");
    await expect(owed).toContainText("Trust in Paris’s word −8");
    await owed.getByRole("button", { name: /^Add: Pay for services/ }).click();
    await expect(owed).toContainText("kept by this sheet");
    await expect(owed).not.toContainText("Trust in Paris’s word");
    await expect(bamako.orders.getByRole("region", { name: "Owed this quarter" })).toHaveCount(0);
    await paris.settle();
    await paris.commit();
    await expect(bamako.bar.getByRole("img", { name: "Paris: committed" })).toBeVisible();
    await paris.reopen();
    await expect(bamako.bar.getByRole("img", { name: "Paris: writing" })).toBeVisible();
    await expect(paris.orders.getByText("Be seen on the road before anybody else is")).toBeVisible();
    await paris.orders.getByRole("button", { name: /^Order 1: Patrol, Gao/ }).click();
    await paris.orders.getByRole("button", { name: "Remove this order" }).first().click();
    await paris.write("Patrol", { zone: "Liptako" });
    await paris.commit();

    await bamako.write("Restore services", { zone: "Ségou" });
    await bamako.write("Blame Paris", { intent: "Said by people" });
    await bamako.commit();

    // A bot comes and goes: the page says who plays and whose orders stand, and offers nothing meanwhile.
    await facilitator.giveTo("bamako", "bot (balanced)");
    await expect(bamako.page.getByText("A bot plays this role.")).toBeVisible();
    await expect(bamako.page.getByText("The orders that your team committed are kept")).toBeVisible();
    await expect(bamako.bar).toContainText("A bot plays this role");
    await expect(bamako.orders.getByText("Said by people")).toBeVisible();
    await expect(bamako.commitBar).toHaveCount(0);
    await facilitator.giveTo("bamako", "people");
    await expect(bamako.page.getByText("Your order sheet is open, with your draft")).toBeVisible();
    await expect(bamako.orders.getByText("Committed.", { exact: true })).toBeHidden();
    await facilitator.giveTo("bamako", "bot (balanced)");
    await expect(bamako.orders.getByText("Committed by the bot.")).toBeVisible();
    await expect(bamako.orders.getByText("Said by people")).toBeHidden();
    await facilitator.giveTo("bamako", "people");
    await expect(bamako.orders.getByText("Said by people")).toBeVisible();
    await bamako.commit();
    // Its line is down, and its orders come on paper: the desk types them in, and the seat is told and may reopen them.
    await facilitator.typeIn("jnim", "Recruit", "Inner Delta", "their line is down");
    await expect(
      jnim.page.getByText("typed in your order sheet from paper: “their line is down”"),
    ).toBeVisible();
    await expect(jnim.orders.getByText("Committed by the facilitator, from paper.")).toBeVisible();
    await jnim.reopen();
    await expect(jnim.orders.getByRole("button", { name: /^Order 1: Recruit, Inner Delta/ })).toBeVisible();
    await jnim.settle();
    await jnim.commit();
    await moscow.write("Cultivate officers");
    await moscow.commit();
    await expect(paris.orders.getByText("Everybody is in.")).toBeVisible();
  });

  await facilitator.advance();
  await test.step("the outcome: one paper for all, each seat its own orders", async () => {
    for (const role of ROLES) {
      const { page } = at[role];
      await at[role].sees("Outcome", "2020 Q1");
      await expect(page.getByText("The Sahel Courier")).toBeVisible();
      await expect(page.getByRole("article").getByRole("heading", { level: 2 })).not.toBeEmpty();
      await expect(page.getByRole("heading", { name: "Your orders" })).toBeVisible();
    }
    const headline = await paris.page.getByRole("article").getByRole("heading", { level: 2 }).textContent();
    await expect(moscow.page.getByRole("article").getByRole("heading", { level: 2 })).toHaveText(
      headline ?? "",
    );
    const done = (role: Role) =>
      at[role].page.locator("section", { has: at[role].page.getByRole("heading", { name: "Your orders" }) });
    await expect(done("paris")).toContainText("Patrol, Liptako");
    await expect(done("paris")).not.toContainText("Gao");
    await expect(done("bamako")).toContainText("Restore services, Ségou");
    await expect(done("bamako")).not.toContainText("Patrol");
    await paris.readsTheNews();
  });

  await test.step("bots play on to the end; the scores come after the aftermath, to the facilitator first", async () => {
    for (const role of ROLES) await facilitator.giveTo(role, "bot (balanced)");
    await expect(paris.page.getByText("A bot plays this role.")).toBeVisible();
    await facilitator.playOut();
    await expect(facilitator.scores).toHaveCount(4);
    for (const role of ROLES) {
      await expect(at[role].page.getByRole("heading", { level: 1, name: "End of game" })).toBeVisible();
      await expect(at[role].page.getByText("Scores stay closed until the debrief.")).toBeVisible();
      await expect(at[role].scores).toHaveCount(0);
      // the worst that each zone reached, not the level that happens to be left
      await expect(at[role].page.getByRole("heading", { name: "Worst reached" })).toBeVisible();
      await expect(at[role].page.getByText(/zones, in map order/).first()).toBeVisible();
    }
    await desk.getByRole("button", { name: "Open the scores to the seats" }).click();
    await desk.getByRole("dialog").getByRole("button", { name: "Open the scores to the seats" }).click();
    for (const role of ROLES) await expect(at[role].scores).toHaveCount(4);
  });

  for (const person of [facilitator, ...ROLES.map((r) => at[r])])
    expect(person.complaints, person.name).toEqual([]);
  for (const c of contexts) await c.close();
});

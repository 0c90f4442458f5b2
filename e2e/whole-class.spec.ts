// A class as it is run: four groups from one desk that two share, one of people and three of bots. A spreadsheet of another house brings the
// injects, by time and by condition; a response that is expected ticks itself, and one that stays out fires what was prepared for it. A pause
// falls into the middle of a sentence; a quarter is held, changed and released; an order that no menu holds is weighed; a question is asked and
// answered; a team drops out, a bot plays, and it comes back; a phase is taken back. At the end every viewer's line is searched for what the others
// kept secret, and the debrief tells all of it.
import type { Page } from "@playwright/test";
import { does, type Line, lineFor, lineOf } from "./lib/cells";
import type { Ears } from "./lib/ears";
import { Facilitator, Player, ROLES, type Role, type Seat } from "./lib/people";
import { expect, test, WIDE } from "./lib/table";

test.setTimeout(240_000);

const GROUPS = ["Group 1", "Group 2", "Group 3", "Group 4"];
const BOTS = { paris: "balanced", bamako: "balanced", jnim: "balanced", moscow: "balanced" } as const;

/** What must reach nobody but these; control and recorder read everything. */
interface Secret {
  readonly text: string;
  readonly may: readonly Seat[];
}
const SECRETS: Secret[] = [];
const secret = (text: string, ...may: Seat[]): string => {
  SECRETS.push({ text, may });
  return text;
};

/** As a staff writes it: a title above, headings of its own, a section, a row that names no time. */
const CHRONOGRAMME = [
  "Chronogramme;;;;;;;;;;;;",
  "N°;Horaire;Nature;Émetteur;Destinataire;Moyen;Objet;Stimuli;Réaction attendue;Si;Réponse;Objectif;Commentaire",
  "1;T1 2021 négociation;Inject;Presse;tous;presse;La foule à Bamako;La foule se rassemble au monument.;;;;;",
  `2;;Aléa;DGSE;Paris;renseignement;Un accord se prépare;${secret("CHIFFRE-DE-LA-DGSE", "paris")};;deal paris+bamako;;;`,
  "3;;Attendu;;;;Paris tient Gao;;Paris patrouille à Gao;;paris order paris.patrol_zone GAO by 2021 Q1 orders;Tenir le terrain;",
  "4;;Attendu;;;;Bamako parle;;Bamako rouvre les pourparlers;;bamako order bamako.open_talks by 2021 Q1 orders;Tenir le terrain;",
  `5;;Aléa;Voisins;Bamako;courriel;Un rappel;${secret("RAPPEL-DES-VOISINS", "bamako")};;missed 4;;;`,
  "6;après le déjeuner;Inject;Voisins;tous;courriel;Une offre;Un voisin offre sa médiation.;;;;;",
].join("\r\n");

const cookieOf = async (page: Page, name: string): Promise<string> => {
  const found = (await page.context().cookies()).find((c) => c.name === name);
  return `${name}=${found?.value ?? ""}`;
};

test("a class of four groups, from its sheet of injects to its debrief", async ({ browser, baseURL: at }) => {
  const baseURL = at ?? "";
  const listeners: { name: string; seat: Seat; ears: Pick<Ears, "everything"> }[] = [];
  const lines: Line[] = [];

  const context = await browser.newContext(WIDE);
  const page = await context.newPage();
  const made = await page.request.post("/api/classes", {
    data: {
      ...{ scenario: "last-window", clock: 60, title: "Staff course 12", seed: 12 },
      groups: GROUPS.map((name, at) => (at === 0 ? { name } : { name, seats: BOTS })),
    },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { id, links } = (await made.json()) as { id: string; links: { control: string } };
  const opens = async (on: Page): Promise<void> => {
    await on.goto(links.control);
    await on.getByRole("button", { name: "Open the desk" }).click();
    await on.waitForURL(new RegExp(`/class/${id}$`));
  };
  const row = (group: string) => page.getByRole("listitem", { name: group, exact: true });

  await opens(page);
  await expect(row("Group 1")).toContainText("In the lobby");
  const deskOf = await row("Group 1")
    .getByRole("link", { name: "Open the desk of Group 1" })
    .getAttribute("href");
  const exercise = deskOf?.split("/")[2] ?? "";
  const control = await lineOf(
    baseURL,
    { exercise, seat: "control", cookie: await cookieOf(page, `mm_${exercise}_control`) },
    "the desk",
  );
  lines.push(control);
  const linkOf = (seat: Seat): string => {
    const link = control.player.now().exercise.links?.find((l) => l.seat === seat);
    return `${baseURL}/join/${link?.token ?? ""}`;
  };

  /* Who sits where: three in each cell, two observers, a wall, two who lead. */
  const cells = {} as Record<Role, (Line & { cookie: string })[]>;
  const paris = new Player("paris", await (await browser.newContext(WIDE)).newPage(), linkOf("paris"));
  await test.step("four cells of three, two observers and the wall sit down", async () => {
    await paris.join("P1");
    // Whoever comes first has the pen.
    await expect(row("Group 1")).toContainText("1 person");
    for (const role of ROLES) {
      cells[role] = [];
      for (let n = role === "paris" ? 2 : 1; n <= 3; n++)
        cells[role].push(await lineFor(baseURL, role, linkOf(role), `${role} ${n}`));
    }
    const watching = [
      await lineFor(baseURL, "observer", linkOf("observer"), "O1"),
      await lineFor(baseURL, "observer", linkOf("observer"), "O2"),
      await lineFor(baseURL, "wall", linkOf("wall"), ""),
    ];
    lines.push(...watching, ...ROLES.flatMap((role) => cells[role]));
    listeners.push(paris, ...watching, ...ROLES.flatMap((role) => cells[role]));
    await expect(row("Group 1")).toContainText("12 people");
  });
  /** Who holds the pen of a seat: whoever came first, of those who are in it now. */
  const penOf = (role: Role): Line => {
    const [pen] = cells[role];
    if (!pen) throw new Error(`nobody sits for ${role}`);
    return pen;
  };
  const bamako = penOf("bamako");

  const first = new Facilitator("control", await context.newPage(), "");
  const desk = first.page;
  const second = await (await browser.newContext(WIDE)).newPage();
  await opens(second);
  await second.getByRole("link", { name: "Open the desk of Group 1" }).click();

  await test.step("the sheet is read, and taken in as proposed", async () => {
    await desk.goto(`${deskOf}?tab=injects`);
    await desk.getByLabel("Read a sheet").setInputFiles({
      ...{ name: "chronogramme.csv", mimeType: "text/csv", buffer: Buffer.from(CHRONOGRAMME, "utf8") },
    });
    await expect(desk.getByText("dry run, nothing is taken in yet")).toBeVisible();
    await expect(desk.getByRole("row", { name: /Row 8 Horaire/ })).toContainText("is no time");
    await desk.getByRole("button", { name: "All 6, as proposed" }).click();
    await expect(desk.getByRole("button", { name: "Open inject 5: Un rappel" })).toBeVisible();
  });

  await page.getByRole("button", { name: "Start", exact: true }).click();
  for (const group of GROUPS) await expect(row(group)).not.toContainText("In the lobby");
  await desk.getByRole("tab", { name: "Run" }).click();

  await test.step("one comes at its time, one as a deal is signed, one is improvised in two presses", async () => {
    await first.advance();
    await control.player.until("the first inject", (s) => s.items.some((i) => i.kind === "inject"));
    await does(bamako, {
      ...{ type: "deal.move" },
      move: {
        move: "propose",
        draft: {
          parties: ["paris", "bamako"],
          secret: true,
          terms: [{ kind: "aid", by: "paris", option: "services", from: 1, to: 2 }],
        },
      },
    });
    await paris.sign("bamako");
    await expect(paris.page.getByText("CHIFFRE-DE-LA-DGSE").first()).toBeVisible();
    await desk.getByRole("tab", { name: "Injects" }).click();
    await desk.getByRole("button", { name: "Write one" }).click();
    await desk.getByLabel("Title", { exact: true }).fill("A march is called");
    await desk.getByLabel("Text", { exact: true }).fill("People gather at the monument.");
    await desk.getByLabel("Mode", { exact: true }).selectOption("front_page");
    await desk.getByRole("button", { name: "Release now" }).click();
    await expect(desk.getByText(/Released at/)).toBeVisible();
    await penOf("moscow").player.until("the march", (s) =>
      s.items.some((i) => i.kind === "inject" && i.text === "People gather at the monument."),
    );
    await desk.getByRole("tab", { name: "Run" }).click();
    await expect(desk.getByRole("region", { name: "Injects" })).toContainText("Last five");
  });

  await test.step("from the board one is brought in for all, and one group's list is given to the others", async () => {
    const strip = page.getByRole("region", { name: "Injects" });
    const inAll = (title: string) =>
      strip
        .getByRole("listitem")
        .filter({ hasText: title })
        .filter({ hasText: GROUPS.join(", ") });
    await strip.getByRole("button", { name: "Bring one in" }).click();
    const form = page.getByRole("dialog");
    await form.getByLabel("Title").fill("A visit from Niamey");
    await form.getByLabel("Text").fill("The minister lands at noon.");
    await form.getByRole("button", { name: "Bring it in for 4 groups" }).click();
    await expect(inAll("A visit from Niamey")).toBeVisible();
    await penOf("jnim").player.until("the visit", (s) =>
      s.items.some((i) => i.kind === "inject" && i.text === "The minister lands at noon."),
    );
    await strip.getByRole("button", { name: "Give the list of Group 1 to the others" }).click();
    await strip.getByRole("button", { name: "Release inject 1 in 3 groups" }).click();
    await expect(inAll("La foule à Bamako")).toBeVisible();
  });

  const half = secret("Be seen on the road first, ", "paris");
  const rest = "then at the market.";
  const intent = paris.orders.getByRole("textbox", { name: "Intent" });
  await test.step("a pause falls into the middle of a sentence, and harms no word of it", async () => {
    await first.advance();
    await paris.sees("Orders");
    await paris.write("Patrol", { zone: "Gao" });
    await intent.pressSequentially(half);
    await page.getByRole("textbox", { name: "Reason for a pause" }).fill("a question from Group 3");
    await page.getByRole("button", { name: "Pause", exact: true }).click();
    await expect(paris.page.getByText("a question from Group 3").first()).toBeVisible();
    await expect(intent).toBeFocused();
    await paris.page.keyboard.type(rest);
    await expect(intent).toHaveValue(half + rest);
    await page.getByRole("button", { name: "Resume", exact: true }).click();
    await expect(page.getByRole("button", { name: "Pause Group 1" })).toBeEnabled();
    // What is written reaches the desk as it comes.
    await expect
      .poll(async () => JSON.stringify(await control.player.ask("sheets.of", {})))
      .toContain(half + rest);
  });

  await test.step("a question is asked, taken by one of two, and answered to its seat alone", async () => {
    const question = secret("How many of the notables of Gao are with us?", "paris");
    const answer = secret("Two of five, and one of them wavers.", "paris");
    await paris.turnTo("facilitator");
    const ask = paris.talks.getByRole("region", { name: "Ask the facilitator" });
    await ask.getByRole("textbox", { name: "Your question" }).fill(question);
    await ask.getByRole("button", { name: "Send the request" }).click();
    const asked = second.getByRole("region", { name: "Requests for information" });
    await expect(asked).toContainText(question);
    await asked.getByRole("button", { name: "Take it" }).click();
    await expect(desk.getByText("taken by another facilitator")).toBeVisible();
    await asked.getByRole("textbox", { name: "Answer to Paris" }).fill(answer);
    await asked.getByRole("button", { name: "Answer the seat" }).click();
    await expect(ask).toContainText(answer);
    await expect(desk.getByRole("region", { name: "Requests for information" })).toHaveCount(0);
  });

  await test.step("a team drops out, a bot plays its seat, and it comes back", async () => {
    for (const { player } of cells.moscow) player.leave();
    await page.getByRole("button", { name: "Give to a bot in Group 1" }).click();
    await expect(row("Group 1")).toContainText("1 bot");
    for (const one of [...cells.moscow]) {
      const back = await lineOf(baseURL, { exercise, seat: "moscow", cookie: one.cookie }, one.name);
      lines.push(back);
      listeners.push(back);
      cells.moscow.push({ ...back, cookie: one.cookie });
    }
    cells.moscow.splice(0, 3);
    await desk.getByRole("region", { name: "Seats" }).getByRole("button", { name: "Give to people" }).click();
    await expect(row("Group 1")).not.toContainText("1 bot");
  });

  const orders = desk.getByRole("region", { name: "Orders of their own" });
  const own = paris.page.getByRole("region", { name: "An order of your own" }).first();
  await test.step("an order that no menu holds is written, argued and ruled before its die", async () => {
    const text = secret(
      "Fly Gao’s notables to Bamako to ask for the services they were promised.",
      "paris",
      "moscow",
    );
    await own.getByRole("button", { name: "Write one" }).click();
    await own.getByRole("textbox", { name: "What do you do, and what should come of it?" }).fill(text);
    await own.getByRole("checkbox", { name: "Moscow" }).check({ force: true });
    await own.getByRole("button", { name: "Hand it to the facilitator" }).click();
    const theirs = penOf("moscow");
    const shown = await theirs.player.until("the order", (s) => (s.exercise.own?.length ?? 0) > 0);
    const order = shown.exercise.own?.[0]?.id ?? "";
    const argument = secret("Looks staged by Paris.", "paris", "moscow");
    await does(theirs, { type: "own.argue", id: order, side: "against", text: argument });

    await desk.getByRole("tab", { name: "Adjudication" }).click();
    await expect(orders.getByText(argument)).toBeVisible();
    await orders.getByRole("combobox", { name: "Role" }).selectOption("bamako");
    await orders.getByRole("combobox", { name: "Order", exact: true }).selectOption({ index: 1 });
    await orders.getByRole("slider", { name: "Odds of success" }).fill("100");
    const success = orders.getByRole("group", { name: "If it succeeds" });
    await success.getByRole("button", { name: "One more effect" }).click();
    await success.getByRole("textbox", { name: "By" }).fill("2");
    await orders.getByRole("textbox", { name: "Reason, on record" }).fill(secret("Gao trusts them."));
    await orders.getByRole("button", { name: "Rule, and draw as orders close" }).click();
    await expect(own.getByText("ruled; the die falls as orders close")).toBeVisible();
  });

  const commits = async (): Promise<void> => {
    const { turn } = control.player.now().view;
    for (const role of ["bamako", "jnim", "moscow"] as const) {
      await does(penOf(role), { type: "sheet.commit", turn, orders: [] });
    }
    await paris.commit();
    // Ten seconds before orders close by themselves.
    await second.getByRole("button", { name: "Close orders and resolve" }).click();
  };
  const register = desk.getByRole("region", { name: "Register of rulings" });
  await test.step("the quarter is held for those who lead, one of its outcomes changed with a reason, and released", async () => {
    await desk.getByRole("button", { name: "Hold this quarter" }).click();
    await expect(desk.getByText("The result of this quarter will be held for you first.")).toBeVisible();
    await commits();
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
    await form.getByRole("textbox", { name: "Reason, on record" }).fill(secret("RULED-FOR-CAUSE"));
    await expect(form.getByRole("button", { name: "Rule" })).toBeDisabled();
    await form.getByRole("checkbox", { name: /beyond the printed limit/ }).check({ force: true });
    await form.getByRole("button", { name: "Rule" }).click();
    await expect(form).toHaveCount(0);
    await expect(register).toContainText("RULED-FOR-CAUSE");
    await desk.keyboard.press("F8");
    await expect(desk.getByRole("dialog", { name: "Desk covered" })).toBeVisible();
    await desk.keyboard.press("F8");
    await expect(desk.getByRole("dialog", { name: "Desk covered" })).toHaveCount(0);
    await desk.getByRole("button", { name: "Release the quarter" }).click();
    await paris.sees("Outcome");
  });

  const became = (number: string) =>
    control.player.now().exercise.injects?.find((i) => i.row.number === number)?.marks ?? {};
  await test.step("what was expected has ticked itself, or its absence has fired what waited for it", async () => {
    await bamako.player.until("the reminder", (s) =>
      s.items.some((i) => i.kind === "inject" && i.text === "RAPPEL-DES-VOISINS"),
    );
    expect(became("3").answered).toMatchObject({ how: "itself" });
    expect(became("4").missed).toMatchObject({ how: "time" });
    await desk.getByRole("tab", { name: "Injects" }).click();
    await expect(desk.getByRole("row", { name: /Paris tient Gao/ })).toContainText(/answered/);
    await desk.getByRole("tab", { name: "Adjudication" }).click();
  });

  await test.step("the quarter is taken back to its orders, every seat is told, and it is played again", async () => {
    await second.getByRole("tab", { name: "Adjudication" }).click();
    await second.getByRole("combobox", { name: "Step back to" }).selectOption("1 orders");
    await second.getByRole("button", { name: "Step back" }).click();
    await second.getByRole("dialog").getByRole("button", { name: "Step back, on the same dice" }).click();
    await expect(second.getByRole("dialog")).toHaveCount(0);
    await paris.sees("Orders");
    for (const { player } of lines.filter((line) => line.seat !== "control" && line.player.socket.connected))
      await player.until("the step back", (s) =>
        s.items.some((i) => i.kind === "notice" && i.code === "line.stepped_back"),
      );
    await second.getByRole("tab", { name: "Run" }).click();
    // What was written in what was taken back is taken back with it.
    await paris.write("Patrol", { zone: "Gao" });
    await paris.settle();
    await commits();
    // That it is held first stands for the quarter, on whichever line.
    await desk.getByRole("button", { name: "Release the quarter" }).click();
    await paris.sees("Outcome");
  });

  await test.step("another quarter is played, and the game ended; the groups of bots end theirs", async () => {
    const onwards = async (line: Line): Promise<void> => {
      const { turn, phase } = line.player.now().view;
      await does(line, { type: "phase.advance", turn, phase });
      await line.player.until("the next phase", ({ view }) => view.phase !== phase || view.turn !== turn);
    };
    const ends = async (line: Line, turn: number): Promise<void> => {
      const here = () => line.player.now().view;
      while (here().turn < turn || here().phase !== "outcome") await onwards(line);
      await does(line, { type: "game.end" });
      await line.player.until("the end", ({ view }) => view.phase === "ended");
    };
    for (const group of GROUPS.slice(1)) {
      const href = await row(group)
        .getByRole("link", { name: `Open the desk of ${group}` })
        .getAttribute("href");
      const of = href?.split("/")[2] ?? "";
      const cookie = await cookieOf(page, `mm_${of}_control`);
      const line = await lineOf(baseURL, { exercise: of, seat: "control", cookie }, group);
      lines.push(line);
      await ends(line, 1);
    }
    await ends(control, 2);
    await expect(paris.page.getByRole("heading", { level: 1, name: "End of game" })).toBeVisible();
  });

  await test.step("nothing that is somebody else's has reached anybody", async () => {
    const { links: seatLinks = [] } = control.player.now().exercise;
    for (const { seat, token } of seatLinks) secret(token, seat);
    for (const { name, seat, ears } of listeners) {
      const heard = await ears.everything();
      expect(heard.length, `${name} was told something`).toBeGreaterThan(10_000);
      for (const { text, may } of SECRETS)
        if (!may.includes(seat)) expect(heard.includes(text), `${text} reached ${name}`).toBe(false);
    }
    const desks = await control.ears.everything();
    for (const { text } of SECRETS) expect(desks.includes(text), `the search for ${text} is idle`).toBe(true);
  });

  await test.step("the debrief tells of all of it, and the class is laid side by side", async () => {
    await desk.goto(`/debrief/${exercise}/control/report`);
    await desk.getByRole("radio", { name: "Staff’s copy" }).check({ force: true });
    const done = desk.getByRole("table", { name: "From the desk" });
    await expect(done).toBeVisible();
    const rowOf = (...said: string[]) =>
      said.reduce((rows, text) => rows.filter({ hasText: text }), done.getByRole("row"));
    for (const said of [
      ["6 injects written", "facilitator 1"],
      ["The clock was paused", "a question from Group 3"],
      ["A request of Paris was answered", "Two of five", "facilitator 2"],
      ["Moscow: now bot (balanced)"],
      ["Moscow: now people"],
      ["Paris: an order of its own was ruled", "Gao trusts them."],
      ["The result is held"],
      ["A ruling", "RULED-FOR-CAUSE", "taken back by a step back"],
      ["The result was released", "taken back by a step back"],
      ["Step back to 2021 Q1, Orders", "facilitator 2"],
      ["The game was ended"],
    ])
      await expect(rowOf(...said).first(), said.join()).toBeVisible();
    const list = desk.getByRole("table", { name: "The list of injects" });
    await expect(list.getByRole("row", { name: /Paris tient Gao/ })).toContainText("answered");
    await expect(list.getByRole("row", { name: /Bamako parle/ })).toContainText("missed");
    await expect(list.getByRole("row", { name: /Un rappel/ })).toContainText("released");
    const aims = desk.getByRole("table", { name: "Results by aim" });
    await expect(aims.getByRole("row", { name: /Tenir le terrain/ })).toContainText("1");
    await page.getByRole("link", { name: "Plenary" }).click();
    await page.waitForURL(/\/debrief\/plenary/);
    for (const group of GROUPS) await expect(page.getByText(new RegExp(group)).first()).toBeVisible();
  });
  for (const { player } of lines) player.leave();
});

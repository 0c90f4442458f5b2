// Lines as they are where nobody asked a network's owner: websockets refused or swallowed, answers that come late, everything breaking off in
// the middle. Everybody gets in, a whole quarter is played, nothing is lost and nothing is done twice.

import { ROLES, type Role } from "./lib/people";
import { type RoughLine, type Roughness, roughLine } from "./lib/rough-proxy";
import { test as base, expect } from "./lib/table";

const test = base.extend<{ through: (how: Roughness) => Promise<RoughLine> }>({
  through: async ({ baseURL }, lend) => {
    const lines: RoughLine[] = [];
    await lend(async (how) => {
      const line = await roughLine(baseURL ?? "", how);
      lines.push(line);
      return line;
    });
    await Promise.all(lines.map((line) => line.close()));
  },
});

const BOTS = { bamako: "balanced", jnim: "balanced", moscow: "balanced" } as const;

for (const websockets of ["refuse", "hang"] as const) {
  test(`a proxy that would ${websockets} every websocket lets people in, and the sign says so`, async ({
    openTable,
    through,
  }) => {
    const line = await through({ websockets });
    const table = await openTable({ seats: BOTS }, line.base);
    const paris = await table.player("paris");
    await paris.join();
    await expect(paris.page.getByText("Live, slower line")).toBeAttached();
    await expect(paris.page.getByRole("heading", { level: 1, name: "Paris" })).toBeVisible();
    expect(line.tries()).toBe(1);

    // The language is changed in place, or not at all: a line that is down never takes the page away.
    const { page } = paris;
    await page.evaluate(() => Object.assign(window, { neverReloaded: true }));
    await paris.bar.getByRole("button", { name: "Language, theme, rules, keys" }).click();
    const french = page.getByRole("button", { name: "Français" });
    if (websockets === "refuse") {
      await french.click();
      await page.getByRole("button", { name: "English" }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      // What the server draws has followed: nothing is under way when the line goes.
      await expect(page.locator("fieldset[aria-busy=true], button[lang][aria-busy=true]")).toHaveCount(0);
    }
    await line.close();
    await french.click();
    if (websockets === "refuse") await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    else await expect(page.getByText("The line is down: the other language")).toBeVisible();
    expect(await page.evaluate(() => "neverReloaded" in window)).toBe(true);
  });
}

test("a proxy before servers that know nothing of each other's lines is passed by websocket", async ({
  openTable,
  through,
}) => {
  const line = await through({ websockets: "pass", scattered: true });
  const table = await openTable({ seats: BOTS }, line.base);
  const paris = await table.player("paris");
  await paris.join();
  await expect(paris.page.getByText("Live", { exact: true })).toBeAttached();
  await expect(paris.page.getByRole("img", { name: /^Quarter 1 of / })).toBeAttached();
});

test("a quarter in every seat over a line that drops, delays and refuses websockets", async ({
  openTable,
  through,
}) => {
  test.setTimeout(180_000);
  const line = await through({ websockets: "refuse", delay: 300 });
  const table = await openTable({}, line.base);
  const { facilitator, ...seats } = await table.everybody();
  const everyone = ROLES.map((role) => seats[role]);
  const { paris, bamako } = seats;
  for (const one of everyone) await one.page.evaluate(() => Object.assign(window, { neverReloaded: true }));
  await facilitator.open();
  await facilitator.advance();
  for (const one of everyone) await one.sees("Negotiation");

  await test.step("what is typed while a message is on its way stays, also where the line breaks under it", async () => {
    await bamako.turnTo("paris");
    const field = bamako.talks.getByRole("textbox", { name: "Write to Paris" });
    await field.pressSequentially("We agree.");
    await field.press("Enter");
    await field.pressSequentially("But only until March", { delay: 20 });
    line.drop();
    await expect(bamako.talks.getByRole("list").getByText("We agree.")).toBeVisible({ timeout: 20_000 });
    await expect(field).toHaveValue("But only until March");
    await field.press("Enter");
    await paris.reads("bamako", "But only until March");
    for (const words of ["We agree.", "But only until March"])
      await expect(paris.talks.getByText(words)).toHaveCount(1);
  });

  await test.step("what is half written is there after a reload, and is sent once", async () => {
    await paris.turnTo("bamako");
    const field = paris.talks.getByRole("textbox", { name: "Write to Bamako" });
    await field.fill("Half a sen");
    await paris.page.reload();
    await paris.turnTo("bamako");
    await expect(field).toHaveValue("Half a sen");
    await field.press("Enter");
    await expect(field).toHaveValue("");
    await bamako.reads("paris", "Half a sen");
    await expect(bamako.talks.getByText("Half a sen")).toHaveCount(1);
  });

  await facilitator.advance();
  for (const one of everyone) await one.sees("Orders");
  const orders: Record<Role, [string, { zone?: string; intent?: string }]> = {
    paris: ["Patrol", { zone: "Gao", intent: "Written as the line broke." }],
    bamako: ["Restore services", { zone: "Ségou" }],
    jnim: ["Recruit", { zone: "Inner Delta" }],
    moscow: ["Cultivate officers", {}],
  };
  await test.step("orders are written and committed while it breaks again and again", async () => {
    for (const role of ROLES) {
      await seats[role].write(...orders[role]);
      line.drop();
    }
    for (const one of everyone) {
      // The whole of what stands there, so that a failure tells it.
      await expect.poll(() => one.orders.innerText(), { timeout: 40_000 }).toMatch(/Draft saved \d/);
      // A press while the line is down does nothing, and the screen says so: whoever reads that presses again.
      await expect(async () => {
        const button = one.orders.getByRole("button", { name: /^(Commit 1 order|Press again to commit)$/ });
        await button.click({ timeout: 3_000 });
        await expect(one.orders.getByText(/^Committ(ing|ed\.)$/)).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: 40_000 });
      line.drop();
    }
  });

  await test.step("and the quarter resolves, with every seat's order in it once", async () => {
    for (const one of everyone) await one.sees("Outcome", "2020 Q1", 40_000);
    await expect(paris.page.getByText("Written as the line broke.")).toHaveCount(1);
    for (const one of everyone.filter((x) => x !== paris))
      expect(await one.page.evaluate(() => "neverReloaded" in window), `${one.name} was reloaded`).toBe(true);
  });
});

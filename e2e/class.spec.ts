// A class: from nothing to four groups that are ready, counted; its sheets; a seat by a printed link; all groups paused and spoken to at once.
import type { Locator, Page } from "@playwright/test";
import { expect, test, WIDE } from "./lib/table";

/** From nothing to "ready" for four groups. */
const MOST = { clicks: 12, fields: 6 };

/** A hand that counts what it does. */
function counting() {
  const done = { clicks: 0, fields: 0 };
  return {
    done,
    async click(what: Locator): Promise<void> {
      await what.click();
      done.clicks += 1;
    },
    async fill(what: Locator, text: string): Promise<void> {
      await what.fill(text);
      done.fields += 1;
    },
  };
}

const row = (page: Page, group: string): Locator => page.getByRole("listitem", { name: group, exact: true });

/** What is written on a screen in type smaller than this, as it is seen; the letters on pieces and seats are marks, and no text. */
const small = (page: Page, px: number): Promise<string[]> =>
  page.evaluate((least) => {
    const found = new Set<string>();
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const node = walk.currentNode;
      const said = node.textContent?.trim();
      const of = node.parentElement;
      if (!said || !of || of.closest("[data-token], svg[viewBox^='-13'], .sr-only, script, style, title"))
        continue;
      const seen = of.getBoundingClientRect();
      if (!of.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || seen.width < 2)
        continue;
      const drawn = of instanceof SVGGraphicsElement ? of.getBBox().height : (of as HTMLElement).offsetHeight;
      const size = Number.parseFloat(getComputedStyle(of).fontSize) * (drawn > 0 ? seen.height / drawn : 1);
      if (size < least - 0.1) found.add(`${said.slice(0, 40)}: ${size.toFixed(1)}`);
    }
    return [...found];
  }, px);

test("four groups are made, handed out, started, paused and spoken to from one desk", async ({ browser }) => {
  const context = await browser.newContext({ ...WIDE, permissions: ["clipboard-read", "clipboard-write"] });
  await context.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "yes");
  });
  const page = await context.newPage();
  const hand = counting();

  await test.step("one press makes four groups out of one template", async () => {
    await page.goto("/");
    await expect(page.getByRole("button", { name: "Create and get the links" })).toBeEnabled();
    await hand.click(page.getByText("The last window").first());
    await hand.click(page.getByRole("radio", { name: "4 groups" }).locator(".."));
    await hand.click(page.getByText("Name, marking, names of people"));
    await hand.fill(page.getByRole("textbox", { name: "Name of the exercise" }), "Staff course 12");
    await hand.fill(page.getByRole("textbox", { name: "Marking line" }), "Exercise only");
    await hand.click(page.getByRole("button", { name: "Create 4 groups" }));
    await page.waitForURL(/\/class\/\w+$/);
    for (const group of ["Group 1", "Group 2", "Group 3", "Group 4"])
      await expect(row(page, group)).toContainText("In the lobby");
    await expect(page.getByRole("note", { name: "Marking line" })).toHaveText("Exercise only");
  });

  const printed: string[] = [];
  await test.step("every seat has a sheet to print, whose code is covered on the screen", async () => {
    await hand.click(page.getByRole("link", { name: "Links and sheets" }));
    const sheets = page.getByRole("article", { name: "Paris" });
    await expect(sheets).toHaveCount(4);
    await expect(page.getByRole("article")).toHaveCount(24);
    const link = sheets.nth(1).getByText(/\/join\/\w{32}$/);
    await expect(link).toBeHidden();
    await expect(page.getByRole("img", { name: "Code to scan for Paris" })).toHaveCount(0);
    await sheets.nth(0).getByRole("button", { name: "Show the code for Paris" }).click();
    await sheets.nth(1).getByRole("button", { name: "Show the code for Paris" }).click();
    await expect(page.getByRole("img", { name: "Code to scan for Paris" }), "one at a time").toHaveCount(1);
    await sheets.nth(1).getByRole("button", { name: "Cover the code for Paris" }).click();
    await hand.click(page.getByRole("button", { name: "Print the sheets" }));
    await expect(page.locator("html")).toHaveAttribute("data-printed", "yes");
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("img", { name: "Code to scan for Paris" })).toHaveCount(4);
    await expect(sheets.nth(1)).toContainText("Staff course 12, Group 2");
    await expect(sheets.nth(1)).toContainText("Votre place : Paris");
    printed.push(await link.innerText());
    const wallSheet = page.getByRole("article", { name: "Wall screen" }).nth(1);
    printed.push(await wallSheet.getByText(/\/join\/\w{32}$/).innerText());
    await page.emulateMedia({ media: null });
    await page.getByText("Order sheets", { exact: true }).click();
    await expect(page.getByRole("article", { name: "Order sheet of JNIM" })).toHaveCount(4);
    await page.getByText("Links to the seats", { exact: true }).click();
    await expect(sheets).toHaveCount(4);
  });

  await test.step("what is copied leads nobody to the facilitator's seat", async () => {
    await page.getByRole("button", { name: "Copy these links" }).first().click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.match(/\/join\/\w{32}/g)).toHaveLength(6);
    expect(text).not.toMatch(/Facilitator|Recorder/);
  });

  await hand.click(page.getByRole("link", { name: "Done" }));
  await expect(row(page, "Group 1")).toContainText("In the lobby");

  const other = await browser.newContext(WIDE);
  const paris = await other.newPage();
  await test.step("a seat is taken by its printed link; the group is named in its bar and its title", async () => {
    await paris.goto(printed[0] ?? "");
    await paris.getByRole("button", { name: "Take the Paris seat" }).click();
    await paris.waitForURL(/\/play\//);
    await expect(row(page, "Group 2")).toContainText("1 person");
  });

  await hand.click(page.getByRole("button", { name: "Start", exact: true }));
  for (const group of ["Group 1", "Group 4"]) await expect(row(page, group)).toContainText("Situation");
  test.info().annotations.push({
    type: "from nothing to ready, four groups",
    description: `${hand.done.clicks} clicks, ${hand.done.fields} fields`,
  });
  expect(hand.done.clicks).toBeLessThanOrEqual(MOST.clicks);
  expect(hand.done.fields).toBeLessThanOrEqual(MOST.fields);
  await expect(paris).toHaveTitle(/Paris.*Group 2/);
  await expect(paris.getByRole("banner", { name: "The exercise now" })).toContainText("Group 2");

  const wall = await other.newPage();
  await test.step("the wall says which group it is, whom it waits for, and nothing of it is under 20 px at 1920", async () => {
    await wall.setViewportSize({ width: 1920, height: 1080 });
    await wall.goto(printed[1] ?? "");
    await wall.getByRole("button", { name: "Take the Wall screen seat" }).click();
    await expect(wall.getByText(/^Waiting for /)).toContainText("Paris");
    await expect(wall.getByRole("banner")).toContainText("Group 2");
    expect(await small(wall, 20)).toEqual([]);
  });

  await test.step("all four are paused, with a reason, and go on", async () => {
    await page.getByRole("textbox", { name: "Reason for a pause" }).fill("a question");
    await page.getByRole("button", { name: "Pause", exact: true }).click();
    for (const group of ["Group 1", "Group 2", "Group 3", "Group 4"])
      await expect(row(page, group)).toContainText("a question");
    await expect(paris.getByText("a question").first()).toBeVisible();
    await expect(wall.getByText("Paused", { exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: "Pause", exact: true })).toBeDisabled();
    await page.getByRole("button", { name: "Resume", exact: true }).click();
    await expect(page.getByRole("button", { name: "Pause Group 3" })).toBeEnabled();
  });

  await test.step("a word goes to every group", async () => {
    await page.getByRole("button", { name: "Write to all" }).click();
    await page.getByRole("textbox", { name: "Message" }).fill("Ten minutes to lunch.");
    await page.getByRole("button", { name: "Send to 4 groups" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(paris.getByRole("button", { name: /The facilitator has written to you/ })).toBeVisible();
  });

  await test.step("what is prepared reaches its seat alone, and a template keeps it for the next course", async () => {
    const desk = page.url();
    // Written once for all four.
    await page.getByRole("link", { name: "Preparation" }).click();
    await page.getByRole("textbox", { name: "Briefing: English" }).fill("Report to the facilitator at noon.");
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await page.goto(desk);
    await page.getByRole("link", { name: "Open the desk of Group 2" }).click();
    await page.getByRole("tab", { name: "Preparation" }).click();
    await page.getByRole("button", { name: "Add an objective" }).click();
    await page.getByRole("textbox", { name: "Objective 1" }).fill("Weigh an opening");
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await expect(page.getByText(/It ends about (\d+ \w+, )?\d\d:\d\d/)).toBeVisible();
    await paris.getByRole("button", { name: "Brief", exact: true }).click();
    await expect(paris.getByRole("dialog")).toContainText("Report to the facilitator at noon.");
    await paris.keyboard.press("Escape");
    await page.getByRole("textbox", { name: "Name of the template" }).fill("Staff course");
    await page.getByRole("button", { name: "Keep as a template" }).click();
    const beside = page.waitForEvent("popup");
    await page.getByRole("link", { name: "Open the template" }).click();
    const template = await beside;
    await expect(template.getByText("Report to the facilitator at noon.")).toBeVisible();
    await expect(template.getByText("Weigh an opening")).toBeVisible();
    const [file] = await Promise.all([
      template.waitForEvent("download"),
      template.getByRole("button", { name: "Save as a file" }).click(),
    ]);
    await template.getByRole("link", { name: "Make groups from it" }).click();
    await expect(template.getByRole("button", { name: "Create 4 groups" })).toBeVisible();
    await expect(
      template.getByText(/Brings one training objective and a briefing for one role/),
    ).toBeVisible();
    // The file holds the same, and one that is not whole is refused by its place.
    await template
      .getByLabel("From a file…")
      .last()
      .setInputFiles(await file.path());
    await expect(template.getByText("nothing is wrong with it")).toBeVisible();
    const bad = JSON.stringify({ format: "missed-moments/template/1", name: "" });
    const buffer = Buffer.from(bad);
    await template
      .getByLabel("From a file…")
      .last()
      .setInputFiles({ name: "bad.json", mimeType: "application/json", buffer });
    await expect(template.getByText("prepared: something is missing or of the wrong kind")).toBeVisible();
    await template.close();
    await page.goto(desk);
  });

  await test.step("the way back to the desk is kept where it is asked for, without a link", async () => {
    const desk = page.url();
    await page.getByRole("button", { name: "At this desk" }).click();
    await page.getByRole("checkbox", { name: /Keep this desk/ }).check();
    await page.goto("/");
    await page.getByRole("link", { name: "Staff course 12, Class board" }).click();
    await page.waitForURL(desk);
    const kept = await page.evaluate(() => JSON.stringify(localStorage));
    expect(kept).toContain("class");
    expect(kept).not.toMatch(/"control"/);
    await page.goto("/");
    await page.getByRole("checkbox", { name: /This is a shared computer/ }).check();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await expect(page.getByRole("link", { name: "Staff course 12, Class board" })).toBeHidden();
  });
  await other.close();
  await context.close();
});

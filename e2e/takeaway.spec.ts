// What is taken away from a game that is over: files that open elsewhere, without the server, whatever was typed into the game.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { findings } from "./lib/findings";
import { expect, test, WIDE } from "./lib/table";

test.setTimeout(120_000);

const HOSTILE = "</script><script>document.title='run'</script><!-- \u2028 &amp;";

test("a game is taken away as a log, as tables, as a replay that opens with the network off, and as a report", async ({
  openTable,
  browser,
}, testInfo) => {
  const table = await openTable({
    ...{ scenario: "last-window", seed: 7, title: HOSTILE.slice(0, 60) },
    seats: { paris: "balanced", bamako: "balanced", moscow: "balanced" },
  });
  const facilitator = await table.facilitator();
  const jnim = await table.player("jnim");
  await jnim.join();
  await facilitator.open();
  await facilitator.advanceTo("Outcome");
  await facilitator.endHere();
  const lead = facilitator.page;
  await lead.getByRole("button", { name: "Open the scores to the seats" }).click();
  await lead.getByRole("dialog").getByRole("button", { name: "Open the scores to the seats" }).click();
  await lead.getByRole("link", { name: "Open the debrief" }).click();

  const save = async (page: Page, button: string): Promise<string> => {
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    const download = await coming;
    const file = testInfo.outputPath(download.suggestedFilename());
    await download.saveAs(file);
    return file;
  };

  await test.step("whoever follows takes nothing away before it was opened", async () => {
    await jnim.page.getByRole("link", { name: "Open the debrief" }).click();
    await jnim.page.getByRole("button", { name: "Take it away" }).click();
    await expect(jnim.page.getByText("once every quarter has been opened")).toBeVisible();
    await expect(jnim.page.getByRole("button", { name: "Save the replay" })).toHaveCount(0);
  });

  await lead.getByRole("button", { name: "Take it away" }).click();
  await test.step("the log and the tables", async () => {
    expect(await findings({ page: lead })).toEqual([]);
    const log = await save(lead, "Save the log");
    expect(log).toMatch(/-staff-log\.json$/);
    expect(JSON.parse(readFileSync(log, "utf8"))).toMatchObject({ copy: "staff", engine: 1 });
    await lead.getByText("Participants’ copy", { exact: true }).click();
    const zip = readFileSync(await save(lead, "Save the tables"));
    const files = unzipSync(zip);
    for (const name of ["tracks.csv", "dictionary-en.csv", "dictionary-fr.csv"])
      expect(strFromU8(files[name] ?? new Uint8Array()).split("\r\n").length, name).toBeGreaterThan(10);
  });

  const file = await save(lead, "Save the replay");
  expect(file).toMatch(/-participants-replay\.html$/);
  await test.step("the replay opens from the file, asks nobody, and runs nothing that was typed", async () => {
    const context = await browser.newContext({ ...WIDE, baseURL: "", offline: true });
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (r) => void (/^(file|data):/.test(r.url()) ? null : asked.push(r.url())));
    page.on("console", (m) => void complaints.push(m.text()));
    page.on("pageerror", (e) => void complaints.push(e.message));
    await page.goto(`file://${file}`);
    await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
    await expect(page.getByText(HOSTILE.slice(0, 20))).toBeVisible();
    expect(await page.title()).not.toBe("run");
    const slider = page.getByRole("slider", { name: "Moment of the game" });
    await slider.press("End");
    await page.getByRole("button", { name: /^Why: Anti-French/ }).click();
    await expect(page.getByRole("heading", { name: /^Why Anti-French/ })).toBeVisible();
    await page.getByText("Français", { exact: true }).click();
    await expect(page.getByRole("region", { name: "Chronologie" })).toBeVisible();
    expect(await findings({ page })).toEqual([]);
    await expect(page.getByRole("link")).toHaveCount(0);
    expect([asked, complaints]).toEqual([[], []]);
    await context.close();
  });

  await test.step("the report keeps what was written, and is printed on numbered A4 pages", async () => {
    await lead.getByRole("link", { name: "Open the report" }).click();
    await lead.getByRole("textbox", { name: "Marking line" }).fill(`EXERCISE ONLY ${HOSTILE}`);
    await lead.getByRole("textbox", { name: "Issue, row 1" }).fill("A signal has no owner");
    await expect(lead.getByText(/^Kept on the server/)).toBeVisible();
    await lead.reload();
    await expect(lead.getByRole("textbox", { name: "Marking line" })).toHaveValue(/^EXERCISE ONLY/);
    const paper = lead.getByRole("region", { name: "The report as it is printed" });
    await expect(paper.getByText("A signal has no owner")).toBeVisible();
    await expect(paper.getByText("Participants’ copy")).toBeVisible();
    expect(await findings({ page: lead })).toEqual([]);
    // another facilitator, at another machine, has it as it is written
    const { page: other } = await table.facilitator();
    await other.goto(lead.url());
    await expect(other.getByRole("textbox", { name: "Issue, row 1" })).toHaveValue("A signal has no owner");
    await other.getByRole("textbox", { name: "Sustain", exact: true }).fill("One scribe a cell");
    await expect(lead.getByRole("textbox", { name: "Sustain", exact: true })).toHaveValue(
      "One scribe a cell",
    );
    await lead.getByText("Rulings", { exact: true }).first().click();
    await expect(paper.getByRole("heading", { name: "Rulings" })).toHaveCount(0);
    const pdf = await lead.pdf({ preferCSSPageSize: true });
    const boxes = pdf.toString("latin1").match(/\/MediaBox \[0 0 59[45]\S* 84[12]\S*\]/g);
    expect(boxes?.length ?? 0).toBeGreaterThan(0);
    expect(await lead.title()).not.toBe("run");
  });
});

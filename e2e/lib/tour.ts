// A walk past every screen there is, for those who look at each for something. It begins in one language, and a visit may leave
// it in the other; whoever moves the exercise on meanwhile does it in English, unseen.
import type { BrowserContextOptions, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import type { OpenTable } from "./table";

export type Locale = "en" | "fr";

export interface Stop {
  name: string;
  page: Page;
  /** What is new here, where the rest was seen before: a sheet over a screen. */
  part?: string;
  /** Stands in both languages side by side, whichever the reader's is. */
  inBoth?: true;
}

/** Below this width the frame is another one: what lies open over a screen closes with it. */
const ONE_FRAME = 1180;

/** Of these sizes, those at which a stop can be looked at where the walk has come to. */
export const sizesAt = <S extends { readonly width: number }>(
  stop: Stop,
  sizes: readonly S[],
): readonly S[] => (stop.part ? sizes.filter((s) => s.width >= ONE_FRAME) : sizes);

export type Visit = (stop: Stop) => Promise<void>;

const SEARCH = /^(Search|Chercher)$/;
const NOTICES = /^(Notices|Notifications)/;
const PROPOSE = /^(Propose a deal|Proposer un accord)$/;
const DROP = /^(Drop it|Abandonner)$/;
const MENU = /^(Language, theme|Langue, thème)/;
const BRIEF = /^(Brief|Mission)$/;
const PAPER = /^(Paper|Journal)$/;
const FIGURES = /^(All figures|Tous les chiffres)$/;
const TO_PAPER = /^(To the paper|Au journal)$/;
const OPEN_STEP = /^(Open for all|Ouvrir pour tous)/;
const OUT_OF_ROLE = /(Out of role|Sortir du rôle)$/;
const AIMED_AT = /(What each aimed at|Ce que chacun visait)$/;
const FIRST_QUARTER = /(2020 Q1|T1 2020)$/;
const HISTORY = /^(History|Histoire)$/;
const INJECTS = /^(Injects|Incidents)/;
const ADJUDICATION = /^(Adjudication|Arbitrage)/;
const PREPARATION = /^(Preparation|Préparation)/;
const TEMPLATE_NAME = /^(Name of the template|Nom du modèle)/;
const KEEP_TEMPLATE = /^(Keep as a template|Conserver comme modèle)/;
const OPEN_TEMPLATE = /^(Open the template|Ouvrir le modèle)/;
const RUN = /^(Run|Conduite)/;
const FOUR_GROUPS = /^4 (groups|groupes)$/;
const CREATE_FOUR = /4 (groups|groupes)/;
const OPEN_SCORES = "Open the scores to the seats";

/** The frame is there and the line is up. */
async function stands(page: Page, what = "#content, main"): Promise<void> {
  await expect(page.locator(what).first()).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}

export interface Walk extends BrowserContextOptions {
  /** Told of every page of the walk before it goes anywhere. */
  meet?(page: Page): void;
}

export async function tour(
  openTable: OpenTable,
  locale: Locale,
  visit: Visit,
  { meet, ...options }: Walk = {},
): Promise<void> {
  const table = await openTable({
    scenario: "missed-moment",
    seed: 20_200_101,
    reading: "shown",
    title: "Staff course 3",
    seats: { bamako: "history", moscow: "history" },
  });
  const leader = await table.facilitator();

  // One browser in all the seats that are looked at: a cookie a seat.
  const first = await table.guest("paris", { ...options, locale: locale === "fr" ? "fr-FR" : "en-GB" });
  const { page } = first;
  const context = page.context();
  context.on("page", (fresh) => meet?.(fresh));
  meet?.(page);

  await page.goto("/");
  await stands(page);
  await visit({ name: "landing", page });
  await page.locator("details summary").click();
  await visit({ name: "landing-more", page });
  await page.goto("/rules");
  await stands(page);
  await visit({ name: "rules", page });
  await page.goto("/rules/report");
  await stands(page);
  await visit({ name: "rules-report", page });
  await page.goto("/rules/method");
  await stands(page);
  await visit({ name: "rules-method", page });
  await page.goto("/rules/accessibility");
  await stands(page);
  await visit({ name: "rules-accessibility", page });
  await page.goto("/scenarios");
  await stands(page);
  await visit({ name: "scenarios", page });
  await page.locator("#content section li button").first().click();
  await page.locator("#frame input").nth(2).fill("99");
  await page.locator("#events summary").first().click();
  await expect(page.locator("#events details[open] fieldset").first()).toBeVisible();
  await visit({ name: "scenario-open", page });
  await page.goto("/join/not-a-link-at-all-0000");
  await stands(page);
  await visit({ name: "join-dead", page });
  await page.goto(table.links.paris);
  await stands(page);
  await visit({ name: "join-paris", page });

  const enter = async (link: string, on: Page): Promise<Page> => {
    await on.goto(link);
    const button = on.locator("main form button[type=submit]");
    await expect(button).toBeEnabled();
    await button.click();
    await on.waitForURL(/\/(play|facilitate)\//);
    await stands(on);
    return on;
  };
  await enter(table.links.paris, page);
  await visit({ name: "waiting-paris", page });
  const jnim = await enter(table.links.jnim, await context.newPage());
  await visit({ name: "waiting-jnim", page: jnim });
  const control = await enter(table.links.control, await context.newPage());
  await expect(control.locator("[data-testid=seat-paris]")).toBeVisible();
  await visit({ name: "lobby", page: control });
  const observer = await enter(table.links.observer, await context.newPage());

  const moved = async (): Promise<void> => {
    const before = await leader.where();
    await leader.advance();
    expect(await leader.where()).not.toBe(before);
  };
  const bar = (on: Page, n: number) =>
    expect(on.locator("ol [aria-current=step]").first())
      .toBeAttached()
      .then(() => expect.poll(() => phaseOf(on)).toBe(n));

  await leader.open();
  await bar(page, 0);
  await visit({ name: "situation-paris", page });
  await moved();
  await bar(page, 1);

  await page.locator("#talks nav button").first().click();
  await page.locator("#talks textarea").fill("Would you hold the markets open?");
  await page.locator("#talks textarea").press("Enter");
  await expect(page.locator("#talks ol")).toContainText("markets");
  await visit({ name: "negotiation-paris", page });
  await page.locator("#talks nav").getByRole("button", { name: SEARCH }).click();
  await page.locator("#talks search input").fill("market");
  await expect(page.locator("#talks search li")).not.toHaveCount(0);
  await visit({ name: "search", page, part: "#talks search" });
  await page.keyboard.press("Escape");
  await page.locator("header").getByRole("button", { name: MENU }).click();
  await visit({ name: "menu", page, part: "header" });
  await page.locator("header").getByRole("button", { name: NOTICES }).click();
  await expect(page.locator("dialog[open]")).toBeVisible();
  await visit({ name: "notices", page, part: "dialog[open]" });
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog[open]")).toHaveCount(0);
  await page.keyboard.press("Escape");
  for (const name of [BRIEF, PAPER, FIGURES]) {
    await page.getByRole("button", { name }).click();
    await expect(page.locator("dialog[open]")).toBeVisible();
    await visit({ name: `sheet-${name.source.slice(2, 7).toLowerCase()}`, page, part: "dialog[open]" });
    await page.keyboard.press("Escape");
    await expect(page.locator("dialog[open]")).toHaveCount(0);
  }
  await page.locator("#talks").getByRole("button", { name: PROPOSE }).click();
  await page.locator("#talks [data-choice='1-what']").click();
  await expect(page.locator("#talks [data-sentence] fieldset").first()).toBeVisible();
  await visit({ name: "deal-editor", page, part: "#talks" });
  await page.locator("#talks").getByRole("button", { name: DROP }).click();

  await moved();
  await bar(page, 2);
  await take(page, "patr");
  const zones = page.locator("#orders [data-slot='1'] ~ div select").first();
  await zones.selectOption("GAO");
  await page.locator("#orders [data-slot='1'] ~ div textarea").first().fill("Be seen on the road first");
  await visit({ name: "orders-paris", page });
  await page.locator("#map [role=button][id$=zone-MOP]").dispatchEvent("click");
  await expect(page.locator("#map aside")).toBeVisible();
  await visit({ name: "zone-panel", page, part: "#map aside" });
  await page.keyboard.press("Escape");
  await page.locator("[data-why]").first().click();
  await expect(page.getByRole("dialog").locator("table, p").first()).toBeVisible();
  await visit({ name: "why", page, part: "[role=dialog]" });
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.locator("dialog[open]")).toBeVisible();
  await visit({ name: "keys", page, part: "dialog[open]" });
  await page.keyboard.press("Escape");
  await jnim.bringToFront();
  await bar(jnim, 2);
  await visit({ name: "orders-jnim", page: jnim });
  await page.bringToFront();
  await page.keyboard.press("Control+Enter");
  await page.keyboard.press("Control+Enter");
  await expect(page.locator("#order-filter")).toHaveCount(0);
  await visit({ name: "committed-paris", page });
  await visit({ name: "table-control", page: control });
  for (const [name, tab] of [
    ["injects", INJECTS],
    ["adjudication", ADJUDICATION],
    ["preparation", PREPARATION],
    ["run", RUN],
  ] as const) {
    await control.bringToFront();
    await control.getByRole("tab", { name: tab }).click();
    await stands(control);
    if (tab !== RUN) await visit({ name, page: control });
    if (tab === PREPARATION) {
      await control.getByRole("textbox", { name: TEMPLATE_NAME }).fill("Staff course");
      await control.getByRole("button", { name: KEEP_TEMPLATE }).click();
      // The desk stays: the template opens beside it.
      const beside = context.waitForEvent("page");
      await control.getByRole("link", { name: OPEN_TEMPLATE }).click();
      const template = await beside;
      await stands(template);
      await visit({ name: "template", page: template });
      await template.close();
    }
  }
  await visit({ name: "observer", page: observer });

  await moved();
  await bar(page, 3);
  await expect(page.locator("#moved")).toBeVisible();
  await visit({ name: "resolution-paris", page });
  for (const p of [page, jnim]) await p.getByRole("button", { name: TO_PAPER }).click();
  await bar(page, 4);
  await expect(page.locator("article h2").first()).toBeVisible();
  await visit({ name: "outcome-paris", page });
  await visit({ name: "outcome-jnim", page: jnim });
  await visit({ name: "outcome-observer", page: observer });
  await visit({ name: "outcome-control", page: control });

  await leader.endHere();
  for (const p of [page, jnim, observer]) await expect(p.locator("main h1")).toBeVisible();
  await visit({ name: "end-closed", page });
  await leader.page.getByRole("button", { name: OPEN_SCORES }).click();
  await leader.page.getByRole("dialog").getByRole("button", { name: OPEN_SCORES }).click();
  for (const p of [page, jnim]) await expect(p.locator("article[data-seat]")).toHaveCount(4);
  await visit({ name: "end-paris", page });
  await visit({ name: "end-jnim", page: jnim });
  await visit({ name: "end-observer", page: observer });
  await visit({ name: "end-control", page: control });
  // The debrief, as whoever leads it opens its first quarter, and several groups beside one another.
  await control.goto(`/debrief/${table.id}/control`);
  const next = control.getByRole("button", { name: OPEN_STEP });
  for (const text of [OUT_OF_ROLE, AIMED_AT, FIRST_QUARTER]) {
    await expect(next).toHaveText(text);
    await next.click();
  }
  await expect(control.locator("#board-beside")).toBeVisible();
  await visit({ name: "debrief-control", page: control });
  await control.getByText(HISTORY).first().click();
  await expect(control.locator("table").first()).toBeVisible();
  await visit({ name: "debrief-history", page: control });
  await control.goto(`/debrief/${table.id}/control/report`);
  await expect(control.locator("main h1").first()).toBeVisible();
  await stands(control);
  await visit({ name: "report", page: control });
  await control.goto(`/debrief/plenary?add=${table.id}`);
  await expect(control.locator("#courses")).toBeVisible();
  await visit({ name: "plenary", page: control });
  // The wall of the room, then a class of groups with its sheets to hand out.
  await observer.goto(table.links.wall);
  await observer.locator("main form button[type=submit]").click();
  await observer.waitForURL(/\/play\//);
  await stands(observer);
  await visit({ name: "wall", page: observer });
  await page.goto("/");
  await page.getByRole("radio", { name: FOUR_GROUPS }).locator("..").click();
  await page.getByRole("button", { name: CREATE_FOUR }).click();
  await page.waitForURL(/\/class\/\w+$/);
  await stands(page);
  await visit({ name: "class", page });
  await page.goto(`${page.url()}/sheets`);
  await stands(page);
  await visit({ name: "class-sheets", page, inBoth: true });
  await page.goto("/nowhere");
  await stands(page);
  await visit({ name: "not-found", page });
}

/** The order whose name begins like this in either language, taken by Enter. */
async function take(page: Page, words: string): Promise<void> {
  await page.locator("#order-filter").fill(words);
  await page.locator("#order-filter").press("Enter");
  await expect(page.locator("#orders [data-slot='1'][aria-expanded=true]")).toBeVisible();
}

const phaseOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const steps = document.querySelector("ol:has(> [aria-current=step])")?.children ?? [];
    return [...steps].findIndex((li) => li.getAttribute("aria-current") === "step");
  });

// The people at the table: whoever holds a link, the four players, the facilitator. Each has a browser of their own and does
// what a person would do there, by the names that the screen shows.
import { expect, type Locator, type Page } from "@playwright/test";
import { complaints } from "./complaints";
import { type Ears, listen } from "./ears";

export const ROLES = ["paris", "bamako", "jnim", "moscow"] as const;
export type Role = (typeof ROLES)[number];
export type Seat = Role | "control" | "scribe" | "observer" | "wall";

export const NAME: Record<Seat, string> = {
  paris: "Paris",
  bamako: "Bamako",
  jnim: "JNIM",
  moscow: "Moscow",
  control: "Facilitator",
  scribe: "Recorder",
  observer: "Observer",
  wall: "Wall screen",
};

export type Phase = "Situation" | "Negotiation" | "Orders" | "Outcome" | "End of game";

/** Somebody with a browser and a link. */
export class Guest {
  readonly ears: Ears;
  readonly complaints: readonly string[];

  constructor(
    readonly seat: Seat,
    readonly page: Page,
    protected readonly link: string,
  ) {
    this.ears = listen(page);
    this.complaints = complaints(page);
    // Whoever comes late is shown their brief, and puts it away.
    const late = page.getByRole("dialog", { name: /^You come in while it is under way/ });
    void page.addLocatorHandler(late, () => late.getByRole("button", { name: "To the table" }).click());
  }

  get name(): string {
    return NAME[this.seat];
  }

  /** Opens the link, says a name or none, and takes the seat. */
  async join(as = ""): Promise<void> {
    await this.page.goto(this.link);
    const button = this.page.getByRole("button", { name: `Take the ${this.name} seat` });
    await expect(button).toBeEnabled();
    if (as) await this.page.getByRole("textbox", { name: "Your name" }).fill(as);
    await button.click();
    await this.page.waitForURL(/\/(play|facilitate)\//);
  }

  /** From what moved to the paper, where that is still being shown. */
  async passesTheMoves(): Promise<void> {
    const on = this.page.getByRole("button", { name: /^(Skip to|To) the paper$/ });
    await expect(on.or(this.page.getByText("The Sahel Courier")).first()).toBeVisible();
    if (await on.isVisible()) await on.click();
  }

  get bar(): Locator {
    return this.page.getByRole("banner", { name: "The exercise now" });
  }

  /** The sheets of the four scores, where they are open. */
  get scores(): Locator {
    return this.page.getByRole("article").filter({ hasText: /Score\d+ \/ 100/ });
  }

  /** Waits until the screen says that this quarter stands in this phase. */
  async sees(phase: Phase, quarter?: string, within = 15_000): Promise<void> {
    const step = this.bar.locator("[aria-current=step]").first();
    if (phase === "Outcome") {
      // What moved is shown first, to whoever saw the orders close.
      await expect(step).toHaveText(/^(Resolution|Outcome)$/, { timeout: within });
      await this.passesTheMoves();
    }
    await expect(step).toHaveText(phase, { timeout: within });
    if (quarter) await expect(this.bar.getByText(quarter).first()).toBeVisible();
  }
}

export class Player extends Guest {
  declare readonly seat: Role;

  /* Orders */

  get orders(): Locator {
    return this.page.locator("#orders");
  }

  get commitBar(): Locator {
    return this.orders.getByRole("button", { name: /^Commit|^Press again to commit|^Reopen/ });
  }

  /** Before orders open the sheet lies beside what the phase is about, one press away. */
  async sketches(): Promise<void> {
    const open = this.page.getByRole("button", { name: "Write orders", exact: true });
    await expect(
      open.or(this.orders.getByRole("heading", { name: "Orders", exact: true })).first(),
    ).toBeVisible();
    if (await open.isVisible()) await open.click();
  }

  /** Takes an order from the menu; it opens for writing. */
  async take(order: string): Promise<void> {
    await this.sketches();
    // As it is typed: no keyboard has the printed apostrophe.
    await this.orders.getByRole("searchbox", { name: "Filter orders" }).fill(order.replace("’", "'"));
    await this.orders
      .getByRole("region", { name: "What you can order" })
      .getByRole("button", { name: new RegExp(`^${order}`) })
      .first()
      .click();
    await this.orders.getByRole("searchbox", { name: "Filter orders" }).fill("");
  }

  /** Writes an order: takes it, chooses its zone from the list where it wants one, says why. */
  async write(order: string, { zone, intent }: { zone?: string; intent?: string } = {}): Promise<void> {
    await this.take(order);
    if (zone) await this.orders.getByRole("combobox", { name: "Zone" }).selectOption({ label: zone });
    if (intent) await this.orders.getByRole("textbox", { name: "Intent" }).fill(intent);
  }

  /** Waits until what is written is on the server. */
  async settle(): Promise<void> {
    await expect(this.orders.getByText(/^Draft saved \d/)).toBeVisible();
  }

  async commit(): Promise<void> {
    await this.orders.getByRole("button", { name: /^Commit (with no order|\d+ orders?)$/ }).click();
    await this.orders.getByRole("button", { name: "Press again to commit" }).click();
    await expect(this.orders.getByText("Committed.", { exact: true })).toBeVisible();
  }

  async reopen(): Promise<void> {
    await this.orders.getByRole("button", { name: "Reopen the sheet" }).click();
    await expect(this.orders.getByText("Committed.", { exact: true })).toBeHidden();
  }

  /** The bar's sign that something waits for this seat. */
  get waits(): Locator {
    return this.bar.getByRole("button", { name: /^\d+ waiting/ });
  }

  /* Talks */

  get talks(): Locator {
    return this.page.locator("#talks");
  }

  /** Opens the channel with another role, the own cell, or the facilitator. */
  async turnTo(whom: Role | "cell" | "facilitator" | "everybody"): Promise<void> {
    const name =
      whom === "cell"
        ? `Team, ${this.name} only`
        : whom === "facilitator"
          ? "Facilitator"
          : whom === "everybody"
            ? "Statements"
            : NAME[whom];
    // Where the phase is about something else, the talks are a line under the map.
    const line = this.talks.getByRole("button", { name: /^Messages/, expanded: false });
    const channels = this.talks.getByRole("navigation", { name: "Channels" });
    // A phase that opens meanwhile lays the talks out anew: the line may be gone as it is pressed.
    await expect(async () => {
      if (await line.isVisible()) await line.click({ timeout: 1_000 });
      await expect(channels).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await channels.getByRole("button", { name }).first().click();
  }

  /** Says something in a channel, and waits until it stands there. */
  async say(whom: Role | "cell" | "facilitator", text: string): Promise<void> {
    await this.turnTo(whom);
    const field = this.talks.getByRole("textbox", { name: /^Write (to|in) / });
    await field.fill(text);
    await field.press("Enter");
    await expect(this.talks.getByRole("list").getByText(text)).toBeVisible();
    await expect(field).toHaveValue("");
  }

  async reads(from: Role | "cell" | "facilitator", text: string): Promise<void> {
    await this.turnTo(from);
    await expect(this.talks.getByText(text)).toBeVisible();
  }

  deal(title: string | RegExp): Locator {
    return this.talks.getByRole("article", { name: title });
  }

  /** Puts a deal with another role on the table: one term, aid and services from us, in secret unless said otherwise. */
  async propose(to: Role, { secret = true }: { secret?: boolean } = {}): Promise<void> {
    await this.turnTo(to);
    await this.talks.getByRole("button", { name: "Propose a deal" }).click();
    await this.promise("pays for services");
    const sheet = this.proposal;
    if (!secret) await sheet.getByRole("button", { name: "secret" }).click();
    await sheet.getByRole("button", { name: "Put it on the table" }).click();
    await expect(sheet).toBeHidden();
    await expect(this.deal("Draft deal, v1")).toBeVisible();
  }

  /** The deal of one's own that is being written. */
  get proposal(): Locator {
    return this.page.getByRole("article", { name: "Propose a deal" });
  }

  /** In the deal being written: another word for what its first promise holds. */
  async promise(what: string): Promise<void> {
    await this.proposal.getByTitle("What is promised").first().click();
    await this.proposal
      .getByRole("group", { name: "What is promised" })
      .getByRole("button", { name: what })
      .click();
  }

  async sign(from: Role): Promise<void> {
    await this.turnTo(from);
    const draft = this.deal(/^Draft deal/);
    await draft.getByRole("button", { name: "Sign" }).click();
    await draft.getByRole("button", { name: "Press again to sign" }).click();
    await expect(this.deal("Signed deal")).toBeVisible();
  }

  /** Gives an account of something that happened, as an official statement. */
  async tell(event: string, as: string, words = ""): Promise<void> {
    await this.turnTo("everybody");
    const story = this.talks.getByRole("article", { name: event });
    await story.getByRole("button", { name: "Tell it" }).click();
    await story.getByRole("combobox", { name: "Told as" }).selectOption({ label: as });
    if (words) await story.getByRole("textbox", { name: "In your own words" }).fill(words);
    await story.getByRole("button", { name: "Say it officially" }).click();
    await expect(story.getByRole("button", { name: "Say it officially" })).toBeHidden();
  }

  /* Outcome */

  async readsTheNews(): Promise<void> {
    await this.passesTheMoves();
    await this.page.getByRole("button", { name: "I have read this" }).click();
    await expect(this.page.getByText("You have read this.")).toBeVisible();
  }
}

export class Facilitator extends Guest {
  declare readonly seat: "control";

  get phaseBox(): Locator {
    return this.page.getByRole("region", { name: "Phase" });
  }

  get next(): Locator {
    return this.phaseBox.getByRole("button", {
      name: /^Open |^Close orders and resolve$|^Play the aftermath|^Go on now$/,
    });
  }

  /** Opens the first quarter from the lobby. */
  async open(): Promise<void> {
    await this.page.getByRole("button", { name: /^Open \d{4} / }).click();
    await expect(this.phaseBox).toBeVisible();
  }

  /** Moves the exercise on by one phase, over the question whether it may leave seats behind. */
  async advance(): Promise<void> {
    const before = await this.where();
    await this.next.click();
    const sure = this.page.getByRole("dialog", { name: "Close orders now?" });
    if (before.includes("Orders") && (await sure.isVisible()))
      await sure.getByRole("button", { name: "Close and resolve" }).click();
    await expect.poll(() => this.where()).not.toBe(before);
  }

  /** Moves on until the phase is this one. */
  async advanceTo(phase: Phase): Promise<void> {
    do await this.advance();
    while (!(await this.where()).endsWith(phase));
  }

  /** With bots in all four seats: to the end of the game, whoever moves it on, the button or the bots themselves. */
  async playOut(): Promise<void> {
    // Asked once a round: between two askings the bots may have ended the game.
    let at = await this.where();
    while (!at.endsWith("End of game")) {
      const before = at;
      // The bots may have been quicker, and the button gone with the phase; or the page so busy that it took no click.
      await expect(async () => {
        if ((await this.where()) === before) await this.next.click({ timeout: 2_000 });
        await expect.poll(() => this.where(), { timeout: 3_000 }).not.toBe(before);
      }).toPass({ timeout: 30_000 });
      at = await this.where();
    }
  }

  /** After an outcome: no more quarters, the aftermath, the end. */
  async endHere(): Promise<void> {
    await this.phaseBox.getByRole("button", { name: "End the game here" }).click();
    await this.page.getByRole("dialog").getByRole("button", { name: "End the game here" }).click();
    await expect.poll(() => this.where()).toMatch(/End of game$/);
  }

  /** "2020 Q1, Orders"; an exercise that is over stands in no quarter. */
  async where(): Promise<string> {
    const [quarter = ""] = await this.bar.getByText(/^\d{4} [QH]\d$/).allTextContents();
    const phase = await this.phaseBox.getByRole("heading", { name: "Phase" }).locator("+ span").textContent();
    return `${quarter}, ${phase ?? ""}`;
  }

  /** Types in one order of a seat from paper, by the menu of its row. */
  async typeIn(role: Role, order: string, zone: string, reason: string): Promise<void> {
    await this.page.getByRole("button", { name: `More for ${NAME[role]}` }).click();
    await this.page.getByRole("button", { name: "Type in orders from paper" }).click();
    const form = this.page.getByRole("dialog", { name: `Orders from paper: ${NAME[role]}` });
    await form.getByRole("combobox", { name: "Add an order" }).selectOption({ label: order });
    await form.getByRole("combobox", { name: "Zone" }).selectOption({ label: zone });
    await form.getByRole("textbox", { name: /^Reason/ }).fill(reason);
    await form.getByRole("button", { name: "Commit 1 order" }).click();
    await expect(form).toBeHidden();
  }

  /** Gives a seat to a bot, or back to people, by the menu of its row. */
  async giveTo(
    role: Role,
    by: "people" | "bot (balanced)" | "bot (random)" | "bot (historical)",
  ): Promise<void> {
    await this.page.getByRole("button", { name: `More for ${NAME[role]}` }).click();
    const menu = this.page.getByRole("dialog").filter({ hasText: `Who plays ${NAME[role]}` });
    await menu.getByRole("combobox", { name: `Who plays ${NAME[role]}` }).selectOption({ label: by });
    await menu.getByRole("button", { name: "Close" }).click();
    await expect(menu).toBeHidden();
  }
}

// A seat at first sight, phase by phase: how much there is to read and to press, how large the map, and one next action.
import { firstSight } from "./lib/first-sight";
import { speak } from "./lib/language";
import type { Player } from "./lib/people";
import { expect, test } from "./lib/table";

test.setTimeout(120_000);

/**
 * What somebody meets at first, at 1440 by 900: the drawn screens' words, figures and controls, and a tenth more. `small`: words at 13 px
 * or less, of a hundred, nearly all of them the map's own, which is smallest beside the talks.
 */
const MOST = {
  situation: { words: 326, figures: 21, controls: 23, small: 20 },
  negotiation: { words: 364, figures: 40, controls: 43, small: 22 },
  orders: { words: 369, figures: 39, controls: 33, small: 20 },
} as const;

const MOST_STOPS = 25;

const mapHeight = ({ page }: Player) =>
  page.locator("#map svg.board-map").evaluate((svg) => svg.getBoundingClientRect().height);

/** What lies on something else on the map, as it is drawn: names of zones, pieces, and chips that count the rest. */
const buried = ({ page }: Player) =>
  page.evaluate(() => {
    const marks = [...document.querySelectorAll("#map [data-token], #map [data-name], #map [data-rest]")]
      .filter((e) => !e.classList.contains("crowded"))
      .map((e) => {
        const drawn = [...e.querySelectorAll(e.matches("[data-name]") ? ".zone-name" : "path, rect")];
        const boxes = drawn
          .filter((x) => x.getClientRects().length > 0)
          .map((x) => x.getBoundingClientRect());
        return {
          what: e.textContent,
          left: Math.min(...boxes.map((b) => b.left)),
          top: Math.min(...boxes.map((b) => b.top)),
          right: Math.max(...boxes.map((b) => b.right)),
          bottom: Math.max(...boxes.map((b) => b.bottom)),
        };
      });
    const over = (from: number, to: number) => to - from > 2;
    return marks.flatMap((a, i) =>
      marks
        .slice(i + 1)
        .filter(
          (b) =>
            over(Math.max(a.left, b.left), Math.min(a.right, b.right)) &&
            over(Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)),
        )
        .map((b) => `${a.what} on ${b.what}`),
    );
  });

/** What is spoken of a screen, in order: the bar, then what the phase is about. */
const spoken = async ({ page }: Player): Promise<string> =>
  `${await page.getByRole("banner").first().ariaSnapshot()}\n\n${await page.locator("main").first().ariaSnapshot()}\n`;

/** Stops of the Tab key from the top of the page to the commit. */
async function stopsToCommit({ page, orders }: Player): Promise<number> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  const commit = orders.getByRole("button", { name: /^Commit/ });
  for (let n = 1; n <= MOST_STOPS; n++) {
    await page.keyboard.press("Tab");
    if (await commit.evaluate((e) => e === document.activeElement)) return n;
  }
  return Number.POSITIVE_INFINITY;
}

/** Buttons filled in the seat's colour that can be pressed. */
const filled = ({ page }: Player) =>
  page.evaluate(() => {
    const me = getComputedStyle(document.querySelector("[data-seat]") as Element).getPropertyValue("--me");
    const probe = document.createElement("i");
    probe.style.color = me;
    document.body.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return [...document.querySelectorAll("button")]
      .filter((b) => b.getClientRects().length > 0 && getComputedStyle(b).backgroundColor === colour)
      .map((b) => b.innerText);
  });

test("the phase sets the screen, the map takes the order, and a deal is sentences", async ({ openTable }) => {
  const table = await openTable({ seed: 20_200_101, seats: { jnim: "balanced", moscow: "balanced" } });
  const facilitator = await table.facilitator();
  const paris = await table.player("paris");
  const bamako = await table.player("bamako");
  await paris.join("A. Morel");
  await bamako.join();
  await facilitator.open();
  const { page } = paris;
  /** What is spoken, in both languages. */
  const speaks = async (phase: string) => {
    expect(await spoken(paris)).toMatchSnapshot(`${phase}.txt`);
    await speak(page, "fr");
    expect(await spoken(paris)).toMatchSnapshot(`${phase}.fr.txt`);
    await speak(page, "en");
  };
  const meets = async (phase: keyof typeof MOST) => {
    const seen = await firstSight(page);
    for (const what of ["words", "figures", "controls"] as const)
      expect(seen[what], `${what} of the ${phase}: ${JSON.stringify(seen)}`).toBeLessThanOrEqual(
        MOST[phase][what],
      );
    expect(seen.small / seen.words, `small words of the ${phase}`).toBeLessThanOrEqual(
      MOST[phase].small / 100,
    );
    expect(await buried(paris)).toEqual([]);
    await speaks(phase);
  };

  await test.step("the situation: a page to read beside the map", async () => {
    await paris.sees("Situation");
    await expect(page.getByRole("heading", { name: "Brief for 2020 Q1" })).toBeVisible();
    expect(await filled(paris)).toEqual(["I have read this: go on to the negotiation"]);
    await meets("situation");
    await page.getByRole("button", { name: "Brief", exact: true }).click();
    await expect(page.getByRole("dialog").getByText("You speak for the President")).toBeVisible();
    await page.keyboard.press("Escape");
  });

  await facilitator.advance();
  await test.step("the negotiation: what waits first, and a word changed makes it a counter-offer", async () => {
    await paris.sees("Negotiation");
    await bamako.propose("paris");
    await expect(page.getByText("Bamako put a deal on the table")).toBeVisible();
    await paris.turnTo("bamako");
    const deal = paris.deal("Draft deal, v1");
    await expect(deal).toContainText(/Bamako: Trust in Bamako’s word −8/);
    expect(await filled(paris)).toEqual(["Sign"]);
    await meets("negotiation");
    await deal.getByRole("button", { name: "Bamako", exact: true }).click();
    await deal.getByRole("group", { name: "Who does it" }).getByRole("button", { name: "Paris" }).click();
    await expect(deal.getByRole("button", { name: "Sign", exact: true })).toHaveCount(0);
    await expect(deal).toContainText("was Bamako");
    expect(await filled(paris)).toEqual(["Send back"]);
    await deal.getByRole("button", { name: "Send back" }).click();
    await expect(paris.deal("Draft deal, v2")).toContainText("You have signed this version.");
    await bamako.turnTo("paris");
    await expect(bamako.deal("Draft deal, v2")).toContainText("was Bamako");
  });

  await test.step("being ready is quiet, and can be taken back", async () => {
    await page.getByRole("button", { name: "Ready for orders" }).click();
    await page.getByRole("button", { name: "Take it back" }).click();
    await expect(page.getByRole("button", { name: "Ready for orders" })).toBeVisible();
  });

  await facilitator.advance();
  await test.step("orders: the map is large, lights up where an order can go, and says why not elsewhere", async () => {
    await paris.sees("Orders");
    expect(await filled(paris)).toEqual([]);
    await meets("orders");
    expect(await mapHeight(paris)).toBeGreaterThanOrEqual(480);
    await page.setViewportSize({ width: 1366, height: 768 });
    expect(await mapHeight(paris)).toBeGreaterThanOrEqual(360);
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect.poll(() => buried(paris)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    const zone = (name: string) => page.locator("#map").getByRole("button", { name: new RegExp(`^${name}`) });
    await zone("Gao").dispatchEvent("click");
    const plate = page.getByRole("complementary", { name: "Gao" });
    await plate.getByRole("button", { name: /^Patrol/ }).click();
    await expect(
      paris.orders.getByRole("button", { name: /^Order 1, being written: Patrol, Gao/ }),
    ).toBeFocused();
    expect(await filled(paris)).toEqual(["Commit 1 order"]);
    await paris.orders.getByRole("button", { name: "Done" }).click();
    expect(await stopsToCommit(paris)).toBeLessThanOrEqual(MOST_STOPS);
    await paris.take("Clear a zone");
    await expect(page.getByText("Choose a zone for Clear a zone")).toBeVisible();
    const closed = page.locator("#map .zone-target[aria-disabled=true]").first();
    const name = (await closed.getAttribute("aria-label"))?.split(/[,.]/)[0];
    await closed.dispatchEvent("click");
    await expect(page.locator("#map [role=status]")).toContainText(`${name}: `);
    await zone("Liptako").dispatchEvent("click");
    await expect(paris.orders.getByRole("button", { name: /Clear a zone, Liptako/ })).toBeVisible();
    await paris.orders.getByRole("button", { name: "Remove this order" }).first().click();
    await paris.settle();
    await paris.commit();
  });

  await facilitator.advance();
  await test.step("what moved is shown before the paper, and again from it", async () => {
    await expect(page.getByRole("heading", { name: "What moved", exact: true })).toBeVisible();
    await expect(page.getByText("Patrol, Gao")).toBeVisible();
    expect(
      await page
        .locator("svg.board-map")
        .first()
        .evaluate((e) => e.getBoundingClientRect().height),
    ).toBeGreaterThanOrEqual(480);
    expect(await filled(paris)).toEqual(["To the paper"]);
    await speaks("resolution");
    await paris.sees("Outcome");
    await speaks("outcome");
    await page.getByRole("button", { name: "See again what moved" }).click();
    await expect(page.getByRole("heading", { name: "What moved", exact: true })).toBeVisible();
  });
  expect(paris.complaints).toEqual([]);
});

// What the pages weigh, in a browser that has nothing yet, until they can be used: the seat where its first order can be picked.
import { expect, test } from "./lib/table";
import { CEILINGS, type Kind, type Weights, weigh } from "./lib/weights";

test("no page weighs more than it may before it can be used", async ({ openTable, browser, baseURL }) => {
  const table = await openTable({ seats: { bamako: "balanced", jnim: "balanced", moscow: "balanced" } });
  const facilitator = await table.facilitator();
  const paris = await table.player("paris");
  await paris.join();
  await facilitator.open();
  await facilitator.advanceTo("Orders");
  const at = (path: string) => new URL(path, baseURL).href;
  const alive = "main button:enabled, main a[href]";
  const weights: Record<string, Weights> = {
    "/": await weigh(browser, at("/"), alive),
    "/join": await weigh(browser, table.links.bamako, "main button:enabled"),
    "/play": await weigh(
      browser,
      at(`/play/${table.id}/paris`),
      "#orders button:enabled",
      paris.page.context(),
    ),
    "/facilitate": await weigh(
      browser,
      at(`/facilitate/${table.id}`),
      "svg [data-token]",
      facilitator.page.context(),
    ),
    "/rules": await weigh(browser, at("/rules"), alive),
  };
  const rows = Object.entries(weights).map(([page, w]) => [page, w] as const);
  for (const [page, { script, words, font }] of rows)
    console.log(
      `${page.padEnd(12)} script ${script.toFixed(0)} KB, words ${words.toFixed(0)}, fonts ${font.toFixed(0)}`,
    );
  const over = rows.flatMap(([page, w]) =>
    (Object.keys(w) as Kind[]).flatMap((kind) => {
      const most = CEILINGS[page]?.[kind] ?? 0;
      return w[kind] > most ? [`${page}: ${w[kind].toFixed(1)} KB of ${kind}, at most ${most}`] : [];
    }),
  );
  expect(over).toEqual([]);
  // Nothing was left out of what is weighed.
  for (const [page, { script, words }] of rows) {
    expect(script, page).toBeGreaterThan(100);
    expect(words, page).toBeGreaterThan(5);
  }
});

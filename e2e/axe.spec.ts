// Every screen, as assistive technology finds it: nothing serious and nothing critical, in light and in dark.
import { dress, findings } from "./lib/findings";
import { expect, test } from "./lib/table";
import { tour } from "./lib/tour";

test("no screen has a serious or critical finding, light or dark", async ({ openTable }) => {
  test.setTimeout(300_000);
  const found: string[] = [];
  const seen: string[] = [];
  await tour(openTable, "en", async (stop) => {
    const { name, page } = stop;
    seen.push(name);
    await dress(page, "light");
    for (const finding of await findings(stop)) found.push(`${name}: ${finding}`);
    await dress(page, "dark");
    for (const finding of await findings(stop, ["color-contrast"])) found.push(`${name}, dark: ${finding}`);
  });
  expect(seen.length).toBeGreaterThan(25);
  expect(found).toEqual([]);
});

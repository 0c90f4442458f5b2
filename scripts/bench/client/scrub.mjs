// The debrief's timeline under the hand: what one step of it costs the main thread, by phase with the slider and by event with the button.
import { later, median, quantile } from "../figures.mjs";

/** Of each kind; the first of them are taken along for the code to be warm. */
const STEPS = 30;
const WARM = 5;
/** Shorter than a hand must rest for others to be shown where it is, and long enough for the step to be over. */
const BETWEEN_MS = 150;
const LOOK_MS = 100;
const PATIENCE_MS = 60_000;

const SLIDER = `document.querySelector("input[type=range]")`;
const KEYS = {
  phase: { at: SLIDER, key: "ArrowRight", code: "ArrowRight", windowsVirtualKeyCode: 39 },
  event: {
    at: `[...${SLIDER}.parentElement.querySelectorAll(":scope > div > button")].at(-1)`,
    ...{ key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" },
  },
};
const START = { at: SLIDER, key: "Home", code: "Home", windowsVirtualKeyCode: 36 };
/** Parts of the room by their place in its switch. */
const PARTS = ["timeline", "boards"];

/** @returns {Promise<{ part: string, by: string, events: number, steps: number, median: number, p95: number, script: number }[]>} ms of the main thread a step */
export async function scrubbed(chrome, { url, cookies, events }) {
  const page = await chrome.page();
  const { send, ask } = page;
  const metrics = async () =>
    Object.fromEntries(
      (await send("Performance.getMetrics")).metrics.map(({ name, value }) => [name, value * 1000]),
    );
  const press = async ({ at, ...key }) => {
    await ask(`(${at}.focus(), 1)`);
    const before = await metrics();
    await send("Input.dispatchKeyEvent", { type: "keyDown", ...key });
    await send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
    await later(BETWEEN_MS);
    const after = await metrics();
    return {
      all: after.TaskDuration - before.TaskDuration,
      script: after.ScriptDuration - before.ScriptDuration,
    };
  };
  try {
    for (const domain of ["Network", "Page", "Runtime"]) await send(`${domain}.enable`);
    await send("Network.setCookies", { cookies });
    await send("Page.navigate", { url });
    const since = performance.now();
    while (!(await ask(`${SLIDER} !== null`))) {
      if (performance.now() - since > PATIENCE_MS) throw new Error(`${url} has no timeline`);
      await later(LOOK_MS);
    }
    await send("Performance.enable", { timeDomain: "threadTicks" });
    const rows = [];
    for (const [i, part] of PARTS.entries()) {
      await ask(`(document.querySelectorAll("header [role=radio], header [type=radio]")[${i}].click(), 1)`);
      await later(BETWEEN_MS * 4);
      for (const [by, key] of Object.entries(KEYS)) {
        const took = [];
        await press(START);
        for (let n = 0; n < STEPS + WARM; n++) {
          const one = await press(key);
          if (n >= WARM) took.push(one);
        }
        const all = took.map((one) => one.all);
        const script = median(took.map((one) => one.script));
        rows.push({ part, by, events, steps: STEPS, median: median(all), p95: quantile(all, 0.95), script });
      }
    }
    return rows;
  } finally {
    await page.close();
  }
}

// A map under the hand: frames while it is dragged, the main thread's work for each, and how long a click takes to be seen.
import { later, quantile } from "../figures.mjs";

const DRAG_MS = 3_000;
const STEP_MS = 8;

/** @param {{ zoom: boolean }} o `zoom`: a map that fills its window does not move until it is closer */
export const dragged =
  ({ zoom }) =>
  async (page) => {
    const { send, ask } = page;
    const mouse = (type, x, y, more = {}) =>
      send("Input.dispatchMouseEvent", {
        type,
        x,
        y,
        button: "left",
        buttons: type === "mouseReleased" ? 0 : 1,
        clickCount: 1,
        ...more,
      });
    const [x, y, width, height] = await ask(
      `(() => { const r = [...document.querySelectorAll("svg")].map((s) => s.getBoundingClientRect()).sort((a, b) => b.width * b.height - a.width * a.height)[0]; return [r.x, r.y, r.width, r.height]; })()`,
    );
    const at = (dx, dy) => [x + width * (0.5 + dx), y + height * (0.5 + dy)];
    if (zoom)
      for (let i = 0; i < 6; i++) {
        const [wx, wy] = at(0, 0);
        await send("Input.dispatchMouseEvent", { type: "mouseWheel", x: wx, y: wy, deltaX: 0, deltaY: -240 });
        await later(100);
      }
    await later(500);
    await ask(`window.__frames = []; window.__go = true; (() => { let last = performance.now();
      const tick = (now) => { __frames.push(now - last); last = now; if (__go) requestAnimationFrame(tick); };
      requestAnimationFrame(tick); })(); 1`);
    await send("Performance.enable", { timeDomain: "threadTicks" });
    const metrics = async () =>
      Object.fromEntries(
        (await send("Performance.getMetrics")).metrics.map(({ name, value }) => [name, value]),
      );
    const before = await metrics();
    await mouse("mousePressed", ...at(0, 0));
    const start = performance.now();
    for (let i = 0; performance.now() - start < DRAG_MS; i++) {
      await mouse("mouseMoved", ...at(0.2 * Math.sin(i / 15), 0.18 * Math.sin(i / 20)));
      await later(STEP_MS);
    }
    await mouse("mouseReleased", ...at(0, 0));
    const after = await metrics();
    const frames = (await ask("(__go = false, __frames)")).slice(2);
    return {
      frameWork: ((after.TaskDuration - before.TaskDuration) * 1000) / frames.length,
      frameP95: quantile(frames, 0.95),
      nodes: after.Nodes,
    };
  };

// Orders of one exercise while the game of another is played on for its debrief, and while it is not, in turn: whoever plays must not
// notice. A sheet is committed or taken back every few milliseconds, so that the server has time for something else.
import { later, quantiles } from "../../figures.mjs";
import { analysis, seated } from "../exercises.mjs";
import { advance, open, toOrders } from "./course.mjs";
import { playQuarter } from "./quarters.mjs";

const EVERY_MS = 10;
/** So often with and without: a machine that others use as well is as busy for both. */
const TURNS_EACH = 5;
const LOOK_MS = 100;

/** A game played to an end, with the cookie of its control. */
async function over({ port, games, turns }) {
  const one = await seated(port, 1);
  await open(one);
  for (let turn = 1; turn < turns; turn++) await playQuarter(one, turn, games[0][turn - 1], null);
  await toOrders(one, turns);
  await advance(one, turns, "orders");
  await one.lines.control.command({ type: "game.end" });
  return one.goings.control;
}

export async function beside(job) {
  const control = await over(job);
  const live = await seated(job.port, 2);
  await open(live);
  await toOrders(live, 1);
  const orders = job.games[1][0].paris;
  const stretch = async (seconds, ms) => {
    const until = performance.now() + seconds * 1000;
    while (performance.now() < until) {
      for (const type of ["sheet.commit", "sheet.reopen"]) {
        const at = performance.now();
        await live.lines.paris.command({ type, turn: 1, ...(type === "sheet.commit" ? { orders } : {}) });
        ms?.push(performance.now() - at);
        await later(EVERY_MS);
      }
    }
  };
  await stretch(job.warm, null);
  await analysis(job.port, control);
  const [idle, busy] = [[], []];
  const marked = await job.mark();
  for (let n = 0; n < TURNS_EACH; n++) {
    await analysis(job.port, control, "halt");
    // what runs by then comes to its end first
    await later(1000);
    await stretch(job.seconds / TURNS_EACH, idle);
    for (let state = ""; state !== "running"; await later(LOOK_MS))
      ({ state } = await analysis(job.port, control, "again"));
    await stretch(job.seconds / TURNS_EACH, busy);
  }
  const { state } = await analysis(job.port, control);
  if (state !== "running") throw new Error(`the analysis was ${state} before the orders were over`);
  return { units: busy.length, worked: await marked(), ms: quantiles(busy), idle: quantiles(idle) };
}

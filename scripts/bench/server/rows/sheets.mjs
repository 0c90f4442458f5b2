// A sheet committed and taken back, in turn, by Paris of every exercise at once: what each costs is marked apart.
import { quantiles, sum } from "../../figures.mjs";
import { open, toOrders } from "./course.mjs";
import { quiet, seatAll } from "./quarters.mjs";

const SETTLED_MS = 20;
/** Rounds that are counted at the least, however long they take. */
const LEAST = 3;

export async function sheets(job) {
  const made = await seatAll(job);
  await Promise.all(
    made.map(async (one) => {
      await open(one);
      await toOrders(one, 1);
    }),
  );
  const ms = [];
  const all = (type, counted) =>
    Promise.all(
      made.map(async ({ lines, seed }) => {
        const at = performance.now();
        const orders = job.games[seed - 1][0].paris;
        await lines.paris.command({ type, turn: 1, ...(type === "sheet.commit" ? { orders } : {}) });
        if (counted) ms.push(performance.now() - at);
      }),
    );
  const worked = { "sheet.commit": [], "sheet.reopen": [] };
  const warm = performance.now() + job.warm * 1000;
  let until = Number.POSITIVE_INFINITY;
  let left = job.work;
  while (performance.now() < until || worked["sheet.reopen"].length < LEAST) {
    const counts = performance.now() > warm && left <= 0;
    if (counts) until = Math.min(until, performance.now() + job.seconds * 1000);
    left -= made.length;
    for (const type of ["sheet.commit", "sheet.reopen"]) {
      const marked = await job.mark();
      await all(type, counts && type === "sheet.commit");
      // Whoever is told is told before the next begins.
      await quiet(made, SETTLED_MS);
      const one = await marked();
      if (counts) worked[type].push(one);
    }
  }
  const total = (list) => ({
    server: sum(list.map((w) => w.server)),
    database: sum(list.map((w) => w.database)),
    load: sum(list.map((w) => w.load)),
    seconds: sum(list.map((w) => w.seconds)),
  });
  return {
    units: worked["sheet.commit"].length * made.length,
    worked: total(worked["sheet.commit"]),
    reopened: { units: worked["sheet.reopen"].length * made.length, worked: total(worked["sheet.reopen"]) },
    ms: quantiles(ms),
  };
}

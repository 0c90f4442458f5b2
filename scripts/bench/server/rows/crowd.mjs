// One exercise with a crowd in it: twenty people in the four roles, twenty observers. An order is a sheet committed or taken back.

import { quantiles, sum } from "../../figures.mjs";
import { connected, create, enter, inBatches, ROLES } from "../exercises.mjs";
import { open, toOrders } from "./course.mjs";

const EACH_ROLE = 5;
const OBSERVERS = 20;

export async function crowd(job) {
  const made = await create(job.port, 1);
  const seats = [
    ...ROLES.flatMap((role) => Array(EACH_ROLE).fill(role)),
    ...Array(OBSERVERS).fill("observer"),
    "control",
  ];
  const goings = await inBatches(seats, 1, (seat) => enter(job.port, made, seat));
  // The first of Paris before the others: the pen is theirs.
  const lines = await inBatches(goings, 1, connected);
  const first = (seat) => lines[seats.indexOf(seat)];
  const one = { lines: { control: first("control"), paris: first("paris") } };
  await open(one);
  await toOrders(one, 1);
  const orders = job.games[0][0].paris;
  const ms = [];
  let n = 0;
  const work = async (until, counted, least = 0) => {
    for (let done = 0; performance.now() < until || done < least; done++) {
      const type = n++ % 2 === 0 ? "sheet.commit" : "sheet.reopen";
      const at = performance.now();
      await one.lines.paris.command({ type, turn: 1, ...(type === "sheet.commit" ? { orders } : {}) });
      counted?.push(performance.now() - at);
    }
  };
  await work(performance.now() + job.warm * 1000, null, job.work);
  for (const line of lines) line.forget();
  const marked = await job.mark();
  await work(performance.now() + job.seconds * 1000, ms);
  const worked = await marked();
  const events = sum(lines.slice(0, -1).map((line) => line.events)) / ms.length / (lines.length - 1);
  return { units: ms.length, worked, ms: quantiles(ms), events };
}

// The load generator, a process of its own: is told a job over its channel, plays it, and sends back what it found.
import { beside } from "./rows/beside.mjs";
import { crowd } from "./rows/crowd.mjs";
import { desks } from "./rows/desk.mjs";
import { memory } from "./rows/memory.mjs";
import { messages, paced } from "./rows/messages.mjs";
import { quarters } from "./rows/quarters.mjs";
import { sheets } from "./rows/sheets.mjs";

const ROWS = { messages, paced, sheets, quarters, crowd, desk: desks, beside, memory };

let asked = 0;
const waiting = new Map();
process.on("message", ({ job, id, answer }) => {
  if (job) return void play(job);
  waiting.get(id)(answer);
  waiting.delete(id);
});
process.on("disconnect", () => process.exit(0));

/** Asks the measured processes, by way of whoever started both: "cpu" or "memory". */
const probe = (ask) =>
  new Promise((resolve) => {
    waiting.set(++asked, resolve);
    process.send({ id: asked, ask });
  });

/** What was worked between two marks, by the server, its database and this process, microseconds; and the seconds that went by. */
async function mark() {
  const [worked, own, at] = [await probe("cpu"), process.cpuUsage(), performance.now()];
  return async () => {
    const then = await probe("cpu");
    const { user, system } = process.cpuUsage(own);
    const seconds = (performance.now() - at) / 1000;
    return {
      server: then.server - worked.server,
      database: then.database - worked.database,
      load: user + system,
      seconds,
    };
  };
}

async function play(job) {
  try {
    process.send({ result: await ROWS[job.row]({ ...job, probe, mark }) });
  } catch (error) {
    process.send({ error: error.stack });
  }
}

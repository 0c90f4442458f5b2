// A message from Paris to Bamako, which control reads as well: acknowledged when it is durable, done when all three have it.

import { later, quantiles } from "../../figures.mjs";
import { inBatches, seated } from "../exercises.mjs";
import { open } from "./course.mjs";

const AT_ONCE = 10;
/** With its frame about as long as what the raw peer echoes. */
const PADDING =
  "We hold what we hold as long as you hold what you promised; beyond that the sector is yours to answer for. ";
const HEAR_IT = ["paris", "bamako", "control"];

/** One exercise with one message in flight at most. */
class Talk {
  #sent = 0;
  #marker;
  #left;
  #done;

  constructor({ id, lines }) {
    this.id = id;
    this.lines = lines;
    for (const seat of HEAR_IT) lines[seat].heard = (payload) => this.#heard(payload);
  }

  /** Resolves with the milliseconds until the message was acknowledged and had come to all three. */
  async say() {
    const word = `no${++this.#sent}x`;
    this.#marker = Buffer.from(word);
    this.#left = HEAR_IT.length;
    const everywhere = new Promise((resolve) => {
      this.#done = resolve;
    });
    const at = performance.now();
    await this.lines.paris.command({
      type: "message.send",
      to: ["bamako"],
      text: PADDING + word,
    });
    await everywhere;
    return performance.now() - at;
  }

  #heard(payload) {
    if (payload.includes(this.#marker) && --this.#left === 0) this.#done();
  }
}

async function talks({ port, exercises }) {
  const made = await inBatches([...Array(exercises).keys()], AT_ONCE, (i) => seated(port, i + 1));
  await Promise.all(made.map(open));
  return made.map((one) => new Talk(one));
}

/** As fast as it goes, one message in flight in each exercise. */
export async function messages(job) {
  const all = await talks(job);
  let counted = null;
  let until = performance.now() + job.warm * 1000;
  let left = job.work;
  const work = async (talk) => {
    while (performance.now() < until || left > 0) {
      left -= 1;
      const ms = await talk.say();
      counted?.push(ms);
    }
  };
  await Promise.all(all.map(work));
  counted = [];
  const marked = await job.mark();
  until = performance.now() + job.seconds * 1000;
  await Promise.all(all.map(work));
  const worked = await marked();
  return { units: counted.length, worked, ms: quantiles(counted) };
}

/** So many a second over all exercises, whatever becomes of those before. */
export async function paced(job) {
  const all = await talks(job);
  await Promise.all(all.map((talk) => talk.say()));
  const counted = [];
  const marked = await job.mark();
  const start = performance.now();
  const total = Math.round(job.seconds * job.rate);
  const under = [];
  const free = [...all];
  for (let n = 0; n < total; n++) {
    await later(start + (n * 1000) / job.rate - performance.now());
    const talk = free.shift();
    // Each exercise holds one at a time: where all are under way, the one that comes free is late, and that counts.
    if (!talk) {
      await Promise.race(under);
      n -= 1;
      continue;
    }
    const saying = talk.say().then((ms) => {
      counted.push(ms);
      free.push(talk);
      under.splice(under.indexOf(saying), 1);
    });
    under.push(saying);
  }
  await Promise.all(under);
  return { units: counted.length, worked: await marked(), ms: quantiles(counted) };
}

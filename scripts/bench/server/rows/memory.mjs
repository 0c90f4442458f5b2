// What a server holds: empty, with exercises open, after they were played to their end, when everybody has left, and what waking one takes.

import { later, quantiles } from "../../figures.mjs";
import { awake, connected, inBatches, SEATS } from "../exercises.mjs";
import { open } from "./course.mjs";
import { playQuarter, quiet, seatAll } from "./quarters.mjs";

/** So long a server may take to put away what nobody looks at, seconds. */
const PATIENCE = 40;
/** Games beforehand: code is read and compiled when it first runs, and stays. What an exercise leaves is counted from there. */
const FIRST = 5;

async function playedToTheEnd(job, made) {
  await Promise.all(
    made.map(async (one) => {
      const sheets = job.games[one.seed - 1];
      for (let turn = 1; turn <= job.turns; turn++) await playQuarter(one, turn, sheets[turn - 1], null);
    }),
  );
  await quiet(made);
}

/** Everybody leaves. Answers whether the server has put all of it away. */
async function left(job, made) {
  for (const { lines } of made) for (const seat of SEATS) lines[seat].close();
  for (let waited = 0; waited < PATIENCE; waited++) {
    if ((await awake(job.port)) === 0) return true;
    await later(1000);
  }
  return false;
}

export async function memory(job) {
  const empty = await job.probe("memory");
  const first = await seatAll({ ...job, exercises: FIRST });
  await Promise.all(first.map(open));
  await playedToTheEnd(job, first);
  await left(job, first);
  const start = await job.probe("memory");

  const made = await seatAll(job);
  await Promise.all(made.map(open));
  const opened = await job.probe("memory");
  await playedToTheEnd(job, made);
  const played = await job.probe("memory");
  const away = await left(job, made);
  const gone = await job.probe("memory");
  // One after the other, each by one seat: from its handshake to its first picture.
  const woken = await inBatches(made, 1, async ({ goings }) => {
    const at = performance.now();
    const line = await connected(goings.control);
    const ms = performance.now() - at;
    line.close();
    return ms;
  });
  return { exercises: made.length, empty, start, opened, played, left: gone, away, wake: quantiles(woken) };
}

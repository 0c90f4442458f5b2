// What a server holds: empty, with exercises open, after they were played to their end, when everybody has left, and what waking one takes.

import { quantiles } from "../../figures.mjs";
import { connected, inBatches, left } from "../exercises.mjs";
import { open } from "./course.mjs";
import { playGames, quiet, seatAll } from "./quarters.mjs";

/**
 * Games beforehand: code is read and compiled when it first runs, and stays. What an exercise leaves is counted from there, and
 * after five games the code was not there yet: its 80 to 100 KB an exercise were the compiler's, of twenty after twenty 10 to 15 are left.
 */
const FIRST = 20;

async function playedToTheEnd(job, made) {
  await playGames(job, made, job.turns);
  await quiet(made);
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

// Whole quarters at full speed: four sheets, four phases, five lines an exercise.

import { later, quantiles, sum } from "../../figures.mjs";
import { inBatches, left, ROLES, SEATS, seated } from "../exercises.mjs";
import { advance, open, toOrders } from "./course.mjs";

const AT_ONCE = 10;
/** Quarters of a game. */
const WHOLE = 12;
/** As long as nothing has come for so long, nothing is on its way. */
const QUIET_MS = 300;

/** Plays one quarter; the milliseconds that each of its commits took go to `ms`. */
export async function playQuarter(one, turn, sheets, ms) {
  await toOrders(one, turn);
  await Promise.all(
    ROLES.map(async (role) => {
      const at = performance.now();
      await one.lines[role].command({ type: "sheet.commit", turn, orders: sheets[role] });
      ms?.push(performance.now() - at);
    }),
  );
  await advance(one, turn, "orders");
  await advance(one, turn, "outcome");
}

const received = (made) => sum(made.flatMap(({ lines }) => SEATS.map((seat) => lines[seat].bytes)));

/** Resolves when nothing more has come for a while. */
export async function quiet(made, ms = QUIET_MS) {
  for (let before = -1; before !== received(made); ) {
    before = received(made);
    await later(ms);
  }
}

export async function seatAll(job) {
  return await inBatches([...Array(job.exercises).keys()], AT_ONCE, (i) =>
    seated(job.port, (i % job.games.length) + 1),
  );
}

/** Plays games from their first quarter to their last, all at once. */
export const playGames = (job, made, turns) =>
  Promise.all(
    made.map(async (one) => {
      const sheets = job.games[one.seed - 1];
      for (let turn = 1; turn <= turns; turn++) await playQuarter(one, turn, sheets[turn - 1], null);
    }),
  );

/** Whole games beforehand, which have been put away by the time that anything counts. */
async function warmUp(job) {
  const made = await seatAll({ ...job, exercises: job.warmGames });
  await Promise.all(made.map(open));
  await playGames(job, made, WHOLE);
  await left(job, made);
}

export async function quarters(job) {
  await warmUp(job);
  const made = await seatAll(job);
  await Promise.all(made.map(open));
  const from = job.warmTurns + 1;
  const until = job.turns;
  const all = (first, last, ms) =>
    Promise.all(
      made.map(async (one) => {
        for (let turn = first; turn <= last; turn++)
          await playQuarter(one, turn, job.games[one.seed - 1][turn - 1], ms);
      }),
    );
  await all(1, job.warmTurns, null);
  await quiet(made);
  for (const { lines } of made) for (const seat of SEATS) lines[seat].forget();
  const ms = [];
  const marked = await job.mark();
  await all(from, until, ms);
  // What is still on its way is the quarter's work as well; an idle server's own is nothing beside it.
  await quiet(made);
  const worked = await marked();
  const units = made.length * (until - from + 1);
  const each = (seats, what) =>
    sum(made.flatMap(({ lines }) => seats.map((s) => lines[s][what]))) / units / seats.length;
  return {
    units,
    worked,
    ms: quantiles(ms),
    bytes: Object.fromEntries(SEATS.map((s) => [s, each([s], "bytes")])),
    seatBytes: each(ROLES, "bytes"),
    controlBytes: each(["control"], "bytes"),
    frames: each(SEATS, "events"),
  };
}

// What a desk does, until the last person has it: fifty people in one exercise, then six groups led from one desk, each act to all at once.
// Pauses, words to seats, injects and phases, the close of orders with its whole resolution among them.
import { quantile } from "../../figures.mjs";
import { connected, create, enter, inBatches, ROLES } from "../exercises.mjs";

/** Fifty at one exercise: two lead it. */
const FIFTY = { role: 11, observer: 3, wall: 1, control: 2 };
/** A group of a class: cells of three, those who watch, two at the desk. */
const GROUP = { role: 3, observer: 2, wall: 1, control: 2 };
const GROUPS = 6;
/** How often each act is done in a phase. */
const EACH = 3;
const PHASES = ["situation", "negotiation", "orders", "outcome"];
const ACTS = ["pause", "message", "inject", "phase"];

async function room(port, seed, { role, observer, wall, control }) {
  const made = await create(port, seed);
  const seats = [
    ...ROLES.flatMap((name) => Array(role).fill(name)),
    ...Array(observer).fill("observer"),
    ...Array(wall).fill("wall"),
    ...Array(control).fill("control"),
  ];
  // One after the other: the first of a seat has its pen.
  const goings = await inBatches(seats, 1, (seat) => enter(port, made, seat));
  const lines = await inBatches(goings, 1, connected);
  return { lines, first: (seat) => lines[seats.indexOf(seat)] };
}

let words = 0;

/** Milliseconds from a press until every one of these lines has been told something with that text in it. */
async function told(lines, text, press) {
  const marker = Buffer.from(text);
  const at = performance.now();
  const everywhere = Promise.all(
    lines.map(
      (line) =>
        new Promise((resolve) => {
          line.heard = (payload) => payload.includes(marker) && resolve();
        }),
    ),
  );
  const [ms] = await Promise.all([everywhere.then(() => performance.now() - at), press()]);
  for (const line of lines) line.heard = null;
  return ms;
}

/** All rooms at once, as the board of a class does it. */
function desk(rooms) {
  const lines = rooms.flatMap((one) => one.lines);
  const led = lines.filter(({ seat }) => ROLES.includes(seat) || seat === "control");
  const each = (command) => Promise.all(rooms.map(({ first }) => first("control").command(command)));
  const word = () => `no${++words}x`;
  return {
    each,
    pause: async () => {
      const reason = word();
      const ms = await told(lines, reason, () => each({ type: "clock.pause", reason }));
      await told(lines, '"clock.resumed"', () => each({ type: "clock.resume" }));
      return ms;
    },
    message: () => {
      const text = word();
      return told(led, text, () => each({ type: "message.send", to: ROLES, text }));
    },
    inject: () => {
      const text = word();
      return told(lines, text, () => each({ type: "inject.send", to: "all", text }));
    },
    phase: (turn, phase) => told(lines, '"kind":"phase"', () => each({ type: "phase.advance", turn, phase })),
  };
}

/** Quarters from the first on; what comes after `warmTurns` counts. */
async function run({ games, warmTurns, turns }, rooms) {
  const at = desk(rooms);
  await at.each({ type: "game.open" });
  const ms = Object.fromEntries(ACTS.map((act) => [act, []]));
  for (let turn = 1; turn <= turns; turn++) {
    const note = (act, took) => turn > warmTurns && ms[act].push(took);
    for (const phase of PHASES) {
      for (let n = 0; n < EACH; n++)
        for (const act of ["pause", "message", "inject"]) note(act, await at[act]());
      if (phase === "orders")
        await Promise.all(
          rooms.flatMap(({ first }, i) =>
            ROLES.map((role) =>
              first(role).command({ type: "sheet.commit", turn, orders: games[i][turn - 1][role] }),
            ),
          ),
        );
      note("phase", await at.phase(turn, phase));
    }
  }
  for (const { lines } of rooms) for (const line of lines) line.close();
  return Object.fromEntries(
    ACTS.map((act) => [
      act,
      { p50: quantile(ms[act], 0.5), p95: quantile(ms[act], 0.95), max: Math.max(...ms[act]) },
    ]),
  );
}

export async function desks(job) {
  const one = await room(job.port, 1, FIFTY);
  const marked = await job.mark();
  const fifty = await run(job, [one]);
  const rooms = await inBatches([...Array(GROUPS).keys()], 1, (i) => room(job.port, i + 1, GROUP));
  const six = await run(job, rooms);
  return { units: job.turns * (1 + GROUPS), worked: await marked(), fifty, six };
}

// A game that is over, as its debrief is measured: played by bots to the end, and opened whole.
import { later } from "../figures.mjs";
import { connected, copyOf, create, enter } from "../server/exercises.mjs";
import { advance, open } from "../server/rows/course.mjs";

const TURNS = 12;
const PHASES = ["situation", "negotiation", "orders", "outcome"];
/** A seat may ask for so much in a second, and no more. */
const BETWEEN_MS = 80;
const BOTS = { paris: "balanced", bamako: "balanced", jnim: "balanced", moscow: "balanced" };

/** @returns {Promise<{ id: string, cookie: string, events: number }>} `cookie`: of control, who leads */
export async function gameOver(port, seed) {
  const made = await create(port, seed, { seats: BOTS });
  const leading = await enter(port, made, "control");
  const control = await connected(leading);
  const one = { lines: { control } };
  await open(one);
  for (let turn = 1; turn <= TURNS; turn++) {
    for (const phase of PHASES) {
      await advance(one, turn, phase);
      await later(BETWEEN_MS);
    }
  }
  const opened = ["out", "aims", ...Array.from({ length: TURNS }, (_, i) => `q${i + 1}`)];
  const show = { at: 1, as: "paris", opened, order: [...opened, "close"] };
  await control.command({ type: "debrief.show", show });
  control.close();
  const { events } = await copyOf(port, leading);
  return { id: made.id, cookie: leading.cookie, events: events.length };
}

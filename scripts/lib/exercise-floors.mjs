// The floors of one exercise at work, from the ground up, as data. A file may import its own floor and those below, so that the log
// knows nobody who writes to it, and nothing that is decided hangs on who is told of it. Read by scripts/lib/walls.mjs.
import { breachOf } from "./floors.mjs";

/** @type {import("./floors.mjs").Floor[]} */
export const EXERCISE_FLOORS = [
  { floor: "the log: what can have happened, its fold and its lines", rooms: ["log/"] },
  { floor: "who is there, known to this process alone; one thing at a time", rooms: ["presence", "queue"] },
  { floor: "when a phase moves on by itself", rooms: ["clock/"] },
  { floor: "who writes for a seat, by which link, and who stands in", rooms: ["people/"] },
  { floor: "what bots in seats do", rooms: ["bots/"] },
  { floor: "what a request comes to, or time, and how it gets into the log", rooms: ["commands/"] },
  { floor: "what each viewer is told", rooms: ["audience/"] },
  { floor: "one exercise put together", rooms: ["deps", "composition", "runner"] },
  { floor: "all of them", rooms: ["registry"] },
];

/** Why one module of an exercise may not import another, or null when it may. Both are paths inside server/exercise/, without ending. */
export const exerciseBreach = (module, target) => breachOf(EXERCISE_FLOORS, "an exercise", module, target);

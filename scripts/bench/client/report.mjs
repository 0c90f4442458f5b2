// What is read out of first loads: medians page by page, and what they are held to beside the floor of the same round.
import { median, show } from "../figures.mjs";

const COLUMNS = ["wire", "script", "words", "font", "document", "socket", "paint", "largest", "interactive"];
const [EMPTY, MAP, PLAIN] = [
  "floor: one empty client component",
  "floor: a map in React",
  "plain map, no framework",
];

/** At most so many times what the floor of the same round needs; without `to`, so much. */
const AIMS = [
  { page: "/play", what: "wire", to: EMPTY, aim: 1.8 },
  { page: "/play", what: "wire", aim: 250 },
  { page: "/play", what: "interactive", to: MAP, aim: 1.5 },
  { page: "/facilitate", what: "wire", to: EMPTY, aim: 1.8 },
  { page: "/", what: "wire", to: EMPTY, aim: 1.2 },
  { page: "/", what: "interactive", to: EMPTY, aim: 1.2 },
  { page: "/play", what: "frameWork", to: PLAIN, aim: 1.5 },
  { page: "/play", what: "frameP95", aim: 16.8 },
];
const WORDS = {
  wire: "KB on the wire",
  interactive: "ms until it can be used",
  frameWork: "main thread's ms a dragged frame",
  frameP95: "95th of dragged frames, ms",
};

/** @param {Record<string, Record<string, number>[]>} runs by page, one a round */
export function readings(runs) {
  const pages = Object.entries(runs).map(([page, list]) => ({
    page,
    ...Object.fromEntries(Object.keys(list[0]).map((key) => [key, median(list.map((run) => run[key]))])),
  }));
  const verdicts = AIMS.flatMap(({ page, what, to, aim }) => {
    if (!runs[page]) return [];
    const value = median(runs[page].map((run, round) => run[what] / (to ? runs[to][round][what] : 1)));
    return [
      {
        page,
        what: `${WORDS[what]}${to ? `, x ${to}` : ""}`,
        value,
        aim,
        verdict: value <= aim ? "met" : "missed",
      },
    ];
  });
  return { pages, verdicts };
}

/** Main thread's milliseconds that one step of the debrief's timeline may take. */
const STEP_AIM = 8;

export function print({ pages, verdicts, steps }, { rounds, of }) {
  console.log(
    `\nFirst loads of ${of}, nothing cached, 1.6 Mbit/s and 150 ms, CPU 4 x slower, ${rounds} alternated rounds: medians. KB as they travel (socket: as text), ms from the request`,
  );
  console.log(`  ${"".padEnd(36)}${COLUMNS.map((column) => column.padStart(12)).join("")}`);
  for (const row of pages)
    console.log(`  ${row.page.padEnd(36)}${COLUMNS.map((c) => show(row[c]).padStart(12)).join("")}`);
  console.log("  a map that is dragged for three seconds");
  for (const { page, frameWork, frameP95, nodes } of pages.filter((row) => row.frameWork !== undefined))
    console.log(
      `  ${page.padEnd(36)} main thread ${show(frameWork)} ms a frame, 95th frame ${show(frameP95)} ms, ${nodes} nodes`,
    );
  if (steps.length > 0)
    console.log(
      `  one step of the debrief's timeline, ${steps[0].events.toLocaleString("en-US")} events, through a role's eyes, CPU as it is: main thread's ms`,
    );
  for (const { part, by, median, p95, script } of steps)
    console.log(
      `  ${`${part}, by ${by}`.padEnd(36)} median ${show(median)} (script ${show(script)}), 95th ${show(p95)}   aim ${STEP_AIM}: ${median <= STEP_AIM ? "met" : "missed"}`,
    );
  for (const { page, what, value, aim, verdict } of verdicts)
    console.log(
      `  ${page.padEnd(12)} ${what.padEnd(76)} ${show(value).padStart(8)}   aim ${aim}: ${verdict}`,
    );
}

// What is read out of the runs: medians, ratios to the anchor of the same round, and what they are held to.
import { median, quantile, show } from "../figures.mjs";

const CPU = ({ units, worked }) => worked.server / units;
const OF_DATABASE = ({ units, worked }) => worked.database / units;
const COMMIT_AND_REOPEN = (run) => CPU(run) + CPU(run.reopened);
const MB = 1024 * 1024;

/** What a desk does, until the last person has it. */
const DESK = [
  { room: "fifty", of: "50 people in one exercise" },
  { room: "six", of: "6 groups from one desk" },
].flatMap(({ room, of: who }) =>
  ["pause", "message", "inject", "phase"].flatMap((act) =>
    ["p50", "p95", "max"].map((q) => ({
      what: `${who}, ${act}, seen by all, ${q}, ms`,
      row: "desk",
      of: (r) => r[room][act][q],
      ...(q === "p95" ? { aim: act === "phase" ? 1000 : 250 } : {}),
    })),
  ),
);

/**
 * What is measured: `row` and how a run's figure is read; `to` an anchor, read alike or by `anchor`; `aim` at most, by database where they
 * differ. Without an aim it stands there to be watched. `only`: the database of which it can be told; an embedded one's work is the server's.
 */
const FIGURES = [
  { what: "message, us", row: "messages", of: CPU },
  { what: "message, of the database, us", row: "messages", of: OF_DATABASE, only: "postgres" },
  { what: "message, x raw", row: "messages", of: CPU, to: "raw", aim: { postgres: 3, embedded: 8 } },
  {
    what: "message, the load's share of its core",
    row: "messages",
    of: (r) => r.worked.load / 1e6 / r.worked.seconds,
  },
  { what: "message, x slice", row: "messages", of: CPU, to: "slice" },
  { what: "sheet committed, us", row: "sheets", of: CPU },
  { what: "sheet committed, of the database, us", row: "sheets", of: OF_DATABASE, only: "postgres" },
  { what: "sheet committed, x raw", row: "sheets", of: CPU, to: "raw", aim: { postgres: 3, embedded: 8 } },
  {
    what: "sheet committed and taken back, x raw",
    row: "sheets",
    of: COMMIT_AND_REOPEN,
    to: "raw",
    anchor: CPU,
  },
  { what: "quarter, ms of CPU", row: "quarters", of: (r) => CPU(r) / 1000, aim: 8 },
  {
    what: "quarter, of the database, ms",
    row: "quarters",
    of: (r) => OF_DATABASE(r) / 1000,
    only: "postgres",
  },
  // Eight milliseconds beside 40 us: on a machine that is slower, or busy, this is what carries over.
  { what: "quarter, x raw", row: "quarters", of: CPU, to: "raw", aim: 200 },
  { what: "quarter, commit p50, ms", row: "quarters", of: (r) => r.ms.p50 },
  { what: "quarter, commit p99, ms", row: "quarters", of: (r) => r.ms.p99 },
  { what: "quarter, bytes of a seat (mean of four)", row: "quarters", of: (r) => r.seatBytes, aim: 60_000 },
  {
    what: "quarter, bytes of the seat with most",
    row: "quarters",
    of: (r) => Math.max(...["paris", "bamako", "jnim", "moscow"].map((s) => r.bytes[s])),
  },
  { what: "quarter, bytes of control", row: "quarters", of: (r) => r.controlBytes, aim: 150_000 },
  { what: "quarter, frames of a socket", row: "quarters", of: (r) => r.frames },
  { what: "100 messages a second, p50, ms", row: "paced", of: (r) => r.ms.p50 },
  { what: "100 messages a second, p95, ms", row: "paced", of: (r) => r.ms.p95 },
  {
    what: "100 messages a second, p95, x slice",
    row: "paced",
    of: (r) => r.ms.p95,
    to: "slice, paced",
    aim: { postgres: 1.5 },
  },
  { what: "100 messages a second, p99, ms", row: "paced", of: (r) => r.ms.p99 },
  { what: "40 clients, order, us", row: "crowd", of: CPU },
  { what: "40 clients, order, of the database, us", row: "crowd", of: OF_DATABASE, only: "postgres" },
  {
    what: "40 clients, order, x slice",
    row: "crowd",
    of: CPU,
    to: "slice, 40 clients",
    aim: { postgres: 1.5 },
  },
  { what: "40 clients, order, p95, x slice", row: "crowd", of: (r) => r.ms.p95, to: "slice, 40 clients" },
  { what: "40 clients, events a client and order", row: "crowd", of: (r) => r.events },
  ...DESK,
  { what: "order beside an analysis, p50, x idle", row: "beside", of: (r) => r.ms.p50 / r.idle.p50 },
  {
    what: "order beside an analysis, p99, x idle",
    row: "beside",
    of: (r) => r.ms.p99 / r.idle.p99,
    aim: 1.5,
  },
  { what: "order beside an analysis, p99, ms", row: "beside", of: (r) => r.ms.p99 },
  { what: "heap, empty process, MB", row: "memory", of: (r) => r.empty.heapUsed / MB },
  { what: "heap, start: games played and put away, MB", row: "memory", of: (r) => r.start.heapUsed / MB },
  { what: "heap, 20 games open, MB", row: "memory", of: (r) => r.opened.heapUsed / MB },
  { what: "heap, 20 games played, MB", row: "memory", of: (r) => r.played.heapUsed / MB },
  { what: "heap, everybody gone, MB", row: "memory", of: (r) => r.left.heapUsed / MB },
  {
    what: "heap, everybody gone, x the start",
    row: "memory",
    of: (r) => r.left.heapUsed / r.start.heapUsed,
    aim: 1.2,
  },
  {
    what: "heap, everybody gone, x the empty process",
    row: "memory",
    of: (r) => r.left.heapUsed / r.empty.heapUsed,
  },
  { what: "resident, start, MB", row: "memory", of: (r) => r.start.rss / MB },
  {
    what: "resident, everybody gone, x the start",
    row: "memory",
    of: (r) => r.left.rss / r.start.rss,
    aim: 1.2,
  },
  {
    what: "put away, KB each",
    row: "memory",
    of: (r) => (r.away ? (r.left.heapUsed - r.start.heapUsed) / 1024 / r.exercises : Number.NaN),
    aim: 20,
  },
  { what: "woken, p50, ms", row: "memory", of: (r) => (r.away ? r.wake.p50 : Number.NaN), aim: 100 },
  { what: "woken, p99, ms", row: "memory", of: (r) => (r.away ? r.wake.p99 : Number.NaN) },
];

const DATABASES = ["postgres", "embedded"];
const BESIDE = " beside ";

/** The runs of an anchor for a row. */
export const beside = (anchor, row) => anchor + BESIDE + row;

const ANCHOR_FIGURES = {
  us: CPU,
  "of the database, us": OF_DATABASE,
  "p50, ms": (r) => r.ms.p50,
  "p95, ms": (r) => r.ms.p95,
};

/**
 * @param {Record<string, object[]>} runs by name, one a round
 * @returns {{ what: string, database?: string, value: number, least: number, most: number, aim?: number, verdict?: string }[]}
 */
export function figuresOf(runs) {
  const ours = FIGURES.flatMap(({ what, row, of, to, anchor = of, aim, only }) =>
    DATABASES.flatMap((database) => {
      const mine = runs[`${row}, ${database}`];
      const theirs = to && runs[beside(to, row)];
      if (!mine?.length || (to && !theirs?.length) || (only && only !== database)) return [];
      // Each round's ratio by that round's anchor: a machine that others use as well is as busy for both.
      const values = mine.map((run, round) => of(run) / (theirs ? anchor(theirs[round]) : 1));
      const most = typeof aim === "object" ? aim[database] : aim;
      return [
        {
          what,
          database,
          ...spread(values),
          ...(most === undefined ? {} : { aim: most, verdict: verdict(median(values), most) }),
        },
      ];
    }),
  );
  const anchored = Object.keys(runs).filter((key) => key.includes(BESIDE));
  const names = [...new Set(anchored.map((key) => key.split(BESIDE)[0]))];
  const anchors = names.flatMap((name) => {
    const list = anchored.filter((key) => key.startsWith(name + BESIDE)).flatMap((key) => runs[key]);
    return Object.entries(ANCHOR_FIGURES).map(([what, of]) => ({
      what: `${name}: ${what}`,
      ...spread(list.map(of)),
    }));
  });
  return [...anchors, ...ours];
}

const spread = (values) => ({ value: median(values), least: quantile(values, 0), most: quantile(values, 1) });
const verdict = (value, aim) => (Number.isFinite(value) ? (value <= aim ? "met" : "missed") : "not measured");

export function print({ figures, rounds, length, places, skipped, of }) {
  console.log(`\n${places}; all of ${of}, without pages and with no ceiling on haste.`);
  console.log(
    `${rounds} alternated rounds, ${length.seconds} s each after ${length.warm} s and ${length.work} orders, quarters ${length.warmTurns + 1} to ${length.turns} after ${length.warmGames} games: median [least, most]`,
  );
  for (const name of skipped) console.log(`  ${name}: skipped, its packages are not installed`);
  for (const { what, database = "", value, least, most, aim, verdict } of figures) {
    const range = rounds > 1 ? `  [${show(least)}, ${show(most)}]` : "";
    console.log(
      `  ${what.padEnd(44)} ${database.padEnd(9)} ${show(value).padStart(12)}${range}${aim === undefined ? "" : `   aim ${show(aim)}: ${verdict}`}`,
    );
  }
}

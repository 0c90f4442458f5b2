// The engine beside its peers in one run, alternated round by round, per CPU-second. Ratios carry over to other machines, figures do not.
import { execFileSync } from "node:child_process";
import path from "node:path";
import { bundle } from "../lib/bundled.mjs";
import { median, show } from "./figures.mjs";
import { installPeers, PEERS } from "./peers.mjs";

const PACKAGES = ["boardgame.io", "@pkmn/sim", "@pkmn/randoms"];

/** What is measured: a name, and the command that prints its figure. */
const rowsOf = (toy, game) => [
  { name: "toy: boardgame.io", command: [path.join(PEERS, "run.mjs"), "boardgame"] },
  { name: "toy: plain objects", command: [path.join(PEERS, "run.mjs"), "plain"] },
  { name: "toy: our kernel, in place", command: [toy, "inPlace"] },
  { name: "toy: our kernel, copying", command: [toy, "copying"] },
  { name: "Showdown, generation 9", command: [path.join(PEERS, "run.mjs"), "showdown"] },
  ...["balanced", "random", "history"].map((p) => ({ name: `game: ${p}`, command: [game, p, "rollout"] })),
  { name: "game: balanced, events kept", command: [game, "balanced", "events"] },
];

/**
 * What the figures are held to, by the names of the rows. The figures by the second were set on a machine on which Showdown
 * plays 26.1; beside it they carry over to others: 10 and 38 times as fast, at the least 3.1 and 15.3.
 */
const AIMS = [
  { what: "kernel against boardgame.io", of: "toy: our kernel, in place", to: "toy: boardgame.io", aim: 40 },
  {
    what: "kernel against plain objects",
    of: "toy: our kernel, in place",
    to: "toy: plain objects",
    aim: 0.45,
  },
  { what: "balanced games a CPU-second", of: "game: balanced", aim: 260, floor: 80 },
  {
    what: "balanced against Showdown",
    of: "game: balanced",
    to: "Showdown, generation 9",
    aim: 10,
    floor: 3.1,
  },
  { what: "random games a CPU-second", of: "game: random", aim: 1000, floor: 400 },
  { what: "random against Showdown", of: "game: random", to: "Showdown, generation 9", aim: 38, floor: 15.3 },
];

const measure = (command, ms) =>
  JSON.parse(
    execFileSync(process.execPath, [...command, String(ms)], {
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "production" },
    }),
  );

/** All engines must play the same toy game: same seeds, same final hashes. */
function selfTest(toy) {
  const theirs = measure([path.join(PEERS, "run.mjs"), "hashes"], 0);
  const ours = measure([toy, "hashes"], 0);
  theirs.forEach(([plain, boardgame], i) => {
    if (new Set([plain, boardgame, ...ours[i]]).size > 1)
      throw new Error(`toy game ${i + 1} is not the same game in every engine`);
  });
}

/** @param {{ quick: boolean, json: boolean }} o */
export async function engine({ quick, json }) {
  const missing = await installPeers(PACKAGES);
  if (missing.length > 0) throw new Error(`The engine is measured beside ${missing.join(", ")}.`);
  const toy = await bundle("scripts/bench/engine/toy.ts");
  const game = await bundle("scripts/bench/engine/game.ts");
  selfTest(toy);
  const [rounds, ms] = quick ? [1, 2500] : [3, 6000];
  const rows = rowsOf(toy, game);
  const figures = new Map(rows.map((r) => [r.name, []]));
  const orders = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const row of rows) {
      const answer = measure(row.command, ms);
      figures.get(row.name).push(answer.perCpuSecond);
      if (answer.ordersPerGame) orders.set(row.name, answer.ordersPerGame);
    }
  }
  const verdicts = AIMS.map((a) => {
    const value = median(figures.get(a.of)) / (a.to ? median(figures.get(a.to)) : 1);
    return {
      ...a,
      value,
      verdict: value >= a.aim ? "met" : a.floor && value >= a.floor ? "above the floor" : "missed",
    };
  });
  if (json)
    return console.log(
      JSON.stringify({ rounds, ms, figures: Object.fromEntries(figures), verdicts }, null, 2),
    );
  console.log(
    `Games per CPU-second, ${rounds} alternated rounds of ${ms / 1000} s after twice as long a warm-up: median [least, most]`,
  );
  for (const [name, xs] of figures) {
    const each = orders.has(name) ? `   orders ${show(median(xs) * orders.get(name))}` : "";
    console.log(
      `  ${name.padEnd(30)} ${show(median(xs)).padStart(8)}  [${show(Math.min(...xs))}, ${show(Math.max(...xs))}]${each}`,
    );
  }
  for (const v of verdicts)
    console.log(
      `  ${v.what.padEnd(32)} ${show(v.value).padStart(8)}  aim ${v.aim}${v.floor ? `, floor ${v.floor}` : ""}: ${v.verdict}`,
    );
}

// The server beside its peers in one run, alternated round by round: CPU per unit of the server's process, the database's beside it.
// Ratios carry over to other machines, figures do not. One row quickly, of this or another state of the project, with a profile:
//   npm run bench -- server --only quarters --database postgres --quick [--of FOLDER] [--profile]
import path from "node:path";
import { bundle } from "../lib/bundled.mjs";
import { child } from "../lib/child.mjs";
import { root } from "../lib/root.mjs";
import { say } from "../lib/say.mjs";
import { installPeers } from "./peers.mjs";
import { builtServer } from "./server/built.mjs";
import { SECRET } from "./server/exercises.mjs";
import { beside, figuresOf, print } from "./server/report.mjs";
import { ANCHORS, DATABASES, PLACES, ROWS, runOurs, runTheirs } from "./server/runs.mjs";

const GAMES = 20;
/**
 * Seconds of warming up and of measuring, quarters likewise, and how often all of it. `work`, `games`: what a server of ours has
 * done at the least before it counts, orders or whole games. The peers have had thousands of orders after a second; ours does more
 * for each, and by the clock alone what is measured is the compiler: a quarter after 20 costs nearly twice what one after 160 does.
 */
const LONG = { warm: 2, work: 2000, warmGames: 20, seconds: 6, warmTurns: 2, turns: 11, rounds: 5 };
const QUICK = { warm: 1, work: 1000, warmGames: 10, seconds: 2, warmTurns: 1, turns: 4, rounds: 1 };

/**
 * @param {{ quick: boolean, json: boolean, profile: boolean, only?: string[], database?: string, of?: string, rounds?: number }} o
 *   `only`: rows by name; `of`: the project whose server is measured, this one without it; `profile`: CPU profiles in .cache/profiles
 */
export async function server(o) {
  const only = o.only ?? Object.keys(ROWS);
  const unknown = [
    ...only.filter((row) => !(row in ROWS)),
    ...(o.database && !DATABASES.includes(o.database) ? [o.database] : []),
  ];
  if (unknown.length > 0)
    throw new Error(
      `There is no ${unknown.join(", ")}: rows ${Object.keys(ROWS).join(", ")}; databases ${DATABASES.join(", ")}`,
    );
  // A database that is shared with others has others' work on its account.
  delete process.env.TEST_DATABASE_URL;
  const length = o.quick ? QUICK : LONG;
  const rounds = o.rounds ?? length.rounds;
  const missing = await installPeers(["socket.io", "ws", "pg", "boardgame.io"]);
  const of = path.resolve(o.of ?? root);
  const run = { of, length, profile: o.profile, bundle: await builtServer(of), games: await playedOut() };

  const skipped = Object.keys(ANCHORS).filter((name) => missing.includes(ANCHORS[name].needs));
  // Each row right after its anchors: on a machine that others use as well they meet with the same.
  const wanted = only.flatMap((row) => [
    ...Object.entries(ANCHORS)
      .filter(([name, { of }]) => of.includes(row) && !skipped.includes(name))
      .map(([name, anchor]) => ({ name: beside(name, row), play: () => runTheirs(anchor, run) })),
    ...DATABASES.filter((database) => !o.database || database === o.database).map((database) => ({
      name: `${row}, ${database}`,
      once: ROWS[row].once,
      play: () => runOurs(row, database, run),
    })),
  ]);
  const runs = Object.fromEntries(wanted.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, once, play } of wanted) {
      if (once && round > 0) continue;
      if (!o.json) say(`round ${round + 1} of ${rounds}: ${name} ...`);
      runs[name].push(await play());
    }
  }
  const figures = figuresOf(runs);
  if (o.json)
    return console.log(
      JSON.stringify({ rounds, ...length, places: PLACES, skipped, figures, runs }, null, 2),
    );
  print({ figures, rounds, length, places: PLACES, skipped, of });
}

/** Sheets of whole games, as the engine plays them out. */
async function playedOut() {
  const file = await bundle("scripts/bench/server/sheets.ts");
  const { code, output } = await child(process.execPath, [file, String(GAMES), SECRET], { quiet: true });
  if (code !== 0) throw new Error(`the engine could not play the games out:\n${output}`);
  return JSON.parse(output);
}

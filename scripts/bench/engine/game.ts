// The real game: full twelve-quarter games of four bots for so many milliseconds, by policy, as rollouts or with their events.
import { newGame, playOut, policies, scenarios } from "../../../game-rules/index.ts";
import { perCpuSecond } from "../peers/timed.mjs";

const [policy, kind, ms] = [
  process.argv[2] as keyof typeof policies,
  process.argv[3],
  Number(process.argv[4]),
];
const start = newGame(scenarios["missed-moment"], 1);
const result = await perCpuSecond(
  (n: number) => playOut(start, policies[policy], n, { events: kind === "events" }),
  ms,
);

/** Orders of a game on the average, so that games can be told in orders as well. */
const ordersOf = (seed: number): number =>
  playOut(start, policies[policy], seed).events.reduce(
    (n, e) => n + (e.type === "SheetCommitted" ? e.orders.length : 0),
    0,
  );
const orders = Array.from({ length: 5 }, (_, i) => ordersOf(i + 1)).reduce((a, b) => a + b, 0) / 5;
console.log(JSON.stringify({ ...result, ordersPerGame: orders }));

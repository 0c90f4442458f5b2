// Pokemon Showdown's simulator, generation 9 random battles between two random players: a real-size rules engine in JavaScript.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { BattleStreams, RandomPlayerAI, Teams } = require("@pkmn/sim");
const { TeamGenerators } = require("@pkmn/randoms");
Teams.setGeneratorFactory(TeamGenerators);

// teams are made beforehand: that is no work of the rules engine
const TEAMS = Array.from({ length: 200 }, (_, i) =>
  Teams.getGenerator("gen9randombattle", [i, 2, 3, 4]).getTeam(),
);

/** One battle to its end. */
export async function battle(n) {
  const streams = BattleStreams.getPlayerStreams(new BattleStreams.BattleStream());
  const team = (k) => Teams.pack(TEAMS[(n * 2 + k) % TEAMS.length]);
  void new RandomPlayerAI(streams.p1).start();
  void new RandomPlayerAI(streams.p2).start();
  const spec = { formatid: "gen9customgame", seed: [n, 1, 2, 3] };
  void streams.omniscient.write(
    `>start ${JSON.stringify(spec)}\n>player p1 ${JSON.stringify({ name: "A", team: team(1) })}\n>player p2 ${JSON.stringify({ name: "B", team: team(2) })}`,
  );
  for await (const chunk of streams.omniscient) if (/^\|(win\||tie$)/m.test(chunk)) break;
}

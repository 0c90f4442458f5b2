// The toy game on plain mutable objects: the practical limit. And on boardgame.io's core reducer.
import { createRequire } from "node:module";
import { action, makeGame } from "./game/bgio.mjs";
import * as R from "./game/rules.mjs";

/** @returns {number} the hash of the final state */
export function plain(gameSeed, botSeed) {
  const r = R.rng(gameSeed);
  const bot = R.rng(botSeed);
  const G = R.setup(r);
  for (let round = 0; round < R.ROUNDS; round++) {
    for (let p = 0; p < R.P; p++) {
      const moves = R.legalMoves(G, p);
      R.play(G, p, moves[bot.int(moves.length)], r);
    }
  }
  return R.hash(G);
}

/** @param {boolean} fixed with the plain generator's dice, so that the hashes can be compared */
export function boardgame(fixed = false) {
  const require = createRequire(import.meta.url);
  const { CreateGameReducer, ProcessGameConfig, InitializeGame } = require("boardgame.io/internal");
  let r = null;
  const dice = fixed ? { int: (n) => r.int(n), d6: () => r.d6() } : null;
  const raw = makeGame({ fixedRng: dice });
  return (gameSeed, botSeed) => {
    if (fixed) r = R.rng(gameSeed);
    const game = ProcessGameConfig({ ...raw, seed: String(gameSeed) });
    const reducer = CreateGameReducer({ game });
    const bot = R.rng(botSeed);
    let state = InitializeGame({ game, numPlayers: R.P });
    while (state.ctx.gameover === undefined) {
      const p = Number(state.ctx.currentPlayer);
      const moves = R.legalMoves(state.G, p);
      state = reducer(state, action(moves[bot.int(moves.length)], p));
    }
    return R.hash(state.G);
  };
}

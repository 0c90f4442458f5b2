// For tests of the screens: the views of a quarter in a game of bots, cut by the engine as a server would send them.
import { type Viewer, viewFor } from "../../../game-rules/index";
import { quartersOf } from "../../../game-rules/testing/quarters";
import type { View } from "../../../game-rules/view-types";

/** Orders are open in that turn of a balanced game. */
export function viewsIn(turn: number, seed = 20_200_101): (viewer: Viewer) => View {
  let played = 0;
  for (const s of quartersOf("missed-moment", "balanced", seed))
    if (++played === turn) return (viewer) => JSON.parse(JSON.stringify(viewFor(s, viewer))) as View;
  throw new Error("the game is over before that turn");
}

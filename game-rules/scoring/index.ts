// Aims met, 0 to 100 a role, as a breakdown by cause. Civilian harm stands beside every score and adds to none. A file a role.
import type { GameState } from "../state.ts";
import type { Scores } from "../view-types.ts";
import { bamako } from "./bamako.ts";
import { jnim } from "./jnim.ts";
import { moscow } from "./moscow.ts";
import { paris } from "./paris.ts";

/** Scores by the state as it stands: final after the aftermath, before it an account of how things are. */
export function scores(s: GameState): Scores {
  return { paris: paris(s), bamako: bamako(s), jnim: jnim(s), moscow: moscow(s) };
}

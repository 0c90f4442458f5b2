// JNIM's own ranks, D21: a movement prepared for attrition closes them by itself, and its leaders can win its hard-liners round. Report,
// "Serval Success, Barkhane Bane": the opponents were prepared to commit to a long war. What wears them (talks, a rival) is D14's and D16's.
// Brakes: ranks close to a rest and no further; the more hold together, the fewer are left to win.
import { dieKey } from "../dice.ts";
import { only } from "../ledger.ts";
import type { Context } from "./context.ts";
import { acts, lessEachTime, settled } from "./on-the-ground.ts";

/** Cohesion comes to rest here, tenths, by a share of the way each quarter; peace gives no enemy to close ranks against (chosen). */
const CLOSE = { rest: 600, pace: 40 } as const;
/** Won by a leadership that speaks to its own, tenths (row: 3 to 5). */
const STEADY = { most: 85, spread: 11 } as const;

const JNIM_ONLY = only("jnim");

export function ranks(c: Context): void {
  const { cohesion } = c.s.tracks;
  const away = CLOSE.rest - cohesion;
  if (away > 0 && !settled(c.s)) c.move("cohesion", Math.ceil(away / CLOSE.pace), "D21", "ranks_close");
  for (const o of acts(c, "jnim.steady_hardliners")) {
    const won = lessEachTime(STEADY.most, cohesion) + c.die(STEADY.spread, dieKey("D21", 40 + o.n, 2));
    // inside its own ranks: others see that they hold together only with time
    c.moveInSecret("cohesion", won, "D21", "hardliners_steadied", { key: "hard-liners", to: JNIM_ONLY });
    c.carried(o, "hardliners_steadied");
  }
}

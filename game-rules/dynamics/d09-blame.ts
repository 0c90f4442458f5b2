// D9, blame. Report, "Serval Success, Barkhane Bane": consecutive Malian governments pinned their failures on Paris. Blame buys
// legitimacy in proportion to the sentiment there is, and raises it; it solves nothing on the ground. Brakes: the same reproach buys
// half as much each repeat without a fresh French act; it binds the speaker; with the French gone it fades in two quarters.
import { dieKey } from "../dice.ts";
import type { Context, Order, Rule } from "./context.ts";
import { vetoInForce } from "./d13-sovereignty.ts";
import { acts } from "./on-the-ground.ts";
import { frenchInMali, ordered, since, stir } from "./state-of-play.ts";

/** Tenths of legitimacy for a thousand of sentiment, fresh (row: a twelfth of it); sentiment 1 to 3, warmth -2 to -4 (rows). */
export const BLAME = {
  legitimacyAt: 83,
  sentiment: 10,
  sentimentSpread: 21,
  warmth: -20,
  warmthSpread: 21,
} as const;
/** Wear, of a thousand: half of what is left each repeat, a fifth recovered each quarter of silence, half by a fresh act. */
export const WEAR = { each: 2, rests: 5, fresh: 2 } as const;
/** A French act is fresh for so many quarters (chosen). */
const FRESH = 1;
export const FADES = 2; // quarters after the exit until nobody is left to blame (chosen)
/** Who says they must go and lets them stay loses a little each quarter (reading: it binds the speaker). */
export const BOUND = { wear: 450, legitimacy: -6 } as const;
const PRAISE = { warmth: 30, warmthSpread: 21, sentiment: -11, legitimacy: -21, unbelieved: 450 } as const;

const key = (n: number) => dieKey("D9", n, 1);

/** Has Paris just given a new reason? A veto, a stand, a line broken off. */
export function freshAct(c: Context): boolean {
  const { s } = c;
  const vetoed = c.on("D13") && since(s, s.talks.vetoedIn) <= FRESH;
  const vetoes =
    c.on("D13") &&
    vetoInForce(c) !== undefined &&
    (ordered(c, "bamako.pursue_talks") || ordered(c, "bamako.open_talks"));
  const stood = ordered(c, "paris.face_wagner");
  const broke = c.orders("paris.take_line").some((o) => o.draft.option === "break");
  return vetoed || vetoes || stood || broke;
}

/** How much of a reproach still works, of a hundred: less with use, nothing once there is nobody left to blame. */
export function bite(c: Context): number {
  const { s } = c;
  const wear = freshAct(c) ? Math.floor(s.tracks.blameWear / WEAR.fresh) : s.tracks.blameWear;
  const gone = s.exit.outIn > 0 ? Math.max(0, FADES - since(s, s.exit.outIn)) : FADES;
  return Math.floor(((1000 - wear) * gone) / (10 * FADES));
}

function blame(c: Context, o: Order): void {
  const { tracks } = c.s;
  const percent = bite(c);
  const support = Math.floor((tracks.sentiment * BLAME.legitimacyAt * percent) / 100_000);
  c.move("legitimacy", support, "D9", "paris_blamed");
  stir(
    c,
    Math.floor(((BLAME.sentiment + c.die(BLAME.sentimentSpread, key(0))) * Math.max(percent, 20)) / 100),
    "D9",
    "paris_blamed",
  );
  c.move("warmth", BLAME.warmth - c.die(BLAME.warmthSpread, key(1)), "D9", "paris_blamed");
  c.carried(o, percent >= 60 ? "reproach_bites" : percent >= 20 ? "reproach_wears" : "reproach_worn", {
    bite: percent,
  });
}

function wear(c: Context, spoke: boolean): void {
  const { blameWear } = c.s.tracks;
  const fresh = freshAct(c) ? -Math.floor(blameWear / WEAR.fresh) : 0;
  c.move("blameWear", fresh, "D9", "fresh_french_act");
  if (spoke)
    c.move("blameWear", Math.ceil((1000 - blameWear - fresh) / WEAR.each), "D9", "reproach_repeated");
  else c.move("blameWear", -Math.floor((blameWear + fresh) / WEAR.rests), "D9", "reproach_rests");
}

function praise(c: Context, o: Order): void {
  const { tracks } = c.s;
  c.move("warmth", PRAISE.warmth + c.die(PRAISE.warmthSpread, key(10)), "D9", "paris_praised");
  stir(c, -c.die(-PRAISE.sentiment, key(11)), "D9", "paris_praised");
  const cost = c.die(-PRAISE.legitimacy, key(12));
  c.move(
    "legitimacy",
    tracks.sentiment >= PRAISE.unbelieved ? -cost : -Math.floor(cost / 2),
    "D9",
    "paris_praised",
  );
  c.carried(o, "paris_praised");
}

export const d09: Rule = {
  id: "D9",
  politics(c) {
    const { s } = c;
    const spoken = acts(c, "bamako.blame_paris");
    for (const o of spoken) blame(c, o);
    for (const o of acts(c, "bamako.praise_paris")) praise(c, o);
    wear(c, spoken.length > 0);
    const keeps = frenchInMali(s) > 0 && s.demand.rung === "none" && s.exit.announcedIn === 0;
    if (keeps && spoken.length === 0 && s.tracks.blameWear >= BOUND.wear)
      c.move("legitimacy", BOUND.legitimacy, "D9", "bound_by_own_words");
  },
};

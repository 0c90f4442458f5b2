// D19, the war of optics. Report, "Serval Success, Barkhane Bane" and "The Missed Moment": subduing the insurgency and keeping Malian
// support were to be dual priorities; the exit could have been framed as a choice and a success. Military and popular outcome are
// separate. Brakes: a side may claim an event once, and only a true one; a story settles towards what is seen.
import { dieKey } from "../dice.ts";
import type { GameState } from "../state.ts";
import { CLAIMABLE, type Claimable, RUNG } from "../vocabulary.ts";
import { accounts } from "./accounts.ts";
import type { Context, Order, Rule } from "./context.ts";
import { acts, lessEachTime } from "./on-the-ground.ts";
import { frenchInMali, since, towards } from "./state-of-play.ts";

/**
 * A claim's worth, tenths of framing, bare and with the record behind it (row: 5 to 12; opposition -0.5 to -2). Of talks and of a
 * signal the record is the pressure that brought them about, and whoever says that it did its work lets up (report; chosen: C33).
 */
export const CLAIM = { bare: 50, record: 35, opposition: -5, spread: 16, pressure: 350, spent: 40 } as const;
/** Where the story comes to rest (reading): what is won on the ground, and what Malians think of it, each by itself. */
const STORY = { base: 180, met: 70, mostMet: 140, pressure: 6, even: 450, sentiment: 4, pace: 11 } as const;
/** Moscow's claim, tenths by what there is to show (row: influence 1 to 4, framing -2 to -6; brake: less the more it has). */
const VICTORY = {
  deployed: 10,
  expelled: 15,
  gone: 10,
  duress: 15,
  framing: -20,
  framingDeed: -10,
  most: -60,
  duressBelow: 400,
} as const;

const isClaimable = (x: string | undefined): x is Claimable => CLAIMABLE.some((w) => w === x);

/** Does what is claimed stand on record, beyond having happened? */
export function onRecord(s: GameState, what: Claimable): boolean {
  switch (what) {
    case "contact":
      return s.talks.rung >= RUNG.mandate && s.tracks.pressure >= CLAIM.pressure;
    case "signal":
      return s.tracks.pressure >= CLAIM.pressure && s.signals.some((x) => x.answered > 0 && x.echo >= 0);
    case "aim_met":
      return s.aims.some((a) => a.met);
    case "settlement":
      return s.talks.rung >= RUNG.settlement;
    default:
      return what satisfies never;
  }
}

function claim(c: Context, o: Order): void {
  const { s } = c;
  const what = o.draft.option;
  const open = isClaimable(what) ? s.claims.find((x) => x.what === what) : undefined;
  if (!open || !isClaimable(what)) return c.carried(o, "nothing_to_claim");
  if (open.by.includes(o.role)) return c.carried(o, "claimed_before");
  const recorded = onRecord(s, what);
  const strength = CLAIM.bare + (recorded ? CLAIM.record : 0);
  c.emit({ type: "Claimed", what, role: o.role, strength });
  c.move("framing", strength + c.die(CLAIM.record, dieKey("D19", 0, 0)), "D19", "event_claimed", {
    what,
  });
  c.move(
    "frenchOpposition",
    CLAIM.opposition - c.die(CLAIM.spread, dieKey("D19", 1, 0)),
    "D19",
    "event_claimed",
    { what },
  );
  if (recorded && (what === "contact" || what === "signal"))
    c.move("pressure", -CLAIM.spent, "D19", "pressure_spent", { what });
  c.carried(o, recorded ? "claim_on_record" : "claim_made", { what });
}

function victory(c: Context, o: Order): void {
  const { s } = c;
  const out = s.exit.outIn > 0;
  const deeds = [
    s.wagner.deployedIn > 0 ? VICTORY.deployed : 0,
    s.demand.rung === "expel" ? VICTORY.expelled : 0,
    out ? VICTORY.gone : 0,
    out && s.exit.reading >= 0 && s.exit.reading < VICTORY.duressBelow ? VICTORY.duress : 0,
  ];
  const worth = deeds.reduce((a, b) => a + b, 0);
  if (worth === 0) return c.carried(o, "no_deeds");
  const shown = deeds.filter((d) => d > 0).length;
  c.move("influence", lessEachTime(worth, s.tracks.influence), "D19", "victory_claimed");
  c.move(
    "framing",
    Math.max(VICTORY.most, VICTORY.framing + VICTORY.framingDeed * shown),
    "D19",
    "victory_claimed",
  );
  c.carried(o, "victory_claimed");
}

/** Where the story would come to rest if nobody told it. */
export function storyRest(s: GameState): number {
  const met = Math.min(STORY.mostMet, STORY.met * s.aims.filter((a) => a.met).length);
  const won = Math.floor(s.tracks.pressure / STORY.pressure);
  const mood = Math.trunc((STORY.even - s.tracks.sentiment) / STORY.sentiment);
  return Math.max(0, STORY.base + met + won + mood);
}

/** A contact that the calendar began, and nobody has yet been able to claim. */
function begun(c: Context): void {
  const { s } = c;
  if (s.talks.rung >= RUNG.contact && !s.claims.some((x) => x.what === "contact"))
    c.emit({ type: "ClaimOpened", what: "contact" });
}

export const d19: Rule = {
  id: "D19",
  information(c) {
    begun(c);
    accounts(c);
    const [order, ...more] = acts(c, "paris.claim_event");
    if (order) claim(c, order);
    for (const o of more) c.carried(o, "overtaken");
    for (const o of acts(c, "moscow.claim_victory")) victory(c, o);
  },
  politics(c) {
    const { s } = c;
    if (frenchInMali(s) === 0 && since(s, s.exit.outIn) > 0) return;
    const change = towards(s.tracks.framing, storyRest(s), STORY.pace);
    c.move("framing", change, "D19", change < 0 ? "story_wears" : "story_holds");
  },
};

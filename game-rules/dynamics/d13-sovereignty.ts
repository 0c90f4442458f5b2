// D13, sovereignty. Report, "The Missed Moment": Paris overruled the President on talks, against the conclusions of the national
// dialogue. A veto works that quarter, then costs: sentiment up; an elected government loses legitimacy, a transition is pushed
// towards Moscow and the street. Brake: the same veto again so soon humbles less; without a hold in the country there is none.

import { mover } from "../deals/mover.ts";
import { dieKey } from "../dice.ts";
import { ALL, only } from "../ledger.ts";
import type { Posture } from "../state.ts";
import { RUNG } from "../vocabulary.ts";
import type { Context, Rule } from "./context.ts";
import { tellPostures, topologyOf } from "./on-the-ground.ts";
import { elected, frenchInMali, ordered, since, stands, stir } from "./state-of-play.ts";

/** What a veto that strikes costs, tenths (row: sentiment 2 to 5, legitimacy 2 to 6; the rest chosen). */
export const VETO = {
  sentiment: 20,
  sentimentSpread: 31,
  resentment: 4,
  legitimacy: -20,
  legitimacySpread: 41,
  warmth: -25,
  contact: -60,
  influence: 15,
  influenceSpread: 21,
  pushedAway: -20,
} as const;
/** A veto that stands with nothing to strike: known, and resented a little (reading). */
const STANDING = { sentiment: 4, legitimacy: -4, influence: 3 } as const;
export const PRIVATE_PERCENT = 45; // of the price, as long as few know
export const LEAKS = 25; // chance in a hundred that a veto in private is known next morning
export const AGAIN = { within: 2, percent: 60 } as const;
const TOLERATED = { warmth: 20 } as const;

/** The veto in force, where Paris still has a hold: soldiers or money in the country. */
export function vetoInForce(c: Context): Posture | undefined {
  const hold = frenchInMali(c.s) > 0 || stands(c, "paris.pay_services") || stands(c, "paris.send_aid");
  return hold ? c.postures("paris.forbid_talks")[0] : undefined;
}

/** Whether Bamako tries a step of the talks this quarter. */
const tries = (c: Context): boolean => ordered(c, "bamako.open_talks") || ordered(c, "bamako.pursue_talks");

/** A veto strikes in this step. Talks ask; silenced, nothing is forbidden. */
export const vetoStrikes = (c: Context): boolean => c.on("D13") && tries(c) && vetoInForce(c) !== undefined;

/** Whether a veto that strikes is heard by everybody: said aloud, or a private word that gets out. */
const isSpoken = (c: Context, veto: Posture): boolean =>
  veto.option !== "private" || c.happens(LEAKS, dieKey("D13", 0, 0));

/** Whether JNIM can know that it was a veto which kept Bamako away. */
export function vetoIsHeard(c: Context): boolean {
  const veto = vetoInForce(c);
  return veto !== undefined && vetoStrikes(c) && isSpoken(c, veto);
}

function strike(c: Context, veto: Posture): void {
  const { s } = c;
  const die = c.diceOf("D13", 0);
  const open = isSpoken(c, veto);
  const to = open ? ALL : only("paris", "bamako");
  const again = since(s, s.talks.vetoedIn) <= AGAIN.within ? AGAIN.percent : 100;
  const part = (n: number): number => Math.trunc((n * again * (open ? 100 : PRIVATE_PERCENT)) / 10_000);
  c.emit({ type: "TalksVetoed", open, to });
  stir(c, part(VETO.sentiment + die(VETO.sentimentSpread, 1)), "D13", "talks_vetoed", undefined, to);
  c.moveZone(
    topologyOf(s).capital,
    "resentment",
    part(VETO.resentment),
    "D13",
    "talks_vetoed",
    undefined,
    to,
  );
  // what passes between two palaces is read off no figure of anybody else's
  const lay = mover(c, "private veto", to, "D13");
  lay("contact", VETO.contact, "talks_vetoed");
  lay("warmth", part(VETO.warmth), "talks_vetoed");
  const humbled = die(VETO.legitimacySpread, 2);
  const pushed = die(VETO.influenceSpread, 3);
  if (elected(s)) lay("legitimacy", part(VETO.legitimacy - humbled), "humbled_by_paris");
  else {
    lay("influence", part(VETO.influence + pushed), "pushed_to_moscow");
    lay("warmth", part(VETO.pushedAway), "pushed_to_moscow");
  }
}

/** Known, and not used: the reproach stands as long as there is something to forbid. */
function standing(c: Context, veto: Posture): void {
  const { s } = c;
  if (
    veto.option === "private" ||
    (s.talks.rung === RUNG.none && s.tracks.mandate === 0) ||
    s.talks.rung >= RUNG.settlement
  )
    return;
  stir(c, STANDING.sentiment, "D13", "veto_stands");
  if (elected(s)) c.move("legitimacy", STANDING.legitimacy, "D13", "veto_stands");
  else c.move("influence", STANDING.influence, "D13", "veto_stands");
}

export const d13: Rule = {
  id: "D13",
  politics(c) {
    tellPostures(c, "paris.forbid_talks", "paris.tolerate_talks");
    for (const p of c.postures("paris.tolerate_talks")) {
      if (p.since === c.s.turn)
        c.move("warmth", TOLERATED.warmth, "D13", "talks_tolerated", undefined, only("paris", "bamako"));
    }
    const veto = vetoInForce(c);
    if (!veto) return;
    if (tries(c)) strike(c, veto);
    else standing(c, veto);
  },
};

// D14, talks with JNIM. Report, "The Missed Moment" and "Lessons Learned": contacts admitted in February 2020 under the dialogue's
// mandate; regional goals; pressure can bring them to the table; negotiation is one tool among others. A ladder: contact, mandate,
// framework, settlement. Pressure within a band opens a rung, humiliation and vetoes close it; a coup voids the mandate.
// Brake: each step costs JNIM cohesion, more under a strong IS, and a rung held by a divided movement does not last.

import { only } from "../ledger.ts";
import { RUNG } from "../vocabulary.ts";
import type { Context, Rule } from "./context.ts";
import { coupNow } from "./d12-legitimacy.ts";
import { vetoIsHeard, vetoStrikes } from "./d13-sovereignty.ts";
import { acts, lessEachTime, tellPostures } from "./on-the-ground.ts";
import { elected, ordered, since, stir } from "./state-of-play.ts";
import { hostageFile, taken } from "./talks-hostages.ts";
import { key, ladder, TWO } from "./talks-ladder.ts";
import { locally } from "./talks-locally.ts";
import { recognitionFades, settledGround, settledPolitics } from "./talks-settlement.ts";

export { ASKS, HELD, obstacle, STEP, setting, stepChance, UNDONE, undoing } from "./talks-ladder.ts";

const BREAK = { legitimacy: -10, spread: 21, warmth: 10, recognition: -15, contact: -120 } as const;
const LEAVE = { recognition: -40, spread: 41, cohesion: 10, cohesionSpread: 31, contact: -120 } as const;
const SEEK = {
  contact: 80,
  spread: 61,
  recognition: 10,
  recognitionSpread: 11,
  cohesion: -10,
  cohesionSpread: 11,
} as const;
const ENTER = {
  recognition: 20,
  spread: 31,
  alone: 5,
  cohesion: -20,
  is: 45,
  mostCohesion: -40,
  contact: 30,
} as const;
const BACK = { sentiment: -10, spread: 21, opposition: 11, warmth: 10, legitimacy: 4, freshFor: 2 } as const;
const GUARANTEE = { warmth: 20, spread: 21 } as const;

/** A coup voids the mandate, whatever rung it stands on. */
function voided(c: Context): void {
  if (c.on("D12") && coupNow(c)) c.move("mandate", -c.s.tracks.mandate, "D14", "coup_voids_mandate");
}

function jnimMoves(c: Context): void {
  const { s } = c;
  const { tracks } = s;
  for (const o of acts(c, "jnim.seek_talks")) {
    c.move(
      "contact",
      lessEachTime(SEEK.contact + c.die(SEEK.spread, key(2, 30)), tracks.contact),
      "D14",
      "jnim_seeks_talks",
      undefined,
      TWO,
    );
    c.move(
      "recognition",
      SEEK.recognition + c.die(SEEK.recognitionSpread, key(2, 31)),
      "D14",
      "jnim_seeks_talks",
    );
    c.move("cohesion", SEEK.cohesion - c.die(SEEK.cohesionSpread, key(2, 32)), "D14", "hardliners_object");
    c.carried(o, "talks_sought", undefined, only("bamako"));
  }
  for (const o of acts(c, "jnim.enter_talks")) {
    const met = ordered(c, "bamako.pursue_talks") && !vetoStrikes(c);
    const gain = met ? ENTER.recognition + c.die(ENTER.spread, key(2, 33)) : ENTER.alone;
    const rival = c.on("D16") ? Math.floor(tracks.isStrength / ENTER.is) : 0;
    c.move("recognition", gain, "D14", "jnim_enters_talks");
    c.move("cohesion", Math.max(ENTER.mostCohesion, ENTER.cohesion - rival), "D14", "hardliners_object");
    c.move("contact", met ? ENTER.contact : 0, "D14", "jnim_enters_talks", undefined, TWO);
    c.carried(o, met ? "talks_entered" : vetoIsHeard(c) ? "vetoed" : "bamako_did_not_come");
  }
  for (const o of acts(c, "jnim.leave_talks")) {
    c.move("recognition", LEAVE.recognition - c.die(LEAVE.spread, key(2, 34)), "D14", "jnim_left");
    c.move("cohesion", LEAVE.cohesion + c.die(LEAVE.cohesionSpread, key(2, 35)), "D14", "jnim_left");
    c.move("contact", LEAVE.contact, "D14", "jnim_left");
    c.carried(o, "talks_left", undefined, only("bamako"));
  }
}

function bamakoMoves(c: Context): void {
  for (const o of acts(c, "bamako.break_talks")) {
    c.move("legitimacy", BREAK.legitimacy - c.die(BREAK.spread, key(1, 40)), "D14", "bamako_broke_off");
    c.move("warmth", BREAK.warmth + c.die(BREAK.spread, key(1, 41)), "D14", "bamako_broke_off");
    c.move("recognition", BREAK.recognition, "D14", "bamako_broke_off");
    c.move("contact", BREAK.contact, "D14", "bamako_broke_off");
    c.carried(o, "talks_broken", undefined, only("jnim"));
  }
}

function parisMoves(c: Context): void {
  const { s } = c;
  for (const p of c.postures("paris.back_talks")) {
    if (s.talks.rung === RUNG.none && !ordered(c, "bamako.open_talks")) continue;
    const open = p.option !== "private";
    const stale = since(s, p.since) >= BACK.freshFor ? 2 : 1;
    const to = open ? undefined : only("paris", "bamako");
    c.move("warmth", Math.floor(BACK.warmth / stale), "D14", "talks_backed", undefined, to);
    if (!open || s.talks.rung >= RUNG.settlement) continue;
    stir(c, Math.trunc((BACK.sentiment - c.die(BACK.spread, key(0, 50))) / stale), "D14", "talks_backed");
    if (elected(s)) c.move("legitimacy", BACK.legitimacy, "D14", "talks_backed");
    c.move("frenchOpposition", Math.floor(c.die(BACK.opposition, key(0, 51)) / stale), "D14", "talks_backed");
  }
  for (const o of acts(c, "paris.guarantee_settlement")) {
    if (s.talks.rung < RUNG.framework) c.carried(o, "no_framework");
    else {
      c.move(
        "warmth",
        GUARANTEE.warmth + c.die(GUARANTEE.spread, key(0, 52)),
        "D14",
        "settlement_guaranteed",
      );
      c.carried(o, "settlement_guaranteed", undefined, TWO);
    }
  }
}
/** A truce that others broke in the quarter in which it was spoken is told to whoever spoke it. */
function tellTruces(c: Context): void {
  const held = c.postures("jnim.local_truce");
  for (const o of c.orders("jnim.local_truce")) {
    const ended = o.draft.option === "end";
    c.carried(o, ended ? "ended" : held.some((p) => p.zone === o.zone) ? "in_force" : "truce_broken");
  }
}

export const d14: Rule = {
  id: "D14",
  operations: taken,
  governance: settledGround,
  politics(c) {
    tellPostures(
      c,
      "paris.back_talks",
      "bamako.local_talks",
      "jnim.hold_hostages",
      "jnim.negotiate_hostages",
    );
    tellTruces(c);
    ladder(c);
    voided(c);
    jnimMoves(c);
    bamakoMoves(c);
    parisMoves(c);
    locally(c);
    hostageFile(c);
    settledPolitics(c);
    recognitionFades(c);
  },
};

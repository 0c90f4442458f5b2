// D29, shelf life. Report, "Lessons Learned": the landscape moves, and advocated solutions become obsolete. Contacts, channels,
// signals, sources and unused mandates decay each quarter and more after a coup, unless renewed. Brake: what is tended does not decay.

import { dieKey } from "../dice.ts";
import { only } from "../ledger.ts";
import { ROLES } from "../vocabulary.ts";
import type { Context, Rule } from "./context.ts";
import { coupNow } from "./d12-legitimacy.ts";
import { acts, lessEachTime } from "./on-the-ground.ts";
import { keepSources, listen } from "./sources.ts";
import { elected, ordered } from "./state-of-play.ts";

/** Shares that go each quarter (chosen: what nobody tends is half gone in a year and a half). */
export const DECAY = { contact: 9, mandate: 14, channel: 5 } as const;
export const AFTER_COUP = 2; // half of contacts and channels hung on people who are gone (reading)
/** Strength that a signal loses each quarter, of a thousand (chosen: open for about five quarters, weaker each). */
export const SIGNAL_DECAY = 220;
/** Renewing (row: 20 to 35); a government without a vote carries the dialogue's mandate less far (reading). */
export const RENEW = { base: 200, most: 150, unelectedPercent: 70, legitimacySpread: 21 } as const;

const tended = (c: Context): boolean =>
  ordered(c, "bamako.pursue_talks") ||
  ordered(c, "bamako.open_talks") ||
  ordered(c, "jnim.seek_talks") ||
  ordered(c, "jnim.enter_talks") ||
  ordered(c, "jnim.release_hostages");

function renew(c: Context, fell: boolean): void {
  for (const o of acts(c, "bamako.renew_mandate")) {
    if (fell) {
      c.carried(o, "mandate_void");
      continue;
    }
    const gain = RENEW.base + lessEachTime(RENEW.most, c.s.tracks.mandate);
    c.move(
      "mandate",
      elected(c.s) ? gain : Math.floor((gain * RENEW.unelectedPercent) / 100),
      "D29",
      "mandate_renewed",
    );
    c.move("legitimacy", c.die(RENEW.legitimacySpread, dieKey("D29", 0, 1)), "D29", "mandate_renewed");
    c.carried(o, "mandate_renewed");
  }
}

function decay(c: Context, fell: boolean): void {
  const { tracks } = c.s;
  const goes = (n: number, share: number): number => -Math.ceil(n / (fell ? AFTER_COUP : share));
  const code = fell ? "lapsed_with_regime" : "nobody_tended";
  if (fell || !tended(c)) c.move("contact", goes(tracks.contact, DECAY.contact), "D29", code);
  // what the coup voids of the mandate is the talks' own affair (D14)
  if (!fell && !tended(c) && !ordered(c, "bamako.renew_mandate")) {
    c.move("mandate", goes(tracks.mandate, DECAY.mandate), "D29", code);
  }
  if (!ordered(c, "paris.open_channel")) {
    c.move(
      "channel",
      -Math.ceil(tracks.channel / DECAY.channel),
      "D29",
      "nobody_tended",
      undefined,
      only("paris", "jnim"),
    );
  }
}

export const d29: Rule = {
  id: "D29",
  information(c) {
    for (const role of ROLES) {
      for (const o of acts(c, `${role}.gather_intelligence`)) listen(c, o);
    }
  },
  politics(c) {
    const fell = c.on("D12") && coupNow(c);
    renew(c, fell);
    decay(c, fell);
    keepSources(c, fell);
  },
};

// The numbers that matter most around Wagner and the exit (D17 to D27), taken from the tables these rules play by.

import { BARE } from "../data/stories.ts";
import { TURNED } from "../data/thresholds.ts";
import * as d17 from "../dynamics/d17-wagner.ts";
import * as d19 from "../dynamics/d19-optics.ts";
import * as d20 from "../dynamics/d20-facing-wagner.ts";
import * as d21 from "../dynamics/d21-patience.ts";
import * as d22 from "../dynamics/d22-contagion.ts";
import * as d23 from "../dynamics/d23-measures.ts";
import * as d24 from "../dynamics/d24-receiver.ts";
import * as d25 from "../dynamics/d25-slow-roll.ts";
import * as d26 from "../dynamics/d26-two-minds.ts";
import * as d27 from "../dynamics/d27-expectation.ts";
import * as course from "../dynamics/exit-course.ts";
import * as reading from "../dynamics/exit-reading.ts";
import * as weights from "../dynamics/exit-weights.ts";
import { points } from "../ledger.ts";
import { change, count, last, level, oneIn, percent } from "./say.ts";

export const EXIT = {
  D17: [
    percent("takes", "chosen", d17.USE.take),
    percent("harm", "chosen", last(d17.HARM_USE)[0]),
    // so many of ten thousand for a tenth of harm are a tenth as many of a hundred for a point
    percent("recruits", "reading", points(d17.AFTER_HARM)),
    change("failed", "chosen", d17.FAILED.legitimacy),
    change("hire", "history", -d17.HIRE),
  ],
  D18: [
    level("choice", "chosen", reading.CHOICE_FROM),
    level("duress", "chosen", reading.DURESS_BELOW),
    change("wagner", "chosen", weights.WAGNER.deployed),
    change("settlement", "chosen", last(weights.BY_RUNG)),
    change("freely", "chosen", weights.FREELY),
  ],
  D19: [
    change("claim", "chosen", d19.CLAIM.bare, d19.CLAIM.record),
    change("record", "chosen", d19.CLAIM.bare + d19.CLAIM.record, d19.CLAIM.record),
    level("sentiment", "chosen", weights.SENTIMENT.most),
    level("framing", "chosen", weights.FRAMING.most),
    percent("bare", "chosen", BARE),
  ],
  D20: [
    percent("gives_way", "chosen", d20.GIVES_WAY),
    percent("escalates", "chosen", d20.ESCALATES.chance),
    change("warmth", "chosen", d20.STAND.warmth, d20.STAND.warmthSpread),
    change("sentiment", "chosen", d20.STAND.sentiment, d20.STAND.sentimentSpread),
    change("stood_by", "chosen", d20.STOOD_BY.framing),
  ],
  D21: [
    oneIn("eases", "chosen", d21.PRESSURE_EASES),
    change("waits", "chosen", d21.WAIT.pressure, d21.WAIT.pressureSpread),
    change("rival", "chosen", d21.WAIT.cohesion),
    change("while_talking", "reading", d21.WHILE_TALKING),
  ],
  D22: [
    change("drift", "chosen", -d22.DRIFT.each, d22.DRIFT.spread),
    level("turned", "chosen", TURNED),
    change("moscow", "chosen", d22.MOSCOW.most),
    percent("paris", "chosen", d22.PARIS.humbledPercent),
  ],
  D23: [
    level("harm", "chosen", d23.HARM_BELOW),
    percent("support", "chosen", points(d23.SUPPORT.ground)),
    percent("administered", "chosen", points(d23.ADMINISTERED)),
    level("contact", "chosen", d23.TABLE_CONTACT),
  ],
  D24: [
    count("built", "chosen", "units", points(d24.BUILD.base), points(d24.BUILD.base + d24.BUILD.spread - 1)),
    count("needed", "chosen", "units", points(d24.THREAT)),
    count("army", "chosen", "units", points(d24.HOLDS.fama)),
    change("held", "chosen", weights.RECEIVER.held),
    change("left", "chosen", weights.RECEIVER.left),
  ],
  D25: [
    count("convoy", "reading", "units", d25.CONVOY),
    count("longest", "chosen", "quarters", course.LONGEST),
    change("slip", "chosen", weights.TIMETABLE.slip),
    change("sentiment", "chosen", d25.SLIP.sentiment),
    count("ordered_out", "history", "units", d25.ORDERED_OUT),
  ],
  D26: [
    change("break", "chosen", ...d26.PRICE.break.warmth),
    change("accept", "chosen", d26.PRICE.accept.held.framing),
    change("none", "chosen", d26.NONE.framing),
    change("changed", "chosen", d26.CHANGED.framing),
    count("wears_in", "chosen", "quarters", d26.WEARS_IN),
  ],
  D27: [
    level("unit", "chosen", d27.SETTLES.unit),
    change("most", "chosen", d27.DISAPPOINTED.most),
    level("modest", "chosen", d27.MODEST.below),
    change("relief", "chosen", d27.MODEST.relief),
    oneIn("eases", "chosen", d27.EASING.pace),
  ],
} as const;

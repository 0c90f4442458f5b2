// The numbers that matter most in D8 to D13, taken from the tables these rules play by.
import * as d08 from "../dynamics/d08-french-opinion.ts";
import * as d09 from "../dynamics/d09-blame.ts";
import * as d10 from "../dynamics/d10-disinformation.ts";
import * as d11 from "../dynamics/d11-street.ts";
import * as d12 from "../dynamics/d12-legitimacy.ts";
import * as d13 from "../dynamics/d13-sovereignty.ts";
import { points } from "../ledger.ts";
import { change, count, last, level, oneIn, percent } from "./say.ts";

export const POLITICS = {
  D8: [
    count("battlegroup", "reading", "meur", points(d08.UNIT_COST.french)),
    // so many tenths of EUR m to a tenth of opinion are as many EUR m to a point
    count("cost", "chosen", "meur", d08.ADDS.cost),
    count("costFrom", "chosen", "meur", points(d08.ADDS.costFrom)),
    change("losses", "chosen", d08.ADDS.mostLosses),
    change("time", "chosen", d08.ADDS.time),
    percent("brake", "chosen", points(1000 - d08.LEFT_TO_TURN)),
  ],
  D9: [
    change("legitimacy", "chosen", d09.BLAME.legitimacyAt),
    change("sentiment", "chosen", d09.BLAME.sentiment, d09.BLAME.sentimentSpread),
    oneIn("repeat", "chosen", d09.WEAR.each),
    change("bound", "reading", d09.BOUND.legitimacy),
    count("fades", "chosen", "quarters", d09.FADES),
  ],
  D10: [
    level("floor", "chosen", d10.FLOOR),
    percent("reach", "chosen", points(d10.REACH.open)),
    percent("junta", "reading", d10.HELP.junta),
    oneIn("repeat", "chosen", d10.WEAR.each),
    percent("found", "reading", d10.TRACE.base),
  ],
  D11: [
    level("from", "chosen", last(d11.FROM)[0]),
    percent("chance", "chosen", d11.CHANCE.base),
    change("presses", "chosen", d11.PRESSES.elected),
    change("saps", "chosen", d11.SAPS),
    change("tires", "chosen", d11.FATIGUE.each),
  ],
  D12: [
    level("elected", "chosen", last(d12.RISK.elected)[0]),
    level("transition", "chosen", last(d12.RISK.transition)[0]),
    percent("worst", "chosen", d12.RISK.elected[0]?.[1] ?? 0),
    count("safe", "chosen", "quarters", d12.SAFE_QUARTERS),
    count("honeymoon", "chosen", "quarters", d12.HONEYMOON.quarters),
  ],
  D13: [
    change("sentiment", "chosen", d13.VETO.sentiment, d13.VETO.sentimentSpread),
    change("legitimacy", "chosen", d13.VETO.legitimacy, d13.VETO.legitimacySpread),
    percent("private", "chosen", d13.PRIVATE_PERCENT),
    percent("leaks", "chosen", d13.LEAKS),
    percent("again", "chosen", d13.AGAIN.percent),
  ],
} as const;

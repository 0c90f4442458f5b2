// The numbers that matter most where one talks and where words run out (D14 to D16, D28, D29), taken from their tables.
import { EXPOSES } from "../data/exposes.ts";
import * as secrets from "../deals/leaks.ts";
import * as d14 from "../dynamics/d14-talks.ts";
import * as d15 from "../dynamics/d15-restraint.ts";
import * as d16 from "../dynamics/d16-rivalry.ts";
import * as d28 from "../dynamics/d28-indirect-channel.ts";
import * as d29 from "../dynamics/d29-shelf-life.ts";
import * as sources from "../dynamics/sources.ts";
import { points } from "../ledger.ts";
import { change, count, last, level, odds, oneIn, percent } from "./say.ts";

const settlement = last(d14.ASKS);

export const TALKS = {
  D14: [
    level("pressure", "reading", settlement.pressure[0], settlement.pressure[1]),
    level("cohesion", "reading", settlement.cohesion),
    percent("signed", "chosen", last(d14.STEP)),
    count("held", "chosen", "quarters", d14.HELD),
    percent("undone", "chosen", d14.UNDONE.base),
  ],
  D15: [
    change("words", "chosen", d15.BOUND.homeFear, d15.BOUND.homeFearSpread),
    percent("confirms", "chosen", d15.ECHO.confirms),
    level("rest", "reading", d15.THREAT.rest),
    // of a hundred thousand, to two places
    percent("risk", "chosen", Math.round(d15.attackChance(d15.THREAT.rest) / 10) / 100),
    oneIn("learns", "chosen", d15.LEARNS.alone),
  ],
  D16: [
    change("rung", "chosen", d16.STRENGTH.rung),
    change("most", "chosen", d16.SOFT_MOST),
    change("tolerated", "chosen", d16.COHESION.tolerated),
    percent("fight", "chosen", d16.FIGHT.base),
    change("tension", "chosen", d16.FIGHT_COSTS.tension),
  ],
  D28: [
    change("opens", "chosen", d28.OPEN.channel, d28.OPEN.spread),
    percent("leaks", "chosen", d28.LEAKS.opened),
    change("leak", "chosen", d28.LEAK.framing),
    percent("freed", "reading", d28.FREED.negotiable),
    percent("deal", "chosen", secrets.LEAKS.each),
    percent("traced", "chosen", secrets.TRACES.right),
    change("laid", "chosen", -secrets.SUSPECTED),
  ],
  D29: [
    oneIn("contact", "chosen", d29.DECAY.contact),
    oneIn("mandate", "chosen", d29.DECAY.mandate),
    percent("signal", "chosen", points(d29.SIGNAL_DECAY)),
    oneIn("coup", "reading", d29.AFTER_COUP),
    percent("unelected", "reading", d29.RENEW.unelectedPercent),
    count("source", "chosen", "quarters", sources.SOURCE.life),
    percent("exposed", "chosen", EXPOSES["paris.strike_zone"]?.odds ?? 0),
    odds("hunted", "reading", sources.HUNTED.coercion),
  ],
} as const;

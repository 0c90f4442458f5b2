// The numbers that matter most in D1 to D7, taken from the tables these rules play by.
import { FOUND } from "../data/strikes.ts";
import * as aims from "../dynamics/aim-test.ts";
import * as cleared from "../dynamics/cleared-zones.ts";
import * as d01 from "../dynamics/d01-objectives.ts";
import * as d02 from "../dynamics/d02-flush-and-strike.ts";
import * as d03 from "../dynamics/d03-drones.ts";
import * as d04 from "../dynamics/d04-administration.ts";
import * as d05 from "../dynamics/d05-partners.ts";
import * as d06 from "../dynamics/d06-coalition.ts";
import * as d07 from "../dynamics/d07-insurgency.ts";
import { change, count, last, level, odds, percent } from "./say.ts";

export const GROUND = {
  D1: [
    count("carried", "reading", "aims", d01.FEW),
    count("counts_after", "chosen", "quarters", aims.COUNTS.quarters),
    change("one_too_many", "chosen", d01.DECLARED.creep, d01.DECLARED.spread),
    change("vague", "chosen", d01.EACH_QUARTER.vague),
  ],
  D2: [
    percent("after_patrol", "chosen", FOUND.flushed.one),
    percent("alone", "chosen", FOUND.alone.one),
    percent("harm_alone", "chosen", last(d02.HARM_ALONE)[0]),
    percent("harm_after_patrol", "chosen", last(d02.HARM_FLUSHED)[0]),
    odds("hidden", "reading", d02.HIDDEN),
  ],
  D3: [percent("back", "chosen", d03.BACK), count("enough", "chosen", "cells", d03.ENOUGH)],
  D4: [
    percent("bare", "chosen", cleared.FALL[0]),
    percent("one_level", "chosen", cleared.FALL[1]),
    percent("two_levels", "chosen", cleared.FALL[2]),
    percent("enough", "chosen", cleared.GUARDED[0][0]),
    percent("guarded", "chosen", cleared.GUARDED[0][1]),
    change("fear", "chosen", cleared.FALL_FEAR),
    odds("harder", "chosen", -d04.RESTORE.fall),
  ],
  D5: [
    percent("removes", "chosen", d05.FIELD.partners.removes),
    percent("harms", "chosen", d05.FIELD.partners.harms),
    change("tension", "chosen", d05.ARM.partners.tension, d05.ARM.partners.spread),
    percent("keep_arms", "reading", d05.DROP.keepArms),
  ],
  D6: [
    percent("first", "chosen", d06.COMES[0]),
    percent("later", "chosen", last(d06.COMES)),
    change("asked", "chosen", d06.ASKED),
    level("late", "chosen", d06.LATE),
  ],
  D7: [
    percent("grievance", "chosen", d07.READY.grievance * 10),
    percent("tension", "chosen", d07.READY.tension * 10),
    level("from", "chosen", d07.BASE.from),
    count("full", "chosen", "cells", d07.FULL),
    percent("squeezed", "reading", 100 / d07.SQUEEZED),
  ],
} as const;

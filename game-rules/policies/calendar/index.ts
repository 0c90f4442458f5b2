// What each side did, quarter by quarter: the line of history, cited.
import type { Role } from "../../vocabulary.ts";
import { BAMAKO } from "./bamako.ts";
import * as barkhane from "./barkhane.ts";
import type { Calendar } from "./form.ts";
import { JNIM } from "./jnim.ts";
import { MOSCOW } from "./moscow.ts";
import { PARIS } from "./paris.ts";
import * as serval from "./serval.ts";

export { type Entry, fallsIn, periodOf, type Wish } from "./form.ts";

export const CALENDAR: Readonly<Record<Role, Calendar>> = {
  paris: [serval.PARIS, barkhane.PARIS, PARIS],
  bamako: [serval.BAMAKO, barkhane.BAMAKO, BAMAKO],
  jnim: [serval.JNIM, barkhane.JNIM, JNIM],
  moscow: [barkhane.MOSCOW, MOSCOW],
};

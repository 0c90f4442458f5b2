// What each side did, quarter by quarter: the line of history, cited.
import type { Role } from "../../vocabulary.ts";
import { BAMAKO } from "./bamako.ts";
import type { Calendar } from "./form.ts";
import { JNIM } from "./jnim.ts";
import { MOSCOW } from "./moscow.ts";
import { PARIS } from "./paris.ts";

export { type Calendar, type Entry, quarterOf, type Wish } from "./form.ts";

export const CALENDAR: Readonly<Record<Role, Calendar>> = {
  paris: PARIS,
  bamako: BAMAKO,
  jnim: JNIM,
  moscow: MOSCOW,
};

// All attacks, in the order in which they are carried out.
import type { Attack } from "../attack.ts";
import { characters } from "./characters.ts";
import { exercises } from "./exercises.ts";
import { handlers } from "./handlers.ts";
import { holidays } from "./holidays.ts";
import { joins } from "./joins.ts";
import { lockOut } from "./lock-out.ts";
import { resumeFlood } from "./resume-flood.ts";
import { seed } from "./seed.ts";
import { slots } from "./slots.ts";
import { talk } from "./talk.ts";
import { webhookText } from "./webhook-text.ts";

export const attacks: readonly Attack[] = [
  webhookText,
  resumeFlood,
  slots,
  joins,
  exercises,
  talk,
  holidays,
  lockOut,
  characters,
  handlers,
  seed,
];

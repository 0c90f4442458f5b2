// The dynamics of the ground and of the war on it, in the order of their ids.
import type { Rule } from "./context.ts";
import { d02 } from "./d02-flush-and-strike.ts";
import { d03 } from "./d03-drones.ts";
import { d04 } from "./d04-administration.ts";
import { d05 } from "./d05-partners.ts";
import { d06 } from "./d06-coalition.ts";
import { d07 } from "./d07-insurgency.ts";
import { d16 } from "./d16-rivalry.ts";
import { d17 } from "./d17-wagner.ts";
import { d20 } from "./d20-facing-wagner.ts";
import { d21 } from "./d21-patience.ts";
import { d24 } from "./d24-receiver.ts";
import { d27 } from "./d27-expectation.ts";

export const GROUND: readonly Rule[] = [d02, d03, d04, d05, d06, d07, d16, d17, d20, d21, d24, d27];

// The dynamics of politics, in the order of their ids; upkeep beside them, which no option silences.
import type { Rule } from "./context.ts";
import { d01 } from "./d01-objectives.ts";
import { d08 } from "./d08-french-opinion.ts";
import { d09 } from "./d09-blame.ts";
import { d10 } from "./d10-disinformation.ts";
import { d11 } from "./d11-street.ts";
import { d12 } from "./d12-legitimacy.ts";
import { d13 } from "./d13-sovereignty.ts";
import { d14 } from "./d14-talks.ts";
import { d15 } from "./d15-restraint.ts";
import { d18 } from "./d18-exit.ts";
import { d19 } from "./d19-optics.ts";
import { d22 } from "./d22-contagion.ts";
import { d23 } from "./d23-measures.ts";
import { d25 } from "./d25-slow-roll.ts";
import { d26 } from "./d26-two-minds.ts";
import { d28 } from "./d28-indirect-channel.ts";
import { d29 } from "./d29-shelf-life.ts";

export { UPKEEP } from "./upkeep.ts";
export const POLITICS: readonly Rule[] = [
  d01,
  d08,
  d09,
  d10,
  d11,
  d12,
  d13,
  d14,
  d15,
  d18,
  d19,
  d22,
  d23,
  d25,
  d26,
  d28,
  d29,
];

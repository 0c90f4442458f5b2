// What the rulebook tells of the rules' own numbers, in the order of the dynamics. Nothing is copied here: each figure comes out of
// the table its rule reads. Screens do not import this, since the rules would come with it; they read the list drawn from it,
// `data/numbers.ts`, which `npm run numbers` writes and a test holds to this one.
import type { RuleNumber } from "../data/numbers.ts";
import { DYNAMIC_IDS, type DynamicId } from "../vocabulary.ts";
import { EXIT } from "./exit.ts";
import { GROUND } from "./ground.ts";
import { POLITICS } from "./politics.ts";
import { TALKS } from "./talks.ts";

const OF: Readonly<Record<DynamicId, readonly RuleNumber[]>> = { ...GROUND, ...POLITICS, ...TALKS, ...EXIT };

export const numbersOfRules = (): readonly (readonly [DynamicId, readonly RuleNumber[]])[] =>
  DYNAMIC_IDS.map((d) => [d, OF[d]] as const);

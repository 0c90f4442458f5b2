// All dynamics, in the order of their ids. The order makes no difference to what they come to.

import type { Rule } from "../dynamics/context.ts";
import { GROUND } from "../dynamics/registry-ground.ts";
import { POLITICS, UPKEEP } from "../dynamics/registry-politics.ts";
import { DYNAMIC_IDS } from "../vocabulary.ts";

export const RULES: readonly Rule[] = [...GROUND, ...POLITICS].sort(
  (a, b) => DYNAMIC_IDS.indexOf(a.id) - DYNAMIC_IDS.indexOf(b.id),
);
export { UPKEEP };

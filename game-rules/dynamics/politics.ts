// The dynamics of politics, in the order of their ids; upkeep beside them, which no option silences.
import type { Rule } from "../quarter/context.ts";
import { d18 } from "./d18-exit.ts";

export { UPKEEP } from "./upkeep.ts";
export const POLITICS: readonly Rule[] = [d18];

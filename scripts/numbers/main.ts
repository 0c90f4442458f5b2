// npm run numbers: draws the list of numbers that the rulebook shows, after a table of the rules or the choice of figures has changed.
import { writeFileSync } from "node:fs";
import { numbersOfRules } from "../../game-rules/numbers/index.ts";

const rows = numbersOfRules().map(([d, list]) => `  ${d}: ${JSON.stringify(list)},`);
writeFileSync(
  process.argv[2] ?? "game-rules/data/numbers.ts",
  `// The numbers of each dynamic that the rulebook shows. Written by \`npm run numbers\` from the tables of the rules; do not edit.
import type { DynamicId, Grade, NumberUnit } from "../vocabulary.ts";

export interface RuleNumber {
  readonly id: string;
  readonly value: number;
  /** The other end, where a die decides between two. */
  readonly to?: number;
  readonly unit: NumberUnit;
  readonly grade: Grade;
}

export const NUMBERS = {
${rows.join("\n")}
} as const satisfies Readonly<Record<DynamicId, readonly RuleNumber[]>>;
`,
);

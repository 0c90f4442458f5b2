// What a lint rule of the house finds in a few lines, read as a screen's file is: for the tests of the rules.
import { Linter, type Rule } from "eslint";
import nextTypescript from "eslint-config-next/typescript";

const linter = new Linter();
/** The parser that the house lints with. */
const parser = nextTypescript.find((c) => c.languageOptions?.parser)?.languageOptions
  ?.parser as Linter.Parser;

/** How many findings a rule has in a text; what the parser cannot read counts as one. */
export const findingsOf = (rule: Rule.RuleModule, text: string): number =>
  linter.verify(
    text,
    {
      files: ["**/*.ts"],
      languageOptions: { parser },
      plugins: { house: { rules: { sample: rule } } },
      rules: { "house/sample": "error" },
    },
    "components/orders/sample.ts",
  ).length;

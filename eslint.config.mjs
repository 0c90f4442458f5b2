// Rules of code. The walls between the rooms are the table in scripts/lib/walls.mjs; formatting is biome's.
import path from "node:path";
import nextVitals from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";
import { noFacts } from "./scripts/lib/no-facts.mjs";
import { noRules } from "./scripts/lib/no-rules.mjs";
import { BANNED_IN_RULES, breach } from "./scripts/lib/walls.mjs";

const ASK_THE_PORT =
  "Time comes from server/time.ts: wall time for when something was, monotonic for how long it took.";

const WITHOUT_REACT = ["game-rules/**", "server/**", "scripts/**", "**/*.test.ts", "*.{ts,mjs}"];
/** React's rules run its compiler over every file, which takes most of the time, and ask nothing where no component stands. */
const REACTS = nextVitals
  .flatMap(({ rules = {} }) => Object.keys(rules))
  .filter((rule) => /^react(-hooks)?\//.test(rule));

const config = [
  {
    ignores: [
      ".next/**",
      "dist/**",
      ".cache/**",
      "coverage/**",
      "data/**",
      "test-results/**",
      "playwright-report/**",
      "next-env.d.ts",
      "server/store/generated/**",
      "scripts/bench/peers/**",
    ],
  },
  ...nextVitals,
  ...nextTypescript,
  { files: WITHOUT_REACT, rules: Object.fromEntries(REACTS.map((rule) => [rule, "off"])) },
  {
    files: ["**/*.{ts,tsx,mts,mjs}"],
    plugins: { house: { rules: { walls: walls(), "no-rules": noRules, "no-facts": noFacts } } },
    rules: {
      "house/walls": "error",
      "no-console": "off",
      eqeqeq: "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
    },
  },
  {
    // A page is open for hours: the time of day may be set meanwhile, storage may be full or shut. Each has one door.
    files: ["components/**/*.{ts,tsx}"],
    ignores: ["**/*.test.{ts,tsx}", "components/browser/clock.ts", "components/browser/storage.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Ask components/browser/clock.ts." },
        ...["localStorage", "sessionStorage"].map((property) => ({
          property,
          message: "Ask components/browser/storage.ts.",
        })),
      ],
      "no-restricted-globals": [
        "error",
        ...["localStorage", "sessionStorage"].map((name) => ({
          name,
          message: "Ask components/browser/storage.ts.",
        })),
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "What time it is the server says: ask components/browser/clock.ts.",
        },
        {
          selector: "CallExpression[callee.name='Date']",
          message: "What time it is the server says: ask components/browser/clock.ts.",
        },
      ],
    },
  },
  {
    files: ["components/**/*.{ts,tsx}"],
    ignores: ["**/*.test.{ts,tsx}", "components/session/**"],
    rules: { "house/no-facts": "error" },
  },
  {
    // The rulebook prints the tables; every other screen asks.
    files: ["components/**/*.{ts,tsx}"],
    ignores: ["**/*.test.{ts,tsx}", "components/rules/**"],
    rules: { "house/no-rules": "error" },
  },
  {
    files: ["game-rules/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": ["error", ...BANNED_IN_RULES.globals],
      "no-restricted-properties": [
        "error",
        ...BANNED_IN_RULES.math.map((property) => ({ object: "Math", property })),
        ...BANNED_IN_RULES.methods.map((property) => ({ property })),
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "BinaryExpression[operator='**']",
          message: "The last digit of ** is left to the engine.",
        },
        {
          selector: "AssignmentExpression[operator='**=']",
          message: "The last digit of ** is left to the engine.",
        },
      ],
    },
  },
  {
    files: ["server/**/*.ts"],
    ignores: ["**/*.test.ts", "server/testing/**", "server/store/testing.ts", "server/time.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...[
          ["Date", "now"],
          ["performance", "now"],
          ["process", "hrtime"],
        ].map(([object, property]) => ({ object, property, message: ASK_THE_PORT })),
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: ASK_THE_PORT },
        { selector: "CallExpression[callee.name='Date']", message: ASK_THE_PORT },
      ],
    },
  },
];

export default config;

/** The table of rooms, in the editor. */
function walls() {
  return {
    meta: { type: "problem", schema: [] },
    create(context) {
      const file = path.relative(context.cwd, context.filename).split(path.sep).join("/");
      const check = (node) => {
        const specifier = node.source?.value;
        const message = typeof specifier === "string" ? breach(file, specifier) : null;
        if (message) context.report({ node: node.source, message });
      };
      return {
        ImportDeclaration: check,
        ImportExpression: check,
        ExportNamedDeclaration: check,
        ExportAllDeclaration: check,
        TSImportType: (node) => check({ source: node.source ?? node.argument?.literal }),
      };
    },
  };
}

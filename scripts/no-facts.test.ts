// No fact of the server's is kept on a screen: what the lint rule of that name forbids, and what it lets be.
import { Linter } from "eslint";
import nextTypescript from "eslint-config-next/typescript";
import { describe, expect, it } from "vitest";
import { noFacts } from "./lib/no-facts.mjs";

const linter = new Linter();
/** The parser that the house lints with. */
const parser = nextTypescript.find((c) => c.languageOptions?.parser)?.languageOptions
  ?.parser as Linter.Parser;
const found = (text: string): number =>
  linter.verify(
    text,
    {
      files: ["**/*.ts"],
      languageOptions: { parser },
      plugins: { house: { rules: { "no-facts": noFacts as never } } },
      rules: { "house/no-facts": "error" },
    },
    "components/orders/sample.ts",
  ).length;

describe("a screen keeps no copy of what the server decides", () => {
  it.each([
    "const [committed, setCommitted] = useState(false);",
    "const [isReady, setReady] = useState(false);",
    "const [mine, setMine] = React.useState(me.pen);",
    "const paused = useRef(false);",
    "session.store.setState({ kept: 12 });",
    "session.store.setState((s) => ({ exercise: { ...s.exercise, phase } }));",
  ])("%s", (text) => expect(found(text)).toBe(1));
});

describe("a screen reads it, and keeps what is its own", () => {
  it.each([
    "const committed = view.sheet !== undefined;",
    "const [asking, setAsking] = useState(false);",
    "const kept = useSessionState((s) => s.kept);",
    "ui.setState({ slot: undefined, picking: false });",
    "session.store.setState((s) => ({ marks: { ...s.marks, injects: n } }));",
  ])("%s", (text) => expect(found(text)).toBe(0));
});

// No fact of the server's is kept on a screen: what the lint rule of that name forbids, and what it lets be.
import { describe, expect, it } from "vitest";
import { findingsOf } from "./lib/lint-sample.ts";
import { noFacts } from "./lib/no-facts.mjs";

const found = (text: string): number => findingsOf(noFacts as never, text);

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
    "const kept = useShown((s) => s.kept);",
    "ui.setState({ slot: undefined, picking: false });",
    "session.store.setState((s) => ({ marks: { ...s.marks, injects: n } }));",
  ])("%s", (text) => expect(found(text)).toBe(0));
});

// Words leave their field as they are sent, come back where they were refused, and outlive the page.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createWords, type Ending } from "./words";

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  const localStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
    removeItem: (name: string) => kept.delete(name),
  };
  vi.stubGlobal("window", { localStorage });
});
afterEach(() => vi.unstubAllGlobals());

/** A field with these words sent, and the answer in the test's hand. */
function sent(text: string) {
  const words = createWords("x");
  words.write("bamako", text);
  let end = (_: Ending): void => undefined;
  const going = words.send("bamako", () => new Promise((resolve) => (end = resolve)));
  return { words, end: (how: Ending) => (end(how), going) };
}
const shown = (words: ReturnType<typeof createWords>) => words.at("bamako").text;

describe("what was sent", () => {
  it("leaves the field at once, and what is typed before the answer stays whole", async () => {
    const { words, end } = sent("We agree.");
    expect(shown(words)).toBe("");
    words.write("bamako", "But only until March");
    await end("done");
    expect(words.at("bamako")).toEqual({ text: "But only until March" });
  });

  it.each(["refused", "open"] as const)(
    "comes back before what was typed since, where it was %s",
    async (how) => {
      const { words, end } = sent("We agree.");
      words.write("bamako", "But only until March");
      await end(how);
      expect(shown(words)).toBe("We agree.\nBut only until March");
    },
  );

  it("comes back as it was where nothing was typed since", async () => {
    const { words, end } = sent("We agree.");
    await end("refused");
    expect(shown(words)).toBe("We agree.");
  });

  it("is followed by what was sent after it, once and in order", async () => {
    const { words, end } = sent("We agree.");
    const second = vi.fn(async (): Promise<Ending> => "done");
    expect(await words.send("bamako", second), "the field is empty").toBeUndefined();
    words.write("bamako", "But only until March");
    const pressed = [words.send("bamako", second), words.send("bamako", second)];
    expect(second).not.toHaveBeenCalled();
    await end("done");
    expect(await Promise.all(pressed)).toEqual(["done", undefined]);
    expect(second.mock.calls).toEqual([["But only until March"]]);
    expect(shown(words)).toBe("");
  });

  it("that was refused is followed by nothing: both stand in the field", async () => {
    const { words, end } = sent("We agree.");
    words.write("bamako", "But only until March");
    const second = vi.fn(async (): Promise<Ending> => "done");
    const pressed = words.send("bamako", second);
    await end("refused");
    expect(await pressed).toBeUndefined();
    expect(second).not.toHaveBeenCalled();
    expect(shown(words)).toBe("We agree.\nBut only until March");
  });

  it("leaves a field that got it back, once it has arrived by another way; other words stay", async () => {
    const { words, end } = sent("We agree.");
    await end("open");
    words.arrived("bamako", "We agree.");
    expect(shown(words)).toBe("");
    words.write("bamako", "Something else");
    words.arrived("bamako", "We agree.");
    expect(shown(words)).toBe("Something else");
  });
});

describe("a page that is loaded anew", () => {
  it("has what was half written, by its field", () => {
    createWords("x").write("bamako", "Half a sen");
    const after = createWords("x");
    expect(shown(after)).toBe("Half a sen");
    expect(after.at("moscow").text).toBe("");
    expect(shown(createWords("y"))).toBe("");
  });

  it("has what was on its way, before what was typed since", () => {
    const { words } = sent("We agree.");
    words.write("bamako", "But only until March");
    expect(shown(createWords("x"))).toBe("We agree.\nBut only until March");
  });

  it("has nothing of what arrived, and keeps nothing of it", async () => {
    const { end } = sent("We agree.");
    await end("done");
    expect(shown(createWords("x"))).toBe("");
    expect(kept.size).toBe(0);
  });

  it("goes on in memory where this browser keeps nothing", async () => {
    vi.stubGlobal("window", {
      get localStorage() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
    const { words, end } = sent("We agree.");
    await end("refused");
    expect(shown(words)).toBe("We agree.");
  });
});

// A frame carries the newest of a stream, by number and by bytes, and never nothing where there is something.
import { describe, expect, it } from "vitest";
import type { Item } from "../../contract/answers.ts";
import { mergeItems, missingBefore } from "../../contract/picture.ts";
import { pageOf } from "./window.ts";

const item = (n: number, text = ""): Item => ({ n, at: n, kind: "inject", text });
const stream = (count: number, text = ""): Item[] =>
  Array.from({ length: count }, (_, i) => item(i + 1, text));
const ns = (items: readonly Item[]) => items.map((i) => i.n);
const ROOMY = { items: 10, bytes: 1e6 };

describe("a page of a stream", () => {
  it("holds the newest before a place, and says after which place it begins", () => {
    const page = pageOf(stream(30), { before: 31 }, ROOMY);
    expect(page.from).toBe(20);
    expect(ns(page.items)).toEqual([21, 22, 23, 24, 25, 26, 27, 28, 29, 30]);
    expect(pageOf(stream(30), { before: 6 }, ROOMY)).toMatchObject({ from: 0, items: stream(5) });
  });

  it("leaves out what the client has already", () => {
    expect(ns(pageOf(stream(30), { before: 31, after: 28 }, ROOMY).items)).toEqual([29, 30]);
    expect(pageOf(stream(30), { before: 31, after: 30 }, ROOMY)).toEqual({ from: 30, items: [] });
  });

  it("ends at its bytes, but always gets on by one", () => {
    const long = stream(5, "x".repeat(1000));
    expect(ns(pageOf(long, { before: 6 }, { items: 10, bytes: 2500 }).items)).toEqual([4, 5]);
    expect(ns(pageOf(long, { before: 6 }, { items: 10, bytes: 10 }).items)).toEqual([5]);
  });

  it("is empty before the first item, beyond which nobody need ask", () => {
    expect(pageOf(stream(3), { before: 1 }, ROOMY)).toEqual({ from: 0, items: [] });
    expect(pageOf([], { before: 99 }, ROOMY)).toEqual({ from: 0, items: [] });
    expect(ns(pageOf(stream(3), { before: 99 }, ROOMY).items)).toEqual([1, 2, 3]);
  });

  it("asked again and again makes a stream whole, holes of an absence too", () => {
    const whole = stream(500);
    // What was here before an absence, and the window of the return.
    let have = [...whole.slice(0, 37), ...whole.slice(420)];
    let asked = 0;
    for (let before = missingBefore(have, 500); before !== undefined; before = missingBefore(have, 500)) {
      have = mergeItems(have, pageOf(whole, { before }, { items: 100, bytes: 1e6 }).items);
      asked += 1;
    }
    expect(have).toEqual(whole);
    expect(asked).toBe(4);
  });
});

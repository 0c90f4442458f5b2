import { describe, expect, it } from "vitest";
import type { Item } from "../../server/contract/answers";
import type { Waiting } from "../../server/contract/waiting";
import { missedBy, newlyWaiting, titleCount } from "./missed";

const message = (n: number, from: "paris" | "bamako"): Item => ({
  n,
  at: n,
  kind: "message",
  id: `m${n}`,
  from,
  to: [],
  channel: "paris+bamako",
  text: "x",
});
const phase = (n: number): Item => ({ n, at: n, kind: "phase", phase: "orders", turn: 1 });

describe("what was missed", () => {
  it("is what others said and what opened since, never one's own words", () => {
    const items = [message(1, "bamako"), message(2, "paris"), message(3, "bamako"), phase(4)];
    expect(missedBy("paris", items, 1).map((i) => i.n)).toEqual([3, 4]);
  });

  it("is nothing as long as the page has only just been drawn", () => {
    expect(missedBy("paris", [message(1, "bamako")], 0)).toEqual([]);
  });

  it("for those who only look on is no phase", () => {
    expect(missedBy("observer", [phase(2), message(3, "paris")], 1).map((i) => i.n)).toEqual([3]);
  });
});

describe("what waits", () => {
  const offer = (n: number, version = 1): Waiting => ({
    what: "signature",
    deal: "d",
    by: "bamako",
    version,
    channel: "paris+bamako",
    n,
  });
  const request: Waiting = { what: "pen", member: "b", name: "B." };

  it("stands in the title whether it was missed or not, and once", () => {
    expect(titleCount([], [offer(2), request])).toBe(2);
    expect(titleCount([message(2, "bamako"), message(3, "bamako")], [offer(2)])).toBe(2);
    expect(titleCount([], [])).toBe(0);
  });

  it("is news once, and again where the offer is another", () => {
    expect(newlyWaiting([offer(2), request], [offer(2)])).toEqual([request]);
    expect(newlyWaiting([offer(5, 2)], [offer(2)])).toEqual([offer(5, 2)]);
    expect(newlyWaiting([offer(2)], [offer(2)])).toEqual([]);
  });
});

// A role's row in the lobby: ready, ready with a remark, or not, and what to do first.
import { describe, expect, it } from "vitest";
import type { LineCheck } from "../../server/contract/requests";
import { readinessOf, SLOW_MS } from "./readiness";

const fine: LineCheck = { ms: 42, by: "websocket", lacks: [], locale: "en" };
const paris = (here = 1) => ({ role: "paris" as const, by: "people" as const, here });
const links = (opened: boolean) => [{ seat: "paris" as const, token: "t", opened }];
const of = (...checks: Partial<LineCheck>[]) =>
  readinessOf(paris(), {
    links: links(true),
    checks: checks.map((check, i) => ({
      seat: "paris",
      member: `m${i}`,
      check: { ...fine, ...check },
    })),
  });

describe("a role", () => {
  it("whose link nobody opened, or whose people went, is not ready", () => {
    expect(readinessOf(paris(0), { links: links(false) })).toMatchObject({
      state: "no",
      trouble: "unopened",
    });
    expect(readinessOf(paris(0), { links: links(true) })).toMatchObject({ state: "no", trouble: "away" });
  });

  it("that a bot plays has no line to look at", () =>
    expect(readinessOf({ ...paris(0), by: "balanced" }, { links: links(false) })).toBeUndefined());

  it("of whose line nothing is known yet is not called ready", () =>
    expect(readinessOf(paris(), { links: links(true), checks: [] })?.state).toBe("unmeasured"));

  it("with a good line and browser is ready", () =>
    expect(of({})).toEqual({ state: "yes", ms: 42, by: "websocket", locales: ["en"] }));

  it("is slow over a second, and not at it", () => {
    expect(of({ ms: SLOW_MS })?.state).toBe("yes");
    expect(of({ ms: SLOW_MS + 1 })).toMatchObject({ state: "but", trouble: "slow" });
  });

  it("is told of its worst trouble first, whoever of its people has it", () => {
    expect(of({}, { by: "polling", locale: "fr" })).toEqual({
      ...{ state: "but", trouble: "polling", ms: 42, by: "polling" },
      locales: ["en", "fr"],
    });
    expect(of({ by: "polling" }, { lacks: ["storage"] })).toMatchObject({ state: "but", trouble: "storage" });
    expect(of({ ms: 5000 }, { lacks: ["storage", "dialogs"] })).toMatchObject({
      state: "no",
      trouble: "old",
    });
  });
});

it("looks at the lines of its own people alone", () =>
  expect(
    readinessOf(paris(), { links: links(true), checks: [{ seat: "jnim", member: "m", check: fine }] })?.state,
  ).toBe("unmeasured"));

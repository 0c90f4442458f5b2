// A role's row in the lobby: ready, ready with a remark, or not, and what to do first.
import { describe, expect, it } from "vitest";
import type { ExerciseView } from "../../server/contract/answers";
import type { LineCheck } from "../../server/contract/requests";
import { readinessOf, readyCount, SLOW_MS } from "./readiness";

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

describe("the seats that are ready", () => {
  const seat = (
    role: "paris" | "bamako" | "jnim" | "moscow",
    here: number,
    by: "people" | "balanced" = "people",
  ) => ({ role, by, here }) as ExerciseView["seats"][number];
  const seats = [seat("paris", 1), seat("bamako", 1), seat("jnim", 0, "balanced"), seat("moscow", 1)];
  const check = (role: "paris" | "bamako" | "moscow", some: Partial<LineCheck> = {}) => ({
    ...{ seat: role, member: `m ${role}`, check: { ...fine, ...some } },
  });

  it("are those whose lines bear it, bots among them, and not whoever is only there", () => {
    const links = seats.map(({ role }) => ({ seat: role, token: "t", opened: true }));
    const told = (...checks: ReturnType<typeof check>[]) => readyCount({ seats, links, checks });
    expect(told()).toEqual({ n: 1, but: 0 });
    expect(told(check("paris"), check("bamako", { ms: SLOW_MS + 1 }))).toEqual({ n: 3, but: 1 });
    expect(told(check("paris"), check("bamako"), check("moscow", { lacks: ["dialogs"] }))).toEqual({
      n: 3,
      but: 0,
    });
  });

  it("are those who are there, to whoever is told of no lines", () =>
    expect(readyCount({ seats: [...seats.slice(1), seat("paris", 0)] })).toEqual({ n: 3, but: 0 }));
});

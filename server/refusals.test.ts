// Every refusal is passing or final, and what passes says so alike everywhere.
import { describe, expect, it } from "vitest";
import { REFUSALS } from "../game-rules/open.ts";
import { isPassing, PASSING, SERVER_REFUSALS, secondsOf } from "./contract/refusals.ts";

describe("a refusal", () => {
  it("passes by itself where it names seconds, and where the server alone is at fault and not full; all others are final", () => {
    const passes = ([code, params]: readonly [string, readonly string[]]): boolean =>
      params.includes("seconds") || (code.startsWith("server.") && code !== "server.full");
    const rows = Object.entries(SERVER_REFUSALS) as [string, readonly string[]][];
    expect(rows.filter(passes).map(([code]) => code)).toEqual([...PASSING].sort(inOrderOf(rows)));
    for (const [code] of rows.filter((r) => !passes(r))) expect(isPassing(code), code).toBe(false);
    for (const code of Object.keys(REFUSALS)) expect(isPassing(code), code).toBe(false);
  });

  it("says after how long, or soon, and never at once", () => {
    expect(secondsOf({ seconds: 12 })).toBe(12);
    expect(secondsOf({ seconds: 0 })).toBe(2);
    expect(secondsOf({ seconds: -3 })).toBe(1);
    expect(secondsOf({})).toBe(2);
    expect(secondsOf(undefined)).toBe(2);
  });
});

const inOrderOf = (rows: readonly (readonly [string, unknown])[]) => {
  const codes = rows.map(([code]) => code);
  return (a: string, b: string) => codes.indexOf(a) - codes.indexOf(b);
};

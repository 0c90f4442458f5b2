// The table of limits on the contract page is the table in code, name by name and number by number.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { LIMITS } from "./limits.ts";

const page = readFileSync(path.join(import.meta.dirname, "README.md"), "utf8");
/** Rows such as "| `seat.role` | 40 | people … |". */
const rows = [...page.matchAll(/^\| `([a-z_.]+)` \| ([\d ]+) \|/gm)].map(
  ([, name = "", figure = ""]) => [name, Number(figure.replaceAll(" ", ""))] as const,
);

describe("the limits", () => {
  it("stand on the contract page as they are in code", () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(Object.fromEntries(rows)).toEqual(LIMITS);
    expect(rows.map(([name]) => name)).toEqual(Object.keys(LIMITS));
  });
});

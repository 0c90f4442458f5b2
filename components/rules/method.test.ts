// The page of the method says something of every trial that was measured, and what was measured was measured on the rules as they are.
import { describe, expect, it } from "vitest";
import { MEASURED, TRIALS } from "../../server/debrief/analysis/measured";
import { wordsOf } from "./words";

describe("the page of the method", () => {
  it("has words for every trial, with all of its figures", () => {
    for (const locale of ["en", "fr"] as const) {
      const { find, keys } = wordsOf(locale);
      expect(keys("method.trust.trial").sort()).toEqual([...TRIALS].sort());
      for (const { trial, figures } of MEASURED.rows)
        for (const part of ["tried", "came"]) {
          const said = find(`method.trust.trial.${trial}.${part}`, figures);
          // where a figure is missing, the key stands in place of the words
          expect([trial, said]).not.toEqual([trial, undefined]);
          expect(said).not.toContain("method.");
        }
    }
  });

  it("no row of it fails, and where a figure is asked for, the page says which", () => {
    const { find } = wordsOf("en");
    for (const { trial, holds } of MEASURED.rows)
      if (holds !== undefined)
        expect([trial, holds, find(`method.trust.trial.${trial}.asked`) !== undefined]).toEqual([
          trial,
          true,
          true,
        ]);
  });
});

// The report claim by claim: every rule of the game stands for something in it, and what no rule holds says why.
import { describe, expect, it } from "vitest";
import { DYNAMIC_IDS, REPORT } from "../../game-rules/open";
import { LOCALES } from "../messages";
import { FINDING_SECTIONS, FINDINGS, type Finding } from "./findings";
import { wordsOf } from "./words";

const all: readonly (Finding & { section: string })[] = FINDING_SECTIONS.flatMap((section) =>
  FINDINGS[section].map((f) => ({ ...f, section })),
);

describe("the report claim by claim", () => {
  it("covers every section that a rule cites, and every rule", () => {
    const cited = new Set(
      DYNAMIC_IDS.flatMap((d) => REPORT[d].map((c) => c.section)).filter((s) => s !== "beyond"),
    );
    expect(new Set<string>(FINDING_SECTIONS)).toEqual(cited);
    expect(new Set(all.flatMap((f) => f.heldBy))).toEqual(new Set(DYNAMIC_IDS));
  });

  it("names each claim once, and no words of another", () => {
    expect(all.map((f) => f.id).sort()).toEqual(wordsOf("en").keys("findings").sort());
  });

  it.each(LOCALES)("in %s says of each what it is, and of what no rule holds why", (locale) => {
    const { find } = wordsOf(locale);
    for (const { id, heldBy } of all) {
      expect(find(`findings.${id}.says`)).toBeTruthy();
      expect([id, find(`findings.${id}.why`) !== undefined]).toEqual([id, heldBy.length === 0]);
    }
  });
});

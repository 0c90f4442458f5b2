// D1 to D29: where the report says it, in our words, and how well our rule is founded. The rules page and every "why?" read this.
import type { DynamicId, Grade } from "./vocabulary.ts";

export interface Citation {
  /** Section of the report: Nasr and Parens, France's Missed Moments in Mali, The Soufan Center, July 2023. */
  readonly section: "summary" | "serval_barkhane" | "missed_moment" | "lessons" | "beyond";
  readonly grade: Grade;
}

export const REPORT: Readonly<Record<DynamicId, readonly Citation[]>> = {
  D1: [
    { section: "serval_barkhane", grade: "report" },
    { section: "lessons", grade: "report" },
  ],
  D2: [{ section: "serval_barkhane", grade: "report" }],
  D3: [{ section: "serval_barkhane", grade: "report" }],
  D4: [{ section: "serval_barkhane", grade: "report" }],
  D5: [{ section: "serval_barkhane", grade: "report" }],
  D6: [{ section: "serval_barkhane", grade: "report" }],
  D7: [
    { section: "missed_moment", grade: "report" },
    { section: "lessons", grade: "report" },
  ],
  D8: [
    { section: "missed_moment", grade: "report" },
    { section: "summary", grade: "report" },
  ],
  D9: [{ section: "serval_barkhane", grade: "report" }],
  D10: [{ section: "serval_barkhane", grade: "reading" }],
  D11: [{ section: "serval_barkhane", grade: "report" }],
  D12: [{ section: "missed_moment", grade: "reading" }],
  D13: [{ section: "missed_moment", grade: "report" }],
  D14: [
    { section: "missed_moment", grade: "report" },
    { section: "lessons", grade: "report" },
  ],
  D15: [{ section: "missed_moment", grade: "report" }],
  D16: [
    { section: "lessons", grade: "report" },
    { section: "serval_barkhane", grade: "report" },
  ],
  D17: [{ section: "summary", grade: "reading" }],
  D18: [
    { section: "missed_moment", grade: "report" },
    { section: "summary", grade: "report" },
  ],
  D19: [{ section: "serval_barkhane", grade: "report" }],
  D20: [{ section: "summary", grade: "report" }],
  D21: [{ section: "serval_barkhane", grade: "report" }],
  D22: [
    { section: "missed_moment", grade: "report" },
    { section: "summary", grade: "report" },
  ],
  D23: [{ section: "lessons", grade: "report" }],
  D24: [{ section: "serval_barkhane", grade: "report" }],
  D25: [{ section: "missed_moment", grade: "report" }],
  D26: [
    { section: "summary", grade: "report" },
    { section: "missed_moment", grade: "report" },
  ],
  D27: [{ section: "serval_barkhane", grade: "report" }],
  D28: [{ section: "lessons", grade: "report" }],
  D29: [{ section: "lessons", grade: "report" }],
};

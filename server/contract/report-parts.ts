// What the after-action report is made of, as plain lists that browser and server ask alike.

/** Its sections, in the order of the paper. */
export const REPORT_SECTIONS = [
  "overview",
  "harm",
  "objectives",
  "sustain",
  "windows",
  "history",
  "marks",
  "injects",
  "rulings",
  "desk",
  "plan",
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** What the log can say of an aim by itself; an aim of the facilitator's own has no such line. */
export const REPORT_EVIDENCE = ["aims", "signals", "partner", "handing", "deals"] as const;
export type ReportEvidence = (typeof REPORT_EVIDENCE)[number];

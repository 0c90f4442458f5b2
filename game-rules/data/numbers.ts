// The numbers of each dynamic that the rulebook shows. Written by `npm run numbers` from the tables of the rules; do not edit.
import type { DynamicId, Grade, NumberUnit } from "../vocabulary.ts";

export interface RuleNumber {
  readonly id: string;
  readonly value: number;
  /** The other end, where a die decides between two. */
  readonly to?: number;
  readonly unit: NumberUnit;
  readonly grade: Grade;
}

export const NUMBERS = {
  D1: [
    { id: "carried", value: 2, unit: "aims", grade: "reading" },
    { id: "counts_after", value: 3, unit: "quarters", grade: "chosen" },
    { id: "one_too_many", value: 3, to: 6, unit: "change", grade: "chosen" },
    { id: "vague", value: 0.5, unit: "change", grade: "chosen" },
  ],
  D2: [
    { id: "after_patrol", value: 78, unit: "percent", grade: "chosen" },
    { id: "alone", value: 14, unit: "percent", grade: "chosen" },
    { id: "harm_alone", value: 20, unit: "percent", grade: "chosen" },
    { id: "harm_after_patrol", value: 9, unit: "percent", grade: "chosen" },
    { id: "hidden", value: -25, unit: "change", grade: "reading" },
  ],
  D3: [
    { id: "back", value: 45, unit: "percent", grade: "chosen" },
    { id: "enough", value: 4, unit: "cells", grade: "chosen" },
  ],
  D4: [
    { id: "bare", value: 46, unit: "percent", grade: "chosen" },
    { id: "one_level", value: 18, unit: "percent", grade: "chosen" },
    { id: "two_levels", value: 6, unit: "percent", grade: "chosen" },
    { id: "enough", value: 200, unit: "percent", grade: "chosen" },
    { id: "guarded", value: 8, unit: "percent", grade: "chosen" },
    { id: "fear", value: 8, unit: "change", grade: "chosen" },
    { id: "harder", value: -6, unit: "change", grade: "chosen" },
  ],
  D5: [
    { id: "removes", value: 20, unit: "percent", grade: "chosen" },
    { id: "harms", value: 9, unit: "percent", grade: "chosen" },
    { id: "tension", value: 4, to: 8, unit: "change", grade: "chosen" },
    { id: "keep_arms", value: 35, unit: "percent", grade: "reading" },
  ],
  D6: [
    { id: "first", value: 80, unit: "percent", grade: "chosen" },
    { id: "later", value: 20, unit: "percent", grade: "chosen" },
    { id: "asked", value: 5, unit: "change", grade: "chosen" },
    { id: "late", value: 2.4, unit: "points", grade: "chosen" },
  ],
  D7: [
    { id: "grievance", value: 50, unit: "percent", grade: "chosen" },
    { id: "tension", value: 30, unit: "percent", grade: "chosen" },
    { id: "from", value: 40, unit: "points", grade: "chosen" },
    { id: "full", value: 8, unit: "cells", grade: "chosen" },
    { id: "squeezed", value: 50, unit: "percent", grade: "reading" },
  ],
  D8: [
    { id: "battlegroup", value: 23.6, unit: "meur", grade: "reading" },
    { id: "cost", value: 59, unit: "meur", grade: "chosen" },
    { id: "costFrom", value: 120, unit: "meur", grade: "chosen" },
    { id: "losses", value: 3, unit: "change", grade: "chosen" },
    { id: "time", value: 0.4, unit: "change", grade: "chosen" },
    { id: "brake", value: 38, unit: "percent", grade: "chosen" },
  ],
  D9: [
    { id: "legitimacy", value: 8.3, unit: "change", grade: "chosen" },
    { id: "sentiment", value: 1, to: 3, unit: "change", grade: "chosen" },
    { id: "repeat", value: 50, unit: "percent", grade: "chosen" },
    { id: "bound", value: -0.6, unit: "change", grade: "reading" },
    { id: "fades", value: 2, unit: "quarters", grade: "chosen" },
  ],
  D10: [
    { id: "floor", value: 10, unit: "points", grade: "chosen" },
    { id: "reach", value: 4, unit: "percent", grade: "chosen" },
    { id: "junta", value: 50, unit: "percent", grade: "reading" },
    { id: "repeat", value: 50, unit: "percent", grade: "chosen" },
    { id: "found", value: 12, unit: "percent", grade: "reading" },
  ],
  D11: [
    { id: "from", value: 50, unit: "points", grade: "chosen" },
    { id: "chance", value: 45, unit: "percent", grade: "chosen" },
    { id: "presses", value: -1.8, unit: "change", grade: "chosen" },
    { id: "saps", value: 0.5, unit: "change", grade: "chosen" },
    { id: "tires", value: 17, unit: "change", grade: "chosen" },
  ],
  D12: [
    { id: "elected", value: 42, unit: "points", grade: "chosen" },
    { id: "transition", value: 62, unit: "points", grade: "chosen" },
    { id: "worst", value: 80, unit: "percent", grade: "chosen" },
    { id: "safe", value: 2, unit: "quarters", grade: "chosen" },
    { id: "honeymoon", value: 4, unit: "quarters", grade: "chosen" },
  ],
  D13: [
    { id: "sentiment", value: 2, to: 5, unit: "change", grade: "chosen" },
    { id: "legitimacy", value: -2, to: -6, unit: "change", grade: "chosen" },
    { id: "private", value: 45, unit: "percent", grade: "chosen" },
    { id: "leaks", value: 25, unit: "percent", grade: "chosen" },
    { id: "again", value: 60, unit: "percent", grade: "chosen" },
  ],
  D14: [
    { id: "pressure", value: 30, to: 82, unit: "points", grade: "reading" },
    { id: "cohesion", value: 40, unit: "points", grade: "reading" },
    { id: "signed", value: 36, unit: "percent", grade: "chosen" },
    { id: "held", value: 2, unit: "quarters", grade: "chosen" },
    { id: "undone", value: 2, unit: "percent", grade: "chosen" },
  ],
  D15: [
    { id: "words", value: -1, to: -4, unit: "change", grade: "chosen" },
    { id: "confirms", value: 62, unit: "percent", grade: "chosen" },
    { id: "rest", value: 9.8, unit: "points", grade: "reading" },
    { id: "risk", value: 0.02, unit: "percent", grade: "chosen" },
    { id: "learns", value: 2.5, unit: "percent", grade: "chosen" },
  ],
  D16: [
    { id: "rung", value: 0.2, unit: "change", grade: "chosen" },
    { id: "most", value: 3, unit: "change", grade: "chosen" },
    { id: "tolerated", value: -1.4, unit: "change", grade: "chosen" },
    { id: "fight", value: 6, unit: "percent", grade: "chosen" },
    { id: "tension", value: 0.6, unit: "change", grade: "chosen" },
  ],
  D17: [
    { id: "takes", value: 60, unit: "percent", grade: "chosen" },
    { id: "harm", value: 100, unit: "percent", grade: "chosen" },
    { id: "recruits", value: 2.2, unit: "percent", grade: "reading" },
    { id: "failed", value: -1, unit: "change", grade: "chosen" },
    { id: "hire", value: -0.6, unit: "change", grade: "history" },
  ],
  D18: [
    { id: "choice", value: 55, unit: "points", grade: "chosen" },
    { id: "duress", value: 40, unit: "points", grade: "chosen" },
    { id: "wagner", value: -28, unit: "change", grade: "chosen" },
    { id: "settlement", value: 15, unit: "change", grade: "chosen" },
    { id: "freely", value: 8, unit: "change", grade: "chosen" },
  ],
  D19: [
    { id: "claim", value: 5, to: 8.4, unit: "change", grade: "chosen" },
    { id: "record", value: 8.5, to: 11.9, unit: "change", grade: "chosen" },
    { id: "sentiment", value: 12, unit: "points", grade: "chosen" },
    { id: "framing", value: 8, unit: "points", grade: "chosen" },
    { id: "bare", value: 30, unit: "percent", grade: "chosen" },
  ],
  D20: [
    { id: "gives_way", value: 55, unit: "percent", grade: "chosen" },
    { id: "escalates", value: 22, unit: "percent", grade: "chosen" },
    { id: "warmth", value: -6, to: -12, unit: "change", grade: "chosen" },
    { id: "sentiment", value: 3, to: 7, unit: "change", grade: "chosen" },
    { id: "stood_by", value: -0.6, unit: "change", grade: "chosen" },
  ],
  D21: [
    { id: "eases", value: 16.7, unit: "percent", grade: "chosen" },
    { id: "waits", value: -1, to: -2, unit: "change", grade: "chosen" },
    { id: "rival", value: -0.6, unit: "change", grade: "chosen" },
    { id: "while_talking", value: -1.4, unit: "change", grade: "reading" },
  ],
  D22: [
    { id: "drift", value: -0.4, to: -1.2, unit: "change", grade: "chosen" },
    { id: "turned", value: 25, unit: "points", grade: "chosen" },
    { id: "moscow", value: -8, unit: "change", grade: "chosen" },
    { id: "paris", value: 50, unit: "percent", grade: "chosen" },
  ],
  D23: [
    { id: "harm", value: 7, unit: "points", grade: "chosen" },
    { id: "support", value: 54, unit: "percent", grade: "chosen" },
    { id: "administered", value: 64, unit: "percent", grade: "chosen" },
    { id: "contact", value: 55, unit: "points", grade: "chosen" },
  ],
  D24: [
    { id: "built", value: 0.9, to: 1.4, unit: "units", grade: "chosen" },
    { id: "needed", value: 0.6, unit: "units", grade: "chosen" },
    { id: "army", value: 0.8, unit: "units", grade: "chosen" },
    { id: "held", value: 12, unit: "change", grade: "chosen" },
    { id: "left", value: -8, unit: "change", grade: "chosen" },
  ],
  D25: [
    { id: "convoy", value: 4, unit: "units", grade: "reading" },
    { id: "longest", value: 4, unit: "quarters", grade: "chosen" },
    { id: "slip", value: -5, unit: "change", grade: "chosen" },
    { id: "sentiment", value: 0.8, unit: "change", grade: "chosen" },
    { id: "ordered_out", value: 4, unit: "units", grade: "history" },
  ],
  D26: [
    { id: "break", value: -6, to: -10, unit: "change", grade: "chosen" },
    { id: "accept", value: -0.5, unit: "change", grade: "chosen" },
    { id: "none", value: -1.5, unit: "change", grade: "chosen" },
    { id: "changed", value: -5, unit: "change", grade: "chosen" },
    { id: "wears_in", value: 4, unit: "quarters", grade: "chosen" },
  ],
  D27: [
    { id: "unit", value: 4.2, unit: "points", grade: "chosen" },
    { id: "most", value: 1.5, unit: "change", grade: "chosen" },
    { id: "modest", value: 35, unit: "points", grade: "chosen" },
    { id: "relief", value: -0.4, unit: "change", grade: "chosen" },
    { id: "eases", value: 7.1, unit: "percent", grade: "chosen" },
  ],
  D28: [
    { id: "opens", value: 30, to: 40, unit: "change", grade: "chosen" },
    { id: "leaks", value: 10, unit: "percent", grade: "chosen" },
    { id: "leak", value: -2.5, unit: "change", grade: "chosen" },
    { id: "freed", value: 60, unit: "percent", grade: "reading" },
    { id: "deal", value: 6, unit: "percent", grade: "chosen" },
    { id: "traced", value: 55, unit: "percent", grade: "chosen" },
    { id: "laid", value: -2, unit: "change", grade: "chosen" },
  ],
  D29: [
    { id: "contact", value: 11.1, unit: "percent", grade: "chosen" },
    { id: "mandate", value: 7.1, unit: "percent", grade: "chosen" },
    { id: "signal", value: 22, unit: "percent", grade: "chosen" },
    { id: "coup", value: 50, unit: "percent", grade: "reading" },
    { id: "unelected", value: 70, unit: "percent", grade: "reading" },
    { id: "source", value: 4, unit: "quarters", grade: "chosen" },
    { id: "exposed", value: 30, unit: "percent", grade: "chosen" },
    { id: "hunted", value: 15, unit: "change", grade: "reading" },
  ],
} as const satisfies Readonly<Record<DynamicId, readonly RuleNumber[]>>;

// What a strike finds after a patrol and without one: read by the rule that throws for it (D2) and by what a seat is told of its own sheet.

/** Chances in a hundred that a strike removes two cells, and at least one (report: the order of the two; chosen: the figures). */
export const FOUND = {
  flushed: { two: 30, one: 78 },
  alone: { two: 0, one: 14 },
} as const;

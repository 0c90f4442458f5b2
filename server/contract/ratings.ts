// How a training objective was performed: without difficulty, with some, with major difficulty, or it could not be performed.

export const RATINGS = ["P", "S", "M", "U"] as const;
export type Rating = (typeof RATINGS)[number];

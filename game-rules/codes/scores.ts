// What each seat is measured by. Words for each stand in the catalogues under `scores.<role>`.
import type { Role } from "../vocabulary.ts";

export const SCORE_PARTS = {
  paris: ["aims", "reading", "price", "soil", "behind"],
  // in the order in which a quarter writes them down
  bamako: ["regime", "legitimacy", "territory", "sovereignty"],
  jnim: ["land", "french", "recognition", "cohesion", "standing"],
  moscow: ["influence", "french", "neighbours", "price"],
} as const satisfies Readonly<Record<Role, readonly string[]>>;

/** The parts of one role's score. */
export type ScorePart<R extends Role> = (typeof SCORE_PARTS)[R][number];

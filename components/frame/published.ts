// The figures that are published each quarter.
import type { TrackId } from "../../game-rules/open";

export const PUBLISHED: readonly TrackId[] = ["frenchOpposition", "sentiment", "costMeur", "losses"];

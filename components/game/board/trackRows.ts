// Which figures stand in whose left column, in which order. Everything else waits under "more figures".
import { PURSES, type TrackId, type Viewer } from "../../../game-rules/open";

const PUBLIC: readonly TrackId[] = ["frenchOpposition", "costMeur", "losses", "sentiment"];

const FIRST: Readonly<Record<Viewer, readonly TrackId[]>> = {
  paris: [...PUBLIC, "legitimacy", "pressure", "creep", "homeFear"],
  bamako: [
    "loyalty",
    "legitimacy",
    "sentiment",
    "frenchOpposition",
    "warmth",
    "donors",
    "influence",
    "mandate",
  ],
  jnim: ["cohesion", "recognition", "pressure", "isStrength", "sentiment", "frenchOpposition"],
  moscow: [
    "influence",
    "officers",
    "exposure",
    "sentiment",
    "legitimacy",
    "frenchOpposition",
    "niamey",
    "ouagadougou",
  ],
  facilitator: [
    "will",
    "treasury",
    "means",
    "leverage",
    ...PUBLIC,
    "legitimacy",
    "pressure",
    "cohesion",
    "recognition",
    "isStrength",
  ],
  observer: PUBLIC,
};

export function trackRows(viewer: Viewer, known: readonly TrackId[]): { first: TrackId[]; more: TrackId[] } {
  const first = FIRST[viewer].filter((t) => known.includes(t));
  const purse: readonly TrackId[] = viewer === "facilitator" ? [] : Object.values(PURSES);
  return { first, more: known.filter((t) => !first.includes(t) && !purse.includes(t)) };
}

/** The few that stand beside the purse and the harm: those by which a seat decides. */
const FEW: Readonly<Partial<Record<Viewer, readonly TrackId[]>>> = {
  paris: ["frenchOpposition", "losses", "sentiment", "pressure"],
  bamako: ["loyalty", "legitimacy", "sentiment", "mandate"],
};

export const fewRows = (viewer: Viewer, known: readonly TrackId[]): TrackId[] =>
  (FEW[viewer] ?? FIRST[viewer]).filter((t) => known.includes(t)).slice(0, 4);

/** Counted things are bars, and cost is money; the rest are points. */
export const isCount = (t: TrackId): boolean => t === "losses";

// Opening figures by whom they are nearest to: a form of forty in a row is nobody's.
import type { Role, TrackId } from "../../game-rules/open";

export const TRACK_GROUPS: readonly {
  id: Role | "between";
  tracks: readonly TrackId[];
}[] = [
  {
    id: "paris",
    tracks: [
      "will",
      "frenchOpposition",
      "costMeur",
      "losses",
      "homeFear",
      "threatEstimate",
      "threat",
      "creep",
      "framing",
      "friction",
    ],
  },
  {
    id: "bamako",
    tracks: [
      "treasury",
      "loyalty",
      "legitimacy",
      "donors",
      "mandate",
      "contact",
      "sentiment",
      "expectation",
      "fatigue",
      "blameWear",
    ],
  },
  { id: "jnim", tracks: ["means", "pressure", "cohesion", "recognition", "channel", "isStrength"] },
  { id: "moscow", tracks: ["leverage", "influence", "officers", "exposure", "themeWear"] },
  {
    id: "between",
    tracks: [
      "warmth",
      "niamey",
      "ouagadougou",
      "minusma",
      "trustParis",
      "trustBamako",
      "trustJnim",
      "trustMoscow",
    ],
  },
];

// Serval: four quarters of 2013, Paris alone, the rest played by the engine. Limited aims, and the tutorial.
import type { Scenario } from "../../scenario.ts";
import { board } from "../zones.ts";
import { missedMoment } from "./missed-moment.ts";
import { zone } from "./start.ts";

export const serval: Scenario = {
  ...missedMoment,
  id: "serval",
  texts: "serval",
  start: { year: 2013, quarter: 1 },
  turns: 4,
  seats: ["paris"],
  zones: board({
    //                        adm srv gri res sen ten fear
    BKO: zone("state", [2, 45, 35, 40, 15, 12, 20], { french: 2, fama: 4 }),
    KAY: zone("state", [2, 42, 32, 28, 14, 8, 10], { fama: 1 }),
    SIK: zone("state", [2, 42, 32, 26, 14, 8, 10], { fama: 1 }),
    SEG: zone("contested", [2, 36, 38, 28, 14, 16, 24], { french: 1, fama: 1, jnim: 2 }),
    MOP: zone("contested", [1, 28, 46, 26, 15, 30, 30], { french: 2, fama: 2, jnim: 2 }),
    DOG: zone("state", [1, 26, 42, 24, 15, 30, 24], { fama: 1 }),
    GOU: zone("jnim", [0, 12, 48, 26, 18, 34, 45], { jnim: 3 }),
    TOM: zone("jnim", [0, 12, 50, 28, 18, 38, 50], { jnim: 4 }),
    TAO: zone("jnim", [0, 8, 46, 24, 20, 22, 35], { jnim: 2 }),
    GAO: zone("jnim", [0, 12, 50, 28, 18, 42, 52], { jnim: 4 }),
    LIP: zone("jnim", [0, 10, 50, 26, 20, 44, 45], { jnim: 2 }),
    KID: zone("contested", [0, 10, 52, 38, 30, 40, 45], { groups: 2, jnim: 3 }),
    BFN: zone("state", [2, 28, 38, 22, 16, 16, 8], { fama: 3 }),
    TIL: zone("state", [2, 32, 36, 20, 14, 18, 10], { fama: 3 }),
  }),
  tracks: {
    ...missedMoment.tracks,
    frenchOpposition: 26, costMeur: 120, creep: 5, sentiment: 12, legitimacy: 38, pressure: 20, cohesion: 55,
    recognition: 5, isStrength: 2, will: 56, treasury: 16, contact: 0, mandate: 0, influence: 3, officers: 2, exposure: 0,
    warmth: 80, donors: 60, niamey: 75, ouagadougou: 75, framing: 60, expectation: 55, threat: 14, threatEstimate: 50,
    friction: 5, minusma: 20,
  },
  aims: [{ id: "capital_safe", since: 0 }],
  talks: { rung: 0 },
  hostages: 4,
  events: [],
};

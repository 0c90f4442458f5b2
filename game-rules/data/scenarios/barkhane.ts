// Barkhane, the long campaign: seventeen half-years, 2014 H2 to 2022 H2.
import type { Scenario } from "../../scenario.ts";
import { board } from "../zones.ts";
import { missedMoment } from "./missed-moment.ts";
import { zone } from "./start.ts";

export const barkhane: Scenario = {
  ...missedMoment,
  id: "barkhane",
  texts: "barkhane",
  start: { year: 2014, quarter: 3 },
  quartersPerTurn: 2,
  turns: 17,
  // JNIM was founded in March 2017, in the sixth of these half-years.
  names: [
    { seat: "jnim", from: 1, name: "jihadist_front" },
    { seat: "jnim", from: 6, name: "own" },
  ],
  zones: board({
    //                        adm srv gri res sen ten fear
    BKO: zone("state", [3, 50, 28, 40, 25, 8, 6], { fama: 5 }),
    KAY: zone("state", [3, 44, 30, 28, 20, 6, 5], { fama: 1 }),
    SIK: zone("state", [3, 44, 30, 26, 20, 6, 5], { fama: 1 }),
    SEG: zone("state", [3, 40, 34, 28, 22, 12, 8], { fama: 2 }),
    MOP: zone("state", [2, 32, 44, 26, 24, 28, 18], { fama: 2, jnim: 1 }),
    DOG: zone("state", [2, 30, 40, 24, 22, 30, 15], { fama: 1 }),
    GOU: zone("contested", [1, 18, 48, 26, 24, 30, 28], { fama: 1, jnim: 2 }),
    TOM: zone("state", [1, 25, 48, 28, 24, 32, 26], { french: 1, fama: 1, minusma: 2, jnim: 2 }),
    TAO: zone("groups", [0, 10, 45, 24, 26, 20, 25], { groups: 1, jnim: 2 }),
    GAO: zone("state", [1, 25, 46, 28, 22, 38, 28], { french: 3, special: 1, fama: 1, minusma: 2, jnim: 1 }),
    LIP: zone("contested", [1, 16, 50, 26, 24, 42, 32], { french: 1, fama: 1, jnim: 2 }),
    KID: zone("groups", [0, 14, 52, 38, 36, 34, 32], { french: 1, minusma: 2, groups: 3, jnim: 2 }),
    BFN: zone("state", [2, 28, 40, 22, 20, 20, 10], { fama: 3 }),
    TIL: zone("state", [2, 32, 38, 20, 18, 22, 14], { fama: 3 }),
  }),
  tracks: {
    ...missedMoment.tracks,
    frenchOpposition: 30,
    costMeur: 140,
    creep: 15,
    sentiment: 22,
    legitimacy: 55,
    pressure: 50,
    cohesion: 50,
    recognition: 8,
    isStrength: 8,
    will: 48,
    treasury: 22,
    contact: 0,
    mandate: 0,
    influence: 5,
    officers: 4,
    exposure: 0,
    warmth: 70,
    donors: 65,
    niamey: 70,
    ouagadougou: 70,
    framing: 50,
    expectation: 70,
    threat: 14,
    threatEstimate: 50,
    friction: 10,
  },
  aims: [
    { id: "capital_safe", since: 0 },
    { id: "regional_stability", since: 0 },
  ],
  talks: { rung: 0 },
  hostages: 2,
  events: [],
};

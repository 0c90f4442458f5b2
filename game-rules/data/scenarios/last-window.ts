// The last window: five quarters, 2021 Q1 to 2022 Q1. The board as 2020 left it on the historical line.

import type { Scenario } from "../../scenario.ts";
import { RUNG } from "../../vocabulary.ts";
import { board } from "../zones.ts";
import { missedMoment } from "./missed-moment.ts";
import { zone } from "./start.ts";

const FIRST = 5; // this scenario begins with the fifth quarter of the long one

export const lastWindow: Scenario = {
  ...missedMoment,
  id: "last-window",
  texts: "last-window",
  start: { year: 2021, quarter: 1 },
  turns: 5,
  votes: [6], // the presidential election of April 2022, a quarter past the end (history)
  zones: board({
    //                        adm srv gri res sen ten fear
    BKO: zone("state", [3, 52, 36, 47, 56, 12, 12], { fama: 5 }),
    KAY: zone("state", [3, 43, 34, 31, 40, 9, 9], { fama: 1 }),
    SIK: zone("state", [3, 43, 36, 29, 40, 12, 10], { fama: 1 }),
    SEG: zone("state", [2, 34, 46, 31, 44, 30, 28], { fama: 2, jnim: 2 }),
    MOP: zone("contested", [1, 22, 60, 29, 46, 52, 50], { fama: 2, minusma: 1, jnim: 4, militias: 1 }),
    DOG: zone("contested", [1, 18, 63, 27, 44, 66, 58], { fama: 2, jnim: 3, militias: 2 }),
    GOU: zone("jnim", [0, 13, 57, 29, 43, 47, 50], { french: 1, fama: 1, jnim: 4 }),
    TOM: zone("state", [1, 23, 52, 31, 42, 36, 38], { fama: 1, minusma: 2, jnim: 2 }),
    TAO: zone("groups", [0, 10, 46, 26, 34, 22, 27], { groups: 1, jnim: 1 }),
    GAO: zone("state", [1, 24, 53, 33, 45, 42, 41], { french: 4, special: 1, fama: 1, minusma: 2, jnim: 2 }),
    LIP: zone("contested", [0, 11, 61, 29, 43, 62, 60], { french: 2, fama: 1, partners: 1, jnim: 3, is: 3 }),
    KID: zone("groups", [0, 15, 51, 40, 49, 32, 37], { french: 1, minusma: 2, groups: 3, jnim: 3 }),
    BFN: zone("contested", [1, 18, 62, 26, 40, 62, 62], { fama: 2, jnim: 4, is: 2 }),
    TIL: zone("state", [2, 31, 47, 23, 34, 38, 42], { french: 2, fama: 3, is: 2 }),
  }),
  tracks: {
    ...missedMoment.tracks,
    frenchOpposition: 50,
    homeFear: 42,
    creep: 38,
    sentiment: 55,
    legitimacy: 44,
    pressure: 58,
    cohesion: 57,
    recognition: 26,
    isStrength: 42,
    will: 26,
    treasury: 15,
    contact: 22,
    mandate: 25,
    influence: 22,
    officers: 18,
    exposure: 12,
    warmth: 42,
    donors: 42,
    expectation: 62,
    threatEstimate: 42,
  },
  regime: "transition",
  regimeSince: -1, // two quarters before the first, as the long line counts (history: August 2020)
  talks: { rung: RUNG.contact },
  events: missedMoment.events
    .filter((e) => e.turn >= FIRST && e.turn < FIRST + 5)
    .map((e) => ({ ...e, turn: e.turn - FIRST + 1 })),
};

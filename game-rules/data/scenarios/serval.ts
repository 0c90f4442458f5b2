// Serval: four quarters of 2013. People play Paris, bots Bamako and the armed groups unless people take them; Moscow has no chair yet.
// A limited aim on named ground, and a United Nations force to hand over to (report, "Serval Success"). It doubles as the tutorial.
// Dates and deployments are `history`: some 4,000 French soldiers at most, the towns of the river within weeks, MINUSMA from July.

import type { Scenario } from "../../scenario.ts";
import { RUNG } from "../../vocabulary.ts";
import { board } from "../zones.ts";
import { missedMoment } from "./missed-moment.ts";
import { zone } from "./start.ts";

export const serval: Scenario = {
  ...missedMoment,
  id: "serval",
  texts: "serval",
  start: { year: 2013, quarter: 1 },
  turns: 4,
  slots: 4, // an operation of four quarters writes fuller sheets than a war of ten years (chosen)
  seats: ["paris", "bamako", "jnim"],
  bots: ["bamako", "jnim"],
  // The strongholds in the north and northeast that the operation was to clear (report).
  mission: ["TOM", "GAO", "KID"],
  names: [{ seat: "jnim", from: 1, name: "jihadist_front" }],
  zones: board({
    //                        adm srv gri res sen ten fear
    BKO: zone("state", [2, 45, 35, 40, 15, 12, 20], { french: 1, fama: 4 }),
    KAY: zone("state", [2, 42, 32, 28, 14, 8, 10], { fama: 1 }),
    SIK: zone("state", [2, 42, 32, 26, 14, 8, 10], { fama: 1 }),
    SEG: zone("contested", [2, 36, 38, 28, 14, 16, 24], { french: 2, fama: 1, jnim: 2 }),
    MOP: zone("contested", [1, 28, 46, 26, 15, 30, 30], { french: 3, fama: 2, jnim: 2 }),
    DOG: zone("state", [1, 26, 42, 24, 15, 30, 24], { fama: 1 }),
    GOU: zone("jnim", [0, 12, 48, 26, 18, 34, 45], { jnim: 3 }),
    TOM: zone("jnim", [0, 12, 50, 28, 18, 38, 50], { special: 1, jnim: 3 }),
    TAO: zone("jnim", [0, 8, 46, 24, 20, 22, 35], { jnim: 2 }),
    GAO: zone("jnim", [0, 12, 50, 28, 18, 42, 52], { special: 1, jnim: 3 }),
    LIP: zone("jnim", [0, 10, 50, 26, 20, 44, 45], { jnim: 2 }),
    KID: zone("contested", [0, 10, 52, 38, 30, 40, 45], { groups: 2, jnim: 3 }),
    BFN: zone("state", [2, 28, 38, 22, 16, 16, 8], { fama: 3 }),
    TIL: zone("state", [2, 32, 36, 20, 14, 18, 10], { fama: 3 }),
  }),
  tracks: {
    ...missedMoment.tracks,
    frenchOpposition: 26,
    costMeur: 120,
    creep: 5,
    sentiment: 12,
    legitimacy: 38,
    pressure: 20,
    cohesion: 55,
    recognition: 5,
    isStrength: 2,
    will: 56,
    treasury: 16,
    contact: 0,
    mandate: 0,
    influence: 3,
    officers: 2,
    exposure: 0,
    warmth: 80,
    donors: 60,
    niamey: 75,
    ouagadougou: 75,
    framing: 60,
    expectation: 55,
    threat: 14,
    threatEstimate: 50,
    friction: 0, // one army under one command (report: Barkhane is the one with the partners)
    minusma: 50, // what the mission of 2013 was given to do, before it was asked for more (chosen)
  },
  aims: [{ id: "towns_back", since: 0 }],
  talks: { rung: RUNG.none },
  hostages: 4,
  events: [
    {
      id: "mission_decided",
      turn: 2,
      to: "all",
      source: "history: Security Council, April 2013",
    },
    {
      id: "mission_takes_over",
      turn: 3,
      to: "all",
      comes: [
        { zone: "MOP", force: "minusma", units: 1, waits: true },
        { zone: "TOM", force: "minusma", units: 4, waits: true },
        { zone: "GAO", force: "minusma", units: 4, waits: true },
        { zone: "KID", force: "minusma", units: 2, waits: true },
      ],
      source: "history: July 2013; how many where is chosen",
    },
  ],
};

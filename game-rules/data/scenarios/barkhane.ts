// Barkhane, the long campaign: seventeen half-years, 2014 H2 to 2022 H2.

import type { Scenario } from "../../scenario.ts";
import { RUNG } from "../../vocabulary.ts";
import { board } from "../zones.ts";
import { missedMoment } from "./missed-moment.ts";
import { zone } from "./start.ts";

/** The half-year that begins with 2020. */
const FROM_2020 = 12;

export const barkhane: Scenario = {
  ...missedMoment,
  id: "barkhane",
  texts: "barkhane",
  start: { year: 2014, quarter: 3 },
  quartersPerTurn: 2,
  turns: 17,
  slots: 4, // two quarters' work on one sheet (chosen)
  votes: [6, 16], // the presidential elections of spring 2017 and of April 2022 (history)
  // JNIM was founded in March 2017, in the sixth of these half-years.
  names: [
    { seat: "jnim", from: 1, name: "jihadist_front" },
    { seat: "jnim", from: 6, name: "own" },
  ],
  zones: board({
    //                        adm srv gri res sen ten fear
    BKO: zone("state", [3, 50, 28, 40, 35, 8, 6], { fama: 5 }),
    KAY: zone("state", [3, 44, 30, 28, 30, 6, 5], { fama: 1 }),
    SIK: zone("state", [3, 44, 30, 26, 30, 6, 5], { fama: 1 }),
    SEG: zone("state", [3, 40, 34, 28, 32, 12, 8], { fama: 2 }),
    MOP: zone("state", [2, 32, 44, 26, 34, 28, 18], { fama: 2, jnim: 1 }),
    DOG: zone("state", [2, 30, 40, 24, 32, 30, 15], { fama: 1 }),
    GOU: zone("contested", [1, 18, 48, 26, 34, 30, 28], { fama: 1, jnim: 3 }),
    TOM: zone("state", [1, 25, 48, 28, 34, 32, 26], { french: 1, fama: 1, minusma: 2, jnim: 2 }),
    TAO: zone("groups", [0, 10, 45, 24, 36, 20, 25], { groups: 1, jnim: 1 }),
    GAO: zone("state", [1, 25, 46, 28, 32, 38, 28], { french: 3, special: 1, fama: 1, minusma: 2, jnim: 1 }),
    LIP: zone("contested", [1, 16, 50, 26, 34, 42, 32], { french: 1, fama: 1, jnim: 2 }),
    KID: zone("groups", [0, 14, 52, 38, 46, 34, 32], { french: 1, minusma: 2, groups: 3, jnim: 2 }),
    BFN: zone("state", [2, 28, 40, 22, 30, 20, 10], { fama: 3 }),
    TIL: zone("state", [2, 32, 38, 20, 28, 22, 14], { fama: 3 }),
  }),
  tracks: {
    ...missedMoment.tracks,
    frenchOpposition: 23,
    costMeur: 280, // a half-year of some 3,000 soldiers (reading)
    creep: 15,
    sentiment: 34,
    legitimacy: 52,
    pressure: 54,
    cohesion: 54,
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
  talks: { rung: RUNG.none },
  hostages: 2,
  events: [
    {
      id: "agreement_of_algiers",
      turn: 2,
      to: "all",
      moves: [{ track: "legitimacy", by: 1 }],
      source: "history: May and June 2015",
    },
    {
      id: "is_pledge",
      turn: 2,
      to: "all",
      moves: [{ track: "isStrength", by: 10 }],
      comes: [{ zone: "LIP", force: "is", units: 2 }],
      source: "history: May 2015, a faction pledges itself to the Islamic State",
    },
    {
      id: "attacks_in_france",
      turn: 2,
      to: "all",
      moves: [{ track: "homeFear", by: 10 }],
      source: "history: January 2015, planned elsewhere than in Mali",
    },
    {
      id: "attacks_in_france_again",
      turn: 3,
      to: "all",
      moves: [{ track: "homeFear", by: 10 }],
      source: "history: November 2015, planned elsewhere than in Mali",
    },
    {
      id: "hotels_attacked",
      turn: 3,
      to: "all",
      moves: [{ track: "warmth", by: 2 }],
      source: "history: Bamako in November 2015, Ouagadougou in January 2016",
    },
    {
      id: "is_recognised",
      turn: 5,
      to: "all",
      moves: [{ track: "isStrength", by: 10 }],
      comes: [{ zone: "BFN", force: "is", units: 1 }],
      source:
        "history: September and October 2016, first attacks in Burkina Faso; the Islamic State takes the pledge up",
    },
    {
      id: "groups_unite",
      turn: 6,
      to: "all",
      moves: [{ track: "cohesion", by: 5 }],
      source: "history: March 2017, the groups become JNIM",
    },
    {
      id: "regional_force",
      turn: 7,
      to: "all",
      moves: [{ track: "donors", by: 2 }],
      source: "history: July 2017, the five states of the Sahel found a joint force",
    },
    {
      id: "border_ambush",
      turn: 7,
      to: "all",
      moves: [{ track: "isStrength", by: 8 }],
      comes: [{ zone: "TIL", force: "is", units: 1 }],
      source: "history: October 2017, an ambush by the Islamic State on the Niger side of the border",
    },
    {
      id: "president_reelected",
      turn: 9,
      when: { regime: ["elected"] },
      to: "all",
      moves: [{ track: "legitimacy", by: 2 }],
      source: "history: July and August 2018",
    },
    {
      id: "villagers_killed",
      turn: 10,
      when: { regime: ["elected"] },
      to: "all",
      moves: [{ track: "legitimacy", by: -3 }],
      source: "history: March 2019, and the resignation of the government in April",
    },
    {
      id: "helicopters_collide",
      turn: 11,
      when: { french: true },
      to: "all",
      moves: [{ track: "frenchOpposition", by: 1 }],
      source: "history: November 2019, thirteen soldiers die",
    },
    {
      id: "dialogue_concludes",
      turn: 11,
      when: { regime: ["elected"] },
      to: "all",
      moves: [{ track: "mandate", by: 10 }],
      source: "report: The Missed Moment, the national dialogue of December 2019",
    },
    // from 2020 on the calendar of the twelve quarters, two to a half-year
    ...missedMoment.events.map((e) => ({ ...e, turn: FROM_2020 + Math.floor((e.turn - 1) / 2) })),
  ],
};

// The missed moment: twelve quarters, 2020 Q1 to 2022 Q4. Starting figures are `history` or `chosen`; see the notes.
import type { Scenario } from "../../scenario.ts";
import { ROLES } from "../../vocabulary.ts";
import { board } from "../zones.ts";
import { zone } from "./start.ts";

export const missedMoment: Scenario = {
  format: 1,
  id: "missed-moment",
  texts: "missed-moment",
  start: { year: 2020, quarter: 1 },
  quartersPerTurn: 1,
  turns: 12,
  slots: 3,
  seats: ROLES,
  // French units of about 500: some 5,000 after the reinforcement of early 2020 (history).
  zones: board({
    //                        adm srv gri res sen ten fear
    BKO: zone("state", [3, 55, 32, 45, 46, 10, 10], { fama: 5 }),
    KAY: zone("state", [3, 45, 32, 30, 34, 8, 8], { fama: 1 }),
    SIK: zone("state", [3, 45, 34, 28, 34, 10, 8], { fama: 1 }),
    SEG: zone("state", [2, 38, 42, 30, 37, 25, 22], { fama: 2, jnim: 1 }),
    MOP: zone("contested", [1, 25, 58, 28, 40, 50, 45], { fama: 2, minusma: 1, jnim: 3, militias: 1 }),
    DOG: zone("contested", [1, 20, 62, 26, 38, 65, 55], { fama: 2, jnim: 2, militias: 2 }),
    GOU: zone("jnim", [0, 15, 56, 28, 38, 45, 48], { french: 1, fama: 1, jnim: 4 }),
    TOM: zone("state", [1, 25, 50, 30, 36, 35, 35], { fama: 1, minusma: 2, jnim: 2 }),
    TAO: zone("groups", [0, 10, 45, 25, 30, 20, 25], { groups: 1, jnim: 1 }),
    GAO: zone("state", [1, 25, 52, 32, 40, 40, 38], { french: 4, special: 1, fama: 1, minusma: 2, jnim: 2 }),
    LIP: zone("contested", [0, 12, 60, 28, 38, 60, 60], { french: 2, fama: 1, partners: 1, jnim: 2, is: 4 }),
    KID: zone("groups", [0, 15, 50, 40, 45, 30, 35], { french: 1, minusma: 2, groups: 3, jnim: 3 }),
    BFN: zone("contested", [1, 20, 60, 25, 35, 60, 60], { fama: 2, jnim: 3, is: 2 }),
    TIL: zone("state", [2, 32, 45, 22, 30, 35, 40], { french: 2, fama: 3, is: 2 }),
  }),
  tracks: {
    frenchOpposition: 40, // reaches the polled 51 % in January 2021 on the historical line (report)
    costMeur: 240, // a quarter of almost EUR 1 bn (report)
    losses: 0, homeFear: 45, creep: 35, sentiment: 42, legitimacy: 36, pressure: 48, cohesion: 62, recognition: 22,
    isStrength: 48, will: 34, treasury: 20, loyalty: 50, means: 18, leverage: 24, threat: 12, threatEstimate: 45,
    contact: 35, mandate: 60, channel: 0, influence: 15, exposure: 5, officers: 10, warmth: 55, donors: 55,
    niamey: 65, ouagadougou: 58, framing: 30, expectation: 60, friction: 20, fatigue: 0, blameWear: 0, themeWear: 0,
    minusma: 45, trustParis: 50, trustBamako: 50, trustJnim: 35, trustMoscow: 40,
  },
  regime: "elected",
  // Barkhane's declared aims as the report reads them: neither has a test that can come true.
  aims: [
    { id: "defeat_terrorism", since: -20 },
    { id: "regional_stability", since: -20 },
  ],
  talks: { rung: 1 }, // the contact the President admitted in February 2020 (report)
  hostages: 3,
  events: [
    { id: "contacts_admitted", turn: 1, to: "all", moves: [{ track: "contact", by: 2 }], source: "report: The Missed Moment" },
    { id: "aqim_leader_killed", turn: 2, when: { french: true }, to: "all", moves: [{ track: "pressure", by: 3 }, { track: "frenchOpposition", by: -1 }], source: "history: June 2020" },
    { id: "street_movement_forms", turn: 2, when: { regime: ["elected"] }, to: "all", moves: [{ track: "legitimacy", by: -3 }], source: "history: summer 2020" },
    { id: "hostage_exchange_talk", turn: 4, to: ["bamako", "jnim"], offers: "mediation", source: "history: October 2020" },
    { id: "poll_in_france", turn: 5, when: { french: true }, to: "all", moves: [{ track: "frenchOpposition", by: 1 }], source: "report: 51 % opposed in January 2021" },
    { id: "restraint_possible", turn: 5, to: ["jnim"], offers: "restraint", source: "report: communique of January 2021" },
    { id: "aqim_audio", turn: 6, to: "all", moves: [{ track: "homeFear", by: -1 }], source: "report: audio of June 2021" },
    { id: "kabul_falls", turn: 7, to: "all", moves: [{ track: "cohesion", by: 2 }, { track: "frenchOpposition", by: 1 }], source: "history: August 2021" },
    { id: "contract_rumours", turn: 7, when: { regime: ["transition", "junta"] }, to: ["bamako", "moscow"], offers: "contract", source: "history: September 2021" },
    { id: "war_in_europe", turn: 9, to: "all", moves: [{ track: "leverage", by: -4 }], source: "history: February 2022" },
  ],
};

// Bamako, 2020 to 2022, as it happened: the elected government, the transition, the junta.
import { frenchIn, officersRule, type Period, q, talking } from "./form.ts";

export const BAMAKO: Period = {
  since: q(2020, 1),
  entries: [
    {
      at: q(2020, 1),
      wishes: [{ id: "bamako.pursue_talks" }, { id: "bamako.open_talks" }],
      grade: "report",
      source:
        "The Missed Moment: in February 2020 the President admits contacts, under the dialogue's mandate",
    },
    {
      at: q(2020, 2),
      wishes: [{ id: "bamako.tolerate_predation" }, { id: "bamako.arm_militias", zone: "DOG" }],
      grade: "history",
      source: "Spring 2020: abuses by the army and self-defence groups in the centre go unpunished",
    },
    {
      at: q(2020, 4),
      wishes: [{ id: "bamako.pursue_talks" }],
      grade: "report",
      source:
        "The Missed Moment, note 30: talks taken up again by the transition, opposed from Paris in December 2020",
      when: talking,
    },
    {
      at: q(2021, 1),
      wishes: [{ id: "bamako.blame_paris" }],
      grade: "report",
      source: "Barkhane Bane: consecutive governments pin their failures on Paris",
      when: frenchIn,
    },
    {
      at: q(2021, 2),
      wishes: [{ id: "bamako.court_moscow" }, { id: "bamako.blame_paris" }],
      grade: "history",
      source: "Spring 2021: the officers behind the second coup look towards Moscow",
      when: officersRule,
    },
    {
      at: q(2021, 3),
      wishes: [{ id: "bamako.blame_paris" }, { id: "bamako.court_moscow" }, { id: "bamako.sign_contract" }],
      says: { of: "exit_announced", angle: "bamako_abandoned" },
      grade: "history",
      source:
        "September 2021: Paris is accused of desertion before the United Nations; a contract is negotiated",
      when: officersRule,
    },
    {
      at: q(2021, 4),
      wishes: [
        { id: "bamako.sign_contract" },
        { id: "bamako.demand_exit" },
        { id: "bamako.postpone_elections" },
      ],
      grade: "report",
      source: "Executive Summary: Wagner arrives in December 2021; the vote of February 2022 is put off",
      when: officersRule,
    },
    {
      at: q(2022, 1),
      wishes: [{ id: "bamako.demand_exit" }, { id: "bamako.restrict_french" }, { id: "bamako.blame_paris" }],
      grade: "history",
      source:
        "January and February 2022: the ambassador is expelled, flights are restricted, a departure without delay asked",
      when: (v) => officersRule(v) && frenchIn(v),
    },
    {
      at: q(2022, 2),
      wishes: [{ id: "bamako.restrict_french" }, { id: "bamako.expel_french" }],
      grade: "history",
      source: "May 2022: the defence agreements are denounced",
      when: (v) => officersRule(v) && frenchIn(v),
    },
    {
      at: q(2022, 3),
      wishes: [{ id: "bamako.expel_french" }, { id: "bamako.blame_paris" }],
      says: { of: "expulsion", angle: "bamako_sovereign" },
      grade: "history",
      source: "August 2022: accusations before the Security Council as the last units leave",
      when: officersRule,
    },
  ],
  habits: [
    {
      wish: { id: "bamako.promise_elections", option: "6" },
      source: "history: a transition of eighteen months is promised in autumn 2020",
      when: (v) => officersRule(v) && v.regime.falls === 1,
    },
    { wish: { id: "bamako.pay_army" }, source: "history: the army is kept content" },
    { wish: { id: "bamako.sweep_zone", zone: "MOP" }, source: "history: operations in the centre" },
    {
      wish: { id: "bamako.restore_administration", zone: "SEG" },
      source: "history: officials return where it is safest",
    },
    { wish: { id: "bamako.seek_donors" }, source: "history: the budget lives off donors" },
  ],
};

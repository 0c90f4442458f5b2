// Moscow, 2020 to 2022, as it happened.
import { officersRule, type Period, q } from "./form.ts";

export const MOSCOW: Period = {
  since: q(2020, 1),
  entries: [
    {
      at: q(2021, 2),
      wishes: [{ id: "moscow.offer_wagner" }],
      grade: "history",
      source: "Spring and summer 2021: the company is offered to the officers",
      when: officersRule,
    },
    {
      at: q(2021, 3),
      wishes: [{ id: "moscow.offer_wagner" }, { id: "moscow.lower_price" }],
      grade: "history",
      source: "September 2021: the contract is reported to be near",
      when: officersRule,
    },
    {
      at: q(2021, 4),
      wishes: [{ id: "moscow.deploy_wagner", zone: "SEG" }, { id: "moscow.publish_poll" }],
      grade: "report",
      source:
        "Executive Summary and Barkhane Bane: Wagner comes in December 2021, with few means and without a fight; the poll at 87 %",
    },
    {
      at: q(2022, 1),
      wishes: [{ id: "moscow.deploy_wagner", zone: "MOP" }, { id: "moscow.use_wagner" }],
      says: { of: "wagner_came", angle: "moscow_invited" },
      grade: "history",
      source: "Early 2022: operations in the centre; Moscow speaks of a firm that Bamako invited",
    },
    {
      at: q(2022, 2),
      wishes: [{ id: "moscow.use_wagner" }, { id: "moscow.claim_victory" }],
      says: { of: "exit_announced", angle: "moscow_failed" },
      grade: "report",
      source: "The Missed Moment: Wagner claims a public relations victory over France",
    },
    {
      at: q(2022, 3),
      wishes: [{ id: "moscow.claim_victory" }, { id: "moscow.deploy_wagner", zone: "GAO" }],
      grade: "history",
      source: "August 2022: the base at Gao changes hands",
    },
  ],
  habits: [
    {
      wish: { id: "moscow.campaign", zone: "BKO", option: "anti_french" },
      source: "report, Barkhane Bane: Kremlin-backed accounts",
    },
    { wish: { id: "moscow.cultivate_officers" }, source: "history: officers trained and courted" },
    {
      wish: { id: "moscow.fund_movement", zone: "BKO" },
      source: "report, Barkhane Bane: a movement with Russian backing",
    },
    {
      wish: { id: "moscow.court_neighbour", target: "ouagadougou" },
      source: "report, The Missed Moment: Burkina Faso followed",
    },
    { wish: { id: "moscow.hide_hand" }, source: "report, Barkhane Bane: through others' accounts" },
  ],
};

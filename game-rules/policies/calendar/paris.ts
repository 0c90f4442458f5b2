// Paris, 2020 to 2022, as it happened.
import type { View } from "../../view-types.ts";
import {
  frenchIn,
  notAnnounced,
  ownTimetable,
  type Period,
  q,
  quarterOf,
  slowRoll,
  talking,
} from "./form.ts";

/** Until the whole force is told to leave, in February 2022. */
const engaged = (v: View): boolean => frenchIn(v) && quarterOf(v) < q(2022, 1);

export const PARIS: Period = {
  since: q(2020, 1),
  entries: [
    {
      at: q(2020, 1),
      wishes: [{ id: "paris.forbid_talks", option: "open" }],
      grade: "report",
      source: "The Missed Moment: Paris overruled the President on talks with those it called terrorists",
      when: talking,
    },
    {
      at: q(2020, 1),
      wishes: [{ id: "paris.clear_zone", zone: "LIP" }],
      grade: "history",
      source: "January 2020: at Pau the effort is put into the three borders",
    },
    {
      at: q(2020, 2),
      wishes: [{ id: "paris.raid_leadership", zone: "KID" }, { id: "paris.ask_europeans" }],
      grade: "history",
      source: "June 2020: the head of AQIM is killed in the far north; the European task force is formed",
    },
    {
      at: q(2020, 3),
      wishes: [{ id: "paris.patrol_zone", zone: "GAO" }],
      grade: "history",
      source: "Summer 2020: operations go on through the change of government",
    },
    {
      at: q(2020, 4),
      wishes: [
        { id: "paris.raid_leadership", zone: "LIP" },
        { id: "paris.speak_home", option: "results" },
      ],
      grade: "history",
      source: "November 2020: a military chief of JNIM is killed near Menaka, and told at home as a result",
    },
    {
      at: q(2021, 1),
      wishes: [{ id: "paris.speak_home", option: "threat" }],
      grade: "report",
      source:
        "The Missed Moment: the signal of January 2021 went unanswered, the threat at home was the reason given",
    },
    {
      at: q(2021, 2),
      wishes: [{ id: "paris.announce_exit", option: "4" }],
      grade: "report",
      source: "The Missed Moment: the end of Barkhane is announced in June 2021",
      when: notAnnounced,
    },
    {
      at: q(2021, 2),
      wishes: [{ id: "paris.take_line", option: "break" }],
      grade: "history",
      source: "3 June 2021: joint operations are suspended after the second coup",
      when: (v) => v.regime.falls > 1,
    },
    {
      at: q(2021, 3),
      wishes: [{ id: "paris.raid_leadership", zone: "LIP" }],
      grade: "history",
      source: "August 2021: the head of IS in the Sahel is killed; his death is told in September",
    },
    {
      at: q(2021, 3),
      wishes: [{ id: "paris.take_line", option: "condition" }],
      grade: "history",
      source: "2 July 2021: joint operations are resumed after a month",
      when: (v) => v.parisLine.line === "break",
    },
    {
      at: q(2021, 4),
      wishes: [{ id: "paris.draw_down", zone: "KID" }],
      grade: "history",
      source: "October to December 2021: Kidal, Tessalit and Timbuktu are left",
    },
    {
      at: q(2021, 4),
      wishes: [{ id: "paris.speak_home", option: "results" }],
      grade: "report",
      source: "The Missed Moment: the withdrawal is slow-rolled into the quarter in which Wagner arrives",
    },
    {
      at: q(2022, 1),
      wishes: [],
      says: { of: "wagner_came", angle: "paris_hired" },
      grade: "history",
      source:
        "Winter 2021 to 2022: Paris and its European partners condemn the hiring of the firm; on 17 February 2022 they announce that they leave Mali altogether",
      when: (v) => v.wagner.deployedIn > 0,
    },
    {
      at: q(2022, 2),
      wishes: [
        { id: "paris.draw_down", zone: "GOU" },
        { id: "paris.draw_down", zone: "LIP" },
      ],
      grade: "history",
      source: "April to June 2022: Gossi and Menaka are handed over",
    },
    {
      at: q(2022, 3),
      wishes: [{ id: "paris.draw_down" }],
      grade: "report",
      source: "The Missed Moment: the last units leave in August 2022",
    },
  ],
  habits: [
    {
      wish: { id: "paris.draw_down" },
      source: "An end once named is carried out; only the historical one was drawn out",
      when: (v) => ownTimetable(v) || (slowRoll(v) && v.turn >= v.exit.dueIn + 1),
    },
    {
      wish: { id: "paris.take_line", option: "condition" },
      source: "history: cooperation goes on, with a transition of eighteen months for its condition",
      when: (v) => v.parisLine.due,
    },
    {
      wish: { id: "paris.patrol_zone", zone: "LIP" },
      source: "history: the three borders are the main effort, until the force covers its own withdrawal",
      when: engaged,
    },
    { wish: { id: "paris.strike_zone", zone: "LIP" }, source: "history: strikes there", when: engaged },
    { wish: { id: "paris.analyse_threat" }, source: "history: the services watch on" },
    {
      wish: { id: "paris.patrol_zone", zone: "GAO" },
      source: "history: the base of the operation",
      when: frenchIn,
    },
    {
      wish: { id: "paris.strike_zone", zone: "GOU" },
      source: "history: strikes in the Gourma",
      when: frenchIn,
    },
    {
      wish: { id: "paris.post_to_niamey", zone: "TIL" },
      source: "history: the posture moves to Niger",
    },
  ],
};

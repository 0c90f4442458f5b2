// Paris, 2020 to 2022, as it happened.
import { type Calendar, frenchIn, notAnnounced, ownTimetable, slowRoll, talking } from "./form.ts";

export const PARIS: Calendar = {
  entries: [
    {
      quarter: 1,
      wishes: [{ id: "paris.forbid_talks", option: "open" }],
      grade: "report",
      source: "The Missed Moment: Paris overruled the President on talks with those it called terrorists",
      when: talking,
    },
    {
      quarter: 1,
      wishes: [{ id: "paris.clear_zone", zone: "LIP" }],
      grade: "history",
      source: "January 2020: at Pau the effort is put into the three borders",
    },
    {
      quarter: 2,
      wishes: [{ id: "paris.raid_leadership", zone: "KID" }, { id: "paris.ask_europeans" }],
      grade: "history",
      source: "June 2020: the head of AQIM is killed in the far north; the European task force is formed",
    },
    {
      quarter: 3,
      wishes: [{ id: "paris.patrol_zone", zone: "GAO" }],
      grade: "history",
      source: "Summer 2020: operations go on through the change of government",
    },
    {
      quarter: 4,
      wishes: [
        { id: "paris.raid_leadership", zone: "LIP" },
        { id: "paris.speak_home", option: "results" },
      ],
      grade: "history",
      source: "November 2020: a military chief of JNIM is killed near Menaka, and told at home as a result",
    },
    {
      quarter: 5,
      wishes: [{ id: "paris.speak_home", option: "threat" }],
      grade: "report",
      source:
        "The Missed Moment: the signal of January 2021 went unanswered, the threat at home was the reason given",
    },
    {
      quarter: 6,
      wishes: [{ id: "paris.announce_exit", option: "4" }],
      grade: "report",
      source: "The Missed Moment: the end of Barkhane is announced in June 2021",
      when: notAnnounced,
    },
    {
      quarter: 6,
      wishes: [{ id: "paris.take_line", option: "break" }],
      grade: "history",
      source: "June 2021: joint operations are suspended after the second coup",
      when: (v) => v.regime.falls > 1,
    },
    {
      quarter: 7,
      wishes: [
        { id: "paris.draw_down", zone: "KID" },
        { id: "paris.raid_leadership", zone: "LIP" },
      ],
      grade: "history",
      source:
        "Autumn 2021: the posts of the far north are left; the head of IS in the Sahel is killed in August",
    },
    {
      quarter: 8,
      wishes: [{ id: "paris.speak_home", option: "results" }],
      grade: "report",
      source: "The Missed Moment: the withdrawal is slow-rolled into the quarter in which Wagner arrives",
    },
    {
      quarter: 9,
      wishes: [],
      says: { of: "wagner_came", angle: "paris_hired" },
      grade: "history",
      source: "Winter 2021 to 2022: Paris and its European partners condemn the hiring of the firm",
      when: (v) => v.wagner.deployedIn > 0,
    },
    {
      quarter: 10,
      wishes: [
        { id: "paris.draw_down", zone: "GOU" },
        { id: "paris.draw_down", zone: "LIP" },
      ],
      grade: "history",
      source: "April to June 2022: Gossi and Menaka are handed over",
    },
    {
      quarter: 11,
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
      source: "history: the three borders are the main effort",
      when: frenchIn,
    },
    { wish: { id: "paris.strike_zone", zone: "LIP" }, source: "history: strikes there", when: frenchIn },
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

// The long campaign as it happened, 2014 to 2019. General knowledge (`history`), each entry with what it stands on; what is not sure is
// left out. A red-team seat's orders are abstract.
import type { View } from "../../view-types.ts";
import { atWar, frenchIn, notAnnounced, type Period, q } from "./form.ts";

const reinforcing = (v: View): boolean => frenchIn(v) && notAnnounced(v);

export const PARIS: Period = {
  since: q(2014, 1),
  entries: [
    {
      at: q(2014, 4),
      wishes: [{ id: "paris.raid_leadership", zone: "GAO" }],
      grade: "history",
      source: "December 2014: a leader of the groups about Gao is killed in an operation",
    },
    {
      at: q(2015, 2),
      wishes: [{ id: "paris.deploy_battlegroup", zone: "TIL" }, { id: "paris.support_minusma" }],
      grade: "history",
      source: "2015: some 3,500 soldiers, bases in Niger among them; the agreement of Algiers is to be kept",
      when: reinforcing,
    },
    {
      at: q(2018, 1),
      wishes: [
        { id: "paris.deploy_battlegroup", zone: "LIP" },
        { id: "paris.arm_partners", zone: "LIP" },
      ],
      grade: "history",
      source: "2018: operations beside paramilitary partners about Menaka; more than 4,000 soldiers",
      when: reinforcing,
    },
    {
      at: q(2019, 1),
      wishes: [{ id: "paris.raid_leadership", zone: "TOM" }],
      grade: "history",
      source: "February 2019: a head of AQIM about Timbuktu is killed",
    },
    {
      at: q(2019, 2),
      wishes: [{ id: "paris.deploy_battlegroup", zone: "TIL" }],
      grade: "history",
      source: "2019: some 4,500 soldiers, the effort at the borders with Niger and Burkina Faso",
      when: reinforcing,
    },
  ],
  habits: [
    {
      wish: { id: "paris.patrol_zone", zone: "GAO" },
      source: "history: the main base of the operation",
      when: frenchIn,
    },
    {
      wish: { id: "paris.strike_zone", zone: "KID" },
      source: "history: strikes in the far north",
      when: frenchIn,
    },
    {
      wish: { id: "paris.speak_home", option: "results" },
      source: "history: leaders killed are told at home",
    },
    {
      wish: { id: "paris.support_minusma" },
      source: "report, Barkhane Bane: support to the United Nations mission",
      when: frenchIn,
    },
  ],
};

export const BAMAKO: Period = {
  since: q(2014, 1),
  entries: [
    {
      at: q(2015, 2),
      wishes: [{ id: "bamako.seek_donors" }],
      grade: "history",
      source: "May and June 2015: the agreement of Algiers is signed with the armed groups of the north",
    },
    {
      at: q(2016, 3),
      wishes: [{ id: "bamako.deploy_army", zone: "MOP" }],
      grade: "history",
      source: "2016 and 2017: reinforcements for the centre after the army's posts there are attacked",
    },
    {
      at: q(2018, 1),
      wishes: [{ id: "bamako.tolerate_predation" }, { id: "bamako.arm_militias", zone: "DOG" }],
      grade: "history",
      source: "2018: self-defence groups grow in the centre, and abuses by soldiers go unpunished",
    },
    {
      at: q(2018, 3),
      wishes: [{ id: "bamako.praise_paris" }],
      grade: "history",
      source: "July and August 2018: the President is elected again, beside his partners",
    },
    {
      at: q(2019, 1),
      wishes: [{ id: "bamako.arm_militias", zone: "MOP" }],
      grade: "history",
      source: "2019: the killing of villagers in the centre is not stopped",
    },
    {
      at: q(2019, 4),
      wishes: [{ id: "bamako.open_talks" }, { id: "bamako.renew_mandate" }],
      grade: "report",
      source:
        "The Missed Moment: the national dialogue of December 2019 asks for talks; contacts are made before they are admitted",
    },
  ],
  habits: [
    { wish: { id: "bamako.pay_army" }, source: "history: the army's budget is raised by a law of 2015" },
    { wish: { id: "bamako.seek_donors" }, source: "history: the budget lives off donors" },
    { wish: { id: "bamako.sweep_zone", zone: "MOP" }, source: "history: operations in the centre" },
  ],
};

export const JNIM: Period = {
  since: q(2014, 1),
  entries: [
    {
      at: q(2015, 1),
      wishes: [
        { id: "jnim.infiltrate_zone", zone: "MOP" },
        { id: "jnim.recruit_fighters", zone: "MOP" },
      ],
      grade: "history",
      source: "January 2015: a post at Nampala is overrun; an armed group forms in the centre",
    },
    {
      at: q(2016, 3),
      wishes: [
        { id: "jnim.attack_post", zone: "MOP" },
        { id: "jnim.infiltrate_zone", zone: "DOG" },
      ],
      grade: "history",
      source: "July 2016: the base at Nampala is overrun",
    },
    {
      at: q(2016, 4),
      wishes: [{ id: "jnim.infiltrate_zone", zone: "BFN" }],
      grade: "history",
      source: "December 2016: a post in the north of Burkina Faso is overrun; the war crosses the border",
    },
    {
      at: q(2017, 1),
      wishes: [{ id: "jnim.recruit_fighters", zone: "BFN" }],
      grade: "history",
      source: "March 2017: the groups become one, JNIM; the north of Burkina Faso is drawn in",
    },
    {
      at: q(2018, 2),
      wishes: [
        { id: "jnim.attack_post", zone: "MOP" },
        { id: "jnim.infiltrate_zone", zone: "BFN" },
      ],
      grade: "history",
      source: "June 2018: the regional force's command at Sevare is attacked",
    },
    {
      at: q(2019, 1),
      wishes: [{ id: "jnim.attack_post", zone: "MOP" }],
      grade: "history",
      source: "March 2019: the camp at Dioura is overrun",
    },
    {
      at: q(2019, 3),
      wishes: [
        { id: "jnim.attack_post", zone: "DOG" },
        { id: "jnim.attack_post", zone: "BFN" },
      ],
      grade: "history",
      source: "September 2019: posts on the border with Burkina Faso are overrun",
    },
  ],
  habits: [
    { wish: { id: "jnim.hold_by_coercion", zone: "GOU" }, source: "history: how the Gourma is held" },
    {
      wish: { id: "jnim.recruit_fighters", zone: "GOU" },
      source: "report, Lessons: grievance brings recruits",
    },
    { wish: { id: "jnim.ambush_convoy", zone: "GOU" }, source: "history: mines and ambushes", when: atWar },
    {
      wish: { id: "jnim.recruit_fighters", zone: "DOG" },
      source: "report, Lessons: grievance brings recruits",
    },
    {
      wish: { id: "jnim.recruit_fighters", zone: "MOP" },
      source: "report, Lessons: grievance brings recruits",
    },
    { wish: { id: "jnim.raise_levy", zone: "GOU" }, source: "history: dues where it governs" },
  ],
};

export const MOSCOW: Period = {
  since: q(2014, 1),
  entries: [
    {
      at: q(2017, 4),
      wishes: [{ id: "moscow.send_arms" }],
      grade: "history",
      source: "Autumn 2017: helicopters bought in Russia are delivered to Bamako",
    },
    {
      at: q(2019, 2),
      wishes: [{ id: "moscow.cultivate_officers" }],
      grade: "history",
      source: "June 2019: an agreement on military cooperation is signed",
    },
    {
      at: q(2019, 4),
      wishes: [{ id: "moscow.campaign", zone: "BKO", option: "anti_french" }],
      grade: "history",
      source: "October 2019: a summit with Africa at Sochi; voices against the French grow louder",
    },
  ],
  // In these years it has little in the country.
  habits: [],
};

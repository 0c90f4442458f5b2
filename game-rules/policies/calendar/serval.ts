// Serval as it happened, 2013. General knowledge (`history`), each entry with what it stands on.
import { frenchIn, type Period, q } from "./form.ts";

export const PARIS: Period = {
  since: q(2013, 1),
  entries: [
    {
      at: q(2013, 1),
      wishes: [
        { id: "paris.clear_zone", zone: "GAO" },
        { id: "paris.clear_zone", zone: "TOM" },
        { id: "paris.redeploy_battlegroup", zone: "GAO", target: "BKO" },
        { id: "paris.redeploy_battlegroup", zone: "TOM", target: "MOP" },
        { id: "paris.clear_zone", zone: "SEG" },
      ],
      grade: "history",
      source:
        "January 2013: the advance on the centre is stopped; Gao and Timbuktu are retaken by the end of the month",
    },
    {
      at: q(2013, 2),
      wishes: [
        { id: "paris.clear_zone", zone: "GAO" },
        { id: "paris.clear_zone", zone: "TOM" },
        { id: "paris.support_minusma" },
      ],
      grade: "report",
      source:
        "Serval Success: a progressive withdrawal beside a United Nations force that takes over; the Council decides on it in April 2013 (history)",
    },
    {
      at: q(2013, 3),
      wishes: [
        { id: "paris.build_receiver", zone: "GAO", target: "minusma" },
        { id: "paris.build_receiver", zone: "TOM", target: "minusma" },
        { id: "paris.patrol_zone", zone: "GAO" },
      ],
      grade: "history",
      source: "July 2013: MINUSMA takes over from the African force; a part of the French force goes home",
    },
    {
      at: q(2013, 4),
      wishes: [
        { id: "paris.hand_over", zone: "TOM", target: "minusma" },
        { id: "paris.patrol_zone", zone: "GAO" },
      ],
      grade: "history",
      source: "Autumn 2013: fewer than 3,000 soldiers are left, operations go on north of Gao",
    },
  ],
  habits: [
    { wish: { id: "paris.strike_zone", zone: "KID" }, source: "history: the far north", when: frenchIn },
    { wish: { id: "paris.patrol_zone", zone: "GAO" }, source: "history: patrols and fire", when: frenchIn },
    { wish: { id: "paris.patrol_zone", zone: "TOM" }, source: "history: patrols and fire", when: frenchIn },
  ],
};

export const BAMAKO: Period = {
  since: q(2013, 1),
  entries: [
    {
      at: q(2013, 2),
      wishes: [
        { id: "bamako.deploy_army", zone: "GAO" },
        { id: "bamako.deploy_army", zone: "TOM" },
        { id: "bamako.garrison_zone", zone: "TOM" },
      ],
      grade: "history",
      source: "Spring 2013: Malian soldiers follow into the towns of the north",
    },
    {
      at: q(2013, 3),
      wishes: [
        { id: "bamako.restore_administration", zone: "TOM" },
        { id: "bamako.restore_administration", zone: "GAO" },
      ],
      grade: "history",
      source:
        "June to August 2013: an agreement at Ouagadougou lets the vote be held in the north; officials return slowly",
    },
  ],
  habits: [
    {
      wish: { id: "bamako.praise_paris" },
      source: "history: the intervention had been asked for",
      when: frenchIn,
    },
    { wish: { id: "bamako.seek_donors" }, source: "history: donors meet for Mali in May 2013" },
    { wish: { id: "bamako.restore_administration", zone: "MOP" }, source: "history: the centre first" },
  ],
};

export const JNIM: Period = {
  since: q(2013, 1),
  entries: [
    {
      at: q(2013, 1),
      wishes: [
        { id: "jnim.attack_post", zone: "MOP" },
        { id: "jnim.hide_cells", zone: "GAO" },
      ],
      grade: "history",
      source: "January 2013: the advance on Konna; then the towns are left for the hills",
    },
    {
      at: q(2013, 2),
      wishes: [
        { id: "jnim.ambush_convoy", zone: "GAO" },
        { id: "jnim.hide_cells", zone: "KID" },
      ],
      grade: "history",
      source: "February and March 2013: attacks in Gao, and the fight for the far north",
    },
  ],
  habits: [
    { wish: { id: "jnim.hide_cells", zone: "TOM" }, source: "history: scattered, not destroyed" },
    { wish: { id: "jnim.ambush_convoy", zone: "GAO" }, source: "history: mines and ambushes" },
    { wish: { id: "jnim.wait_out" }, source: "report, Barkhane Bane: prepared for attrition" },
  ],
};

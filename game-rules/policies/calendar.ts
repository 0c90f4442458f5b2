// What each side did, quarter by quarter (2020 Q1 is 1): the line of history as wishes, the dearest first.
// `report` where the report tells it, `history` for general knowledge beyond it.
import type { OrderDraft } from "../orders.ts";
import type { Role } from "../vocabulary.ts";

type Wish = Partial<OrderDraft> & { id: OrderDraft["id"] };

/** Done every quarter while it is possible. */
export const HABITS: Readonly<Record<Role, readonly Wish[]>> = {
  paris: [
    { id: "paris.draw_down" },
    { id: "paris.patrol_zone", zone: "LIP" },
    { id: "paris.strike_zone", zone: "LIP" },
    { id: "paris.patrol_zone", zone: "GAO" },
    { id: "paris.strike_zone", zone: "GOU" },
    { id: "paris.post_to_niamey", zone: "TIL" },
    { id: "paris.analyse_threat" },
  ],
  bamako: [
    { id: "bamako.pay_army" },
    { id: "bamako.sweep_zone", zone: "MOP" },
    { id: "bamako.restore_administration", zone: "SEG" },
    { id: "bamako.seek_donors" },
  ],
  jnim: [
    { id: "jnim.hold_by_coercion", zone: "GOU" },
    { id: "jnim.attack_post", zone: "MOP" },
    { id: "jnim.infiltrate_zone", zone: "SEG" },
    { id: "jnim.recruit_fighters", zone: "DOG" },
    { id: "jnim.contest_is", zone: "LIP" },
    { id: "jnim.ambush_convoy", zone: "GOU" },
    { id: "jnim.recruit_fighters", zone: "GOU" },
    { id: "jnim.raise_levy", zone: "GOU" },
  ],
  moscow: [
    { id: "moscow.campaign", zone: "BKO", option: "anti_french" },
    { id: "moscow.cultivate_officers" },
    { id: "moscow.fund_movement", zone: "BKO" },
    { id: "moscow.court_neighbour", target: "ouagadougou" },
    { id: "moscow.hide_hand" },
  ],
};

/** The line of 2020 to 2022. */
export const CALENDAR: Readonly<Record<Role, Readonly<Record<number, readonly Wish[]>>>> = {
  paris: {
    // report: Paris overruled Keita on talks; kept forbidding them until the end
    1: [
      { id: "paris.forbid_talks", option: "open" },
      { id: "paris.patrol_zone", zone: "LIP" },
      { id: "paris.clear_zone", zone: "LIP" },
    ],
    2: [{ id: "paris.raid_leadership", zone: "KID" }, { id: "paris.ask_europeans" }], // history: June 2020, Takuba
    3: [{ id: "paris.take_line", option: "condition" }],
    4: [
      { id: "paris.raid_leadership", zone: "GAO" },
      { id: "paris.speak_home", option: "results" },
    ],
    5: [{ id: "paris.speak_home", option: "threat" }], // report: the signal of January 2021 went unanswered
    6: [
      { id: "paris.announce_exit", option: "4" },
      { id: "paris.take_line", option: "break" },
    ], // report: June 2021
    7: [
      { id: "paris.draw_down", zone: "KID" },
      { id: "paris.raid_leadership", zone: "LIP" },
    ],
    8: [{ id: "paris.speak_home", option: "results" }],
    9: [
      { id: "paris.draw_down", zone: "GOU" },
      { id: "paris.take_line", option: "break" },
    ],
    10: [{ id: "paris.draw_down", zone: "LIP" }],
    11: [{ id: "paris.draw_down", zone: "GAO" }], // report: the last units left in August 2022
  },
  bamako: {
    1: [{ id: "bamako.pursue_talks" }], // report: February 2020
    2: [{ id: "bamako.tolerate_predation" }, { id: "bamako.arm_militias", zone: "DOG" }],
    3: [{ id: "bamako.promise_elections", option: "6" }],
    4: [{ id: "bamako.pursue_talks" }, { id: "bamako.promise_elections", option: "6" }],
    5: [{ id: "bamako.blame_paris" }],
    6: [{ id: "bamako.court_moscow" }, { id: "bamako.blame_paris" }],
    7: [{ id: "bamako.blame_paris" }, { id: "bamako.court_moscow" }, { id: "bamako.sign_contract" }],
    8: [{ id: "bamako.sign_contract" }, { id: "bamako.demand_exit" }, { id: "bamako.postpone_elections" }],
    9: [{ id: "bamako.demand_exit" }, { id: "bamako.restrict_french" }, { id: "bamako.blame_paris" }],
    10: [{ id: "bamako.restrict_french" }, { id: "bamako.expel_french" }],
    11: [{ id: "bamako.expel_french" }, { id: "bamako.blame_paris" }],
  },
  jnim: {
    1: [{ id: "jnim.seek_talks" }],
    4: [{ id: "jnim.release_hostages" }], // history: October 2020
    5: [{ id: "jnim.communique", option: "bound" }], // report: January 2021
    6: [{ id: "jnim.wait_out" }],
  },
  moscow: {
    4: [{ id: "moscow.fund_movement", zone: "BKO" }],
    6: [{ id: "moscow.offer_wagner" }],
    7: [{ id: "moscow.offer_wagner" }, { id: "moscow.lower_price" }],
    8: [{ id: "moscow.deploy_wagner", zone: "SEG" }, { id: "moscow.publish_poll" }], // report: December 2021, the poll
    9: [{ id: "moscow.deploy_wagner", zone: "MOP" }, { id: "moscow.use_wagner" }],
    10: [{ id: "moscow.use_wagner" }, { id: "moscow.claim_victory" }],
    11: [{ id: "moscow.claim_victory" }, { id: "moscow.deploy_wagner", zone: "GAO" }],
  },
};

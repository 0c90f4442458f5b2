// Who may know of each kind of cause: what is fought, signed or said in the open is everybody's; what a seat does or believes in
// secret is that seat's, whatever figure it moves. A kind that is not listed here nobody is shown. A line may narrow it further (`to`).
import { ALL, type Audience, NOBODY, only } from "../ledger.ts";
import { ROLES } from "../vocabulary.ts";

const PARIS = only("paris");
const BAMAKO = only("bamako");
const JNIM = only("jnim");
const MOSCOW = only("moscow");
const GOVERNMENTS = only("paris", "bamako");
const TALKERS = only("bamako", "jnim");
const INDIRECT = only("paris", "jnim");
const HOSTS = only("bamako", "moscow");

/** Kinds of cause by who may know of them. */
const KNOWN: readonly (readonly [Audience, readonly string[]])[] = [
  // what the ledger itself says, and figures of a seat's own purse: whoever has the figure has the cause
  [
    ALL,
    ["bound", "came_to_light", "new_quarter", "order_paid", "posture_kept", "least_income", "hoard_wears"],
  ],
  // arms, ground and losses, as seen by those who are there
  [
    ALL,
    [
      ...["patrols", "patrol_contact", "strike_after_patrol", "strike_alone", "back_after_strike"],
      ...["leaders_lost", "leaders_hunted", "lost_on_patrol", "cleared", "fought_over", "swept"],
      ...["slipped_away", "lost_clearing", "lost_sweeping", "redeployed", "fell_without_administration"],
      ...["fell_without_army", "came_back", "collaborators_punished", "administration_restored"],
      ...["officials_left", "garrisoned", "fear_eases", "balance_of_forces", "challenged", "overrun"],
      ...["army_moved", "battalion_raised", "battlegroup_deployed", "tension_eases", "blockaded"],
      ...["conditions_worsen", "conditions_ease", "services_wear", "harm_fades", "violence_goes_on"],
      ...["lost_on_the_road", "lost_in_ambush", "lost_attacking", "post_lost", "attacked_while_talking"],
      ...["lost_to_rival", "lost_to_is", "post_lost_to_is", "is_violence", "must_choose_a_side"],
      ...["fought_each_other", "gap_filled", "struck_back", "war_goes_on"],
    ],
  ],
  // harm: by whose course it came is told where the hand is open, and narrowed by the line where it is not
  [
    ALL,
    [
      ...["harm_strike", "harm_raid", "harm_clearing", "harm_sweep", "harm_coercion", "harm_blockade"],
      ...["harm_predation", "harm_levy", "harm_attack", "harm_baseline", "harm_between_them", "harm_is"],
      ...["harm_wagner", "harm_unclaimed", "predation", "scores_settled"],
    ],
  ],
  // the coalition, the mission, the exit and its timetable
  [
    ALL,
    [
      ...["europeans_came", "europeans_left", "burden_shared", "mission_supported", "mission_hampered"],
      ...["mandate_falls_short", "receiver_steps_in", "left_without_receiver", "handed_over"],
      ...["mighty_and_no_safer", "out_of_sight", "modest_promises", "expectation_follows_means"],
      ...["exit_announced", "demand_met", "exit_demanded", "french_restricted", "french_expelled"],
      ...["soldiers_home", "drawn_down", "ordered_out", "timetable_slips", "posted_next_door"],
      ...["force_in_the_field", "operations_paid"],
    ],
  ],
  // talks, vetoes, signals and hostages, as far as they are spoken of
  [
    ALL,
    [
      ...[
        "rung_reached",
        "talks_advance",
        "pressure_spent",
        "settlement_signed",
        "settlement_holds",
        "recognition_fades",
        "settlement_guaranteed",
        "jnim_left",
      ],
      ...["bamako_broke_off", "came_undone", "contact_cold", "coup_breaks_contact", "coup_voids_mandate"],
      ...["coup_voids_settlement", "mandate_renewed", "nobody_tended", "lapsed_with_regime"],
      ...["talks_backed", "talks_tolerated", "talks_vetoed", "veto_stands", "humbled_by_paris"],
      ...["pushed_to_moscow", "hostage_released", "hostage_home", "hostage_taken", "channel_leaked"],
      ...["communique_bound", "communique_threaten", "signal_answered", "aqim_confirms", "aqim_disowns"],
      ...["france_attacked", "term_kept", "term_broken", "deal_leaked", "deal_printed", "leak_laid"],
    ],
  ],
  // the capital: blame, the street, coups, elections, Paris's line
  [
    ALL,
    [
      ...["paris_blamed", "paris_praised", "bound_by_own_words", "poll_published", "hand_shown"],
      ...["author_found", "wrongly_accused", "paris_spoke_in_mali", "street_marched", "street_presses"],
      ...["street_applauds", "street_rests", "seen_from_paris", "regime_fell", "new_men"],
      ...["friends_in_power", "country_falls_apart", "order_is_felt", "donors_hold_back"],
      ...["donors_return", "donors_sought", "elections_promised", "elections_held"],
      ...["elections_postponed", "promise_broken", "vote_failed", "army_reformed"],
      ...["line_none", "line_break", "line_condition", "line_accept", "line_none_held"],
      ...["line_break_held", "line_condition_held", "line_accept_held", "line_changed", "in_two_minds"],
    ],
  ],
  // aims, opinion and what is told
  [
    ALL,
    [
      ...["aim_met", "measure_stands", "aim_added", "aim_dropped", "cost_of_operations"],
      ...["soldiers_lost", "impatience", "vote_nears", "out_of_the_news", "results_told", "results_not_seen"],
      ...["threat_told", "limits_told", "account_heard", "event_claimed", "victory_claimed"],
      ...["mali_set_an_example", "neighbour_settles", "scenario_event", "ruling"],
    ],
  ],
  // Wagner, from the day it is there
  [
    ALL,
    [
      ...["contract_ended", "wagner_arrived", "wagner_came", "wagner_pulled_back", "wagner_operations"],
      ...["wagner_failed", "quick_gain", "covered_in_council", "stood_up_to_wagner", "gave_way"],
      ...["flag_rallied", "stand_escalated", "stood_by"],
    ],
  ],
  // what Paris alone knows of itself: its will, its fears, its story, what it pays for
  [
    PARIS,
    [
      ...["will_renewed", "will_opposition", "will_losses", "will_cost", "will_creep", "will_framing"],
      ...["services_paid", "provided_pay_services", "secret_means", "mission_creep", "fear_is_a_reason"],
      ...["fear_and_losses", "story_believed", "story_holds", "story_wears", "aims_that_cannot_be_met"],
      ...["too_many_aims", "aims_are_clear", "partners_to_agree_with", "partners_learn"],
      ...["channel_corrects", "threat_analysed", "threat_settles", "experience_corrects"],
      ...["fear_follows_estimate", "is_feared_at_home", "new_term", "courted_by_paris"],
    ],
  ],
  // what the government alone knows of itself
  [
    BAMAKO,
    [
      ...["customs", "taxes", "donors_pay", "army_paid", "loyalty_settles", "sanctions_blunted"],
      ...["provided_restore_services", "reproach_repeated", "reproach_rests", "fresh_french_act"],
      ...["militias_restrained", "arms_laid_down", "civil_society"],
    ],
  ],
  // what JNIM alone knows of itself
  [
    JNIM,
    [
      ...["supporters_give", "land_gives", "levy_raised", "recruited", "infiltrated", "waited"],
      ...["recruits_from_grievance", "recruits_from_tension", "recruits_after_harm", "driven_to_arms"],
      ...["provided_govern_shadow", "provided_hold_by_persuasion", "provided_local_justice"],
      ...["seen_to_govern", "held_by_coercion", "hostages_held", "hostages_negotiable"],
      ...["hardliners_object", "hardliners_steadied", "softness_with_is_near", "ranks_close"],
      ...[
        "brothers_fought",
        "truce_broken",
        "is_tolerated",
        "waited_while_is_grew",
        "prepared_for_attrition",
      ],
    ],
  ],
  // what Moscow alone knows of itself
  [
    MOSCOW,
    [
      ...["leverage_renewed", "influence_helps", "exposure_costs", "wagner_binds", "campaign"],
      ...["movement_funded", "theme_repeated", "theme_rests", "new_grievance", "hand_hidden"],
      ...["trail_cools", "officers_cultivated", "friendship_cools", "courted_by_moscow"],
    ],
  ],
  // what passes between two
  [GOVERNMENTS, ["aid_sent", "receiver_paid"]],
  [TALKERS, ["jnim_seeks_talks", "jnim_enters_talks", "local_talks", "local_truce"]],
  [INDIRECT, ["channel_opened"]],
  [
    HOSTS,
    [
      ...["contract_signed", "moscow_courted", "moscow_refused", "wagner_offered", "price_lowered"],
      ...["arms_sent", "wagner_paid"],
    ],
  ],
  // arms given in secret, sources and answers to campaigns: whose they are stands in the line
  [
    only(...ROLES),
    [
      ...["armed", "neighbours_armed", "armed_neighbours", "partners_dropped", "kept_their_arms"],
      ...["removed_by_armed", "source_killed", "campaign_watched"],
    ],
  ],
  // the Islamic State's own course is nobody's to know
  [NOBODY, ["is_follows_its_cells", "is_gains_room", "is_grows", "is_spreads"]],
];

const BY_CODE: ReadonlyMap<string, Audience> = new Map(
  KNOWN.flatMap(([to, codes]) => codes.map((code) => [code, to] as const)),
);

/** Every kind of cause that has a row. */
export const CAUSES: readonly string[] = KNOWN.flatMap(([, codes]) => codes);

/** Who may know of causes of this kind; nobody where the kind has no row. */
export const causeIsKnownTo = (code: string): Audience => BY_CODE.get(code) ?? NOBODY;

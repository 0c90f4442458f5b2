// Every order of every menu, once. `role.verb_noun`, stable for ever.

export const PARIS_ORDERS = [
  "paris.declare_aim", "paris.drop_aim",
  "paris.deploy_battlegroup", "paris.redeploy_battlegroup", "paris.patrol_zone", "paris.strike_zone",
  "paris.raid_leadership", "paris.clear_zone", "paris.hand_over", "paris.build_receiver", "paris.arm_partners",
  "paris.drop_partners", "paris.ask_europeans", "paris.support_minusma",
  "paris.pay_services",
  "paris.forbid_talks", "paris.tolerate_talks", "paris.back_talks",
  "paris.open_channel", "paris.answer_signal", "paris.seek_hostages", "paris.guarantee_settlement",
  "paris.take_line", "paris.claim_event", "paris.speak_home", "paris.speak_mali", "paris.attribute_campaign",
  "paris.analyse_threat", "paris.court_neighbour", "paris.send_aid",
  "paris.announce_exit", "paris.draw_down", "paris.face_wagner", "paris.post_to_niamey",
  "paris.gather_intelligence",
] as const;

export const BAMAKO_ORDERS = [
  "bamako.deploy_army", "bamako.sweep_zone", "bamako.garrison_zone", "bamako.restore_administration",
  "bamako.restore_services", "bamako.reform_army", "bamako.tolerate_predation", "bamako.pay_army",
  "bamako.open_talks", "bamako.pursue_talks", "bamako.break_talks", "bamako.local_talks", "bamako.renew_mandate",
  "bamako.blame_paris", "bamako.praise_paris", "bamako.demand_exit", "bamako.restrict_french", "bamako.expel_french",
  "bamako.court_moscow", "bamako.refuse_moscow", "bamako.sign_contract", "bamako.end_contract",
  "bamako.promise_elections", "bamako.hold_elections", "bamako.postpone_elections",
  "bamako.arm_militias", "bamako.restrain_militias", "bamako.seek_donors", "bamako.gather_intelligence",
] as const;

export const JNIM_ORDERS = [
  "jnim.ambush_convoy", "jnim.attack_post", "jnim.blockade_zone", "jnim.infiltrate_zone", "jnim.recruit_fighters",
  "jnim.raise_levy", "jnim.hold_by_persuasion", "jnim.hold_by_coercion", "jnim.govern_shadow", "jnim.hide_cells",
  "jnim.contest_is", "jnim.tolerate_is", "jnim.hold_hostages", "jnim.negotiate_hostages", "jnim.release_hostages",
  "jnim.communique", "jnim.seek_talks", "jnim.enter_talks", "jnim.leave_talks", "jnim.local_truce",
  "jnim.steady_hardliners", "jnim.wait_out", "jnim.local_justice", "jnim.gather_intelligence",
] as const;

export const MOSCOW_ORDERS = [
  "moscow.campaign", "moscow.fund_movement", "moscow.publish_poll", "moscow.cultivate_officers",
  "moscow.offer_wagner", "moscow.deploy_wagner", "moscow.use_wagner", "moscow.pull_back_wagner", "moscow.send_arms",
  "moscow.cover_council", "moscow.court_neighbour", "moscow.hide_hand", "moscow.show_hand", "moscow.claim_victory",
  "moscow.lower_price", "moscow.gather_intelligence",
] as const;

export const ORDER_IDS = [...PARIS_ORDERS, ...BAMAKO_ORDERS, ...JNIM_ORDERS, ...MOSCOW_ORDERS] as const;
export type OrderId = (typeof ORDER_IDS)[number];

// Which rule carries out which order: an order without a rule does not compile, and what each module answers for stands in one place.
import type { OrderId } from "../data/orders/ids.ts";
import type { Rule } from "./context.ts";
import { d01 } from "./d01-objectives.ts";
import { d02 } from "./d02-flush-and-strike.ts";
import { d04 } from "./d04-administration.ts";
import { d05 } from "./d05-partners.ts";
import { d06 } from "./d06-coalition.ts";
import { d07 } from "./d07-insurgency.ts";
import { d08 } from "./d08-french-opinion.ts";
import { d09 } from "./d09-blame.ts";
import { d10 } from "./d10-disinformation.ts";
import { d12 } from "./d12-legitimacy.ts";
import { d13 } from "./d13-sovereignty.ts";
import { d14 } from "./d14-talks.ts";
import { d15 } from "./d15-restraint.ts";
import { d16 } from "./d16-rivalry.ts";
import { d17 } from "./d17-wagner.ts";
import { d18 } from "./d18-exit.ts";
import { d19 } from "./d19-optics.ts";
import { d20 } from "./d20-facing-wagner.ts";
import { d21 } from "./d21-patience.ts";
import { d22 } from "./d22-contagion.ts";
import { d24 } from "./d24-receiver.ts";
import { d25 } from "./d25-slow-roll.ts";
import { d26 } from "./d26-two-minds.ts";
import { d27 } from "./d27-expectation.ts";
import { d28 } from "./d28-indirect-channel.ts";
import { d29 } from "./d29-shelf-life.ts";

/**
 * The rule that carries out an order and tells its author what became of it: that of the first dynamic in the order's row.
 * Games of every kind are held to this table (`testing/squares.ts`): an order has one result, of this rule, or none where
 * the rule is silenced.
 */
export const CARRIED_OUT_BY = {
  "paris.declare_aim": d01,
  "paris.drop_aim": d01,
  "paris.deploy_battlegroup": d27,
  "paris.redeploy_battlegroup": d04,
  "paris.patrol_zone": d02,
  "paris.strike_zone": d02,
  "paris.raid_leadership": d02,
  "paris.clear_zone": d04,
  "paris.hand_over": d24,
  "paris.build_receiver": d24,
  "paris.arm_partners": d05,
  "paris.drop_partners": d05,
  "paris.ask_europeans": d06,
  "paris.support_minusma": d24,
  "paris.pay_services": d07,
  "paris.forbid_talks": d13,
  "paris.tolerate_talks": d13,
  "paris.back_talks": d14,
  "paris.open_channel": d28,
  "paris.answer_signal": d15,
  "paris.seek_hostages": d28,
  "paris.guarantee_settlement": d14,
  "paris.take_line": d26,
  "paris.claim_event": d19,
  "paris.speak_home": d08,
  "paris.speak_mali": d10,
  "paris.counter_campaign": d10,
  "paris.attribute_campaign": d10,
  "paris.analyse_threat": d15,
  "paris.court_neighbour": d22,
  "paris.send_aid": d07,
  "paris.announce_exit": d18,
  "paris.draw_down": d25,
  "paris.face_wagner": d20,
  "paris.post_to_niamey": d22,
  "paris.gather_intelligence": d29,
  "bamako.deploy_army": d24,
  "bamako.sweep_zone": d04,
  "bamako.garrison_zone": d04,
  "bamako.restore_administration": d04,
  "bamako.restore_services": d07,
  "bamako.reform_army": d12,
  "bamako.tolerate_predation": d12,
  "bamako.pay_army": d12,
  "bamako.open_talks": d14,
  "bamako.pursue_talks": d14,
  "bamako.break_talks": d14,
  "bamako.local_talks": d14,
  "bamako.renew_mandate": d29,
  "bamako.blame_paris": d09,
  "bamako.praise_paris": d09,
  "bamako.counter_campaign": d10,
  "bamako.demand_exit": d18,
  "bamako.restrict_french": d18,
  "bamako.expel_french": d18,
  "bamako.court_moscow": d17,
  "bamako.refuse_moscow": d17,
  "bamako.sign_contract": d17,
  "bamako.end_contract": d17,
  "bamako.promise_elections": d12,
  "bamako.hold_elections": d12,
  "bamako.postpone_elections": d12,
  "bamako.arm_militias": d05,
  "bamako.restrain_militias": d05,
  "bamako.seek_donors": d12,
  "bamako.gather_intelligence": d29,
  "jnim.ambush_convoy": d21,
  "jnim.attack_post": d21,
  "jnim.blockade_zone": d07,
  "jnim.infiltrate_zone": d07,
  "jnim.recruit_fighters": d07,
  "jnim.raise_levy": d07,
  "jnim.hold_by_persuasion": d07,
  "jnim.hold_by_coercion": d04,
  "jnim.govern_shadow": d07,
  "jnim.hide_cells": d02,
  "jnim.contest_is": d16,
  "jnim.tolerate_is": d16,
  "jnim.hold_hostages": d14,
  "jnim.negotiate_hostages": d14,
  "jnim.release_hostages": d14,
  "jnim.communique": d15,
  "jnim.seek_talks": d14,
  "jnim.enter_talks": d14,
  "jnim.leave_talks": d14,
  "jnim.local_truce": d14,
  "jnim.steady_hardliners": d21,
  "jnim.wait_out": d21,
  "jnim.local_justice": d07,
  "jnim.gather_intelligence": d29,
  "moscow.campaign": d10,
  "moscow.fund_movement": d10,
  "moscow.publish_poll": d10,
  "moscow.cultivate_officers": d17,
  "moscow.offer_wagner": d17,
  "moscow.deploy_wagner": d17,
  "moscow.use_wagner": d17,
  "moscow.pull_back_wagner": d17,
  "moscow.send_arms": d17,
  "moscow.cover_council": d17,
  "moscow.court_neighbour": d22,
  "moscow.hide_hand": d10,
  "moscow.show_hand": d10,
  "moscow.claim_victory": d19,
  "moscow.lower_price": d17,
  "moscow.gather_intelligence": d29,
} as const satisfies Record<OrderId, Rule>;

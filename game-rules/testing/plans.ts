// Purposes for games that no chance comes to: what each role keeps wanting in them, what nobody does there, what they are for.
import type { OrderId } from "../data/orders/ids.ts";
import type { OrderDraft } from "../orders.ts";
import type { Scenario } from "../scenario.ts";
import { type Role, RUNG, type ScenarioId } from "../vocabulary.ts";

export type Wish = Partial<OrderDraft> & { readonly id: OrderId };

export interface Plan {
  /** In every quarter, as far as it is legal; the dearest first. */
  readonly wants: Partial<Readonly<Record<Role, readonly Wish[]>>>;
  /** Orders left out of the game. */
  readonly never: readonly OrderId[];
  /** What the plan is for, by the names of the ledger (`seen.ts`): it is played until all of it has been seen. */
  readonly brings: readonly string[];
  /** Seeds played before all others, in which what is rare even so comes about. */
  readonly rare?: readonly number[];
  /** Where it is played, and what of that board is tuned so that what is rare lies near. */
  readonly scenario: ScenarioId;
  readonly tuned?: Partial<Pick<Scenario, "regime" | "talks">> & {
    readonly tracks?: Partial<Scenario["tracks"]>;
  };
}

export const PLANS = {
  /** An operation on named ground that drops its aim and names it again. */
  "name the ground": {
    scenario: "serval",
    brings: [
      "order paris.declare_aim: towns_back",
      "order paris.drop_aim: towns_back",
      "event AimDeclared: towns_back",
    ],
    wants: {
      paris: [
        { id: "paris.drop_aim", option: "towns_back" },
        { id: "paris.declare_aim", option: "towns_back" },
      ],
    },
    never: ["paris.announce_exit"],
  },
  /** Talks that everybody carries: up the ladder to a settlement. */
  settle: {
    scenario: "missed-moment",
    brings: [
      "order paris.guarantee_settlement",
      "order paris.claim_event: settlement",
      "event TalksMoved: up to settlement",
      "event Claimed: settlement",
      "account paris_pressed",
      "account bamako_own_peace",
      "account jnim_terms_won",
      "account moscow_good_offices",
      "ending settled",
      "ending in talks",
    ],
    wants: {
      paris: [
        { id: "paris.back_talks", option: "open" },
        { id: "paris.guarantee_settlement" },
        { id: "paris.answer_signal" },
        { id: "paris.claim_event" },
        { id: "paris.open_channel" },
      ],
      bamako: [
        { id: "bamako.open_talks" },
        { id: "bamako.pursue_talks" },
        { id: "bamako.renew_mandate" },
        { id: "bamako.pay_army" },
        { id: "bamako.promise_elections" },
        { id: "bamako.hold_elections" },
      ],
      jnim: [
        { id: "jnim.seek_talks" },
        { id: "jnim.enter_talks" },
        { id: "jnim.steady_hardliners" },
        { id: "jnim.communique", option: "bound" },
        { id: "jnim.release_hostages" },
        { id: "jnim.contest_is" },
      ],
      moscow: [{ id: "moscow.hide_hand" }],
    },
    never: [
      "paris.forbid_talks",
      "paris.raid_leadership",
      "bamako.break_talks",
      "bamako.tolerate_predation",
      "jnim.leave_talks",
      "jnim.tolerate_is",
      "moscow.cultivate_officers",
    ],
  },
  /** Sources that are acted upon until they are found out. */
  listen: {
    scenario: "missed-moment",
    brings: ["event SourceBurned: strike", "event SourceBurned: accusation"],
    wants: {
      paris: [
        { id: "paris.gather_intelligence", zone: "GAO" },
        { id: "paris.gather_intelligence", zone: "BKO" },
        { id: "paris.strike_zone", zone: "GAO" },
        { id: "paris.attribute_campaign" },
      ],
    },
    never: [],
  },
  /** The same by raids, and by the army's sweeps. */
  overhear: {
    scenario: "missed-moment",
    brings: ["event SourceBurned: raid", "event SourceBurned: sweep"],
    wants: {
      paris: [
        { id: "paris.gather_intelligence", zone: "LIP" },
        { id: "paris.gather_intelligence", zone: "KID" },
        { id: "paris.raid_leadership", zone: "LIP" },
        { id: "paris.raid_leadership", zone: "KID" },
      ],
      bamako: [
        { id: "bamako.gather_intelligence", zone: "MOP" },
        { id: "bamako.sweep_zone", zone: "MOP" },
      ],
    },
    never: [],
  },
  /** Talks begun and then left to themselves: what stands comes undone, or goes cold. */
  neglect: {
    scenario: "barkhane",
    brings: ["event TalksMoved: down by came_undone", "event TalksMoved: down by contact_cold"],
    wants: {
      paris: [{ id: "paris.back_talks", option: "private" }, { id: "paris.raid_leadership" }],
      bamako: [
        { id: "bamako.open_talks" },
        { id: "bamako.pursue_talks" },
        { id: "bamako.tolerate_predation" },
      ],
      jnim: [{ id: "jnim.enter_talks" }, { id: "jnim.tolerate_is" }, { id: "jnim.attack_post" }],
      moscow: [{ id: "moscow.cultivate_officers" }],
    },
    never: ["paris.forbid_talks", "bamako.break_talks", "jnim.leave_talks", "jnim.steady_hardliners"],
  },
  /** A junta, Moscow's contract, and the way of the French to the airport. */
  expel: {
    scenario: "missed-moment",
    brings: [
      "order bamako.expel_french",
      "event HarmDone: wagner",
      "event NeighbourTurned: niamey",
      "ending expelled",
      "ending out in duress",
      "ending Wagner in the country",
    ],
    wants: {
      paris: [{ id: "paris.take_line", option: "break" }],
      bamako: [
        { id: "bamako.expel_french" },
        { id: "bamako.restrict_french" },
        { id: "bamako.demand_exit" },
        { id: "bamako.sign_contract" },
        { id: "bamako.court_moscow" },
        { id: "bamako.blame_paris" },
        { id: "bamako.tolerate_predation" },
      ],
      jnim: [{ id: "jnim.attack_post" }, { id: "jnim.blockade_zone" }],
      moscow: [
        { id: "moscow.offer_wagner" },
        { id: "moscow.deploy_wagner" },
        { id: "moscow.campaign", zone: "BKO", option: "anti_french" },
        { id: "moscow.use_wagner" },
        { id: "moscow.fund_movement" },
        { id: "moscow.court_neighbour", target: "niamey" },
      ],
    },
    never: ["paris.announce_exit", "bamako.end_contract", "bamako.refuse_moscow", "bamako.praise_paris"],
  },
  /** Wagner comes while nobody has asked the French to go: they may face it. */
  face: {
    scenario: "missed-moment",
    brings: ["order paris.face_wagner", "event WagnerFaced"],
    wants: {
      paris: [{ id: "paris.face_wagner" }, { id: "paris.redeploy_battlegroup" }],
      bamako: [{ id: "bamako.sign_contract" }, { id: "bamako.court_moscow" }, { id: "bamako.pay_army" }],
      moscow: [
        { id: "moscow.offer_wagner" },
        { id: "moscow.deploy_wagner" },
        { id: "moscow.use_wagner" },
        { id: "moscow.claim_victory" },
      ],
    },
    never: [
      "bamako.demand_exit",
      "bamako.end_contract",
      "bamako.refuse_moscow",
      "paris.announce_exit",
      "moscow.pull_back_wagner",
    ],
  },
  /** Wagner is sent where the Islamic State stands. */
  hunt: {
    scenario: "missed-moment",
    tuned: { regime: "junta" },
    brings: ["order moscow.use_wagner"],
    wants: {
      bamako: [{ id: "bamako.sign_contract" }, { id: "bamako.court_moscow" }],
      moscow: [
        { id: "moscow.offer_wagner" },
        { id: "moscow.use_wagner", zone: "LIP" },
        { id: "moscow.deploy_wagner", zone: "LIP" },
        { id: "moscow.use_wagner", zone: "GAO" },
        { id: "moscow.deploy_wagner", zone: "GAO" },
      ],
    },
    never: ["bamako.end_contract", "bamako.refuse_moscow", "moscow.pull_back_wagner", "paris.face_wagner"],
  },
  /** Threats and raids, quarter after quarter: the war comes to France. */
  strike: {
    scenario: "barkhane",
    tuned: { tracks: { threat: 90 } },
    brings: ["event FranceAttacked", "ending attacked at home"],
    wants: {
      paris: [{ id: "paris.raid_leadership" }, { id: "paris.speak_home", option: "threat" }],
      jnim: [{ id: "jnim.communique", option: "threaten" }, { id: "jnim.ambush_convoy" }],
    },
    never: ["paris.answer_signal", "jnim.seek_talks", "bamako.open_talks", "bamako.pursue_talks"],
  },
  /** Announced early, receivers first, home in good order: the exit as a choice. */
  leave: {
    scenario: "missed-moment",
    brings: ["order paris.draw_down: local", "ending out by choice", "ending out, contested"],
    rare: [142, 212],
    wants: {
      paris: [
        { id: "paris.announce_exit", option: "4" },
        { id: "paris.draw_down", target: "local" },
        { id: "paris.draw_down", target: "fama" },
        { id: "paris.draw_down", target: "minusma" },
        { id: "paris.draw_down" },
        { id: "paris.build_receiver", target: "local" },
        { id: "paris.build_receiver" },
        { id: "paris.back_talks", option: "open" },
        { id: "paris.answer_signal" },
        { id: "paris.claim_event" },
        { id: "paris.declare_aim", option: "capital_safe" },
      ],
      bamako: [
        { id: "bamako.open_talks" },
        { id: "bamako.pursue_talks" },
        { id: "bamako.renew_mandate" },
        { id: "bamako.pay_army" },
        { id: "bamako.refuse_moscow" },
      ],
      jnim: [
        { id: "jnim.communique", option: "bound" },
        { id: "jnim.seek_talks" },
        { id: "jnim.enter_talks" },
      ],
    },
    never: [
      "paris.forbid_talks",
      "bamako.demand_exit",
      "bamako.sign_contract",
      "bamako.break_talks",
      "jnim.leave_talks",
      "moscow.offer_wagner",
      "moscow.lower_price",
    ],
  },
  /** Announced, and then nothing: the timetable runs out. */
  linger: {
    scenario: "missed-moment",
    brings: ["event ExitChanged: slipped", "event AimDropped: narrowing", "ending announced and not out"],
    wants: { paris: [{ id: "paris.announce_exit", option: "2" }, { id: "paris.drop_aim" }] },
    never: ["paris.draw_down", "paris.hand_over", "bamako.demand_exit"],
  },
  /** A transition that promises a vote and keeps or breaks its word. */
  vote: {
    scenario: "barkhane",
    tuned: { regime: "transition" },
    brings: [
      "event RegimeElected: transition",
      "event ElectionsPromised: put off",
      "event ElectionsPromised: broken",
    ],
    wants: {
      paris: [{ id: "paris.take_line", option: "condition" }],
      bamako: [
        { id: "bamako.hold_elections" },
        { id: "bamako.promise_elections" },
        { id: "bamako.restore_administration" },
        { id: "bamako.reform_army" },
        { id: "bamako.pay_army" },
      ],
      moscow: [{ id: "moscow.cultivate_officers" }, { id: "moscow.fund_movement" }],
    },
    never: [],
  },
  /** A settlement under a government that nobody would miss. */
  fall: {
    scenario: "missed-moment",
    tuned: { talks: { rung: RUNG.settlement }, tracks: { legitimacy: 12, loyalty: 20 } },
    brings: ["event TalksMoved: down by coup_voids_settlement", "event RegimeFell: elected to transition"],
    wants: {
      bamako: [{ id: "bamako.tolerate_predation" }],
      jnim: [{ id: "jnim.steady_hardliners" }],
      moscow: [{ id: "moscow.cultivate_officers" }],
    },
    never: ["bamako.break_talks", "jnim.leave_talks", "bamako.pay_army"],
  },
  /** A junta as hated as the government before it; the mandate of the talks falls with it. */
  again: {
    scenario: "missed-moment",
    tuned: { regime: "junta", talks: { rung: RUNG.mandate }, tracks: { legitimacy: 8, loyalty: 10 } },
    brings: [
      "event RegimeFell: junta to junta",
      "event TalksMoved: down by coup_voids_mandate",
      "ending several coups",
    ],
    wants: {
      bamako: [{ id: "bamako.tolerate_predation" }],
      jnim: [{ id: "jnim.attack_post" }],
      moscow: [{ id: "moscow.cultivate_officers" }],
    },
    never: ["bamako.break_talks", "jnim.leave_talks", "bamako.pay_army", "bamako.hold_elections"],
  },
  /** A capital that has had enough, and money for its placards. */
  march: {
    scenario: "missed-moment",
    tuned: { tracks: { sentiment: 85 } },
    brings: ["event StreetMarched: 3"],
    wants: {
      paris: [{ id: "paris.forbid_talks", option: "open" }],
      moscow: [{ id: "moscow.fund_movement" }],
    },
    never: ["paris.announce_exit"],
  },
  /** Paris accuses where nobody is at work. */
  accuse: {
    scenario: "barkhane",
    brings: ["event CampaignAttributed: wrongly"],
    wants: { paris: [{ id: "paris.attribute_campaign" }] },
    never: [
      "moscow.campaign",
      "moscow.fund_movement",
      "moscow.publish_poll",
      "moscow.show_hand",
      "bamako.sign_contract",
    ],
  },
} as const satisfies Record<string, Plan>;

export type PlanName = keyof typeof PLANS;

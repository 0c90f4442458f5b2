// Every way the engine says no, with the names of its params; they hold no hidden fact. Words for each stand in the catalogues under
// `refusals`.
export const REFUSALS = {
  // sheets
  "phase.not_orders": [],
  "phase.over": [],
  "sheet.already_committed": [],
  "sheet.not_committed": [],
  "sheet.too_many_orders": ["slots", "written"],
  "sheet.twice": ["order", "at"],
  "sheet.limit": ["order", "at", "limit"],
  "sheet.family": ["order", "at"],
  "sheet.purse": ["cost", "free"],
  "sheet.loyalty": ["cost", "free"],
  "role.not_seated": [],
  // single orders
  "order.not_yours": ["order", "at"],
  "order.needs_zone": ["order", "at"],
  "order.not_here": ["order", "at"],
  "order.bad_target": ["order", "at"],
  "order.bad_option": ["order", "at"],
  // deals
  "deal.parties": [],
  "deal.not_a_party": [],
  "deal.no_channel": [],
  "deal.unknown": [],
  "deal.not_open": [],
  "deal.no_secret": [],
  "deal.knows_already": [],
  "deal.passed_on": [],
  "deal.old_version": ["version"],
  "deal.signed_already": [],
  "deal.expired": [],
  "deal.term_by": ["term", "by"],
  "deal.term_field": ["term", "field"],
  "deal.term_quarters": ["term"],
  "deal.term_twice": ["term", "first"],
  "deal.too_many": ["max"],
  "deal.phase": [],
  // messages
  "message.empty": [],
  "message.too_long": ["max"],
  "message.no_channel": [],
  "message.nobody": [],
  // accounts of events
  "story.not_news": [],
  "story.not_yours": [],
  "story.told_before": [],
  "story.once_a_quarter": [],
  // the facilitator's hand
  "facilitator.nothing_to_end": [],
  "facilitator.open_already": [],
  "facilitator.unknown_track": [],
  "facilitator.beyond_limit": [],
  "facilitator.past_limit": ["limit"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What rows of the menus say of an order of theirs that may not be given now, with the order and its place on the sheet. */
export const ORDER_REFUSALS = [
  "order.french_are_out",
  "order.already_demanded",
  "order.rung_before",
  "order.talks_open",
  "order.no_talks",
  "order.settled",
  "order.street_not_behind",
  "order.no_alternative",
  "order.no_french_in_mali",
  "order.contract_signed",
  "order.no_offer",
  "order.no_contract",
  "order.already_elected",
  "order.already_promised",
  "order.too_soon",
  "order.not_promised",
  "order.no_hostages",
  "order.nothing_to_claim",
  "order.french_still_in",
  "order.veto_needs_a_hold",
  "order.strike_needs_leave",
  "order.too_many_aims",
  "order.no_aim_to_drop",
  "order.exit_announced",
  "order.no_signal",
  "order.channel_closed",
  "order.no_framework",
  "order.no_coup_yet",
  "order.exit_not_announced",
  "order.no_wagner",
  "order.no_legal_ground",
  "order.no_moscow",
] as const;
export type OrderRefusal = (typeof ORDER_REFUSALS)[number];

export type EngineRefusal = keyof typeof REFUSALS | OrderRefusal;
/** The names of the params that a refusal is given with. */
export type RefusalParam<C extends EngineRefusal> = C extends keyof typeof REFUSALS
  ? (typeof REFUSALS)[C][number]
  : "order" | "at";

/** Why an account of an event cannot be given. */
export type StoryRefusal = Extract<EngineRefusal, `story.${string}`>;

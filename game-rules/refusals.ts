// Every way the engine says no. Words for each stand in the catalogues under `refusals`.
export const REFUSALS = [
  // sheets
  "phase.not_orders",
  "phase.over",
  "sheet.already_committed",
  "sheet.not_committed",
  "sheet.too_many_orders",
  "sheet.twice",
  "sheet.limit",
  "sheet.family",
  "sheet.purse",
  "sheet.loyalty",
  "role.not_seated",
  // single orders; the rows of the menus add their own `order.*`
  "order.unknown",
  "order.not_yours",
  "order.needs_zone",
  "order.not_here",
  "order.bad_target",
  "order.bad_option",
  "order.too_dear",
  "order.stands_already",
  // deals
  "deal.parties",
  "deal.not_a_party",
  "deal.no_channel",
  "deal.unknown",
  "deal.not_open",
  "deal.old_version",
  "deal.signed_already",
  "deal.expired",
  "deal.term_by",
  "deal.term_field",
  "deal.term_quarters",
  "deal.too_many",
  "deal.phase",
  // messages
  "message.empty",
  "message.too_long",
  "message.no_channel",
  "message.nobody",
  // the facilitator's hand
  "facilitator.nothing_to_end",
  "facilitator.open_already",
  "facilitator.unknown_track",
  "facilitator.beyond_limit",
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

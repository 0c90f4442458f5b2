// Where in the rulebook each refusal is explained: its order where it names one, else the rule or chapter behind it.
import type { DynamicId } from "../../../game-rules/open";

export const CHAPTER_IDS = [
  "quarter",
  "menus",
  "dynamics",
  "arrows",
  "deals",
  "stories",
  "aims",
  "scores",
  "ladder",
  "figures",
  "board",
  "grades",
  "glossary",
] as const;
export type ChapterId = (typeof CHAPTER_IDS)[number];

/** By the first word of a code. */
const KINDS: Readonly<Record<string, ChapterId>> = {
  phase: "quarter",
  sheet: "quarter",
  role: "menus",
  order: "menus",
  deal: "deals",
  message: "deals",
  story: "stories",
};

/** Where a single rule says why. */
const RULES: Readonly<Record<string, DynamicId | ChapterId>> = {
  "sheet.purse": "figures",
  "sheet.loyalty": "D12",
  "order.no_french_in_mali": "D27",
  "order.french_are_out": "D18",
  "order.french_still_in": "D25",
  "order.veto_needs_a_hold": "D13",
  "order.strike_needs_leave": "D18",
  "order.too_many_aims": "D1",
  "order.no_aim_to_drop": "aims",
  "order.exit_announced": "D25",
  "order.exit_not_announced": "D25",
  "order.no_signal": "D15",
  "order.channel_closed": "D28",
  "order.no_hostages": "D14",
  "order.no_framework": "ladder",
  "order.no_talks": "ladder",
  "order.talks_open": "ladder",
  "order.settled": "ladder",
  "order.no_coup_yet": "D26",
  "order.no_moscow": "D17",
  "order.nothing_to_claim": "D19",
  "order.no_wagner": "D20",
  "order.no_legal_ground": "D20",
  "order.already_demanded": "D18",
  "order.rung_before": "D18",
  "order.street_not_behind": "D11",
  "order.no_alternative": "D17",
  "order.no_offer": "D17",
  "order.no_contract": "D17",
  "order.contract_signed": "D17",
  "order.already_elected": "D12",
  "order.already_promised": "D12",
  "order.not_promised": "D12",
  "order.too_soon": "D12",
  "deal.no_channel": "D28",
  "message.no_channel": "D28",
};

/** The place in the rulebook, without its mark; nothing where no rule of the game is behind it. */
export function anchorOf(code: string, params: Readonly<Record<string, unknown>> = {}): string | undefined {
  const rule = RULES[code];
  if (rule) return rule;
  if (typeof params.order === "string") return params.order;
  return KINDS[code.slice(0, code.indexOf("."))];
}

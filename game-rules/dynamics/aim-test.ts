// The test of an aim (D1, D23): declared long enough, paid for, true on the ground, and no goalposts moved. Asked when a quarter's
// politics are settled, and by the reading of an exit that ends in that very quarter. Report, "Serval Success, Barkhane Bane".
import type { OrderId } from "../data/orders/ids.ts";
import type { EventOf } from "../events.ts";
import type { AimState, GameState } from "../state.ts";
import type { AimId } from "../vocabulary.ts";
import type { Context } from "./context.ts";
import { holds, measurable } from "./d23-measures.ts";
import { standsBehind } from "./narrowing.ts";
import { ordered, stands } from "./state-of-play.ts";

/** Declared so long, the quarter of declaring counted, with its means paid in so many of them (chosen: three). */
export const COUNTS = { quarters: 3, funded: 2 } as const;

/** What counts as its means, paid in a quarter: an order given, or an instruction that stands (chosen, from the report's lessons). */
const MEANS: Readonly<Record<AimId, readonly OrderId[]>> = {
  soil_safe: [
    "paris.analyse_threat",
    "paris.gather_intelligence",
    "paris.raid_leadership",
    "paris.answer_signal",
    "paris.open_channel",
  ],
  jnim_at_table: [
    "paris.back_talks",
    "paris.open_channel",
    "paris.answer_signal",
    "paris.guarantee_settlement",
    "paris.seek_hostages",
  ],
  limit_harm: ["paris.pay_services", "paris.send_aid", "paris.drop_partners", "paris.support_minusma"],
  local_security: ["paris.build_receiver", "paris.support_minusma", "paris.hand_over", "paris.pay_services"],
  administration_back: ["paris.pay_services", "paris.send_aid", "paris.build_receiver"],
  capital_safe: ["paris.patrol_zone", "paris.clear_zone", "paris.build_receiver", "paris.send_aid"],
  towns_back: [
    "paris.clear_zone",
    "paris.patrol_zone",
    "paris.build_receiver",
    "paris.hand_over",
    "paris.draw_down",
  ],
  defeat_terrorism: ["paris.strike_zone", "paris.raid_leadership", "paris.clear_zone", "paris.patrol_zone"],
  regional_stability: [
    "paris.court_neighbour",
    "paris.send_aid",
    "paris.support_minusma",
    "paris.ask_europeans",
  ],
};

/** Quarters since it was declared, that one counted. */
export const declaredFor = (s: GameState, a: AimState): number =>
  (s.turn - a.since + 1) * s.scenario.quartersPerTurn;

/** Declared once the end had been announced, with nothing behind it: goalposts that were moved, not an aim that was met. */
const movedGoalposts = (s: GameState, a: AimState): boolean =>
  s.exit.announcedIn > 0 && a.since >= s.exit.announcedIn && !standsBehind(s);

const fundedNow = (c: Context, aim: AimId): boolean =>
  MEANS[aim].some((id) => ordered(c, id) || stands(c, id));

type Why = EventOf<"AimTested">["why"];

export interface AimVerdict {
  readonly aim: AimState;
  readonly funded: number;
  readonly met: boolean;
  readonly why: Why;
  /** It held already as it was declared, or, declared before the game, as the game began. */
  readonly given: boolean;
}

/** The first quarter of a game finds the aims from before it as they stand. */
const foundSo = (c: Context, a: AimState): boolean =>
  a.since < 1 && c.s.turn === 1 && c.round === 0 && c.on("D23") && holds(c.s, a.id);

function why(c: Context, a: AimState, funded: number, given: boolean): Why {
  const { s } = c;
  if (!measurable(a.id)) return "has_no_test";
  if (!c.on("D23")) return "not_measured";
  if (given) return "true_before";
  if (declaredFor(s, a) < COUNTS.quarters) return "too_soon";
  if (funded < COUNTS.funded) return "means_unpaid";
  if (movedGoalposts(s, a)) return "goalposts_moved";
  return holds(s, a.id) ? "met" : "not_true";
}

/** What this quarter says of each aim that stands; one dropped in it is asked no more. */
export function verdicts(c: Context): AimVerdict[] {
  const dropped = new Set(c.orders("paris.drop_aim").map((o) => o.draft.option));
  return c.s.aims
    .filter((a) => !dropped.has(a.id))
    .map((aim) => {
      const funded = aim.funded + (fundedNow(c, aim.id) ? 1 : 0);
      // lost and won back, it has been worked for after all
      const given = (aim.given === true && holds(c.s, aim.id)) || foundSo(c, aim);
      const word = why(c, aim, funded, given);
      return { aim, funded, met: word === "met", why: word, given };
    });
}

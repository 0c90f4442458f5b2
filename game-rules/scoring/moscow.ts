// What Moscow is measured by: influence, the French gone and how that reads, neighbours that turn away, and the price it paid.
// Nothing for nothing: what happens to France counts as far as Moscow has made itself somebody in Bamako, and a low price counts as
// far as something was bought with it.
import { exitReading } from "../dynamics/d18-exit.ts";
import { clamp, points } from "../ledger.ts";
import type { GameState } from "../state.ts";
import { line, part, type Total, total, units } from "./part.ts";

/** Influence from which Moscow begins to count in Bamako, and at which what befalls France there is told as its doing (chosen). */
const HAND = { from: 15, whole: 40 } as const;
/** The French asked to go, by the highest rung; gone; and gone under duress, a share of each point below sixty (chosen). */
const FRENCH = {
  max: 25,
  demand: 14,
  restrict: 16,
  expel: 18,
  gone: 4,
  duress: 0.16,
  duressFrom: 60,
} as const;
/** Points gained elsewhere for which the price is counted in full (chosen). */
const PRICE = {
  max: 25,
  boughtAt: 40,
  exposure: 0.05,
  printed: 6,
  mostPrinted: 18,
  unit: 1.2,
  harm: 0.4,
} as const;

/** Moscow: influence, the French gone and how, the neighbours, price paid. */
export function moscow(s: GameState): Total {
  const { tracks, demand } = s;
  const out = s.exit.outIn > 0;
  const far = out ? clamp(FRENCH.duressFrom - exitReading(s).value, 0, FRENCH.duressFrom) : 0;
  const hand = clamp((points(tracks.influence) - HAND.from) / (HAND.whole - HAND.from), 0, 1);
  const away = 200 - points(tracks.niamey) - points(tracks.ouagadougou);
  const asked = demand.rung === "none" ? 0 : FRENCH[demand.rung];

  const influence = part(30, line("D17", "influence", points(tracks.influence) * 0.3));
  const french = part(
    FRENCH.max,
    line("D18", "asked_to_go", asked * hand),
    line("D18", "french_gone", out ? FRENCH.gone * hand : 0),
    line("D18", "gone_in_duress", far * FRENCH.duress * hand),
  );
  const neighbours = part(20, line("D22", "neighbours_turned", clamp(away - 40, 0, 160) / 8));
  const bought = influence.value + french.value + neighbours.value;
  const price = part(
    PRICE.max,
    line("upkeep", "price_for_what_was_bought", clamp(bought / PRICE.boughtAt, 0, 1) * PRICE.max),
    line("D10", "exposure", -points(tracks.exposure) * PRICE.exposure),
    line("D10", "found_out", -Math.min(PRICE.mostPrinted, (s.foundOut ?? 0) * PRICE.printed)),
    line("D17", "wagner_bound", -units(s, "wagner") * PRICE.unit),
    line("D17", "wagner_harm", -Math.min(10, s.tally.wagnerHarm * PRICE.harm)),
  );
  return total<"moscow">({ influence, french, neighbours, price });
}

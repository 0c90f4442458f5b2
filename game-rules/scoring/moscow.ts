// What Moscow is measured by: influence, the French gone and how that reads, neighbours that turn away, and the price it paid.
import { exitReading } from "../dynamics/d18-exit.ts";
import { clamp, points } from "../ledger.ts";
import type { GameState } from "../state.ts";
import { line, part, type Total, total, units } from "./part.ts";

/** Moscow: influence, the French gone and how, the neighbours, price paid (DESIGN 6). */
export function moscow(s: GameState): Total {
  const reading = exitReading(s).value;
  const out = s.exit.outIn > 0;
  const neighbours = 200 - points(s.tracks.niamey) - points(s.tracks.ouagadougou);
  return total({
    influence: part(30, line("D17", "influence", points(s.tracks.influence) * 0.3)),
    french: part(
      25,
      line("D18", "french_gone", out ? 8 : 0),
      line("D18", "gone_in_duress", out ? clamp(60 - reading, 0, 60) * 0.29 : 0),
    ),
    neighbours: part(20, line("D22", "neighbours_turned", clamp(neighbours - 60, 0, 140) / 7)),
    price: part(
      25,
      line("upkeep", "price_base", 25),
      line("D10", "exposure", -points(s.tracks.exposure) * 0.12),
      line("D17", "wagner_bound", -units(s, "wagner") * 1.2),
      line("D17", "wagner_harm", -Math.min(10, s.tally.wagnerHarm * 0.4)),
    ),
  });
}

// What Bamako is measured by: each quarter by the measure of whoever governs then, and what a fall costs (DESIGN 6).
import { points } from "../ledger.ts";
import type { GameState } from "../state.ts";
import { administered } from "./land.ts";
import { line, part, type Total, total } from "./part.ts";

/** The weights of the four parts, points; none above thirty. */
export const BAMAKO_MAX = { regime: 20, legitimacy: 30, territory: 30, sovereignty: 20 } as const;

/** What takes sovereignty away, tenths: foreign soldiers tolerated by nobody's leave, a veto, a hired army. */
const VETO = 60;
const WAGNER_UNIT = 12;
const FRENCH_UNIT = 6;

/** Parts of the quarter in tenths, in the order of `BAMAKO_MAX`. A quarter in which the regime fell keeps no regime part. */
export function bamakoQuarter(s: GameState): number[] {
  const fell = s.regime.falls > 0 && s.regime.since === s.turn;
  let wagner = 0;
  let french = 0;
  s.zones.forEach((z, i) => {
    if (s.scenario.zones[i]?.country !== "mali") return;
    wagner += z.forces.wagner;
    french += z.forces.french;
  });
  const vetoed = s.talks.vetoedIn === s.turn && s.turn > 0;
  const loss = (vetoed ? VETO : 0) + wagner * WAGNER_UNIT + french * FRENCH_UNIT;
  return [
    fell ? 0 : BAMAKO_MAX.regime * 10,
    Math.floor((s.tracks.legitimacy * BAMAKO_MAX.legitimacy) / 100),
    Math.floor((administered(s) * BAMAKO_MAX.territory) / 100),
    Math.max(0, BAMAKO_MAX.sovereignty * 10 - loss),
  ];
}

/** What a fall costs Bamako, whoever follows. */
const PRICE_OF_A_FALL = 6;

/** Bamako: the mean of its quarters, each by that quarter's regime, less a fixed price a fall (DESIGN 6). */
export function bamako(s: GameState): Total {
  const quarters = s.tally.bamako;
  const mean = (at: number) =>
    quarters.length ? points(quarters.reduce((n, q) => n + (q[at] ?? 0), 0)) / quarters.length : 0;
  return total({
    regime: part(
      BAMAKO_MAX.regime,
      line("D12", "regime_lives", mean(0)),
      line("D12", "falls", -s.regime.falls * PRICE_OF_A_FALL),
    ),
    legitimacy: part(BAMAKO_MAX.legitimacy, line("D12", "legitimacy_mean", mean(1))),
    territory: part(BAMAKO_MAX.territory, line("D4", "territory_mean", mean(2))),
    sovereignty: part(BAMAKO_MAX.sovereignty, line("D13", "sovereignty_mean", mean(3))),
  });
}

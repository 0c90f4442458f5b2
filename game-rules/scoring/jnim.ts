// What JNIM is measured by: land that it governs, the French gone, recognition at the table, cohesion, standing against its rival.
import { points } from "../ledger.ts";
import type { GameState } from "../state.ts";
import { landHeld } from "./land.ts";
import { line, part, type Total, total, units } from "./part.ts";

/** JNIM: land governed, the French gone however it reads, recognition, cohesion, standing against the Islamic State (DESIGN 6). */
export function jnim(s: GameState): Total {
  const land = landHeld(s);
  const rungs = s.talks.rung;
  return total({
    land: part(25, line("D7", "land_governed", (land[2] ?? 0) * 0.05)),
    french: part(
      20,
      line("D18", "french_gone", s.exit.outIn > 0 ? 20 : 0),
      line("D18", "french_left", s.exit.outIn > 0 ? 0 : Math.max(0, 10 - units(s, "french"))),
    ),
    recognition: part(
      20,
      line("D14", "recognition", points(s.tracks.recognition) * 0.12),
      line("D14", "rungs", rungs * 2),
    ),
    cohesion: part(15, line("D16", "cohesion", points(s.tracks.cohesion) * 0.15)),
    standing: part(20, line("D16", "is_held", (100 - points(s.tracks.isStrength)) * 0.2)),
  });
}

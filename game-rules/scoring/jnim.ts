// What JNIM is measured by: ground that it governs, the French gone, recognition at the table, cohesion, standing against its rival.

import { clamp, points } from "../ledger.ts";
import { stakes } from "../stake.ts";
import type { GameState, ZoneState } from "../state.ts";
import { RUNG } from "../vocabulary.ts";
import { line, part, type Total, total, units } from "./part.ts";

/** The weights of the five parts, points; none above thirty. */
const MAX = { land: 25, french: 20, recognition: 20, cohesion: 15, standing: 20 } as const;

/**
 * Ground, points for the whole of it: held at all, and governed on top of that by what people there get and put up with (report: "changes
 * to governance"); contested, half held; agreed, where a settlement leaves JNIM a say in ground that it does not hold.
 */
const LAND = { held: 30, governed: 40, contested: 14, agreed: 36 } as const;
/** Gone at all, and the sooner the better: a movement whose declared aim it is does not ask how it reads (report: D15). */
const FRENCH = { gone: 8, absent: 16, left: 10 } as const;
const RECOGNITION = { track: 0.165, rung: 1 } as const;
/** A rival as strong as this leaves no standing, points, and what each point below is worth (chosen: C32, C34). */
const RIVAL = { from: 100, each: 0.3 } as const;

/** How far JNIM governs ground that it holds, per mille: what is provided there, and grievance that does not stand against it. */
const governed = (z: ZoneState): number => Math.floor((z.services + 1000 - z.grievance) / 2);

interface Land {
  held: number;
  governed: number;
  contested: number;
  agreed: number;
}

/**
 * Shares of the ground by how JNIM has it, 0 to 1. The capital is left out: jihadist aims did not extend that far (report, "Serval
 * Success, Barkhane Bane").
 */
export function landOfJnim(s: GameState): Land {
  const { all } = stakes(s.scenario);
  const land: Land = { held: 0, governed: 0, contested: 0, agreed: 0 };
  let whole = 0;
  s.zones.forEach((z, i) => {
    if (s.scenario.zones[i]?.capital) return;
    const share = all[i] ?? 0;
    whole += share;
    if (z.control === "jnim") {
      land.held += share;
      land.governed += Math.floor((share * governed(z)) / 1000);
    } else if (z.control === "contested" && z.forces.jnim > z.forces.is) land.contested += share;
    else if (s.talks.rung >= RUNG.settlement && z.control === "state" && z.forces.jnim > 0)
      land.agreed += share;
  });
  const of = (n: number): number => (whole > 0 ? n / whole : 0);
  return {
    held: of(land.held),
    governed: of(land.governed),
    contested: of(land.contested),
    agreed: of(land.agreed),
  };
}

/** Share of the game so far in which no French unit stood in the country, 0 to 1. */
const absent = (s: GameState): number =>
  s.exit.outIn > 0 ? clamp((s.turn - s.exit.outIn) / Math.max(1, s.scenario.turns), 0, 1) : 0;

/** JNIM: land governed, the French gone however it reads, recognition, cohesion, standing against the Islamic State. */
export function jnim(s: GameState): Total {
  const land = landOfJnim(s);
  const out = s.exit.outIn > 0;
  return total<"jnim">({
    land: part(
      MAX.land,
      line("D7", "land_held_by_jnim", land.held * LAND.held),
      line("D7", "land_governed", land.governed * LAND.governed),
      line("D7", "land_contested", land.contested * LAND.contested),
      line("D14", "land_agreed", land.agreed * LAND.agreed),
    ),
    french: part(
      MAX.french,
      line("D18", "french_gone", out ? FRENCH.gone : 0),
      line("D18", "french_absent", absent(s) * FRENCH.absent),
      line("D18", "french_left", out ? 0 : Math.max(0, FRENCH.left - units(s, "french"))),
    ),
    recognition: part(
      MAX.recognition,
      line("D14", "recognition", points(s.tracks.recognition) * RECOGNITION.track),
      line("D14", "rungs", s.talks.rung * RECOGNITION.rung),
    ),
    cohesion: part(MAX.cohesion, line("D21", "cohesion", points(s.tracks.cohesion) * 0.15)),
    standing: part(
      MAX.standing,
      line("D16", "is_held", clamp((RIVAL.from - points(s.tracks.isStrength)) * RIVAL.each, 0, MAX.standing)),
    ),
  });
}

// Aims met, 0 to 100 a role, as a breakdown by cause. Civilian harm stands beside every score and adds to none.
import { exitReading } from "../dynamics/d18-exit.ts";
import { clamp, type Line, type LineSource, points } from "../ledger.ts";
import type { GameState } from "../state.ts";
import type { Scores } from "../view-types.ts";
import type { Role } from "../vocabulary.ts";
import { BAMAKO_MAX } from "./bamako.ts";
import { landHeld } from "./land.ts";

/** A part is worth `max`; its causes say in points how the value came about. */
interface Part {
  value: number;
  max: number;
  causes: Line[];
}

const line = (dynamic: LineSource, cause: string, amount: number): Line => ({
  dynamic,
  cause,
  amount: round(amount),
});
const round = (x: number): number => Math.round(x * 10) / 10;
const part = (max: number, ...causes: Line[]): Part => {
  const sum = causes.reduce((n, c) => n + c.amount, 0);
  return { max, value: round(clamp(sum, 0, max)), causes };
};
const total = (parts: Record<string, Part>): { total: number; parts: Record<string, Part> } => ({
  total: round(Object.values(parts).reduce((n, p) => n + p.value, 0)),
  parts,
});

const units = (s: GameState, force: "french" | "wagner"): number =>
  s.zones.reduce((n, z, i) => n + (s.scenario.zones[i]?.country === "mali" ? z.forces[force] : 0), 0);

/** Of the reading, percent: an exit that is only announced has not been read yet, one that was never named still less (chosen). */
const UNFINISHED = { announced: 50, open: 30 } as const;

function paris(s: GameState) {
  const turns = Math.max(1, s.past.length);
  const met = s.aims.filter((a) => a.met).length;
  const vague = s.aims.filter((a) => !a.met).length;
  const reading = exitReading(s).value;
  const done = s.exit.outIn > 0 ? 100 : s.exit.announcedIn > 0 ? UNFINISHED.announced : UNFINISHED.open;
  const read = round(reading * 0.3);
  // What remains is rounded, not what is taken away: two roundings would let a worse reading score a tenth more.
  const remains = round((reading * 0.3 * done) / 100);
  const losses = points(s.tally.losses);
  const perQuarter = points(s.tally.cost) / turns;
  const land = landHeld(s);
  const held = (land[0] ?? 0) + (land[1] ?? 0) / 2;
  return total({
    aims: part(25, line("D1", "aims_met", met * 10), line("D1", "aims_unmet", -vague * 4)),
    reading: part(30, line("D18", "exit_reading", read), line("D25", "exit_unfinished", remains - read)),
    price: part(
      15,
      line("upkeep", "price_base", 15),
      line("D8", "losses_paid", -losses * 0.15),
      line("D8", "cost_paid", -clamp(perQuarter - 60, 0, 240) / 25),
    ),
    soil: part(
      15,
      line("D15", "soil_safe", 15),
      line("D15", "attacks_in_france", -s.tally.attacksInFrance * 15),
    ),
    behind: part(
      15,
      line("D24", "land_held", (held - 500) * 0.03),
      line("D22", "neighbours_hold", (points(s.tracks.niamey) + points(s.tracks.ouagadougou) - 80) / 15),
    ),
  });
}

/** What a fall costs Bamako, whoever follows. */
const PRICE_OF_A_FALL = 6;

function bamako(s: GameState) {
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

function jnim(s: GameState) {
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

function moscow(s: GameState) {
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

const BY_ROLE: Readonly<Record<Role, (s: GameState) => ReturnType<typeof total>>> = {
  paris,
  bamako,
  jnim,
  moscow,
};

/** Scores by the state as it stands: final after the aftermath, before it an account of how things are. */
export function scores(s: GameState): Scores {
  return {
    paris: BY_ROLE.paris(s),
    bamako: BY_ROLE.bamako(s),
    jnim: BY_ROLE.jnim(s),
    moscow: BY_ROLE.moscow(s),
  };
}

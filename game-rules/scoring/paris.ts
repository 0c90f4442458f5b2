// What Paris is measured by: the limited aims that it met, how its exit reads, its price, its soil, and what stays behind.
import { exitReading } from "../dynamics/d18-exit.ts";
import { clamp, points } from "../ledger.ts";
import type { GameState } from "../state.ts";
import { landHeld, missionHeld } from "./land.ts";
import { line, part, round, type Total, total } from "./part.ts";

/** Of the reading, percent: an exit that is only announced has not been read yet, one that was never named still less (chosen). */
const UNFINISHED = { announced: 50, open: 30 } as const;

/** Fear at home brought down: at most so many points of it, and what each is worth (report: the soil was safe, and nobody said so; C32). */
const SOIL = { fear: 15, each: 1.2 } as const;
/** What stays behind: per mille of the ground held, or of that which Paris was called in for, and the neighbours together (chosen; C29, C32). */
const BEHIND = { landFrom: 500, land: 0.03, mission: 0.012, neighboursFrom: 80, neighbours: 7 } as const;

/** Points by which fear at home lay below where the game began, mean of the quarters. */
function broughtDown(s: GameState): number {
  const quarters = s.past.map((q) => q.tracks.homeFear);
  if (quarters.length === 0) return 0;
  return s.scenario.tracks.homeFear - points(quarters.reduce((n, x) => n + x, 0)) / quarters.length;
}

/** Paris: aims met, how the exit reads, losses and cost, soil safe, what stays behind. */
export function paris(s: GameState): Total {
  const turns = Math.max(1, s.past.length);
  const met = s.aims.filter((a) => a.met).length;
  // an aim that held as it was declared speaks neither for Paris nor against it
  const unmet = s.aims.filter((a) => !a.met && !a.given).length;
  const reading = exitReading(s).value;
  const done = s.exit.outIn > 0 ? 100 : s.exit.announcedIn > 0 ? UNFINISHED.announced : UNFINISHED.open;
  const read = round(reading * 0.3);
  // What remains is rounded, not what is taken away: two roundings would let a worse reading score a tenth more.
  const remains = round((reading * 0.3 * done) / 100);
  const losses = points(s.tally.losses);
  const perQuarter = points(s.tally.cost) / turns;
  const land = landHeld(s);
  const held = (land[0] ?? 0) + (land[1] ?? 0) / 2;
  const mission = missionHeld(s);
  return total<"paris">({
    aims: part(25, line("D1", "aims_met", met * 10), line("D1", "aims_unmet", -unmet * 4)),
    reading: part(30, line("D18", "exit_reading", read), line("D25", "exit_unfinished", remains - read)),
    price: part(
      15,
      line("upkeep", "price_base", 15),
      line("D8", "losses_paid", -losses * 0.15),
      line("D8", "cost_paid", -clamp(perQuarter - 60, 0, 240) / 25),
    ),
    soil: part(
      15,
      line("D15", "fear_brought_down", clamp(broughtDown(s), 0, SOIL.fear) * SOIL.each),
      line("D15", "attacks_in_france", -s.tally.attacksInFrance * 15),
    ),
    behind: part(
      15,
      // called in for some ground, Paris is asked what has become of that (report: limited aims)
      mission === undefined
        ? line("D24", "land_held", (held - BEHIND.landFrom) * BEHIND.land)
        : line("D24", "mission_held", mission * BEHIND.mission),
      line(
        "D22",
        "neighbours_hold",
        (points(s.tracks.niamey) + points(s.tracks.ouagadougou) - BEHIND.neighboursFrom) / BEHIND.neighbours,
      ),
    ),
  });
}

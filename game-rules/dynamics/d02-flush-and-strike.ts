// D2, flush and strike. Report, "Serval Success, Barkhane Bane": patrols drew fighters out of hiding, and in the open air and
// artillery could reach them. Alone a strike mostly finds nothing, sometimes civilians. Brake: the fewer the cells, the harder to find.
import type { PlainCause } from "../codes/causes.ts";
import { FOUND } from "../data/strikes.ts";
import { dieKey } from "../dice.ts";
import { type Against, type Modifier, scaled, sumOf } from "../dice-record.ts";
import { clamp, only } from "../ledger.ts";
import type { ZoneState } from "../state.ts";
import type { Context, Order, Rule } from "./context.ts";
import { heldUp } from "./d06-coalition.ts";
import { bandBy, harm } from "./harm.ts";
import { acts, frenchCurbed, hostile, zoneAt } from "./on-the-ground.ts";

export const HIDDEN = -25; // cells that lie low (reading)
const CURBED = -15; // Bamako restricts French movements (reading)
const WATCHED = 10; // special forces on the spot (report: surgical use of special forces)
const GUIDED = 8; // local forces who know the ground (report), as long as they can be had (D5)
const FEW = -15; // a single cell is hard to find: the brake (chosen)
const LEAST = 3; // somebody is always careless (chosen)
const CROWD = 3; // from so many cells on, a chance more for each (chosen)

/** Harm by a hundred-sided die: a strike into cover, and one at what a patrol has seen (report; figures chosen, C25). */
export const HARM_ALONE = [
  [4, 2],
  [20, 1],
] as const;
export const HARM_FLUSHED = [
  [2, 2],
  [9, 1],
] as const;

/** What an operation adds to the bill, tenths of EUR m (chosen: C4, C33). */
const COST = { patrol: 15, strike: 15, raid: 20 } as const;

/** A patrol's own finds, its price, and the pressure it keeps up (reading). */
const PATROL = { find: 12, lossChance: 12, lossPerCell: 4, pressure: 32 } as const;
const PRESSURE_PER_CELL = 24; // tenths (chosen, C33: about two patrols a quarter hold the pressure of 2020, with a strike that hits more)
const IS_PER_CELL = -10; // tenths of IS strength for a cell lost (chosen)

const RAID = { hit: 40, flushed: 15, pressureHit: 60, pressureMiss: 20, contact: -40 } as const;
const HARM_RAID = [
  [3, 2],
  [14, 1],
] as const;

type Prey = "jnim" | "is";

/** Which of the two a strike comes upon: by their numbers, by the die. */
export function preyOf(z: ZoneState, roll: number): Prey {
  return roll % Math.max(1, hostile(z)) < z.forces.jnim ? "jnim" : "is";
}

/** Has a French patrol gone through this zone this quarter, and was it not held up? */
export function flushed(c: Context, zone: number): boolean {
  if (zoneAt(c.s, zone).forces.french <= 0) return false;
  return acts(c, "paris.patrol_zone").some((o) => o.zone === zone && !heldUp(c, o));
}

const edges = (c: Context, z: ZoneState): Modifier[] => [
  { d: "D2", by: "hidden", n: z.hidden ? HIDDEN : 0 },
  { d: "D18", by: "restricted", n: frenchCurbed(c.s) ? CURBED : 0 },
  { d: "D2", by: "special", n: z.forces.special > 0 ? WATCHED : 0 },
  { d: "D5", by: "partners", n: c.on("D5") && z.forces.partners > 0 ? GUIDED : 0 },
  { d: "D2", by: "cells", n: hostile(z) === 1 ? FEW : Math.max(0, hostile(z) - CROWD) * 2 },
];

/** Without eyes on the ground no advantage reaches far: half of it counts. */
const helps = (after: boolean, bonus: number): number => (after ? bonus : Math.trunc(bonus / 2));

/** Chances in a hundred that a strike removes two cells, and at least one. */
function findChances(after: boolean, bonus: number): { two: number; one: number } {
  const chart = after ? FOUND.flushed : FOUND.alone;
  const help = helps(after, bonus);
  return { two: chart.two > 0 ? chart.two + help : 0, one: Math.max(LEAST, chart.one + help) };
}

/** Cells that a strike removes: 0, 1 or 2. */
export function cellsFound(roll: number, after: boolean, bonus: number): number {
  const { two, one } = findChances(after, bonus);
  return roll < two ? 2 : roll < one ? 1 : 0;
}

function findAgainst(after: boolean, why: readonly Modifier[]): Against {
  const { two, one } = findChances(after, sumOf(why));
  const base: Modifier = {
    d: "D2",
    by: after ? "flushed" : "alone",
    n: FOUND[after ? "flushed" : "alone"].one,
  };
  return {
    odds: one,
    borders: [Math.max(0, two), one],
    why: [base, ...scaled(why, (sum) => helps(after, sum))],
  };
}

function lose(c: Context, zone: number, prey: Prey, cells: number, code: PlainCause): void {
  c.force(zone, prey, -cells, "D2", code);
  if (prey === "jnim") c.move("pressure", cells * PRESSURE_PER_CELL, "D2", code);
  else c.move("isStrength", cells * IS_PER_CELL, "D2", code);
}

function strikeFinds(c: Context, o: Order, z: ZoneState, after: boolean): number {
  const why = edges(c, z);
  const roll = c.die(100, dieKey("D2", 1, 0, o.zone), () => findAgainst(after, why));
  return cellsFound(roll, after, sumOf(why));
}

function strike(c: Context, o: Order): void {
  const z = zoneAt(c.s, o.zone);
  const after = flushed(c, o.zone);
  c.move("costMeur", COST.strike, "D2", "operations_paid");
  const found = hostile(z) > 0 ? strikeFinds(c, o, z, after) : 0;
  const prey = preyOf(z, c.die(840, dieKey("D2", 2, 0, o.zone)));
  const cells = Math.min(found, z.forces[prey]);
  if (cells > 0) lose(c, o.zone, prey, cells, after ? "strike_after_patrol" : "strike_alone");
  const band = bandBy(c, after ? HARM_FLUSHED : HARM_ALONE, dieKey("D2", 3, 0, o.zone));
  if (band) harm(c, o.zone, "france", band, "D2", "harm_strike");
  c.carried(o, cells > 0 ? "strike_hit" : "strike_found_nothing", { cells, harm: band });
}

function patrol(c: Context, o: Order): void {
  const z = zoneAt(c.s, o.zone);
  if (z.forces.french <= 0) return c.carried(o, "no_units");
  if (heldUp(c, o)) return c.carried(o, "held_up_by_partners");
  const die = c.diceOf("D2", 0, o.zone);
  c.move("costMeur", COST.patrol, "D2", "operations_paid");
  const met =
    hostile(z) > 0 &&
    c.happens(PATROL.find + (z.hidden ? HIDDEN : 0), dieKey("D2", 5, 0, o.zone), () => [
      { d: "D2", by: "base", n: PATROL.find },
      { d: "D2", by: "hidden", n: z.hidden ? HIDDEN : 0 },
    ]);
  const prey = preyOf(z, die(840, 6));
  const cells = met && z.forces[prey] > 0 ? 1 : 0;
  if (cells) lose(c, o.zone, prey, cells, "patrol_contact");
  if (hostile(z) > 0) c.move("pressure", PATROL.pressure, "D2", "patrols");
  const danger = hostile(z) > 0 ? PATROL.lossChance + PATROL.lossPerCell * hostile(z) : 0;
  const dangers = (): Modifier[] => [
    { d: "D2", by: "base", n: hostile(z) > 0 ? PATROL.lossChance : 0 },
    { d: "D2", by: "cells", n: PATROL.lossPerCell * hostile(z) },
  ];
  const soldiers = c.happens(danger, dieKey("D2", 7, 0, o.zone), dangers) ? 1 + die(3, 8) : 0;
  c.move("losses", soldiers * 10, "D2", "lost_on_patrol");
  c.carried(o, hostile(z) > 0 ? "patrol_flushed" : "patrol_quiet", { cells, losses: soldiers });
}

function raid(c: Context, o: Order): void {
  const z = zoneAt(c.s, o.zone);
  const die = c.diceOf("D2", 0, o.zone);
  const prey: Prey = z.forces.jnim >= z.forces.is ? "jnim" : "is";
  if (z.forces[prey] <= 0) return c.carried(o, "raid_found_nothing", { harm: 0 });
  const after = flushed(c, o.zone);
  c.move("costMeur", COST.raid, "D2", "operations_paid");
  const why: Modifier[] = [
    { d: "D2", by: "base", n: RAID.hit },
    ...edges(c, z),
    { d: "D2", by: "flushed", n: after ? RAID.flushed : 0 },
  ];
  const hit = c.happens(clamp(sumOf(why), 5, 85), dieKey("D2", 10, 0, o.zone), () => why);
  const blow = (die(4, 11) + 3) * 10;
  if (prey === "jnim") {
    if (hit) c.move("cohesion", -blow, "D2", "leaders_lost");
    c.move(
      "pressure",
      hit ? RAID.pressureHit : RAID.pressureMiss,
      "D2",
      hit ? "leaders_lost" : "leaders_hunted",
    );
    // whoever hunts those one might talk to has fewer to talk to
    if (hit && c.on("D14")) c.move("contact", RAID.contact, "D2", "leaders_lost");
  } else if (hit) {
    c.move("isStrength", -blow, "D2", "leaders_lost");
  }
  const band = bandBy(c, HARM_RAID, dieKey("D2", 12, 0, o.zone));
  if (band) harm(c, o.zone, "france", band, "D2", "harm_raid");
  c.carried(o, hit ? "raid_hit" : "raid_missed", { harm: band });
}

export const d02: Rule = {
  id: "D2",
  information(c) {
    for (const o of c.orders("jnim.hide_cells")) {
      if (zoneAt(c.s, o.zone).forces.jnim <= 0) c.carried(o, "nothing_to_hide");
      else {
        c.emit({ type: "CellsHid", zone: o.zone, hidden: true });
        c.carried(o, "cells_hid", undefined, only("jnim"));
      }
    }
  },
  operations(c) {
    for (const o of c.orders("paris.patrol_zone")) patrol(c, o);
    for (const o of c.orders("paris.strike_zone")) strike(c, o);
    for (const o of c.orders("paris.raid_leadership")) raid(c, o);
  },
};

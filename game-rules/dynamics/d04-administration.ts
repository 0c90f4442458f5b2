// D4, clear without build. Report, "Serval Success, Barkhane Bane": advances were not followed by administration and services; villages
// were retaken, those held to be collaborators killed, fear grew. Each fall makes the next restoration harder. What becomes of a
// cleared zone: `cleared-zones.ts`. Brake: fear eases.
import { dieKey } from "../dice.ts";
import { type Modifier, sumOf } from "../dice-record.ts";
import { clamp, only } from "../ledger.ts";
import type { ZoneState } from "../state.ts";
import { clearedZones } from "./cleared-zones.ts";
import type { Context, Order, Rule } from "./context.ts";
import { heldUp } from "./d06-coalition.ts";
import { bandBy, harm } from "./harm.ts";
import {
  acts,
  frenchCurbed,
  hostile,
  most,
  settled,
  targetZone,
  tellPostures,
  topologyOf,
  zoneAt,
  zonesUnder,
} from "./on-the-ground.ts";

/** Clearing: chance in a hundred, and for each unit of power above or below the enemy's cells (chosen). */
const CLEAR = { base: 60, each: 8, low: 20, high: 95, curbed: -15 } as const;
const SWEEP = { base: 40, each: 7, low: 10, high: 85 } as const;
/** Power of one unit (chosen: a battlegroup with its air is worth two companies of the army). */
const POWER = { french: 2, special: 2, takuba: 1, fama: 1, partners: 1 } as const;
const HARM_CLEAR = [
  [3, 3],
  [18, 2],
  [55, 1],
] as const;
const HARM_SWEEP = [
  [8, 3],
  [30, 2],
  [70, 1],
] as const; // an army that is feared does more of it (reading)
const CLEAR_LOSSES = { chance: 30, each: 6, most: 4 } as const;
const SWEPT = 10; // tenths of grievance: a sweep is felt by all who live there (row: 1 to 4)
const SWEEP_LOSS = 18; // chance in a hundred of losing a unit
/** Tenths of pressure where cells of JNIM's were cleared (reading: the weight of the French effort; chosen: C33). */
const PRESSURE = { france: 30, state: 8 } as const;
const CLEAR_COST = 40; // tenths of EUR m: an operation of several weeks (chosen)
const PUSHED_OUT = 2; // cells that slip away next door, to come back (report: with relative ease)

/** Restoring: chance in a hundred, less fear and earlier falls (report: harder each time; figures chosen). */
export const RESTORE = { base: 95, fear: 22, fall: 6, army: 10, contested: -20, low: 15, high: 95 } as const;
const RESTORED_GRIEVANCE = -18;
const WITHERS = 60; // chance in a hundred that a level of administration goes where others rule

const GARRISON_FEAR = -8;
const FEAR_EASES = 25; // a twenty-fifth each quarter (chosen: the brake)

/** Holding by coercion each quarter (row: fear 3 to 6, recognition 1 to 2, cohesion up to 1; grievance 1 to 3). */
const COERCION = { fear: 30, spread: 31, recognition: -8, again: -3, cohesion: -2, grievance: 12 } as const;
const HARM_COERCION = [
  [35, 2],
  [100, 1],
] as const;

function power(z: ZoneState): number {
  let sum = 0;
  for (const f of Object.keys(POWER) as (keyof typeof POWER)[]) sum += z.forces[f] * POWER[f];
  return sum;
}

/** Cells that leave a cleared zone for the neighbour where most of their own are; none if a strike may take them first. */
function pushOut(c: Context, zone: number, left: number): number {
  if (left <= 0 || c.orders("paris.strike_zone").some((o) => o.zone === zone)) return 0;
  const to = most(topologyOf(c.s).near[zone] ?? [], (i) => zoneAt(c.s, i).forces.jnim);
  const gone = Math.min(left, PUSHED_OUT);
  if (to < 0) return 0;
  c.force(zone, "jnim", -gone, "D4", "slipped_away");
  c.force(to, "jnim", gone, "D4", "slipped_away");
  return gone;
}

function advance(c: Context, o: Order, by: "france" | "state"): void {
  const { s } = c;
  const z = zoneAt(s, o.zone);
  const french = by === "france";
  const actor = french ? 0 : 1;
  const die = c.diceOf("D4", actor, o.zone);
  const own = french ? z.forces.french + z.forces.special : z.forces.fama;
  if (own <= 0) return c.carried(o, "no_units");
  if (french && heldUp(c, o)) return c.carried(o, "held_up_by_partners");
  const row = french ? CLEAR : SWEEP;
  const curbed = french && frenchCurbed(s) ? CLEAR.curbed : 0;
  const strength = french ? power(z) : z.forces.fama + z.forces.militias + z.forces.wagner * 2;
  const why: Modifier[] = [
    { d: "D4", by: "base", n: row.base },
    { d: "D4", by: "strength", n: row.each * strength },
    { d: "D4", by: "cells", n: -row.each * hostile(z) },
    { d: "D18", by: "restricted", n: curbed },
  ];
  const won = c.happens(clamp(sumOf(why), row.low, row.high), dieKey("D4", 0, actor, o.zone), () => why);
  const toll = Math.min(hostile(z), won ? 1 + die(3, 1) : die(2, 1));
  // those who lie low are passed by
  const removed = z.hidden ? Math.floor(toll / 2) : toll;
  const jnim = Math.min(z.forces.jnim, z.forces.is > z.forces.jnim ? removed >> 1 : removed);
  const is = Math.min(z.forces.is, removed - jnim);
  c.force(o.zone, "jnim", -jnim, "D4", "cleared");
  c.force(o.zone, "is", -is, "D4", "cleared");
  if (jnim > 0) c.move("pressure", french ? PRESSURE.france : PRESSURE.state, "D4", "cleared");
  if (french) c.move("costMeur", CLEAR_COST, "D4", "operations_paid");
  const free = z.control === "jnim" || z.control === "is" || z.control === "contested";
  if (won && free) c.control(o.zone, "state", "D4", "cleared", "cleared");
  else if (free && z.control !== "contested") c.control(o.zone, "contested", "D4", "fought_over");
  if (won) pushOut(c, o.zone, z.forces.jnim - jnim);
  const band = bandBy(c, french ? HARM_CLEAR : HARM_SWEEP, dieKey("D4", 2, actor, o.zone));
  if (band) harm(c, o.zone, by, band, "D4", french ? "harm_clearing" : "harm_sweep");
  if (!french) c.moveZone(o.zone, "grievance", SWEPT, "D4", "swept");
  const losses = french ? soldiersLost(c, o, z) : armyLost(c, o);
  c.carried(o, won ? "zone_cleared" : "zone_fought_over", { cells: jnim + is, losses, harm: band });
}

function soldiersLost(c: Context, o: Order, z: ZoneState): number {
  const die = c.diceOf("D4", 0, o.zone);
  const why = (): Modifier[] => [
    { d: "D4", by: "base", n: CLEAR_LOSSES.chance },
    { d: "D4", by: "cells", n: CLEAR_LOSSES.each * hostile(z) },
  ];
  const chance = CLEAR_LOSSES.chance + CLEAR_LOSSES.each * hostile(z);
  const hurt = c.happens(chance, dieKey("D4", 3, 0, o.zone), why);
  const soldiers = hurt && hostile(z) > 0 ? 1 + die(CLEAR_LOSSES.most, 4) : 0;
  c.move("losses", soldiers * 10, "D4", "lost_clearing");
  return soldiers;
}

function armyLost(c: Context, o: Order): number {
  if (!c.happens(SWEEP_LOSS, dieKey("D4", 3, 1, o.zone))) return 0;
  c.force(o.zone, "fama", -1, "D4", "lost_sweeping");
  return 1;
}

/** Moves battlegroups between zones, never more than stand at the origin. */
function redeploy(c: Context): void {
  const left = c.s.zones.map((z) => z.forces.french);
  for (const o of c.orders("paris.redeploy_battlegroup")) {
    const from = targetZone(c.s, o);
    if (from < 0 || (left[from] ?? 0) <= 0) c.carried(o, "no_units");
    else if (heldUp(c, o)) c.carried(o, "held_up_by_partners");
    else {
      left[from] = (left[from] ?? 0) - 1;
      c.force(from, "french", -1, "D4", "redeployed");
      c.force(o.zone, "french", 1, "D4", "redeployed");
      c.carried(o, "redeployed");
    }
  }
}

function restore(c: Context, o: Order): void {
  const z = zoneAt(c.s, o.zone);
  if (z.control === "jnim" || z.control === "is") return c.carried(o, "zone_not_held");
  const why: Modifier[] = [
    { d: "D4", by: "base", n: RESTORE.base },
    { d: "D4", by: "fear", n: -Math.floor(z.fear / RESTORE.fear) },
    { d: "D4", by: "falls", n: -RESTORE.fall * z.falls },
    { d: "D4", by: "fama", n: z.forces.fama > 0 ? RESTORE.army : 0 },
    { d: "D4", by: "contested", n: z.control === "contested" ? RESTORE.contested : 0 },
  ];
  const chance = clamp(sumOf(why), RESTORE.low, RESTORE.high);
  if (!c.happens(chance, dieKey("D4", 20, 1, o.zone), () => why)) return c.carried(o, "officials_stay_away");
  c.moveZone(o.zone, "administration", 10, "D4", "administration_restored");
  c.moveZone(o.zone, "grievance", RESTORED_GRIEVANCE, "D4", "administration_restored");
  c.carried(o, "administration_restored");
}

function coerce(c: Context): void {
  if (settled(c.s)) return;
  const to = only("jnim");
  const held = c.postures("jnim.hold_by_coercion").filter((p) => zoneAt(c.s, p.zone).forces.jnim > 0);
  for (const [at, p] of held.entries()) {
    const die = c.diceOf("D4", 2, p.zone);
    c.moveZone(
      p.zone,
      "fear",
      COERCION.fear + die(COERCION.spread, 30),
      "D4",
      "held_by_coercion",
      undefined,
      to,
    );
    c.moveZone(p.zone, "grievance", COERCION.grievance, "D4", "held_by_coercion", undefined, to);
    c.move(
      "recognition",
      at === 0 ? COERCION.recognition : COERCION.again,
      "D4",
      "held_by_coercion",
      undefined,
      to,
    );
    c.move("cohesion", COERCION.cohesion, "D4", "held_by_coercion", undefined, to);
    const band = bandBy(c, HARM_COERCION, dieKey("D4", 31, 2, p.zone));
    if (band) harm(c, p.zone, "jnim", band, "D4", "harm_coercion", to);
  }
}

export const d04: Rule = {
  id: "D4",
  movement: redeploy,
  operations(c) {
    for (const o of c.orders("paris.clear_zone")) advance(c, o, "france");
    for (const o of c.orders("bamako.sweep_zone")) advance(c, o, "state");
  },
  governance(c) {
    tellPostures(c, "bamako.garrison_zone", "jnim.hold_by_coercion");
    for (const o of acts(c, "bamako.restore_administration")) restore(c, o);
    coerce(c);
    clearedZones(c);
    const garrisoned = zonesUnder(c, "bamako.garrison_zone");
    c.s.zones.forEach((z, i) => {
      if (garrisoned[i] && z.forces.fama > 0 && z.fear > 0)
        c.moveZone(i, "fear", GARRISON_FEAR, "D4", "garrisoned");
      if (z.fear > 0) c.moveZone(i, "fear", -Math.ceil(z.fear / FEAR_EASES), "D4", "fear_eases");
      const ruled = z.control === "jnim" || z.control === "is";
      if (ruled && z.administration > 0 && c.zoneHappens(WITHERS, "D4", i, 40)) {
        c.moveZone(i, "administration", -Math.min(10, z.administration), "D4", "officials_left");
      }
    });
  },
};

// D5, paramilitary partners. Report, "Serval Success, Barkhane Bane": not fully reliable, scores of their own to settle, divisions
// hardened. Cheap strength now, tension and recruits for others later. Brake: tension eases where nobody arms it, to a floor of its own.
import { dieKey, ENGINE_HAND } from "../dice.ts";
import { only } from "../ledger.ts";
import type { ZoneState } from "../state.ts";
import type { Context, Order, Rule } from "./context.ts";
import { bandBy, harm } from "./harm.ts";
import { acts, hostile, truces, zoneAt } from "./on-the-ground.ts";
import { scoresSettled } from "./truce-breakers.ts";

/** Arming: units, and tension in tenths as base and die (rows: 4 to 8 and 5 to 9 points). */
export const ARM = {
  partners: { tension: 40, spread: 41, second: 40 },
  militias: { tension: 50, spread: 41, second: 45 },
} as const;
export const DROP = { tension: -20, spread: 21, keepArms: 35 } as const; // some keep their arms and fight on (reading)
const RESTRAIN = { tension: -20, spread: 31, first: 65, second: 25 } as const;

/** In the field each quarter, chances in a hundred a unit (report: cheap strength, old scores; figures chosen, C16). */
export const FIELD = {
  partners: { removes: 20, harms: 9, tension: 4 },
  militias: { removes: 9, harms: 12, tension: 5 },
} as const;
const MOST_UNITS = 4; // beyond so many they do no more
const HARM_CHART = [
  [30, 2],
  [100, 1],
] as const;
const PRESSURE = 14;

/** Those whom armed neighbours frighten look for arms of their own: chance in ten thousand a unit and point of tension (reading). */
const DRIVEN = 5;

/** A hundredth of the tension above its floor goes each quarter; the arms of a unit keep the floor up (chosen). */
const EASES = 60;
const FLOOR = 80;
const FLOOR_UNIT = 60;

/** Tension when a truce is broken, tenths (reading: divisions hardened; chosen). */
const BROKEN_TENSION = 15;

const JNIM_ONLY = only("jnim");
const KNOWN = { partners: only("paris"), militias: only("bamako") } as const;
type Armed = keyof typeof FIELD;
const ARMED: readonly Armed[] = ["partners", "militias"];

function arm(c: Context, o: Order, who: Armed): void {
  const actor = who === "partners" ? 0 : 1;
  const die = c.diceOf("D5", actor, o.zone);
  const row = ARM[who];
  const units = 1 + (c.happens(row.second, dieKey("D5", 0, actor, o.zone)) ? 1 : 0);
  c.force(o.zone, who, units, "D5", "armed");
  c.moveZone(
    o.zone,
    "tension",
    row.tension + die(row.spread, 1),
    "D5",
    "neighbours_armed",
    undefined,
    KNOWN[who],
  );
  c.carried(o, "armed", { units });
}

function drop(c: Context, o: Order): void {
  const there = zoneAt(c.s, o.zone).forces.partners;
  if (there <= 0) return c.carried(o, "none_to_drop");
  const die = c.diceOf("D5", 0, o.zone);
  c.force(o.zone, "partners", -there, "D5", "partners_dropped");
  c.moveZone(
    o.zone,
    "tension",
    DROP.tension - die(DROP.spread, 2),
    "D5",
    "partners_dropped",
    undefined,
    KNOWN.partners,
  );
  const kept = c.happens(DROP.keepArms, dieKey("D5", 3, 0, o.zone));
  if (kept) c.force(o.zone, "militias", 1, "D5", "kept_their_arms");
  c.carried(o, "partners_dropped", { units: there });
}

function restrain(c: Context, o: Order): void {
  const there = zoneAt(c.s, o.zone).forces.militias;
  const roll = c.die(100, dieKey("D5", 4, 1, o.zone), () => ({
    odds: RESTRAIN.first,
    borders: [RESTRAIN.second, RESTRAIN.first],
  }));
  const laid = Math.min(there, roll < RESTRAIN.second ? 2 : roll < RESTRAIN.first ? 1 : 0);
  c.force(o.zone, "militias", -laid, "D5", "arms_laid_down");
  const eased = RESTRAIN.tension - c.die(RESTRAIN.spread, dieKey("D5", 5, 1, o.zone));
  c.moveZone(o.zone, "tension", eased, "D5", "militias_restrained");
  c.carried(o, laid > 0 || there === 0 ? "militias_restrained" : "militias_defy", { units: laid });
}

/** What armed groups do unasked: they remove cells, and they settle scores. */
function fieldOf(c: Context, i: number, z: ZoneState, who: Armed, quiet: boolean): void {
  const units = Math.min(MOST_UNITS, z.forces[who]);
  if (units <= 0) return;
  const row = FIELD[who];
  const n = who === "partners" ? 10 : 20;
  const removes = units * row.removes;
  const harms = units * row.harms;
  if (
    hostile(z) > 0 &&
    !quiet &&
    c.zoneHappens(removes, "D5", i, n, () => [{ d: "D5", by: who, n: removes }])
  ) {
    const prey = c.zoneHappens(z.forces.jnim, "D5", i, n + 1, undefined, hostile(z)) ? "jnim" : "is";
    c.force(i, prey, -1, "D5", "removed_by_armed", undefined, KNOWN[who]);
    if (prey === "jnim") c.move("pressure", PRESSURE, "D5", "removed_by_armed");
  }
  if (c.zoneHappens(harms, "D5", i, n + 2, () => [{ d: "D5", by: who, n: harms }])) {
    const band = bandBy(c, HARM_CHART, dieKey("D5", n + 3, ENGINE_HAND, i));
    if (band) harm(c, i, who, band, "D5", "scores_settled");
  }
}

/** A truce that JNIM keeps on the spot ends where those armed against it settle a score: it must be spoken for anew. */
function breakTruces(c: Context): void {
  const settled = scoresSettled(c);
  for (const p of c.postures("jnim.local_truce")) {
    if (!settled[p.zone]) continue;
    c.emit({ type: "PostureEnded", role: p.role, id: p.id, zone: p.zone, why: "broken" });
    c.moveZone(p.zone, "tension", BROKEN_TENSION, "D5", "truce_broken", undefined, JNIM_ONLY);
  }
}

export const d05: Rule = {
  id: "D5",
  movement(c) {
    breakTruces(c);
    for (const o of acts(c, "paris.arm_partners")) arm(c, o, "partners");
    for (const o of acts(c, "bamako.arm_militias")) arm(c, o, "militias");
    for (const o of acts(c, "paris.drop_partners")) drop(c, o);
    for (const o of acts(c, "bamako.restrain_militias")) restrain(c, o);
  },
  operations(c) {
    const quiet = truces(c);
    c.s.zones.forEach((z, i) => {
      for (const who of ARMED) fieldOf(c, i, z, who, quiet[i] === true);
    });
  },
  governance(c) {
    c.s.zones.forEach((z, i) => {
      const units = z.forces.partners + z.forces.militias;
      for (const who of ARMED) {
        c.moveZone(
          i,
          "tension",
          Math.min(MOST_UNITS, z.forces[who]) * FIELD[who].tension,
          "D5",
          "armed_neighbours",
          undefined,
          KNOWN[who],
        );
      }
      const above = z.tension - FLOOR - FLOOR_UNIT * Math.min(MOST_UNITS, units);
      if (above > 0) c.moveZone(i, "tension", -Math.ceil(above / EASES), "D5", "tension_eases");
      if (units <= 0 || z.forces.jnim <= 0 || z.hidden || z.forces.jnim >= 8) return;
      const chance = Math.min(MOST_UNITS, units) * z.tension * DRIVEN;
      if (c.zoneHappens(chance, "D5", i, 30, () => [{ d: "D5", by: "tension", n: chance }], 10_000))
        c.force(i, "jnim", 1, "D5", "driven_to_arms");
    });
  },
};

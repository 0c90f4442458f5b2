// The table of control: who holds a zone follows from who stands in it by day and night. Serves D7; D3, D4, D5, D17 and D24 weigh in.
// Report, "Serval Success, Barkhane Bane" (land must be secured, not hit); the weights are chosen so that the start of 2020 stands still.

import type { ZoneState } from "../state.ts";
import type { Control } from "../vocabulary.ts";
import type { Context } from "./context.ts";
import { airWeights } from "./d03-drones.ts";
import { boots, frenchCurbed, topologyOf, truces, zoneAt, zonesUnder } from "./on-the-ground.ts";

/** Weight of one unit, tenths (chosen). */
const WEIGHT = {
  fama: 20,
  garrisoned: 8,
  french: 20,
  frenchCurbed: 10,
  special: 10,
  takuba: 8,
  minusma: 20,
  partners: 10,
  militias: 10,
  wagner: 18,
  groups: 28,
  cell: 20,
  cellHidden: 12,
} as const;
const ADMINISTRATION = 2; // for each tenth of a level: a working administration is worth a company and more (report)
const RECEIVER = 2; // for each tenth of a unit built (D24)
const GRIEVANCE = { from: 400, each: 20 } as const; // those who resent how they are governed look away (report)
const SHADOW = { services: 40, coerced: 15 } as const; // what holds a zone under JNIM: services, or fear
const IS_RENOWN = 50; // a fiftieth of its strength

/** A holder challenged: chance in a hundred that the zone becomes contested, by challenger in percent of holder. */
const CHALLENGE = [
  [220, 70],
  [150, 40],
  [105, 20],
] as const;
/** A contested zone: chance that the strongest takes it, in percent of the second. */
const PREVAIL = [
  [300, 70],
  [220, 45],
  [165, 20],
] as const;

export interface Weights {
  state: number;
  jnim: number;
  is: number;
}

const chanceBy = (chart: readonly (readonly [number, number])[], strong: number, weak: number): number => {
  const percent = weak > 0 ? Math.floor((strong * 100) / weak) : 1000;
  for (const [from, chance] of chart) if (percent >= from) return chance;
  return 0;
};

/** What each side weighs in a zone. `s` of the context as the step began; a silenced dynamic adds nothing. */
export function weighZones(c: Context): Weights[] {
  const { s } = c;
  const curbed = frenchCurbed(s);
  const garrisoned = zonesUnder(c, "bamako.garrison_zone");
  const coerced = zonesUnder(c, "jnim.hold_by_coercion");
  const air = airWeights(c);
  return s.zones.map((z, i) => ({
    state:
      z.forces.fama * (WEIGHT.fama + (garrisoned[i] && c.on("D4") ? WEIGHT.garrisoned : 0)) +
      z.forces.french * (curbed ? WEIGHT.frenchCurbed : WEIGHT.french) +
      z.forces.special * WEIGHT.special +
      z.forces.takuba * WEIGHT.takuba +
      Math.floor((z.forces.minusma * WEIGHT.minusma * s.tracks.minusma) / 1000) +
      (c.on("D5") ? z.forces.partners * WEIGHT.partners + z.forces.militias * WEIGHT.militias : 0) +
      (c.on("D17") ? z.forces.wagner * WEIGHT.wagner : 0) +
      z.forces.groups * WEIGHT.groups +
      (c.on("D4") ? z.administration * ADMINISTRATION : 0) +
      (c.on("D24") ? (z.receivers.fama + z.receivers.minusma + z.receivers.local) * RECEIVER : 0) +
      (air?.[i] ?? 0),
    jnim: jnimWeight(z, coerced[i] === true),
    is: z.forces.is > 0 ? z.forces.is * WEIGHT.cell + Math.floor(s.tracks.isStrength / IS_RENOWN) : 0,
  }));
}

function jnimWeight(z: ZoneState, coerced: boolean): number {
  if (z.forces.jnim <= 0) return 0;
  const cells = z.forces.jnim * (z.hidden ? WEIGHT.cellHidden : WEIGHT.cell);
  if (z.control === "jnim")
    return cells + Math.floor(z.services / SHADOW.services) + (coerced ? SHADOW.coerced : 0);
  return cells + Math.max(0, Math.floor((z.grievance - GRIEVANCE.from) / GRIEVANCE.each));
}

const armedSides = ["jnim", "is"] as const;

/** Bids for control out of the balance of forces. Under a truce neither JNIM nor the state takes ground from the other. */
export function contend(c: Context): void {
  const quiet = truces(c);
  const weights = weighZones(c);
  const fromTheAir = !c.on("D3");
  c.s.zones.forEach((z, i) => {
    // a cleared zone stands or falls by what follows the clearing (D4)
    if (z.clearedIn > 0 && c.on("D4")) return;
    const w = weights[i] as Weights;
    const stands = boots(z) > 0 || fromTheAir;
    const { to, chance } = prospect(c, i, w, { quiet: quiet[i] === true, stands });
    if (!c.zoneHappens(chance, "D7", i, 60, () => [{ d: "D7", by: "balance_of_forces", n: chance }])) return;
    if (to === z.control) return;
    c.control(i, to, "D7", to === "contested" ? "challenged" : "balance_of_forces");
  });
}

interface Terms {
  quiet: boolean;
  stands: boolean;
}

/** What may come of a zone this quarter, and the chance in a hundred that it does. */
interface Prospect {
  readonly to: Control;
  readonly chance: number;
}

function prospect(c: Context, i: number, w: Weights, t: Terms): Prospect {
  const z = zoneAt(c.s, i);
  const stays: Prospect = { to: z.control, chance: 0 };
  const government: Control = z.forces.groups > z.forces.fama ? "groups" : "state";
  switch (z.control) {
    case "state":
    case "groups": {
      const strongest = Math.max(t.quiet ? 0 : w.jnim, w.is);
      return strongest > 0 ? { to: "contested", chance: chanceBy(CHALLENGE, strongest, w.state) } : stays;
    }
    case "jnim":
    case "is": {
      const held = w[z.control];
      if (!t.stands || (t.quiet && z.control === "jnim")) return stays;
      const to = held > 0 ? "contested" : topologyOf(c.s).malian[i] ? government : "state";
      return { to, chance: chanceBy(CHALLENGE, w.state, held) };
    }
    case "contested": {
      if (t.quiet && w.is <= 0) return stays;
      const sides: [Control, number][] = [[government, t.stands ? w.state : 0]];
      for (const side of armedSides) sides.push([side, w[side]]);
      sides.sort((a, b) => b[1] - a[1]);
      const [first, second] = sides as [[Control, number], [Control, number]];
      if (first[1] <= 0 || (t.quiet && first[0] === "jnim")) return stays;
      return { to: first[0], chance: chanceBy(PREVAIL, first[1], second[1]) };
    }
    default:
      return z.control satisfies never;
  }
}

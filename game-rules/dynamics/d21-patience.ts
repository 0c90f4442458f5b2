// D21, patience. Report, "Serval Success, Barkhane Bane": Russia keeps a line without a public to answer, cheap and with short goals;
// JNIM was prepared for attrition. Time alone wears neither, only IS and hard-liners wear JNIM (D16); time wears Paris (D8).
// Brakes: a fight won too often draws forces; waiting pays least to a movement that has much already.
import { dieKey } from "../dice.ts";
import { type Modifier, sumOf } from "../dice-record.ts";
import { clamp } from "../ledger.ts";
import type { ZoneState } from "../state.ts";
import { type Force, RUNG } from "../vocabulary.ts";
import type { Context, Order, Rule } from "./context.ts";
import { harm } from "./harm.ts";
import { zoneAt } from "./on-the-ground.ts";
import { ranks } from "./ranks.ts";

/** Pressure on JNIM is a stock that wears off by itself, a share of it each quarter: attrition is what it is prepared for (chosen: C33). */
export const PRESSURE_EASES = 6;

const AMBUSH = {
  base: 38,
  cell: 7,
  unit: -3,
  low: 12,
  high: 80,
  hidden: -20,
  pressure: -10,
  cohesion: 6,
  contact: -15,
} as const;
const SOLDIERS = 5; // of the French at most (row: 0 to 5)
const UNIT_LOST = { fama: 35, wagner: 45, takuba: 0, french: 0 } as const; // chance in a hundred that a whole unit breaks
const TARGETS = ["french", "fama", "wagner", "takuba"] as const;

const ATTACK = {
  base: 34,
  cell: 9,
  fama: -5,
  french: -8,
  other: -4,
  low: 8,
  high: 85,
  cellLost: 45,
  cellLostRepelled: 65,
} as const;
const ATTACK_HARM = { chance: 55, grave: 30 } as const;
const HUMBLED = { legitimacy: -12, spread: 16, cohesion: 4, contact: -15 } as const;
export const WHILE_TALKING = -14; // recognition: who storms posts while envoys meet is doubted as a party (reading)
const OVERRUN = 40; // chance that a contested zone without the French is taken outright

/** Waiting: means won back, pressure shaken off (row). Against a strong IS the ranks ask what for. */
export const WAIT = {
  means: 10,
  spread: 11,
  pressure: -10,
  pressureSpread: 11,
  harderIs: 350,
  cohesion: -6,
  rich: 300,
} as const;

type Target = (typeof TARGETS)[number];

/** Whom an ambush meets: by numbers on the road, by the die. */
export function metBy(z: ZoneState, roll: number): Target | undefined {
  const total = TARGETS.reduce((n, t) => n + z.forces[t], 0);
  if (total <= 0) return undefined;
  let at = roll % total;
  for (const t of TARGETS) {
    at -= z.forces[t];
    if (at < 0) return t;
  }
  return undefined;
}

function ambush(c: Context, o: Order): void {
  const z = zoneAt(c.s, o.zone);
  const die = c.diceOf("D21", 2, o.zone);
  if (z.forces.jnim <= 0) return c.carried(o, "nobody_there");
  const target = metBy(z, die(840, 0));
  if (!target) return c.carried(o, "road_empty");
  const units = TARGETS.reduce((n, t) => n + z.forces[t], 0);
  const why = (): Modifier[] => [
    { d: "D21", by: "base", n: AMBUSH.base },
    { d: "D21", by: "jnim", n: AMBUSH.cell * z.forces.jnim },
    { d: "D21", by: "units_on_the_road", n: AMBUSH.unit * units },
    { d: "D2", by: "hidden", n: z.hidden ? AMBUSH.hidden : 0 },
  ];
  const chance = clamp(sumOf(why()), AMBUSH.low, AMBUSH.high);
  if (c.on("D14")) c.move("contact", AMBUSH.contact, "D21", "war_goes_on");
  if (!c.happens(chance, dieKey("D21", 1, 2, o.zone), why))
    return c.carried(o, "ambush_failed", { losses: 0 });
  c.move("pressure", AMBUSH.pressure, "D21", "struck_back");
  c.move("cohesion", AMBUSH.cohesion, "D21", "struck_back");
  c.carried(o, "ambush_struck", { losses: strickenBy(c, o, target) });
}

function strickenBy(c: Context, o: Order, target: Target): number {
  const die = c.diceOf("D21", 2, o.zone);
  if (target === "french") {
    const soldiers = 1 + die(SOLDIERS, 2);
    c.move("losses", soldiers * 10, "D21", "lost_in_ambush");
    return soldiers;
  }
  const broken = c.happens(UNIT_LOST[target], dieKey("D21", 3, 2, o.zone)) ? 1 : 0;
  c.force(o.zone, target as Force, -broken, "D21", "lost_in_ambush");
  if (target === "fama") c.move("loyalty", -5, "D21", "lost_in_ambush");
  if (target === "wagner") c.move("influence", -8, "D21", "lost_in_ambush");
  return broken;
}

/** Chance in a hundred that an attack on a post carries it. */
export const attackChance = (z: ZoneState): number => clamp(sumOf(attackOdds(z)), ATTACK.low, ATTACK.high);

const attackOdds = (z: ZoneState): Modifier[] => [
  { d: "D21", by: "base", n: ATTACK.base },
  { d: "D21", by: "jnim", n: ATTACK.cell * z.forces.jnim },
  { d: "D21", by: "fama", n: ATTACK.fama * z.forces.fama },
  { d: "D21", by: "french", n: ATTACK.french * z.forces.french },
  { d: "D21", by: "other_units", n: ATTACK.other * (z.forces.minusma + z.forces.wagner + z.forces.takuba) },
];

function attack(c: Context, o: Order): void {
  const z = zoneAt(c.s, o.zone);
  const die = c.diceOf("D21", 2, o.zone);
  if (z.forces.jnim <= 0) return c.carried(o, "nobody_there");
  const happens = (chance: number, n: number, why?: () => Modifier[]): boolean =>
    c.happens(chance, dieKey("D21", n, 2, o.zone), why);
  const carried = happens(attackChance(z), 10, () => attackOdds(z));
  const cost = happens(carried ? ATTACK.cellLost : ATTACK.cellLostRepelled, 11) ? 1 : 0;
  c.force(o.zone, "jnim", -cost, "D21", "lost_attacking");
  const band = happens(ATTACK_HARM.chance, 12) ? (happens(ATTACK_HARM.grave, 13) ? 2 : 1) : 0;
  if (band) harm(c, o.zone, "jnim", band, "D21", "harm_attack");
  if (c.on("D14")) c.move("contact", HUMBLED.contact, "D21", "war_goes_on");
  if (c.on("D14") && c.s.talks.rung > RUNG.none)
    c.move("recognition", WHILE_TALKING, "D21", "attacked_while_talking");
  if (!carried) return c.carried(o, "attack_repelled", { lost: cost, harm: band });
  const units = Math.min(z.forces.fama, 1 + die(2, 14));
  c.force(o.zone, "fama", -units, "D21", "post_lost");
  c.move("legitimacy", HUMBLED.legitimacy - die(HUMBLED.spread, 15), "D21", "post_lost");
  c.move("cohesion", HUMBLED.cohesion, "D21", "struck_back");
  if (z.control === "contested") {
    if (z.forces.french <= 0 && happens(OVERRUN, 16)) c.control(o.zone, "jnim", "D21", "overrun");
  } else if (z.control !== "jnim" && z.control !== "is") c.control(o.zone, "contested", "D21", "post_lost");
  c.carried(o, "post_taken", { units, lost: cost, harm: band });
}

function wait(c: Context, o: Order): void {
  const { tracks } = c.s;
  const die = c.diceOf("D21", 2);
  const means = tracks.means >= WAIT.rich ? 0 : WAIT.means + die(WAIT.spread, 20);
  c.move("means", means, "D21", "waited");
  c.move("pressure", WAIT.pressure - die(WAIT.pressureSpread, 21), "D21", "waited");
  // time by itself costs nothing: only a rival who grows meanwhile does
  if (c.on("D16") && tracks.isStrength > WAIT.harderIs)
    c.move("cohesion", WAIT.cohesion, "D21", "waited_while_is_grew");
  c.carried(o, "waited");
}

export const d21: Rule = {
  id: "D21",
  operations(c) {
    for (const o of c.orders("jnim.ambush_convoy")) ambush(c, o);
    for (const o of c.orders("jnim.attack_post")) attack(c, o);
  },
  governance(c) {
    for (const o of c.orders("jnim.wait_out")) wait(c, o);
  },
  politics(c) {
    ranks(c);
    c.move("pressure", -Math.floor(c.s.tracks.pressure / PRESSURE_EASES), "D21", "prepared_for_attrition");
  },
};

// D16, the IS rivalry. Report, "Lessons" and "Serval Success, Barkhane Bane": the war between the two is a game changer; fear of
// losing ground to IS keeps JNIM fighting, people must choose a side. The engine plays IS. Brakes: IS outgrows its cells only for a while.
import { dieKey, ENGINE_HAND } from "../dice.ts";
import { type Modifier, scaled, sumOf } from "../dice-record.ts";
import { clamp, only } from "../ledger.ts";
import type { ZoneState } from "../state.ts";
import type { Context, Order, Rule } from "./context.ts";
import { readiness, readyBy } from "./d07-insurgency.ts";
import { bandBy, harm } from "./harm.ts";
import { boots, most, settled, tellPostures, topologyOf, truces, zoneAt } from "./on-the-ground.ts";

/** IS strength follows its cells, a sixteenth of the way each quarter, and what JNIM leaves it, tenths (report: gains where JNIM softens). */
export const STRENGTH = {
  perCell: 60,
  pace: 16,
  contested: 14,
  mostContested: 2,
  rung: 2,
  truce: 1,
  tolerated: 15,
  weak: 350,
  weakGain: 8,
} as const;
export const SOFT_MOST = 30; // the brake: softness opens so much a quarter and no more

/**
 * Recruits of IS by zone, in ten thousand: its strength above `from`, by how ready people are there (D7; report: people are forced to
 * choose a side, and grievance drives them), thinned out as the zone fills: the brake (chosen: C36).
 */
const GROWTH = { from: 50, scale: 38, full: 7 } as const;
/**
 * From `cells` on it crosses into the neighbour that lies most open, chance in a hundred by strength and openness (report: villages are
 * retaken with relative ease where nobody governs; how often is chosen: C36). Whoever stands there closes it, officials as soldiers.
 */
const SPREAD = { cells: 2, from: 50, scale: 3250, stands: 28, level: 2 } as const;

/**
 * Both in one zone: chance in a hundred of losing a cell, and more for each enemy cell; a contest ordered presses it, and so do hands that a
 * settlement has freed of another war (chosen; C34).
 */
export const FIGHT = {
  base: 6,
  each: 3,
  pressed: 18,
  freed: 10,
  own: 22,
  strength: -12,
  pressedStrength: -6,
} as const;
/** An offensive where people are set against each other already drives some to the rival: a chance more for so many tenths of tension. */
const DIVIDED = 22;
/** War among those who were brothers yesterday is no cause to rally for (reading: truce until it broke). */
const OFFENSIVE_COHESION = -20;
export const FIGHT_COSTS = { tension: 6, fear: 12 } as const;
const HARM_FIGHT = [
  [10, 3],
  [30, 2],
  [55, 1],
] as const;
const HARM_CHANCE = 30;
const SIDE = 40; // chance that a zone's weaker side loses its hold to twice its number

/** IS at work: harm and losses that nobody orders (history: a steady level). */
const BASELINE = { harm: 5, harmCells: 6, fear: 18, losses: 4, post: 4, postFrom: 3 } as const;
const HARM_BASELINE = [
  [12, 3],
  [40, 2],
  [100, 1],
] as const;

/** What softness costs JNIM within: each rung of talks, by how hard IS presses; a tolerance that looks like fear (C18). */
export const COHESION = { rungPer: 150, tolerated: -14 } as const;
const CONTEST_MEANS_SAVED = 5;

const JNIM_ONLY = only("jnim");

/** Cohesion that holding this rung costs a quarter, tenths: nothing without talks, more under a harder IS. */
export const talkStrain = (rung: number, isStrength: number): number =>
  -Math.floor((rung * isStrength) / COHESION.rungPer);

/** How far JNIM gives IS room this quarter, tenths of its strength. */
function softness(c: Context): number {
  const { s } = c;
  // under a settlement the rung stands for all of them
  const silent = settled(s)
    ? 0
    : truces(c).filter((quiet, i) => quiet && zoneAt(s, i).forces.jnim > 0).length;
  const tolerated = c.postures("jnim.tolerate_is").length > 0 ? STRENGTH.tolerated : 0;
  const weak = s.tracks.cohesion < STRENGTH.weak ? STRENGTH.weakGain : 0;
  return Math.min(SOFT_MOST, s.talks.rung * STRENGTH.rung + silent * STRENGTH.truce + tolerated + weak);
}

function strength(c: Context): void {
  const cells = c.s.zones.reduce((n, z) => n + z.forces.is, 0);
  const goal = clamp(cells * STRENGTH.perCell, 0, 1000);
  c.move(
    "isStrength",
    Math.trunc((goal - c.s.tracks.isStrength) / STRENGTH.pace),
    "D16",
    "is_follows_its_cells",
  );
  if (cells === 0) return;
  c.move("isStrength", softness(c), "D16", "is_gains_room");
  const torn = c.s.zones.filter((z) => z.forces.is > 0 && (z.control === "contested" || z.control === "is"));
  c.move(
    "isStrength",
    Math.min(STRENGTH.mostContested, torn.length) * STRENGTH.contested,
    "D16",
    "must_choose_a_side",
  );
}

/** Recruits of its own where it stands, in ten thousand a quarter. */
export const isRecruits = (z: ZoneState, isStrength: number): number =>
  joinIs(isStrength, openness(z), Math.max(0, GROWTH.full - z.forces.is));

const joinIs = (isStrength: number, open: number, room: number): number =>
  Math.floor((Math.max(0, isStrength - GROWTH.from) * open * room) / (GROWTH.scale * GROWTH.full));

/** What that chance is made of. */
function joinOdds(z: ZoneState, isStrength: number): Modifier[] {
  const drawn = openOdds(z, isStrength, (open) => joinIs(isStrength, open, GROWTH.full));
  return [...drawn, { d: "D16", by: "room", n: isRecruits(z, isStrength) - sumOf(drawn) }];
}

/** How open a zone lies to a rival from next door, tenths: those who would join, less who governs and who stands there. */
export function openness(z: ZoneState): number {
  const stands = boots(z) + z.forces.jnim;
  return Math.max(0, readiness(z, "is") - z.administration * SPREAD.level - stands * SPREAD.stands);
}

/** What its strength would do where nothing held people back, and what each thing that does takes off that. */
function openOdds(z: ZoneState, isStrength: number, chance: (open: number) => number): Modifier[] {
  const stands = boots(z) + z.forces.jnim;
  const open: Modifier[] = [
    ...readyBy(z, "is"),
    { d: "D4", by: "officials", n: -z.administration * SPREAD.level },
    { d: "D16", by: "stands", n: -stands * SPREAD.stands },
  ];
  const [first, ...more] = scaled(open, (sum) => chance(clamp(sum, 0, 1000)));
  const all = chance(1000);
  const at: Modifier = { d: "D16", by: "isStrength", n: all };
  return [at, ...(first ? [{ ...first, n: first.n - all }] : []), ...more];
}

/** Chance in a hundred that it crosses into the neighbour that lies so open. */
const crosses = (isStrength: number, open: number): number =>
  Math.floor((Math.max(0, isStrength - SPREAD.from) * open) / SPREAD.scale);

function growth(c: Context): void {
  const { s } = c;
  const up = s.tracks.isStrength;
  s.zones.forEach((z, i) => {
    if (z.forces.is <= 0) return;
    if (c.zoneHappens(isRecruits(z, up), "D16", i, 0, () => joinOdds(z, up), 10_000))
      c.force(i, "is", 1, "D16", "is_grows");
    if (z.forces.is < SPREAD.cells) return;
    const to = mostOpen(c, topologyOf(s).near[i] ?? []);
    if (to < 0) return;
    const next = zoneAt(s, to);
    const chance = crosses(up, openness(next));
    if (!c.zoneHappens(chance, "D16", i, 1, () => openOdds(next, up, (open) => crosses(up, open)))) return;
    c.force(to, "is", 1, "D16", "is_spreads");
    c.force(i, "is", -1, "D16", "is_spreads");
  });
}

/** The neighbour that lies most open; never the capital's own ground, nor one that is full. */
const mostOpen = (c: Context, near: readonly number[]): number =>
  most(
    near.filter((i) => i !== topologyOf(c.s).capital && zoneAt(c.s, i).forces.is < GROWTH.full),
    (i) => openness(zoneAt(c.s, i)),
  );

interface Fight {
  readonly zone: number;
  readonly z: ZoneState;
  readonly pressed: boolean;
}

/** Cells that each loses in a zone where both stand. */
function losses(c: Context, { zone, z, pressed }: Fight): { jnim: number; is: number } {
  const isRisk = sumOf(riskToIs(c, z, pressed));
  const jnimRisk = sumOf(riskToJnim(z, pressed));
  const first = c.zoneHappens(isRisk, "D16", zone, 10, () => riskToIs(c, z, pressed));
  const second = first && pressed && c.zoneHappens(isRisk, "D16", zone, 11, () => riskToIs(c, z, pressed));
  const lost = c.zoneHappens(jnimRisk, "D16", zone, 12, () => riskToJnim(z, pressed));
  return { is: Math.min(second ? 2 : first ? 1 : 0, z.forces.is), jnim: lost ? 1 : 0 };
}

const riskToIs = (c: Context, z: ZoneState, pressed: boolean): Modifier[] => [
  { d: "D16", by: "base", n: FIGHT.base },
  { d: "D16", by: "jnim", n: FIGHT.each * z.forces.jnim },
  { d: "D16", by: "pressed", n: pressed ? FIGHT.pressed : 0 },
  { d: "D14", by: "settlement", n: settled(c.s) ? FIGHT.freed : 0 },
];

const riskToJnim = (z: ZoneState, pressed: boolean): Modifier[] => [
  { d: "D16", by: "base", n: FIGHT.base },
  { d: "D16", by: "is", n: FIGHT.each * z.forces.is },
  { d: "D16", by: "pressed", n: pressed ? FIGHT.own : 0 },
  { d: "D16", by: "tension", n: pressed ? Math.floor(z.tension / DIVIDED) : 0 },
];

function fight(c: Context, f: Fight): { jnim: number; is: number } {
  const toll = losses(c, f);
  const { zone, z } = f;
  c.force(zone, "is", -toll.is, "D16", "fought_each_other");
  c.force(zone, "jnim", -toll.jnim, "D16", "fought_each_other");
  const blow = toll.is * FIGHT.strength + (f.pressed ? FIGHT.pressedStrength : 0);
  c.move("isStrength", blow, "D16", "fought_each_other");
  if (f.pressed) c.move("cohesion", OFFENSIVE_COHESION, "D16", "brothers_fought");
  const scale = f.pressed ? 2 : 1;
  c.moveZone(zone, "tension", FIGHT_COSTS.tension * scale, "D16", "must_choose_a_side");
  c.moveZone(zone, "fear", FIGHT_COSTS.fear * scale, "D16", "must_choose_a_side");
  if (c.zoneHappens(HARM_CHANCE * scale, "D16", zone, 13)) {
    const band = bandBy(c, HARM_FIGHT, dieKey("D16", 14, ENGINE_HAND, zone));
    const by = f.pressed || z.forces.jnim > z.forces.is ? "jnim" : "is";
    if (band) harm(c, zone, by, band, "D16", "harm_between_them");
  }
  return toll;
}

/** Where one holds and the other is twice as many, the hold is lost; where nobody holds, D7's table decides. */
function holdLost(c: Context, i: number, z: ZoneState): void {
  const holder = z.control === "jnim" ? z.forces.jnim : z.control === "is" ? z.forces.is : -1;
  if (holder < 0) return;
  const rival = z.control === "jnim" ? z.forces.is : z.forces.jnim;
  if (rival < Math.max(1, holder * 2) || !c.zoneHappens(SIDE, "D16", i, 20)) return;
  c.control(i, holder === 0 ? (z.control === "jnim" ? "is" : "jnim") : "contested", "D16", "lost_to_rival");
}

function battles(c: Context): void {
  const contests = c.orders("jnim.contest_is");
  const tolerated = c.postures("jnim.tolerate_is").length > 0;
  const met = new Map<number, { jnim: number; is: number }>();
  c.s.zones.forEach((z, i) => {
    const pressed = contests.some((o) => o.zone === i);
    if (z.forces.is > 0 && z.forces.jnim > 0 && (pressed || !tolerated))
      met.set(i, fight(c, { zone: i, z, pressed }));
    if (!tolerated) holdLost(c, i, z);
  });
  for (const o of contests) contested(c, o, met.get(o.zone));
}

function contested(c: Context, o: Order, toll: { jnim: number; is: number } | undefined): void {
  if (!toll) return c.carried(o, zoneAt(c.s, o.zone).forces.jnim > 0 ? "rival_not_found" : "nobody_there");
  c.carried(o, toll.is > 0 ? "rival_beaten" : "rival_held", { cells: toll.is, lost: toll.jnim });
}

const byCells = (z: ZoneState, each: number, base = 0): Modifier[] => [
  { d: "D16", by: "base", n: base },
  { d: "D16", by: "is", n: each * z.forces.is },
];

/** IS's violence, which no truce of JNIM's binds. */
function violence(c: Context): void {
  c.s.zones.forEach((z, i) => {
    if (z.forces.is <= 0) return;
    c.moveZone(i, "fear", Math.min(3, z.forces.is) * Math.floor(BASELINE.fear / 3), "D16", "is_violence");
    const harmful = BASELINE.harm + BASELINE.harmCells * z.forces.is;
    if (c.zoneHappens(harmful, "D16", i, 30, () => byCells(z, BASELINE.harmCells, BASELINE.harm))) {
      const band = bandBy(c, HARM_BASELINE, dieKey("D16", 31, ENGINE_HAND, i));
      if (band) harm(c, i, "is", band, "D16", "harm_is");
    }
    const danger = BASELINE.losses * z.forces.is;
    if (z.forces.french > 0 && c.zoneHappens(danger, "D16", i, 32, () => byCells(z, BASELINE.losses))) {
      c.move("losses", (1 + c.zoneDie(3, "D16", i, 33)) * 10, "D16", "lost_to_is");
    }
    if (
      z.forces.is >= BASELINE.postFrom &&
      z.forces.fama > 0 &&
      c.zoneHappens(BASELINE.post * z.forces.is, "D16", i, 34, () => byCells(z, BASELINE.post))
    ) {
      c.force(i, "fama", -1, "D16", "post_lost_to_is");
    }
  });
}

export const d16: Rule = {
  id: "D16",
  operations: violence,
  rivalry(c) {
    tellPostures(c, "jnim.tolerate_is");
    strength(c);
    growth(c);
    battles(c);
    if (c.postures("jnim.tolerate_is").length > 0) {
      c.move("cohesion", COHESION.tolerated, "D16", "is_tolerated", undefined, JNIM_ONLY);
      c.move("means", CONTEST_MEANS_SAVED, "D16", "is_tolerated");
    }
  },
  politics(c) {
    const { tracks, talks } = c.s;
    c.move("cohesion", talkStrain(talks.rung, tracks.isStrength), "D16", "softness_with_is_near");
  },
};

// D7, grievance feeds the insurgency. Report, "The Missed Moment" and "Lessons": poor local governance with economic and communal
// grievance fuels it. Recruits follow grievance and tension, and fall with services, justice and administration, whoever provides
// them. Brakes: a zone holds only so many cells; services saturate; grievance settles towards what the zone's conditions bear.
import type { PlainCause } from "../codes/causes.ts";
import { dieKey, ENGINE_HAND } from "../dice.ts";
import { type Modifier, scaled, sumOf } from "../dice-record.ts";
import { clamp, only } from "../ledger.ts";
import type { ZoneState } from "../state.ts";
import { contend } from "./balance.ts";
import type { Context, Order, Rule } from "./context.ts";
import { bandBy, harm } from "./harm.ts";
import {
  acts,
  lessEachTime,
  most,
  tellPostures,
  topologyOf,
  truces,
  zoneAt,
  zonesUnder,
} from "./on-the-ground.ts";
import { accountOf, PAYER } from "./secret-means.ts";
import { fightingOn } from "./truce-breakers.ts";

export const FULL = 8; // cells that a zone can feed (chosen: the brake on growth)

/** How ready people are to join, per mille, as weights in tenths (report: what feeds it; chosen: how much). */
export const READY = { grievance: 5, tension: 3, services: 2, harm: 3, administration: 2 } as const;
/** Unasked recruits: chance in a hundred by readiness above this (chosen: about one cell a quarter on the board of 2020). */
export const BASE = { from: 400, each: 18 } as const;
/** Recruiting on purpose: one cell, perhaps two (row: 0 to 2). */
const DRIVE = { first: 8, second: 26 } as const;
export const SQUEEZED = 2; // who lives under levy, blockade or coercion volunteers half as often (reading)

/** Where grievance comes to rest, tenths (chosen: near the figures of 2020 where nothing changes). */
const REST = { base: 420, tension: 3, harm: 5, services: 3, level: 30, pace: 12 } as const;
/** Services that an administration can keep up by itself, tenths, and how fast the rest wears. */
const KEPT = { base: 150, level: 130, pace: 12 } as const;
const HARM_FADES = 5;

/** Violence that nobody orders: chances in a hundred for each cell, fear in tenths (history: a steady level; chosen). */
const BASELINE = { harm: 4, harmCells: 3, fear: 14, fearHeld: 6, losses: 4, lossesMost: 28 } as const;
const HARM_BASELINE = [
  [18, 2],
  [100, 1],
] as const;

const BLOCKADE = {
  base: 45,
  cell: 10,
  guard: -6,
  services: 20,
  spread: 21,
  grievance: 8,
  recognition: -8,
} as const;
const HARM_BLOCKADE = [
  [30, 2],
  [100, 1],
] as const;
const LEVY = { means: 20, held: 10, spread: 11, grievance: 8, wide: 13 } as const;
const HARM_LEVY = [[40, 1]] as const;

/** What providing does each quarter: services at none, and a fraction of the grievance (rows; whoever provides). */
const PROVIDE = {
  "paris.pay_services": { services: 48, grievance: 40 },
  "bamako.restore_services": { services: 32, grievance: 65 },
  "jnim.govern_shadow": { services: 20, grievance: 30 },
  "jnim.hold_by_persuasion": { services: 0, grievance: 38 },
  "jnim.local_justice": { services: 0, grievance: 38 },
} as const;
type Provision = keyof typeof PROVIDE;
const PROVIDED = {
  "paris.pay_services": "provided_pay_services",
  "bamako.restore_services": "provided_restore_services",
  "jnim.govern_shadow": "provided_govern_shadow",
  "jnim.hold_by_persuasion": "provided_hold_by_persuasion",
  "jnim.local_justice": "provided_local_justice",
} as const satisfies Readonly<Record<Provision, PlainCause>>;
const PAID_COST = 45; // tenths of EUR m a zone (row: 4 to 5)
const IN_ENEMY_HANDS = 2; // aid reaches half as far where others rule, and fighting
const JUSTICE_TENSION = -15;
const PERSUASION_FEAR = -6;
/** Standing as a ruler: once a quarter, however many zones (row; brake). */
const RULER = { "jnim.govern_shadow": 4, "jnim.hold_by_persuasion": 4 } as const;
const AID = { warmth: 10, sentiment: -5, services: 8 } as const;

const JNIM_ONLY = only("jnim");

/** How ready people of a zone are to join a side, per mille. Where that side governs, grievance stands against it. */
export function readiness(z: ZoneState, side: "jnim" | "is" = "jnim"): number {
  const grievance = z.control === side ? 1000 - z.grievance : z.grievance;
  const sum =
    grievance * READY.grievance +
    z.tension * READY.tension +
    (1000 - z.services) * READY.services +
    z.harm * READY.harm;
  return clamp(Math.floor(sum / 10) - z.administration * READY.administration, 0, 1000);
}

/** What makes people of a zone ready, per mille, before it is cut at the ends of the scale. */
export function readyBy(z: ZoneState, side: "jnim" | "is" = "jnim"): Modifier[] {
  const grievance = z.control === side ? 1000 - z.grievance : z.grievance;
  const feeds: Modifier[] = [
    { d: "D7", by: "grievance", n: grievance * READY.grievance },
    { d: "D7", by: "tension", n: z.tension * READY.tension },
    { d: "D7", by: "services", n: (1000 - z.services) * READY.services },
    { d: "D7", by: "harm", n: z.harm * READY.harm },
  ];
  return [
    ...scaled(feeds, (sum) => Math.floor(sum / 10)),
    { d: "D4", by: "administration", n: -z.administration * READY.administration },
  ];
}

/** Chance in ten thousand of an unasked recruit: readiness, thinned out as the zone fills. */
export const recruitChance = (z: ZoneState): number =>
  recruitsBy(readiness(z), Math.max(0, FULL - z.forces.jnim));

const recruitsBy = (ready: number, room: number): number =>
  Math.floor((Math.max(0, ready - BASE.from) * 100 * room) / (BASE.each * FULL));

/** What that chance is made of, and what is left of it under levy, blockade or coercion. */
function recruitOdds(z: ZoneState, chance: number): Modifier[] {
  const empty = scaled(readyBy(z), (ready) => recruitsBy(Math.min(1000, ready), FULL));
  return [
    ...empty,
    { d: "D7", by: "room", n: recruitChance(z) - sumOf(empty) },
    { d: "D7", by: "squeezed", n: chance - recruitChance(z) },
  ];
}

/** Zones in which people live under JNIM's levy, blockade or coercion this quarter. */
function squeezed(c: Context): boolean[] {
  const under = zonesUnder(c, "jnim.hold_by_coercion");
  for (const o of [...c.orders("jnim.raise_levy"), ...c.orders("jnim.blockade_zone")]) under[o.zone] = true;
  return under;
}

function recruitment(c: Context): void {
  const under = squeezed(c);
  c.s.zones.forEach((z, i) => {
    if (z.forces.jnim <= 0 || z.hidden) return;
    const chance = Math.floor(recruitChance(z) / (under[i] ? SQUEEZED : 1));
    if (c.zoneHappens(chance, "D7", i, 0, () => recruitOdds(z, chance), 10_000)) {
      c.force(
        i,
        "jnim",
        1,
        "D7",
        z.tension > z.grievance ? "recruits_from_tension" : "recruits_from_grievance",
      );
    }
  });
  for (const o of acts(c, "jnim.recruit_fighters")) drive(c, o, under[o.zone] === true);
}

/** Whether a cell's worth of people follows whoever recruits. @param per readiness for one chance in a hundred, per mille */
function joins(c: Context, o: Order, under: boolean, per: number, n: number): boolean {
  const z = zoneAt(c.s, o.zone);
  const all = Math.floor(readiness(z) / per);
  const chance = Math.floor(Math.floor(readiness(z) / (under ? SQUEEZED : 1)) / per);
  const why = (): Modifier[] => [
    ...scaled(readyBy(z), (ready) => Math.floor(clamp(ready, 0, 1000) / per)),
    { d: "D7", by: "squeezed", n: chance - all },
  ];
  return c.happens(chance, dieKey("D7", n, 2, o.zone), why);
}

function drive(c: Context, o: Order, under: boolean): void {
  const z = zoneAt(c.s, o.zone);
  if (z.forces.jnim <= 0) return c.carried(o, "nobody_there");
  if (z.hidden) return c.carried(o, "cells_lie_low", { cells: 0 });
  const first = joins(c, o, under, DRIVE.first, 1) ? 1 : 0;
  const second = joins(c, o, under, DRIVE.second, 2) ? 1 : 0;
  const cells = Math.min(first + second, Math.max(0, FULL - z.forces.jnim));
  c.force(o.zone, "jnim", cells, "D7", "recruited");
  c.carried(o, cells > 0 ? "recruited" : "few_would_join", { cells });
}

/** A cell goes where another lives next door; a lone cell stays. */
function infiltrate(c: Context): void {
  const left = c.s.zones.map((z) => z.forces.jnim);
  for (const o of c.orders("jnim.infiltrate_zone")) {
    const from = most(topologyOf(c.s).near[o.zone] ?? [], (i) => left[i] ?? 0, 1);
    if (from < 0) {
      c.carried(o, "none_to_send");
      continue;
    }
    left[from] = (left[from] ?? 0) - 1;
    c.force(from, "jnim", -1, "D7", "infiltrated");
    c.force(o.zone, "jnim", 1, "D7", "infiltrated");
    c.carried(o, "infiltrated", { zone: c.s.scenario.zones[from]?.id ?? "" });
  }
}

function blockade(c: Context, o: Order): void {
  const z = zoneAt(c.s, o.zone);
  const die = c.diceOf("D7", 2, o.zone);
  if (z.forces.jnim <= 0) return c.carried(o, "nobody_there");
  const guard = z.forces.fama + z.forces.french + z.forces.minusma + z.forces.wagner;
  const why: Modifier[] = [
    { d: "D7", by: "base", n: BLOCKADE.base },
    { d: "D7", by: "jnim", n: BLOCKADE.cell * z.forces.jnim },
    { d: "D7", by: "guard", n: BLOCKADE.guard * guard },
  ];
  if (!c.happens(clamp(sumOf(why), 20, 90), dieKey("D7", 10, 2, o.zone), () => why))
    return c.carried(o, "blockade_broken");
  c.moveZone(o.zone, "services", -BLOCKADE.services - die(BLOCKADE.spread, 11), "D7", "blockaded");
  c.moveZone(o.zone, "grievance", BLOCKADE.grievance, "D7", "blockaded");
  c.move("recognition", BLOCKADE.recognition, "D7", "blockaded");
  const band = bandBy(c, HARM_BLOCKADE, dieKey("D7", 12, 2, o.zone));
  if (band) harm(c, o.zone, "jnim", band, "D7", "harm_blockade");
  c.carried(o, "blockaded", { harm: band });
}

function levy(c: Context, o: Order): void {
  const z = zoneAt(c.s, o.zone);
  if (z.forces.jnim <= 0) return c.carried(o, "nobody_there");
  const die = c.diceOf("D7", 2, o.zone);
  const means = LEVY.means + (z.control === "jnim" ? LEVY.held : 0) + die(LEVY.spread, 20);
  c.move("means", means, "D7", "levy_raised");
  c.moveZone(o.zone, "grievance", LEVY.grievance + die(LEVY.wide, 21), "D7", "levy_raised");
  const band = bandBy(c, HARM_LEVY, dieKey("D7", 22, 2, o.zone));
  if (band) harm(c, o.zone, "jnim", band, "D7", "harm_levy");
  c.carried(o, "levy_raised", { harm: band });
}

/** Whether provision by this hand can reach the zone at all, and by what it is divided. */
function reach(c: Context, id: Provision, i: number, quiet: boolean): number {
  const z = zoneAt(c.s, i);
  if (z.control === "is") return 0;
  if (id.startsWith("jnim.")) return z.forces.jnim > 0 ? 1 : 0;
  if (z.control === "jnim") return quiet ? 1 : IN_ENEMY_HANDS;
  return 1;
}

function provide(c: Context): void {
  const quiet = truces(c);
  for (const id of Object.keys(PROVIDE) as Provision[]) {
    const to = id.startsWith("jnim.") ? JNIM_ONLY : undefined;
    const code = PROVIDED[id];
    for (const p of c.postures(id)) {
      const by = reach(c, id, p.zone, quiet[p.zone] === true);
      if (id === "paris.pay_services")
        c.moveInSecret("costMeur", PAID_COST, "D7", "services_paid", {
          key: accountOf.services(p.zone),
          to: PAYER,
        });
      if (by === 0) continue;
      const z = zoneAt(c.s, p.zone);
      const row = PROVIDE[id];
      c.moveZone(
        p.zone,
        "services",
        Math.floor(lessEachTime(row.services, z.services) / by),
        "D7",
        code,
        undefined,
        to,
      );
      c.moveZone(
        p.zone,
        "grievance",
        -Math.floor(z.grievance / row.grievance / by),
        "D7",
        code,
        undefined,
        to,
      );
      if (id === "jnim.local_justice")
        c.moveZone(p.zone, "tension", JUSTICE_TENSION, "D7", code, undefined, to);
      if (id === "jnim.hold_by_persuasion")
        c.moveZone(p.zone, "fear", PERSUASION_FEAR, "D7", code, undefined, to);
    }
  }
  for (const id of Object.keys(RULER) as (keyof typeof RULER)[]) {
    const rules = c.postures(id).some((p) => zoneAt(c.s, p.zone).forces.jnim > 0);
    if (rules) c.move("recognition", RULER[id], "D7", "seen_to_govern", undefined, JNIM_ONLY);
  }
  if (c.postures("paris.send_aid").length > 0) aid(c);
}

function aid(c: Context): void {
  c.move("warmth", AID.warmth, "D7", "aid_sent");
  c.move("sentiment", AID.sentiment, "D7", "aid_sent");
  c.s.zones.forEach((z, i) => {
    if (topologyOf(c.s).malian[i] && z.control === "state")
      c.moveZone(i, "services", lessEachTime(AID.services, z.services), "D7", "aid_sent");
  });
}

const level = (z: ZoneState): number => Math.floor(z.administration / 10);

/** Where grievance would come to rest under a zone's conditions, tenths. */
export function restOf(z: ZoneState): number {
  const sum =
    REST.base +
    Math.floor((z.tension * REST.tension) / 10) +
    Math.floor((z.harm * REST.harm) / 10) -
    Math.floor((z.services * REST.services) / 10) +
    (3 - level(z)) * REST.level;
  return clamp(sum, 0, 1000);
}

function conditions(c: Context): void {
  c.s.zones.forEach((z, i) => {
    const drift = Math.trunc((restOf(z) - z.grievance) / REST.pace);
    c.moveZone(i, "grievance", drift, "D7", drift > 0 ? "conditions_worsen" : "conditions_ease");
    const kept = KEPT.base + KEPT.level * level(z);
    if (z.services > kept)
      c.moveZone(i, "services", -Math.ceil((z.services - kept) / KEPT.pace), "D7", "services_wear");
    if (z.harm > 0) c.moveZone(i, "harm", -Math.ceil(z.harm / HARM_FADES), "D7", "harm_fades");
  });
}

/** What such violence is made of: so much anywhere, so much by its cells, and what is left of both where somebody calms it. */
function calmed(z: ZoneState, base: number, cells: number, chance: number): Modifier[] {
  const held = z.control === "groups";
  return [
    { d: "D7", by: "base", n: base },
    { d: "D7", by: "jnim", n: cells },
    { d: held ? "D7" : "D14", by: held ? "groups" : "local_talks", n: chance - base - cells },
  ];
}

/** JNIM's violence that no order asks for: none under a truce that is kept, half where Bamako talks locally or signatories hold the ground. */
function baseline(c: Context): void {
  const quiet = truces(c);
  const fighting = fightingOn(c);
  const lull = zonesUnder(c, "bamako.local_talks");
  c.s.zones.forEach((z, i) => {
    if (z.forces.jnim <= 0 || z.control === "jnim" || z.hidden || (quiet[i] && !fighting[i])) return;
    const by = lull[i] || z.control === "groups" ? 2 : 1;
    const fear = z.control === "contested" ? BASELINE.fear : BASELINE.fearHeld;
    c.moveZone(i, "fear", Math.floor(fear / by), "D7", "violence_goes_on");
    const chance = Math.floor((BASELINE.harmCells + BASELINE.harm * z.forces.jnim) / by);
    if (
      c.zoneHappens(chance, "D7", i, 30, () =>
        calmed(z, BASELINE.harmCells, BASELINE.harm * z.forces.jnim, chance),
      )
    ) {
      const band = bandBy(c, HARM_BASELINE, dieKey("D7", 31, ENGINE_HAND, i));
      if (band) harm(c, i, "jnim", band, "D7", "harm_baseline");
    }
    if (z.forces.french <= 0) return;
    const met = Math.min(BASELINE.lossesMost, BASELINE.losses * z.forces.jnim);
    const danger = Math.floor(met / by);
    if (!c.zoneHappens(danger, "D7", i, 32, () => calmed(z, 0, met, danger))) return;
    c.move("losses", (1 + c.zoneDie(2, "D7", i, 33)) * 10, "D7", "lost_on_the_road");
  });
}

export const d07: Rule = {
  id: "D7",
  movement: infiltrate,
  operations(c) {
    for (const o of c.orders("jnim.blockade_zone")) blockade(c, o);
    baseline(c);
  },
  governance(c) {
    tellPostures(c, ...(Object.keys(PROVIDE) as Provision[]), "paris.send_aid");
    for (const o of c.orders("jnim.raise_levy")) levy(c, o);
    recruitment(c);
    provide(c);
    conditions(c);
    contend(c);
  },
};

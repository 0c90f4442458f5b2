// D14, what a settlement is worth while it stands, and what standing is worth to a party that nobody talks to any more. Report, "The
// Missed Moment" and "Lessons Learned": negotiation and changes to governance are means of armed groups with aims of their own; officials
// and services are the bulwark; who sells arms and men needs a war. Brakes: what returns stops at a level, what goes is a share of what
// is left, and where JNIM's people fight on nothing returns.
import { dieKey, ENGINE_HAND } from "../dice.ts";
import { ALL } from "../ledger.ts";
import type { ZoneState } from "../state.ts";
import type { Context } from "./context.ts";
import { settled, topologyOf } from "./on-the-ground.ts";
import { fightingOn } from "./truce-breakers.ts";

/** On the ground JNIM has agreed over: chances in a hundred a quarter and zone, and how far it goes (reading; chosen: C34). */
export const RETURNS = { officials: 55, upTo: 30, control: 50, grievance: -8 } as const;

/** In the capital and abroad, each quarter, tenths or shares (reading: who needs hired soldiers; chosen: C34). */
export const STANDS = { legitimacy: 26, enough: 700, influence: 9, neighbours: 4 } as const;

/** Where recognition comes to rest by rung, tenths, and the share of what lies above that goes each quarter (reading; chosen: C34). */
export const RECOGNISED = { rest: [80, 200, 340, 480, 900], pace: 8 } as const;

/** Ground on which the two have something to settle: JNIM stands there, its rival does not. */
const shared = (z: ZoneState): boolean => z.forces.jnim > 0 && z.forces.is === 0;

/** Officials come back by agreement to ground that JNIM contests or looks on at; what it governs it goes on governing. */
export function settledGround(c: Context): void {
  if (!settled(c.s)) return;
  const { malian } = topologyOf(c.s);
  const fighting = fightingOn(c);
  c.s.zones.forEach((z, i) => {
    if (!malian[i] || fighting[i] || !shared(z)) return;
    if (z.control !== "state" && z.control !== "contested") return;
    c.moveZone(i, "grievance", RETURNS.grievance, "D14", "settlement_holds");
    if (z.administration < RETURNS.upTo && c.happens(RETURNS.officials, dieKey("D14", 41, ENGINE_HAND, i)))
      c.moveZone(i, "administration", 10, "D14", "settlement_holds");
    if (z.control === "contested" && c.happens(RETURNS.control, dieKey("D14", 42, ENGINE_HAND, i)))
      c.control(i, "state", "D14", "settlement_holds");
  });
}

/** A war that is settled is its government's deed, and nobody's market. */
export function settledPolitics(c: Context): void {
  const { s } = c;
  if (!settled(s)) return;
  const { tracks } = s;
  if (tracks.legitimacy < STANDS.enough)
    c.move("legitimacy", STANDS.legitimacy, "D14", "settlement_holds", undefined, ALL);
  c.move("influence", -Math.floor(tracks.influence / STANDS.influence), "D14", "settlement_holds");
  c.move("niamey", STANDS.neighbours, "D14", "settlement_holds");
  c.move("ouagadougou", STANDS.neighbours, "D14", "settlement_holds");
}

/** A party is whoever is talked to: words and gestures carry it only so far, and wear off. */
export function recognitionFades(c: Context): void {
  const above = c.s.tracks.recognition - (RECOGNISED.rest[c.s.talks.rung] ?? 0);
  if (above > 0) c.move("recognition", -Math.ceil(above / RECOGNISED.pace), "D14", "recognition_fades");
}

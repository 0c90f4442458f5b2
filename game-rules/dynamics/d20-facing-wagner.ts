// D20, facing Wagner. Report, "Executive Summary": once it had come, Paris was left with a stand against it and the juntas, or
// withdrawal and a harsh defeat. Both cost. The stand confronts Bamako as well, risks escalation and the street, and loses its legal
// ground once Bamako demands departure. Brake: a stand repeated frightens nobody.
import { dieKey } from "../dice.ts";
import type { Modifier } from "../dice-record.ts";
import type { Context, Order, Rule } from "./context.ts";
import { most, topologyOf, zoneAt } from "./on-the-ground.ts";

/** The price in Bamako and in the street, tenths, base and die (row: warmth 6 to 12, sentiment 3 to 7). */
export const STAND = {
  warmth: -60,
  warmthSpread: 61,
  sentiment: 30,
  sentimentSpread: 41,
  rally: 12,
  influence: -20,
  exposure: 25,
} as const;
/** Chance in a hundred that Wagner gives way where the French stand, and half of it when faced down before (chosen). */
export const GIVES_WAY = 55;
/** Escalation: chance in a hundred, soldiers lost, and what it does at home (chosen). */
export const ESCALATES = { chance: 22, base: 2, spread: 6, opposition: 15, homeFear: 8 } as const;
/** The other branch, each quarter: Wagner is there, Paris neither faces it nor goes (report: a harsh defeat; chosen). */
export const STOOD_BY = { framing: -6, expectation: -4 } as const;

/** Where a stand would be taken: Wagner's zone with the most French in it, or else where it is strongest. */
function ground(c: Context): number {
  const malian = c.s.zones
    .map((_, i) => i)
    .filter((i) => topologyOf(c.s).malian[i] && zoneAt(c.s, i).forces.wagner > 0);
  const met = most(malian, (i) => zoneAt(c.s, i).forces.french);
  return met >= 0 ? met : most(malian, (i) => zoneAt(c.s, i).forces.wagner);
}

function face(c: Context, o: Order): void {
  const { s } = c;
  if (s.demand.rung !== "none") return c.carried(o, "no_legal_ground");
  const zone = ground(c);
  if (zone < 0) return c.carried(o, "no_wagner_there");
  const die = c.diceOf("D20", 0);
  const again = s.wagner.facedIn > 0 ? 2 : 1;
  c.emit({ type: "WagnerFaced" });
  c.move("warmth", STAND.warmth - die(STAND.warmthSpread, 0), "D20", "stood_up_to_wagner");
  c.move("sentiment", STAND.sentiment + die(STAND.sentimentSpread, 1), "D20", "stood_up_to_wagner");
  if (s.regime.kind !== "elected") c.move("legitimacy", STAND.rally, "D20", "flag_rallied");
  c.move("exposure", STAND.exposure, "D20", "stood_up_to_wagner");
  const near = zoneAt(s, zone).forces.french > 0;
  const chance = Math.floor(GIVES_WAY / again);
  const why = (): Modifier[] => [
    { d: "D20", by: "base", n: GIVES_WAY },
    { d: "D20", by: "faced_before", n: chance - GIVES_WAY },
  ];
  const gives = near && c.happens(chance, dieKey("D20", 2, 0), why);
  if (gives) {
    c.force(zone, "wagner", -1, "D20", "gave_way");
    c.move("influence", STAND.influence, "D20", "gave_way");
  }
  const escalates = near && c.happens(ESCALATES.chance, dieKey("D20", 3, 0));
  if (escalates) escalation(c);
  c.carried(o, gives ? "wagner_gave_way" : escalates ? "stand_escalated" : "wagner_stayed");
}

function escalation(c: Context): void {
  const soldiers = ESCALATES.base + c.die(ESCALATES.spread, dieKey("D20", 4, 0));
  c.move("losses", soldiers * 10, "D20", "stand_escalated");
  c.move("frenchOpposition", ESCALATES.opposition, "D20", "stand_escalated");
  c.move("homeFear", ESCALATES.homeFear, "D20", "stand_escalated");
}

function stoodBy(c: Context): void {
  const { s } = c;
  const there = s.zones.some((z) => z.forces.wagner > 0);
  const idle = s.exit.announcedIn === 0 && s.exit.outIn === 0 && c.orders("paris.face_wagner").length === 0;
  if (!there || !idle || s.wagner.facedIn === s.turn) return;
  c.move("framing", STOOD_BY.framing, "D20", "stood_by");
  c.move("expectation", STOOD_BY.expectation, "D20", "stood_by");
}

export const d20: Rule = {
  id: "D20",
  politics(c) {
    for (const o of c.orders("paris.face_wagner")) face(c, o);
    stoodBy(c);
  },
};

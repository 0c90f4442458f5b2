// D6, a coalition's friction. Report, "Serval Success, Barkhane Bane": many partners, no efficient mechanism between them. Each adds
// less than the last and slows Paris's change of course. Brake: friction eases as partners learn, down to what their number keeps up.
import { dieKey } from "../dice.ts";
import type { Modifier } from "../dice-record.ts";
import type { GameState } from "../state.ts";
import type { Context, Order, Rule } from "./context.ts";
import { acts, most, topologyOf, zoneAt } from "./on-the-ground.ts";

/** Chance in a hundred that a request brings a unit, by how many partner units are there already (chosen: less each time). */
export const COMES = [80, 60, 45, 30, 20] as const;
/** Friction in tenths for asking, and more for each unit there already (row: 5 to 8 points). */
export const ASKED = 50;
const EACH_MORE = 10;
const SHARED = -6; // tenths of opposition: a burden shared (reading)
const FLOOR_EACH = 60; // friction that each partner unit keeps up (chosen)
const EASES = 12; // a twelfth of what is above the floor each quarter (chosen)
/** Friction, in tenths, for each hundredth of a chance that an order comes a quarter late (chosen: 30 points are one in eight). */
export const LATE = 24;

export const partnersThere = (s: GameState): number => s.zones.reduce((n, z) => n + z.forces.takuba, 0);

/** Chance in a hundred that friction holds up one of Paris's moves. Nothing without a coalition rule. */
export const lateChance = (c: Context): number => (c.on("D6") ? Math.floor(c.s.tracks.friction / LATE) : 0);

/** Whether this order of Paris's is held up this quarter: spent, and told. The same answer to all who ask. */
export function heldUp(c: Context, o: Order): boolean {
  const chance = lateChance(c);
  if (chance <= 0) return false;
  return c.happens(chance, dieKey("D6", o.n, 0, o.zone), () => [{ d: "D6", by: "friction", n: chance }]);
}

function ask(c: Context, o: Order): void {
  const there = partnersThere(c.s);
  const chance = COMES[Math.min(there, COMES.length - 1)] ?? 0;
  const why = (): Modifier[] => [{ d: "D6", by: "partners_there", n: chance }];
  const comes = c.happens(chance, dieKey("D6", 50 + o.n, 0), why);
  // they go where the French are most, outside whose shelter none deploys
  const zone = most(
    c.s.zones.map((_, i) => i),
    (i) => (topologyOf(c.s).malian[i] ? zoneAt(c.s, i).forces.french : 0),
  );
  c.move("friction", ASKED + EACH_MORE * there, "D6", "partners_to_agree_with");
  if (!comes || zone < 0) return c.carried(o, "europeans_hesitate");
  c.force(zone, "takuba", 1, "D6", "europeans_came");
  c.move("frenchOpposition", SHARED, "D6", "burden_shared");
  c.carried(o, "europeans_came", { zone: c.s.scenario.zones[zone]?.id ?? "" });
}

/** Once Paris has announced its end, or Bamako orders the French out, the partners go first. */
function leave(c: Context): void {
  const { s } = c;
  const going = s.exit.outIn > 0 || s.exit.announcedIn > 0 || s.demand.rung === "expel";
  if (!going) return;
  s.zones.forEach((z, i) => {
    if (z.forces.takuba > 0) c.force(i, "takuba", -1, "D6", "europeans_left");
  });
}

export const d06: Rule = {
  id: "D6",
  movement(c) {
    for (const o of acts(c, "paris.ask_europeans")) ask(c, o);
    leave(c);
  },
  politics(c) {
    const above = c.s.tracks.friction - FLOOR_EACH * partnersThere(c.s);
    if (above > 0) c.move("friction", -Math.ceil(above / EASES), "D6", "partners_learn");
  },
};

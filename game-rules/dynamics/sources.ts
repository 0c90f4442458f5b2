// A human source in a zone: won by listening there, kept by tending it, burned by acting on what it says (D29, shelf life; report,
// "Barkhane Bane": villages were retaken and supposed "collaborators" killed, so that people kept away from whoever came).
// Brake: nobody talks for a while where somebody was found out, and a source that is left alone speaks on.

import { EXPOSES, type Exposure } from "../data/exposes.ts";
import type { OrderId } from "../data/orders/ids.ts";
import { dieKey } from "../dice.ts";
import type { Modifier } from "../dice-record.ts";
import { bitOf } from "../ledger.ts";
import type { GameState, SourceState } from "../state.ts";
import { ROLES, type Role, type Turn } from "../vocabulary.ts";
import type { Context, Order } from "./context.ts";
import { topologyOf, zoneAt } from "./on-the-ground.ts";

/** In quarters (chosen: a year each, so that a picture is tended once in a while and a loss is felt). */
export const SOURCE = { life: 4, silence: 4 } as const;
/** Reports with a source are one step better, and never below this step of `QUALITY` (chosen: a voice is worth own eyes next door). */
export const LEAST = 2;
/** What the other side's caution adds to the chance in a hundred (reading: fear of being seen with the state). */
export const HUNTED = { lyingLow: 10, coercion: 15, garrison: 10, patrol: 10 } as const;
export const AT_MOST = 85; // some are never found (chosen)
/** Fear in a zone held by coercion where one was found out, tenths (report: the order; chosen: the figure). */
export const FEAR = 30;

const turns = (s: GameState, quarters: number): number => Math.ceil(quarters / s.scenario.quartersPerTurn);

export const speaks = (x: SourceState): boolean => x.burnedIn === 0;
/** The last quarter with a report of it unless it is tended; of a burned one, the last in which nobody there talks. */
export const until = (s: GameState, x: SourceState): Turn =>
  speaks(x) ? x.tendedIn + turns(s, SOURCE.life) - 1 : x.burnedIn + turns(s, SOURCE.silence);

/** What a role has had in a zone, whether it speaks or is silent. */
export const sourceIn = (s: GameState, role: Role, zone: number): SourceState | undefined =>
  s.sources?.find((x) => x.role === role && x.zone === zone);

/** A step of quality as a source that speaks makes it. @param quality 0 to 3 */
export const better = (quality: number): number => Math.min(3, Math.max(LEAST, quality + 1));

/** A look ordered in a zone leaves somebody behind who goes on talking, or tends whoever does. */
export function listen(c: Context, o: Order): void {
  const old = sourceIn(c.s, o.role, o.zone);
  if (old && !speaks(old) && c.s.turn <= until(c.s, old)) return c.carried(o, "nobody_talks");
  c.emit({ type: "SourceWon", role: o.role, zone: o.zone });
  c.carried(o, old && speaks(old) ? "source_tended" : "source_won");
}

/** Chance in a hundred that a source is found out by so much that points at it, all of it added up. */
export const burnChance = (exposed: number, hunted: number): number => Math.min(AT_MOST, exposed + hunted);

/** The orders of each role that point at a source of its own. */
const ACTS = Object.fromEntries(
  ROLES.map((role) => [role, Object.entries(EXPOSES).filter(([id]) => id.startsWith(`${role}.`))]),
) as Readonly<Record<Role, [OrderId, Exposure][]>>;

/** What its own side's orders of the quarter add, and the one that pointed hardest. */
function exposure(c: Context, x: SourceState): { odds: number; by: string } {
  let odds = 0;
  let most = 0;
  let by = "hunted";
  for (const [id, row] of ACTS[x.role]) {
    for (const o of c.orders(id)) {
      if ((o.zone < 0 ? topologyOf(c.s).capital : o.zone) !== x.zone) continue;
      odds += row.odds;
      if (row.odds > most) [most, by] = [row.odds, row.by];
    }
  }
  return { odds, by };
}

const stands = (c: Context, id: OrderId, zone: number): boolean =>
  c.postures(id).some((p) => p.zone === zone || p.zone < 0);

const coerced = (c: Context, zone: number): boolean =>
  zoneAt(c.s, zone).forces.jnim > 0 && stands(c, "jnim.hold_by_coercion", zone);

/** How closely the other side looks at who talks to whom. */
function hunt(c: Context, x: SourceState): number {
  const z = zoneAt(c.s, x.zone);
  if (x.role !== "jnim") return (z.hidden ? HUNTED.lyingLow : 0) + (coerced(c, x.zone) ? HUNTED.coercion : 0);
  const garrison = z.forces.fama > 0 && stands(c, "bamako.garrison_zone", x.zone);
  const patrol = c.orders("paris.patrol_zone").some((o) => o.zone === x.zone);
  return (garrison ? HUNTED.garrison : 0) + (patrol ? HUNTED.patrol : 0);
}

/** One that was won this quarter has said nothing yet that could be acted upon. */
function foundOut(c: Context, x: SourceState): void {
  const { odds, by } = exposure(c, x);
  const looked = hunt(c, x);
  const chance = burnChance(odds, looked);
  const key = dieKey("D29", 60, ROLES.indexOf(x.role), x.zone);
  const why = (): Modifier[] => [
    { d: "D29", by, n: odds },
    { d: "D29", by: "hunted", n: looked },
  ];
  if (chance === 0 || !c.happens(chance, key, why)) return;
  c.emit({ type: "SourceBurned", role: x.role, zone: x.zone, by });
  // who was killed for talking is known to all around; for whom they talked only to those they talked to
  if (x.role !== "jnim" && c.on("D4") && coerced(c, x.zone))
    c.moveZone(x.zone, "fear", FEAR, "D4", "source_killed", undefined, bitOf(x.role));
}

/** What becomes of every source by the end of a quarter. @param fell the government has fallen, and its services with it */
export function keepSources(c: Context, fell: boolean): void {
  const { s } = c;
  if (!s.sources) return;
  for (const x of s.sources) {
    if (!speaks(x)) continue;
    const lapsed = fell && x.role === "bamako" && x.tendedIn < s.turn;
    if (lapsed || s.turn > until(s, x)) {
      c.emit({ type: "SourceFaded", role: x.role, zone: x.zone, why: lapsed ? "regime" : "untended" });
    } else if (x.since < s.turn) foundOut(c, x);
  }
}

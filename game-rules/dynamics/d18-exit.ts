// D18, the windows. Report, "The Missed Moment": twice France could have left on its own terms; then choice became duress.
// The reading itself stands in exit-reading.ts, its facts and weights beside it. Here: announcing, the rungs of Bamako's demand, and coming home.
// Brake: each rung is one quarter above the last, needs the street and an alternative, and is paid in lost support.
import { dieKey } from "../dice.ts";
import type { GameState } from "../state.ts";
import type { Context, Order, Rule } from "./context.ts";
import { exitCourse, leavesNow } from "./exit-course.ts";
import { frenchGone, frenchInMali } from "./state-of-play.ts";

export { exitReading, readingNow, readingSeen } from "./exit-reading.ts";

/** Announcing, tenths (row: opposition -2 to -4, expectation -3 to -6). */
const ANNOUNCED = {
  opposition: -20,
  oppositionSpread: 21,
  expectation: -30,
  expectationSpread: 31,
  warmth: 10,
} as const;
const HOME = { opposition: -30, homeFear: -10 } as const; // chosen: relief when the last unit is home

/** The rungs, tenths (rows). A demand after the announcement pushes at an open door: half (reading). */
const DEMAND = {
  warmth: -60,
  spread: 41,
  legitimacy: 10,
  legitimacySpread: 31,
  donors: -10,
  donorsSpread: 21,
} as const;
const RESTRICT = { warmth: -50, spread: 31, donors: -20, donorsSpread: 21 } as const;
const EXPEL = {
  warmth: -60,
  spread: 41,
  legitimacy: 10,
  legitimacySpread: 31,
  donors: -40,
  donorsSpread: 41,
} as const;

export const STREET = 450; // sentiment below which nobody marches for a demand (reading)
const ALTERNATIVE = 400; // influence that counts as an alternative to Paris (chosen)

const key = (n: number) => dieKey("D18", n, 1);

function announce(c: Context, o: Order): void {
  const { exit } = c.s;
  if (exit.outIn > 0) return c.carried(o, "french_are_out");
  if (exit.announcedIn > 0) return c.carried(o, "announced_already");
  c.move(
    "frenchOpposition",
    ANNOUNCED.opposition - c.die(ANNOUNCED.oppositionSpread, dieKey("D18", 0, 0)),
    "D18",
    "exit_announced",
  );
  c.move(
    "expectation",
    ANNOUNCED.expectation - c.die(ANNOUNCED.expectationSpread, dieKey("D18", 1, 0)),
    "D18",
    "exit_announced",
  );
  if (c.s.demand.rung !== "none") c.move("warmth", ANNOUNCED.warmth, "D18", "demand_met");
  c.carried(o, "exit_announced", { quarters: Number(o.draft.option ?? 4) });
}

/** Half of what is won by pushing at an open door. */
const won = (c: Context, amount: number): number =>
  c.s.exit.announcedIn > 0 ? Math.floor(amount / 2) : amount;

/** When the demand was first made, whatever it has been raised to since. */
const firstAsked = (s: GameState): number => s.demand.first ?? s.demand.since;

function demand(c: Context, o: Order): void {
  const { s } = c;
  if (frenchGone(s)) return c.carried(o, "french_are_out");
  if (s.demand.rung !== "none") return c.carried(o, "demanded_already");
  if (s.tracks.sentiment < STREET) return c.carried(o, "street_not_behind");
  c.emit({ type: "DemandMade", rung: "demand", from: s.demand.rung });
  c.move("warmth", DEMAND.warmth - c.die(DEMAND.spread, key(10)), "D18", "exit_demanded");
  c.move(
    "legitimacy",
    won(c, DEMAND.legitimacy + c.die(DEMAND.legitimacySpread, key(11))),
    "D18",
    "exit_demanded",
  );
  c.move("donors", DEMAND.donors - c.die(DEMAND.donorsSpread, key(12)), "D18", "exit_demanded");
  c.carried(o, "exit_demanded");
}

function restrict(c: Context, o: Order): void {
  const { s } = c;
  if (frenchGone(s)) return c.carried(o, "french_are_out");
  if (s.demand.rung !== "demand") return c.carried(o, "rung_before");
  if (s.wagner.contractIn === 0 && s.tracks.influence < ALTERNATIVE) return c.carried(o, "no_alternative");
  c.emit({ type: "DemandMade", rung: "restrict", from: s.demand.rung, first: firstAsked(s) });
  c.move("warmth", RESTRICT.warmth - c.die(RESTRICT.spread, key(20)), "D18", "french_restricted");
  c.move("donors", RESTRICT.donors - c.die(RESTRICT.donorsSpread, key(21)), "D18", "french_restricted");
  c.carried(o, "french_restricted");
}

function expel(c: Context, o: Order): void {
  const { s } = c;
  if (frenchGone(s) || frenchInMali(s) === 0) return c.carried(o, "french_are_out");
  if (s.demand.rung !== "restrict") return c.carried(o, "rung_before");
  if (s.wagner.contractIn === 0) return c.carried(o, "no_alternative");
  c.emit({ type: "DemandMade", rung: "expel", from: s.demand.rung, first: firstAsked(s) });
  c.move("warmth", EXPEL.warmth - c.die(EXPEL.spread, key(30)), "D18", "french_expelled");
  c.move(
    "legitimacy",
    won(c, EXPEL.legitimacy + c.die(EXPEL.legitimacySpread, key(31))),
    "D18",
    "french_expelled",
  );
  c.move("donors", EXPEL.donors - c.die(EXPEL.donorsSpread, key(32)), "D18", "french_expelled");
  c.carried(o, "french_expelled");
}

export const d18: Rule = {
  id: "D18",
  politics(c) {
    for (const o of c.orders("paris.announce_exit")) announce(c, o);
    for (const o of c.orders("bamako.demand_exit")) demand(c, o);
    for (const o of c.orders("bamako.restrict_french")) restrict(c, o);
    for (const o of c.orders("bamako.expel_french")) expel(c, o);
    if (leavesNow(c.s)) {
      c.move("frenchOpposition", HOME.opposition, "D18", "soldiers_home");
      c.move("homeFear", HOME.homeFear, "D18", "soldiers_home");
    }
    exitCourse(c);
  },
};

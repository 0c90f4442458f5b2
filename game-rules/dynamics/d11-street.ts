// D11, the street. Report, "Serval Success, Barkhane Bane": the campaigns led to mass demonstrations in Bamako. Sentiment over a
// threshold becomes marches: they press Bamako, feed the next campaign, sap French opinion; a government that climbs a rung against the
// French is applauded, and whoever stirred the street is thought of. Brake: a street that has marched is tired.
import { MARCHES } from "../data/thresholds.ts";
import { dieKey } from "../dice.ts";
import { type Modifier, scaled, sumOf } from "../dice-record.ts";
import { only } from "../ledger.ts";
import type { Context, Rule } from "./context.ts";
import { vetoStrikes } from "./d13-sovereignty.ts";
import { STREET } from "./d18-exit.ts";
import { lessEachTime } from "./on-the-ground.ts";
import { elected, frenchGone, ordered, since, stands, stir } from "./state-of-play.ts";

type Size = 1 | 2 | 3;
export const FROM = MARCHES;
const HEAT = { funded: 120, vetoed: 60, tired: 2, gone: -200 } as const;
/** Chance in a hundred at the threshold, and more with heat above it. */
export const CHANCE = { base: 45, per: 6, most: 92 } as const;

/**
 * What each size does, tenths: the government is pressed as long as it lets the French stay (report). It is applauded for a while after it
 * climbed a rung against them; words that nothing follows are pressed again (reading; brake).
 */
export const PRESSES = { elected: -18, officers: -7, demanded: 4 } as const;
export const SAPS = 5;
const APPLAUDED = 2; // quarters
const STIRS = 2;
const FEEDS = -120;
const FUNDED = 9; // influence for who paid
/** A rung climbed with the street behind it: applause, and more from one that has just marched; who stirred it gains by each (chosen: C35). */
const CLIMBED = { legitimacy: 5, fatigue: 40, influence: { demand: 45, restrict: 45, expel: 50 } } as const;
/** Fatigue, of a thousand: what a march adds, and the share that goes each quarter. */
export const FATIGUE = { each: 170, rests: 4 } as const;

/** What makes the street hot this quarter, and what cools it. */
function heatOf(c: Context): Modifier[] {
  const { tracks } = c.s;
  const funded = c.on("D10") && ordered(c, "moscow.fund_movement");
  return [
    { d: "D11", by: "sentiment", n: tracks.sentiment },
    { d: "D10", by: "funded", n: funded ? HEAT.funded : 0 },
    { d: "D13", by: "vetoed", n: vetoStrikes(c) ? HEAT.vetoed : 0 },
    { d: "D11", by: "fatigue", n: -Math.floor(tracks.fatigue / HEAT.tired) },
    { d: "D18", by: "french_gone", n: frenchGone(c.s) ? HEAT.gone : 0 },
  ];
}

/** How hot the street is this quarter. */
export const heat = (c: Context): number => sumOf(heatOf(c));

/** How large a march this heat would bring, and the chance in a hundred that it comes about. */
function prospect(degrees: number): { size: Size | 0; chance: number } {
  const row = FROM.find(([from]) => degrees >= from);
  if (!row) return { size: 0, chance: 0 };
  const [from, size] = row;
  return { size, chance: Math.min(CHANCE.most, CHANCE.base + Math.floor((degrees - from) / CHANCE.per)) };
}

/** The size of the march that this heat and this roll of a hundred come to, or none. */
export function march(degrees: number, roll: number): Size | 0 {
  const { size, chance } = prospect(degrees);
  return roll < chance ? size : 0;
}

function marched(c: Context, size: Size): void {
  const { s } = c;
  c.emit({ type: "StreetMarched", size });
  const applauds = s.demand.rung !== "none" && since(s, s.demand.since) <= APPLAUDED;
  const press = applauds ? PRESSES.demanded : elected(s) ? PRESSES.elected : PRESSES.officers;
  if (!frenchGone(s)) {
    c.move("legitimacy", press * size, "D11", applauds ? "street_applauds" : "street_presses");
    c.move("frenchOpposition", SAPS * size, "D11", "seen_from_paris");
  }
  stir(c, STIRS * size, "D11", "street_marched");
  c.move("themeWear", FEEDS * size, "D11", "street_marched");
  c.move("fatigue", FATIGUE.each * size, "D11", "street_marched");
  if (c.on("D10") && ordered(c, "moscow.fund_movement"))
    c.move("influence", FUNDED * size, "D11", "street_marched", undefined, only("moscow"));
}

/** The rung that Bamako climbs this quarter, if it does: what its order meets in the rules of the exit (D18) is asked there. */
function climbing(c: Context): "demand" | "restrict" | "expel" | undefined {
  const { demand } = c.s;
  if (frenchGone(c.s)) return undefined;
  if (demand.rung === "none" && ordered(c, "bamako.demand_exit") && c.s.tracks.sentiment >= STREET)
    return "demand";
  if (demand.rung === "demand" && ordered(c, "bamako.restrict_french")) return "restrict";
  if (demand.rung === "restrict" && ordered(c, "bamako.expel_french") && c.s.wagner.contractIn > 0)
    return "expel";
  return undefined;
}

const stirredByMoscow = (c: Context): boolean =>
  c.on("D10") && (ordered(c, "moscow.fund_movement") || stands(c, "moscow.campaign"));

function applauded(c: Context): void {
  const rung = climbing(c);
  if (!rung) return;
  c.move(
    "legitimacy",
    CLIMBED.legitimacy + Math.floor(c.s.tracks.fatigue / CLIMBED.fatigue),
    "D11",
    "street_applauds",
  );
  if (stirredByMoscow(c)) {
    const gain = lessEachTime(CLIMBED.influence[rung], c.s.tracks.influence);
    c.move("influence", gain, "D11", "street_applauds", undefined, only("moscow"));
  }
}

export const d11: Rule = {
  id: "D11",
  politics(c) {
    applauded(c);
    const { size, chance } = prospect(heat(c));
    const why = () => scaled(heatOf(c), (degrees) => prospect(degrees).chance);
    if (c.happens(chance, dieKey("D11", 0), why) && size) marched(c, size);
    c.move("fatigue", -Math.floor(c.s.tracks.fatigue / FATIGUE.rests), "D11", "street_rests");
  },
};

// The numbers that the rulebook shows are the rules' own: the list drawn from the tables is up to date, and what it says of a rule
// is what that rule does.
import { describe, expect, it } from "vitest";
import { NUMBERS } from "../data/numbers.ts";
import { fallChance } from "../dynamics/cleared-zones.ts";
import { cellsFound } from "../dynamics/d02-flush-and-strike.ts";
import { lateChance } from "../dynamics/d06-coalition.ts";
import { recruitChance } from "../dynamics/d07-insurgency.ts";
import { forceCost } from "../dynamics/d08-french-opinion.ts";
import { d09 } from "../dynamics/d09-blame.ts";
import { campaignEffect } from "../dynamics/d10-disinformation.ts";
import { march } from "../dynamics/d11-street.ts";
import { coupRisk } from "../dynamics/d12-legitimacy.ts";
import { d16 } from "../dynamics/d16-rivalry.ts";
import { exitReading } from "../dynamics/d18-exit.ts";
import { d25 } from "../dynamics/d25-slow-roll.ts";
import { disappointment } from "../dynamics/d27-expectation.ts";
import { openStep } from "../quarter/step.ts";
import type { ZoneState } from "../state.ts";
import { boardState, order, PLAIN, posture, runStep } from "../testing/board.ts";
import { DYNAMIC_IDS, type DynamicId, GRADES, NUMBER_UNITS } from "../vocabulary.ts";
import { numbersOfRules } from "./index.ts";

/** What the book shows, in points or in a hundred. */
function told(d: DynamicId, id: string): number {
  const found = NUMBERS[d].find((n) => n.id === id);
  if (!found) throw new Error(`${d}.${id}`);
  return found.value;
}
const tenths = (d: DynamicId, id: string) => Math.round(told(d, id) * 10);
const zone = (change: Partial<ZoneState>, forces: Partial<ZoneState["forces"]> = {}): ZoneState => {
  const z = boardState(1, {}).zones[PLAIN] as ZoneState;
  return { ...z, ...change, forces: { ...z.forces, french: 0, fama: 0, jnim: 0, is: 0, ...forces } };
};

describe("the numbers in the rulebook", () => {
  it("are those of the tables; if not: npm run numbers", () => {
    expect(Object.entries(NUMBERS)).toEqual(numbersOfRules());
  });

  it("are two to eight a rule, each with a unit, a grade and a name of its own", () => {
    for (const d of DYNAMIC_IDS) {
      const list = NUMBERS[d];
      expect([d, list.length >= 2 && list.length <= 8]).toEqual([d, true]);
      expect([d, new Set(list.map((n) => n.id)).size]).toEqual([d, list.length]);
      for (const n of list) {
        expect(GRADES).toContain(n.grade);
        expect(NUMBER_UNITS).toContain(n.unit);
        expect(Number.isFinite(n.value)).toBe(true);
      }
    }
  });
});

describe("a number in the rulebook is what its rule does", () => {
  it("[D2] strikes find by these chances, with a patrol and without", () => {
    for (const [id, after] of [
      ["after_patrol", true],
      ["alone", false],
    ] as const) {
      expect(cellsFound(told("D2", id) - 1, after, 0)).toBeGreaterThan(0);
      expect(cellsFound(told("D2", id), after, 0)).toBe(0);
    }
  });

  it("[D4] a cleared zone falls back by these chances", () => {
    const falls = (administration: number, guard = 0) => fallChance(zone({ administration }), guard, 10);
    expect(falls(0)).toBe(told("D4", "bare"));
    expect(falls(10)).toBe(told("D4", "one_level"));
    expect(falls(20)).toBe(told("D4", "two_levels"));
    const enough = told("D4", "enough") / 10;
    expect(falls(0, enough)).toBe(Math.floor((told("D4", "bare") * told("D4", "guarded")) / 100));
    expect(falls(0, enough - 1)).toBeGreaterThan(falls(0, enough));
  });

  it("[D6] so much friction holds up one order in a hundred", () => {
    const late = (friction: number) =>
      lateChance(openStep(boardState(1, { tracks: { friction } }), "movement", []).context);
    expect([late(tenths("D6", "late") - 1), late(tenths("D6", "late"))]).toEqual([0, 1]);
  });

  it("[D7] nobody joins unasked below this readiness, or where the zone is full", () => {
    const at = (grievance: number, jnim = 1) =>
      recruitChance(zone({ grievance, tension: 0, services: 1000, harm: 0, administration: 0 }, { jnim }));
    // grievance is so much of readiness: alone it has to stand that much higher
    const from = (tenths("D7", "from") * 100) / told("D7", "grievance");
    expect(at(from)).toBe(0);
    expect(at(from + 50)).toBeGreaterThan(0);
    expect(at(1000, told("D7", "full"))).toBe(0);
  });

  it("[D8] a battlegroup costs this much a quarter", () => {
    const s = boardState(1, {});
    const cost = forceCost(s);
    (s.zones[PLAIN] as ZoneState).forces.french += 1;
    expect(forceCost(s) - cost).toBe(tenths("D8", "battlegroup"));
  });

  it("[D9] a fresh reproach buys this much where everybody is against the French", () => {
    const s = boardState(1, { tracks: { sentiment: 1000, blameWear: 0, legitimacy: 400 } });
    const { after } = runStep(s, "politics", [d09], [order("bamako.blame_paris")]);
    expect(after.tracks.legitimacy - 400).toBe(tenths("D9", "legitimacy"));
    expect(after.tracks.blameWear).toBe(told("D9", "repeat") * 10);
  });

  it("[D10] a campaign moves nothing at the floor, and a reach's worth of what lies above it", () => {
    const floor = tenths("D10", "floor");
    expect(campaignEffect(floor, 1000, 100, 100)).toBe(0);
    const plain = campaignEffect(floor + 500, told("D10", "reach") * 10, 0, 100);
    expect(plain).toBe((500 * told("D10", "reach")) / 100);
    expect(campaignEffect(floor + 500, told("D10", "reach") * 10, told("D10", "junta"), 100)).toBe(
      (plain * (100 + told("D10", "junta"))) / 100,
    );
  });

  it("[D11] the street marches from here, by this chance", () => {
    const from = tenths("D11", "from");
    expect(march(from - 1, 0)).toBe(0);
    expect(march(from, told("D11", "chance") - 1)).toBe(1);
    expect(march(from, told("D11", "chance"))).toBe(0);
  });

  it("[D12] an elected government falls below this, and at worst by this chance", () => {
    const at = (legitimacy: number) =>
      coupRisk(
        boardState(1, {
          tracks: { legitimacy, loyalty: 0, officers: 0, fatigue: 0 },
          rest: (s) => void Object.assign(s.regime, { kind: "elected", falls: 0 }),
        }),
      );
    expect(at(tenths("D12", "elected"))).toBe(0);
    expect(at(tenths("D12", "elected") - 1)).toBeGreaterThan(0);
    const calm = boardState(1, {
      tracks: { legitimacy: 0, loyalty: 500, officers: 0, fatigue: 0 },
      rest: (s) => void Object.assign(s.regime, { kind: "elected", falls: 0 }),
    });
    expect(coupRisk(calm)).toBe(told("D12", "worst"));
  });

  it("[D16] each rung leaves the Islamic State this much room, a tolerance costs this much cohesion", () => {
    const after = (rung: 0 | 1, tolerates = false) => {
      const s = boardState(1, { rest: (g) => void (g.talks.rung = rung) });
      if (tolerates) posture(s, "jnim.tolerate_is");
      return runStep(s, "rivalry", [d16]).after.tracks;
    };
    expect(after(1).isStrength - after(0).isStrength).toBe(tenths("D16", "rung"));
    expect(after(0, true).cohesion - after(0).cohesion).toBe(tenths("D16", "tolerated"));
  });

  it("[D18] Wagner on the ground takes this much off the reading", () => {
    const lines = exitReading(
      boardState(1, { rest: (s) => void Object.assign(s.wagner, { contractIn: 1, deployedIn: 1 }) }),
    ).causes;
    expect(lines.find((l) => l.cause === "reading_wagner_there")?.amount).toBe(told("D18", "wagner"));
  });

  it("[D25] one order brings home a convoy, and no more", () => {
    const s = boardState(1, {
      tracks: { friction: 0 },
      zones: { [PLAIN]: { forces: { french: 9 } } },
      rest: (g) => void Object.assign(g.exit, { announcedIn: 1, dueIn: 9 }),
    });
    const draw = order("paris.draw_down", PLAIN, { target: "fama" });
    const { after } = runStep(s, "governance", [d25], [draw]);
    expect(after.zones[PLAIN]?.forces.french).toBe(9 - told("D25", "convoy"));
  });

  it("[D27] modest promises disappoint nobody, and great ones no more than this", () => {
    expect(disappointment(14, tenths("D27", "modest"), 1000)).toBe(0);
    expect(disappointment(14, 1000, 1000)).toBe(tenths("D27", "most"));
  });
});

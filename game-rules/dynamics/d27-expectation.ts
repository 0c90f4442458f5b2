// D27, expectation. Report, "Serval Success, Barkhane Bane": Malians found it hard to believe that the mighty could fail for ten years.
// Visible French means without more safety raise sentiment with no campaign at all, and the resentment that campaigns work upon.
// Brake: what is not seen is not expected; sentiment then settles towards its floor of resentment, and modest promises lower it.

import { stakes } from "../stake.ts";
import type { GameState } from "../state.ts";
import type { Context, Rule } from "./context.ts";
import { acts, topologyOf } from "./on-the-ground.ts";

const DEPLOYED = 20; // tenths of expectation for a battlegroup that arrives
/** Expectation settles where visible means put it: a floor, and so much a unit (chosen: 60 points for the force of 2020). */
export const SETTLES = { floor: 150, unit: 42, pace: 10 } as const;

/** Street sentiment a quarter: units x expectation x insecurity, brought to tenths (chosen: about half a point at the start of 2020). */
export const DISAPPOINTED = { units: 14, scale: 400_000, most: 15, zone: 5, resentmentEvery: 3 } as const;
export const MODEST = { below: 350, relief: -4 } as const;

/** Few means in sight: sentiment eases, a share of what lies above the resentment beneath it. */
export const EASING = { units: 3, pace: 14 } as const;

/** French means that people of the country see. */
export function visible(s: GameState): number {
  const { malian } = topologyOf(s);
  return s.zones.reduce((n, z, i) => n + (malian[i] ? z.forces.french + z.forces.takuba : 0), 0);
}

/** How unsafe life in the country is, tenths: fear and harm by stake. */
export function insecurity(s: GameState): number {
  const { mali } = stakes(s.scenario);
  const { malian } = topologyOf(s);
  const sum = s.zones.reduce((n, z, i) => n + (malian[i] ? (z.fear + z.harm) * (mali[i] ?? 0) : 0), 0);
  return Math.floor(sum / 1000);
}

/** What visible means without safety add to the street's mood in a quarter, tenths. */
export function disappointment(units: number, expectation: number, unsafe: number): number {
  if (expectation <= MODEST.below) return 0;
  const seen = Math.min(DISAPPOINTED.units, units);
  return Math.min(DISAPPOINTED.most, Math.floor((seen * expectation * unsafe) / DISAPPOINTED.scale));
}

function mood(c: Context): void {
  const { s } = c;
  const units = visible(s);
  const { malian, capital } = topologyOf(s);
  const rise = disappointment(units, s.tracks.expectation, insecurity(s));
  c.move("sentiment", rise, "D27", "mighty_and_no_safer");
  s.zones.forEach((z, i) => {
    if (!malian[i]) return;
    const seenHere = z.forces.french > 0 || i === capital;
    if (rise > 0 && seenHere) {
      c.moveZone(i, "sentiment", Math.min(rise, DISAPPOINTED.zone), "D27", "mighty_and_no_safer");
      c.moveZone(
        i,
        "resentment",
        Math.floor(rise / DISAPPOINTED.resentmentEvery),
        "D27",
        "mighty_and_no_safer",
      );
    }
    if (units <= EASING.units && z.sentiment > z.resentment) {
      c.moveZone(
        i,
        "sentiment",
        -Math.floor((z.sentiment - z.resentment) / EASING.pace),
        "D27",
        "out_of_sight",
      );
    }
  });
  if (units > 0 && s.tracks.expectation <= MODEST.below)
    c.move("sentiment", MODEST.relief, "D27", "modest_promises");
  const floor = capital >= 0 ? (s.zones[capital]?.resentment ?? 0) : 0;
  if (units <= EASING.units && s.tracks.sentiment > floor) {
    c.move("sentiment", -Math.floor((s.tracks.sentiment - floor) / EASING.pace), "D27", "out_of_sight");
  }
}

export const d27: Rule = {
  id: "D27",
  movement(c) {
    for (const o of acts(c, "paris.deploy_battlegroup")) {
      c.force(o.zone, "french", 1, "D27", "battlegroup_deployed");
      c.move("expectation", DEPLOYED, "D27", "battlegroup_deployed");
      c.carried(o, "battlegroup_deployed");
    }
  },
  politics(c) {
    mood(c);
    const goal = SETTLES.floor + SETTLES.unit * visible(c.s);
    c.move(
      "expectation",
      Math.trunc((goal - c.s.tracks.expectation) / SETTLES.pace),
      "D27",
      "expectation_follows_means",
    );
  },
};

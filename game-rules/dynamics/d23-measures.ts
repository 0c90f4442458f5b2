// D23, measures that can be met. Report, "Lessons Learned": clear and obvious ones, such as limiting harm to civilians, bringing groups
// to the table, local support for security forces; and administration and public works as the bulwark. They are the aims of D1 that
// can come true. Measures that stand on the ground make a story believed. Brake: only what is declared can be told, and only so much.

import { administered, missionHeld } from "../scoring/land.ts";
import { stakes } from "../stake.ts";
import type { GameState } from "../state.ts";
import { type AimId, RUNG } from "../vocabulary.ts";
import type { Context, Rule } from "./context.ts";
import { boots, topologyOf } from "./on-the-ground.ts";
import { frenchGone } from "./state-of-play.ts";

export type Measurable = Exclude<AimId, "defeat_terrorism" | "regional_stability">;

/** What counts as met (reading of the report; thresholds chosen against the board of 2020). */
export const HARM_BELOW = 70; // tenths of harm, all zones of the country together
const TABLE_RUNG = RUNG.mandate; // a mandate on both sides: more than a contact
export const TABLE_CONTACT = 550; // or a contact this warm, with a signal answered
export const SUPPORT = { rest: 420, ground: 540 } as const; // grievance below, in so much of the ground, per mille, where own forces stand
export const ADMINISTERED = 640; // per mille of the country's ground
export const TOWNS = 600; // per mille of the ground that Paris was called in for: the greater part (report: clearly set objectives)
/** Paris's own estimate of the threat, tenths, below which it knows the soil to be safe (report: the homeland was free of it and nobody said so; level chosen: C24). */
export const KNOWN_SAFE = 350;
const CAPITAL = { fear: 250, services: 300 } as const;

/** Harm to civilians that is felt now, all zones of the country together. */
const harmFelt = (s: GameState): number =>
  s.zones.reduce((n, z, i) => n + (topologyOf(s).malian[i] ? z.harm : 0), 0);

/** Share, per mille, of the ground with soldiers of the state on it whose people do not turn away from them. */
function supported(s: GameState): number {
  const { mali } = stakes(s.scenario);
  const { malian } = topologyOf(s);
  let all = 0;
  let good = 0;
  s.zones.forEach((z, i) => {
    if (!malian[i] || boots(z) === 0) return;
    all += mali[i] ?? 0;
    if (z.grievance < SUPPORT.rest) good += mali[i] ?? 0;
  });
  return all > 0 ? Math.floor((good * 1000) / all) : 0;
}

const TESTS: Readonly<Record<Measurable, (s: GameState) => boolean>> = {
  // the soil was never struck from Mali: what had to come down was Paris's own estimate of the threat; the fear of the Islamic State is another matter
  soil_safe: (s) => s.tally.attacksInFrance === 0 && s.tracks.threatEstimate < KNOWN_SAFE,
  jnim_at_table: (s) =>
    s.talks.rung >= TABLE_RUNG ||
    (s.talks.rung >= RUNG.contact &&
      s.tracks.contact >= TABLE_CONTACT &&
      s.signals.some((x) => x.answered > 0)),
  limit_harm: (s) => harmFelt(s) < HARM_BELOW,
  local_security: (s) => supported(s) >= SUPPORT.ground,
  administration_back: (s) => administered(s) >= ADMINISTERED,
  towns_back: (s) => (missionHeld(s) ?? 0) >= TOWNS,
  capital_safe: (s) => {
    const z = s.zones[topologyOf(s).capital];
    return (
      z !== undefined && z.control === "state" && z.fear < CAPITAL.fear && z.services >= CAPITAL.services
    );
  },
};

export const measurable = (aim: AimId): aim is Measurable => aim in TESTS;

/** Whether the ground shows this aim met now. What cannot be measured never is. */
export const holds = (s: GameState, aim: AimId): boolean => measurable(aim) && TESTS[aim](s);

/** A measure that stands and was declared, tenths a quarter (chosen). */
const TOLD = { framing: 6, opposition: -2, most: 2 } as const;

export const d23: Rule = {
  id: "D23",
  politics(c: Context) {
    if (frenchGone(c.s) || !c.on("D1")) return;
    const standing = c.s.aims.filter((a) => a.met && holds(c.s, a.id)).slice(0, TOLD.most);
    for (const a of standing) {
      c.move("framing", TOLD.framing, "D23", "measure_stands", { aim: a.id });
      c.move("frenchOpposition", TOLD.opposition, "D23", "measure_stands", { aim: a.id });
    }
  },
};

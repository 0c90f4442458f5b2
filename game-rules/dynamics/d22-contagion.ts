// D22, contagion. Report, "The Missed Moment" and the Executive Summary: Burkina Faso's junta pushed the French out as well; Wagner's
// success in Mali drives influence elsewhere. A French humiliation in Mali raises the chance next door. Brake: without one a
// neighbour settles where it was, and courting pays less the further it has gone.
import type { PlainCause } from "../codes/causes.ts";
import { TURNED } from "../data/thresholds.ts";
import { dieKey } from "../dice.ts";
import type { GameState } from "../state.ts";
import type { Context, Order, Rule } from "./context.ts";
import { CHOICE_FROM, DURESS_BELOW } from "./exit-reading.ts";
import { acts, zoneAt } from "./on-the-ground.ts";
import { towards } from "./state-of-play.ts";

const NEIGHBOURS = ["niamey", "ouagadougou"] as const;
type Neighbour = (typeof NEIGHBOURS)[number];

/** What humbles Paris in Mali, and how much (report: pushed out, replaced; chosen). */
const HUMBLED = {
  demand: 1,
  restrict: 2,
  expel: 3,
  wagner: 1,
  duress: 4,
} as const;
/** Each quarter, tenths: a step down for each degree of humiliation, by chance twice that. */
export const DRIFT = { each: 4, spread: 9 } as const;
const SETTLES = { niamey: 640, ouagadougou: 560, pace: 16 } as const;

/** Courting (rows: Paris 3 to 6; Moscow -1 to -6, more after a humiliation). */
export const PARIS = { base: 30, spread: 31, humbledPercent: 50, humbledFrom: 3 } as const;
export const MOSCOW = { base: -24, spread: 16, each: -12, most: -80 } as const;
const POSTED = { most: 6, base: -20, spread: 41 } as const;

const isNeighbour = (x: string | undefined): x is Neighbour => x === "niamey" || x === "ouagadougou";

/** No neighbour learns more from an example than this (brake). */
const HUMBLED_MOST = 6;

/** How humbled Paris stands, 0 to 6. */
export function humiliation(s: GameState): number {
  const { demand, exit, wagner } = s;
  const asked = demand.rung === "none" ? 0 : HUMBLED[demand.rung];
  const duress = exit.outIn > 0 && exit.reading >= 0 && exit.reading < DURESS_BELOW ? HUMBLED.duress : 0;
  // an exit that read as a choice takes the sting out of what was asked before it; a contested one leaves it
  const choice = exit.outIn > 0 && exit.reading >= CHOICE_FROM;
  const came = wagner.deployedIn > 0 ? HUMBLED.wagner : 0;
  return choice ? 0 : Math.min(HUMBLED_MOST, asked + duress + came);
}

/** What moves each neighbour this quarter, added up as it is laid down: whether it turns hangs on the sum. */
interface Sway {
  readonly sum: Record<Neighbour, number>;
  move(n: Neighbour, amount: number, code: PlainCause): void;
}

function swayIn(c: Context): Sway {
  const sum = { niamey: 0, ouagadougou: 0 };
  return {
    sum,
    move(n, amount, code) {
      sum[n] += amount;
      c.move(n, amount, "D22", code);
    },
  };
}

function courted(c: Context, sway: Sway, o: Order, humbled: number): void {
  const n = o.draft.target;
  if (!isNeighbour(n)) return c.carried(o, "no_such_neighbour");
  const at = NEIGHBOURS.indexOf(n);
  if (o.role === "paris") {
    const gain = PARIS.base + c.die(PARIS.spread, dieKey("D22", at, 0));
    const percent = humbled >= PARIS.humbledFrom ? PARIS.humbledPercent : 100;
    sway.move(n, Math.floor((gain * percent) / 100), "courted_by_paris");
  } else {
    const loss = MOSCOW.base - c.die(MOSCOW.spread, dieKey("D22", at, 3)) + MOSCOW.each * humbled;
    sway.move(n, Math.trunc((Math.max(MOSCOW.most, loss) * c.s.tracks[n]) / 1000), "courted_by_moscow");
  }
  c.carried(o, "neighbour_courted");
}

function contagion(c: Context, sway: Sway, humbled: number): void {
  NEIGHBOURS.forEach((n, at) => {
    if (humbled > 0)
      sway.move(
        n,
        -DRIFT.each * humbled - c.die(DRIFT.spread * humbled, dieKey("D22", at)),
        "mali_set_an_example",
      );
    else sway.move(n, towards(c.s.tracks[n], SETTLES[n], SETTLES.pace), "neighbour_settles");
  });
}

/** A posted battlegroup stands in the neighbour's own country: shelter for its government, or a target for its street. */
function post(c: Context, o: Order): void {
  if (zoneAt(c.s, o.zone).forces.french >= POSTED.most) return c.carried(o, "no_room");
  const n: Neighbour = c.s.scenario.zones[o.zone]?.country === "burkina" ? "ouagadougou" : "niamey";
  c.force(o.zone, "french", 1, "D22", "posted_next_door");
  c.move(n, POSTED.base + c.die(POSTED.spread, dieKey("D22", 0, 0, o.zone)), "D22", "posted_next_door");
  c.carried(o, "posted_next_door");
}

export const d22: Rule = {
  id: "D22",
  movement(c) {
    for (const o of acts(c, "paris.post_to_niamey")) post(c, o);
  },
  politics(c) {
    const humbled = humiliation(c.s);
    const sway = swayIn(c);
    for (const o of acts(c, "paris.court_neighbour")) courted(c, sway, o, humbled);
    for (const o of acts(c, "moscow.court_neighbour")) courted(c, sway, o, humbled);
    contagion(c, sway, humbled);
    for (const n of NEIGHBOURS) {
      const from = c.s.tracks[n];
      if (from > TURNED && from + sway.sum[n] <= TURNED) c.emit({ type: "NeighbourTurned", neighbour: n });
    }
  },
};

// D8, French opinion. Report, "The Missed Moment" and the Executive Summary: 51 % against in January 2021; almost EUR 1 bn in 2020,
// 76 % of what was spent on operations; impatience. Support erodes with cost, losses, creep and time; fear of an attack at home
// pulls both ways. Brakes: the more are against, the fewer are left to turn; once the soldiers are home it eases.
import type { PlainCause } from "../codes/causes.ts";
import { dieKey } from "../dice.ts";
import { publicPart } from "../secrets.ts";
import type { GameState } from "../state.ts";
import type { Context, Order, Rule } from "./context.ts";
import { acts } from "./on-the-ground.ts";
import { accountOf, PAYER } from "./secret-means.ts";
import { frenchGone, frenchInMali, perQuarter, since, towards } from "./state-of-play.ts";

/** Cost of a unit in a quarter, tenths of EUR m (report: almost EUR 1 bn in 2020; reading: ten units near 240 a quarter). */
export const UNIT_COST = { french: 236, special: 60, takuba: 20 } as const;

/**
 * What a quarter adds to the share against, tenths (report: that it does; chosen: C4). A small war is no news: cost counts from `costFrom` on,
 * tenths of EUR m (history: opinion hardly moved while the operation cost half of what it did in 2020; C30).
 */
export const ADDS = { costFrom: 1200, cost: 59, losses: 4, mostLosses: 30, creep: 110, time: 4 } as const;
/** Fear at home: a reason to stay while nothing happens, and a reason to doubt once soldiers fall for it. */
const FEAR = { even: 400, stay: 45, doubt: 90, lossesFrom: 60 } as const;
const BELIEVED = 110; // of the story told
export const LEFT_TO_TURN = 620; // the rise is whole at 38 % against, and falls with those left
/**
 * A vote at home, tenths (report: political impatience and turnover of leaders in democracies; chosen): in its quarter and the one before, a
 * war abroad is a matter of the campaign; those who come after it bring aims of their own, and the operation serves both.
 */
export const VOTE = { nears: 8, creep: 20 } as const;
const HOME = { rest: 350, pace: 12, quietAfter: 1 } as const;

/** Speaking at home, tenths (rows). Results work as far as the story is believed; without any they cost it. */
const RESULTS = { most: -20, believedAt: 600, emptyBelow: 250, empty: -10, framing: 5 } as const;
const THREAT = { opposition: -10, spread: 11, homeFear: 20, fearSpread: 21, framing: -4 } as const;
const LIMITS = {
  expectation: -20,
  expectationSpread: 21,
  opposition: 11,
  creep: -10,
  creepSpread: 11,
} as const;

const key = (n: number) => dieKey("D8", n, 0);

const costOf = (s: GameState, ...units: readonly (keyof typeof UNIT_COST)[]): number =>
  s.zones.reduce((sum, z) => units.reduce((n, unit) => n + z.forces[unit] * UNIT_COST[unit], sum), 0);

/** What the force that everybody can count costs in a quarter, tenths of EUR m. */
const openForceCost = (s: GameState): number => costOf(s, "french", "takuba");
/** What the forces cost that are nobody's to count: their number must not be read off a budget. */
const specialCost = (s: GameState): number => costOf(s, "special");

/** What the force in the field costs in a quarter, tenths of EUR m. */
export const forceCost = (s: GameState): number => openForceCost(s) + specialCost(s);

function speak(c: Context, o: Order): void {
  const { tracks } = c.s;
  switch (o.draft.option) {
    case "threat":
      c.move("frenchOpposition", THREAT.opposition - c.die(THREAT.spread, key(0)), "D8", "threat_told");
      c.move("homeFear", THREAT.homeFear + c.die(THREAT.fearSpread, key(1)), "D8", "threat_told");
      c.move("framing", THREAT.framing, "D8", "threat_told");
      return c.carried(o, "threat_told");
    case "limits":
      c.move(
        "expectation",
        LIMITS.expectation - c.die(LIMITS.expectationSpread, key(2)),
        "D8",
        "limits_told",
      );
      c.move("frenchOpposition", -c.die(LIMITS.opposition, key(3)), "D8", "limits_told");
      c.move("creep", LIMITS.creep - c.die(LIMITS.creepSpread, key(4)), "D8", "limits_told");
      return c.carried(o, "limits_told");
    default: {
      const works = Math.trunc(
        (RESULTS.most * Math.min(RESULTS.believedAt, tracks.framing)) / RESULTS.believedAt,
      );
      c.move("frenchOpposition", works, "D8", "results_told");
      const empty = tracks.framing < RESULTS.emptyBelow;
      c.move(
        "framing",
        empty ? RESULTS.empty : RESULTS.framing,
        "D8",
        empty ? "results_not_seen" : "results_told",
      );
      return c.carried(o, empty ? "results_not_seen" : "results_told");
    }
  }
}

type Item = readonly [code: PlainCause, amount: number];

/** What a quarter's cost adds to the share against; both in tenths. */
const byCost = (cost: number): number => Math.floor(Math.max(0, cost - ADDS.costFrom) / ADDS.cost);

/** What turns people against in a quarter, and what holds them, before the brake. @param round of a half-year, 0 for its first quarter */
export function erosion(s: GameState, round = 0): readonly Item[] {
  const { tracks } = s;
  const losses = perQuarter(tracks.losses, round);
  const fear = tracks.homeFear - FEAR.even;
  const published = byCost(perQuarter(publicPart(s, "costMeur"), round));
  return [
    ["cost_of_operations", published],
    ["secret_means", byCost(perQuarter(tracks.costMeur, round)) - published],
    ["soldiers_lost", Math.min(ADDS.mostLosses, Math.floor(losses / ADDS.losses))],
    ["mission_creep", Math.floor(tracks.creep / ADDS.creep)],
    ["impatience", ADDS.time],
    ["vote_nears", voteNears(s) ? VOTE.nears : 0],
    ["fear_is_a_reason", -Math.trunc(fear / FEAR.stay)],
    ["fear_and_losses", losses >= FEAR.lossesFrom ? Math.trunc(Math.max(0, fear) / FEAR.doubt) : 0],
    ["story_believed", -Math.floor(tracks.framing / BELIEVED)],
  ];
}

/** Whether France votes in this turn, or in the next quarter. */
export function voteNears(s: GameState): boolean {
  const soon = s.scenario.quartersPerTurn === 1 ? 1 : 0;
  return s.scenario.votes?.some((turn) => turn - s.turn >= 0 && turn - s.turn <= soon) ?? false;
}

/** The first turn of whoever was voted in. */
const newTerm = (s: GameState): boolean => s.scenario.votes?.includes(s.turn - 1) ?? false;

/** The rise is smaller the fewer are left to turn; a fall is not held back. */
const braked = (amount: number, against: number): number =>
  amount <= 0 ? amount : Math.floor((amount * (1000 - against)) / LEFT_TO_TURN);

function opinion(c: Context): void {
  const { s } = c;
  const against = s.tracks.frenchOpposition;
  if (frenchGone(s) || frenchInMali(s) === 0) {
    if (since(s, s.exit.outIn) >= HOME.quietAfter)
      c.move("frenchOpposition", towards(against, HOME.rest, HOME.pace), "D8", "out_of_the_news");
    return;
  }
  if (newTerm(s) && c.round === 0) c.move("creep", VOTE.creep, "D8", "new_term");
  for (const [code, amount] of erosion(s, c.round))
    c.move("frenchOpposition", braked(amount, against), "D8", code);
}

export const d08: Rule = {
  id: "D8",
  information(c) {
    c.move("costMeur", openForceCost(c.s), "D8", "force_in_the_field");
    c.moveInSecret("costMeur", specialCost(c.s), "D8", "secret_means", { key: accountOf.special, to: PAYER });
    for (const o of acts(c, "paris.speak_home")) speak(c, o);
  },
  politics: opinion,
};

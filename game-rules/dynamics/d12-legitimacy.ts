// D12, legitimacy and coups. Report, "The Missed Moment": two coups while France waited; democracy was not put first. What moves
// legitimacy is a reading: losses, predation, lost zones and humiliation lower it; order, talks, elections and blame raise it.
// Coups come only from here: low legitimacy, dice, an army that is not paid. Each changes what Bamako wants and what donors do.
// A transition is held up by the officers who made it: its second fall is an affair among them, of pay, of friends and of the street.
// Brakes: a honeymoon after each fall, and a rest that follows the state of the country, not of the mood.

import type { OrderId } from "../data/orders/ids.ts";
import { dieKey, ENGINE_HAND } from "../dice.ts";
import { type Modifier, sumOf } from "../dice-record.ts";
import { clamp, only } from "../ledger.ts";
import { administered } from "../scoring/land.ts";
import type { GameState } from "../state.ts";
import type { Regime } from "../vocabulary.ts";
import { type Context, type Order, once, type Rule } from "./context.ts";
import { insecurity } from "./d27-expectation.ts";
import { bandBy, harm } from "./harm.ts";
import { acts, tellPostures, topologyOf } from "./on-the-ground.ts";
import { elected, ordered, stands, towards } from "./state-of-play.ts";

/** Where legitimacy comes to rest, tenths: ground administered, safety, what a government is owed by its kind (chosen). */
const REST = {
  base: 300,
  landFrom: 600,
  landPercent: 120,
  unsafeFrom: 250,
  unsafePercent: 120,
  least: 60,
  most: 850,
  pace: 10,
} as const;
const OWED: Readonly<Record<Regime, number>> = { elected: 0, transition: 20, junta: 120 };
export const HONEYMOON = { quarters: 4, each: 70 } as const;

/** Chance in a hundred of a coup a quarter, by legitimacy below (that there is one: reading; every figure chosen, fitted to C1). */
export const RISK: Readonly<Record<Regime, readonly (readonly [below: number, chance: number])[]>> = {
  elected: [
    [150, 80],
    [195, 70],
    [225, 58],
    [250, 42],
    [275, 18],
    [300, 5],
    [330, 3],
    [420, 0],
  ],
  transition: [
    [250, 80],
    [330, 76],
    [400, 72],
    [460, 67],
    [540, 60],
    [620, 40],
  ],
  junta: [
    [120, 40],
    [180, 22],
    [240, 10],
    [290, 3],
  ],
};
const LOYALTY = { low: 450, per: 25, high: 640, calm: 8 } as const; // the army's own discontent, or its calm
const OFFICERS = 45; // tenths of Moscow's friends among them for one in a hundred (chosen: C35)
const MARCHED = 35; // tenths of fatigue for one in a hundred: soldiers move where the street has just marched (reading; chosen: C35)
const PROMISED = -8; // a date for elections that still lies ahead, one given this quarter with it
/** What an army paid this quarter takes off the chance: most where those who are paid are those who govern (reading; chosen: C37). */
const PAID: Readonly<Record<Regime, number>> = { elected: -6, transition: -25, junta: -8 };
export const SAFE_QUARTERS = 2; // after a fall nobody is ready for the next
/** Of the chance a legitimacy brings, percent, in the quarter after those: officers in their first posts still agree (chosen: C1). */
const NEWLY_IN = 70;

/** What a coup brings, tenths (reading, history). */
const FALL: Readonly<Record<Regime, { legitimacy: number; donors: number; warmth: number }>> = {
  elected: { legitimacy: 450, donors: -120, warmth: -50 },
  transition: { legitimacy: 520, donors: -110, warmth: -70 },
  junta: { legitimacy: 450, donors: -60, warmth: -20 },
};
const FALL_ALL = { loyalty: 120, treasury: -20, turned: 30, officersMany: 250 } as const;
const NEXT: Readonly<Record<Regime, Regime>> = { elected: "transition", transition: "junta", junta: "junta" };

/** Where donors settle by regime, tenths, and what a promise kept in sight adds. */
const DONORS: Readonly<Record<Regime, number>> = { elected: 580, transition: 430, junta: 280 };
const DONORS_PACE = 9;
const DONORS_PROMISED = 80;

/** Orders (rows). */
const REFORM = { donors: 20, donorsSpread: 21, legitimacy: 21, grievance: -12, again: 3 } as const;
const PREDATION = {
  loyalty: 20,
  loyaltySpread: 11,
  treasury: 10,
  treasurySpread: 11,
  legitimacy: -10,
  legitimacySpread: 21,
  grievance: 6,
} as const;
/** What an army that feeds itself does to those it feeds on: chances in a hundred by zone, worst first (reading: abuses; chosen). */
const HARM_PREDATION = [
  [4, 2],
  [18, 1],
] as const;
const PAY = { loyalty: 50, spread: 41, grateful: 500 } as const; // whole up to here, then less each time
const PROMISE = { donors: 30, donorsSpread: 31, legitimacy: 10, legitimacySpread: 21 } as const;
const POSTPONE = {
  donors: -40,
  donorsSpread: 41,
  legitimacy: -10,
  legitimacySpread: 31,
  loyalty: 20,
  loyaltySpread: 21,
  by: 4,
} as const;
const BROKEN = { donors: -50, legitimacy: -25 } as const;
const VOTE = {
  soonest: 3,
  base: 35,
  land: 20,
  loyalty: 25,
  low: 20,
  high: 95,
  legitimacy: 60,
  legitimacySpread: 61,
  donors: 60,
  donorsSpread: 41,
  failedLegitimacy: -25,
  failedDonors: -10,
} as const;
const SEEK = { donors: 20, donorsSpread: 21, treasury: 20, treasurySpread: 21, poor: 250 } as const;

const key = (n: number) => dieKey("D12", n, 1);

/** Quarters that a regime has governed; one that came before the first quarter bears a turn below 1, a lasting one 0. */
const governed = (s: GameState): number =>
  s.regime.since === 0 ? Number.MAX_SAFE_INTEGER : (s.turn - s.regime.since) * s.scenario.quartersPerTurn;

/** Quarters of grace that a government has left. */
export const honeymoon = (s: GameState): number => Math.max(0, HONEYMOON.quarters - governed(s));

/** What a government does in a quarter against its fall in the same one. */
export interface Precautions {
  readonly paysArmy: boolean;
  readonly givesDate: boolean;
}
const NONE_TAKEN: Precautions = { paysArmy: false, givesDate: false };

/** Chance in a hundred of a coup this quarter, all told. */
export const coupRisk = (s: GameState, now: Precautions = NONE_TAKEN): number =>
  Math.max(0, sumOf(coupOdds(s, now)));

/** What that chance is made of; nothing where nobody is ready for a fall. */
function coupOdds(s: GameState, now: Precautions): Modifier[] {
  if (s.regime.falls > 0 && governed(s) < SAFE_QUARTERS) return [];
  const { tracks } = s;
  const row = RISK[s.regime.kind].find(([below]) => tracks.legitimacy < below);
  if (!row) return [];
  const settling = s.regime.kind !== "elected" && governed(s) === SAFE_QUARTERS ? NEWLY_IN : 100;
  const army =
    tracks.loyalty < LOYALTY.low
      ? Math.floor((LOYALTY.low - tracks.loyalty) / LOYALTY.per)
      : tracks.loyalty > LOYALTY.high
        ? -LOYALTY.calm
        : 0;
  const dated = now.givesDate || s.elections.promisedFor > s.turn;
  return [
    { d: "D12", by: "legitimacy", n: row[1] },
    { d: "D12", by: "newly_in", n: Math.floor((row[1] * settling) / 100) - row[1] },
    { d: "D12", by: "loyalty", n: army },
    { d: "D12", by: "elections_promised", n: dated && s.elections.postponed === 0 ? PROMISED : 0 },
    { d: "D12", by: "army_paid", n: now.paysArmy ? PAID[s.regime.kind] : 0 },
    { d: "D11", by: "fatigue", n: Math.floor(tracks.fatigue / MARCHED) },
    { d: "D17", by: "officers", n: Math.floor(tracks.officers / OFFICERS) },
  ];
}

/** What this quarter's sheet does against a fall: an elected government has no date to give. */
const precautions = (c: Context): Precautions => ({
  paysArmy: ordered(c, "bamako.pay_army"),
  givesDate: !elected(c.s) && ordered(c, "bamako.promise_elections"),
});

/** The regime falls in this step: the same answer to all who ask during politics. */
export const coupNow = (c: Context): boolean => once(c, readCoup);

function readCoup(c: Context): boolean {
  const now = precautions(c);
  return c.happens(coupRisk(c.s, now), dieKey("D12", 100), () => coupOdds(c.s, now));
}

function coup(c: Context): void {
  const { s } = c;
  const from = s.regime.kind;
  const row = FALL[from];
  c.emit({ type: "RegimeFell", from, to: NEXT[from], line: { d: "D12", code: "regime_fell", n: 0 } });
  c.move("legitimacy", Math.max(0, row.legitimacy - s.tracks.legitimacy), "D12", "new_men");
  c.move("donors", row.donors, "D12", "regime_fell");
  c.move("warmth", row.warmth, "D12", "regime_fell");
  c.move("loyalty", FALL_ALL.loyalty, "D12", "new_men");
  c.move("treasury", FALL_ALL.treasury, "D12", "regime_fell");
  if (s.tracks.officers >= FALL_ALL.officersMany) {
    c.move("influence", FALL_ALL.turned, "D12", "friends_in_power", undefined, only("moscow", "bamako"));
  }
}

/** Where legitimacy would come to rest if nothing else happened. */
export function legitimacyRest(s: GameState): number {
  const land = Math.trunc(((administered(s) - REST.landFrom) * REST.landPercent) / 100);
  const safety = Math.trunc(((REST.unsafeFrom - insecurity(s)) * REST.unsafePercent) / 100);
  const rest = REST.base + land + safety + OWED[s.regime.kind] + honeymoon(s) * HONEYMOON.each;
  return Math.max(REST.least, Math.min(REST.most, rest));
}

function drift(c: Context): void {
  const { s } = c;
  const change = towards(s.tracks.legitimacy, legitimacyRest(s), REST.pace);
  c.move("legitimacy", change, "D12", change < 0 ? "country_falls_apart" : "order_is_felt");
  const promised = s.elections.promisedFor > s.turn && s.elections.postponed === 0 ? DONORS_PROMISED : 0;
  const sanction = towards(s.tracks.donors, DONORS[s.regime.kind] + promised, DONORS_PACE);
  c.move("donors", sanction, "D12", sanction < 0 ? "donors_hold_back" : "donors_return");
}

/** The army lives off the country: paid by villages, not by the treasury. */
function predation(c: Context): void {
  const { malian, capital } = topologyOf(c.s);
  c.move("loyalty", PREDATION.loyalty + c.die(PREDATION.loyaltySpread, key(0)), "D12", "predation");
  c.move("treasury", PREDATION.treasury + c.die(PREDATION.treasurySpread, key(1)), "D12", "predation");
  c.move("legitimacy", PREDATION.legitimacy - c.die(PREDATION.legitimacySpread, key(2)), "D12", "predation");
  c.s.zones.forEach((z, i) => {
    if (!malian[i] || i === capital || z.forces.fama === 0) return;
    c.moveZone(i, "grievance", PREDATION.grievance, "D12", "predation");
    const band = bandBy(c, HARM_PREDATION, dieKey("D12", 50, ENGINE_HAND, i));
    if (band) harm(c, i, "state", band, "D12", "harm_predation");
  });
}

function reform(c: Context, o: Order): void {
  const { malian } = topologyOf(c.s);
  c.move("donors", REFORM.donors + c.die(REFORM.donorsSpread, key(10)), "D12", "army_reformed");
  c.move("legitimacy", c.die(REFORM.legitimacy, key(11)), "D12", "army_reformed");
  c.s.zones.forEach((z, i) => {
    if (malian[i] && z.forces.fama > 0) c.moveZone(i, "grievance", REFORM.grievance, "D12", "army_reformed");
  });
  c.carried(o, "army_reformed");
}

function pay(c: Context, o: Order): void {
  const thanks = Math.max(0, Math.min(PAY.grateful, 1000 - c.s.tracks.loyalty));
  c.move(
    "loyalty",
    Math.floor(((PAY.loyalty + c.die(PAY.spread, key(20))) * thanks) / PAY.grateful),
    "D12",
    "army_paid",
  );
  c.carried(o, "army_paid");
}

/** Calendars of the vote: promised, put off, broken. One change a quarter, the author's word before the calendar's. */
function calendar(c: Context): void {
  const { s } = c;
  const [put] = acts(c, "bamako.postpone_elections");
  const [promise] = acts(c, "bamako.promise_elections");
  const { promisedFor, postponed } = s.elections;
  const inTurns = (quarters: number): number => Math.ceil(quarters / s.scenario.quartersPerTurn);
  if (promise) {
    if (elected(s) || promisedFor > 0)
      c.carried(promise, elected(s) ? "elected_already" : "promised_already");
    else {
      c.emit({
        type: "ElectionsPromised",
        by: s.turn + inTurns(promise.draft.option === "4" ? 4 : 6),
        postponed,
      });
      c.move("donors", PROMISE.donors + c.die(PROMISE.donorsSpread, key(30)), "D12", "elections_promised");
      c.move(
        "legitimacy",
        PROMISE.legitimacy + c.die(PROMISE.legitimacySpread, key(31)),
        "D12",
        "elections_promised",
      );
      c.carried(promise, "elections_promised");
      return;
    }
  }
  if (put && promisedFor > 0) {
    c.emit({ type: "ElectionsPromised", by: promisedFor + inTurns(POSTPONE.by), postponed: postponed + 1 });
    c.move("donors", POSTPONE.donors - c.die(POSTPONE.donorsSpread, key(32)), "D12", "elections_postponed");
    c.move(
      "legitimacy",
      POSTPONE.legitimacy - c.die(POSTPONE.legitimacySpread, key(33)),
      "D12",
      "elections_postponed",
    );
    c.move(
      "loyalty",
      POSTPONE.loyalty + c.die(POSTPONE.loyaltySpread, key(34)),
      "D12",
      "elections_postponed",
    );
    c.carried(put, "elections_postponed");
    return;
  }
  if (put) c.carried(put, "nothing_promised");
  if (promisedFor > 0 && promisedFor <= s.turn && !acts(c, "bamako.hold_elections").length) {
    c.emit({ type: "ElectionsPromised", by: 0, postponed: postponed + 1 });
    c.move("donors", BROKEN.donors, "D12", "promise_broken");
    c.move("legitimacy", BROKEN.legitimacy, "D12", "promise_broken");
  }
}

/** Chance in a hundred that a vote can be held and counts: ground administered, and an army that lets it. */
export const voteChance = (s: GameState): number => clamp(sumOf(voteOdds(s)), VOTE.low, VOTE.high);

const voteOdds = (s: GameState): Modifier[] => [
  { d: "D12", by: "base", n: VOTE.base },
  { d: "D4", by: "administration", n: Math.floor(administered(s) / VOTE.land) },
  { d: "D12", by: "loyalty", n: Math.floor(s.tracks.loyalty / VOTE.loyalty) },
];

const noVoteNow = (s: GameState) =>
  elected(s) ? "elected_already" : governed(s) < VOTE.soonest ? "too_soon" : undefined;

/** @returns whether it was held: then there is nothing left to promise or to put off */
function vote(c: Context, o: Order): boolean {
  const { s } = c;
  const wrong = noVoteNow(s);
  if (wrong) {
    c.carried(o, wrong);
    return false;
  }
  if (!c.happens(voteChance(s), key(40), () => voteOdds(s))) {
    c.move("legitimacy", VOTE.failedLegitimacy, "D12", "vote_failed");
    c.move("donors", VOTE.failedDonors, "D12", "vote_failed");
    c.carried(o, "vote_failed");
    return false;
  }
  c.emit({ type: "RegimeElected", from: s.regime.kind });
  c.move("legitimacy", VOTE.legitimacy + c.die(VOTE.legitimacySpread, key(41)), "D12", "elections_held");
  c.move("donors", VOTE.donors + c.die(VOTE.donorsSpread, key(42)), "D12", "elections_held");
  c.carried(o, "elections_held");
  return true;
}

function overtaken(c: Context, ...ids: readonly OrderId[]): void {
  for (const id of ids) for (const o of acts(c, id)) c.carried(o, "overtaken");
}

function seekDonors(c: Context, o: Order): void {
  const { donors } = c.s.tracks;
  c.move("donors", SEEK.donors + c.die(SEEK.donorsSpread, key(50)), "D12", "donors_sought");
  const gain = SEEK.treasury + c.die(SEEK.treasurySpread, key(51));
  c.move("treasury", donors < SEEK.poor ? Math.floor(gain / 2) : gain, "D12", "donors_sought");
  c.carried(o, donors < SEEK.poor ? "donors_reluctant" : "donors_came");
}

export const d12: Rule = {
  id: "D12",
  governance(c) {
    tellPostures(c, "bamako.tolerate_predation");
    if (stands(c, "bamako.tolerate_predation")) predation(c);
    for (const o of acts(c, "bamako.reform_army")) reform(c, o);
    for (const o of acts(c, "bamako.pay_army")) pay(c, o);
  },
  politics(c) {
    for (const o of acts(c, "bamako.seek_donors")) seekDonors(c, o);
    if (coupNow(c)) {
      coup(c);
      return overtaken(c, "bamako.promise_elections", "bamako.hold_elections", "bamako.postpone_elections");
    }
    const held = acts(c, "bamako.hold_elections").filter((o) => vote(c, o)).length > 0;
    if (held) overtaken(c, "bamako.promise_elections", "bamako.postpone_elections");
    else calendar(c);
    drift(c);
  },
};

// D15, JNIM's restraint. Report, "The Missed Moment": the communique of January 2021 kept the war off French soil; AQIM's audio of
// June 2021 confirmed it, though in 2019 the same voice had said the opposite. A signal that Paris can answer or waste. Paris's
// estimate of the threat starts too high; signals, contacts and analysis correct it slowly. An attack in France is one neutral
// event of the engine's, never an order. Brakes: words repeated, or taken back, weigh less; the threat settles where it was.
import { dieKey } from "../dice.ts";
import { type Modifier, sumOf } from "../dice-record.ts";
import { only } from "../ledger.ts";
import { copySignal } from "../records.ts";
import type { SignalState } from "../state.ts";
import type { Context, Order, Rule } from "./context.ts";
import { SIGNAL_DECAY } from "./d29-shelf-life.ts";
import { acts, settled } from "./on-the-ground.ts";
import { towards } from "./state-of-play.ts";

/** Words, tenths (rows: bound homeFear -1 to -4, recognition 2 to 4, cohesion -1 to -3; threaten 5 to 9, -3 to -6, 1 to 3). */
export const BOUND = {
  homeFear: -10,
  homeFearSpread: 31,
  recognition: 20,
  recognitionSpread: 21,
  cohesion: -10,
  cohesionSpread: 21,
  threat: -40,
} as const;
const THREATEN = {
  homeFear: 50,
  homeFearSpread: 41,
  recognition: -30,
  recognitionSpread: 31,
  cohesion: 10,
  cohesionSpread: 21,
  threat: 130,
} as const;
/**
 * Chance in a hundred that the movement agrees to bound the war: pressure makes it ready for words, and past humiliation its ranks
 * refuse what would look like giving in (report: pressure could have brought it to the table; chosen: C33).
 */
export const AGREES = { base: 50, percent: 80, humbledFrom: 800, humbledPercent: 300, most: 98 } as const;
const REPEATED = 2; // half the effect while the last words still stand (brake)

/** AQIM's leadership speaks one to three quarters later: chance in a hundred that it confirms, else it disowns or keeps silent. */
export const ECHO = {
  soonest: 1,
  spread: 3,
  confirms: 62,
  united: 10,
  unitedFrom: 500,
  disowns: 20,
} as const;
const CONFIRMED = { homeFear: -20, threatEstimate: -50, threat: -20 } as const;
const DISOWNED = { homeFear: 20, threatEstimate: 30, threat: 30 } as const;

/** Answering (row: homeFear -2 to -5, recognition 2 to 4). */
const ANSWER = {
  homeFear: -20,
  spread: 31,
  recognition: 20,
  recognitionSpread: 21,
  threatEstimate: -40,
  contact: 20,
  opposition: -6,
} as const;
/** Analysis: part of the gap between belief and truth (row: estimate -2 to -6, fear -1 to -2). */
const ANALYSIS = { gap: 8, base: 10, most: 60, homeFear: -10, spread: 11 } as const;
/** What experience alone corrects each quarter, and what an open channel adds: shares of the gap. */
export const LEARNS = { alone: 40, channel: 14 } as const;
/**
 * Fear at home follows two things: what is thought of a threat from JNIM, and a rival that bounds nothing (report: justified fears of the
 * Islamic State). Shares of the gap a quarter; percent of the rival's strength beyond what one is used to; and a public that is no gauge.
 */
export const FEAR = { follows: 9, even: 400, percent: 90, least: -160, spread: 17 } as const;

/** The true threat settles here, tenths; a settlement leaves less (reading: the soil was never struck from Mali). */
export const THREAT = { rest: 98, settled: 20, is: 40, pace: 7 } as const;
/** Chance in a hundred thousand a quarter: the square of the threat over this (chosen: C5). */
const ATTACK = { over: 430, of: 100_000 } as const;
const ATTACKED = {
  homeFear: 160,
  frenchOpposition: 25,
  recognition: -120,
  threatEstimate: 150,
  contact: -150,
} as const;

const key = (actor: number, n: number) => dieKey("D15", n, actor);
const ENGINE = 9;

const alive = (x: SignalState): boolean => x.strength > 0;

/** Words that still stand when new ones are spoken; new words take their place. */
function standing(c: Context, kind: SignalState["kind"]): boolean {
  return c.s.signals.some((x) => x.kind === kind && alive(x));
}

/** What makes the movement agree to bound the war, at this pressure in tenths: chances in a hundred that add up. */
export function agrees(pressure: number): Modifier[] {
  const humbled = Math.floor((Math.max(0, pressure - AGREES.humbledFrom) * AGREES.humbledPercent) / 1000);
  return [
    { d: "D15", by: "base", n: AGREES.base },
    { d: "D2", by: "pressure", n: Math.floor((pressure * AGREES.percent) / 1000) },
    { d: "D15", by: "humbled", n: -humbled },
  ];
}

/** The ranks do not follow: the word is not given, and nobody outside hears of it. */
function refused(c: Context): boolean {
  const why = agrees(c.s.tracks.pressure);
  return !c.happens(Math.min(AGREES.most, sumOf(why)), key(2, 50), () => why);
}

function communique(c: Context, o: Order): void {
  const { s } = c;
  const kind = o.draft.option === "threaten" ? "threaten" : "bound";
  if (kind === "bound" && refused(c)) return c.carried(o, "ranks_refuse");
  const row = kind === "bound" ? BOUND : THREATEN;
  const by = standing(c, kind) ? REPEATED : 1;
  const wide = (base: number, spread: number, n: number): number => {
    const roll = c.die(spread, key(2, n));
    return Math.trunc((base < 0 ? base - roll : base + roll) / by);
  };
  c.move("homeFear", wide(row.homeFear, row.homeFearSpread, 0), "D15", `communique_${kind}`);
  c.move("recognition", wide(row.recognition, row.recognitionSpread, 1), "D15", `communique_${kind}`);
  c.move("cohesion", wide(row.cohesion, row.cohesionSpread, 2), "D15", `communique_${kind}`);
  c.move("threat", Math.trunc(row.threat / by), "D15", `communique_${kind}`);
  s.signals.forEach((x, index) => {
    if (alive(x))
      c.emit({
        type: "SignalChanged",
        index,
        signal: Object.assign(copySignal(x), { strength: 0 }),
        why: "lapsed",
      });
  });
  c.emit({ type: "SignalGiven", signal: spoken(c, kind) });
  c.carried(o, kind === "bound" ? "war_bounded" : "threat_spoken");
}

/** The words as they stand, with what will be said of them from above. */
function spoken(c: Context, kind: SignalState["kind"]): SignalState {
  const { s } = c;
  const signal: SignalState = { kind, since: s.turn, strength: 1000, answered: 0, echoIn: 0, echo: 0 };
  if (kind === "threaten") return signal;
  const why: Modifier[] = [
    { d: "D15", by: "base", n: ECHO.confirms },
    { d: "D15", by: "cohesion", n: s.tracks.cohesion >= ECHO.unitedFrom ? ECHO.united : 0 },
  ];
  const confirms = sumOf(why);
  const disowns = 100 - ECHO.disowns;
  const roll = c.die(100, key(ENGINE, 10), () => ({ odds: confirms, borders: [confirms, disowns], why }));
  const echo = roll < confirms ? 1 : roll >= disowns ? -1 : 0;
  const after = ECHO.soonest + c.die(ECHO.spread, key(ENGINE, 11));
  signal.echo = echo;
  signal.echoIn = s.turn + Math.ceil(after / s.scenario.quartersPerTurn);
  return signal;
}

/** The signal that an answer would be to: the last that bounds the war and is still heard. */
function open(c: Context): number {
  return c.s.signals.findLastIndex((x) => x.kind === "bound" && alive(x) && x.answered === 0);
}

function answer(c: Context, o: Order, at: number): boolean {
  if (at < 0) {
    c.carried(o, "signal_lapsed");
    return false;
  }
  c.move("homeFear", ANSWER.homeFear - c.die(ANSWER.spread, key(0, 20)), "D15", "signal_answered");
  c.move(
    "recognition",
    ANSWER.recognition + c.die(ANSWER.recognitionSpread, key(0, 21)),
    "D15",
    "signal_answered",
  );
  c.move("threatEstimate", ANSWER.threatEstimate, "D15", "signal_answered");
  if (c.on("D14")) c.move("contact", ANSWER.contact, "D15", "signal_answered");
  c.move("frenchOpposition", ANSWER.opposition, "D15", "signal_answered");
  if (c.on("D19") && !c.s.claims.some((x) => x.what === "signal"))
    c.emit({ type: "ClaimOpened", what: "signal" });
  c.carried(o, "signal_answered", undefined, only("jnim"));
  return true;
}

function echoed(c: Context, x: SignalState): void {
  const row = x.echo > 0 ? CONFIRMED : DISOWNED;
  const code = x.echo > 0 ? "aqim_confirms" : "aqim_disowns";
  c.move("homeFear", row.homeFear, "D15", code);
  c.move("threatEstimate", row.threatEstimate, "D15", code);
  c.move("threat", row.threat, "D15", code);
}

/** Everything that happens to each signal in a quarter, as one change. */
function signals(c: Context): void {
  const { s } = c;
  const order = acts(c, "paris.answer_signal")[0];
  const at = order ? open(c) : -1;
  const answered = order ? answer(c, order, at) : false;
  s.signals.forEach((x, index) => {
    if (!alive(x)) return;
    // in a half-year the politics are played twice, and the emir speaks once
    const echoes = x.echoIn === s.turn && x.echo !== 0 && c.round === 0;
    if (echoes) echoed(c, x);
    const now = copySignal(x);
    if (answered && index === at) now.answered = s.turn;
    if (c.on("D29") && x.since < s.turn) now.strength = Math.max(0, x.strength - SIGNAL_DECAY);
    if (x.echo < 0 && echoes) now.strength = Math.floor(now.strength / 2);
    const why =
      now.answered !== x.answered
        ? "answered"
        : echoes
          ? "echoed"
          : now.strength === 0
            ? "lapsed"
            : "decayed";
    if (now.strength !== x.strength || why === "answered" || why === "echoed")
      c.emit({ type: "SignalChanged", index, signal: now, why });
  });
}

function analyse(c: Context, o: Order): void {
  const { threat, threatEstimate } = c.s.tracks;
  const gap = Math.trunc((threat - threatEstimate) / ANALYSIS.gap);
  const most =
    gap < 0 ? Math.max(-ANALYSIS.most, gap - ANALYSIS.base) : Math.min(ANALYSIS.most, gap + ANALYSIS.base);
  c.move("threatEstimate", most, "D15", "threat_analysed");
  if (most < 0)
    c.move("homeFear", ANALYSIS.homeFear - c.die(ANALYSIS.spread, key(0, 30)), "D15", "threat_analysed");
  c.carried(o, most < 0 ? "threat_overrated" : "threat_underrated");
}

/** Chance in a hundred thousand of an attack in a quarter at this threat, tenths. */
export const attackChance = (threat: number): number => Math.floor((threat * threat) / ATTACK.over);

function attack(c: Context): void {
  const { s } = c;
  const chance = attackChance(s.tracks.threat);
  if (!c.happens(chance, key(ENGINE, 40), () => [{ d: "D15", by: "threat", n: chance }], ATTACK.of)) return;
  c.emit({ type: "FranceAttacked" });
  c.move("homeFear", ATTACKED.homeFear, "D15", "france_attacked");
  c.move("frenchOpposition", ATTACKED.frenchOpposition, "D15", "france_attacked");
  c.move("recognition", ATTACKED.recognition, "D15", "france_attacked");
  c.move("threatEstimate", ATTACKED.threatEstimate, "D15", "france_attacked");
  if (c.on("D14")) c.move("contact", ATTACKED.contact, "D15", "france_attacked");
}

/** What the Islamic State's strength adds to fear at home, or takes from it, whatever JNIM promises. */
function fearOfRival(c: Context): number {
  const beyond = Math.floor(((c.s.tracks.isStrength - FEAR.even) * FEAR.percent) / 100);
  // the die keeps the ledger from being a gauge of a strength that nobody knows
  const noise = c.die(FEAR.spread, key(ENGINE, 50)) - Math.floor(FEAR.spread / 2);
  return Math.trunc(Math.max(FEAR.least, beyond) / FEAR.follows) + noise;
}

function settles(c: Context): void {
  const { tracks } = c.s;
  const rival = c.on("D16") ? Math.floor(tracks.isStrength / THREAT.is) : 0;
  const rest = (settled(c.s) ? THREAT.settled : THREAT.rest) + rival;
  c.move("threat", towards(tracks.threat, rest, THREAT.pace), "D15", "threat_settles");
  const gap = tracks.threat - tracks.threatEstimate;
  c.move("threatEstimate", Math.trunc(gap / LEARNS.alone), "D15", "experience_corrects");
  if (c.on("D28") && tracks.channel > 0)
    c.move("threatEstimate", Math.trunc(gap / LEARNS.channel), "D15", "channel_corrects");
  c.move(
    "homeFear",
    towards(tracks.homeFear, tracks.threatEstimate, FEAR.follows),
    "D15",
    "fear_follows_estimate",
  );
  if (c.on("D16")) c.move("homeFear", fearOfRival(c), "D15", "is_feared_at_home");
}

export const d15: Rule = {
  id: "D15",
  information(c) {
    const [first, ...more] = acts(c, "jnim.communique");
    if (first) communique(c, first);
    for (const o of more) c.carried(o, "overtaken");
    for (const o of acts(c, "paris.analyse_threat")) analyse(c, o);
  },
  operations: attack,
  politics(c) {
    signals(c);
    settles(c);
  },
};

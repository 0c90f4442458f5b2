// D18, the windows: how an exit would be read, from duress to choice. Report, "The Missed Moment" and the Executive Summary:
// two moments at which leaving could have been told as a choice and a success; after Wagner it read as duress. From the truth the
// reading is exact; from a view it uses what that view shows, and its bounds are what the viewer cannot know.
import { clamp, type Line, type LineSource, points } from "../ledger.ts";
import { stakes } from "../stake.ts";
import type { ExitSeen, GameState, TakenFor } from "../state.ts";
import type { Known, Reading, View } from "../view-types.ts";
import { DEMANDS, type Demand, type DynamicId, RUNGS } from "../vocabulary.ts";
import { answeredByExit } from "./answered.ts";

/** All in tenths of a point; 0 to 1000. Grades: what counts is `report`, how much is `chosen` (C7 to C9, C21, C24). */
const BASE = 440;
const AIM = { met: 70, mostMet: 140, unmet: -35, mostUnmet: -70 } as const; // report: aims that can be met, and those that cannot
/** Pressure can be told as what brought them to the table: its weight, and the share that each rung lends it. */
const TABLE = { weight: 120, share: [0, 25, 50, 80, 100] } as const;
export const RUNG = [0, 10, 50, 100, 150] as const;
/** Who forbade the talks cannot claim them; for so many quarters (reading). */
const VETO_SPOILS = 4; // quarters
const SIGNAL = { answered: 130, confirmed: 30, disowned: -50, heard: 15 } as const;
export const RECEIVER = { held: 120, left: -80 } as const;
export const TIMETABLE = { announced: 60, unannounced: -40, slip: -50, mostSlips: -200 } as const;
/** Announced before anybody asked, and gone before Wagner came: what makes it a choice (report: before Wagner's arrival). */
export const FREELY = 80;
const BACKED = 40; // Paris stands behind the talks that it says it brought about
const NARROWED = { each: -60, most: -120 } as const;
export const SENTIMENT = { even: 450, percent: 35, most: 120 } as const;
export const WAGNER = { contract: -100, deployed: -280 } as const;
const DEMAND = [0, -80, -140, -220] as const;
/** The three reproaches of the summary: jihadists not contained, civilians not protected, influence ceded. */
const UNCONTAINED = { from: 80, per: 2, most: -100 } as const; // per mille of the country's ground
const UNPROTECTED = { from: 40, per: 3, most: -80 } as const; // tenths of harm, all zones of the country together
const CEDED = { per: 8, most: -90 } as const;
export const FRAMING = { even: 300, per: 5, most: 80 } as const;

/**
 * Towards either end the same reason moves less: nobody leaves a war to nothing but applause, and a rout can still be a worse one
 * (chosen: so that late quarters, C9, and the best ones, C7, still tell good play from bad).
 */
const SOFT = { low: 200, lowPer: 5, high: 620, highPer: 3 } as const;

export const DURESS_BELOW = 400;
export const CHOICE_FROM = 550;
const SILENCED = 500;

/** What the reading is made of. Tracks in tenths, land per mille. */
interface Facts {
  aimsMet: number;
  aimsUnmet: number;
  rung: number;
  spoilt: boolean;
  pressure: number;
  answered: boolean;
  heard: boolean;
  echo: number;
  /** Zones that found a receiver, or would; and all zones that count. */
  received: number;
  places: number;
  announced: boolean;
  freely: boolean;
  backed: boolean;
  slips: number;
  narrowed: number;
  sentiment: number;
  framing: number;
  contract: boolean;
  deployed: boolean;
  demand: number;
  announcedFirst: boolean;
  uncontained: number;
  harm: number;
  influence: number;
}

type Silent = (d: DynamicId) => boolean;

/** @param lines where the causes are written down; left out where only the sum is wanted */
function weigh(f: Facts, off: Silent, lines?: Line[]): number {
  let total = 0;
  const add = (d: LineSource, cause: string, n: number): void => {
    total += n;
    if (n) lines?.push({ dynamic: d, cause, amount: points(n) });
  };
  add("D18", "reading_base", BASE);
  if (!off("D1")) {
    add("D1", "reading_aims_met", Math.min(AIM.mostMet, AIM.met * f.aimsMet));
    add("D1", "reading_aims_unmet", Math.max(AIM.mostUnmet, AIM.unmet * f.aimsUnmet));
    add("D1", "reading_goalposts", Math.max(NARROWED.most, NARROWED.each * f.narrowed));
  }
  if (!off("D14") && !f.spoilt) {
    add("D14", "reading_talks", RUNG[f.rung] ?? 0);
    add(
      "D14",
      "reading_pressure",
      Math.floor((TABLE.weight * f.pressure * (TABLE.share[f.rung] ?? 0)) / 100_000),
    );
    if (f.backed && f.rung > 0) add("D14", "reading_talks_backed", BACKED);
  }
  if (!off("D15")) {
    if (f.answered) add("D15", "reading_signal_answered", SIGNAL.answered);
    else if (f.heard) add("D15", "reading_signal_heard", SIGNAL.heard);
    const spoken = f.echo > 0 ? SIGNAL.confirmed : f.echo < 0 ? SIGNAL.disowned : 0;
    if (f.answered) add("D15", f.echo > 0 ? "reading_signal_confirmed" : "reading_signal_disowned", spoken);
  }
  if (!off("D24") && f.places > 0) {
    const good = Math.min(f.received, f.places);
    add("D24", "reading_received", Math.floor((RECEIVER.held * good) / f.places));
    add("D24", "reading_unreceived", Math.ceil((RECEIVER.left * (f.places - good)) / f.places));
  }
  if (f.freely && (off("D17") || !f.deployed)) add("D18", "reading_unasked", FREELY);
  if (!off("D25")) {
    if (f.announced) add("D25", "reading_announced", TIMETABLE.announced);
    else add("D25", "reading_unannounced", TIMETABLE.unannounced);
    add("D25", "reading_slips", Math.max(TIMETABLE.mostSlips, TIMETABLE.slip * f.slips));
  }
  if (!off("D19")) {
    const mood = Math.trunc(((SENTIMENT.even - f.sentiment) * SENTIMENT.percent) / 100);
    add("D19", "reading_sentiment", clamp(mood, -SENTIMENT.most, SENTIMENT.most));
    add(
      "D19",
      "reading_framing",
      clamp(Math.trunc((f.framing - FRAMING.even) / FRAMING.per), -FRAMING.most, FRAMING.most),
    );
  }
  if (!off("D17")) {
    if (f.deployed) add("D17", "reading_wagner_there", WAGNER.deployed);
    else if (f.contract) add("D17", "reading_wagner_hired", WAGNER.contract);
  }
  const asked = DEMAND[f.demand] ?? 0;
  add("D18", "reading_demand", f.announcedFirst ? Math.ceil(asked / 2) : asked);
  const loose = Math.max(0, f.uncontained - UNCONTAINED.from);
  add("D18", "reading_not_contained", Math.max(UNCONTAINED.most, -Math.floor(loose / UNCONTAINED.per)));
  add(
    "D18",
    "reading_not_protected",
    Math.max(UNPROTECTED.most, -Math.floor(Math.max(0, f.harm - UNPROTECTED.from) / UNPROTECTED.per)),
  );
  add("D18", "reading_influence_ceded", Math.max(CEDED.most, -Math.floor(f.influence / CEDED.per)));
  const within = clamp(softened(total), 0, 1000);
  if (within !== total) lines?.push({ dynamic: "bound", cause: "bound", amount: points(within - total) });
  return within;
}

/** A sum as it is read: whole in the middle, a fifth of what lies below and a third of what lies above. */
export function softened(total: number): number {
  if (total < SOFT.low) return SOFT.low + Math.trunc((total - SOFT.low) / SOFT.lowPer);
  if (total > SOFT.high) return SOFT.high + Math.trunc((total - SOFT.high) / SOFT.highPer);
  return total;
}

/** What of the land is not contained: under JNIM or IS, contested ground half. */
const LOOSE = { state: 0, groups: 0, jnim: 2, is: 2, contested: 1 } as const;
const PREPARED = 8; // tenths of a unit: a receiver in sight

const share = (sum: number, of: number): number => (of > 0 ? Math.floor(sum / of) : 0);

/** An aim is held against Paris once it has had its time. */
const HAD_ITS_TIME = 2; // turns after that of declaring
const unmet = (turn: number, a: { since: number; met: boolean }): boolean =>
  !a.met && turn - a.since >= HAD_ITS_TIME;

interface Heard {
  since: number;
  answered: boolean;
  alive: boolean;
  echo: number;
}

/** Of the signals that bound the war: was one answered, in words or by the exit itself, and is one still heard? */
function heardOf(bound: readonly Heard[], announcedIn: number): Pick<Facts, "answered" | "echo" | "heard"> {
  const answered = bound.filter((x) => x.answered || answeredByExit(x.since, announcedIn));
  const echo = answered[answered.length - 1]?.echo ?? 0;
  return { answered: answered.length > 0, echo, heard: bound.some((x) => x.alive) };
}

type Timing = Pick<Facts, "announced" | "announcedFirst" | "freely" | "demand">;
/** Asked first, or announced first: an exit that nobody has announced yet is weighed as if it were announced now. */
function timing(
  exit: { announcedIn: number; outIn: number },
  demand: { rung: Demand; since: number; first?: number },
): Timing {
  // a rung added later makes an announcement no earlier than it was
  const first = demand.first ?? demand.since;
  const asked = demand.rung !== "none" && (exit.outIn === 0 || first <= exit.outIn);
  const announced = exit.announcedIn > 0 || exit.outIn === 0;
  const announcedFirst = exit.announcedIn > 0 && exit.announcedIn < first;
  const freely = announced && (!asked || announcedFirst);
  return { announced, announcedFirst, freely, demand: asked ? DEMANDS.indexOf(demand.rung) : 0 };
}

function factsOf(s: GameState): Facts {
  const { all } = stakes(s.scenario);
  const { exit } = s;
  const now = exit.outIn || s.turn;
  // once fixed, the figures are those of the quarter in which the last unit left
  const then = exit.outIn > 0 ? s.past.find((p) => p.turn === exit.outIn) : undefined;
  const tracks = then?.tracks ?? s.tracks;
  let ground = 0;
  let loose = 0;
  let harm = 0;
  let held = 0;
  let prepared = 0;
  s.zones.forEach((z, i) => {
    if (s.scenario.zones[i]?.country !== "mali") return;
    const weight = all[i] ?? 0;
    ground += weight;
    loose += weight * LOOSE[z.control];
    harm += z.harm;
    if (z.forces.french <= 0) return;
    held += 1;
    if (Math.max(z.receivers.fama, z.receivers.minusma, z.receivers.local) >= PREPARED) prepared += 1;
  });
  const bound = s.signals
    .filter((x) => x.kind === "bound" && x.since <= now)
    .map((x) => ({
      since: x.since,
      answered: x.answered > 0 && x.answered <= now,
      alive: x.strength > 0,
      echo: x.echoIn <= now ? x.echo : 0,
    }));
  const { answered, echo, heard } = heardOf(bound, exit.announcedIn);
  const { announced, announcedFirst, freely, demand } = timing(exit, s.demand);
  return {
    answered,
    echo,
    heard,
    announced,
    announcedFirst,
    freely,
    demand,
    aimsMet: s.aims.filter((a) => a.met).length,
    aimsUnmet: s.aims.filter((a) => unmet(now, a)).length,
    rung: s.talks.rung,
    spoilt:
      s.postures.some((p) => p.id === "paris.forbid_talks") ||
      spoiltBy(s.talks.vetoedIn, now, s.scenario.quartersPerTurn),
    backed: s.postures.some((p) => p.id === "paris.back_talks"),
    pressure: tracks.pressure,
    received: exit.handed + prepared,
    places: exit.handed + exit.abandoned + held,
    slips: exit.slips,
    narrowed: exit.narrowed,
    sentiment: tracks.sentiment,
    framing: tracks.framing,
    contract: s.wagner.contractIn > 0 && s.wagner.contractIn <= now,
    deployed: s.wagner.deployedIn > 0 && s.wagner.deployedIn <= now,
    uncontained: share(loose * 500, ground),
    harm,
    influence: tracks.influence,
  };
}

const spoiltBy = (vetoedIn: number, now: number, quartersPerTurn: number): boolean =>
  vetoedIn > 0 && (now - vetoedIn) * quartersPerTurn < VETO_SPOILS;

type How = "value" | "best" | "worst";
/** A figure as it may be at its best or worst for the reading, in tenths; without one a guess as wide as ignorance. */
function guess(k: Known | undefined, how: How, more: "better" | "worse", blind: Known): number {
  const known = k ?? blind;
  const high = (how === "best") === (more === "better");
  return Math.round(10 * (how === "value" ? known.value : high ? known.high : known.low));
}
/** For who is not told a figure: what it is thought to be, and how far it goes in play (history runs the story into the ground, a choice doubles it). */
const BLIND: Readonly<Record<"pressure" | "framing" | "influence", Known>> = {
  pressure: { value: 45, low: 20, high: 70, age: 0 },
  framing: { value: 30, low: 0, high: 75, age: 0 },
  influence: { value: 25, low: 5, high: 55, age: 0 },
};
/** What an old picture of who holds a zone may be off by, per mille of that zone. */
const OLD_PICTURE = 250;

/** A contract in secret: whoever is not told of one cannot rule it out once officers govern. */
const mayBeHired = (v: View): boolean =>
  v.viewer !== "bamako" && v.viewer !== "moscow" && v.viewer !== "facilitator" && v.regime.kind !== "elected";

function factsSeen(v: View, how: How): Facts {
  const { exit } = v;
  const now = exit.outIn || v.turn;
  let ground = 0;
  let loose = 0;
  let harm = 0;
  let held = 0;
  let prepared = 0;
  v.zones.forEach((z, i) => {
    const b = v.board[i];
    if (b?.country !== "mali") return;
    ground += b.stake;
    const old = z.age > 0 && how !== "value" ? (how === "worst" ? OLD_PICTURE : -OLD_PICTURE) / 500 : 0;
    loose += b.stake * clamp(LOOSE[z.control] + old, 0, 2);
    harm += guess(z.tracks.harm, how, "worse", z.tracks.harm);
    if ((z.forces.french?.value ?? 0) <= 0) return;
    held += 1;
    const own = z.own.receivers;
    if (own ? Math.max(own.fama ?? 0, own.minusma ?? 0, own.local ?? 0) * 10 >= PREPARED : how === "best")
      prepared += 1;
  });
  const bound = v.signals.filter((x) => x.kind === "bound" && x.since <= now);
  const { answered, echo, heard } = heardOf(bound, exit.announcedIn);
  const { announced, announcedFirst, freely, demand } = timing(exit, v.demand);
  return {
    answered,
    echo,
    heard,
    announced,
    announcedFirst,
    freely,
    demand,
    aimsMet: v.aims.filter((a) => a.met).length,
    aimsUnmet: v.aims.filter((a) => unmet(now, a)).length,
    rung: RUNGS.indexOf(v.talks.rung),
    spoilt:
      v.postures.some((p) => p.id === "paris.forbid_talks") ||
      spoiltBy(v.talks.vetoedIn, now, v.scenario.quartersPerTurn),
    backed: v.postures.some((p) => p.id === "paris.back_talks") || (how === "best" && v.viewer !== "paris"),
    pressure: guess(v.tracks.pressure, how, "better", BLIND.pressure),
    received: exit.handed + prepared,
    places: exit.handed + exit.abandoned + held,
    slips: exit.slips,
    narrowed: exit.narrowed,
    sentiment: guess(v.tracks.sentiment, how, "worse", BLIND.influence),
    framing: guess(v.tracks.framing, how, "better", BLIND.framing),
    contract: v.wagner.contract || (how === "worst" && (v.wagner.offered || mayBeHired(v))),
    deployed: v.wagner.deployedIn > 0 && v.wagner.deployedIn <= now,
    uncontained: share(loose * 500, ground),
    harm,
    influence: guess(v.tracks.influence, how, "worse", BLIND.influence),
  };
}

const wordFor = (tenths: number): Reading["word"] =>
  tenths < DURESS_BELOW ? "duress" : tenths >= CHOICE_FROM ? "choice" : "contested";
const exact = (tenths: number, causes: Line[]): Reading => ({
  value: points(tenths),
  low: points(tenths),
  high: points(tenths),
  word: wordFor(tenths),
  causes,
});

/** The causes of a reading that was fixed: what has changed since is no part of it, and a line says so. Tenths. */
function asItStood(reading: number, now: number, lines: Line[]): Line[] {
  const amount = points(reading - now);
  return amount ? [...lines, { dynamic: "D18", cause: "reading_as_it_stood", amount }] : lines;
}

const isState = (x: GameState | View): x is GameState => "seed" in x;
const silentIn =
  (x: GameState | View): Silent =>
  (d) =>
    x.off.includes(d);

/** The truth's reading in tenths, without its causes: for rollouts and for the close of a quarter. */
export function readingNow(s: GameState): number {
  if (s.off.includes("D18")) return SILENCED;
  return s.exit.outIn > 0 && s.exit.reading >= 0 ? s.exit.reading : weigh(factsOf(s), silentIn(s));
}

/** What a viewer would take the reading for, in points, without causes and bounds. */
export const readingSeen = (v: View): number =>
  v.off.includes("D18")
    ? points(SILENCED)
    : (v.exit.seen?.value ?? points(weigh(factsSeen(v, "value"), silentIn(v))));

/** What everybody but the facilitator takes the reading for, of whom a view can be had. Points. */
export const readingsBy = (view: (viewer: keyof ExitSeen) => View): ExitSeen => {
  const of = (viewer: keyof ExitSeen): TakenFor => {
    const { value, low, high } = exitReading(view(viewer));
    return { value, low, high };
  };
  return {
    paris: of("paris"),
    bamako: of("bamako"),
    jnim: of("jnim"),
    moscow: of("moscow"),
    observer: of("observer"),
  };
};

/**
 * How an exit that ended now would be read. Once the last unit has left, the reading is fixed, and with it what each viewer
 * takes it for, however sure of it the viewer was.
 * @param x the truth, or a view: then `low` and `high` are what its viewer cannot tell apart
 */
export function exitReading(x: GameState | View): Reading {
  const off = silentIn(x);
  if (off("D18")) return exact(SILENCED, []);
  const lines: Line[] = [];
  if (isState(x)) {
    const now = weigh(factsOf(x), off, lines);
    const { outIn, reading } = x.exit;
    return outIn > 0 && reading >= 0 ? exact(reading, asItStood(reading, now, lines)) : exact(now, lines);
  }
  const total = weigh(factsSeen(x, "value"), off, lines);
  const { seen } = x.exit;
  if (seen) {
    const value = Math.round(10 * seen.value);
    return { ...seen, word: wordFor(value), causes: asItStood(value, total, lines) };
  }
  const ends = [weigh(factsSeen(x, "best"), off), weigh(factsSeen(x, "worst"), off), total];
  return {
    value: points(total),
    low: points(Math.min(...ends)),
    high: points(Math.max(...ends)),
    word: wordFor(total),
    causes: lines,
  };
}

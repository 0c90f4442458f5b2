// D18, who tells of an exit: the truth, and a viewer as far as the view shows it. What a viewer cannot know is told at its best, at
// its worst, or as it is guessed. Report, "The Missed Moment": how an exit reads hangs on what is seen of it.
import { clamp } from "../ledger.ts";
import { stakes } from "../stake.ts";
import type { GameState, ZoneState } from "../state.ts";
import type { Known, View, ZoneView } from "../view-types.ts";
import { RUNG } from "../vocabulary.ts";
import { type Account, type Heard, LOOSE, PREPARED, type ZoneTold } from "./exit-facts.ts";

/** The whole truth; once the exit is done, of the quarter in which the last unit left. */
export function accountOf(s: GameState): Account {
  const { exit } = s;
  const now = exit.outIn || s.turn;
  const then = exit.outIn > 0 ? s.past.find((p) => p.turn === exit.outIn) : undefined;
  const tracks = then?.tracks ?? s.tracks;
  return {
    now,
    quartersPerTurn: s.scenario.quartersPerTurn,
    zones: zonesOf(s),
    aims: s.aims,
    rung: s.talks.rung,
    vetoedIn: s.talks.vetoedIn,
    forbidden: s.postures.some((p) => p.id === "paris.forbid_talks"),
    openly: openVeto(s),
    backed: s.postures.some((p) => p.id === "paris.back_talks"),
    bound: boundOf(s, now),
    exit,
    demand: s.demand,
    contract: s.wagner.contractIn > 0 && s.wagner.contractIn <= now,
    deployedIn: s.wagner.deployedIn,
    pressure: tracks.pressure,
    sentiment: tracks.sentiment,
    framing: tracks.framing,
    influence: tracks.influence,
  };
}

/** Paris forbids the talks, and says so. */
export const openVeto = (s: GameState): boolean =>
  s.postures.some((p) => p.id === "paris.forbid_talks" && p.option !== "private");

function zonesOf(s: GameState): ZoneTold[] {
  const { all } = stakes(s.scenario);
  const told: ZoneTold[] = [];
  s.zones.forEach((z: ZoneState, i) => {
    if (s.scenario.zones[i]?.country !== "mali") return;
    const { fama, minusma, local } = z.receivers;
    told.push({
      stake: all[i] ?? 0,
      loose: LOOSE[z.control],
      harm: z.harm,
      french: z.forces.french > 0,
      prepared: Math.max(fama, minusma, local) >= PREPARED,
    });
  });
  return told;
}

/** Words that bound the war, as they stood in that turn. */
const boundOf = (s: GameState, now: number): Heard[] =>
  s.signals
    .filter((x) => x.kind === "bound" && x.since <= now)
    .map((x) => ({
      since: x.since,
      answered: x.answered > 0 && x.answered <= now,
      alive: x.strength > 0,
      echo: x.echoIn <= now ? x.echo : 0,
    }));

/** How a viewer tells it: as it is guessed, or at its best or worst for the reading. */
export type How = "value" | "best" | "worst";

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
  influence: { value: 25, low: 5, high: 65, age: 0 },
};
/** What an old picture of who holds a zone may be off by, per mille of that zone. */
const OLD_PICTURE = 250;

/** A contract in secret: whoever is not told of one cannot rule it out once officers govern. */
const mayBeHired = (v: View): boolean =>
  v.viewer !== "bamako" && v.viewer !== "moscow" && v.viewer !== "facilitator" && v.regime.kind !== "elected";

function zoneSeen(z: ZoneView, stake: number, how: How): ZoneTold {
  const old = z.age > 0 && how !== "value" ? (how === "worst" ? OLD_PICTURE : -OLD_PICTURE) / 500 : 0;
  const own = z.own.receivers;
  return {
    stake,
    loose: clamp(LOOSE[z.control] + old, 0, 2),
    harm: guess(z.tracks.harm, how, "worse", z.tracks.harm),
    french: (z.forces.french?.value ?? 0) > 0,
    prepared: own
      ? Math.max(own.fama ?? 0, own.minusma ?? 0, own.local ?? 0) * 10 >= PREPARED
      : how === "best",
  };
}

/** Whether Paris overrules Bamako in the open: its own order, and for others what was heard of it of late; they cannot rule it out. */
function overrules(v: View, how: How): boolean {
  if (v.viewer === "paris" || v.viewer === "facilitator")
    return v.postures.some((p) => p.id === "paris.forbid_talks" && p.option !== "private");
  if (how !== "value") return how === "worst" && v.exit.outIn === 0;
  return v.talks.vetoedIn > 0 && v.turn - v.talks.vetoedIn <= 1;
}

/** What a view shows of it. */
export function accountSeen(v: View, how: How): Account {
  const { exit } = v;
  const now = exit.outIn || v.turn;
  const zones: ZoneTold[] = [];
  v.zones.forEach((z, i) => {
    const b = v.board[i];
    if (b?.country === "mali") zones.push(zoneSeen(z, b.stake, how));
  });
  return {
    now,
    quartersPerTurn: v.scenario.quartersPerTurn,
    zones,
    aims: v.aims,
    rung: RUNG[v.talks.rung],
    vetoedIn: v.talks.vetoedIn,
    forbidden: v.postures.some((p) => p.id === "paris.forbid_talks"),
    openly: overrules(v, how),
    backed: v.postures.some((p) => p.id === "paris.back_talks") || (how === "best" && v.viewer !== "paris"),
    bound: v.signals.filter((x) => x.kind === "bound" && x.since <= now),
    exit,
    demand: v.demand,
    contract: v.wagner.contract || (how === "worst" && (v.wagner.offered || mayBeHired(v))),
    deployedIn: v.wagner.deployedIn,
    pressure: guess(v.tracks.pressure, how, "better", BLIND.pressure),
    sentiment: guess(v.tracks.sentiment, how, "worse", BLIND.influence),
    framing: guess(v.tracks.framing, how, "better", BLIND.framing),
    influence: guess(v.tracks.influence, how, "worse", BLIND.influence),
  };
}

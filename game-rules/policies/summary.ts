// A played game in a few figures: what claims and simulations read.
import { exitReading } from "../dynamics/d18-exit.ts";
import type { GameEvent } from "../events.ts";
import { labelOf } from "../label.ts";
import { points } from "../ledger.ts";
import { scores } from "../scoring/index.ts";
import type { GameState } from "../state.ts";
import type { Label, Reading, Scores } from "../view-types.ts";
import {
  type Control,
  type Regime,
  RUNG,
  TRACKS,
  type TrackId,
  type Turn,
  type ZoneId,
} from "../vocabulary.ts";

type ZoneLine = { control: Control; sentiment: number };

export interface Summary {
  turns: {
    turn: Turn;
    label: Label;
    tracks: Record<TrackId, number>;
    zones: Partial<Record<ZoneId, ZoneLine>>;
    regime: Regime;
    reading: number;
  }[];
  coups: Turn[];
  wagner?: Turn;
  announced?: Turn;
  out?: Turn;
  settled?: Turn;
  /** The highest rung that the talks stood on, an index into the ladder. */
  rung: number;
  exit: Reading;
  scores: Scores;
}

/** Looks on while a game is played and writes down what its last state no longer tells. */
export class Witness {
  readonly #coups: Turn[] = [];
  /** Who held each zone at each outcome, and its sentiment in tenths; put into words when a summary is asked for. */
  readonly #ground: { turn: Turn; control: readonly Control[]; sentiment: readonly number[] }[] = [];
  #settled: Turn | undefined;
  #rung: number;

  constructor(readonly s: GameState) {
    this.#rung = s.talks.rung;
  }

  /** To be shown each event right after it was folded. */
  see(e: GameEvent): void {
    if (e.type === "RegimeFell") this.#coups.push(this.s.turn);
    else if (e.type === "TalksMoved") {
      this.#rung = Math.max(this.#rung, e.talks.rung);
      if (e.talks.rung === RUNG.settlement && e.from < RUNG.settlement) this.#settled ??= this.s.turn;
    } else if (e.type === "QuarterClosed") {
      const { zones } = this.s;
      const [control, sentiment] = [zones.map((z) => z.control), zones.map((z) => z.sentiment)];
      this.#ground.push({ turn: e.turn, control, sentiment });
    }
  }

  summary(): Summary {
    const { s } = this;
    const summary: Summary = {
      turns: s.past.map((p) => turnOf(s, p, this.#linesOf(p.turn))),
      coups: this.#coups,
      rung: this.#rung,
      exit: exitReading(s),
      scores: scores(s),
    };
    if (s.wagner.deployedIn) summary.wagner = s.wagner.deployedIn;
    if (s.exit.announcedIn) summary.announced = s.exit.announcedIn;
    if (s.exit.outIn) summary.out = s.exit.outIn;
    if (this.#settled) summary.settled = this.#settled;
    return summary;
  }

  #linesOf(turn: Turn): ZoneLine[] | undefined {
    const ground = this.#ground.find((g) => g.turn === turn);
    return ground?.control.map((control, i) => ({ control, sentiment: points(ground.sentiment[i] ?? 0) }));
  }
}

function turnOf(
  s: GameState,
  p: GameState["past"][number],
  lines: readonly ZoneLine[] | undefined,
): Summary["turns"][number] {
  const tracks = {} as Record<TrackId, number>;
  for (const t of TRACKS) tracks[t] = points(p.tracks[t]);
  const zones: Summary["turns"][number]["zones"] = {};
  lines?.forEach((line, i) => {
    zones[s.scenario.zones[i]?.id as ZoneId] = line;
  });
  return {
    turn: p.turn,
    label: labelOf(s.scenario, p.turn),
    tracks,
    zones,
    regime: p.regime,
    reading: points(p.reading),
  };
}

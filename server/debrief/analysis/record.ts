// A finished game as it is played on from: how each quarter began, and what was done in it, by whom.
import {
  apply,
  type Command,
  copyState,
  type DealMove,
  type DynamicId,
  type GameEvent,
  type GameState,
  hashState,
  isRuledForce,
  newGame,
  type OrderDraft,
  type Phase,
  type Policy,
  type Role,
  reseed,
  type Scenario,
  type SteppedBack,
  type Turn,
} from "../../../game-rules/index.ts";
import { mixedText } from "./chance.ts";

/** What a finished game is known by: enough to fold it anew, wherever that is done. */
export interface GameLog {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly secret?: string | undefined;
  /** By what estimates err, in a game that was cut out of another: see `NewGameOptions`. */
  readonly estimates?: string | undefined;
  readonly off: readonly DynamicId[];
  /** The entries in force, in order: the final line alone. */
  readonly entries: readonly (GameEvent | SteppedBack)[];
}

/** A deal that was put on the table. */
export interface Offer {
  readonly id: string;
  readonly by: Role;
  readonly parties: readonly Role[];
  readonly turn: Turn;
  readonly signed: readonly Role[];
}

export interface Recorded {
  readonly log: GameLog;
  /** How each quarter began, the first at 0: its situation told, nothing done in it yet. */
  readonly starts: readonly GameState[];
  /** How many of the log's entries came before each of them. */
  readonly places: readonly number[];
  /** The game as it ended. */
  readonly end: GameState;
  /** Of the log, as hex: the dice of the analysis hang on it. */
  readonly hash: string;
  sheet(turn: Turn, role: Role): readonly OrderDraft[];
  /** Deals and control's doings, in order, as they came in a phase of a quarter. */
  commands(turn: Turn, phase: Phase): readonly Command[];
  readonly offers: readonly Offer[];
  /** Who plays where nobody is recorded: balanced players where it is absent. Calibration asks how much hangs on them. */
  readonly bots?: Readonly<Record<Role, Policy>>;
  /** How many figures control ruled on. */
  readonly rulings: number;
}

const NO_ORDERS: readonly OrderDraft[] = [];
const NO_COMMANDS: readonly Command[] = [];

/** What the calendar brings as a quarter opens: told before anybody can do anything. */
const OPENING: ReadonlySet<GameEvent["type"]> = new Set([
  "PhaseOpened",
  "ScenarioEventHappened",
  "TrackMoved",
  "ZoneMoved",
  "ForceChanged",
  "DealLapsed",
]);

/**
 * Reads a log of a finished game.
 * @throws RangeError where the log never came to its end
 */
export function recordedOf(log: GameLog): Recorded {
  const { scenario, seed, secret, estimates, off, entries } = log;
  let s = newGame(scenario, seed, { off, secret, estimates });
  const reader = new Reader();
  const starts: GameState[] = [];
  const places: number[] = [];
  let opening = true;
  for (const [place, entry] of entries.entries()) {
    if (entry.type === "SteppedBack") {
      if (entry.secret !== undefined) s = reseed(s, entry.secret);
      continue;
    }
    const begins = entry.type === "PhaseOpened" && entry.phase === "situation";
    if (opening && (!OPENING.has(entry.type) || (entry.type === "PhaseOpened" && !begins))) {
      starts[s.turn - 1] = copyState(s);
      places[s.turn - 1] = place;
      opening = false;
    }
    reader.read(entry, s);
    apply(s, entry);
    if (begins) opening = true;
  }
  if (s.phase !== "ended") throw new RangeError("a game that has not ended cannot be looked back on");
  const turns = reader.lastTurn;
  return {
    log,
    // the aftermath opens quarters of its own, in which nobody acts
    starts: starts.slice(0, turns),
    places: places.slice(0, turns),
    end: s,
    hash: hashState(s) + mixedText(JSON.stringify(entries)).toString(16).padStart(8, "0"),
    sheet: (turn, role) => reader.sheets.get(`${turn} ${role}`) ?? NO_ORDERS,
    commands: (turn, phase) => reader.given.get(`${turn} ${phase}`) ?? NO_COMMANDS,
    offers: [...reader.offers.values()],
    rulings: reader.rulings,
  };
}

type Ruling = Extract<GameEvent, { type: "RulingGiven" }>;

/** Turns what happened back into what was asked. */
class Reader {
  readonly sheets = new Map<string, readonly OrderDraft[]>();
  readonly given = new Map<string, Command[]>();
  readonly offers = new Map<string, Offer & { signed: Role[] }>();
  rulings = 0;
  /** The last quarter in which orders were resolved by their day. */
  lastTurn = 0;
  /** A ruling whose move follows. */
  #ruling: Ruling | undefined;

  read(e: GameEvent, s: GameState): void {
    switch (e.type) {
      case "SheetCommitted":
        this.sheets.set(`${s.turn} ${e.role}`, e.orders);
        return;
      case "SheetReopened":
        this.sheets.delete(`${s.turn} ${e.role}`);
        return;
      case "PhaseOpened":
        if (e.phase === "orders") this.lastTurn = e.turn;
        // Whoever leads let it end before its last quarter.
        if (e.phase === "ended" && this.lastTurn < s.scenario.turns)
          this.#give({ type: "facilitator", act: { do: "end" } }, this.lastTurn, "outcome");
        return;
      case "DealProposed":
        this.offers.set(e.id, {
          id: e.id,
          by: e.by,
          parties: e.draft.parties,
          turn: s.turn,
          signed: [e.by],
        });
        return this.#deal(e.by, e.id, { move: "propose", draft: e.draft }, s);
      case "DealCountered":
        return this.#deal(
          e.by,
          e.id,
          { move: "counter", deal: e.id, version: e.version - 1, draft: e.draft },
          s,
        );
      case "DealSignedBy":
        this.offers.get(e.id)?.signed.push(e.role);
        return this.#deal(e.role, e.id, { move: "sign", deal: e.id, version: versionOf(s, e.id) }, s);
      case "DealRefused":
        return this.#deal(
          e.role,
          e.id,
          { move: "refuse", deal: e.id, version: versionOf(s, e.id), ...(e.why ? { why: e.why } : {}) },
          s,
        );
      case "DealPassedOn":
        return this.#deal(e.by, e.id, { move: "leak", deal: e.id, listener: e.listener }, s);
      case "MessageSent":
        if (e.story && e.from !== "facilitator")
          this.#deal(e.from, e.id, { move: "tell", of: e.story.of, angle: e.story.angle }, s);
        return;
      case "RulingGiven":
        this.#ruling = e;
        return;
      case "Ruled":
        return this.#rule(e.track, e.zone, e.amount, s);
      case "TrackMoved":
      case "ZoneMoved":
      case "ForceChanged": {
        const ruling = this.#ruling;
        this.#ruling = undefined;
        if (ruling && e.lines[0]?.d === "ruling") this.#effect(ruling, e.to - e.from, s);
        return;
      }
    }
  }

  #deal(role: Role, id: string, move: DealMove, s: GameState): void {
    this.#give({ type: "deal", role, id, move }, s.turn, s.phase);
  }

  #rule(
    track: Extract<GameEvent, { type: "Ruled" }>["track"],
    zone: number,
    tenths: number,
    s: GameState,
  ): void {
    this.rulings += 1;
    const at = s.scenario.zones[zone]?.id;
    const act = { do: "rule", track, ...(at ? { zone: at } : {}), amount: tenths / 10, reason: "" } as const;
    this.#give({ type: "facilitator", act }, s.turn, s.phase);
  }

  /** A ruling with its move: what is ruled on a force, or for several quarters, is more than one move of a figure. */
  #effect({ track, zone, lasts }: Ruling, moved: number, s: GameState): void {
    if (!lasts && !isRuledForce(track, zone >= 0)) return this.#rule(track, zone, moved, s);
    this.rulings += 1;
    const at = s.scenario.zones[zone]?.id;
    const by = lasts?.by ?? moved;
    const amount = isRuledForce(track, zone >= 0) ? by : by / 10;
    const turns = lasts ? lasts.upTo - s.turn + 1 : 1;
    const effect = { track, ...(at ? { zone: at } : {}), amount, turns };
    const act = { do: "effects", effects: [effect], reason: "", beyond: true } as const;
    this.#give({ type: "facilitator", act }, s.turn, s.phase);
  }

  #give(command: Command, turn: Turn, phase: Phase): void {
    const key = `${turn} ${phase}`;
    const list = this.given.get(key);
    if (list) list.push(command);
    else this.given.set(key, [command]);
  }
}

const versionOf = (s: GameState, id: string): number => s.deals.find((d) => d.id === id)?.version ?? 1;

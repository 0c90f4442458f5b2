// The whole truth of a game as plain JSON data. Integers only: tracks in tenths, forces in units, zones by index.
import type { Movable } from "./data/limits.ts";
import type { OrderId } from "./data/orders/ids.ts";
import type { Line } from "./ledger.ts";
import type { OrderDraft, RefusedFor, Term } from "./orders.ts";
import type { Scenario } from "./scenario.ts";
import type { SecretMove } from "./secrets.ts";
import type {
  AimId,
  Angle,
  Claimable,
  Control,
  DealStatus,
  Demand,
  DynamicId,
  Force,
  Listener,
  Mediator,
  ParisLine,
  Phase,
  Receiver,
  Regime,
  Role,
  SignalKind,
  Story,
  TrackId,
  Turn,
  Venue,
  Viewer,
  ZoneTrackId,
} from "./vocabulary.ts";

export type Tracks = Record<TrackId, number>;
export type Forces = Record<Force, number>;

export interface ZoneState extends Record<ZoneTrackId, number> {
  control: Control;
  forces: Forces;
  /** Turn in which a clear order last won the zone and no administration followed yet; 0 for none (D4). */
  clearedIn: Turn;
  /** How often a restoration here has fallen back (D4). */
  falls: number;
  /** JNIM's cells here lie low until the next quarter (D2). */
  hidden: boolean;
  /** Strength of a receiver under construction, tenths of a unit, by receiver (D24). */
  receivers: Record<Exclude<Receiver, "none">, number>;
}

/** A standing instruction: in force from its resolution until changed, with upkeep each quarter. */
export interface Posture {
  role: Role;
  id: OrderId;
  zone: number; // -1: everywhere
  option: string;
  since: Turn;
}

export interface AimState {
  id: AimId;
  since: Turn;
  /** Quarters in which its means were paid. */
  funded: number;
  met: boolean;
  /** It held already as it was declared: nothing that Paris has brought about (D1). Absent where it did not. */
  given?: boolean | undefined;
}

export interface TalksState {
  rung: number; // a place on the ladder: RUNG
  venue: Venue;
  mediator: Mediator;
  /** Turn of the last step up, and of the last veto; 0 for never. */
  steppedIn: Turn;
  vetoedIn: Turn;
}

/** A restraint or a threat declared by JNIM (D15); Paris may answer it until it lapses. */
export interface SignalState {
  kind: SignalKind;
  since: Turn;
  strength: number; // tenths, decays (D29)
  answered: Turn;
  /** Turn in which AQIM's leadership speaks, and what it says: 1 confirms, -1 disowns. */
  echoIn: Turn;
  echo: -1 | 0 | 1;
}

export interface ExitState {
  announcedIn: Turn; // 0: not announced
  /** Last turn of the timetable that Paris named. */
  dueIn: Turn;
  /** Quarters that were late or idle (D25). */
  slips: number;
  /** Zones handed to a receiver able to hold, and zones left without one. */
  handed: number;
  abandoned: number;
  /** Aims narrowed on the way out with nothing behind it. */
  narrowed: number;
  outIn: Turn; // 0: still in
  /** The reading, fixed when the last unit leaves; -1 until then. */
  reading: number;
  /** An open veto on the talks was in force as the exit was announced, or on the way out (D13, D18). Absent where none was. */
  overruled?: boolean | undefined;
}

export interface WagnerState {
  offeredIn: Turn;
  contractIn: Turn;
  deployedIn: Turn;
  /** Paris stands against it (D20). */
  facedIn: Turn;
}

/** A secret handed on: by whom, to whom, in which quarter. */
export interface HandedOn {
  by: Role;
  listener: Listener;
  turn: Turn;
}

/** To whom a party's service lays a leak, rightly or not, and how surely: rumour or possible. */
export interface Suspicion {
  role: Role;
  named: Role | "nobody";
  sure: 1 | 2;
  turn: Turn;
}

export interface DealState {
  id: string;
  parties: Role[];
  terms: Term[];
  secret: boolean;
  version: number;
  by: Role;
  signed: Role[];
  status: DealStatus;
  /** Last turn in which it can be signed. */
  expires: Turn;
  signedIn: Turn;
  /** Judgements so far: term index, turn, kept. */
  record: { term: number; turn: Turn; kept: boolean }[];
  /** Roles outside it that have learnt of it. */
  leakedTo: Role[];
  /** Who has handed the secret on, and to whom: it gets out as that quarter is judged. */
  passed?: HandedOn[] | undefined;
  /** The quarter in which the papers had it. */
  published?: Turn | undefined;
  /** What each party's service makes of its leaks. */
  traced?: Suspicion[] | undefined;
  /** Why it was refused, and who said so, where somebody did. */
  why?: RefusedFor | undefined;
  words?: string | undefined;
  refusedBy?: Role | undefined;
}

/** An account that a side gave officially of an event (D19). */
export interface Told {
  of: Story;
  /** Turn of the event that it tells of. */
  since: Turn;
  role: Role;
  angle: Angle;
  /** When it was said, and when it reached its ears; 0 for not yet. */
  turn: Turn;
  heard: Turn;
}

/** Whose picture of the ground it is: a role's, or the public's. */
export type Watcher = Role | "public";

/** What a role last saw of a zone: its picture, with error and age. -1 stands for not known. */
export interface Sight {
  turn: Turn;
  control: Control;
  tracks: Record<ZoneTrackId, number>;
  forces: Forces;
  /** Half-width of the error on hidden forces, units. */
  error: number;
}

/** A human source of a role in a zone (D29): it speaks, or was burned and nobody there talks for a while. */
export interface SourceState {
  role: Role;
  zone: number;
  /** Turns in which it was won, last tended, and burned; 0 while it speaks. */
  since: Turn;
  tendedIn: Turn;
  burnedIn: Turn;
}

/** A reading as somebody takes it to be, and the bounds of what may be: points. */
export interface TakenFor {
  value: number;
  low: number;
  high: number;
  /** What it was put down to; absent in games from before these were kept. */
  causes?: Line[] | undefined;
}

export type ExitSeen = Readonly<Record<Exclude<Viewer, "facilitator">, TakenFor>>;

/** What control has ruled for more than one quarter: it moves anew as each of them opens. */
export interface LastingEffect {
  track: Movable;
  /** Its index in the scenario, -1 for the country. */
  zone: number;
  /** Tenths, or units of a force. */
  by: number;
  /** The last quarter in which it moves. */
  upTo: Turn;
}

export interface GameState {
  engine: 1;
  scenario: Scenario;
  seed: number;
  /** Hex digits, by which dice and bots' chance are drawn beside the seed; undefined where none was given. In no view and no hash. */
  secret: string | undefined;
  /** The same for the errors of estimates: what `secret` was at the start, whatever the dice have been drawn by since. */
  estimates: string | undefined;
  off: DynamicId[];
  turn: Turn;
  phase: Phase;
  /** The first quarter has been opened: its situation is told. */
  opened: boolean;
  tracks: Tracks;
  /** The public part of every track; absent where it is the truth, and no secret stands. */
  open?: Tracks | undefined;
  /** What those secrets were; absent where there are none. */
  secrets?: readonly SecretMove[] | undefined;
  zones: ZoneState[];
  regime: { kind: Regime; since: Turn; falls: number };
  aims: AimState[];
  talks: TalksState;
  /** Turn of the last veto that was spoken aloud; 0 for never. A quiet one stands in `talks` alone. */
  openVetoIn: Turn;
  signals: SignalState[];
  exit: ExitState;
  /** What each viewer took the reading for when it was fixed; absent before. */
  exitSeen?: ExitSeen | undefined;
  /** What the truth of it was made of in that moment; absent before, and in games from before it was kept. */
  exitCauses?: Line[] | undefined;
  wagner: WagnerState;
  parisLine: { line: ParisLine; since: Turn; changes: number; dueSince: Turn };
  /** `first`: when it was first asked, whatever rung it stands on by now. */
  demand: { rung: Demand; since: Turn; first?: Turn };
  elections: { promisedFor: Turn; heldIn: Turn; postponed: number };
  hostages: number;
  /** How often Moscow was found out and printed; absent before the first. */
  foundOut?: number;
  /** Events that happened and may be claimed, and by whom each has been. */
  claims: { what: Claimable; since: Turn; by: Role[] }[];
  /** Accounts given of events so far; absent until the first. */
  told?: Told[] | undefined;
  postures: Posture[];
  deals: DealState[];
  /** Order sheets committed this quarter. */
  sheets: Partial<Record<Role, OrderDraft[]>>;
  /** Each watcher's picture of each zone. */
  known: Record<Watcher, Sight[]>;
  /** Absent until somebody has had one. */
  sources?: SourceState[] | undefined;
  /** Effects of rulings that have quarters to come; absent where there are none. */
  lasting?: LastingEffect[] | undefined;
  /** Tracks at the end of each turn gone by: the sparklines and the scores read it. */
  past: {
    turn: Turn;
    tracks: Tracks;
    /** Their public parts, and what secrets had moved them by. */
    open?: GameState["open"];
    secrets?: GameState["secrets"];
    regime: Regime;
    reading: number;
    land: number[];
    /** What each of Bamako's parts could be worth, tenths; absent where every regime was measured alike. */
    counted?: number[];
  }[];
  /** Everything that the scores add up over time. */
  tally: {
    losses: number;
    cost: number;
    harm: number;
    attacksInFrance: number;
    wagnerHarm: number;
    bamako: number[][];
  };
}

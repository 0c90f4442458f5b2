// What can have happened, in the past tense. The dice are already in it: a replay needs no luck and outlives later rules.

import type { AimTest, HostageTurn, PostureEnd } from "./codes/reasons.ts";
import type { Result } from "./codes/results.ts";
import type { Movable } from "./data/limits.ts";
import type { ThrownDie } from "./dice-record.ts";
import type { InjectForm } from "./inject-form.ts";
import type { Audience, Cause, Line, Params } from "./ledger.ts";
import type { Account, DealDraft, OrderDraft, RefusedFor } from "./orders.ts";
import type { OwnWords } from "./scenario.ts";
import type { Uncovered } from "./secrets.ts";
import type { ExitSeen, ExitState, Posture, Sight, SignalState, TalksState, Watcher } from "./state.ts";
import type {
  AimId,
  Claimable,
  Control,
  Demand,
  Fact,
  Force,
  Listener,
  ParisLine,
  Phase,
  Regime,
  Role,
  Step,
  Successor,
  TrackId,
  Turn,
  ZoneTrackId,
} from "./vocabulary.ts";

export type GameEvent =
  // the course of the game
  | { type: "PhaseOpened"; phase: Phase; turn: Turn }
  /** The first half of a half-year is over: what it cost is written down before the second begins anew. */
  /** `runsOn`: what a turn counts (losses, cost) goes on being counted; before, each round put its own into the tally. */
  | { type: "RoundClosed"; runsOn?: true }
  /** `of`: what each of Bamako's parts could be worth, tenths; absent where every regime was still measured alike. */
  | { type: "QuarterClosed"; turn: Turn; reading: number; land: number[]; bamako: number[]; of?: number[] }
  | ({ type: "ScenarioEventHappened"; id: string; to: Audience; offers?: string } & OwnWords)
  // sheets
  | { type: "SheetCommitted"; role: Role; orders: OrderDraft[] }
  | { type: "SheetReopened"; role: Role }
  | {
      type: "OrderCarriedOut";
      role: Role;
      order: OrderDraft;
      step: Step;
      result: Result;
      params?: Params;
      to: Audience;
    }
  | { type: "PostureSet"; posture: Posture }
  | { type: "PostureEnded"; role: Role; id: OrderDraft["id"]; zone: number; why: PostureEnd }
  // the ledger
  /** `open`: the same for its public part, where secrets have moved the truth away from it. */
  | {
      type: "TrackMoved";
      track: TrackId;
      from: number;
      to: number;
      lines: Cause[];
      open?: readonly [from: number, to: number];
    }
  /** Some of what a figure moves by is known to few: it counts in the truth, not yet in what others are shown. */
  | {
      type: "MovedInSecret";
      track: TrackId;
      n: number;
      to: Audience;
      key: string;
      /** Of an older secret, off which something is taken: the turn that it is of. */
      since?: Turn;
    }
  /** Whoever is told learns of such a move; `open`: everybody knows by now. The public part follows in `TrackMoved`. */
  | ({ type: "CameToLight" } & Uncovered)
  | { type: "ZoneMoved"; zone: number; track: ZoneTrackId; from: number; to: number; lines: Cause[] }
  | { type: "ForceChanged"; zone: number; force: Force; from: number; to: number; lines: Cause[] }
  | { type: "ControlChanged"; zone: number; from: Control; to: Control; line: Cause; cleared: boolean }
  /** The dice of a step, for control alone: nobody's report hangs on them, and a rollout leaves them out. */
  | { type: "DiceThrown"; step: Step; round: number; dice: ThrownDie[] }
  | { type: "HarmDone"; zone: number; by: string; band: 1 | 2 | 3 | 4; line: Cause }
  // pieces and conditions of a zone
  | { type: "CellsHid"; zone: number; hidden: boolean }
  | { type: "ReceiverBuilt"; zone: number; receiver: Successor; from: number; to: number }
  | { type: "ZoneFell"; zone: number }
  | { type: "ZoneSettled"; zone: number }
  // politics
  /** `given`: it held already as it was declared. */
  | { type: "AimDeclared"; aim: AimId; given?: boolean }
  | { type: "AimDropped"; aim: AimId; narrowing: boolean }
  | {
      type: "AimTested";
      aim: AimId;
      funded: number;
      met: boolean;
      why: AimTest;
      /** Of an aim from before the game, at its first test: it holds already. */
      given?: boolean;
    }
  | { type: "RegimeFell"; from: Regime; to: Regime; line: Cause }
  | { type: "RegimeElected"; from: Regime }
  | { type: "ElectionsPromised"; by: Turn; postponed: number }
  | { type: "LineTaken"; line: ParisLine; changed: boolean }
  | { type: "LineDue"; since: Turn }
  /** `first` stands in a demand that raises another: when that was first made. */
  | { type: "DemandMade"; rung: Demand; from: Demand; first?: Turn }
  | { type: "TalksMoved"; from: number; talks: TalksState; line: Cause; to: Audience }
  | { type: "TalksVetoed"; open: boolean; to: Audience }
  | { type: "SignalGiven"; signal: SignalState }
  | {
      type: "SignalChanged";
      index: number;
      signal: SignalState;
      why: "answered" | "decayed" | "echoed" | "lapsed";
    }
  | { type: "HostagesChanged"; from: number; to: number; why: HostageTurn }
  | { type: "ClaimOpened"; what: Claimable }
  | { type: "Claimed"; what: Claimable; role: Role; strength: number }
  /** `causes`: with the last unit, what the reading is fixed by. */
  | {
      type: "ExitChanged";
      exit: ExitState;
      why: "announced" | "drawn_down" | "slipped" | "narrowed" | "out";
      causes?: Line[];
    }
  /** With the last unit the reading is fixed: what each viewer takes it for from now on. */
  | { type: "ExitRead"; seen: ExitSeen }
  | { type: "WagnerOffered"; to: Audience }
  | { type: "ContractSigned"; to: Audience }
  | { type: "ContractEnded" }
  | { type: "WagnerDeployed"; zone: number }
  | { type: "WagnerFaced" }
  | { type: "CampaignRun"; theme: string; zone: number; to: Audience }
  | { type: "CampaignAttributed"; right: boolean; found?: number; to: Audience }
  | { type: "PollPublished" }
  | { type: "StreetMarched"; size: 1 | 2 | 3 }
  | { type: "NeighbourTurned"; neighbour: "niamey" | "ouagadougou" }
  | { type: "FranceAttacked" }
  // talk
  | {
      type: "MessageSent";
      id: string;
      from: Role | "facilitator";
      channel: string;
      to: Audience;
      text: string;
      official: boolean;
      leaked?: Role[];
      /** The account of an event that an official statement gives. */
      story?: Account & { since: Turn };
    }
  /** An account has reached its ears; what stands behind it is control's to know. */
  | ({
      type: "AccountHeard";
      role: Role;
      since: Turn;
      place: "first" | "together" | "later";
      behind?: Fact[];
    } & Account)
  | { type: "DealProposed"; id: string; by: Role; draft: DealDraft; expires: Turn; to: Audience }
  | { type: "DealCountered"; id: string; by: Role; draft: DealDraft; version: number; to: Audience }
  | { type: "DealSignedBy"; id: string; role: Role; concluded: boolean; to: Audience }
  | { type: "DealRefused"; id: string; role: Role; to: Audience; why?: RefusedFor; words?: string }
  | { type: "DealLapsed"; id: string; to: Audience }
  | { type: "DealJudged"; id: string; term: number; turn: Turn; kept: boolean; by: Role; to: Audience }
  | { type: "DealEnded"; id: string; to: Audience }
  | { type: "DealPassedOn"; id: string; by: Role; listener: Listener; to: Audience }
  | { type: "DealLeaked"; id: string; role: Listener; to: Audience }
  | { type: "LeakTraced"; id: string; role: Role; named: Role | "nobody"; sure: 1 | 2; to: Audience }
  // what each role gets to see
  | { type: "ReportsReceived"; role: Watcher; sights: [zone: number, sight: Sight][] }
  | { type: "SourceWon"; role: Role; zone: number }
  | { type: "SourceBurned"; role: Role; zone: number; by: string }
  | { type: "SourceFaded"; role: Role; zone: number; why: "untended" | "regime" }
  // the facilitator's hand
  /** `as`: in which form it is told; before there were forms, as a plain message. */
  | { type: "Injected"; id: string; text: string; to: Audience; as?: InjectForm }
  /**
   * Control has ruled on a figure or a force, and why; the move itself follows as `TrackMoved`, `ZoneMoved` or `ForceChanged`, like any
   * other. `zone`: -1 for the country. `lasts`: it moves by as much again as each quarter opens, up to that one.
   */
  | { type: "RulingGiven"; reason: string; track: Movable; zone: number; lasts?: { by: number; upTo: Turn } }
  /** A ruling of before, which moved the figure by itself. */
  | { type: "Ruled"; reason: string; track: TrackId | ZoneTrackId; zone: number; amount: number };

export type EventType = GameEvent["type"];
export type EventOf<T extends EventType> = Extract<GameEvent, { type: T }>;

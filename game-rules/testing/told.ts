// Every kind of event with whoever may know of it: written down from the report's and the table's rules, seat by seat, and
// not from the code that cuts. A kind of event without a row does not compile.
import type { EventOf, EventType } from "../events.ts";
import { ALL, type Cause, NOBODY, only } from "../ledger.ts";
import type { DealDraft } from "../orders.ts";
import type { GameState } from "../state.ts";
import type { Viewer } from "../vocabulary.ts";

/** Beside the facilitator, who knows everything. */
export type Knowing = readonly Exclude<Viewer, "facilitator">[];
type Row<T extends EventType> = readonly [event: Omit<EventOf<T>, "type">, knows: Knowing];

const EVERYBODY: Knowing = ["paris", "bamako", "jnim", "moscow", "observer"];
const NONE: Knowing = [];
const TALKERS = only("bamako", "jnim");
const HOSTS = only("bamako", "moscow");
const line: Cause = { d: "D12", code: "cleared", n: 10 };
const draft: DealDraft = { parties: ["bamako", "jnim"], terms: [], secret: true };
const taken = { value: 50, low: 40, high: 60 };
const seen = { paris: taken, bamako: taken, jnim: taken, moscow: taken, observer: taken };
const sent = { id: "m", channel: "bamako+jnim", text: "A word.", official: false } as const;

/** @param s lends the branches that some events carry whole */
export const toldOf = (s: GameState): { readonly [T in EventType]: readonly Row<T>[] } => ({
  PhaseOpened: [[{ phase: "orders", turn: 2 }, EVERYBODY]],
  RoundClosed: [[{}, NONE]],
  QuarterClosed: [[{ turn: 2, reading: 500, land: [], bamako: [] }, NONE]],
  ScenarioEventHappened: [
    [{ id: "kabul_falls", to: ALL }, EVERYBODY],
    [{ id: "restraint_possible", to: only("jnim") }, ["jnim"]],
  ],
  SheetCommitted: [[{ role: "bamako", orders: [] }, ["bamako"]]],
  DiceThrown: [[{ step: "politics", round: 0, dice: [{ d: "D12", n: 100, of: 100, draw: 7 }] }, NONE]],
  SheetReopened: [[{ role: "jnim" }, ["jnim"]]],
  OrderCarriedOut: [
    [
      {
        role: "paris",
        order: { id: "paris.send_aid" },
        step: "governance",
        result: "in_force",
        to: only("paris", "bamako"),
      },
      ["paris", "bamako"],
    ],
  ],
  PostureSet: [
    [{ posture: { role: "moscow", id: "moscow.hide_hand", zone: -1, option: "", since: 1 } }, ["moscow"]],
  ],
  PostureEnded: [[{ role: "paris", id: "paris.back_talks", zone: -1, why: "ordered" }, ["paris"]]],
  TrackMoved: [
    [{ track: "losses", from: 0, to: 10, lines: [line] }, EVERYBODY],
    [{ track: "will", from: 0, to: 10, lines: [line] }, ["paris"]],
    [{ track: "legitimacy", from: 0, to: 10, lines: [line] }, ["bamako"]],
    [{ track: "means", from: 0, to: 10, lines: [line] }, ["jnim"]],
    [{ track: "leverage", from: 0, to: 10, lines: [line] }, ["moscow"]],
    [{ track: "contact", from: 0, to: 10, lines: [line] }, ["bamako", "jnim"]],
    [{ track: "isStrength", from: 0, to: 10, lines: [line] }, NONE],
  ],
  MovedInSecret: [[{ track: "trustParis", n: 15, to: TALKERS, key: "d" }, NONE]],
  CameToLight: [
    [
      { track: "trustParis", n: 15, key: "d", upTo: 2, to: only("paris"), knew: TALKERS, open: false },
      ["paris"],
    ],
    [
      { track: "trustJnim", n: 15, key: "d", upTo: 2, to: ALL, knew: TALKERS, open: true },
      ["paris", "moscow", "observer"],
    ],
  ],
  ZoneMoved: [
    [{ zone: 0, track: "sentiment", from: 0, to: 10, lines: [line] }, EVERYBODY],
    [{ zone: 0, track: "administration", from: 0, to: 10, lines: [line] }, ["bamako"]],
    [{ zone: 0, track: "fear", from: 0, to: 10, lines: [line] }, NONE],
  ],
  ForceChanged: [
    [{ zone: 0, force: "wagner", from: 0, to: 1, lines: [line] }, EVERYBODY],
    [{ zone: 0, force: "special", from: 0, to: 1, lines: [line] }, ["paris"]],
    [{ zone: 0, force: "militias", from: 0, to: 1, lines: [line] }, ["bamako"]],
    [{ zone: 0, force: "jnim", from: 0, to: 1, lines: [line] }, ["jnim"]],
    [{ zone: 0, force: "is", from: 0, to: 1, lines: [line] }, NONE],
  ],
  ControlChanged: [
    [{ zone: 0, from: "state", to: "contested", line, cleared: false }, EVERYBODY],
    [{ zone: 0, from: "jnim", to: "state", line, cleared: true }, EVERYBODY],
    [{ zone: 0, from: "jnim", to: "is", line, cleared: false }, NONE],
  ],
  HarmDone: [[{ zone: 0, by: "france", band: 2, line }, EVERYBODY]],
  CellsHid: [[{ zone: 0, hidden: true }, ["jnim"]]],
  ReceiverBuilt: [[{ zone: 0, receiver: "fama", from: 0, to: 10 }, ["paris", "bamako"]]],
  ZoneFell: [[{ zone: 0 }, NONE]],
  ZoneSettled: [[{ zone: 0 }, NONE]],
  AimDeclared: [[{ aim: "soil_safe" }, EVERYBODY]],
  AimDropped: [[{ aim: "soil_safe", narrowing: false }, EVERYBODY]],
  AimTested: [[{ aim: "soil_safe", funded: 3, met: true, why: "met" }, ["paris"]]],
  RegimeFell: [[{ from: "elected", to: "transition", line }, EVERYBODY]],
  RegimeElected: [[{ from: "junta" }, EVERYBODY]],
  ElectionsPromised: [[{ by: 9, postponed: 0 }, EVERYBODY]],
  LineTaken: [[{ line: "condition", changed: false }, EVERYBODY]],
  LineDue: [[{ since: 3 }, ["paris"]]],
  DemandMade: [[{ rung: "demand", from: "none" }, EVERYBODY]],
  TalksMoved: [
    [{ from: 0, talks: s.talks, line, to: TALKERS }, ["bamako", "jnim"]],
    [{ from: 0, talks: s.talks, line, to: ALL }, EVERYBODY],
  ],
  TalksVetoed: [
    [{ open: false, to: only("paris", "bamako") }, ["paris", "bamako"]],
    [{ open: true, to: ALL }, EVERYBODY],
  ],
  SignalGiven: [[{ signal: signal() }, EVERYBODY]],
  SignalChanged: [
    [{ index: 0, signal: signal(), why: "answered" }, EVERYBODY],
    [{ index: 0, signal: signal(), why: "lapsed" }, EVERYBODY],
    [{ index: 0, signal: signal(), why: "decayed" }, NONE],
  ],
  HostagesChanged: [[{ from: 3, to: 2, why: "released" }, EVERYBODY]],
  ClaimOpened: [[{ what: "signal" }, EVERYBODY]],
  Claimed: [[{ what: "signal", role: "paris", strength: 10 }, EVERYBODY]],
  ExitRead: [[{ seen }, NONE]],
  ExitChanged: [[{ exit: s.exit, why: "announced" }, EVERYBODY]],
  WagnerOffered: [[{ to: HOSTS }, ["bamako", "moscow"]]],
  ContractSigned: [[{ to: HOSTS }, ["bamako", "moscow"]]],
  ContractEnded: [[{}, EVERYBODY]],
  WagnerDeployed: [[{ zone: 0 }, EVERYBODY]],
  WagnerFaced: [[{}, EVERYBODY]],
  CampaignRun: [[{ theme: "anti_french", zone: 0, to: only("moscow") }, ["moscow"]]],
  CampaignAttributed: [[{ right: true, to: ALL }, EVERYBODY]],
  PollPublished: [[{}, EVERYBODY]],
  StreetMarched: [[{ size: 2 }, EVERYBODY]],
  NeighbourTurned: [[{ neighbour: "niamey" }, EVERYBODY]],
  FranceAttacked: [[{}, EVERYBODY]],
  MessageSent: [
    [{ ...sent, from: "bamako", to: TALKERS }, ["bamako", "jnim"]],
    [{ ...sent, from: "bamako", to: TALKERS, leaked: ["paris"] }, ["bamako", "jnim", "paris"]],
    [{ ...sent, from: "bamako", to: ALL, official: true }, EVERYBODY],
    [{ ...sent, from: "facilitator", to: only("moscow") }, ["moscow"]],
  ],
  AccountHeard: [
    [{ role: "bamako", of: "coup", since: 1, angle: "bamako_put_right", place: "first" }, EVERYBODY],
  ],
  DealProposed: [[{ id: "d", by: "jnim", draft, expires: 3, to: TALKERS }, ["bamako", "jnim"]]],
  DealCountered: [[{ id: "d", by: "bamako", draft, version: 2, to: TALKERS }, ["bamako", "jnim"]]],
  DealSignedBy: [
    [{ id: "d", role: "jnim", concluded: true, to: TALKERS }, ["bamako", "jnim"]],
    [{ id: "d", role: "jnim", concluded: true, to: ALL }, EVERYBODY],
  ],
  DealRefused: [[{ id: "d", role: "jnim", to: TALKERS }, ["bamako", "jnim"]]],
  DealLapsed: [[{ id: "d", to: TALKERS }, ["bamako", "jnim"]]],
  DealJudged: [
    [{ id: "d", term: 0, turn: 2, kept: true, by: "jnim", to: TALKERS }, ["bamako", "jnim"]],
    [{ id: "d", term: 0, turn: 2, kept: true, by: "jnim", to: ALL }, EVERYBODY],
  ],
  DealEnded: [[{ id: "d", to: TALKERS }, ["bamako", "jnim"]]],
  DealPassedOn: [[{ id: "d", by: "jnim", listener: "papers", to: only("jnim") }, ["jnim"]]],
  DealLeaked: [
    [{ id: "d", role: "paris", to: only("paris") }, ["paris"]],
    [{ id: "d", role: "papers", to: ALL }, EVERYBODY],
  ],
  LeakTraced: [[{ id: "d", role: "jnim", named: "bamako", sure: 1, to: only("jnim") }, ["jnim"]]],
  ReportsReceived: [
    [{ role: "moscow", sights: [] }, ["moscow"]],
    [{ role: "public", sights: [] }, EVERYBODY],
  ],
  SourceWon: [[{ role: "paris", zone: 1 }, ["paris"]]],
  SourceBurned: [[{ role: "jnim", zone: 1, by: "attack" }, ["jnim"]]],
  SourceFaded: [[{ role: "moscow", zone: 0, why: "untended" }, ["moscow"]]],
  Injected: [
    [{ id: "i", text: "A report.", to: only("paris") }, ["paris"]],
    [{ id: "i", text: "A report.", to: NOBODY }, NONE],
    [
      {
        id: "i",
        text: "A report.",
        to: only("jnim"),
        as: { mode: "intelligence", sure: 2, words: { en: { text: "A report." } } },
      },
      ["jnim"],
    ],
  ],
  RulingGiven: [[{ reason: "heard", track: "will", zone: -1 }, NONE]],
  Ruled: [[{ reason: "heard", track: "will", zone: -1, amount: 10 }, NONE]],
});

const signal = (): EventOf<"SignalGiven">["signal"] => ({
  kind: "bound",
  since: 2,
  strength: 500,
  answered: 0,
  echoIn: 0,
  echo: 0,
});

// One small table says who may know that each kind of event happened, and one function cuts it for a viewer.
import type { EventOf, EventType, GameEvent } from "./events.ts";
import { ALL, type Audience, among, bitOf, type Cause, NOBODY, only } from "./ledger.ts";
import type { GameState } from "./state.ts";
import type { Viewer } from "./vocabulary.ts";
import { knowsForce, knowsTrack, knowsZoneTrack } from "./who-knows.ts";

type Who = { readonly [T in EventType]: (e: EventOf<T>) => Audience };
const all = () => ALL;
const nobody = () => NOBODY;
const told = (e: { to?: Audience }) => e.to ?? NOBODY;

/** Allow-list: an event without a row does not compile, one with `nobody` stays with control. */
const WHO: Who = {
  PhaseOpened: all,
  RoundClosed: nobody,
  QuarterClosed: nobody,
  ScenarioEventHappened: told,
  SheetCommitted: (e) => bitOf(e.role),
  SheetReopened: (e) => bitOf(e.role),
  OrderCarriedOut: told,
  PostureSet: (e) => bitOf(e.posture.role),
  PostureEnded: (e) => bitOf(e.role),
  TrackMoved: nobody, // by track, below
  ZoneMoved: nobody, // by zone, below
  ForceChanged: nobody, // by force, below
  ControlChanged: (e) => (e.from === "state" || e.to === "state" ? ALL : NOBODY),
  HarmDone: all,
  CellsHid: () => only("jnim"),
  ReceiverBuilt: () => only("paris", "bamako"),
  ZoneFell: nobody,
  ZoneSettled: nobody,
  AimDeclared: all,
  AimDropped: all,
  AimTested: () => only("paris"),
  RegimeFell: all,
  RegimeElected: all,
  ElectionsPromised: all,
  LineTaken: all,
  LineDue: () => only("paris"),
  DemandMade: all,
  TalksMoved: told,
  TalksVetoed: told,
  SignalGiven: all,
  SignalChanged: (e) => (e.why === "decayed" ? NOBODY : ALL),
  HostagesChanged: all,
  ClaimOpened: all,
  Claimed: all,
  ExitChanged: all,
  ExitRead: nobody,
  WagnerOffered: told,
  ContractSigned: told,
  ContractEnded: all,
  WagnerDeployed: all,
  WagnerFaced: all,
  CampaignRun: told,
  CampaignAttributed: told,
  PollPublished: all,
  StreetMarched: all,
  NeighbourTurned: all,
  FranceAttacked: all,
  AccountHeard: all,
  MessageSent: (e) => e.to | only(...(e.leaked ?? [])),
  DealProposed: told,
  DealCountered: told,
  DealSignedBy: told,
  DealRefused: told,
  DealLapsed: told,
  DealJudged: told,
  DealEnded: told,
  DealPassedOn: told,
  DealLeaked: told,
  LeakTraced: told,
  ReportsReceived: (e) => (e.role === "public" ? ALL : bitOf(e.role)),
  SourceWon: (e) => bitOf(e.role),
  SourceBurned: (e) => bitOf(e.role),
  SourceFaded: (e) => bitOf(e.role),
  Injected: told,
  Ruled: nobody,
};

/** Causes that a viewer may not know keep their weight and lose their name, so that what is shown still adds up. */
export function cutLines(lines: readonly Cause[], viewer: Viewer): Cause[] {
  const shown: Cause[] = [];
  let hidden = 0;
  for (const line of lines) {
    if (line.to === undefined || among(line.to, viewer)) shown.push(line);
    else hidden += line.n;
  }
  if (hidden) shown.push({ d: "unknown", code: "unknown", n: hidden });
  return shown;
}

/** Was this viewer's own eye on the zone in the quarter that `s` stands in? Then it may read its causes. */
const saw = (s: GameState, viewer: Viewer, zone: number): boolean => {
  if (viewer === "facilitator") return true;
  if (viewer === "observer") return false;
  const sight = s.known[viewer][zone];
  return sight !== undefined && sight.turn === s.turn && sight.error === 0;
};

/** As in a game whose exit has not been read yet. */
const UNREAD = -1;

/** Hands that the public cannot name. */
const COVERT = ["wagner", "partners", "militias"];

/**
 * An event as a viewer may know it, or nothing.
 * @param s the state at the outcome of the quarter in which it happened
 */
export function redact(e: GameEvent, viewer: Viewer, s: GameState): GameEvent | undefined {
  if (viewer === "facilitator") return e;
  switch (e.type) {
    case "TrackMoved":
      return knowsTrack(viewer, e.track) ? { ...e, lines: cutLines(e.lines, viewer) } : undefined;
    case "ZoneMoved":
      if (!knowsZoneTrack(viewer, e.track) && !saw(s, viewer, e.zone)) return undefined;
      return { ...e, lines: cutLines(e.lines, viewer) };
    case "ForceChanged": {
      if (!knowsForce(viewer, e.force)) return undefined;
      return { ...e, lines: cutLines(e.lines, viewer) };
    }
    case "HarmDone": {
      // Whose hand it was is known where it is open, or told to this viewer; else the event stands without a name.
      const known = e.line.to === undefined ? !COVERT.includes(e.by) : among(e.line.to, viewer);
      if (known) return e;
      return { ...e, by: "unknown", line: { d: "unknown", code: "harm_unclaimed", n: e.line.n } };
    }
    case "AccountHeard": {
      const { behind: _behind, ...heard } = e;
      return heard;
    }
    case "ExitChanged":
      // How it was read is nobody's to know for sure: each has an estimate of its own.
      return { ...e, exit: { ...e.exit, reading: UNREAD } };
    case "MessageSent":
      return among(WHO.MessageSent(e), viewer) ? e : undefined;
    case "ControlChanged":
      return among(WHO.ControlChanged(e), viewer) || saw(s, viewer, e.zone) ? e : undefined;
    default: {
      const who = WHO[e.type] as (e: GameEvent) => Audience;
      return among(who(e), viewer) ? e : undefined;
    }
  }
}

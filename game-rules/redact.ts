// One small table says who may know that each kind of event happened and how it is cut, and one function cuts it for a viewer.
import { causeIsKnownTo } from "./data/causes.ts";
import type { EventOf, EventType, GameEvent } from "./events.ts";
import {
  ALL,
  type Audience,
  among,
  bitOf,
  type Cause,
  type Line,
  NOBODY,
  only,
  points,
  tenths,
} from "./ledger.ts";
import type { GameState } from "./state.ts";
import type { Role, Viewer } from "./vocabulary.ts";
import { knowsForce, knowsTrack, knowsWhole, knowsZoneTrack } from "./who-knows.ts";

/** An event as a viewer may know it, or nothing. `s` is the state at the outcome of its quarter. */
type Cut<T extends EventType> = (e: EventOf<T>, viewer: Viewer, s: GameState) => EventOf<T> | undefined;

/** For those whom the event itself leaves it to. */
const toThose =
  <E>(who: (e: E) => Audience) =>
  (e: E, viewer: Viewer): E | undefined =>
    among(who(e), viewer) ? e : undefined;
const toAll = <E>(e: E): E => e;
const toNobody = (): undefined => undefined;
const toOwner = <E extends { role: Role }>(e: E, viewer: Viewer) =>
  among(bitOf(e.role), viewer) ? e : undefined;
const toTold = <E extends { to: Audience }>(e: E, viewer: Viewer) => (among(e.to, viewer) ? e : undefined);
const toSeats =
  (...roles: readonly Role[]) =>
  <E>(e: E, viewer: Viewer) =>
    among(only(...roles), viewer) ? e : undefined;

/** Whether a viewer may know a cause: its kind, and the line itself where that names fewer. */
const knowsCause = (line: Cause, viewer: Viewer): boolean =>
  among(causeIsKnownTo(line.code), viewer) && (line.to === undefined || among(line.to, viewer));

/** Causes that a viewer may not know keep their weight and lose their name, so that what is shown still adds up. */
export function cutLines(lines: readonly Cause[], viewer: Viewer): Cause[] {
  const shown: Cause[] = [];
  let hidden = 0;
  for (const line of lines) {
    if (viewer === "facilitator" || knowsCause(line, viewer)) shown.push(line);
    // what is not in the figure as this viewer has it leaves no weight behind either
    else if (!line.held) hidden += line.n;
  }
  if (hidden) shown.push({ d: "unknown", code: "unknown", n: hidden });
  return shown;
}

/** What came to light, for a viewer who is told and did not know. */
const isNews = (e: EventOf<"CameToLight">, viewer: Viewer): boolean =>
  among(e.to, viewer) && !among(e.knew, viewer);

/** The causes of a change for a viewer: what its figure moved by, and what it learnt too late to see it move. */
export const causesFor = (
  e: EventOf<"TrackMoved"> | EventOf<"ZoneMoved"> | EventOf<"CameToLight">,
  viewer: Viewer,
): Cause[] => {
  if (e.type !== "CameToLight") return cutLines(e.lines, viewer);
  return isNews(e, viewer) ? [{ d: "unknown", code: "came_to_light", n: e.n }] : [];
};

const oneDecimal = (value: number): number => points(tenths(value));

/** What may not be known of a figure in a quarter is one line: several would tell how many hands moved it. */
export function inOneLine(lines: readonly Line[]): Line[] {
  const sums = new Map<string, Line>();
  const told = lines.map((line) => {
    if (line.cause !== "unknown") return line;
    const figure = `${line.turn} ${line.track} ${line.zone}`;
    const first = sums.get(figure);
    if (!first) {
      const sum = { ...line };
      sums.set(figure, sum);
      return sum;
    }
    first.amount = oneDecimal(first.amount + line.amount);
    return undefined;
  });
  return told.filter(
    (line): line is Line => line !== undefined && (line.cause !== "unknown" || line.amount !== 0),
  );
}

/**
 * Was this viewer's own eye on the zone in the quarter that `s` stands in? Then it may read its causes.
 * @param s the outcome of that quarter; nobody but the facilitator has seen what has no outcome yet
 */
export function sawZone(s: GameState | undefined, viewer: Viewer, zone: number): boolean {
  if (viewer === "facilitator") return true;
  if (viewer === "observer" || s === undefined) return false;
  const sight = s.known[viewer][zone];
  return sight !== undefined && sight.turn === s.turn && sight.error === 0;
}

/** A track's move as somebody has it: whoever lacks a secret is shown the public part, and nothing where that stood still. */
const trackMoved: Cut<"TrackMoved"> = (e, viewer) => {
  if (!knowsTrack(viewer, e.track)) return undefined;
  const lines = cutLines(e.lines, viewer);
  if (!e.open || knowsWhole(viewer, e.track)) return { ...e, lines };
  // what came to light beside it is told by an event of its own
  const [from] = e.open;
  const moved = lines.reduce((sum, line) => sum + line.n, 0);
  return lines.length === 0 ? undefined : { type: e.type, track: e.track, from, to: from + moved, lines };
};

const zoneMoved: Cut<"ZoneMoved"> = (e, viewer, s) =>
  knowsZoneTrack(viewer, e.track) || sawZone(s, viewer, e.zone)
    ? { ...e, lines: cutLines(e.lines, viewer) }
    : undefined;

const forceChanged: Cut<"ForceChanged"> = (e, viewer) =>
  knowsForce(viewer, e.force) ? { ...e, lines: cutLines(e.lines, viewer) } : undefined;

/** The state's gains and losses are public; what armed groups take from each other is seen by those who are there. */
const controlChanged: Cut<"ControlChanged"> = (e, viewer, s) =>
  e.from === "state" || e.to === "state" || sawZone(s, viewer, e.zone) ? e : undefined;

/** Hands that the public cannot name. */
const COVERT = ["wagner", "partners", "militias"];

/** Whose hand it was is known where it is open, or told to this viewer; else the event stands without a name. */
const harmDone: Cut<"HarmDone"> = (e, viewer) => {
  const known = e.line.to === undefined ? !COVERT.includes(e.by) : among(e.line.to, viewer);
  if (known) return e;
  return { ...e, by: "unknown", line: { d: "unknown", code: "harm_unclaimed", n: e.line.n } };
};

/** What stands behind an account is control's to know. */
const accountHeard: Cut<"AccountHeard"> = ({ behind: _behind, ...heard }) => heard;

/** As in a game whose exit has not been read yet. */
const UNREAD = -1;

/** How it was read is nobody's to know for sure: each has an estimate of its own. */
const exitChanged: Cut<"ExitChanged"> = ({ type, exit, why }) => ({
  type,
  exit: { ...exit, reading: UNREAD },
  why,
});

/** Allow-list: an event without a row does not compile, one that is `toNobody` stays with control. */
const CUT: { readonly [T in EventType]: Cut<T> } = {
  PhaseOpened: toAll,
  RoundClosed: toNobody,
  QuarterClosed: toNobody,
  ScenarioEventHappened: toTold,
  SheetCommitted: toOwner,
  SheetReopened: toOwner,
  OrderCarriedOut: toTold,
  PostureSet: toThose((e: EventOf<"PostureSet">) => bitOf(e.posture.role)),
  PostureEnded: toOwner,
  TrackMoved: trackMoved,
  // a secret move is told by the lines of the figure that it moved
  MovedInSecret: toNobody,
  CameToLight: (e, viewer) => (isNews(e, viewer) ? e : undefined),
  ZoneMoved: zoneMoved,
  ForceChanged: forceChanged,
  ControlChanged: controlChanged,
  HarmDone: harmDone,
  CellsHid: toSeats("jnim"),
  ReceiverBuilt: toSeats("paris", "bamako"),
  ZoneFell: toNobody,
  ZoneSettled: toNobody,
  AimDeclared: toAll,
  AimDropped: toAll,
  AimTested: toSeats("paris"),
  RegimeFell: toAll,
  RegimeElected: toAll,
  ElectionsPromised: toAll,
  LineTaken: toAll,
  LineDue: toSeats("paris"),
  DemandMade: toAll,
  TalksMoved: toTold,
  TalksVetoed: toTold,
  SignalGiven: toAll,
  SignalChanged: toThose((e: EventOf<"SignalChanged">) => (e.why === "decayed" ? NOBODY : ALL)),
  HostagesChanged: toAll,
  ClaimOpened: toThose((e: EventOf<"ClaimOpened">) => (e.what === "aim_met" ? only("paris") : ALL)),
  Claimed: toAll,
  ExitChanged: exitChanged,
  ExitRead: toNobody,
  WagnerOffered: toTold,
  ContractSigned: toTold,
  ContractEnded: toAll,
  WagnerDeployed: toAll,
  WagnerFaced: toAll,
  CampaignRun: toTold,
  CampaignAttributed: toTold,
  PollPublished: toAll,
  StreetMarched: toAll,
  NeighbourTurned: toAll,
  FranceAttacked: toAll,
  AccountHeard: accountHeard,
  MessageSent: toThose((e: EventOf<"MessageSent">) => e.to | only(...(e.leaked ?? []))),
  DealProposed: toTold,
  DealCountered: toTold,
  DealSignedBy: toTold,
  DealRefused: toTold,
  DealLapsed: toTold,
  DealJudged: toTold,
  DealEnded: toTold,
  DealPassedOn: toTold,
  DealLeaked: toTold,
  LeakTraced: toTold,
  ReportsReceived: toThose((e: EventOf<"ReportsReceived">) => (e.role === "public" ? ALL : bitOf(e.role))),
  SourceWon: toOwner,
  SourceBurned: toOwner,
  SourceFaded: toOwner,
  Injected: toTold,
  RulingGiven: toNobody,
  Ruled: toNobody,
  DiceThrown: toNobody,
};

/**
 * An event as a viewer may know it, or nothing.
 * @param s the state at the outcome of the quarter in which it happened
 */
export function redact(e: GameEvent, viewer: Viewer, s: GameState): GameEvent | undefined {
  if (viewer === "facilitator") return e;
  const cut = CUT[e.type] as (e: GameEvent, viewer: Viewer, s: GameState) => GameEvent | undefined;
  return cut(e, viewer, s);
}

// What a log that somebody brings may hold: every event of the game and of the house that goes along, field by field. What has no row is
// refused, so that an event added later is brought along by a server that knows it and by no other.

import { z } from "zod";
import {
  AIM_TESTS,
  AIMS,
  ANGLES,
  CLAIMABLE,
  CONTROLS,
  DEMANDS,
  DIRECTIONS,
  DYNAMIC_IDS,
  FACTS,
  FORCES,
  type GameEvent,
  HOSTAGE_TURNS,
  INJECT_FORMS,
  isShowable,
  LINES,
  MEDIATORS,
  ORDER_IDS,
  OTHER_SOURCES,
  PHASES,
  POSTURE_ENDS,
  RECEIVERS,
  REFUSED_FOR,
  REGIMES,
  ROLES,
  RULED_FORCES,
  SIGNALS,
  STEPS,
  STORIES,
  SUCCESSORS,
  TERM_KINDS,
  TRACKS,
  VENUES,
  ZONE_IDS,
  ZONE_TRACKS,
} from "../../../game-rules/index.ts";
import { LONGEST_MARKING } from "../../contract/limits.ts";
import { RATINGS } from "../../contract/ratings.ts";
import { reportParts } from "../../contract/report.ts";
import { bookmarkAbout, turnAnswer } from "../../contract/requests.ts";
import { SEAT_BY } from "../../contract/seats.ts";
import type { ExerciseEvent, ExerciseEventType } from "../../exercise/log/events.ts";

/** Longer than any turn, any figure in tenths and any count of a game. */
const MOST_TURNS = 60;
const FAR = 1_000_000;
const MOST_ROWS = 500;

const flag = z.boolean();
const turn = z.int().min(0).max(MOST_TURNS);
const n = z.int().min(-FAR).max(FAR);
const audience = z.int().min(0).max(31);
const zone = z
  .int()
  .min(-1)
  .max(ZONE_IDS.length - 1);
/** A code of the rules that words hang on: a list of today need not hold every code of before. */
const code = z.string().regex(/^[A-Za-z0-9_.:@+-]{1,80}$/);
/** What a secret goes by: several codes beside one another. */
const key = z.string().regex(/^[A-Za-z0-9_.:@+ -]{1,120}$/);
const typed = (max: number) =>
  z
    .string()
    .max(max)
    .refine((said) => isShowable(said, { lines: true }));
const words = typed(4000);
const list = <T extends z.ZodType>(of: T, max = MOST_ROWS) => z.array(of).max(max);

const role = z.enum(ROLES);
const track = z.enum(TRACKS);
const zoneTrack = z.enum(ZONE_TRACKS);
const source = z.enum([...DYNAMIC_IDS, ...OTHER_SOURCES]);
const params = z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/), z.union([typed(200), z.number()]));
const cause = z.strictObject({
  d: source,
  code,
  n,
  p: params.optional(),
  to: audience.optional(),
  held: z.literal(true).optional(),
});
const causes = list(cause);
const line = z.strictObject({
  dynamic: source,
  cause: code,
  amount: z.number().min(-FAR).max(FAR),
  turn: turn.optional(),
  track: z.union([track, zoneTrack]).optional(),
  zone: z.enum(ZONE_IDS).optional(),
  params: params.optional(),
});
const order = z.strictObject({
  id: z.enum(ORDER_IDS),
  zone: z.enum(ZONE_IDS).optional(),
  target: code.optional(),
  option: code.optional(),
  intent: words.optional(),
  expects: words.optional(),
  foresees: z.strictObject({ track, way: z.enum(DIRECTIONS), by: turn }).optional(),
  sure: z.literal([1, 2, 3, 4]).optional(),
});
const yes = z.literal(true);
const effect = z.strictObject({
  track: z.union([track, zoneTrack, z.enum(RULED_FORCES)]),
  zone: z.enum(ZONE_IDS).optional(),
  amount: z.number().min(-1000).max(1000),
  turns: z.int().min(1).max(MOST_TURNS).optional(),
});
const likeOrder = z.strictObject({ role, order, odds: z.int().min(0).max(100).optional() });
const term = z.strictObject({
  kind: z.enum(TERM_KINDS),
  by: role,
  zone: z.enum(ZONE_IDS).optional(),
  option: code.optional(),
  venue: z.enum(VENUES).optional(),
  mediator: z.enum(MEDIATORS).optional(),
  receiver: z.enum(RECEIVERS).optional(),
  amount: n.optional(),
  from: turn,
  to: turn,
});
const deal = z.strictObject({ parties: list(role, ROLES.length), terms: list(term, 40), secret: flag });
const told = z.strictObject({ title: words.optional(), text: words });
const injectForm = z.strictObject({
  mode: z.enum(INJECT_FORMS),
  from: typed(200).optional(),
  sure: z.literal([1, 2, 3, 4]).optional(),
  words: z.strictObject({ en: told.optional(), fr: told.optional() }),
});
const signal = z.strictObject({
  kind: z.enum(SIGNALS),
  since: turn,
  strength: n,
  answered: turn,
  echoIn: turn,
  echo: z.literal([-1, 0, 1]),
});
const exit = z.strictObject({
  announcedIn: turn,
  dueIn: turn,
  slips: n,
  handed: n,
  abandoned: n,
  narrowed: n,
  outIn: turn,
  reading: n,
  overruled: flag.optional(),
});
const taken = z.strictObject({
  value: n,
  low: n,
  high: n,
  causes: list(line).optional(),
});
const sight = z.strictObject({
  turn,
  control: z.enum(CONTROLS),
  tracks: z.strictObject(everyOne(ZONE_TRACKS)),
  forces: z.strictObject(everyOne(FORCES)),
  error: n,
});
const thrown = z.strictObject({
  d: z.enum(DYNAMIC_IDS),
  n,
  actor: n.optional(),
  zone: zone.optional(),
  of: n,
  draw: n,
  step: z.enum(STEPS).optional(),
  odds: n.optional(),
  borders: list(n).optional(),
  why: list(z.strictObject({ d: z.enum(DYNAMIC_IDS), by: code, n })).optional(),
});
const watcher = z.enum([...ROLES, "public"]);
const listener = z.enum([...ROLES, "papers"]);
const id = z.string().regex(/^[A-Za-z0-9_.:+-]{1,80}$/);

function everyOne<K extends string>(names: readonly K[]): Record<K, typeof n> {
  return Object.fromEntries(names.map((name) => [name, n])) as Record<K, typeof n>;
}

/** What each watcher began by knowing, a picture a zone. */
export const firstKnown = z.strictObject({
  ...(Object.fromEntries(ROLES.map((r) => [r, list(sight, ZONE_IDS.length)])) as Record<
    (typeof ROLES)[number],
    z.ZodArray<typeof sight>
  >),
  public: list(sight, ZONE_IDS.length),
});

type Rows<T extends string> = Readonly<Record<T, z.ZodRawShape>>;

const GAME = {
  PhaseOpened: { phase: z.enum(PHASES), turn },
  RoundClosed: { runsOn: z.literal(true).optional() },
  QuarterClosed: { turn, reading: n, land: list(n), bamako: list(n), of: list(n).optional() },
  ScenarioEventHappened: {
    id: code,
    to: audience,
    offers: code.optional(),
    headline: words.optional(),
    text: words.optional(),
  },
  SheetCommitted: { role, orders: list(order, 40) },
  SheetReopened: { role },
  OrderCarriedOut: {
    role,
    order,
    step: z.enum(STEPS),
    result: code,
    params: params.optional(),
    to: audience,
  },
  PostureSet: {
    posture: z.strictObject({
      role,
      id: z.enum(ORDER_IDS),
      zone,
      option: z.union([code, z.literal("")]),
      since: turn,
    }),
  },
  PostureEnded: { role, id: z.enum(ORDER_IDS), zone, why: z.enum(POSTURE_ENDS) },
  TrackMoved: { track, from: n, to: n, lines: causes, open: z.tuple([n, n]).optional() },
  MovedInSecret: { track, n, to: audience, key, since: turn.optional() },
  CameToLight: { track, n, key, upTo: turn, to: audience, knew: audience, open: flag },
  ZoneMoved: { zone, track: zoneTrack, from: n, to: n, lines: causes },
  ForceChanged: { zone, force: z.enum(FORCES), from: n, to: n, lines: causes },
  ControlChanged: { zone, from: z.enum(CONTROLS), to: z.enum(CONTROLS), line: cause, cleared: flag },
  DiceThrown: { step: z.enum(STEPS), round: n, dice: list(thrown, 2000) },
  HarmDone: { zone, by: code, band: z.literal([1, 2, 3, 4]), line: cause },
  CellsHid: { zone, hidden: flag },
  ReceiverBuilt: { zone, receiver: z.enum(SUCCESSORS), from: n, to: n },
  ZoneFell: { zone },
  ZoneSettled: { zone },
  AimDeclared: { aim: z.enum(AIMS), given: flag.optional() },
  AimDropped: { aim: z.enum(AIMS), narrowing: flag },
  AimTested: { aim: z.enum(AIMS), funded: n, met: flag, why: z.enum(AIM_TESTS), given: flag.optional() },
  RegimeFell: { from: z.enum(REGIMES), to: z.enum(REGIMES), line: cause },
  RegimeElected: { from: z.enum(REGIMES) },
  ElectionsPromised: { by: turn, postponed: n },
  LineTaken: { line: z.enum(LINES), changed: flag },
  LineDue: { since: turn },
  DemandMade: { rung: z.enum(DEMANDS), from: z.enum(DEMANDS), first: turn.optional() },
  TalksMoved: {
    from: n,
    talks: z.strictObject({
      rung: z.int().min(0).max(4),
      venue: z.enum(VENUES),
      mediator: z.enum(MEDIATORS),
      steppedIn: turn,
      vetoedIn: turn,
    }),
    line: cause,
    to: audience,
  },
  TalksVetoed: { open: flag, to: audience },
  SignalGiven: { signal },
  SignalChanged: {
    index: z.int().min(0).max(MOST_TURNS),
    signal,
    why: z.enum(["answered", "decayed", "echoed", "lapsed"]),
  },
  HostagesChanged: { from: n, to: n, why: z.enum(HOSTAGE_TURNS) },
  ClaimOpened: { what: z.enum(CLAIMABLE) },
  Claimed: { what: z.enum(CLAIMABLE), role, strength: n },
  ExitChanged: {
    exit,
    why: z.enum(["announced", "drawn_down", "slipped", "narrowed", "out"]),
    causes: list(line).optional(),
  },
  ExitRead: {
    seen: z.strictObject({ paris: taken, bamako: taken, jnim: taken, moscow: taken, observer: taken }),
  },
  WagnerOffered: { to: audience },
  ContractSigned: { to: audience },
  ContractEnded: {},
  WagnerDeployed: { zone },
  WagnerFaced: {},
  CampaignRun: { theme: code, zone, to: audience },
  CampaignAttributed: { right: flag, found: n.optional(), to: audience },
  PollPublished: {},
  StreetMarched: { size: z.literal([1, 2, 3]) },
  NeighbourTurned: { neighbour: z.enum(["niamey", "ouagadougou"]) },
  FranceAttacked: {},
  MessageSent: {
    id,
    from: z.enum([...ROLES, "facilitator"]),
    channel: code,
    to: audience,
    text: words,
    official: flag,
    leaked: list(role, ROLES.length).optional(),
    story: z.strictObject({ of: z.enum(STORIES), angle: z.enum(ANGLES), since: turn }).optional(),
  },
  AccountHeard: {
    role,
    since: turn,
    place: z.enum(["first", "together", "later"]),
    behind: list(z.enum(FACTS)).optional(),
    of: z.enum(STORIES),
    angle: z.enum(ANGLES),
  },
  DealProposed: { id, by: role, draft: deal, expires: turn, to: audience },
  DealCountered: { id, by: role, draft: deal, version: n, to: audience },
  DealSignedBy: { id, role, concluded: flag, to: audience },
  DealRefused: { id, role, to: audience, why: z.enum(REFUSED_FOR).optional(), words: words.optional() },
  DealLapsed: { id, to: audience },
  DealJudged: { id, term: z.int().min(0).max(40), turn, kept: flag, by: role, to: audience },
  DealEnded: { id, to: audience },
  DealPassedOn: { id, by: role, listener, to: audience },
  DealLeaked: { id, role: listener, to: audience },
  LeakTraced: { id, role, named: z.enum([...ROLES, "nobody"]), sure: z.literal([1, 2]), to: audience },
  ReportsReceived: {
    role: watcher,
    sights: list(
      z.tuple([
        z
          .int()
          .min(0)
          .max(ZONE_IDS.length - 1),
        sight,
      ]),
    ),
  },
  SourceWon: { role, zone },
  SourceBurned: { role, zone, by: code },
  SourceFaded: { role, zone, why: z.enum(["untended", "regime"]) },
  Injected: { id, text: words, to: audience, as: injectForm.optional() },
  RulingGiven: {
    reason: words,
    track: z.union([track, zoneTrack, z.enum(RULED_FORCES)]),
    zone,
    lasts: z.strictObject({ by: n, upTo: turn }).optional(),
  },
  Ruled: { reason: words, track: z.union([track, zoneTrack]), zone, amount: n },
} as const satisfies Rows<GameEvent["type"]>;

/** The house's events that go along: what the game and its reports are told by, and what was said. */
export type Along = Extract<
  ExerciseEventType,
  | "ExerciseOpened"
  | "SeatGiven"
  | "SeatStoodIn"
  | "SeatTakenBack"
  | "SheetHandedBack"
  | "SheetTypedIn"
  | "SheetFilled"
  | "SettingsSet"
  | "CellTalkSent"
  | "ControlTalkSent"
  | "RulingFiled"
  | "OwnOrderWritten"
  | "OwnOrderArgued"
  | "OwnOrderWithdrawn"
  | "OwnOrderFixed"
  | "OwnOrderRefused"
  | "OwnOrderDrawn"
  | "MomentMarked"
  | "MomentUnmarked"
  | "SteppedOut"
  | "AnswersOpened"
  | "ReportWritten"
>;

const HOUSE = {
  ExerciseOpened: {},
  SeatGiven: { role, to: z.enum(SEAT_BY) },
  SeatStoodIn: { role, turn, by: role },
  SeatTakenBack: { role, turn },
  SheetHandedBack: { role, turn },
  SheetTypedIn: { role, turn, reason: words },
  SheetFilled: {
    role,
    turn,
    from: z.enum(["draft", "bot", "nothing"]),
    dropped: z.int().min(0).max(100),
  },
  SettingsSet: {
    reading: z.enum(["off", "request", "shown"]).optional(),
    scoresOpen: flag.optional(),
    marking: z.string().max(LONGEST_MARKING).optional(),
  },
  CellTalkSent: { id, role, text: words },
  ControlTalkSent: { id, role, from: z.enum([...ROLES, "facilitator"]), text: words },
  RulingFiled: { about: z.int().min(0).max(100_000).optional(), own: id.optional(), beyond: yes.optional() },
  OwnOrderWritten: { id, role, turn, text: words, shown: z.array(role).max(3) },
  OwnOrderArgued: { id, role, side: z.enum(["for", "against"]), text: words },
  OwnOrderWithdrawn: { id },
  OwnOrderFixed: {
    id,
    odds: z.int().min(0).max(100),
    like: z.array(likeOrder).max(3),
    success: z.array(effect).max(4),
    failure: z.array(effect).max(4),
    reason: words,
    beyond: yes.optional(),
  },
  OwnOrderRefused: { id, reason: words },
  OwnOrderDrawn: { id, draw: z.int().min(0).max(99), came: flag },
  MomentMarked: {
    id,
    turn,
    phase: z.enum(PHASES),
    place: z.int().min(0).max(1_000_000).optional(),
    about: bookmarkAbout.optional(),
    note: words,
    objective: words.optional(),
    rated: z.enum(RATINGS).optional(),
  },
  MomentUnmarked: { id },
  SteppedOut: { role, aimed: words, believed: words, differently: words },
  AnswersOpened: { role, turn, answers: z.array(turnAnswer).max(200) },
  ReportWritten: { parts: reportParts },
} as const satisfies Rows<Along>;

const schemaOf = (type: string, shape: z.ZodRawShape) => z.strictObject({ type: z.literal(type), ...shape });

/** Each event that may stand in such a log, by its type. */
export const EVENTS: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries({ ...GAME, ...HOUSE }).map(([type, shape]) => [type, schemaOf(type, shape)]),
);

/** Whether an event of the house goes along. */
export const goesAlong = (type: ExerciseEvent["type"]): type is Along => Object.hasOwn(HOUSE, type);

/** The shape of what was typed by somebody, up to so many characters. */
export { typed };

// The door of whoever looks back: a game that is over, folded to any of its moments and cut for anybody who was in it. It decides
// nothing and throws no dice: what happened stands in the events, and what seats guessed by chance is handed in beside them, so that
// no secret is needed.
import type { ThrownDie } from "./dice-record.ts";
import type { EventOf, GameEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import { explain, type Ref } from "./explain.ts";
import { hashState } from "./hash-state.ts";
import { type Line, points } from "./ledger.ts";
import { reportFor } from "./news.ts";
import type { OrderDraft } from "./orders.ts";
import { sawZone } from "./redact.ts";
import { newGame } from "./replay.ts";
import type { Scenario } from "./scenario.ts";
import { scores } from "./scoring/index.ts";
import { HOLDERS, heldOf } from "./scoring/land.ts";
import type { GameState } from "./state.ts";
import { type Cut, viewAfter } from "./view/parts.ts";
import { viewFor } from "./view.ts";
import type { Scores, TurnReport, View } from "./view-types.ts";
import {
  type Control,
  type DynamicId,
  type Phase,
  type Role,
  TRACKS,
  type TrackId,
  type Turn,
  VIEWERS,
  type Viewer,
  type ZoneId,
} from "./vocabulary.ts";

export type { ThrownDie } from "./dice-record.ts";
export type { EventOf, GameEvent } from "./events.ts";
export type { Ref } from "./explain.ts";
export { among, points, tenths } from "./ledger.ts";

/** The figures that viewers guess at, each as it was shown: what chance, by the game's secret, has made of them. */
export type Guesses = Partial<Record<Viewer, View["tracks"]>>;

/** What a game that is over is folded from. */
export interface Facts {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly off: readonly DynamicId[];
  /** What each seat began by knowing, which chance drew by the secret; absent in games from before there were secrets. */
  readonly first?: GameState["known"];
  /** In force, in order. */
  readonly events: readonly GameEvent[];
  /** From which place on which guesses were shown, in order. */
  readonly guesses: readonly { readonly at: number; readonly shown: Guesses }[];
}

/** A phase as it stood open: from the place after its opening to the last before the next. A place counts the events before it. */
export interface Stop {
  readonly turn: Turn;
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}

/** Where on a timeline an event belongs. */
export const LANES = ["event", "deal", "word", "control", "order", "talk"] as const;
export type Lane = (typeof LANES)[number];

/** Something that happened, and the first place at which it has. */
export interface Happening {
  readonly at: number;
  readonly turn: Turn;
  readonly lane: Lane;
  readonly event: GameEvent;
}

/** The truth at the end of a quarter: figures in points, the reading of the exit, and how much of the ground each holds, per cent. */
export interface Mark {
  readonly turn: Turn;
  readonly tracks: Readonly<Partial<Record<TrackId, number>>>;
  readonly reading: number;
  readonly land: Readonly<Record<(typeof HOLDERS)[number], number>>;
}

/** Who holds a zone, and how much of all the ground it counts for JNIM, per mille. */
export interface Ground {
  readonly zone: ZoneId;
  readonly control: Control;
  readonly jnim: number;
}

export interface ThrownIn extends ThrownDie {
  readonly zoneId?: ZoneId;
}

export interface LookBack {
  /** The first moment of each phase, in order. */
  readonly stops: readonly Stop[];
  /** How many events there are: the last place. */
  readonly last: number;
  readonly happenings: readonly Happening[];
  /** One a quarter, in order. */
  readonly marks: readonly Mark[];
  view(at: number, viewer: Viewer): View;
  /** What a viewer read of a quarter; undefined before its outcome. */
  report(turn: Turn, viewer: Viewer): TurnReport | undefined;
  /** A seat's sheet as it was resolved in a quarter; empty where it gave none. */
  sheet(turn: Turn, role: Role): readonly OrderDraft[];
  /** Every zone at a place, in the scenario's order. */
  ground(at: number): readonly Ground[];
  /** Every cause of a figure up to a place, as a viewer may know it. */
  why(ref: Ref, at: number, viewer: Viewer): Line[];
  /** The dice of a quarter as they fell. */
  dice(turn: Turn): readonly ThrownIn[];
  /** What each seat came to, by causes: final where the game was played to its end. */
  scores(): Scores;
  /** The fingerprint of how it ended: the same as of the game itself. */
  hash(): string;
}

/** What the viewers are shown by chance in a state: all that would be another thing without the secret it errs by. */
export function guessesIn(s: GameState): Guesses {
  if (s.estimates === undefined) return {};
  const open = { ...s, estimates: undefined };
  const guesses: Guesses = {};
  for (const viewer of VIEWERS) {
    const [shown, bare] = [viewFor(s, viewer).tracks, viewFor(open, viewer).tracks];
    const differ = TRACKS.filter((t) => JSON.stringify(shown[t]) !== JSON.stringify(bare[t]));
    if (differ.length > 0) guesses[viewer] = Object.fromEntries(differ.map((t) => [t, shown[t]]));
  }
  return guesses;
}

const isOfficial = (e: GameEvent): boolean => e.type === "MessageSent" && e.official;

const LANE: Readonly<Partial<Record<GameEvent["type"], Lane>>> = {
  ScenarioEventHappened: "event",
  RegimeFell: "event",
  RegimeElected: "event",
  ExitChanged: "event",
  WagnerDeployed: "event",
  FranceAttacked: "event",
  DealProposed: "deal",
  DealCountered: "deal",
  DealSignedBy: "deal",
  DealRefused: "deal",
  DealLapsed: "deal",
  DealJudged: "deal",
  DealPassedOn: "deal",
  DealLeaked: "deal",
  CampaignRun: "word",
  CampaignAttributed: "word",
  Injected: "control",
  RulingGiven: "control",
  Ruled: "control",
  OrderCarriedOut: "order",
};

const laneOf = (e: GameEvent): Lane | undefined =>
  e.type === "MessageSent" ? (isOfficial(e) ? "word" : "talk") : LANE[e.type];

/** Views that are kept ready: whoever compares two of them goes to and fro. */
const KEPT = 24;

/**
 * Takes up a game that is over. Folds it once, and keeps a state a phase: any place is a few events away from one.
 * @throws RangeError where the scenario or the seed is none
 */
export function lookBack(facts: Facts): LookBack {
  const { scenario, seed, off, first, events, guesses } = facts;
  const opened = newGame(scenario, seed, { off: [...off] });
  const begun = first ? { ...opened, known: first } : opened;
  const stops: { turn: Turn; phase: Phase; from: number; to: number }[] = [];
  const stations: { at: number; state: GameState }[] = [{ at: 0, state: begun }];
  const happenings: Happening[] = [];
  const sheets = new Map<string, readonly OrderDraft[]>();
  const quarters = new Map<Turn, { events: GameEvent[]; outcome?: GameState }>();
  let state = begun;
  let turn: Turn = 1;
  events.forEach((event, i) => {
    state = evolve(state, event);
    const at = i + 1;
    if (event.type === "PhaseOpened") {
      turn = event.turn;
      const before = stops.at(-1);
      if (before) before.to = i;
      stops.push({ turn, phase: event.phase, from: at, to: at });
      stations.push({ at, state });
    }
    if (event.type === "SheetCommitted") sheets.set(`${turn} ${event.role}`, event.orders);
    if (event.type === "SheetReopened") sheets.delete(`${turn} ${event.role}`);
    // The calendar's events come with the quarter that they open: nobody has stood between them.
    const stop = stops.at(-1);
    if (event.type === "ScenarioEventHappened" && stop && stop.from === i) stop.from = at;
    const quarter = quarters.get(turn) ?? { events: [] };
    quarters.set(turn, quarter);
    quarter.events.push(event);
    if (event.type === "PhaseOpened" && event.phase === "outcome") quarter.outcome = state;
    const lane = laneOf(event);
    if (lane) happenings.push({ at, turn, lane, event });
  });
  const lastStop = stops.at(-1);
  if (lastStop) lastStop.to = events.length;

  const within = (at: number): number => Math.max(0, Math.min(at, events.length));

  /** Where somebody looked last: whoever goes on from there by an event folds that event alone. */
  let looked = { at: 0, state: begun };
  function stateAt(place: number): GameState {
    const at = within(place);
    const station = stations.findLast((s) => s.at <= at) ?? { at: 0, state: begun };
    const from = looked.at <= at && looked.at > station.at ? looked : station;
    let s = from.state;
    for (let i = from.at; i < at; i++) s = evolve(s, events[i] as GameEvent);
    looked = { at, state: s };
    return s;
  }

  const views = new Map<string, View>();
  /** What each viewer was shown last: of what has not changed since, the very same parts are shown again. */
  const last = new Map<Viewer, Cut & { shown: View; guesses: View["tracks"] | undefined }>();
  function view(place: number, viewer: Viewer): View {
    const at = within(place);
    const name = `${viewer} ${at}`;
    const kept = views.get(name);
    if (kept) return kept;
    const game = stateAt(at);
    const before = last.get(viewer);
    const view = viewAfter(before, game, viewer);
    const guessed = guesses.findLast((g) => g.at <= at)?.shown[viewer];
    const same = before && before.guesses === guessed && before.view.tracks === view.tracks;
    const shown = same ? { ...view, tracks: before.shown.tracks } : asShown(view, guessed);
    last.set(viewer, { game, view, shown, guesses: guessed });
    views.set(name, shown);
    if (views.size > KEPT) views.delete(views.keys().next().value as string);
    return shown;
  }

  const reports = new Map<string, TurnReport>();
  function report(of: Turn, viewer: Viewer): TurnReport | undefined {
    const quarter = quarters.get(of);
    if (!quarter?.outcome) return undefined;
    const name = `${viewer} ${of}`;
    const known = reports.get(name) ?? reportFor(quarter.events, quarter.outcome, viewer);
    reports.set(name, known);
    return known;
  }

  return {
    stops,
    last: events.length,
    happenings,
    marks: marksOf(state),
    view,
    report,
    sheet: (of, role) => sheets.get(`${of} ${role}`) ?? [],
    ground(at) {
      const s = stateAt(at);
      return scenario.zones.map(({ id: zone }, i) => {
        const { who, share } = heldOf(s, i);
        const control = s.zones[i]?.control ?? "contested";
        return { zone, control, jnim: HOLDERS[who] === "jnim" ? share : 0 };
      });
    },
    why: (ref, at, viewer) =>
      explain(events, ref, viewer, {
        toSeq: within(at) - 1,
        zones: scenario.zones.map((z) => z.id),
        seen: (zone, of) => sawZone(quarters.get(of)?.outcome, viewer, zone),
      }),
    dice: (of) =>
      (quarters.get(of)?.events ?? [])
        .filter((e): e is EventOf<"DiceThrown"> => e.type === "DiceThrown")
        .flatMap((e) => e.dice.map((die) => withZone(die, scenario))),
    scores: () => scores(state),
    hash: () => hashState(state),
  };
}

/** A view with its guesses as they were shown; how old each is, the view itself knows. */
function asShown(view: View, guesses: View["tracks"] | undefined): View {
  if (!guesses) return view;
  const tracks = { ...view.tracks };
  for (const track of TRACKS) {
    const [now, shown] = [tracks[track], guesses[track]];
    if (now && shown) tracks[track] = { ...shown, age: now.age };
  }
  return { ...view, tracks };
}

function marksOf(s: GameState): Mark[] {
  const { past } = viewFor(s, "facilitator");
  return s.past.map(({ turn, reading, land }, i) => ({
    turn,
    tracks: past[i]?.tracks ?? {},
    reading: points(reading),
    land: Object.fromEntries(
      HOLDERS.map((who, at) => [who, Math.round((land[at] ?? 0) / 10)]),
    ) as Mark["land"],
  }));
}

const withZone = (die: ThrownDie, { zones }: Scenario): ThrownIn => {
  const zone = die.zone === undefined ? undefined : zones[die.zone]?.id;
  return zone ? { ...die, zoneId: zone } : die;
};

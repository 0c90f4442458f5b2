// What a run of games has used and brought about, by name: each order with each of its options, each term, each kind of
// event, each ending. The exhaustive player looks up what is rare; its test fails by the names of what never came.
import { AIM_TESTS, HOSTAGE_TURNS, POSTURE_ENDS } from "../codes/reasons.ts";
import { EXPOSES } from "../data/exposes.ts";
import { ORDER_IDS, type OrderId } from "../data/orders/ids.ts";
import { rowOf } from "../data/orders/index.ts";
import { optionsFor, TERM_ROWS } from "../data/terms.ts";
import { exitReading } from "../dynamics/d18-exit.ts";
import type { EventOf, EventType, GameEvent } from "../events.ts";
import { table } from "../evolve.ts";
import type { DealMove, OrderDraft, Term } from "../orders.ts";
import type { GameState } from "../state.ts";
import {
  AIMS,
  ANGLES,
  type Angle,
  CLAIMABLE,
  CONTROLS,
  DEMANDS,
  LINES,
  MEDIATORS,
  PHASES,
  RECEIVERS,
  REGIMES,
  ROLES,
  RUNG,
  RUNGS,
  SIGNALS,
  THEMES,
  VENUES,
} from "../vocabulary.ts";

const NEIGHBOURS = ["niamey", "ouagadougou"] as const;
const ALOUD = ["open", "private"] as const;
const BUILT = RECEIVERS.filter((r) => r !== "none");

/** What an order names beside its zone, where that is a closed set: its options, or its targets. */
const NAMED: Partial<Readonly<Record<OrderId, readonly string[]>>> = {
  "paris.declare_aim": AIMS,
  "paris.drop_aim": AIMS,
  "paris.hand_over": BUILT,
  "paris.build_receiver": BUILT,
  "paris.draw_down": RECEIVERS,
  "paris.forbid_talks": ALOUD,
  "paris.back_talks": ALOUD,
  "paris.take_line": LINES.filter((l) => l !== "none"),
  "paris.claim_event": CLAIMABLE,
  "paris.counter_campaign": THEMES,
  "bamako.counter_campaign": THEMES,
  "paris.speak_home": ["results", "threat", "limits"],
  "paris.court_neighbour": NEIGHBOURS,
  "paris.announce_exit": ["2", "3", "4"],
  "bamako.promise_elections": ["4", "6"],
  "jnim.communique": SIGNALS,
  "moscow.campaign": THEMES,
  "moscow.court_neighbour": NEIGHBOURS,
};
/** Orders whose target is a zone: any will do. */
const FROM_A_ZONE: readonly OrderId[] = ["paris.redeploy_battlegroup", "bamako.deploy_army"];

/** The name under which an order's use is counted; an ending of a standing instruction is one of its own. */
export function nameOfOrder(d: OrderDraft): string {
  if (rowOf(d.id).posture && d.option === "end") return `order ${d.id}: ended`;
  const named = FROM_A_ZONE.includes(d.id) ? undefined : (d.option ?? d.target);
  return named === undefined ? `order ${d.id}` : `order ${d.id}: ${named}`;
}

export const nameOfTerm = (t: Pick<Term, "kind" | "by" | "option">): string =>
  `term ${t.kind}${t.option === undefined ? "" : `: ${t.option}`} by ${t.by}`;

/** The choices of place and people that a term may hold. */
export const namesIn = (t: Pick<Term, "venue" | "mediator" | "receiver">): string[] =>
  (["venue", "mediator", "receiver"] as const).flatMap((field) =>
    t[field] === undefined ? [] : [`${field} ${t[field]}`],
  );

export const nameOfMove = (m: DealMove["move"] | "leave"): string => `deal ${m}`;

export const nameOfAngle = (angle: Angle): string => `account ${angle}`;

function ordersWanted(): string[] {
  return ORDER_IDS.flatMap((id) => {
    const named = NAMED[id]?.map((x) => `order ${id}: ${x}`) ?? [`order ${id}`];
    return rowOf(id).posture ? [...named, `order ${id}: ended`] : named;
  });
}

function termsWanted(): string[] {
  const terms = TERM_ROWS.flatMap((row) =>
    row.by.flatMap((by) =>
      (optionsFor(row, by) ?? [undefined]).map((option) =>
        nameOfTerm(option === undefined ? { kind: row.kind, by } : { kind: row.kind, by, option }),
      ),
    ),
  );
  const fields = [
    ...VENUES.map((x) => `venue ${x}`),
    ...MEDIATORS.map((x) => `mediator ${x}`),
    ...RECEIVERS.map((x) => `receiver ${x}`),
  ];
  const moves = (["propose", "counter", "sign", "refuse", "leak", "tell"] as const).map(nameOfMove);
  return [...terms, ...fields, ...moves, ...ANGLES.map(nameOfAngle)];
}

/** What sets one event of a kind apart from another, where that is a closed set: how, by whom, to what. */
const KINDS: { readonly [T in EventType]?: { all: readonly string[]; of: (e: EventOf<T>) => string } } = {
  PhaseOpened: { all: PHASES, of: (e) => e.phase },
  ScenarioEventHappened: { all: ["offer", "news"], of: (e) => (e.offers ? "offer" : "news") },
  SheetCommitted: { all: ROLES, of: (e) => e.role },
  PostureEnded: { all: POSTURE_ENDS, of: (e) => e.why },
  ControlChanged: { all: CONTROLS.map((c) => `to ${c}`), of: (e) => `to ${e.to}` },
  HarmDone: { all: ["france", "state", "jnim", "is", "wagner", "militias", "partners"], of: (e) => e.by },
  CellsHid: { all: ["hidden", "seen"], of: (e) => (e.hidden ? "hidden" : "seen") },
  ReceiverBuilt: { all: BUILT, of: (e) => e.receiver },
  AimDeclared: { all: AIMS, of: (e) => e.aim },
  AimDropped: { all: ["narrowing", "in time"], of: (e) => (e.narrowing ? "narrowing" : "in time") },
  AimTested: {
    all: AIM_TESTS,
    of: (e) => e.why,
  },
  RegimeFell: {
    all: ["elected to transition", "transition to junta", "junta to junta"],
    of: (e) => `${e.from} to ${e.to}`,
  },
  RegimeElected: { all: REGIMES.filter((r) => r !== "elected"), of: (e) => e.from },
  ElectionsPromised: {
    all: ["promised", "put off", "broken"],
    of: (e) => (e.by === 0 ? "broken" : e.postponed > 0 ? "put off" : "promised"),
  },
  LineTaken: { all: LINES.filter((l) => l !== "none"), of: (e) => e.line },
  DemandMade: { all: DEMANDS.filter((d) => d !== "none"), of: (e) => e.rung },
  TalksMoved: {
    all: [
      ...RUNGS.slice(1).map((r) => `up to ${r}`),
      "down by came_undone",
      "down by bamako_broke_off",
      "down by jnim_left",
      "down by contact_cold",
      "down by coup_voids_mandate",
      "down by coup_breaks_contact",
      "down by coup_voids_settlement",
    ],
    of: (e) => (e.talks.rung > e.from ? `up to ${RUNGS[e.talks.rung]}` : `down by ${e.line.code}`),
  },
  TalksVetoed: { all: ALOUD, of: (e) => (e.open ? "open" : "private") },
  SignalGiven: { all: SIGNALS, of: (e) => e.signal.kind },
  SignalChanged: { all: ["answered", "decayed", "echoed", "lapsed"], of: (e) => e.why },
  HostagesChanged: { all: HOSTAGE_TURNS, of: (e) => e.why },
  ClaimOpened: { all: CLAIMABLE, of: (e) => e.what },
  Claimed: { all: CLAIMABLE, of: (e) => e.what },
  ExitChanged: { all: ["announced", "drawn_down", "slipped", "narrowed", "out"], of: (e) => e.why },
  CampaignAttributed: { all: ["rightly", "wrongly"], of: (e) => (e.right ? "rightly" : "wrongly") },
  StreetMarched: { all: ["1", "2", "3"], of: (e) => String(e.size) },
  NeighbourTurned: { all: NEIGHBOURS, of: (e) => e.neighbour },
  SourceWon: { all: ROLES, of: (e) => e.role },
  SourceBurned: {
    all: [...new Set(Object.values(EXPOSES).map((x) => x.by)), "hunted"],
    of: (e) => e.by,
  },
  SourceFaded: { all: ["untended", "regime"], of: (e) => e.why },
  MessageSent: { all: ["aside", "official"], of: (e) => (e.official ? "official" : "aside") },
  AccountHeard: { all: ["first", "together", "later"], of: (e) => e.place },
  DealSignedBy: {
    all: ["one of several", "the last"],
    of: (e) => (e.concluded ? "the last" : "one of several"),
  },
  DealPassedOn: { all: ["papers", ...ROLES], of: (e) => e.listener },
  DealLeaked: { all: ["papers", ...ROLES], of: (e) => e.role },
  LeakTraced: { all: ["nobody", ...ROLES], of: (e) => e.named },
  DealJudged: { all: ["kept", "broken"], of: (e) => (e.kept ? "kept" : "broken") },
  RulingGiven: { all: ["country", "zone"], of: (e) => (e.zone < 0 ? "country" : "zone") },
};

const kindsOf = (type: EventType) =>
  KINDS[type] as { all: readonly string[]; of: (e: GameEvent) => string } | undefined;

export function nameOfEvent(e: GameEvent): string {
  const kinds = kindsOf(e.type);
  return kinds ? `event ${e.type}: ${kinds.of(e)}` : `event ${e.type}`;
}

/** Events that stored logs hold and nothing brings about any more. */
const OF_OLD = ["Ruled"] as const satisfies readonly EventType[];

const eventsWanted = (): string[] =>
  (Object.keys(table) as EventType[])
    .filter((type) => !(OF_OLD as readonly string[]).includes(type))
    .flatMap((type) => kindsOf(type)?.all.map((kind) => `event ${type}: ${kind}`) ?? [`event ${type}`]);

const ENDINGS = [
  ...["out by choice", "out, contested", "out in duress", "announced and not out", "still there"],
  ...["settled", "in talks", "no talks"],
  ...["under an elected government", "under a transition", "under a junta"],
  ...["no coup", "one coup", "several coups"],
  ...["Wagner in the country", "no Wagner"],
  ...["expelled", "attacked at home", "unharmed at home"],
];

const EXITS = { choice: "out by choice", contested: "out, contested", duress: "out in duress" } as const;

/** How a game ended, in every respect that people would name. */
export function endingsOf(s: GameState): string[] {
  const { exit, talks, regime } = s;
  const stay = exit.announcedIn > 0 ? "announced and not out" : "still there";
  const wagner = s.zones.some((z) => z.forces.wagner > 0);
  const endings = [
    exit.outIn > 0 ? EXITS[exitReading(s).word] : stay,
    talks.rung === RUNG.settlement ? "settled" : talks.rung > RUNG.none ? "in talks" : "no talks",
    regime.kind === "elected" ? "under an elected government" : `under a ${regime.kind}`,
    regime.falls === 0 ? "no coup" : regime.falls === 1 ? "one coup" : "several coups",
    wagner ? "Wagner in the country" : "no Wagner",
    s.tally.attacksInFrance > 0 ? "attacked at home" : "unharmed at home",
  ];
  if (s.demand.rung === "expel" && exit.outIn > 0) endings.push("expelled");
  return endings.map((e) => `ending ${e}`);
}

/** Everything that a thorough run comes upon. */
export const everything = (): readonly string[] => [
  ...ordersWanted(),
  ...termsWanted(),
  ...eventsWanted(),
  ...ENDINGS.map((e) => `ending ${e}`),
];

/** The ledger of a run: how often each has been seen. */
export class Seen {
  readonly #times = new Map<string, number>();

  add(...names: readonly string[]): void {
    for (const name of names) this.#times.set(name, this.times(name) + 1);
  }

  times(name: string): number {
    return this.#times.get(name) ?? 0;
  }

  /** Takes down a whole game. */
  game(events: Iterable<GameEvent>, end: GameState): void {
    for (const e of events) {
      this.add(nameOfEvent(e));
      if (e.type === "SheetCommitted") this.add(...e.orders.map(nameOfOrder));
      if (e.type === "DealProposed") this.deal("propose", e.draft.terms);
      if (e.type === "DealCountered") this.deal("counter", e.draft.terms);
      if (e.type === "DealSignedBy") this.add(nameOfMove("sign"));
      if (e.type === "DealRefused") this.add(nameOfMove("refuse"));
      if (e.type === "DealPassedOn") this.add(nameOfMove("leak"));
      if (e.type === "MessageSent" && e.story) this.add(nameOfMove("tell"), nameOfAngle(e.story.angle));
    }
    if (end.phase === "ended") this.add(...endingsOf(end));
  }

  deal(move: "propose" | "counter", terms: readonly Term[]): void {
    this.add(nameOfMove(move));
    for (const t of terms) this.add(nameOfTerm(t), ...namesIn(t));
  }

  /** What never came, in the order of the list. */
  missing(): string[] {
    return everything().filter((name) => this.times(name) === 0);
  }

  /** What came and stands on no list: a new option, a new kind. The lists above are to be told of it. */
  unheardOf(): string[] {
    const known = new Set(everything());
    return [...this.#times.keys()].filter((name) => !known.has(name)).sort();
  }
}

// One truth, four views: what a viewer is shown, by allow-list. Leaving a field out is the default.
// Written once, as a look at the game whose parts are worked out when they are read: a bot that only looks reads few of them, and who
// keeps or sends a view has all of them written out.
import { reachOf } from "./deals/reach.ts";
import { units } from "./known.ts";
import { labelOf } from "./label.ts";
import type { OrderDraft } from "./orders.ts";
import type { GameState } from "./state.ts";
import { storiesNow } from "./stories.ts";
import * as course from "./view/course.ts";
import { dealsOf } from "./view/deals.ts";
import { figuresOf, pastFigures, writtenFigures } from "./view/figures.ts";
import { boardOf, frameOf, startOf } from "./view/frame.ts";
import { writtenZone, zonesSeen } from "./view/zones.ts";
import type { DealView, View } from "./view-types.ts";
import { asRole, type Phase, ROLES, type Role, type Turn, type Viewer } from "./vocabulary.ts";

/** A view by looking: good until something happens that it shows, see `afresh`. */
export class LazyView implements View {
  readonly scenario: View["scenario"];
  readonly board: View["board"];
  readonly turn: Turn;
  readonly off: View["off"];
  readonly #s: GameState;
  #tracks: View["tracks"] | undefined;
  #zones: View["zones"] | undefined;
  #aims: View["aims"] | undefined;
  #talks: View["talks"] | undefined;
  #signals: View["signals"] | undefined;
  #exit: View["exit"] | undefined;
  #wagner: View["wagner"] | undefined;
  #parisLine: View["parisLine"] | undefined;
  #postures: View["postures"] | undefined;
  #stories: View["stories"] | undefined;
  #deals: DealView[] | undefined;
  #reach: Role[] | undefined;

  constructor(
    s: GameState,
    readonly viewer: Viewer,
  ) {
    this.#s = s;
    this.scenario = frameOf(s.scenario);
    this.board = boardOf(s.scenario);
    this.turn = s.turn;
    this.off = s.off;
  }

  /** To be said when something may have been agreed or told since: until a quarter resolves, nothing else can change. */
  afresh(): this {
    this.#stories = undefined;
    this.#deals = undefined;
    this.#reach = undefined;
    return this;
  }

  get phase(): Phase {
    return this.#s.phase;
  }
  get label(): View["label"] {
    return labelOf(this.#s.scenario, this.#s.turn);
  }
  get tracks(): View["tracks"] {
    this.#tracks ??= figuresOf(this.#s, this.viewer);
    return this.#tracks;
  }
  get past(): View["past"] {
    return pastFigures(this.#s, this.viewer);
  }
  get start(): View["start"] {
    return startOf(this.#s.scenario, this.viewer);
  }
  get zones(): View["zones"] {
    this.#zones ??= zonesSeen(this.#s, this.viewer);
    return this.#zones;
  }
  get regime(): View["regime"] {
    const { kind, since, falls } = this.#s.regime;
    return { kind, since, falls };
  }
  get aims(): View["aims"] {
    this.#aims ??= course.aims(this.#s, this.viewer);
    return this.#aims;
  }
  get talks(): View["talks"] {
    this.#talks ??= course.talks(this.#s, this.viewer);
    return this.#talks;
  }
  get signals(): View["signals"] {
    this.#signals ??= course.signals(this.#s);
    return this.#signals;
  }
  get exit(): View["exit"] {
    this.#exit ??= course.exit(this.#s, this.viewer);
    return this.#exit;
  }
  get wagner(): View["wagner"] {
    this.#wagner ??= course.wagner(this.#s, this.viewer);
    return this.#wagner;
  }
  get parisLine(): View["parisLine"] {
    this.#parisLine ??= course.parisLine(this.#s, this.viewer);
    return this.#parisLine;
  }
  get demand(): View["demand"] {
    return { ...this.#s.demand };
  }
  get elections(): View["elections"] {
    const { promisedFor, postponed } = this.#s.elections;
    return { promisedFor, postponed };
  }
  get hostages(): View["hostages"] {
    return units(this.#s.hostages);
  }
  get claims(): View["claims"] {
    return course.claims(this.#s, this.viewer);
  }
  get postures(): View["postures"] {
    this.#postures ??= course.postures(this.#s, this.viewer);
    return this.#postures;
  }
  get stories(): View["stories"] {
    this.#stories ??= storiesNow(this.#s);
    return this.#stories;
  }
  get deals(): View["deals"] {
    this.#deals ??= dealsOf(this.#s, this.viewer);
    return this.#deals;
  }
  get reach(): View["reach"] {
    const role = asRole(this.viewer);
    this.#reach ??= role ? reachOf(this.#s, role) : [];
    return this.#reach;
  }
  get committed(): View["committed"] {
    return ROLES.filter((r) => this.#s.sheets[r] !== undefined);
  }
  get sheet(): OrderDraft[] | undefined {
    const role = asRole(this.viewer);
    return role && this.#s.sheets[role];
  }
  toJSON(): View {
    return written(this);
  }
}

/** Each part as plain data, which may be kept: nothing in it is looked up later. */
export const writtenParts: { readonly [K in keyof View]-?: (v: LazyView) => View[K] } = {
  viewer: (v) => v.viewer,
  scenario: (v) => v.scenario,
  turn: (v) => v.turn,
  label: (v) => v.label,
  phase: (v) => v.phase,
  board: (v) => v.board,
  tracks: (v) => writtenFigures(v.tracks),
  past: (v) => v.past,
  start: (v) => v.start,
  zones: (v) => v.zones.map(writtenZone),
  regime: (v) => v.regime,
  aims: (v) => v.aims,
  talks: (v) => v.talks,
  signals: (v) => v.signals,
  exit: (v) => v.exit,
  wagner: (v) => v.wagner,
  parisLine: (v) => v.parisLine,
  demand: (v) => v.demand,
  elections: (v) => v.elections,
  hostages: (v) => v.hostages,
  claims: (v) => v.claims,
  stories: (v) => v.stories,
  postures: (v) => v.postures,
  deals: (v) => v.deals,
  reach: (v) => v.reach,
  committed: (v) => v.committed,
  off: (v) => v.off,
  sheet: (v) => v.sheet,
};

function written(v: LazyView): View {
  const view: Partial<Record<keyof View, unknown>> = {};
  for (const [part, write] of Object.entries(writtenParts)) {
    const value = write(v);
    if (value !== undefined) view[part as keyof View] = value;
  }
  return view as View;
}

/** Everything that a viewer is shown of the game, as plain data. Pure; changing what it may not know does not change it. */
export const viewFor = (s: GameState, viewer: Viewer): View => written(new LazyView(s, viewer));

/** The same for who only reads it, and keeps it no longer than until the state moves on. */
export const lazyViewFor = (s: GameState, viewer: Viewer): LazyView => new LazyView(s, viewer);

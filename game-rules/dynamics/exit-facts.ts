// D18, what a reading is made of: one list of facts, worked out in one way from an account of the exit. The truth gives such an
// account, and so does a view: what it cannot know stands there at its best, its worst, or as it is guessed.
import type { ExitState } from "../state.ts";
import { type Control, DEMANDS, type Demand } from "../vocabulary.ts";
import { answeredByExit } from "./answered.ts";

/** Tracks in tenths, land per mille. */
export interface Facts {
  aimsMet: number;
  aimsUnmet: number;
  rung: number;
  spoilt: boolean;
  /** Bamako was overruled in the open as the exit was announced, or on the way out. */
  overruled: boolean;
  pressure: number;
  /** A signal was answered: in words, or by the exit itself. */
  answered: boolean;
  inWords: boolean;
  heard: boolean;
  echo: number;
  /** Zones that found a receiver, or would; and all zones that count. */
  received: number;
  places: number;
  announced: boolean;
  freely: boolean;
  backed: boolean;
  slips: number;
  narrowed: number;
  sentiment: number;
  framing: number;
  contract: boolean;
  deployed: boolean;
  demand: number;
  announcedFirst: boolean;
  uncontained: number;
  harm: number;
  influence: number;
}

/** A zone of the country, as far as the reading asks for it. */
export interface ZoneTold {
  /** Its weight among the ground that counts. */
  readonly stake: number;
  /** How much of it is not contained: 0 none, 2 all of it. */
  readonly loose: number;
  readonly harm: number;
  readonly french: boolean;
  /** A receiver for it is in sight. */
  readonly prepared: boolean;
}

/** A signal of JNIM's that bounds the war. */
export interface Heard {
  readonly since: number;
  readonly answered: boolean;
  readonly alive: boolean;
  readonly echo: number;
}

/** An exit as somebody tells it, who may know all or some of it. Tracks in tenths, turns as the game counts them. */
export interface Account {
  /** The turn that is spoken of: this one, or that in which the last unit left. */
  readonly now: number;
  readonly quartersPerTurn: number;
  readonly zones: readonly ZoneTold[];
  readonly aims: readonly {
    readonly since: number;
    readonly met: boolean;
    readonly given?: boolean | undefined;
  }[];
  readonly rung: number;
  readonly vetoedIn: number;
  /** A veto stands, open or quiet; and an open one. */
  readonly forbidden: boolean;
  readonly openly: boolean;
  readonly backed: boolean;
  readonly bound: readonly Heard[];
  readonly exit: Omit<ExitState, "reading">;
  readonly demand: { readonly rung: Demand; readonly since: number; readonly first?: number };
  readonly contract: boolean;
  readonly deployedIn: number;
  readonly pressure: number;
  readonly sentiment: number;
  readonly framing: number;
  readonly influence: number;
}

/** Who forbade the talks cannot claim them; for so many quarters (reading). */
const VETO_SPOILS = 4; // quarters
/** What of the land is not contained: under JNIM or IS, contested ground half. */
export const LOOSE: Readonly<Record<Control, number>> = { state: 0, groups: 0, jnim: 2, is: 2, contested: 1 };
export const PREPARED = 8; // tenths of a unit: a receiver in sight
/** An aim is held against Paris once it has had its time. */
const HAD_ITS_TIME = 2; // turns after that of declaring

/** Of the signals that bound the war: was one answered, in words or by the exit itself, and is one still heard? */
function heardOf(
  bound: readonly Heard[],
  announcedIn: number,
): Pick<Facts, "answered" | "inWords" | "echo" | "heard"> {
  const answered = bound.filter((x) => x.answered || answeredByExit(x.since, announcedIn));
  const echo = answered[answered.length - 1]?.echo ?? 0;
  return {
    answered: answered.length > 0,
    inWords: answered.some((x) => x.answered),
    echo,
    heard: bound.some((x) => x.alive),
  };
}

type Timing = Pick<Facts, "announced" | "announcedFirst" | "freely" | "demand">;
/** Asked first, or announced first: an exit that nobody has announced yet is weighed as if it were announced now. */
function timing({ exit, demand }: Account): Timing {
  // a rung added later makes an announcement no earlier than it was
  const first = demand.first ?? demand.since;
  const asked = demand.rung !== "none" && (exit.outIn === 0 || first <= exit.outIn);
  const announced = exit.announcedIn > 0 || exit.outIn === 0;
  const announcedFirst = exit.announcedIn > 0 && exit.announcedIn < first;
  const freely = announced && (!asked || announcedFirst);
  return { announced, announcedFirst, freely, demand: asked ? DEMANDS.indexOf(demand.rung) : 0 };
}

const spoiltBy = (a: Account): boolean =>
  a.forbidden || (a.vetoedIn > 0 && (a.now - a.vetoedIn) * a.quartersPerTurn < VETO_SPOILS);

const sum = <T>(list: readonly T[], of: (x: T) => number): number => list.reduce((n, x) => n + of(x), 0);

/** The facts of an account. */
export function factsOf(a: Account): Facts {
  const { exit, now } = a;
  const ground = sum(a.zones, (z) => z.stake);
  const loose = sum(a.zones, (z) => z.stake * z.loose);
  const held = a.zones.filter((z) => z.french);
  const { answered, inWords, echo, heard } = heardOf(a.bound, exit.announcedIn);
  const { announced, announcedFirst, freely, demand } = timing(a);
  return {
    answered,
    inWords,
    echo,
    heard,
    announced,
    announcedFirst,
    freely,
    demand,
    aimsMet: a.aims.filter((x) => x.met).length,
    aimsUnmet: a.aims.filter((x) => !x.met && !x.given && now - x.since >= HAD_ITS_TIME).length,
    rung: a.rung,
    spoilt: spoiltBy(a),
    overruled: exit.overruled === true || (exit.outIn === 0 && a.openly),
    backed: a.backed,
    pressure: a.pressure,
    received: exit.handed + held.filter((z) => z.prepared).length,
    places: exit.handed + exit.abandoned + held.length,
    slips: exit.slips,
    narrowed: exit.narrowed,
    sentiment: a.sentiment,
    framing: a.framing,
    contract: a.contract,
    deployed: a.deployedIn > 0 && a.deployedIn <= now,
    uncontained: ground > 0 ? Math.floor((loose * 500) / ground) : 0,
    harm: sum(a.zones, (z) => z.harm),
    influence: a.influence,
  };
}

// Which events can be told now, who has told them, and what stands behind an account: asked by views, statements, bots and D19.
// What stands behind is read from one small sheet of facts, filled in from the truth or from what a seat knows of it.
import type { StoryRefusal } from "./codes/refusals.ts";
import { ANGLE_ROWS, TOLD_FOR } from "./data/stories.ts";
import { points } from "./ledger.ts";
import type { GameState, Told } from "./state.ts";
import type { View } from "./view-types.ts";
import {
  ANGLES,
  type Angle,
  type Demand,
  type Fact,
  type ParisLine,
  type Role,
  RUNG,
  STORIES,
  type Story,
  type TrackId,
  type Turn,
} from "./vocabulary.ts";

/** When each event last happened; 0 for never. All of it everybody knows. */
const HAPPENED: Readonly<Record<Story, (s: GameState) => Turn>> = {
  exit_announced: (s) => s.exit.announcedIn,
  french_out: (s) => s.exit.outIn,
  coup: (s) => (s.regime.falls > 0 && s.regime.kind !== "elected" ? s.regime.since : 0),
  wagner_came: (s) => s.wagner.deployedIn,
  veto: (s) => s.openVetoIn,
  settlement: (s) => (s.talks.rung === RUNG.settlement ? s.talks.steppedIn : 0),
  expulsion: (s) => (s.demand.rung === "expel" ? s.demand.since : 0),
};

/** The event's turn while it is still news, else 0. */
export function storyOf(s: GameState, of: Story): Turn {
  const turn = HAPPENED[of](s);
  return turn > 0 && (s.turn - turn) * s.scenario.quartersPerTurn <= TOLD_FOR ? turn : 0;
}

/** Accounts given of this very event: a second coup is told anew. */
export const accountsOf = (s: GameState, of: Story, since: Turn): readonly Told[] =>
  s.told?.filter((t) => t.of === of && t.since === since) ?? [];

const NO_STORIES: View["stories"] = [];

/** What can be told now and who has: for everybody's view, since statements are made to everybody. */
export function storiesNow(s: GameState): View["stories"] {
  let open: View["stories"] | undefined;
  for (const of of STORIES) {
    const since = storyOf(s, of);
    if (since === 0) continue;
    open ??= [];
    open.push({
      of,
      since,
      told: accountsOf(s, of, since).map(({ role, angle, turn }) => ({ role, angle, turn })),
    });
  }
  return open ?? NO_STORIES;
}

const OF_ROLE_AND_STORY = new Map<string, readonly Angle[]>();

/** The accounts that a side can give of an event. */
export function anglesFor(role: Role, of: Story): readonly Angle[] {
  const key = `${role}/${of}`;
  let angles = OF_ROLE_AND_STORY.get(key);
  if (!angles) {
    angles = ANGLES.filter((a) => ANGLE_ROWS[a].by === role && ANGLE_ROWS[a].of.includes(of));
    OF_ROLE_AND_STORY.set(key, angles);
  }
  return angles;
}

/** The facts that accounts stand on, in points, as the truth has them or as one seat knows them. */
export interface Standing {
  readonly aimMet: boolean;
  readonly rung: number;
  readonly bounded: boolean;
  readonly answered: boolean;
  readonly receiver: boolean;
  readonly exit: { announcedIn: Turn; slips: number; handed: number; abandoned: number };
  readonly agreed: boolean;
  readonly demand: Demand;
  readonly line: ParisLine;
  readonly faced: boolean;
  readonly vetoed: boolean;
  readonly promised: boolean;
  readonly falls: number;
  readonly contract: boolean;
  /** Points; 0 where a seat has no figure. */
  figure(track: TrackId): number;
}

/** Points from which a figure stands behind an account (chosen: what the other rules call much). */
const MUCH = { pressure: 40, little: 35, exposure: 40, fear: 55, mandate: 25, street: 60 } as const;

const HOLDS: Readonly<Record<Fact, (x: Standing) => boolean>> = {
  aim_met: (x) => x.aimMet,
  at_the_table: (x) => x.rung >= RUNG.contact && x.figure("pressure") >= MUCH.pressure,
  signal_answered: (x) => x.answered,
  war_bounded: (x) => x.bounded,
  receiver_ready: (x) => x.receiver || x.exit.handed > 0,
  in_good_order: (x) =>
    x.exit.announcedIn > 0 && x.exit.slips === 0 && x.exit.abandoned === 0 && x.exit.handed > 0,
  late_or_left: (x) => x.exit.slips > 0 || x.exit.abandoned > 0,
  nothing_built: (x) => !x.receiver && x.exit.handed === 0,
  exit_agreed: (x) => x.agreed,
  nobody_asked: (x) => x.demand === "none",
  line_held: (x) => x.line === "break" || x.line === "condition",
  hand_found: (x) => x.figure("exposure") >= MUCH.exposure,
  stood_up: (x) => x.faced,
  fear_at_home: (x) => x.figure("homeFear") >= MUCH.fear,
  never_overruled: (x) => !x.vetoed,
  vote_promised: (x) => x.promised,
  asked_to_leave: (x) => x.demand !== "none",
  french_leaving: (x) => x.exit.announcedIn > 0,
  mandate_held: (x) => x.figure("mandate") >= MUCH.mandate,
  contact_begun: (x) => x.rung >= RUNG.contact,
  street_behind: (x) => x.figure("sentiment") >= MUCH.street,
  uncontained: (x) => x.figure("pressure") < MUCH.little,
  fell_before: (x) => x.falls >= 2,
  contract_signed: (x) => x.contract,
};

/** What of an account's facts holds. */
export const factsBehind = (x: Standing, angle: Angle): Fact[] =>
  ANGLE_ROWS[angle].behind.filter((fact) => HOLDS[fact](x));

const agreedBy = (deals: readonly { status: string; terms?: readonly { kind: string }[] }[]): boolean =>
  deals.some(
    (d) => (d.status === "signed" || d.status === "ended") && d.terms?.some((t) => t.kind === "withdrawal"),
  );

/** The facts as they are. */
export const standingOf = (s: GameState): Standing => ({
  aimMet: s.aims.some((a) => a.met),
  rung: s.talks.rung,
  bounded: s.signals.some((x) => x.kind === "bound" && x.strength > 0 && x.echo >= 0),
  answered: s.signals.some((x) => x.answered > 0 && x.echo >= 0),
  receiver: s.zones.some((z) => Object.values(z.receivers).some((built) => built > 0)),
  exit: s.exit,
  agreed: agreedBy(s.deals),
  demand: s.demand.rung,
  line: s.parisLine.line,
  faced: s.wagner.facedIn > 0,
  vetoed: s.openVetoIn > 0,
  promised: s.elections.promisedFor > 0 && s.elections.postponed === 0,
  falls: s.regime.falls,
  contract: s.wagner.contractIn > 0,
  figure: (track) => points(s.tracks[track]),
});

/** The facts as a seat knows them: what it has no figure of, it does not build upon. */
export const standingIn = (v: View): Standing => ({
  aimMet: v.aims.some((a) => a.met),
  rung: RUNG[v.talks.rung],
  bounded: v.signals.some((x) => x.kind === "bound" && x.alive && x.echo >= 0),
  answered: v.signals.some((x) => x.answered && x.echo >= 0),
  receiver: v.zones.some((z) => Object.values(z.own.receivers ?? {}).some((built) => built > 0)),
  exit: v.exit,
  agreed: agreedBy(v.deals),
  demand: v.demand.rung,
  line: v.parisLine.line,
  faced: v.wagner.facedIn > 0,
  vetoed: v.talks.vetoedIn > 0,
  promised: v.elections.promisedFor > 0 && v.elections.postponed === 0,
  falls: v.regime.falls,
  contract: v.wagner.contract,
  figure: (track) => v.tracks[track]?.value ?? (track === "pressure" ? MUCH.little : 0),
});

/** Whether a side may give this account now; answers the code of the rule that forbids it, or nothing. */
export function forbidsAccount(
  v: Pick<View, "stories" | "turn">,
  role: Role,
  of: Story,
  angle: Angle,
): StoryRefusal | undefined {
  const story = v.stories.find((x) => x.of === of);
  if (!story) return "story.not_news";
  if (!anglesFor(role, of).includes(angle)) return "story.not_yours";
  if (story.told.some((t) => t.role === role)) return "story.told_before";
  if (v.stories.some((x) => x.told.some((t) => t.role === role && t.turn === v.turn)))
    return "story.once_a_quarter";
  return undefined;
}

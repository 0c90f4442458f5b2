// One truth, four views: what a viewer is shown, by allow-list. Leaving a field out is the default.

import { reachOf } from "./deals/reach.ts";
import { die } from "./dice.ts";
import { type Pencil, PLAIN } from "./known.ts";
import { labelOf } from "./label.ts";
import { clamp, points } from "./ledger.ts";
import { VIEWER_AT } from "./places.ts";
import { present, tracksBy } from "./records.ts";
import type { Scenario } from "./scenario.ts";
import { stakes } from "./stake.ts";
import type { DealState, GameState } from "./state.ts";
import { storiesNow } from "./stories.ts";
import type { DealView, Known, View, ZoneStatic } from "./view-types.ts";
import { zonesSeen } from "./view-zones.ts";
import { ROLES, type Role, RUNGS, TRACKS, type TrackId, VIEWERS, type Viewer } from "./vocabulary.ts";
import { KNOWLEDGE } from "./who-knows.ts";

const boards = new WeakMap<Scenario, ZoneStatic[]>();
function boardOf(s: Scenario): ZoneStatic[] {
  let board = boards.get(s);
  if (!board) {
    const { all } = stakes(s);
    board = s.zones.map((z, i) => ({
      id: z.id,
      country: z.country,
      terrain: z.terrain,
      w: z.w,
      stake: all[i] ?? 0,
      capital: z.capital === true,
      neighbours: z.neighbours.map((n) => ({ ...n })),
    }));
    boards.set(s, board);
  }
  return board;
}

const frames = new WeakMap<Scenario, View["scenario"]>();
function frameOf(s: Scenario): View["scenario"] {
  let frame = frames.get(s);
  if (!frame) {
    const { id, texts, name, turns, slots, quartersPerTurn } = s;
    frame = { id, texts, ...(name ? { name } : {}), turns, slots, quartersPerTurn, seats: [...s.seats] };
    if (s.names) frame.names = s.names.map(({ seat, from, name: called }) => ({ seat, from, name: called }));
    frames.set(s, frame);
  }
  return frame;
}

/** What a viewer has of a track by estimate: a range as of the last outcome. */
function estimated(s: GameState, viewer: Viewer, at: number, error: number): Known {
  const track = TRACKS[at] as TrackId;
  // An estimate stands from one outcome to the next: what happens in between must not show in it.
  const last = s.past[s.past.length - 1];
  const truth = last ? last.tracks[track] : s.scenario.tracks[track] * 10;
  const turn = last ? last.turn : 0;
  const actor = VIEWERS.indexOf(viewer);
  const off =
    die({ seed: s.seed, turn }, error * 2 + 1, { step: "outcome", d: "D29", actor, n: 100 + at }) - error;
  const value = clamp(Math.round((truth + off) / 10), 0, 100);
  const wide = Math.round(error / 10);
  return { value, low: clamp(value - wide, 0, 100), high: clamp(value + wide, 0, 100), age: s.turn - turn };
}

function tracksKnown(s: GameState, viewer: Viewer, pencil: Pencil): View["tracks"] {
  const { tracks: exact, guesses } = KNOWLEDGE[viewer];
  const tracks = tracksBy((track, at) => {
    if (exact[at]) return pencil.exactly(s.tracks[track], 0);
    const error = guesses[at];
    return error === undefined ? undefined : estimated(s, viewer, at, error);
  });
  return pencil.keeps ? present(tracks) : tracks;
}

/** A deal as a viewer may know it: its parties and the facilitator in full, a public signed one everybody, a leaked one by name. */
export function dealView(d: DealState, viewer: Viewer): DealView | undefined {
  let cuts = dealsShown.get(d);
  if (!cuts) {
    cuts = VIEWERS.map(() => undefined);
    dealsShown.set(d, cuts);
  }
  const at = VIEWER_AT[viewer];
  let cut = cuts[at];
  if (cut === undefined) {
    cut = cutDeal(d, viewer) ?? null;
    cuts[at] = cut;
  }
  return cut ?? undefined;
}

/** A deal changes by being replaced: what each viewer is shown of one is made once. Null: the viewer is shown nothing. */
const dealsShown = new WeakMap<DealState, (DealView | null | undefined)[]>();

const some = <T>(list: T[] | undefined): T[] | undefined => (list?.length ? list : undefined);

function cutDeal(d: DealState, viewer: Viewer): DealView | undefined {
  const party = viewer === "facilitator" || d.parties.includes(viewer as Role);
  const open = !d.secret && (d.status === "signed" || d.status === "ended");
  const leaked = d.published !== undefined || (viewer !== "observer" && d.leakedTo.includes(viewer as Role));
  if (!party && !open && !leaked) return undefined;
  const own = (role: Role): boolean => viewer === "facilitator" || role === viewer;
  // With every field, also those that stay empty: what is looked at so often shall be of one shape.
  return {
    id: d.id,
    parties: d.parties,
    terms: party || open ? d.terms : undefined,
    secret: d.secret,
    version: d.version,
    by: d.by,
    signed: d.signed,
    status: d.status,
    expires: d.expires,
    record: party || open ? d.record : [],
    passed: some(d.passed?.filter((p) => own(p.by))),
    published: d.published,
    traced: some(d.traced?.filter((t) => own(t.role))),
    why: party ? d.why : undefined,
    words: party ? d.words : undefined,
    refusedBy: party ? d.refusedBy : undefined,
  };
}

type PastQuarter = GameState["past"][number];
/** A quarter gone by changes no more: what each viewer is shown of it is made once, when it is first read. */
const shown = new WeakMap<PastQuarter, Partial<Record<Viewer, View["past"][number]>>>();

function pastQuarter(p: PastQuarter, viewer: Viewer): View["past"][number] {
  let known = shown.get(p);
  if (!known) {
    known = {};
    shown.set(p, known);
  }
  const made = known[viewer];
  if (made) return made;
  let tracks: View["past"][number]["tracks"] | undefined;
  const quarter = {
    turn: p.turn,
    get tracks() {
      tracks ??= figuresOf(p, viewer);
      return tracks;
    },
  };
  known[viewer] = quarter;
  return quarter;
}

function figuresOf(p: PastQuarter, viewer: Viewer): View["past"][number]["tracks"] {
  const exact = KNOWLEDGE[viewer].tracks;
  return present(tracksBy((t, at) => (exact[at] ? points(p.tracks[t]) : undefined)));
}

/** What can still change between the opening of a quarter and its resolution: deals, who can be reached, who has committed. */
export const talksOf = (
  s: GameState,
  viewer: Viewer,
): Pick<View, "deals" | "reach" | "committed" | "stories"> => ({
  stories: storiesNow(s),
  deals: dealsOf(s, viewer),
  reach: isRole(viewer) ? reachOf(s, viewer) : [],
  committed: ROLES.filter((r) => s.sheets[r] !== undefined),
});

function dealsOf(s: GameState, viewer: Viewer): DealView[] {
  const deals: DealView[] = [];
  for (const d of s.deals) {
    const cut = dealView(d, viewer);
    if (cut) deals.push(cut);
  }
  return deals;
}

/** Who knows the truth is shown the reading itself, the others what they took it for. */
function seenBy({ exit, exitSeen }: GameState, viewer: Viewer): Pick<View["exit"], "seen"> {
  if (viewer !== "facilitator") return exitSeen ? { seen: exitSeen[viewer] } : {};
  if (exit.outIn === 0 || exit.reading < 0) return {};
  const value = points(exit.reading);
  return { seen: { value, low: value, high: value } };
}

const isRole = (v: Viewer): v is Role => v !== "facilitator" && v !== "observer";

/**
 * Everything that a viewer is shown of the game. Pure; changing what it may not know does not change it.
 * @param pencil who only reads the view, and keeps it no longer than a quarter, may have its figures shared
 */
export function viewFor(s: GameState, viewer: Viewer, pencil: Pencil = PLAIN): View {
  const truth = viewer === "facilitator";
  const role = ROLES.find((r) => r === viewer);
  const zoneId = (i: number) => s.scenario.zones[i]?.id;
  const inTalks = viewer === "bamako" || viewer === "jnim" || truth;
  const { deals, reach, committed, stories } = talksOf(s, viewer);
  const view: View = {
    viewer,
    scenario: frameOf(s.scenario),
    turn: s.turn,
    label: labelOf(s.scenario, s.turn),
    phase: s.phase,
    board: boardOf(s.scenario),
    tracks: tracksKnown(s, viewer, pencil),
    past: s.past.map((p) => pastQuarter(p, viewer)),
    zones: zonesSeen(s, viewer, pencil),
    regime: { kind: s.regime.kind, since: s.regime.since, falls: s.regime.falls },
    aims: s.aims.map((a) =>
      viewer === "paris" || truth
        ? { id: a.id, since: a.since, met: a.met, funded: a.funded }
        : { id: a.id, since: a.since, met: a.met },
    ),
    talks: {
      rung: RUNGS[s.talks.rung] ?? "none",
      venue: s.talks.venue,
      mediator: s.talks.mediator,
      mine: inTalks || (viewer === "paris" && s.tracks.channel > 0),
      // A private veto is known to the two it passed between.
      vetoedIn: viewer === "paris" || viewer === "bamako" || truth ? s.talks.vetoedIn : s.openVetoIn,
    },
    signals: s.signals.map((x, index) => ({
      index,
      kind: x.kind,
      since: x.since,
      answered: x.answered > 0,
      alive: x.strength > 0,
      echo: x.echoIn > 0 && x.echoIn <= s.turn ? x.echo : 0,
    })),
    exit: {
      announcedIn: s.exit.announcedIn,
      dueIn: s.exit.dueIn,
      slips: s.exit.slips,
      handed: s.exit.handed,
      abandoned: s.exit.abandoned,
      narrowed: s.exit.narrowed,
      outIn: s.exit.outIn,
      ...seenBy(s, viewer),
    },
    wagner: {
      offered: (viewer === "bamako" || viewer === "moscow" || truth) && s.wagner.offeredIn > 0,
      contract:
        (viewer === "bamako" || viewer === "moscow" || truth || s.wagner.deployedIn > 0) &&
        s.wagner.contractIn > 0,
      deployedIn: s.wagner.deployedIn,
      facedIn: s.wagner.facedIn,
    },
    parisLine: {
      line: s.parisLine.line,
      since: s.parisLine.since,
      changes: s.parisLine.changes,
      due: (viewer === "paris" || truth) && s.parisLine.dueSince > 0,
    },
    demand: { ...s.demand },
    elections: { promisedFor: s.elections.promisedFor, postponed: s.elections.postponed },
    hostages: pencil.units(s.hostages, 0, 0),
    claims: s.claims.map((c) => ({ what: c.what, open: role !== undefined && !c.by.includes(role) })),
    stories,
    postures: s.postures
      .filter((p) => truth || p.role === viewer)
      .map((p) => ({ id: p.id, zone: zoneId(p.zone), option: p.option, since: p.since })),
    deals,
    reach,
    committed,
    off: s.off,
  };
  const sheet = role && s.sheets[role];
  if (sheet) view.sheet = sheet;
  return view;
}

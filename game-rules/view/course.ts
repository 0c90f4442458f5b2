// Where things stand between the sides, as a viewer may know it: aims, talks, signals, the exit, Wagner, standing instructions.
import { points } from "../ledger.ts";
import type { GameState } from "../state.ts";
import type { View } from "../view-types.ts";
import { asRole, type Role, RUNGS, type Viewer } from "../vocabulary.ts";

/** Whether a viewer sits in one of these seats, or knows the truth. */
const oneOf = (viewer: Viewer, ...seats: readonly Role[]): boolean =>
  viewer === "facilitator" || seats.some((seat) => seat === viewer);

export const aims = (s: GameState, viewer: Viewer): View["aims"] =>
  s.aims.map(({ id, since, met, funded, given }) => ({
    id,
    since,
    met,
    ...(oneOf(viewer, "paris") ? { funded } : {}),
    ...(given ? { given } : {}),
  }));

export const talks = ({ talks: t, tracks, openVetoIn }: GameState, viewer: Viewer): View["talks"] => ({
  rung: RUNGS[t.rung] ?? "none",
  venue: t.venue,
  mediator: t.mediator,
  mine: oneOf(viewer, "bamako", "jnim") || (viewer === "paris" && tracks.channel > 0),
  // A private veto is known to the two it passed between.
  vetoedIn: oneOf(viewer, "paris", "bamako") ? t.vetoedIn : openVetoIn,
});

export const signals = (s: GameState): View["signals"] =>
  s.signals.map((x, index) => ({
    index,
    kind: x.kind,
    since: x.since,
    answered: x.answered > 0,
    alive: x.strength > 0,
    echo: x.echoIn > 0 && x.echoIn <= s.turn ? x.echo : 0,
  }));

/** Who knows the truth is shown the reading itself, the others what they took it for. */
function seenBy({ exit: x, exitSeen, exitCauses }: GameState, viewer: Viewer): Pick<View["exit"], "seen"> {
  if (viewer !== "facilitator") return exitSeen ? { seen: exitSeen[viewer] } : {};
  if (x.outIn === 0 || x.reading < 0) return {};
  const value = points(x.reading);
  return { seen: { value, low: value, high: value, ...(exitCauses ? { causes: exitCauses } : {}) } };
}

export const exit = (s: GameState, viewer: Viewer): View["exit"] => ({
  announcedIn: s.exit.announcedIn,
  dueIn: s.exit.dueIn,
  slips: s.exit.slips,
  handed: s.exit.handed,
  abandoned: s.exit.abandoned,
  narrowed: s.exit.narrowed,
  outIn: s.exit.outIn,
  ...(s.exit.overruled ? { overruled: true } : {}),
  ...seenBy(s, viewer),
});

export const wagner = ({ wagner: w }: GameState, viewer: Viewer): View["wagner"] => {
  const party = oneOf(viewer, "bamako", "moscow");
  return {
    offered: party && w.offeredIn > 0,
    contract: (party || w.deployedIn > 0) && w.contractIn > 0,
    deployedIn: w.deployedIn,
    facedIn: w.facedIn,
  };
};

export const parisLine = ({ parisLine: x }: GameState, viewer: Viewer): View["parisLine"] => ({
  line: x.line,
  since: x.since,
  changes: x.changes,
  due: oneOf(viewer, "paris") && x.dueSince > 0,
});

/**
 * Which claims there are, and whether this seat may still take one up. That an aim has come true is Paris's own to know, by what it alone can
 * measure, until it says so.
 */
export const claims = (s: GameState, viewer: Viewer): View["claims"] => {
  const role = asRole(viewer);
  return s.claims
    .filter((c) => c.what !== "aim_met" || c.by.length > 0 || oneOf(viewer, "paris"))
    .map((c) => ({ what: c.what, open: role !== undefined && !c.by.includes(role) }));
};

/** The viewer's own standing instructions; control's are everybody's. */
export const postures = (s: GameState, viewer: Viewer): View["postures"] =>
  s.postures
    .filter((p) => oneOf(viewer, p.role))
    .map((p) => ({ id: p.id, zone: s.scenario.zones[p.zone]?.id, option: p.option, since: p.since }));

// What each event does to the state. One table; both folds stand on it, and neither can refuse.

import type { GameEvent } from "./events.ts";
import { type EventTable, folds, type Own } from "./kernel/fold.ts";
import {
  copyAim,
  copyDeal,
  copyElections,
  copyLine,
  copyTalks,
  copyTracks,
  copyWagner,
  sameTracks,
} from "./records.ts";
import type { DealState, GameState, LastingEffect, SourceState, ZoneState } from "./state.ts";
import type { TrackId, Turn } from "./vocabulary.ts";

const samePosture =
  (zone: number, role: string, id: string) => (p: { role: string; id: string; zone: number }) =>
    p.role === role && p.id === id && p.zone === zone;

/** Events that inform without changing the state: who reads them is what matters. */
const told = () => {};

function zoneOf(s: GameState, i: number, own: Own): ZoneState {
  s.zones = own(s.zones);
  const zone = own(s.zones[i] as ZoneState);
  s.zones[i] = zone;
  return zone;
}

/** Public parts are kept as a column beside the truth, as long as there is a secret or a difference. */
function setOpen(s: GameState, track: TrackId, open: number, own: Own): void {
  s.open = s.open ? own(s.open) : copyTracks(s.tracks);
  s.open[track] = open;
  if (!s.secrets && sameTracks(s.open, s.tracks)) s.open = undefined;
}

/** A deal changes by being replaced, so that what was cut of it for a viewer stays true. */
function change(s: GameState, id: string, to: (d: DealState) => Partial<DealState>): void {
  s.deals = s.deals.map((d) => (d.id === id ? Object.assign(copyDeal(d), to(d)) : d));
}

/** What a role has in a zone, and in what state of its own: sources are replaced as a list. */
const otherSources = (s: GameState, e: { role: string; zone: number }): SourceState[] =>
  (s.sources ?? []).filter((x) => x.role !== e.role || x.zone !== e.zone);

const sourceOf = (s: GameState, e: { role: string; zone: number }): SourceState | undefined =>
  s.sources?.find((x) => x.role === e.role && x.zone === e.zone);

/** Effects that still move in a quarter; nothing where none does. */
function whichLast(lasting: readonly LastingEffect[], turn: Turn): GameState["lasting"] {
  const left = lasting.filter((x) => x.upTo >= turn);
  return left.length > 0 ? left : undefined;
}

export const table: EventTable<GameState, GameEvent> = {
  PhaseOpened: (s, e) => {
    s.phase = e.phase;
    s.opened = true;
    s.turn = e.turn;
    if (e.phase !== "situation") return;
    s.sheets = {};
    if (s.lasting) s.lasting = whichLast(s.lasting, e.turn);
  },
  RoundClosed: (s, e, own) => {
    if (e.runsOn) return;
    s.tally = own(s.tally);
    const tally = s.tally;
    tally.losses += s.tracks.losses;
    tally.cost += s.tracks.costMeur;
  },
  QuarterClosed: (s, e, own) => {
    s.past = own(s.past);
    s.past.push({
      turn: e.turn,
      tracks: copyTracks(s.tracks),
      ...(s.open ? { open: copyTracks(s.open), secrets: s.secrets } : {}),
      regime: s.regime.kind,
      reading: e.reading,
      land: e.land,
      ...(e.of ? { counted: e.of } : {}),
    });
    s.tally = own(s.tally);
    const tally = s.tally;
    tally.losses += s.tracks.losses;
    tally.cost += s.tracks.costMeur;
    tally.bamako = own(tally.bamako);
    tally.bamako.push(e.bamako);
  },
  ScenarioEventHappened: told,

  SheetCommitted: (s, e, own) => {
    s.sheets = own(s.sheets);
    s.sheets[e.role] = e.orders;
  },
  SheetReopened: (s, e, own) => {
    s.sheets = own(s.sheets);
    delete s.sheets[e.role];
  },
  OrderCarriedOut: told,
  PostureSet: (s, e, own) => {
    s.postures = own(s.postures);
    const list = s.postures;
    const { role, id, zone } = e.posture;
    const at = list.findIndex(samePosture(zone, role, id));
    if (at < 0) list.push(e.posture);
    else list[at] = e.posture;
  },
  PostureEnded: (s, e) => {
    s.postures = s.postures.filter((p) => !samePosture(e.zone, e.role, e.id)(p));
  },

  TrackMoved: (s, e, own) => {
    s.tracks = own(s.tracks);
    s.tracks[e.track] = e.to;
    if (e.open) setOpen(s, e.track, e.open[1], own);
    else if (s.open) setOpen(s, e.track, s.open[e.track] + e.to - e.from, own);
  },
  MovedInSecret: (s, { track, n, to, key, since = s.turn }) => {
    s.secrets = [...(s.secrets ?? []), { track, n, to, key, turn: since }];
  },
  CameToLight: (s, e) => {
    const left = (s.secrets ?? []).flatMap((x) => {
      if (x.track !== e.track || x.key !== e.key || x.turn > e.upTo) return [x];
      return e.open ? [] : [{ ...x, to: x.to | e.to }];
    });
    s.secrets = left.length > 0 ? left : undefined;
  },
  ZoneMoved: (s, e, own) => {
    zoneOf(s, e.zone, own)[e.track] = e.to;
  },
  ForceChanged: (s, e, own) => {
    const zone = zoneOf(s, e.zone, own);
    zone.forces = own(zone.forces);
    zone.forces[e.force] = e.to;
  },
  ControlChanged: (s, e, own) => {
    const zone = zoneOf(s, e.zone, own);
    zone.control = e.to;
    if (e.cleared) zone.clearedIn = s.turn;
  },
  HarmDone: (s, e, own) => {
    s.tally = own(s.tally);
    const tally = s.tally;
    tally.harm += e.band;
    if (e.by === "wagner") tally.wagnerHarm += e.band;
  },
  CellsHid: (s, e, own) => {
    zoneOf(s, e.zone, own).hidden = e.hidden;
  },
  ReceiverBuilt: (s, e, own) => {
    const zone = zoneOf(s, e.zone, own);
    zone.receivers = own(zone.receivers);
    zone.receivers[e.receiver] = e.to;
  },
  ZoneFell: (s, e, own) => {
    const zone = zoneOf(s, e.zone, own);
    zone.clearedIn = 0;
    zone.falls += 1;
  },
  ZoneSettled: (s, e, own) => {
    zoneOf(s, e.zone, own).clearedIn = 0;
  },

  AimDeclared: (s, e, own) => {
    s.aims = own(s.aims);
    s.aims.push({ id: e.aim, since: s.turn, funded: 0, met: false, given: e.given });
  },
  AimDropped: (s, e) => {
    s.aims = s.aims.filter((a) => a.id !== e.aim);
  },
  AimTested: (s, e, own) => {
    s.aims = own(s.aims);
    const aims = s.aims;
    const at = aims.findIndex((a) => a.id === e.aim);
    const aim = aims[at];
    if (aim)
      aims[at] = Object.assign(copyAim(aim), {
        funded: e.funded,
        met: e.met,
        given: e.given,
      });
  },
  RegimeFell: (s, e) => {
    s.regime = { kind: e.to, since: s.turn, falls: s.regime.falls + 1 };
    s.elections = { promisedFor: 0, heldIn: 0, postponed: 0 };
  },
  RegimeElected: (s) => {
    s.regime = { kind: "elected", since: s.turn, falls: s.regime.falls };
    s.elections = { promisedFor: 0, heldIn: s.turn, postponed: 0 };
  },
  ElectionsPromised: (s, e) => {
    s.elections = Object.assign(copyElections(s.elections), { promisedFor: e.by, postponed: e.postponed });
  },
  LineTaken: (s, e) => {
    const changes = s.parisLine.changes + (e.changed ? 1 : 0);
    s.parisLine = { line: e.line, since: s.turn, changes, dueSince: 0 };
  },
  LineDue: (s, e) => {
    s.parisLine = Object.assign(copyLine(s.parisLine), { dueSince: e.since });
  },
  DemandMade: (s, e) => {
    s.demand = { rung: e.rung, since: s.turn, ...(e.first ? { first: e.first } : {}) };
  },
  TalksMoved: (s, e) => {
    s.talks = e.talks;
  },
  TalksVetoed: (s, e) => {
    s.talks = Object.assign(copyTalks(s.talks), { vetoedIn: s.turn });
    if (e.open) s.openVetoIn = s.turn;
  },
  SignalGiven: (s, e, own) => {
    s.signals = own(s.signals);
    s.signals.push(e.signal);
  },
  SignalChanged: (s, e, own) => {
    s.signals = own(s.signals);
    s.signals[e.index] = e.signal;
  },
  HostagesChanged: (s, e) => {
    s.hostages = e.to;
  },
  ClaimOpened: (s, e, own) => {
    s.claims = own(s.claims);
    s.claims.push({ what: e.what, since: s.turn, by: [] });
  },
  Claimed: (s, e) => {
    s.claims = s.claims.map((c) => (c.what === e.what ? { ...c, by: [...c.by, e.role] } : c));
  },
  ExitChanged: (s, e) => {
    s.exit = e.exit;
    if (e.causes) s.exitCauses = e.causes;
  },
  ExitRead: (s, e) => {
    s.exitSeen = e.seen;
  },
  WagnerOffered: (s) => {
    s.wagner = Object.assign(copyWagner(s.wagner), { offeredIn: s.turn });
  },
  ContractSigned: (s) => {
    s.wagner = Object.assign(copyWagner(s.wagner), { contractIn: s.turn });
  },
  ContractEnded: (s) => {
    s.wagner = Object.assign(copyWagner(s.wagner), { offeredIn: 0, contractIn: 0 });
  },
  WagnerDeployed: (s) => {
    s.wagner = Object.assign(copyWagner(s.wagner), { deployedIn: s.wagner.deployedIn || s.turn });
  },
  WagnerFaced: (s) => {
    s.wagner = Object.assign(copyWagner(s.wagner), { facedIn: s.turn });
  },
  DiceThrown: told,
  CampaignRun: told,
  CampaignAttributed: (s, e) => {
    if (e.found) s.foundOut = e.found;
  },
  PollPublished: told,
  StreetMarched: told,
  NeighbourTurned: told,
  FranceAttacked: (s, e, own) => {
    s.tally = own(s.tally);
    s.tally.attacksInFrance += 1;
  },

  MessageSent: (s, e, own) => {
    if (!e.story || e.from === "facilitator") return;
    const { of, angle, since } = e.story;
    s.told = own(s.told ?? []);
    s.told.push({ of, since, role: e.from, angle, turn: s.turn, heard: 0 });
  },
  AccountHeard: (s, e) => {
    s.told = s.told?.map((t) =>
      t.of === e.of && t.since === e.since && t.role === e.role ? { ...t, heard: s.turn } : t,
    );
  },
  DealProposed: (s, e, own) => {
    s.deals = own(s.deals);
    const { parties, terms, secret } = e.draft;
    s.deals.push(
      copyDeal({
        id: e.id,
        parties,
        terms,
        secret,
        version: 1,
        by: e.by,
        signed: [e.by],
        status: "open",
        expires: e.expires,
        signedIn: 0,
        record: [],
        leakedTo: [],
      }),
    );
  },
  DealCountered: (s, e) => {
    const { parties, terms, secret } = e.draft;
    change(s, e.id, () => {
      return { parties, terms, secret, version: e.version, by: e.by, signed: [e.by], status: "open" };
    });
  },
  DealSignedBy: (s, e) =>
    change(s, e.id, (d) => {
      const signed = [...d.signed, e.role];
      return e.concluded ? { signed, status: "signed", signedIn: s.turn } : { signed };
    }),
  DealRefused: (s, e) =>
    change(s, e.id, () => {
      const to: Partial<DealState> = { status: "refused" };
      if (e.why) to.why = e.why;
      if (e.words) to.words = e.words;
      if (e.why || e.words) to.refusedBy = e.role;
      return to;
    }),
  DealLapsed: (s, e) => change(s, e.id, () => ({ status: "lapsed" })),
  DealJudged: (s, e) =>
    change(s, e.id, (d) => ({ record: [...d.record, { term: e.term, turn: e.turn, kept: e.kept }] })),
  DealEnded: (s, e) => change(s, e.id, () => ({ status: "ended" })),
  DealPassedOn: (s, e) =>
    change(s, e.id, (d) => ({
      passed: [...(d.passed ?? []), { by: e.by, listener: e.listener, turn: s.turn }],
    })),
  DealLeaked: (s, e) =>
    change(s, e.id, (d) => {
      if (e.role !== "papers") return { leakedTo: [...d.leakedTo, e.role] };
      return { published: s.turn, leakedTo: s.scenario.seats.filter((r) => !d.parties.includes(r)) };
    }),
  LeakTraced: (s, e) =>
    change(s, e.id, (d) => {
      const { role, named, sure } = e;
      return { traced: [...(d.traced ?? []), { role, named, sure, turn: s.turn }] };
    }),

  ReportsReceived: (s, e, own) => {
    s.known = own(s.known);
    const sights = own(s.known[e.role]);
    s.known[e.role] = sights;
    for (const [zone, sight] of e.sights) sights[zone] = sight;
  },
  SourceWon: (s, e) => {
    const old = sourceOf(s, e);
    const since = old && old.burnedIn === 0 ? old.since : s.turn;
    const { role, zone } = e;
    s.sources = [...otherSources(s, e), { role, zone, since, tendedIn: s.turn, burnedIn: 0 }];
  },
  SourceBurned: (s, e) => {
    const old = sourceOf(s, e);
    if (old) s.sources = [...otherSources(s, e), { ...old, burnedIn: s.turn }];
  },
  SourceFaded: (s, e) => {
    s.sources = otherSources(s, e);
  },
  Injected: told,
  RulingGiven: (s, { track, zone, lasts }) => {
    if (lasts) s.lasting = [...(s.lasting ?? []), { track, zone, ...lasts }];
  },
  Ruled: (s, e, own) => {
    if (e.zone >= 0) {
      zoneOf(s, e.zone, own)[e.track as "services"] += e.amount;
      return;
    }
    const track = e.track as TrackId;
    s.tracks = own(s.tracks);
    s.tracks[track] += e.amount;
    if (s.open) setOpen(s, track, s.open[track] + e.amount, own);
  },
};

export const { evolve, apply, applying } = folds<GameState, GameEvent>(table);

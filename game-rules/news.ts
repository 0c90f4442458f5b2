// What one viewer learns of a quarter: the front page everybody reads, the private brief, the fate of its orders, the causes.

import type { BriefCode, NewsCode } from "./codes/news.ts";
import { BAMAKO_WEIGHTS } from "./data/bamako-weights.ts";
import { MORE_VARIANTS, VARIANTS } from "./data/variants.ts";
import type { EventOf, EventType, GameEvent } from "./events.ts";
import { sureOf } from "./known.ts";
import { labelOf } from "./label.ts";
import { type Cause, type Line, points } from "./ledger.ts";
import { causesFor, inOneLine, redact } from "./redact.ts";
import { ownWords } from "./scenario.ts";
import type { GameState, Sight } from "./state.ts";
import { zonesSeen } from "./view/zones.ts";
import type { BriefItem, NewsItem, TurnReport } from "./view-types.ts";
import {
  asRole,
  type Regime,
  ROLES,
  type Role,
  RUNG,
  type RungPlace,
  type Turn,
  type Viewer,
  type ZoneId,
} from "./vocabulary.ts";

/** A rung that is news when it is reached: any but the lowest. */
type Reached = Exclude<RungPlace, typeof RUNG.none>;
/** A piece of intelligence of the engine's own: what has words. */
type Whisper = BriefItem & { code: BriefCode };

const LONGEST_PAGE = 7;

type Piece = { code: NewsCode; rank: 1 | 2 | 3; zone?: number; params?: NewsItem["params"] };
type Press = { readonly [T in EventType]?: (e: EventOf<T>, s: GameState) => Piece | undefined };

/** What the papers print of an event that everybody may know; what has no row is no news. */
const PRESS: Press = {
  ScenarioEventHappened: (e) => ({ code: `event_${e.id}`, rank: 2, params: { ...ownWords(e) } }),
  RegimeFell: (e) => ({ code: e.from === "elected" ? "coup" : "coup_again", rank: 3 }),
  RegimeElected: () => ({ code: "elections_held", rank: 3 }),
  ElectionsPromised: (e) => ({
    code: e.postponed > 0 ? "elections_postponed" : "elections_promised",
    rank: 2,
  }),
  StreetMarched: (e) => ({ code: `street_${e.size}`, rank: e.size === 3 ? 3 : 2 }),
  ControlChanged: (e) => ({
    code: e.to === "state" ? "zone_regained" : e.to === "contested" ? "zone_contested" : "zone_lost",
    rank: 2,
    zone: e.zone,
  }),
  HarmDone: (e) => (e.band >= 3 ? { code: "harm_heavy", rank: 2, zone: e.zone } : undefined),
  AimDeclared: (e) => ({ code: "aim_declared", rank: 1, params: { aim: e.aim } }),
  AimDropped: (e) => ({ code: "aim_dropped", rank: 1, params: { aim: e.aim } }),
  LineTaken: (e) => ({ code: `line_${e.line}`, rank: 2 }),
  DemandMade: (e) => ({ code: `demand_${e.rung}`, rank: 3 }),
  TalksMoved: (e) => ({
    code: e.talks.rung > e.from ? `talks_rung_${e.talks.rung as Reached}` : "talks_broken",
    rank: e.talks.rung >= RUNG.framework ? 3 : 2,
  }),
  TalksVetoed: () => ({ code: "talks_vetoed", rank: 3 }),
  SignalGiven: (e) => ({ code: e.signal.kind === "bound" ? "signal_bound" : "signal_threaten", rank: 2 }),
  // a signal that only fades is told to nobody: what comes here was answered, echoed or has lapsed
  SignalChanged: (e) =>
    e.why === "answered"
      ? { code: "signal_answered", rank: 2 }
      : e.why === "echoed"
        ? { code: e.signal.echo < 0 ? "signal_disowned" : "signal_confirmed", rank: 2 }
        : { code: "signal_lapsed", rank: 1 },
  HostagesChanged: (e) => ({ code: e.to < e.from ? "hostage_freed" : "hostage_taken", rank: 2 }),
  Claimed: (e) => ({ code: "claimed", rank: 1, params: { role: e.role, what: e.what } }),
  ExitChanged: (e) => ({ code: `exit_${e.why}`, rank: e.why === "announced" || e.why === "out" ? 3 : 1 }),
  WagnerDeployed: (e) => ({ code: "wagner_deployed", rank: 3, zone: e.zone }),
  WagnerFaced: () => ({ code: "wagner_faced", rank: 3 }),
  CampaignAttributed: () => ({ code: "campaign_attributed", rank: 2 }),
  PollPublished: () => ({ code: "poll_published", rank: 1 }),
  NeighbourTurned: (e) => ({ code: `neighbour_${e.neighbour}`, rank: 3 }),
  FranceAttacked: () => ({ code: "france_attacked", rank: 3 }),
  MessageSent: (e) => (e.official ? said(e) : undefined),
  DealSignedBy: (e) => (e.concluded ? { code: "deal_public", rank: 2 } : undefined),
  DealLeaked: (e, s) => ({ code: "deal_leaked", rank: 3, params: { parties: partiesOf(s, e.id) } }),
  DealJudged: (e) => (e.kept ? undefined : { code: "deal_breached", rank: 2, params: { role: e.by } }),
};

/** What a side says officially: in its own words, as an account of an event, or as both. */
function said({ from: role, text, story }: EventOf<"MessageSent">): Piece {
  if (!story) return { code: "statement", rank: 2, params: { role, text: printed(text) } };
  const { of, angle } = story;
  return text
    ? { code: "account_quoted", rank: 2, params: { role, of, angle, text: printed(text) } }
    : { code: "account", rank: 2, params: { role, of, angle } };
}

/** So much of a statement is printed; the whole stands in the channel. */
const PRINTED = 240;
const printed = (text: string): string =>
  text.length > PRINTED ? `${text.slice(0, PRINTED - 1).trimEnd()}…` : text;

/** Who is in a deal, as one param: ids with commas between, which the catalogues' readers say by name. */
const partiesOf = (s: GameState, id: string): string =>
  s.deals.find((d) => d.id === id)?.parties.join(",") ?? "";

function pieceOf(e: GameEvent, s: GameState): Piece | undefined {
  const row = PRESS[e.type] as ((e: GameEvent, s: GameState) => Piece | undefined) | undefined;
  return row?.(e, s);
}

/** What sides say stands on the page side by side, beside what happened. */
const SAID: readonly string[] = ["statement", "account", "account_quoted"];

const waysOf = (code: string): number => MORE_VARIANTS[code] ?? VARIANTS;

/**
 * What the calendar brings comes in the same turn of every game, and its first wording stands over the quarter as it opens: the
 * papers tell it in another, by how much else they print, which everybody sees.
 */
const laterWording = ({ code }: NewsItem, turn: Turn, pieces: number): number => {
  const others = waysOf(code) - 1;
  return others > 0 ? 1 + ((turn + pieces) % others) : 0;
};

/** How far one telling stands from the next on the same page: about half way round, and none comes again before all were used. */
function strideOf(ways: number): number {
  const half = Math.floor(ways / 2);
  if (ways % 2 === 1) return half;
  return half % 2 === 0 ? half + 1 : half + 2;
}

/**
 * The wording is no die of the game's: a piece is told another way each quarter, and another way again where a page tells it twice.
 * Sides that speak in the same quarter are introduced in different words.
 */
function variantOf({ code, params }: Piece, turn: Turn, page: readonly NewsItem[]): number {
  const ways = waysOf(code);
  const before = SAID.includes(code)
    ? ROLES.findIndex((r) => r === params?.role)
    : page.filter((n) => n.code === code).length * strideOf(ways);
  return (turn + before) % ways;
}

const sameSpeaker = (n: NewsItem, piece: Piece): boolean =>
  !SAID.includes(piece.code) || n.params.role === piece.params?.role;

const sameParties = (n: NewsItem, piece: Piece): boolean => n.params.parties === piece.params?.parties;

/** The front page: everybody's, the weightiest first, each zone's kind of news once. */
function frontPage(s: GameState, turn: Turn, events: readonly GameEvent[]): NewsItem[] {
  const page: NewsItem[] = [];
  for (const raw of events) {
    const e = redact(raw, "observer", s);
    const piece = e && pieceOf(e, s);
    if (!piece) continue;
    const zone = piece.zone === undefined ? undefined : s.scenario.zones[piece.zone]?.id;
    const told = page.find(
      (n) => n.code === piece.code && n.zone === zone && sameSpeaker(n, piece) && sameParties(n, piece),
    );
    if (told) {
      // of what one side says in a quarter the papers print the last
      if (piece.code === "statement") told.params = piece.params ?? {};
      continue;
    }
    const variant = variantOf(piece, turn, page);
    const item: NewsItem = { code: piece.code, variant, params: piece.params ?? {}, rank: piece.rank };
    if (zone) item.zone = zone;
    page.push(item);
  }
  for (const item of page) {
    if (item.code.startsWith("event_")) item.variant = laterWording(item, turn, page.length);
  }
  page.sort((a, b) => b.rank - a.rank);
  if (page.length === 0)
    page.push({
      code: "quiet",
      variant: variantOf({ code: "quiet", rank: 2 }, turn, []),
      params: {},
      rank: 2,
    });
  // each side is heard, however full the page is of what happened
  const happened = page.filter((n) => !SAID.includes(n.code)).slice(0, LONGEST_PAGE);
  return [...happened, ...page.filter((n) => SAID.includes(n.code))].sort((a, b) => b.rank - a.rank);
}

/** What a service believes, with how sure it is: the fresh sights that matter, and word of what was meant for its ears. */
function briefOf(s: GameState, viewer: Viewer, events: readonly GameEvent[]): Whisper[] {
  const role = asRole(viewer);
  if (!role) return [];
  const brief: Whisper[] = [];
  for (const e of events) {
    if (e.type === "ReportsReceived" && e.role === role) {
      for (const [zone, sight] of e.sights)
        brief.push(...sightItems(s.scenario.zones[zone]?.id as ZoneId, sight, role));
    }
    if (role === "bamako" && (e.type === "RegimeFell" || e.type === "RegimeElected"))
      brief.push(countsNow(e.type === "RegimeFell" ? e.to : "elected"));
    const whispered = redact(e, viewer, s) && !redact(e, "observer", s) ? whisper(s, role, e) : undefined;
    if (whispered) brief.push(whispered);
  }
  return brief.sort((a, b) => b.sure - a.sure).slice(0, 6);
}

function sightItems(zone: ZoneId, sight: Sight, role: string): Whisper[] {
  const items: Whisper[] = [];
  const range = (n: number) => ({
    low: Math.max(0, n - sight.error),
    high: n + sight.error,
    error: sight.error,
  });
  if (role !== "jnim" && sight.forces.jnim >= 3)
    items.push({ code: "cells", params: range(sight.forces.jnim), zone, sure: sureOf(sight.error) });
  if (sight.forces.is >= 3)
    items.push({ code: "is_cells", params: range(sight.forces.is), zone, sure: sureOf(sight.error) });
  if (sight.tracks.fear >= 650) items.push({ code: "fear", params: {}, zone, sure: sureOf(sight.error) });
  return items;
}

/** With those who govern changes what Bamako is measured by: its seat is told the weights of the day. */
const countsNow = (kind: Regime): Whisper => ({
  code: "counts_now",
  params: { kind, ...BAMAKO_WEIGHTS[kind] },
  sure: 4,
});

function whisper(s: GameState, role: Role, e: GameEvent): Whisper | undefined {
  const zoneId = (i: number) => s.scenario.zones[i]?.id as ZoneId;
  switch (e.type) {
    case "ScenarioEventHappened":
      return { code: `event_${e.id}`, params: { ...ownWords(e) }, sure: 3 };
    case "TalksMoved":
      return { code: "talks_moved", params: { rung: e.talks.rung }, sure: 4 };
    case "TalksVetoed":
      return { code: "talks_vetoed_privately", params: {}, sure: 4 };
    case "WagnerOffered":
      return { code: "wagner_offered", params: {}, sure: 4 };
    case "ContractSigned":
      return { code: "contract_signed", params: {}, sure: 4 };
    case "DealLeaked":
      return { code: "deal_leaked_to_us", params: { parties: partiesOf(s, e.id) }, sure: 2 };
    case "LeakTraced":
      return {
        code: "leak_traced",
        params: { parties: partiesOf(s, e.id), by: e.named, name: e.named },
        sure: e.sure,
      };
    case "DealJudged": {
      const term = s.deals.find((d) => d.id === e.id && d.parties.includes(role))?.terms[e.term];
      // whoever only heard of a deal does not know what it says
      if (!term)
        return { code: e.kept ? "their_deal_kept" : "their_deal_breached", params: { role: e.by }, sure: 4 };
      const { kind, option = "", zone } = term;
      const params = { role: e.by, kind, option };
      const item: Whisper = { code: e.kept ? "deal_kept" : "deal_breached", params, sure: 4 };
      return zone ? { ...item, zone } : item;
    }
    case "SourceBurned":
      return { code: "source_burned", params: { by: e.by }, zone: zoneId(e.zone), sure: 4 };
    case "SourceFaded":
      return { code: "source_faded", params: { why: e.why }, zone: zoneId(e.zone), sure: 4 };
    case "CampaignAttributed":
      return { code: "campaign_traced", params: {}, sure: 2 };
    default:
      return undefined;
  }
}

/** Every change with its causes that this viewer may know. */
function ledger(s: GameState, viewer: Viewer, turn: Turn, events: readonly GameEvent[]): Line[] {
  const lines: Line[] = [];
  const add = (cause: Cause, more: Partial<Line>) => {
    const line: Line = { dynamic: cause.d, cause: cause.code, amount: points(cause.n), turn, ...more };
    if (cause.p) line.params = cause.p;
    lines.push(line);
  };
  for (const raw of events) {
    const e = redact(raw, viewer, s);
    if (e?.type === "TrackMoved" || e?.type === "CameToLight")
      for (const c of causesFor(e, viewer)) add(c, { track: e.track });
    if (e?.type === "ZoneMoved")
      for (const c of e.lines) add(c, { track: e.track, zone: s.scenario.zones[e.zone]?.id });
  }
  return inOneLine(lines);
}

/**
 * The report of one quarter.
 * @param events that quarter's events, from its situation to its outcome
 * @param s the state at that outcome
 */
export function reportFor(
  events: readonly GameEvent[],
  s: GameState,
  viewer: Viewer,
  turn: Turn = s.turn,
): TurnReport {
  const orders: TurnReport["orders"] = [];
  for (const e of events) {
    if (e.type === "OrderCarriedOut" && (e.role === viewer || viewer === "facilitator")) {
      orders.push({ draft: e.order, result: e.result, params: e.params ?? {} });
    }
  }
  return {
    turn,
    label: labelOf(s.scenario, turn),
    news: frontPage(s, turn, events),
    brief: briefOf(s, viewer, events),
    orders,
    lines: ledger(s, viewer, turn, events),
    harm: zonesSeen(s, viewer).map(({ id, tracks: { harm } }) => ({
      zone: id,
      low: harm.low,
      high: harm.high,
    })),
  };
}

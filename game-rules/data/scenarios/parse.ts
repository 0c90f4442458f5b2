// Reads a scenario that somebody wrote or changed: refuses with the place and the reason, all of them at once.
import { COMING, LONGEST, type Scenario } from "../../scenario.ts";
import {
  AIMS,
  CONTROLS,
  COUNTRIES,
  FORCES,
  OFFERS,
  REGIMES,
  ROLES,
  RUNG,
  SCENARIO_IDS,
  SEAT_NAMES,
  TRACKS,
  WAYS,
  ZONE_IDS,
  ZONE_TRACKS,
} from "../../vocabulary.ts";
import { type Box, Checker, type Problem, wordOf } from "./checker.ts";
import { scenarios } from "./index.ts";

export type { Problem };
export type Parsed = { ok: true; scenario: Scenario } | { ok: false; problems: Problem[] };

const KEYS = [
  "format",
  "id",
  "name",
  "texts",
  "start",
  "quartersPerTurn",
  "turns",
  "slots",
  "seats",
  "bots",
  "mission",
  "names",
  "votes",
  "zones",
  "tracks",
  "regime",
  "regimeSince",
  "aims",
  "talks",
  "hostages",
  "events",
];
const ZONE_KEYS = ["id", "country", "terrain", "w", "neighbours", "start", "capital"];
const EVENT_KEYS = ["id", "turn", "when", "to", "moves", "comes", "offers", "source", "headline", "text"];

const SHIPPED_EVENTS = new Set(Object.values(scenarios).flatMap((s) => s.events.map((e) => e.id)));

/** Informing events may nudge legitimacy and sentiment, no more: a scenario that decides would leave nothing to play. */
const NUDGED = ["legitimacy", "sentiment"];
const NUDGE = 3;
const MOVED = 10;
const MOST_COME = 4;

/**
 * Checks untrusted JSON against the form of a scenario.
 * @returns a copy that shares nothing with what was given, or every problem with its path. Never throws.
 */
export function parseScenario(json: unknown): Parsed {
  const c = new Checker();
  const s = c.box(json, "", KEYS);
  if (s !== json) return { ok: false, problems: c.problems };
  c.one(s.format, "format", [1]);
  c.id(s.id, "id");
  if ("name" in s) c.words(s.name, "name", LONGEST.name);
  c.one(s.texts, "texts", SCENARIO_IDS);
  const start = c.box(s.start, "start", ["year", "quarter"]);
  c.whole(start.year, "start.year", 2012, 2040);
  c.one(start.quarter, "start.quarter", [1, 2, 3, 4]);
  c.one(s.quartersPerTurn, "quartersPerTurn", [1, 2]);
  c.whole(s.turns, "turns", 1, 40);
  c.whole(s.slots, "slots", 1, 4);
  c.some(s.seats, "seats", ROLES);
  if ("bots" in s) c.some(s.bots, "bots", Array.isArray(s.seats) ? (s.seats as string[]) : ROLES);
  if ("mission" in s) c.some(s.mission, "mission", ZONE_IDS);
  if ("names" in s) checkNames(c, s.names);
  if ("votes" in s) checkVotes(c, s.votes);
  const tracks = c.box(s.tracks, "tracks", TRACKS);
  for (const t of TRACKS) c.points(tracks[t], `tracks.${t}`, 0, t === "costMeur" ? 2000 : 100);
  c.one(s.regime, "regime", REGIMES);
  if ("regimeSince" in s) c.whole(s.regimeSince, "regimeSince", -40, 0);
  checkZones(c, s.zones);
  checkAims(c, s.aims);
  c.whole(c.box(s.talks, "talks", ["rung"]).rung, "talks.rung", RUNG.none, RUNG.settlement);
  c.whole(s.hostages, "hostages", 0, 20);
  const events = c.list(s.events, "events").map((e, i) => checkEvent(c, e, `events[${i}]`));
  c.once(
    events.map((e) => e.id),
    "events",
  );
  if (c.problems.length) return { ok: false, problems: c.problems };
  return { ok: true, scenario: JSON.parse(JSON.stringify(json)) as Scenario };
}

function checkNames(c: Checker, x: unknown): void {
  const names = c.list(x, "names").map((n, i) => c.box(n, `names[${i}]`, ["seat", "from", "name"]));
  for (const [i, n] of names.entries()) {
    c.one(n.seat, `names[${i}].seat`, ROLES);
    c.whole(n.from, `names[${i}].from`, 1, 40);
    c.one(n.name, `names[${i}].name`, SEAT_NAMES);
  }
  c.once(
    names.map((n) => `${wordOf(n.seat)} ${wordOf(n.from)}`),
    "names",
  );
}

function checkVotes(c: Checker, x: unknown): void {
  const votes = c.list(x, "votes");
  for (const [i, turn] of votes.entries()) c.whole(turn, `votes[${i}]`, 1, 44);
}

function checkAims(c: Checker, x: unknown): void {
  const aims = c
    .list(x, "aims")
    .map((aim, i): readonly [Box, string] => [c.box(aim, `aims[${i}]`, ["id", "since"]), `aims[${i}]`]);
  for (const [aim, path] of aims) {
    c.one(aim.id, `${path}.id`, AIMS);
    c.whole(aim.since, `${path}.since`, -100, 0);
  }
  c.once(
    aims.map(([aim]) => aim.id),
    "aims",
  );
}

function checkZones(c: Checker, x: unknown): void {
  const zones = c.list(x, "zones").map((z, i) => c.box(z, `zones[${i}]`, ZONE_KEYS));
  for (const id of ZONE_IDS) {
    if (zones.filter((z) => z.id === id).length !== 1) c.say("zones", "scenario.zone_once", { zone: id });
  }
  if (zones.filter((z) => z.capital === true).length !== 1) c.say("zones", "scenario.one_capital");
  if (!zones.some((z) => z.country === "mali")) c.say("zones", "scenario.one_malian");
  for (const where of [zones, zones.filter((z) => z.country === "mali")])
    if (where.length > 0 && where.every((z) => z.w === 0)) c.say("zones", "scenario.no_weight");
  for (const [i, z] of zones.entries()) checkZone(c, z, `zones[${i}]`, zones);
}

function checkZone(c: Checker, z: Box, path: string, zones: readonly Box[]): void {
  c.one(z.id, `${path}.id`, ZONE_IDS);
  c.one(z.country, `${path}.country`, COUNTRIES);
  c.words(z.terrain, `${path}.terrain`, LONGEST.terrain);
  c.points(z.w, `${path}.w`, 0, 100);
  if ("capital" in z) c.one(z.capital as boolean, `${path}.capital`, [true]);
  const ways = c
    .list(z.neighbours, `${path}.neighbours`)
    .map((n, k) => c.box(n, `${path}.neighbours[${k}]`, ["zone", "way"]));
  for (const [k, way] of ways.entries()) checkWay(c, way, `${path}.neighbours[${k}]`, z, zones);
  c.once(
    ways.map((way) => way.zone),
    `${path}.neighbours`,
  );
  const begin = c.box(z.start, `${path}.start`, ["control", "forces", ...ZONE_TRACKS]);
  c.one(begin.control, `${path}.start.control`, CONTROLS);
  for (const t of ZONE_TRACKS) {
    if (t === "administration") c.whole(begin[t], `${path}.start.${t}`, 0, 3);
    else c.points(begin[t], `${path}.start.${t}`, 0, 100);
  }
  const forces = c.box(begin.forces, `${path}.start.forces`, FORCES);
  for (const force of FORCES)
    if (force in forces) c.whole(forces[force], `${path}.start.forces.${force}`, 0, 40);
}

function checkWay(c: Checker, way: Box, path: string, from: Box, zones: readonly Box[]): void {
  c.one(way.zone, `${path}.zone`, ZONE_IDS);
  c.one(way.way, `${path}.way`, WAYS);
  if (way.zone === from.id) c.say(path, "scenario.own_neighbour");
  const back = zones.find((o) => o.id === way.zone)?.neighbours;
  const mutual =
    Array.isArray(back) && back.some((b) => typeof b === "object" && b !== null && b.zone === from.id);
  if (!mutual) c.say(path, "scenario.border_one_way", { zone: wordOf(way.zone) });
}

function checkEvent(c: Checker, event: unknown, path: string): Box {
  const e = c.box(event, path, EVENT_KEYS);
  c.id(e.id, `${path}.id`);
  c.whole(e.turn, `${path}.turn`, 1, 40);
  c.words(e.source, `${path}.source`, LONGEST.source, { lines: true });
  // An id the catalogues know brings its words in every language; any other must bring its own.
  if ("headline" in e) c.words(e.headline, `${path}.headline`, LONGEST.headline);
  else if (!SHIPPED_EVENTS.has(wordOf(e.id))) c.say(`${path}.headline`, "scenario.own_words");
  if ("text" in e) c.words(e.text, `${path}.text`, LONGEST.text, { lines: true });
  if (e.to !== "all") c.some(e.to, `${path}.to`, ROLES);
  if ("offers" in e) c.one(e.offers as string, `${path}.offers`, OFFERS);
  if ("when" in e) checkWhen(c, e.when, `${path}.when`);
  const moves = "moves" in e ? c.list(e.moves, `${path}.moves`) : [];
  for (const [k, move] of moves.entries()) {
    const at = `${path}.moves[${k}]`;
    const m = c.box(move, at, ["track", "by"]);
    const limit = NUDGED.includes(wordOf(m.track)) ? NUDGE : MOVED;
    c.one(m.track, `${at}.track`, TRACKS);
    c.points(m.by, `${at}.by`, -limit, limit);
  }
  const comes = "comes" in e ? c.list(e.comes, `${path}.comes`) : [];
  for (const [k, arrival] of comes.entries()) checkArrival(c, arrival, `${path}.comes[${k}]`);
  return e;
}

function checkArrival(c: Checker, arrival: unknown, path: string): void {
  const a = c.box(arrival, path, ["zone", "force", "units", "waits"]);
  c.one(a.zone, `${path}.zone`, ZONE_IDS);
  c.one(a.force, `${path}.force`, COMING);
  c.whole(a.units, `${path}.units`, 1, MOST_COME);
  if ("waits" in a) c.one(a.waits as boolean, `${path}.waits`, [true]);
}

function checkWhen(c: Checker, x: unknown, path: string): void {
  const when = c.box(x, path, ["regime", "french", "settled"]);
  if ("regime" in when) c.some(when.regime, `${path}.regime`, REGIMES);
  if ("french" in when) c.one(when.french as boolean, `${path}.french`, [true, false]);
  if ("settled" in when) c.one(when.settled as boolean, `${path}.settled`, [true, false]);
}

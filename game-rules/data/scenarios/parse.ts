// Reads a scenario that somebody wrote or changed: refuses with the place and the reason, all of them at once.
import type { Params } from "../../ledger.ts";
import type { Scenario } from "../../scenario.ts";
import {
  AIMS,
  CONTROLS,
  FORCES,
  REGIMES,
  ROLES,
  SCENARIO_IDS,
  TRACKS,
  ZONE_IDS,
  ZONE_TRACKS,
} from "../../vocabulary.ts";

export interface Problem {
  path: string;
  code: string;
  params: Params;
}
export type Parsed = { ok: true; scenario: Scenario } | { ok: false; problems: Problem[] };

type Box = Record<string, unknown>;
const isBox = (x: unknown): x is Box => typeof x === "object" && x !== null && !Array.isArray(x);

/** Informing events may nudge legitimacy and sentiment, no more (DESIGN 3). */
const NUDGE = 3;

class Checker {
  readonly problems: Problem[] = [];
  say(path: string, code: string, params: Params = {}): void {
    this.problems.push({ path, code, params });
  }
  box(x: unknown, path: string): Box {
    if (isBox(x)) return x;
    this.say(path, "scenario.not_an_object");
    return {};
  }
  list(x: unknown, path: string): unknown[] {
    if (Array.isArray(x)) return x;
    this.say(path, "scenario.not_a_list");
    return [];
  }
  number(x: unknown, path: string, low: number, high: number, whole = false): void {
    const fine =
      typeof x === "number" &&
      Number.isFinite(x) &&
      (whole ? Number.isInteger(x) : Number.isInteger(Math.round(x * 10)));
    if (!fine || typeof x !== "number" || x < low || x > high)
      this.say(path, "scenario.number_between", { low, high });
  }
  one(x: unknown, path: string, of: readonly (string | number)[]): void {
    if (!of.includes(x as string)) this.say(path, "scenario.one_of", { of: of.join(", ") });
  }
}

/**
 * Checks untrusted JSON against the form of a scenario.
 * @returns the scenario as it was given, or every problem with its path. Never throws.
 */
export function parseScenario(json: unknown): Parsed {
  const c = new Checker();
  const s = c.box(json, "");
  if (c.problems.length) return { ok: false, problems: c.problems };
  c.one(s.format, "format", [1]);
  if (typeof s.id !== "string" || !/^[a-z0-9-]{1,40}$/.test(s.id)) c.say("id", "scenario.bad_id");
  c.one(s.texts, "texts", SCENARIO_IDS);
  const start = c.box(s.start, "start");
  c.number(start.year, "start.year", 2012, 2040, true);
  c.one(start.quarter, "start.quarter", [1, 2, 3, 4]);
  c.one(s.quartersPerTurn, "quartersPerTurn", [1, 2]);
  c.number(s.turns, "turns", 1, 40, true);
  c.number(s.slots, "slots", 1, 4, true);
  for (const [i, seat] of c.list(s.seats, "seats").entries()) c.one(seat, `seats[${i}]`, ROLES);
  const tracks = c.box(s.tracks, "tracks");
  for (const t of TRACKS) c.number(tracks[t], `tracks.${t}`, 0, t === "costMeur" ? 2000 : 100);
  for (const t of Object.keys(tracks)) c.one(t, `tracks.${t}`, TRACKS);
  c.one(s.regime, "regime", REGIMES);
  checkZones(c, s.zones);
  for (const [i, aim] of c.list(s.aims, "aims").entries()) {
    const a = c.box(aim, `aims[${i}]`);
    c.one(a.id, `aims[${i}].id`, AIMS);
    c.number(a.since, `aims[${i}].since`, -100, 0, true);
  }
  c.number(c.box(s.talks, "talks").rung, "talks.rung", 0, 4, true);
  c.number(s.hostages, "hostages", 0, 20, true);
  checkEvents(c, s.events);
  return c.problems.length ? { ok: false, problems: c.problems } : { ok: true, scenario: json as Scenario };
}

function checkZones(c: Checker, x: unknown): void {
  const zones = c.list(x, "zones").map((z, i) => c.box(z, `zones[${i}]`));
  const ids = zones.map((z) => z.id);
  for (const id of ZONE_IDS) {
    if (ids.filter((other) => other === id).length !== 1) c.say("zones", "scenario.zone_once", { zone: id });
  }
  if (zones.filter((z) => z.capital === true).length !== 1) c.say("zones", "scenario.one_capital");
  for (const [i, z] of zones.entries()) {
    const path = `zones[${i}]`;
    c.one(z.country, `${path}.country`, ["mali", "burkina", "niger"]);
    c.number(z.w, `${path}.w`, 0, 100);
    for (const [k, n] of c.list(z.neighbours, `${path}.neighbours`).entries()) {
      const way = c.box(n, `${path}.neighbours[${k}]`);
      c.one(way.zone, `${path}.neighbours[${k}].zone`, ZONE_IDS);
      c.one(way.way, `${path}.neighbours[${k}].way`, ["road", "river", "track"]);
      const back = zones.find((o) => o.id === way.zone)?.neighbours;
      const mutual = Array.isArray(back) && back.some((b) => isBox(b) && b.zone === z.id);
      if (!mutual) c.say(`${path}.neighbours[${k}]`, "scenario.border_one_way", { zone: String(way.zone) });
    }
    const begin = c.box(z.start, `${path}.start`);
    c.one(begin.control, `${path}.start.control`, CONTROLS);
    for (const t of ZONE_TRACKS)
      c.number(begin[t], `${path}.start.${t}`, 0, t === "administration" ? 3 : 100);
    for (const [force, n] of Object.entries(c.box(begin.forces, `${path}.start.forces`))) {
      c.one(force, `${path}.start.forces.${force}`, FORCES);
      c.number(n, `${path}.start.forces.${force}`, 0, 40, true);
    }
  }
}

function checkEvents(c: Checker, x: unknown): void {
  for (const [i, event] of c.list(x, "events").entries()) {
    const path = `events[${i}]`;
    const e = c.box(event, path);
    c.number(e.turn, `${path}.turn`, 1, 40, true);
    if (typeof e.id !== "string" || !e.id) c.say(`${path}.id`, "scenario.bad_id");
    for (const [k, move] of (Array.isArray(e.moves) ? e.moves : []).entries()) {
      const m = c.box(move, `${path}.moves[${k}]`);
      c.one(m.track, `${path}.moves[${k}].track`, TRACKS);
      const nudged = m.track === "legitimacy" || m.track === "sentiment";
      const limit = nudged ? NUDGE : 10;
      c.number(m.by, `${path}.moves[${k}].by`, -limit, limit);
    }
  }
}

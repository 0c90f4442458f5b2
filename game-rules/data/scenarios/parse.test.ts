// Whatever is given, parseScenario says where it is wrong or hands back a scenario that can be played; it never throws.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scenarios } from "./index.ts";
import { missedMoment } from "./missed-moment.ts";
import { type Problem, parseScenario } from "./parse.ts";

type Loose = Record<string, unknown>;
const copy = (): Loose => structuredClone(missedMoment) as unknown as Loose;
const problemsOf = (json: unknown): Problem[] => {
  const parsed = parseScenario(json);
  return parsed.ok ? [] : parsed.problems;
};
/** The problems of the shipped scenario with one thing changed. */
const after = (change: (s: Loose) => void) => {
  const s = copy();
  change(s);
  return problemsOf(s).map((p) => `${p.path}: ${p.code.replace("scenario.", "")}`);
};
const event = (s: Loose) => (s.events as Loose[])[0] as Loose;
const named = (s: Loose, ...names: Loose[]) =>
  Object.assign(s, { names: names.map((n) => ({ seat: "jnim", from: 2, name: "jihadist_front", ...n })) });
const arriving = (s: Loose, over: Loose) =>
  Object.assign(event(s), { comes: [{ zone: "GAO", force: "minusma", units: 2, ...over }] });
const zone = (s: Loose) => (s.zones as Loose[])[0] as Loose;

describe("a scenario read from outside", () => {
  it("lets the four that ship through, as copies that share nothing", () => {
    for (const scenario of Object.values(scenarios)) {
      const parsed = parseScenario(scenario);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      expect(parsed.scenario).toEqual(scenario);
      expect(parsed.scenario).not.toBe(scenario);
      expect(parsed.scenario.zones[0]?.start).not.toBe(scenario.zones[0]?.start);
    }
  });

  it("takes a name and events in its writer's own words", () => {
    expect(
      after((s) => {
        Object.assign(s, { id: "ours", name: "Our window" });
        Object.assign(event(s), { id: "own-1", headline: "The river is high", text: "No ferry goes." });
      }),
    ).toEqual([]);
  });

  it("takes seats that were called otherwise at the time", () => {
    expect(after((s) => named(s, {}, { from: 5, name: "own" }))).toEqual([]);
  });

  it("takes ground that Paris was called in for, bots for some chairs, and a mission that comes", () => {
    const given = (s: Loose) => {
      Object.assign(s, { mission: ["GAO"], bots: ["jnim"] });
      arriving(s, {});
    };
    expect(after(given)).toEqual([]);
  });

  const CASES: [what: string, change: (s: Loose) => void, said: string][] = [
    ["a misspelt key", (s) => Object.assign(s, { truns: 9 }), ": unknown_key"],
    ["no seats", (s) => Object.assign(s, { seats: [] }), "seats: empty_list"],
    ["a seat twice", (s) => Object.assign(s, { seats: ["paris", "paris"] }), "seats: twice"],
    ["a name nobody knows", (s) => named(s, { name: "the_north" }), "names[0].name: one_of"],
    ["a name for nobody", (s) => named(s, { seat: "london" }), "names[0].seat: one_of"],
    ["a name from before the first turn", (s) => named(s, { from: 0 }), "names[0].from: number_between"],
    [
      "a bot in a chair that is not there",
      (s) => Object.assign(s, { seats: ["paris"], bots: ["jnim"] }),
      "bots[0]: one_of",
    ],
    ["ground nobody knows", (s) => Object.assign(s, { mission: ["XXX"] }), "mission[0]: one_of"],
    ["no ground at all", (s) => Object.assign(s, { mission: [] }), "mission: empty_list"],
    [
      "an army that comes by the calendar",
      (s) => arriving(s, { force: "fama" }),
      "events[0].comes[0].force: one_of",
    ],
    ["nobody that comes", (s) => arriving(s, { units: 0 }), "events[0].comes[0].units: number_between"],
    ["two names at once", (s) => named(s, {}, {}), "names: twice"],
    ["half a quarter", (s) => Object.assign(s, { turns: 2.5 }), "turns: number_between"],
    ["an event for nobody", (s) => void delete event(s).to, "events[0].to: not_a_list"],
    ["an event without a source", (s) => void delete event(s).source, "events[0].source: words"],
    [
      "an event of one's own without words",
      (s) => Object.assign(event(s), { id: "own-1" }),
      "events[0].headline: own_words",
    ],
    ["a headline of nothing", (s) => Object.assign(event(s), { headline: " " }), "events[0].headline: words"],
    ["a name without end", (s) => Object.assign(s, { name: "n".repeat(81) }), "name: words"],
    ["an unknown offer", (s) => Object.assign(event(s), { offers: "peace" }), "events[0].offers: one_of"],
    ["an event twice", (s) => (s.events as Loose[]).push(event(s)), "events: twice"],
    [
      "a nudge beyond three",
      (s) => Object.assign(event(s), { moves: [{ track: "legitimacy", by: 4 }] }),
      "events[0].moves[0].by: number_between",
    ],
    [
      "a condition nobody knows",
      (s) => Object.assign(event(s), { when: { weather: "dry" } }),
      "events[0].when: unknown_key",
    ],
    [
      "a country nobody knows",
      (s) => Object.assign(zone(s), { country: "chad" }),
      "zones[0].country: one_of",
    ],
    [
      "its own neighbour",
      (s) => (zone(s).neighbours as Loose[]).push({ zone: zone(s).id, way: "road" }),
      `zones[0].neighbours[${(zone(copy()).neighbours as Loose[]).length}]: own_neighbour`,
    ],
    [
      "a neighbour that is no word and cannot be made one",
      (s) => (zone(s).neighbours as Loose[]).push({ zone: { toString: "" }, way: "road" }),
      `zones[0].neighbours[${(zone(copy()).neighbours as Loose[]).length}].zone: one_of`,
    ],
    [
      "an event whose id is no word and cannot be made one",
      (s) => Object.assign(event(s), { id: { toString: "" } }),
      "events[0].id: bad_id",
    ],
    [
      "a track that is no word and cannot be made one",
      (s) => Object.assign(event(s), { moves: [{ track: { toString: "" }, by: 1 }] }),
      "events[0].moves[0].track: one_of",
    ],
    ["a hundredth of a point", (s) => Object.assign(zone(s), { w: 1.25 }), "zones[0].w: tenths"],
    [
      "text without end",
      (s) => Object.assign(event(s), { source: "x".repeat(301) }),
      "events[0].source: words",
    ],
  ];
  for (const [what, change, said] of CASES)
    it(`refuses ${what}`, () => expect(after(change)).toContain(said));

  it("refuses a key that would reach a prototype", () => {
    const json = JSON.parse(JSON.stringify(copy()).replace(/^\{/, '{"__proto__":{"slots":4},'));
    expect(problemsOf(json)).toContainEqual({
      path: "",
      code: "scenario.unknown_key",
      params: { key: "__proto__" },
    });
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), (x) => {
        expect(parseScenario(x).ok).toBe(false);
      }),
    );
  });

  it("never throws when one place of a good scenario holds something else", () => {
    const places = placesOf(copy());
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
        const s = copy();
        const last = path.at(-1) as string;
        const parent = path.slice(0, -1).reduce((x, key) => x[key] as Loose, s);
        parent[last] = value;
        const parsed = parseScenario(s);
        if (parsed.ok) expect(parseScenario(parsed.scenario)).toEqual(parsed);
        else expect(parsed.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

/** Every path in a piece of JSON, leaves and branches. */
function placesOf(x: unknown, path: string[] = []): string[][] {
  if (typeof x !== "object" || x === null) return [path];
  const below = Object.entries(x).flatMap(([key, value]) => placesOf(value, [...path, key]));
  return path.length ? [path, ...below] : below;
}

// What a command that stands becomes: who is told, what is bounded, and what opens with it. The refusals have their own table.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Command, FacilitatorAct } from "./commands.ts";
import { boundsOf, zoneBoundsOf } from "./data/bounds.ts";
import { scenarios } from "./data/scenarios/index.ts";
import { decide } from "./decide.ts";
import type { GameEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import { redact } from "./redact.ts";
import { newGame } from "./replay.ts";
import type { GameState } from "./state.ts";
import { boardState, ofType, PLAIN } from "./testing/board.ts";
import { TRACKS, VIEWERS, ZONE_TRACKS } from "./vocabulary.ts";

function events(s: GameState, c: Command): GameEvent[] {
  const d = decide(s, c);
  if (!d.ok) throw new Error(d.code);
  return d.events;
}
const act = (s: GameState, a: FacilitatorAct) => events(s, { type: "facilitator", act: a });
const after = (s: GameState, c: Command) => events(s, c).reduce(evolve, s);

const board = (rest: (s: GameState) => void = () => {}) =>
  boardState(1, {
    rest: (s) => {
      Object.assign(s, { phase: "orders", opened: true, turn: 2 });
      rest(s);
    },
  });
type Message = Extract<Command, { type: "message" }>;
const say = (over: Partial<Message>, s = board()) =>
  ofType(
    events(s, { type: "message", from: "paris", id: "m", to: ["bamako"], text: "A word.", ...over }),
    "MessageSent",
  )[0];
const readers = (e: GameEvent | undefined, s = board()) => VIEWERS.filter((v) => e && redact(e, v, s));

describe("a message", () => {
  it("is read by its author and those it is for, and by control", () => {
    expect(readers(say({}))).toEqual(["paris", "bamako", "facilitator"]);
    expect(readers(say({ to: ["bamako", "moscow"] }))).toEqual(["paris", "bamako", "moscow", "facilitator"]);
  });

  it("made official is read by everybody, and says so", () => {
    const e = say({ official: true, to: [] });
    expect(readers(e)).toEqual(VIEWERS);
    expect(e).toMatchObject({ official: true, channel: "public", from: "paris" });
    // whoever it names, and whatever lines are closed
    expect(readers(say({ official: true, to: ["jnim"] }))).toEqual(VIEWERS);
  });

  it("stands in one channel whoever speaks there, its text without the blanks around it", () => {
    expect(say({ from: "bamako", to: ["paris"], text: "  Agreed. " })).toMatchObject({
      channel: say({})?.channel,
      text: "Agreed.",
    });
  });

  it("of the facilitator needs no channel and no addressee", () => {
    const both = say({ from: "facilitator", to: ["paris", "jnim"] });
    expect(both?.channel).toBe("facilitator+paris+jnim");
    expect(readers(both)).toEqual(["paris", "jnim", "facilitator"]);
    expect(readers(say({ from: "facilitator", to: [] }))).toEqual(["facilitator"]);
  });

  it("passes between Paris and JNIM once the indirect channel is open, and can be said after the end", () => {
    const open = board((s) => void (s.tracks.channel = 10));
    expect(readers(say({ to: ["jnim"] }, open))).toEqual(["paris", "jnim", "facilitator"]);
    expect(
      say(
        {},
        board((s) => void (s.phase = "ended")),
      ),
    ).toBeDefined();
  });
});

describe("a sheet", () => {
  const commit: Command = { type: "commit", role: "paris", orders: [{ id: "paris.analyse_threat" }] };

  it("once committed is kept as it was written, whatever its author does with the paper", () => {
    const paper = { id: "paris.analyse_threat" as const, intent: "to know" };
    const [e] = ofType(events(board(), { type: "commit", role: "paris", orders: [paper] }), "SheetCommitted");
    paper.intent = "something else";
    expect(e?.orders).toEqual([{ id: "paris.analyse_threat", intent: "to know" }]);
  });

  it("taken back can be committed anew", () => {
    const s = after(after(board(), commit), { type: "reopen", role: "paris" });
    expect(s.sheets.paris).toBeUndefined();
    expect(after(s, commit).sheets.paris).toHaveLength(1);
  });
});

describe("the facilitator", () => {
  it("opens a game once; one advanced unopened opens by itself, with the same situation", () => {
    const start = newGame(scenarios["missed-moment"], 1);
    const told = (list: readonly GameEvent[]) => ofType(list, "ScenarioEventHappened").map((e) => e.id);
    expect(told(act(start, { do: "open" }))).toEqual(["contacts_admitted"]);
    const advanced = act(start, { do: "advance" });
    expect(told(advanced)).toEqual(["contacts_admitted"]);
    expect(ofType(advanced, "PhaseOpened").map((e) => e.phase)).toEqual(["situation", "negotiation"]);
    const opened = after(start, { type: "facilitator", act: { do: "open" } });
    expect(told(act(opened, { do: "advance" }))).toEqual([]);
  });

  it("ends the game after an outcome: the aftermath is played, nobody orders any more", () => {
    const s = board((g) => void (g.phase = "outcome"));
    const ended = act(s, { do: "end" });
    expect(ofType(ended, "QuarterClosed").map((e) => e.turn)).toEqual([3, 4]);
    expect(ofType(ended, "SheetCommitted")).toEqual([]);
    expect(ended.at(-1)).toMatchObject({ type: "PhaseOpened", phase: "ended" });
  });

  it("injects for all, or for those it names and nobody else", () => {
    const inject = (to: Extract<FacilitatorAct, { do: "inject" }>["to"]) =>
      readers(act(board(), { do: "inject", id: "i", text: "A report.", to })[0]);
    expect(inject("all")).toEqual(VIEWERS);
    expect(inject(["jnim"])).toEqual(["jnim", "facilitator"]);
    // what the public reads, every seat reads
    expect(inject(["observer"])).toEqual(VIEWERS);
    expect(inject([])).toEqual(["facilitator"]);
  });

  it("rules on a zone where one is named, on the country where none is", () => {
    const s = board();
    const rule = (zone?: "MOP") =>
      act(s, { do: "rule", track: "sentiment", amount: 1.5, reason: "heard", ...(zone ? { zone } : {}) });
    const lines = [{ d: "ruling", code: "ruling", n: 15 }];
    const zonal = s.zones[PLAIN]?.sentiment ?? 0;
    expect(rule("MOP")).toEqual([
      { type: "RulingGiven", reason: "heard", track: "sentiment", zone: PLAIN },
      { type: "ZoneMoved", zone: PLAIN, track: "sentiment", from: zonal, to: zonal + 15, lines },
    ]);
    const from = s.tracks.sentiment;
    expect(rule()).toEqual([
      { type: "RulingGiven", reason: "heard", track: "sentiment", zone: -1 },
      { type: "TrackMoved", track: "sentiment", from, to: from + 15, lines },
    ]);
  });

  it("rules on a figure of the country though a zone is named, where a zone has none such", () => {
    const [e] = act(board(), { do: "rule", track: "legitimacy", zone: "MOP", amount: 1, reason: "heard" });
    expect(e).toMatchObject({ track: "legitimacy", zone: -1 });
  });

  it("rules in several effects at once, each within its printed limit or past it by a second word", () => {
    const s = board();
    const effects = [
      { track: "grievance", zone: "MOP", amount: -2, turns: 2 },
      { track: "jnim", zone: "MOP", amount: 1 },
    ] as const;
    const ruled = act(s, { do: "effects", effects, reason: "heard" });
    expect(ruled.map((e) => e.type)).toEqual(["RulingGiven", "ZoneMoved", "RulingGiven", "ForceChanged"]);
    const then = ruled.reduce(evolve, s);
    expect(then.lasting).toEqual([{ track: "grievance", zone: PLAIN, by: -20, upTo: 3 }]);
    expect(then.zones[PLAIN]?.forces.jnim).toBe((s.zones[PLAIN]?.forces.jnim ?? 0) + 1);
    const far = { do: "effects", effects: [{ track: "legitimacy", amount: -4 }], reason: "heard" } as const;
    expect(decide(s, { type: "facilitator", act: far })).toMatchObject({ params: { limit: 3 } });
    expect(act(s, { ...far, beyond: true })[1]).toMatchObject({ from: s.tracks.legitimacy });
  });

  it("moves a lasting effect once more as each of its quarters opens, and no longer", () => {
    let s = board();
    const effects = [{ track: "tension", zone: "MOP", amount: 2, turns: 3 }] as const;
    s = act(s, { do: "effects", effects, reason: "heard" }).reduce(evolve, s);
    const movedIn: number[] = [];
    while (s.turn < 7) {
      for (const e of act(s, { do: "advance" })) {
        if (e.type === "ZoneMoved" && e.lines[0]?.code === "ruling") movedIn.push(s.turn);
        s = evolve(s, e);
      }
    }
    expect(movedIn).toEqual([3, 4]);
    expect(s.lasting).toBeUndefined();
  });

  it("cannot rule a figure off its scale, and moves it as far as it was told where that fits", () => {
    const amount = fc.integer({ min: -1200, max: 1200 });
    fc.assert(
      fc.property(fc.constantFrom(...TRACKS), amount, (track, tenths) => {
        const s = board();
        const d = decide(s, {
          type: "facilitator",
          act: { do: "rule", track, amount: tenths / 10, reason: "r" },
        });
        const [low, high] = boundsOf(track);
        const to = d.ok ? d.events.reduce(evolve, s).tracks[track] : s.tracks[track];
        expect(to).toBe(Math.min(high, Math.max(low, s.tracks[track] + tenths)));
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ZONE_TRACKS), amount, (track, tenths) => {
        const s = board();
        const d = decide(s, {
          type: "facilitator",
          act: { do: "rule", track, zone: "MOP", amount: tenths / 10, reason: "r" },
        });
        const [low, high] = zoneBoundsOf(track);
        const before = s.zones[PLAIN]?.[track] ?? 0;
        const to = d.ok ? d.events.reduce(evolve, s).zones[PLAIN]?.[track] : before;
        expect(to).toBe(Math.min(high, Math.max(low, before + tenths)));
      }),
    );
  });

  it("tells no seat why it was ruled, and of the move those who may know the figure", () => {
    const s = board();
    const [given, moved] = act(s, { do: "rule", track: "will", amount: 1, reason: "heard" });
    for (const viewer of VIEWERS) {
      expect(given && redact(given, viewer, s)).toEqual(viewer === "facilitator" ? given : undefined);
      const knows = viewer === "paris" || viewer === "facilitator";
      expect(moved && redact(moved, viewer, s)).toEqual(knows ? moved : undefined);
    }
  });

  it("moves what others are shown along with a truth that secrets have moved", () => {
    const s = board();
    const secret: GameState = { ...s, open: { ...s.tracks, sentiment: s.tracks.sentiment - 40 } };
    const events = act(secret, { do: "rule", track: "sentiment", amount: 2, reason: "heard" });
    const after = events.reduce(evolve, secret);
    expect(after.tracks.sentiment - secret.tracks.sentiment).toBe(20);
    expect((after.open?.sentiment ?? 0) - (secret.open?.sentiment ?? 0)).toBe(20);
  });
});

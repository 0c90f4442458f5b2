// What a viewer may know of each event: nothing where it is not meant for it, no name where a hand is hidden, and what is
// left still adds up.
import { describe, expect, it } from "vitest";
import type { CauseCode } from "./codes/causes.ts";
import { CAUSES, causeIsKnownTo } from "./data/causes.ts";
import { scenarios } from "./data/scenarios/index.ts";
import type { EventOf, EventType, GameEvent } from "./events.ts";
import { table } from "./evolve.ts";
import { among, type Cause, only } from "./ledger.ts";
import { playOut, policies } from "./policies/index.ts";
import { cutLines, redact } from "./redact.ts";
import { newGame } from "./replay.ts";
import type { GameState } from "./state.ts";
import { boardState, PLAIN } from "./testing/board.ts";
import { toldOf } from "./testing/told.ts";
import { ROLES, type Role, SCENARIO_IDS, VIEWERS, type Viewer } from "./vocabulary.ts";

const s = boardState(1);
const told = toldOf(s);
const rows = (Object.keys(told) as EventType[]).flatMap((type) =>
  told[type].map(([rest, knows]) => ({
    type,
    event: { type, ...rest } as GameEvent,
    knows: ["facilitator", ...knows] as Viewer[],
    words: knows.length === 5 ? "everybody" : knows.length === 0 ? "control alone" : knows.join(" and "),
  })),
);

/** The state as one role's own eye was on a zone in this quarter. */
function watched(by: Role, zone: number, error = 0, ago = 0): GameState {
  const state = boardState(1);
  const sight = state.known[by][zone];
  if (sight) state.known[by][zone] = { ...sight, turn: state.turn - ago, error };
  return state;
}

/** Every cause that an event carries, wherever it stands. */
function causesIn(e: GameEvent): readonly Cause[] {
  if ("lines" in e) return e.lines;
  return "line" in e && typeof e.line === "object" ? [e.line] : [];
}

describe("redact", () => {
  it("the table below has every kind of event that a game can hold", () => {
    expect(Object.keys(told).sort()).toEqual(Object.keys(table).sort());
  });

  it.each(rows)("$type: $words may know of it", ({ event, knows }) => {
    for (const viewer of VIEWERS) {
      const seen = redact(event, viewer, s);
      if (knows.includes(viewer)) expect(seen, viewer).toEqual(event);
      else expect(seen, viewer).toBeUndefined();
    }
  });

  it("what moved in a zone is told to whoever had its own eye there in that quarter, exactly, and not later", () => {
    const quiet: readonly GameEvent[] = [
      { type: "ZoneMoved", zone: PLAIN, track: "fear", from: 0, to: 10, lines: [] },
      {
        type: "ControlChanged",
        zone: PLAIN,
        from: "jnim",
        to: "is",
        line: { d: "D16", code: "is_spreads", n: 0 },
        cleared: false,
      },
    ];
    for (const e of quiet) {
      for (const role of ROLES) {
        expect(redact(e, role, watched(role, PLAIN))).toEqual(e);
        expect(redact(e, role, watched(role, PLAIN + 1))).toBeUndefined();
        expect(redact(e, role, watched(role, PLAIN, 1))).toBeUndefined();
        expect(redact(e, role, watched(role, PLAIN, 0, 1))).toBeUndefined();
        // another's eye is no eye of one's own, and never the public's
        const stranger = ROLES.find((r) => r !== role) as Role;
        expect(redact(e, stranger, watched(role, PLAIN))).toBeUndefined();
        expect(redact(e, "observer", watched(role, PLAIN))).toBeUndefined();
      }
    }
  });

  it("a hidden force is not told even to an eye on the zone: it is seen by estimate only", () => {
    const e: GameEvent = { type: "ForceChanged", zone: PLAIN, force: "jnim", from: 2, to: 3, lines: [] };
    expect(redact(e, "paris", watched("paris", PLAIN))).toBeUndefined();
  });

  it("causes meant for others are one nameless line of the same weight, in a zone and of a force as well", () => {
    const lines: Cause[] = [
      { d: "D17", code: "harm_wagner", n: 12, to: only("bamako", "moscow") },
      { d: "D17", code: "campaign", n: 5, to: only("moscow") },
      { d: "D4", code: "cleared", n: 3 },
    ];
    const changes: readonly GameEvent[] = [
      { type: "ZoneMoved", zone: PLAIN, track: "sentiment", from: 0, to: 20, lines },
      { type: "ForceChanged", zone: PLAIN, force: "fama", from: 0, to: 20, lines },
    ];
    for (const e of changes) {
      expect(redact(e, "paris", s)).toEqual({
        ...e,
        lines: [
          { d: "D4", code: "cleared", n: 3 },
          { d: "unknown", code: "unknown", n: 17 },
        ],
      });
      expect(redact(e, "moscow", s)).toEqual(e);
    }
  });

  it("causes that cancel out leave no nameless line behind, which would say that there was something", () => {
    const lines: Cause[] = [
      { d: "D10", code: "campaign", n: 12, to: only("moscow") },
      { d: "D10", code: "trail_cools", n: -12, to: only("moscow") },
    ];
    const e: GameEvent = { type: "TrackMoved", track: "sentiment", from: 0, to: 0, lines };
    expect(redact(e, "paris", s)).toMatchObject({ lines: [] });
  });

  const harm = (by: string, to?: number): EventOf<"HarmDone"> => ({
    type: "HarmDone",
    zone: PLAIN,
    by,
    band: 3,
    line:
      to === undefined
        ? { d: "D17", code: "harm_wagner", n: 30 }
        : { d: "D17", code: "harm_wagner", n: 30, to },
  });
  const nameless = (e: EventOf<"HarmDone">) => ({
    ...e,
    by: "unknown",
    line: { d: "unknown", code: "harm_unclaimed", n: e.line.n },
  });

  it("harm is never hidden; its author is, from those who may not know the hand", () => {
    const e = harm("wagner", only("bamako", "moscow"));
    for (const viewer of VIEWERS) {
      const knows = viewer === "bamako" || viewer === "moscow" || viewer === "facilitator";
      expect(redact(e, viewer, s)).toEqual(knows ? e : nameless(e));
    }
  });

  it.each(["wagner", "partners", "militias"])(
    "harm by %s of which nobody was told has no author for anybody but the facilitator",
    (by) => {
      const e = harm(by);
      for (const viewer of VIEWERS) {
        expect(redact(e, viewer, s)).toEqual(viewer === "facilitator" ? e : nameless(e));
      }
    },
  );

  it("in whole games no viewer is handed a cause, an order, a posture or a sheet that is another's", () => {
    for (const seed of [3, 4]) {
      const { state, events } = playOut(newGame(scenarios["missed-moment"], seed), policies.random, seed);
      for (const raw of events) {
        for (const viewer of [...ROLES, "observer"] as const) {
          const e = redact(raw, viewer, state);
          if (!e) continue;
          for (const cause of causesIn(e)) expect(among(cause.to ?? 31, viewer), e.type).toBe(true);
          if (e.type === "OrderCarriedOut") expect(among(e.to, viewer)).toBe(true);
          if (e.type === "SheetCommitted" || e.type === "PostureEnded") expect(e.role).toBe(viewer);
          if (e.type === "PostureSet") expect(e.posture.role).toBe(viewer);
          if (e.type === "TrackMoved" || e.type === "ZoneMoved" || e.type === "ForceChanged")
            expect(causesIn(e).reduce((n, c) => n + c.n, 0)).toBe(e.to - e.from);
        }
      }
    }
  });
});

describe("the kinds of cause", () => {
  it("each has one row in the table of who may know it, and no game names one that has none", () => {
    expect(new Set(CAUSES).size).toBe(CAUSES.length);
    const unlisted = new Set<string>();
    for (const id of SCENARIO_IDS)
      for (let seed = 1; seed <= 12; seed++) {
        const { events } = playOut(newGame(scenarios[id], seed), policies.random, seed);
        for (const e of events)
          for (const cause of causesIn(e)) if (!CAUSES.includes(cause.code)) unlisted.add(cause.code);
      }
    expect([...unlisted]).toEqual([]);
  });

  it("one that is no more, in a log of before, is nobody's to know", () => {
    const GONE: string = "not_a_kind";
    expect(causeIsKnownTo(GONE)).toBe(0);
    const lines: Cause[] = [{ d: "D4", code: GONE as CauseCode, n: 7 }];
    expect(cutLines(lines, "paris")).toEqual([{ d: "unknown", code: "unknown", n: 7 }]);
    expect(cutLines(lines, "facilitator")).toEqual(lines);
  });
});

describe("the reading of an exit", () => {
  it("is told to control alone, whatever else is told of the exit", () => {
    const { events, state } = playOut(newGame(scenarios["missed-moment"], 4), policies.history, 4);
    const out = events.find((e): e is EventOf<"ExitChanged"> => e.type === "ExitChanged" && e.why === "out");
    expect(out?.exit.reading).toBeGreaterThanOrEqual(0);
    const read = events.filter((e): e is EventOf<"ExitRead"> => e.type === "ExitRead");
    expect(read.map((e) => Object.keys(e.seen).sort())).toEqual([[...ROLES, "observer"].sort()]);
    for (const viewer of VIEWERS) {
      const shown = out && redact(out, viewer, state);
      if (viewer === "facilitator") expect(shown).toEqual(out);
      else expect(shown).toMatchObject({ why: "out", exit: { outIn: out?.exit.outIn, reading: -1 } });
    }
  });
});

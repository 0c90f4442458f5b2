// Who may read which cause of which figure: the ledger as each seat, the public and the facilitator can open it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scenarios } from "./data/scenarios/index.ts";
import type { GameEvent } from "./events.ts";
import { explain, type Ref } from "./explain.ts";
import { type Cause, type Line, only } from "./ledger.ts";
import { playOut, policies } from "./policies/index.ts";
import { newGame } from "./replay.ts";
import { shownTo } from "./secrets.ts";
import { TRACKS, VIEWERS, type Viewer, ZONE_TRACKS } from "./vocabulary.ts";
import { knowsTrack, knowsZoneTrack } from "./who-knows.ts";

const ZONES = ["BKO", "MOP"] as const;
const MOP = { track: "fear", zone: "MOP" } as const;

const moved = (track: "sentiment" | "will", lines: Cause[]): GameEvent => ({
  type: "TrackMoved",
  track,
  from: 0,
  to: lines.reduce((n, l) => n + l.n, 0),
  lines,
});
const quarter = (turn: number): GameEvent => ({ type: "PhaseOpened", phase: "situation", turn });
const inZone = (track: "fear" | "sentiment" | "administration", zone: number): GameEvent => ({
  type: "ZoneMoved",
  zone,
  track,
  from: 400,
  to: 435,
  lines: [
    { d: "D4", code: "cleared", n: 15 },
    { d: "D17", code: "harm_wagner", n: 20, to: only("bamako", "moscow") },
  ],
});
/** As rulings stand in logs of before; today's are moves like others. */
const ruled = (track: "will" | "fear" | "sentiment", zone: number): GameEvent => ({
  type: "Ruled",
  reason: "heard in the room",
  track,
  zone,
  amount: -25,
});
const causes = (lines: readonly Line[]): string[] => lines.map((l) => l.cause);
const eye = (on: number, in_: number) => (zone: number, turn: number) => zone === on && turn === in_;

describe("explain", () => {
  it("gives each cause in points with its dynamic, its words and the quarter in which it came", () => {
    const log = [
      quarter(2),
      moved("sentiment", [{ d: "D13", code: "talks_vetoed", n: 25, p: { zone: "MOP" } }]),
      quarter(3),
      moved("sentiment", [{ d: "D11", code: "street_marched", n: -5 }]),
    ];
    expect(explain(log, { track: "sentiment" }, "observer")).toEqual([
      {
        dynamic: "D13",
        cause: "talks_vetoed",
        amount: 2.5,
        turn: 2,
        track: "sentiment",
        params: { zone: "MOP" },
      },
      { dynamic: "D11", cause: "street_marched", amount: -0.5, turn: 3, track: "sentiment" },
    ]);
  });

  it("a covert cause keeps its weight and loses its name for all but its authors and the facilitator", () => {
    const log = [
      moved("sentiment", [
        { d: "D10", code: "campaign", n: 40, to: only("moscow") },
        { d: "D13", code: "talks_vetoed", n: 20 },
      ]),
    ];
    for (const viewer of VIEWERS) {
      const lines = explain(log, { track: "sentiment" }, viewer);
      const knows = viewer === "moscow" || viewer === "facilitator";
      expect(causes(lines)).toEqual(knows ? ["campaign", "talks_vetoed"] : ["talks_vetoed", "unknown"]);
      expect(lines.reduce((n, l) => n + l.amount, 0)).toBe(6);
    }
  });

  it("a purse is explained to its owner and the facilitator, to nobody else", () => {
    const log = [moved("will", [{ d: "D8", code: "will_opposition", n: -30 }]), ruled("will", -1)];
    for (const viewer of VIEWERS) {
      const owed = viewer === "paris" || viewer === "facilitator" ? ["will_opposition", "ruling"] : [];
      expect(causes(explain(log, { track: "will" }, viewer))).toEqual(owed);
    }
  });

  it("a ruling on a figure that all can read stands in everybody's ledger", () => {
    for (const viewer of VIEWERS) {
      expect(explain([ruled("sentiment", -1)], { track: "sentiment" }, viewer)).toEqual([
        { dynamic: "ruling", cause: "ruling", amount: -2.5, turn: 1, track: "sentiment" },
      ]);
    }
  });

  it("a zone's causes are read by those whose eye was on it in that quarter, in no other", () => {
    const log = [quarter(2), inZone("fear", 1), ruled("fear", 1), quarter(3), inZone("fear", 1)];
    const read = (viewer: Viewer, seen: (zone: number, turn: number) => boolean) =>
      explain(log, MOP, viewer, { zones: ZONES, seen }).map((l) => [l.turn, l.cause, l.zone]);
    expect(read("paris", eye(1, 2))).toEqual([
      [2, "cleared", "MOP"],
      [2, "unknown", "MOP"],
      [2, "ruling", "MOP"],
    ]);
    expect(read("moscow", eye(1, 3))).toEqual([
      [3, "cleared", "MOP"],
      [3, "harm_wagner", "MOP"],
    ]);
    expect(read("paris", eye(0, 2))).toEqual([]);
    expect(explain(log, MOP, "paris", { zones: ZONES })).toEqual([]);
    expect(explain(log, MOP, "facilitator", { zones: ZONES })).toHaveLength(5);
  });

  it("the mood of a zone is explained to all, its administration without an eye on it to Bamako alone", () => {
    const log = [inZone("sentiment", 1), inZone("administration", 1)];
    const lines = (viewer: Viewer, track: "sentiment" | "administration") =>
      explain(log, { track, zone: "MOP" }, viewer, { zones: ZONES }).length;
    for (const viewer of VIEWERS) {
      expect(lines(viewer, "sentiment")).toBe(2);
      expect(lines(viewer, "administration")).toBe(viewer === "bamako" || viewer === "facilitator" ? 2 : 0);
    }
  });

  it("a figure of one zone is not explained by another zone's causes, nor the country's by a zone's", () => {
    const log = [moved("sentiment", [{ d: "D13", code: "talks_vetoed", n: 20 }]), inZone("sentiment", 0)];
    const read = (ref: Ref, zones?: typeof ZONES) =>
      causes(explain(log, ref, "facilitator", zones ? { zones } : {}));
    expect(read({ track: "sentiment" }, ZONES)).toEqual(["talks_vetoed"]);
    expect(read({ track: "sentiment", zone: "BKO" }, ZONES)).toEqual(["cleared", "harm_wagner"]);
    expect(read({ track: "sentiment", zone: "MOP" }, ZONES)).toEqual([]);
    // a zone that is not on this board, or a board not named, has no causes: least of all the country's
    expect(read({ track: "sentiment", zone: "KID" }, ZONES)).toEqual([]);
    expect(read({ track: "sentiment", zone: "BKO" })).toEqual([]);
  });

  it("a span of the log is read by itself, and its quarters keep their numbers", () => {
    const veto = moved("sentiment", [{ d: "D13", code: "talks_vetoed", n: 20 }]);
    const log = [quarter(2), veto, quarter(3), veto, quarter(4), veto];
    const turns = (range: { fromSeq?: number; toSeq?: number }) =>
      explain(log, { track: "sentiment" }, "paris", range).map((l) => l.turn);
    expect(turns({})).toEqual([2, 3, 4]);
    expect(turns({ fromSeq: 3 })).toEqual([3, 4]);
    expect(turns({ fromSeq: 2, toSeq: 3 })).toEqual([3]);
  });

  it("in a whole game nobody is told of a figure that the table does not grant it, and what is told adds up", () => {
    const start = newGame(scenarios["last-window"], 6);
    const { state, events } = playOut(start, policies.random, 6);
    const zones = start.scenario.zones.map((z) => z.id);
    const sum = (lines: readonly Line[]) => lines.reduce((n, l) => n + Math.round(l.amount * 10), 0);
    fc.assert(
      fc.property(fc.constantFrom(...VIEWERS), fc.constantFrom(...TRACKS), (viewer, track) => {
        const lines = explain(events, { track }, viewer);
        const owed = knowsTrack(viewer, track) ? shownTo(state, viewer, track) - start.tracks[track] : 0;
        expect(sum(lines)).toBe(owed);
        if (!knowsTrack(viewer, track)) expect(lines).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...VIEWERS),
        fc.constantFrom(...ZONE_TRACKS),
        fc.nat(zones.length - 1),
        (viewer, track, at) => {
          const lines = explain(events, { track, zone: zones[at] }, viewer, { zones });
          const change = (state.zones[at]?.[track] ?? 0) - (start.zones[at]?.[track] ?? 0);
          expect(sum(lines)).toBe(knowsZoneTrack(viewer, track) ? change : 0);
        },
      ),
    );
  });
});

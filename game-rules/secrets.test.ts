// What secrets move: the truth at once, what others read only when it comes to light, and never by the end of a scale.
import { describe, expect, it } from "vitest";
import { scenarios } from "./data/scenarios/index.ts";
import type { Context } from "./dynamics/context.ts";
import type { EventOf, GameEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import { explain } from "./explain.ts";
import { ALL, only } from "./ledger.ts";
import { playOut, policies } from "./policies/index.ts";
import { openStep } from "./quarter/step.ts";
import { newGame } from "./replay.ts";
import { publicPart, shownTo } from "./secrets.ts";
import type { GameState } from "./state.ts";
import { boardState } from "./testing/board.ts";
import { VIEWERS, type Viewer } from "./vocabulary.ts";

const TWO = only("paris", "bamako");
const OUTSIDERS: readonly Viewer[] = ["jnim", "moscow", "observer"];

/** Plays one step by hand. */
function step(s: GameState, work: (c: Context) => void): { s: GameState; events: GameEvent[] } {
  const { context, finish } = openStep(s, "politics", []);
  work(context);
  const events = finish();
  return { s: events.reduce(evolve, s), events };
}
const trusted = (n: number): GameState => {
  const s = boardState(1);
  return { ...s, tracks: { ...s.tracks, trustParis: n } };
};
const breach = (c: Context, n: number) =>
  c.moveInSecret("trustParis", n, "D19", "term_broken", { key: "deal", to: TWO }, { by: "paris" });
const causes = (events: readonly GameEvent[], viewer: Viewer) =>
  explain(events, { track: "trustParis" }, viewer).map((l) => [l.cause, l.amount]);

describe("a move in secret", () => {
  it("counts in the truth and for those who know, and is no line and no figure of anybody else's", () => {
    const { s, events } = step(trusted(500), (c) => breach(c, -80));
    expect(s.tracks.trustParis).toBe(420);
    for (const viewer of ["paris", "bamako", "facilitator"] as const) {
      expect(shownTo(s, viewer, "trustParis")).toBe(420);
      expect(causes(events, viewer)).toEqual([["term_broken", -8]]);
    }
    for (const viewer of OUTSIDERS) {
      expect(shownTo(s, viewer, "trustParis")).toBe(500);
      expect(causes(events, viewer)).toEqual([]);
    }
  });

  it("goes beside what moves before everybody in the same step", () => {
    const { s, events } = step(trusted(500), (c) => {
      breach(c, -80);
      c.move("trustParis", 15, "D14", "term_kept", { by: "paris" });
    });
    expect(shownTo(s, "bamako", "trustParis")).toBe(435);
    expect(shownTo(s, "observer", "trustParis")).toBe(515);
    expect(causes(events, "observer")).toEqual([["term_kept", 1.5]]);
  });

  it("is not given away by the end of the scale", () => {
    const first = step(trusted(30), (c) => breach(c, -80));
    expect(first.s.tracks.trustParis).toBe(0);
    expect(shownTo(first.s, "observer", "trustParis")).toBe(30);
    // a public loss beside it is shown whole as well
    const second = step(first.s, (c) => c.move("trustParis", -20, "D19", "term_broken", { by: "paris" }));
    expect(shownTo(second.s, "observer", "trustParis")).toBe(10);
    expect(shownTo(second.s, "paris", "trustParis")).toBe(0);
    expect(causes(second.events, "observer")).toEqual([["term_broken", -2]]);
  });

  it("comes to light to one seat, and to everybody, each told once of what it comes to", () => {
    const hidden = step(trusted(500), (c) => breach(c, -80));
    const heard = step(hidden.s, (c) => c.bringToLight((x) => x.key === "deal", only("moscow")));
    expect(shownTo(heard.s, "moscow", "trustParis")).toBe(420);
    expect(shownTo(heard.s, "jnim", "trustParis")).toBe(500);
    expect(causes(heard.events, "moscow")).toEqual([["came_to_light", -8]]);
    expect(causes(heard.events, "jnim")).toEqual([]);
    expect(causes(heard.events, "bamako")).toEqual([]);
    const printed = step(heard.s, (c) => c.bringToLight((x) => x.key === "deal", ALL));
    for (const viewer of VIEWERS) expect(shownTo(printed.s, viewer, "trustParis")).toBe(420);
    expect(causes(printed.events, "observer")).toEqual([["came_to_light", -8]]);
    expect(causes(printed.events, "jnim")).toEqual([["came_to_light", -8]]);
    expect(causes(printed.events, "moscow")).toEqual([]);
    expect(printed.s.secrets).toBeUndefined();
    expect(printed.s.open).toBeUndefined();
  });

  it("another secret's coming to light leaves it where it was", () => {
    const hidden = step(trusted(500), (c) => breach(c, -80));
    const other = step(hidden.s, (c) => c.bringToLight((x) => x.key === "another", ALL));
    expect(other.events).toEqual([]);
    expect(shownTo(other.s, "observer", "trustParis")).toBe(500);
  });
});

describe("in whole games", () => {
  /** The log by quarters. */
  function quarters(events: readonly GameEvent[]): GameEvent[][] {
    const list: GameEvent[][] = [];
    for (const e of events) {
      if (e.type === "PhaseOpened" && e.phase === "situation") list.push([]);
      list.at(-1)?.push(e);
    }
    return list;
  }
  const TRUSTS = ["trustParis", "trustBamako", "trustJnim", "trustMoscow"] as const;

  it("a verdict in secret moves nobody's word on the wall", () => {
    let secret = 0;
    for (let seed = 1; seed <= 30; seed++) {
      const { events } = playOut(newGame(scenarios["missed-moment"], seed), policies.balanced, seed);
      for (const quarter of quarters(events)) {
        const judged = quarter.filter((e): e is EventOf<"DealJudged"> => e.type === "DealJudged");
        const inTheOpen = judged.some((e) => e.to === ALL) || quarter.some((e) => e.type === "DealLeaked");
        if (judged.length === 0 || inTheOpen) continue;
        secret += 1;
        for (const track of TRUSTS) expect(explain(quarter, { track }, "observer")).toEqual([]);
      }
    }
    expect(secret).toBeGreaterThan(20);
  });

  it("published costs show what is paid for in secret only once it is over; France and control see all of it", () => {
    let kept = 0;
    for (let seed = 1; seed <= 8; seed++) {
      const { state, events } = playOut(newGame(scenarios["missed-moment"], seed), policies.balanced, seed, {
        until: 3, // before a player who leaves early has left
      });
      const lines = explain(events, { track: "costMeur" }, "observer").map((l) => l.cause);
      expect(lines).not.toContain("services_paid");
      expect(lines).not.toContain("receiver_paid");
      expect(lines).not.toContain("secret_means");
      for (const viewer of ["paris", "facilitator"] as const)
        expect(shownTo(state, viewer, "costMeur")).toBe(state.tracks.costMeur);
      if (publicPart(state, "costMeur") < state.tracks.costMeur) kept += 1;
    }
    expect(kept).toBeGreaterThan(4);
  });

  it("what France stopped paying for shows in the accounts of the quarter after, in one sum", () => {
    const s = boardState(1);
    const paid: GameState = {
      ...s,
      turn: 3,
      secrets: [{ track: "costMeur", n: 45, to: only("paris"), key: "services 1", turn: 2 }],
      postures: [],
    };
    const standing: GameState = {
      ...paid,
      postures: [{ role: "paris", id: "paris.pay_services", zone: 1, option: "", since: 1 }],
    };
    const light = (from: GameState) =>
      playOut({ ...from, phase: "orders" }, policies.balanced, 1, {
        until: 3,
        overrides: from.scenario.seats.map((role) => ({ turn: 3, role, orders: [] })),
      }).events.filter((e): e is EventOf<"CameToLight"> => e.type === "CameToLight");
    expect(light(paid)).toMatchObject([{ track: "costMeur", n: 45, open: true }]);
    expect(light(standing)).toEqual([]);
  });
});

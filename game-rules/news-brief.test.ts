// What a seat alone is told of a quarter: word that was meant for its ears, what its own eyes make of the ground, the fate of
// its orders, and the causes that it may know.
import { describe, expect, it } from "vitest";
import { scenarios } from "./data/scenarios/index.ts";
import type { EventOf, EventType, GameEvent } from "./events.ts";
import { ALL, type Cause, only } from "./ledger.ts";
import { reportFor } from "./news.ts";
import { playOut, policies } from "./policies/index.ts";
import { newGame } from "./replay.ts";
import type { DealState, GameState, Sight } from "./state.ts";
import { boardState, HELD, PLAIN, term } from "./testing/board.ts";
import { ROLES, VIEWERS, type Viewer } from "./vocabulary.ts";

/** A deal of Bamako's and JNIM's that Moscow has heard of. */
const DEAL: DealState = {
  id: "d",
  parties: ["bamako", "jnim"],
  terms: [term({ by: "jnim" })],
  secret: true,
  version: 1,
  by: "bamako",
  signed: ["bamako", "jnim"],
  status: "signed",
  expires: 2,
  signedIn: 1,
  record: [],
  leakedTo: ["moscow"],
};
const s = boardState(1, { rest: (x) => void (x.deals = [DEAL]) });
const line: Cause = { d: "D14", code: "ruling", n: 0 };
const event = <T extends EventType>(type: T, rest: Omit<EventOf<T>, "type">): GameEvent =>
  ({ type, ...rest }) as GameEvent;
const brief = (viewer: Viewer, ...events: readonly GameEvent[]) => reportFor(events, s, viewer).brief;
const codes = (viewer: Viewer, ...events: readonly GameEvent[]) =>
  brief(viewer, ...events).map((b) => b.code);

const TALKERS = only("bamako", "jnim");
const HOSTS = only("bamako", "moscow");
const judged = (kept: boolean, to = TALKERS) =>
  event("DealJudged", { id: "d", term: 0, turn: 1, kept, by: "jnim", to });

/** Word that goes to some alone: to whom, and as what. */
const WHISPERED: readonly (readonly [code: string, to: readonly Viewer[], e: GameEvent])[] = [
  [
    "event_restraint_possible",
    ["jnim"],
    event("ScenarioEventHappened", { id: "restraint_possible", to: only("jnim") }),
  ],
  ["talks_moved", ["bamako", "jnim"], event("TalksMoved", { from: 0, talks: s.talks, line, to: TALKERS })],
  [
    "talks_vetoed_privately",
    ["paris", "bamako"],
    event("TalksVetoed", { open: false, to: only("paris", "bamako") }),
  ],
  ["wagner_offered", ["bamako", "moscow"], event("WagnerOffered", { to: HOSTS })],
  ["counts_now", ["bamako"], event("RegimeFell", { from: "elected", to: "transition", line })],
  ["counts_now", ["bamako"], event("RegimeElected", { from: "transition" })],
  ["contract_signed", ["bamako", "moscow"], event("ContractSigned", { to: HOSTS })],
  ["deal_leaked_to_us", ["paris"], event("DealLeaked", { id: "d", role: "paris", to: only("paris") })],
  ["deal_kept", ["bamako", "jnim"], judged(true)],
  ["deal_breached", ["bamako", "jnim"], judged(false)],
  ["their_deal_kept", ["moscow"], judged(true, only("moscow"))],
  ["their_deal_breached", ["moscow"], judged(false, only("moscow"))],
  [
    "leak_traced",
    ["bamako"],
    event("LeakTraced", { id: "d", role: "bamako", named: "nobody", sure: 1, to: only("bamako") }),
  ],
  ["campaign_traced", ["paris"], event("CampaignAttributed", { right: true, to: only("paris") })],
];

/** Nobody's secret, or nothing that needs words: the screen shows sheets, orders and messages by themselves. */
const NO_WHISPER: readonly GameEvent[] = [
  event("TalksVetoed", { open: true, to: ALL }),
  event("ScenarioEventHappened", { id: "kabul_falls", to: ALL }),
  judged(false, ALL),
  event("SheetCommitted", { role: "paris", orders: [] }),
];

const at = (state: GameState, zone: number): Sight => state.known.paris[zone] as Sight;
const report = (over: Partial<Sight>, forces: Partial<Sight["forces"]>, fear = 0, zone = PLAIN) => {
  const seen = at(s, zone);
  const sight: Sight = {
    ...seen,
    turn: 1,
    error: 0,
    ...over,
    forces: { ...seen.forces, jnim: 0, is: 0, ...forces },
    tracks: { ...seen.tracks, fear },
  };
  return (role: EventOf<"ReportsReceived">["role"]) =>
    event("ReportsReceived", { role, sights: [[zone, sight]] });
};

describe("the private brief", () => {
  it.each(WHISPERED)("%s is whispered to %j and to nobody else", (code, to, e) => {
    for (const viewer of VIEWERS) expect(codes(viewer, e), viewer).toEqual(to.includes(viewer) ? [code] : []);
  });

  it("does not whisper what everybody reads in the paper, nor what is no word at all", () => {
    for (const e of NO_WHISPER) for (const role of ROLES) expect(codes(role, e)).toEqual([]);
  });

  it("word of an event of one's own brings its own words, a promise its maker", () => {
    const own = event("ScenarioEventHappened", {
      id: "x",
      to: only("paris"),
      headline: "A hint",
      text: "Listen.",
    });
    expect(brief("paris", own)).toMatchObject([{ params: { headline: "A hint", text: "Listen." } }]);
  });

  it("to the parties a promise judged is told by what it says; to those who heard of the deal, by its maker alone", () => {
    expect(brief("bamako", judged(false))).toEqual([
      {
        code: "deal_breached",
        zone: "MOP",
        params: { role: "jnim", kind: "local_truce", option: "" },
        sure: 4,
      },
    ]);
    expect(brief("moscow", judged(false, only("moscow")))).toEqual([
      { code: "their_deal_breached", params: { role: "jnim" }, sure: 4 },
    ]);
  });

  it("a leak is told with whose deal it was, and how sure the service is of the hand", () => {
    const traced = event("LeakTraced", { id: "d", role: "jnim", named: "bamako", sure: 2, to: only("jnim") });
    expect(brief("jnim", traced)).toEqual([
      { code: "leak_traced", params: { parties: "bamako,jnim", by: "bamako", name: "bamako" }, sure: 2 },
    ]);
    const out = event("DealLeaked", { id: "d", role: "moscow", to: only("moscow") });
    expect(brief("moscow", out)).toMatchObject([{ params: { parties: "bamako,jnim" } }]);
  });

  it("tells of cells and of fear where there is enough of them, in its own reports alone", () => {
    const e = report({}, { jnim: 3, is: 3 }, 650)("paris");
    expect(brief("paris", e)).toMatchObject([
      { code: "cells", zone: "MOP", sure: 4, params: { low: 3, high: 3, error: 0 } },
      { code: "is_cells", zone: "MOP" },
      { code: "fear", zone: "MOP" },
    ]);
    expect(codes("paris", report({}, { jnim: 2, is: 2 }, 649)("paris"))).toEqual([]);
    for (const viewer of ["bamako", "moscow", "facilitator", "observer"] as const)
      expect(codes(viewer, e)).toEqual([]);
  });

  it("does not tell JNIM of its own cells", () => {
    expect(codes("jnim", report({}, { jnim: 9, is: 4 })("jnim"))).toEqual(["is_cells"]);
  });

  it("is the less sure the wider the error, and its range never falls below nothing", () => {
    const told = (error: number) => brief("paris", report({ error }, { jnim: 3 })("paris"))[0];
    expect([0, 1, 2, 3].map((error) => told(error)?.sure)).toEqual([4, 3, 2, 1]);
    expect(told(2)?.params).toEqual({ low: 1, high: 5, error: 2 });
    expect(told(5)?.params).toEqual({ low: 0, high: 8, error: 5 });
  });

  it("puts the surest first and holds six at the most", () => {
    const rumour = report({ error: 3 }, { jnim: 8, is: 8 }, 900)("paris");
    const seen = report({}, { jnim: 5, is: 5 }, 900, HELD)("paris");
    const veto = event("TalksVetoed", { open: false, to: only("paris") });
    expect(brief("paris", rumour, seen, veto).map((b) => b.sure)).toEqual([4, 4, 4, 4, 1, 1]);
  });
});

describe("a quarter's report", () => {
  const { state, events } = playOut(newGame(scenarios["missed-moment"], 5), policies.random, 5, { until: 3 });
  const reports = Object.fromEntries(VIEWERS.map((v) => [v, reportFor(events, state, v)]));

  it("stands under its quarter's name", () => {
    expect(reports.observer).toMatchObject({ turn: 3, label: { year: 2020, quarter: 3, half: false } });
    expect(reportFor(events, state, "paris", 1).label).toMatchObject({ year: 2020, quarter: 1 });
  });

  it("tells each seat the fate of its own orders, the facilitator of all, the public of none", () => {
    const owners = (v: Viewer) => [...new Set(reports[v]?.orders.map((o) => o.draft.id.split(".")[0]))];
    for (const role of ROLES) expect(owners(role)).toEqual([role]);
    expect(owners("facilitator").sort()).toEqual([...ROLES].sort());
    expect(owners("observer")).toEqual([]);
    const all = ROLES.reduce((n, role) => n + (reports[role]?.orders.length ?? 0), 0);
    expect(reports.facilitator?.orders).toHaveLength(all);
    const told = event("OrderCarriedOut", {
      role: "paris",
      order: { id: "paris.send_aid" },
      step: "governance",
      result: "europeans_came",
      params: { zone: "MOP" },
      to: only("paris"),
    });
    expect(reportFor([told], s, "paris").orders).toEqual([
      { draft: { id: "paris.send_aid" }, result: "europeans_came", params: { zone: "MOP" } },
    ]);
  });

  it("lays open the causes of what the viewer knows, in points and by place", () => {
    const moves = [
      event("TrackMoved", {
        track: "will",
        from: 0,
        to: -15,
        lines: [{ d: "D8", code: "will_opposition", n: -15 }],
      }),
      event("ZoneMoved", {
        zone: PLAIN,
        track: "sentiment",
        from: 0,
        to: 30,
        lines: [{ d: "D10", code: "campaign", n: 30, to: only("moscow"), p: { theme: "anti_french" } }],
      }),
    ];
    const hidden = {
      dynamic: "unknown",
      cause: "unknown",
      amount: 3,
      turn: 1,
      track: "sentiment",
      zone: "MOP",
    };
    const lines = (v: Viewer) => reportFor(moves, s, v, 1).lines;
    expect(lines("paris")).toEqual([
      { dynamic: "D8", cause: "will_opposition", amount: -1.5, turn: 1, track: "will" },
      hidden,
    ]);
    expect(lines("observer")).toEqual([hidden]);
    expect(lines("moscow")).toEqual([
      { ...hidden, dynamic: "D10", cause: "campaign", params: { theme: "anti_french" } },
    ]);
  });
});

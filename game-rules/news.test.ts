// The front page everybody reads, and what a seat alone is told of a quarter: each piece once, the weightiest first, and
// nothing in print that is not public.
import { describe, expect, it } from "vitest";
import { scenarios } from "./data/scenarios/index.ts";
import { MORE_VARIANTS, VARIANTS } from "./data/variants.ts";
import type { EventOf, EventType, GameEvent } from "./events.ts";
import { ALL, type Cause, only } from "./ledger.ts";
import { reportFor } from "./news.ts";
import { playOut, policies } from "./policies/index.ts";
import { newGame } from "./replay.ts";
import type { SignalState } from "./state.ts";
import { boardState, HELD, PLAIN } from "./testing/board.ts";
import type { NewsItem } from "./view-types.ts";
import { VIEWERS } from "./vocabulary.ts";

const s = boardState(1);
const line: Cause = { d: "D12", code: "ruling", n: 10 };
const event = <T extends EventType>(type: T, rest: Omit<EventOf<T>, "type">): GameEvent =>
  ({ type, ...rest }) as GameEvent;
const page = (...events: readonly GameEvent[]) => reportFor(events, s, "observer").news;
const codes = (...events: readonly GameEvent[]) => page(...events).map((n) => n.code);

const talks = (from: number, rung: number, to = ALL) =>
  event("TalksMoved", { from, talks: { ...s.talks, rung }, line, to });
const signal = (over: Partial<SignalState> = {}): SignalState => ({
  kind: "bound",
  since: 1,
  strength: 500,
  answered: 0,
  echoIn: 1,
  echo: 1,
  ...over,
});
const changed = (why: EventOf<"SignalChanged">["why"], echo: -1 | 1 = 1) =>
  event("SignalChanged", { index: 0, signal: signal({ echo }), why });
const control = (to: EventOf<"ControlChanged">["to"], from: typeof to = "state", zone = PLAIN) =>
  event("ControlChanged", { zone, from, to, line, cleared: false });
const harm = (band: EventOf<"HarmDone">["band"], zone = PLAIN) =>
  event("HarmDone", { zone, by: "jnim", band, line });
const exit = (why: EventOf<"ExitChanged">["why"]) => event("ExitChanged", { exit: s.exit, why });
const neighbour = (name: "niamey" | "ouagadougou") => event("NeighbourTurned", { neighbour: name });
const happened = (id: string, more: Partial<EventOf<"ScenarioEventHappened">> = {}) =>
  event("ScenarioEventHappened", { id, to: ALL, ...more });

/** What the papers make of it: the piece, and how it weighs (3 leads). */
const PRINTED: readonly (readonly [code: string, rank: 1 | 2 | 3, e: GameEvent])[] = [
  ["event_kabul_falls", 2, happened("kabul_falls")],
  ["coup", 3, event("RegimeFell", { from: "elected", to: "transition", line })],
  ["coup_again", 3, event("RegimeFell", { from: "transition", to: "junta", line })],
  ["elections_held", 3, event("RegimeElected", { from: "junta" })],
  ["elections_promised", 2, event("ElectionsPromised", { by: 9, postponed: 0 })],
  ["elections_postponed", 2, event("ElectionsPromised", { by: 11, postponed: 1 })],
  ["street_1", 2, event("StreetMarched", { size: 1 })],
  ["street_3", 3, event("StreetMarched", { size: 3 })],
  ["zone_regained", 2, control("state", "jnim")],
  ["zone_contested", 2, control("contested")],
  ["zone_lost", 2, control("jnim")],
  ["harm_heavy", 2, harm(3)],
  ["aim_declared", 1, event("AimDeclared", { aim: "soil_safe" })],
  ["aim_dropped", 1, event("AimDropped", { aim: "soil_safe", narrowing: true })],
  ["line_condition", 2, event("LineTaken", { line: "condition", changed: false })],
  ["demand_expel", 3, event("DemandMade", { rung: "expel", from: "restrict" })],
  ["talks_rung_1", 2, talks(0, 1)],
  ["talks_rung_3", 3, talks(2, 3)],
  ["talks_broken", 2, talks(2, 1)],
  ["talks_vetoed", 3, event("TalksVetoed", { open: true, to: ALL })],
  ["signal_bound", 2, event("SignalGiven", { signal: signal() })],
  ["signal_threaten", 2, event("SignalGiven", { signal: signal({ kind: "threaten" }) })],
  ["signal_answered", 2, changed("answered")],
  ["signal_confirmed", 2, changed("echoed")],
  ["signal_disowned", 2, changed("echoed", -1)],
  ["signal_lapsed", 1, changed("lapsed")],
  ["hostage_freed", 2, event("HostagesChanged", { from: 3, to: 2, why: "released" })],
  ["hostage_taken", 2, event("HostagesChanged", { from: 2, to: 3, why: "taken" })],
  ["claimed", 1, event("Claimed", { what: "signal", role: "paris", strength: 10 })],
  ["exit_announced", 3, exit("announced")],
  ["exit_slipped", 1, exit("slipped")],
  ["exit_out", 3, exit("out")],
  ["wagner_deployed", 3, event("WagnerDeployed", { zone: PLAIN })],
  ["wagner_faced", 3, event("WagnerFaced", {})],
  ["campaign_attributed", 2, event("CampaignAttributed", { right: true, to: ALL })],
  ["poll_published", 1, event("PollPublished", {})],
  ["neighbour_niamey", 3, neighbour("niamey")],
  ["france_attacked", 3, event("FranceAttacked", {})],
  ["deal_public", 2, event("DealSignedBy", { id: "d", role: "jnim", concluded: true, to: ALL })],
  ["deal_breached", 2, event("DealJudged", { id: "d", term: 0, turn: 1, kept: false, by: "jnim", to: ALL })],
];

const TALKERS = only("bamako", "jnim");
const UNPRINTED: readonly (readonly [words: string, e: GameEvent])[] = [
  ["word meant for one seat", happened("restraint_possible", { to: only("jnim") })],
  ["talks that were kept quiet", talks(0, 1, TALKERS)],
  ["a private veto", event("TalksVetoed", { open: false, to: only("paris", "bamako") })],
  ["a change of hands between armed groups", control("is", "jnim")],
  ["harm that is not heavy", harm(2)],
  ["a signal that fades", changed("decayed")],
  ["an offer", event("WagnerOffered", { to: only("bamako", "moscow") })],
  ["a secret deal", event("DealSignedBy", { id: "d", role: "jnim", concluded: true, to: TALKERS })],
  ["a signature among others", event("DealSignedBy", { id: "d", role: "jnim", concluded: false, to: ALL })],
  ["a promise kept", event("DealJudged", { id: "d", term: 0, turn: 1, kept: true, by: "jnim", to: ALL })],
  ["a sheet", event("SheetCommitted", { role: "paris", orders: [] })],
  ["why control ruled", event("RulingGiven", { reason: "heard", track: "will", zone: -1 })],
  ["what control ruled before", event("Ruled", { reason: "heard", track: "will", zone: -1, amount: 10 })],
];

function ofTurn(events: readonly GameEvent[], turn: number): GameEvent[] {
  let now = 1;
  return events.filter((e) => {
    if (e.type === "PhaseOpened") now = e.turn;
    return now === turn;
  });
}

describe("the front page", () => {
  it.each(PRINTED)("prints %s, of weight %i", (code, rank, e) => {
    expect(page(e)).toMatchObject([{ code, rank }]);
  });

  it.each(UNPRINTED)("does not print %s", (_, e) => expect(codes(e)).toEqual(["quiet"]));

  it("names the place, the aim, the speaker and the breaker; an event of one's own brings its words", () => {
    expect(page(control("jnim", "state", HELD))).toMatchObject([{ zone: "GOU", params: {} }]);
    expect(page(event("AimDeclared", { aim: "limit_harm" }))).toMatchObject([
      { params: { aim: "limit_harm" } },
    ]);
    expect(page(event("Claimed", { what: "contact", role: "moscow", strength: 10 }))).toMatchObject([
      { params: { role: "moscow", what: "contact" } },
    ]);
    expect(
      page(event("DealJudged", { id: "d", term: 0, turn: 1, kept: false, by: "paris", to: ALL })),
    ).toMatchObject([{ params: { role: "paris" } }]);
    const own = happened("flood", { headline: "The river rises", text: "Mopti is cut off." });
    expect(page(own)).toMatchObject([{ params: { headline: "The river rises", text: "Mopti is cut off." } }]);
    expect(page(own)[0]).not.toHaveProperty("zone");
  });

  it("leads with the weightiest and keeps the order of the day among equals", () => {
    const day = [event("PollPublished", {}), harm(3), event("WagnerFaced", {}), control("jnim"), exit("out")];
    expect(codes(...day)).toEqual(["wagner_faced", "exit_out", "harm_heavy", "zone_lost", "poll_published"]);
  });

  it("tells each zone's kind of news once, and the same of another zone beside it", () => {
    expect(page(harm(3), harm(4), harm(3, HELD)).map((n) => [n.code, n.zone])).toEqual([
      ["harm_heavy", "MOP"],
      ["harm_heavy", "GOU"],
    ]);
  });

  it("holds seven pieces at the most, and what falls off is the lightest", () => {
    const many = PRINTED.map(([, , e]) => e);
    const printed = page(...many);
    expect(printed).toHaveLength(7);
    expect(printed.every((n) => n.rank === 3)).toBe(true);
  });

  it("of a quarter in which nothing public happened says that it was quiet", () => {
    expect(page()).toMatchObject([{ code: "quiet", rank: 2, params: {} }]);
  });

  it("tells what comes again another way: the next quarter, and twice on a page", () => {
    const march = event("StreetMarched", { size: 1 });
    const ways = Array.from(
      { length: 8 },
      (_, turn) => reportFor([march], s, "observer", turn + 1).news[0]?.variant,
    );
    expect(new Set(ways).size).toBe(8);
    const crowded = page(...[0, 1, 2, 3, 4].map((zone) => control("state", "jnim", zone)));
    expect(new Set(crowded.map((n) => n.variant)).size).toBe(5);
    const [one, other] = page(harm(3), harm(3, HELD));
    expect(one?.variant).not.toBe(other?.variant);
  });

  it("is the same paper in every hand in every quarter of a game, with words that the catalogues have", () => {
    const { state, events } = playOut(newGame(scenarios["missed-moment"], 8), policies.random, 8);
    for (let turn = 1; turn <= state.scenario.turns; turn++) {
      const quarter = ofTurn(events, turn);
      const papers = VIEWERS.map((viewer) => reportFor(quarter, state, viewer, turn).news);
      for (const paper of papers) expect(paper).toEqual(papers[0]);
      for (const n of papers[0] ?? []) expect(n.variant).toBeLessThan(MORE_VARIANTS[n.code] ?? VARIANTS);
    }
  });
});

describe("the papers of a game", () => {
  const games = (["history", "balanced"] as const).flatMap((policy) =>
    [1, 2].map((seed) => {
      const { state, events } = playOut(newGame(scenarios["missed-moment"], seed), policies[policy], seed);
      return Array.from(
        { length: state.scenario.turns },
        (_, i) => reportFor(ofTurn(events, i + 1), state, "observer", i + 1).news,
      );
    }),
  );
  /** Whose words a piece is told in: an account has its own under what it says of what. */
  const wording = (n: NewsItem) =>
    n.code === "account" ? `${n.params.of} ${n.params.angle}` : `${n.code} ${n.variant}`;

  it.each(games.map((papers) => [papers]))("hardly ever use a wording twice", (papers) => {
    const all = papers.flat().map(wording);
    expect(all.length).toBeGreaterThan(35);
    expect(all.length - new Set(all).size).toBeLessThanOrEqual(2);
  });

  it("tell what the calendar brings otherwise than it was told as the quarter opened, and in every other wording", () => {
    const brought = games.flat(2).filter((n) => n.code.startsWith("event_"));
    const several = brought.filter((n) => (MORE_VARIANTS[n.code] ?? VARIANTS) > 1);
    expect(several.length).toBeGreaterThan(20);
    expect(new Set(several.map((n) => n.variant))).toEqual(new Set([1, 2]));
  });
});

describe("an official statement", () => {
  const said = (from: "paris" | "bamako", text: string, official = true) =>
    event("MessageSent", { id: text, from, channel: "public", to: ALL, text, official });

  it("is printed, of each side the last, and nothing that was said between sides", () => {
    const news = page(
      said("paris", "We stay."),
      said("bamako", "You go."),
      said("paris", "We think again."),
      event("MessageSent", {
        id: "x",
        from: "paris",
        channel: "paris+bamako",
        to: only("paris", "bamako"),
        text: "Between us.",
        official: false,
      }),
    );
    expect(news.map((n) => [n.code, n.params])).toEqual([
      ["statement", { role: "paris", text: "We think again." }],
      ["statement", { role: "bamako", text: "You go." }],
    ]);
  });

  it("introduces two sides in different words", () => {
    const [first, second] = page(said("paris", "We stay."), said("bamako", "You go."));
    expect(first?.variant).not.toBe(second?.variant);
  });

  it("is cut where it is long, and whole in its channel", () => {
    const [item] = page(said("paris", "word ".repeat(400)));
    expect(String(item?.params.text).length).toBeLessThanOrEqual(240);
    expect(String(item?.params.text)).toMatch(/word…$/);
  });
});

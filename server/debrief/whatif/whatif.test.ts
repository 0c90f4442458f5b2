// What if: the line up to the quarter is the game's own, what was not asked for stays as it was, and every difference is its causes' sum.
import { beforeAll, describe, expect, it } from "vitest";
import { lookBack } from "../../../game-rules/back.ts";
import {
  type GameEvent,
  legalOrders,
  newGame,
  type OrderDraft,
  type PolicyName,
  playOut,
  policies,
  scenarios,
  TRACKS,
} from "../../../game-rules/index.ts";
import type { WhatIf } from "../../contract/requests.ts";
import { type GameLog, recordedOf } from "../analysis/record.ts";
import { apart, harmApart, landApart, parting, readingApart, TOLD } from "./compare.ts";
import { lineOf, NotPossible, playedOn } from "./play.ts";

const scenario = scenarios["missed-moment"];
const SEED = 4;
const SECRET = "5a".repeat(16);

const played = (by: PolicyName): GameLog => {
  const { events } = playOut(newGame(scenario, SEED, { secret: SECRET }), policies[by], SEED);
  return { scenario, seed: SEED, secret: SECRET, off: [], entries: events };
};
const back = (log: GameLog) =>
  lookBack({
    ...{ scenario, seed: SEED, off: [], guesses: [] },
    events: log.entries.filter((e): e is GameEvent => e.type !== "SteppedBack"),
  });
const whatIf = (more: Partial<WhatIf>): WhatIf => ({
  id: "a",
  turn: 5,
  changes: [],
  by: "recorded",
  ...more,
});
const paris = (orders: OrderDraft[]): WhatIf["changes"] => [{ do: "sheet", role: "paris", orders }];

let log: GameLog;
let game: ReturnType<typeof back>;
beforeAll(() => {
  log = played("balanced");
  game = back(log);
});

/** The seat's menu as it wrote its sheet in a quarter. */
const menuIn = (turn: number) => {
  const stop = game.stops.find((s) => s.turn === turn && s.phase === "orders");
  return legalOrders(game.view(stop?.from ?? 0, "paris")).map((o) => o.draft);
};

describe("a game played on otherwise", () => {
  it("without a change, as recorded and on the same dice, is the game itself", () => {
    const { log: again, shared } = playedOn(log, whatIf({}));
    expect(shared).toBeLessThanOrEqual(
      game.stops.find((s) => s.turn === 5 && s.phase === "negotiation")?.from ?? 0,
    );
    expect(back(again).hash()).toBe(game.hash());
    expect(parting(game, back(again), 99)).toBeUndefined();
  });

  it("leaves the game as it was, and the same definition comes to the same line", () => {
    const before = JSON.stringify(log);
    const ask = whatIf({ by: "balanced", dice: 7, changes: paris([]) });
    const [one, two] = [playedOn(log, ask), playedOn(log, ask)];
    expect(JSON.stringify(log)).toBe(before);
    expect(two.events).toEqual(one.events);
    expect(back(one.log).hash()).not.toBe(game.hash());
    expect(JSON.stringify(one.events)).not.toContain(SECRET);
  });

  it("parts from it in the quarter that is asked about, by what was asked, and by nothing before", () => {
    const was = recordedOf(log).sheet(5, "paris");
    const other = menuIn(5).find((d) => d.id === "paris.back_talks");
    expect(was.length).toBeGreaterThan(0);
    if (!other) throw new Error("no such order on the menu");
    const line = back(playedOn(log, whatIf({ changes: paris([other]) })).log);
    const first = parting(game, line, 99);
    expect(first?.turn).toBe(5);
    expect(first?.now).toContainEqual(
      expect.objectContaining({ event: expect.objectContaining({ role: "paris", order: other }) }),
    );
    expect(first?.was.every((h) => h.event.type !== "OrderCarriedOut" || h.event.role === "paris")).toBe(
      true,
    );
  });

  it("with other dice goes on with the same orders", () => {
    const line = back(playedOn(log, whatIf({ dice: 1 })).log);
    expect(line.hash()).not.toBe(game.hash());
    expect(back(playedOn(log, whatIf({ dice: 2 })).log).hash()).not.toBe(line.hash());
    const orders = (of: typeof game) =>
      of.happenings.filter((h) => h.turn === 5 && h.lane === "order").map((h) => JSON.stringify(h.event));
    expect(orders(line)).toHaveLength(orders(game).length);
  });

  it("carries a plan through where that is asked", () => {
    const drawn = menuIn(5).find((d) => d.id === "paris.analyse_threat") as OrderDraft;
    const [once, kept] = (["recorded", "plan"] as const).map((by) =>
      back(playedOn(log, whatIf({ by, changes: paris([drawn]) })).log),
    );
    const given = (of: typeof game | undefined) =>
      of?.happenings.filter(
        ({ event: e }) => e.type === "OrderCarriedOut" && e.role === "paris" && e.order.id === drawn.id,
      ).length ?? 0;
    expect(given(kept)).toBeGreaterThan(given(once));
  });

  it("goes on from another such line, each from its own quarter", () => {
    const a = whatIf({ id: "a", turn: 3, by: "balanced" });
    const b = whatIf({ id: "b", parent: "a", turn: 8, by: "history", dice: 3 });
    const [first, second] = [lineOf(log, [a]), lineOf(log, [a, b])];
    expect(second.shared).toBe(first.shared);
    const [one, two] = [back(first.log), back(second.log)];
    expect(parting(one, two, 7)).toBeUndefined();
    expect(two.hash()).not.toBe(one.hash());
    expect(second.guesses.length).toBe(first.guesses.length);
  });

  it("takes away a deal move and a ruling, and puts others in their place", () => {
    const offers = game.happenings.filter(({ event: e }) => e.type === "DealProposed");
    const [offer] = offers;
    if (!offer) throw new Error("nobody offered anything");
    const { log: without } = playedOn(
      log,
      whatIf({ turn: offer.turn, changes: [{ do: "undo", at: offer.at }] }),
    );
    expect(JSON.stringify(without.entries)).not.toContain(JSON.stringify(offer.event));
    const ruled = playedOn(
      log,
      whatIf({ turn: 6, changes: [{ do: "rule", track: "sentiment", amount: -5 }] }),
    );
    const ruling = ruled.events.find((e) => e.type === "RulingGiven");
    expect(ruling).toMatchObject({ track: "sentiment" });
    const place = ruled.shared + ruled.events.indexOf(ruling as GameEvent) + 1;
    const undone = playedOn(ruled.log, whatIf({ turn: 6, changes: [{ do: "undo", at: place }] }));
    expect(back(undone.log).hash()).toBe(game.hash());
  });

  it("refuses what could not have been: an order that was not legal, a quarter in which nobody acted", () => {
    const wrong: OrderDraft = { id: "paris.draw_down", zone: "GAO" };
    expect(() => playedOn(log, whatIf({ turn: 1, changes: paris([wrong]) }))).toThrow(NotPossible);
    expect(() => playedOn(log, whatIf({ turn: 90 }))).toThrow(NotPossible);
  });
});

describe("two lines laid over each other", () => {
  it.each([
    ["history", whatIf({ turn: 2, by: "balanced" })],
    ["balanced", whatIf({ turn: 4, by: "history", dice: 9 })],
    ["random", whatIf({ turn: 1, by: "balanced", dice: 2 })],
    ["random", whatIf({ turn: 7, changes: [{ do: "sheet", role: "jnim", orders: [] }] })],
  ] as const)("each figure's difference is the sum of its causes: %s, %o", (by, ask) => {
    const of = played(by);
    const [a, b] = [back(of), back(playedOn(of, ask).log)];
    let told = 0;
    for (const turn of [ask.turn, 8, 99])
      for (const [name, d] of [
        ["reading", readingApart(a, b, turn)] as const,
        ["land", landApart(a, b, turn)] as const,
        ...TRACKS.map((track) => [track, apart(a, b, track, turn)] as const),
      ]) {
        const sum = (of: readonly { amount: number }[]) => of.reduce((n, c) => n + c.amount, 0);
        expect(sum(d.causes) + sum(d.smaller), `${name} ${turn}`).toBe(d.now - d.was);
        expect(sum(d.smaller), `${name} ${turn}`).toBe(d.rest);
        expect(d.causes.length).toBeLessThanOrEqual(TOLD);
        expect([d.was, d.now, d.rest].every(Number.isInteger), name).toBe(true);
        told += d.causes.length;
      }
    expect(told).toBeGreaterThan(20);
  });

  it("says of harm to civilians whether it can be told apart at all", () => {
    const same = harmApart(game, game, 12);
    expect(same.told).toBe("no");
    expect(same.was.high).toBeGreaterThan(same.was.low);
  });
});

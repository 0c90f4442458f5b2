import { describe, expect, it } from "vitest";
import { scenarios } from "./data/scenarios/index.ts";
import { dieKey, ENGINE_HAND } from "./dice.ts";
import { DiceRecord, scaled, sumOf, type ThrownDie } from "./dice-record.ts";
import { bandBy } from "./dynamics/harm.ts";
import type { EventOf } from "./events.ts";
import { hashState } from "./hash-state.ts";
import { playOut, policies } from "./policies/index.ts";
import { openStep } from "./quarter/step.ts";
import { redact } from "./redact.ts";
import { newGame } from "./replay.ts";
import { boardState, ofType } from "./testing/board.ts";
import { misrecorded } from "./testing/squares.ts";
import { VIEWERS } from "./vocabulary.ts";

const game = playOut(newGame(scenarios["missed-moment"], 4), policies.balanced, 4);
const thrown = ofType(game.events, "DiceThrown");
const dice = thrown.flatMap((e) => e.dice);
/**
 * Percent, or finer: such a die is thrown for whether something comes about. Without odds are dice of amounts (so many tenths, men or
 * units), and those of a choice among equals: which cells are come upon (D2), who is ambushed (D21), who hears or is suspected (D28).
 */
const isOfChance = ({ of }: ThrownDie): boolean => of % 100 === 0;

const wholeName = (e: EventOf<"DiceThrown">, x: ThrownDie) =>
  [x.step ?? e.step, e.round, x.d, x.actor ?? ENGINE_HAND, x.zone ?? -1, x.n].join(" ");

describe("the dice on record", () => {
  it("stand for every die that a step throws, each once, with what it fell on", () => {
    const { context, finish } = openStep(boardState(1), "politics", []);
    const draw = context.die(6, dieKey("D8", 3, 0));
    context.die(6, dieKey("D8", 3, 0));
    const other = context.diceOf("D2", 1, 4)(100, 7);
    const own = context.zoneDie(1000, "D16", 2, 9);
    expect(ofType(finish(), "DiceThrown")).toEqual([
      {
        type: "DiceThrown",
        step: "politics",
        round: 0,
        dice: [
          { d: "D8", n: 3, actor: 0, of: 6, draw },
          { d: "D2", n: 7, actor: 1, zone: 4, of: 100, draw: other },
          { d: "D16", n: 9, zone: 2, of: 1000, draw: own },
        ],
      },
    ]);
  });

  it("hold the odds of what happens or not, and what these are made of, the cut of the scale included", () => {
    const { context, finish } = openStep(boardState(1), "politics", []);
    const happened = context.happens(95, dieKey("D12", 1, 1), () => [
      { d: "D12", by: "base", n: 80 },
      { d: "D4", by: "administration", n: 30 },
    ]);
    const [die] = ofType(finish(), "DiceThrown")[0]?.dice ?? [];
    expect(die).toMatchObject({ odds: 95, of: 100 });
    expect(happened).toBe((die?.draw ?? 0) < 95);
    expect(die?.why).toEqual([
      { d: "D12", by: "base", n: 80 },
      { d: "D4", by: "administration", n: 30 },
      { d: "D12", by: "bound", n: -15 },
    ]);
  });

  it("hold the borders between outcomes where there are more than two", () => {
    const { context, finish } = openStep(boardState(1), "operations", []);
    const key = dieKey("D2", 3, 0, 1);
    const chart = [
      [4, 2],
      [20, 1],
    ] as const;
    const band = bandBy(context, chart, key);
    const [die] = ofType(finish(), "DiceThrown")[0]?.dice ?? [];
    expect(die).toMatchObject({ of: 100, odds: 20, borders: [4, 20] });
    const draw = die?.draw ?? Number.NaN;
    expect(band).toBe(draw < 4 ? 2 : draw < 20 ? 1 : 0);
  });

  it("say of a die that belongs to another step whose it is: it falls alike in each that looks at it", () => {
    const key = dieKey("D5", 40, ENGINE_HAND, 2);
    const seen = (["movement", "operations"] as const).map((step) => {
      const { context, finish } = openStep(boardState(1), step, []);
      const happened = context.happensIn("movement", 50, key);
      const [die] = ofType(finish(), "DiceThrown")[0]?.dice ?? [];
      expect(happened).toBe((die?.draw ?? 100) < 50);
      return die;
    });
    expect(seen[0]).toEqual({ d: "D5", n: 40, zone: 2, of: 100, odds: 50, draw: seen[1]?.draw });
    expect(seen[1]).toEqual({ ...seen[0], step: "movement" });
  });

  it("fall alike by the engine's own hand, whether a ledger is kept or not", () => {
    const { context } = openStep(boardState(1), "operations", []);
    for (let chance = 0; chance <= 100; chance += 10)
      expect(context.zoneHappens(chance, "D16", 2, 9)).toBe(context.zoneDie(100, "D16", 2, 9) < chance);
  });

  it("put modifiers on the die's own scale one after the other, and lose nothing of the whole", () => {
    const why = [
      { d: "D7", by: "grievance", n: 500 },
      { d: "D4", by: "administration", n: -130 },
    ] as const;
    expect(scaled(why, (sum) => Math.floor(sum / 100))).toEqual([
      { d: "D7", by: "grievance", n: 5 },
      { d: "D4", by: "administration", n: -2 },
    ]);
  });

  it("take no line where no die was thrown", () => {
    const { finish } = openStep(boardState(1), "politics", []);
    expect(finish()).toEqual([]);
  });

  it("of a whole game are distinct within a step, lie on their die, and add up to their odds", () => {
    expect(dice.length).toBeGreaterThan(500);
    const drawn = new Map<string, number>();
    let turn = 1;
    for (const e of game.events) {
      if (e.type === "PhaseOpened") turn = e.turn;
      if (e.type !== "DiceThrown") continue;
      for (const x of e.dice) {
        // deals are judged in a second step of politics, by dice of their own: only a die of an earlier step is seen again
        const name = `${turn} ${wholeName(e, x)}`;
        const before = drawn.get(name);
        if (before !== undefined) expect(x).toMatchObject({ step: expect.any(String), draw: before });
        drawn.set(name, x.draw);
        expect(x.draw).toBeGreaterThanOrEqual(0);
        expect(x.draw).toBeLessThan(x.of);
        if (x.why) expect(sumOf(x.why)).toBe(x.odds);
      }
    }
  });

  it.each(Object.values(scenarios))(
    "carry their odds wherever there are any, in games of $id",
    (scenario) => {
      for (const by of [policies.balanced, policies.random]) {
        const { events } = playOut(newGame(scenario, 3), by, 3);
        expect(misrecorded(events)).toEqual([]);
        const all = ofType(events, "DiceThrown").flatMap((e) => e.dice);
        expect(all.length).toBeGreaterThan(100);
        expect(all.filter((x) => isOfChance(x) && x.odds === undefined)).toEqual([]);
      }
    },
  );

  it("are control's to read, and nobody else's", () => {
    const [e] = thrown;
    if (!e) throw new Error("no dice");
    for (const viewer of VIEWERS)
      expect(redact(e, viewer, game.state)).toEqual(viewer === "facilitator" ? e : undefined);
  });

  it("change nothing: a rollout throws the same and writes none of them down", () => {
    const start = newGame(scenarios["missed-moment"], 4);
    const rollout = playOut(start, policies.balanced, 4, { events: false });
    expect(rollout.events).toEqual([]);
    expect(hashState(rollout.state)).toBe(hashState(game.state));
  });

  it("would be found where they do not add up", () => {
    const good = {
      d: "D12",
      n: 1,
      of: 100,
      draw: 7,
      odds: 5,
      why: [{ d: "D12", by: "base", n: 5 }],
    } as const;
    const of = (die: object) =>
      misrecorded([{ type: "DiceThrown", step: "politics", round: 0, dice: [{ ...good, ...die }] }]);
    expect(of({})).toEqual([]);
    expect(of({ draw: 100 })).toHaveLength(1);
    expect(of({ odds: 6 })).toHaveLength(1);
  });

  it("know no odds of a die that never fell", () => {
    const record = new DiceRecord();
    record.against(dieKey("D1", 1), { odds: 50 });
    expect(record.dice).toEqual([]);
  });
});

// What stands on record behind a claim, what Moscow has to show for a victory, and where a story rests: each by itself, at the
// figures from which it counts.
import { describe, expect, it } from "vitest";
import type { GameState } from "../state.ts";
import { boardState, HELD, ofType, order, overSeeds, PLAIN, resultsOf, runStep } from "../testing/board.ts";
import { CLAIMABLE, type Claimable } from "../vocabulary.ts";
import { d19, onRecord, storyRest } from "./d19-optics.ts";

type Given = (s: GameState) => void;
const state = (rest: Given = () => {}, seed = 1) => boardState(seed, { rest });

describe("[D19] what stands on record", () => {
  const contact = (rung: number, pressure: number) =>
    onRecord(
      state((s) => {
        s.talks.rung = rung;
        s.tracks.pressure = pressure;
      }),
      "contact",
    );
  const signal = (answered: number, echo: -1 | 0 | 1, pressure = 350) =>
    onRecord(
      state((s) => {
        s.tracks.pressure = pressure;
        s.signals = [{ kind: "bound", since: 1, strength: 500, answered, echoIn: 2, echo }];
      }),
      "signal",
    );

  it("[D19] behind a contact: a mandate for talks, and pressure that brought them about, both", () => {
    expect(contact(2, 350)).toBe(true);
    expect(contact(1, 350)).toBe(false);
    expect(contact(2, 349)).toBe(false);
  });

  it("[D19] behind a signal: that Paris answered it, nobody disowned it, and pressure stands behind it", () => {
    expect(signal(1, 0)).toBe(true);
    expect(signal(1, 1)).toBe(true);
    expect(signal(1, -1)).toBe(false);
    expect(signal(0, 1)).toBe(false);
    expect(signal(1, 1, 349)).toBe(false);
    expect(onRecord(state(), "signal")).toBe(false);
  });

  it("[D19] behind an aim, that one was met; behind a settlement, the settlement", () => {
    const aim = (...met: boolean[]) =>
      onRecord(
        state((s) => {
          s.aims = met.map((m) => ({ id: "soil_safe", since: 1, funded: 3, met: m }));
        }),
        "aim_met",
      );
    expect([aim(true), aim(false, true), aim(false), aim()]).toEqual([true, true, false, false]);
    const rung = (n: number) =>
      onRecord(
        state((s) => void (s.talks.rung = n)),
        "settlement",
      );
    expect([rung(3), rung(4)]).toEqual([false, true]);
  });
});

describe("[D19] a claim", () => {
  const run = (rest: Given, what: string | null = "contact", seed = 1, times = 1) => {
    const s = state((g) => {
      g.claims = CLAIMABLE.map((c) => ({ what: c, since: 1, by: [] }));
      rest(g);
    }, seed);
    const orders = Array.from({ length: times }, () =>
      order("paris.claim_event", -1, what === null ? {} : { option: what as Claimable }),
    );
    const { events, after } = runStep(s, "information", [d19], orders);
    return { s, events, after, results: resultsOf(events, "paris.claim_event") };
  };
  const recorded: Given = (s) => {
    s.talks.rung = 2;
    s.tracks.pressure = 400;
  };

  it("[D19] is worth five to twelve points of the story and up to two of opposition, the upper part only on record", () => {
    overSeeds(60, (seed) => {
      for (const [rest, low, high] of [
        [() => {}, 50, 84],
        [recorded, 85, 119],
      ] as const) {
        const { s, after } = run(rest, "contact", seed);
        expect(after.tracks.framing - s.tracks.framing).toBeGreaterThanOrEqual(low);
        expect(after.tracks.framing - s.tracks.framing).toBeLessThanOrEqual(high);
        expect(after.tracks.frenchOpposition - s.tracks.frenchOpposition).toBeLessThanOrEqual(-5);
        expect(after.tracks.frenchOpposition - s.tracks.frenchOpposition).toBeGreaterThanOrEqual(-20);
      }
      return 0;
    });
  });

  it("[D19] says whether it stood on record, and how strong it was", () => {
    const bare = run(() => {});
    expect(bare.results).toEqual(["claim_made"]);
    expect(ofType(bare.events, "Claimed")).toMatchObject([{ strength: 50 }]);
    const on = run(recorded);
    expect(on.results).toEqual(["claim_on_record"]);
    expect(ofType(on.events, "Claimed")).toMatchObject([{ strength: 85 }]);
  });

  it("[D19] of nothing, or of something that cannot be claimed, comes to nothing", () => {
    expect(run(() => {}, null).results).toEqual(["nothing_to_claim"]);
    expect(run(() => {}, "glory").results).toEqual(["nothing_to_claim"]);
  });

  it("[D19] is one a quarter: a second is overtaken and moves nothing", () => {
    const once = run(() => {});
    const twice = run(() => {}, "contact", 1, 2);
    expect(twice.results.sort()).toEqual(["claim_made", "overtaken"]);
    expect(twice.after.tracks).toEqual(once.after.tracks);
  });

  it("[D19] of another side's leaves the event open to Paris", () => {
    const { results } = run((s) => {
      s.claims = [{ what: "contact", since: 1, by: ["bamako"] }];
    });
    expect(results).toEqual(["claim_made"]);
  });
});

describe("[D19] Moscow's victory", () => {
  const claim = (rest: Given) => {
    const s = state((g) => {
      Object.assign(g.tracks, { influence: 0, framing: 500 });
      rest(g);
    });
    const { after } = runStep(s, "information", [d19], [order("moscow.claim_victory")]);
    return [after.tracks.influence, after.tracks.framing - 500];
  };
  const out = (reading: number) => (s: GameState) => void Object.assign(s.exit, { outIn: 1, reading });

  it("[D19] is carried by Wagner in the country, by an expulsion, by an exit, and by one that read as duress", () => {
    const deeds: Given[] = [
      (s) => void (s.wagner.deployedIn = 1),
      (s) => void (s.demand.rung = "expel"),
      out(400),
      out(399),
    ];
    const [came, expelled, gone, duress] = deeds.map(claim);
    expect([came?.[1], expelled?.[1], gone?.[1], duress?.[1]]).toEqual([-30, -30, -30, -40]);
    expect(came?.[0]).toBeGreaterThan(0);
    expect(expelled?.[0]).toBeGreaterThan(came?.[0] ?? 0);
    expect(gone?.[0]).toBe(came?.[0]);
    expect(duress?.[0]).toBeGreaterThan(gone?.[0] ?? 0);
  });

  it("[D19] has no deed in a lesser demand, nor in a reading that is not fixed", () => {
    expect(claim((s) => void (s.demand.rung = "restrict"))).toEqual([0, 0]);
    expect(claim((s) => void (s.exit.reading = 100))).toEqual([0, 0]);
  });

  it("[D19] costs the French story six points at the most", () => {
    const all: Given = (s) => {
      s.wagner.deployedIn = 1;
      s.demand.rung = "expel";
      out(100)(s);
    };
    expect(claim(all)[1]).toBe(-60);
  });
});

describe("[D19] where a story rests", () => {
  const rest = (over: Partial<GameState["tracks"]>, met = 0) =>
    storyRest(
      state((s) => {
        Object.assign(s.tracks, { pressure: 0, sentiment: 450, ...over });
        s.aims = Array.from({ length: 4 }, (_, n) => ({
          id: "soil_safe",
          since: 1,
          funded: 3,
          met: n < met,
        }));
      }),
    );

  it("[D19] higher by each aim met, up to two; by pressure; by a milder mood; and never below nothing", () => {
    expect([0, 1, 2, 3].map((met) => rest({}, met))).toEqual([180, 250, 320, 320]);
    expect(rest({ pressure: 600 })).toBe(280);
    expect(rest({ sentiment: 350 })).toBe(205);
    expect(rest({ sentiment: 550 })).toBe(155);
    expect(rest({ pressure: 0, sentiment: 1000 })).toBe(43);
  });

  it("[D19] is told on while the French are in Mali and in the quarter in which they leave, and then no more", () => {
    const moves = (outIn: number, french: number) => {
      const s = state((g) => {
        Object.assign(g, { turn: 5 });
        Object.assign(g.tracks, { framing: 900 });
        Object.assign(g.exit, { outIn, reading: outIn ? 500 : -1 });
        for (const zone of [PLAIN, HELD]) Object.assign(g.zones[zone]?.forces ?? {}, { french });
      });
      return ofType(runStep(s, "politics", [d19]).events, "TrackMoved").length;
    };
    expect([moves(0, 2), moves(5, 0), moves(4, 0)]).toEqual([1, 1, 0]);
  });
});

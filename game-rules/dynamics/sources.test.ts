import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXPOSES } from "../data/exposes.ts";
import type { OrderId } from "../data/orders/ids.ts";
import { decide } from "../decide.ts";
import type { EventOf, GameEvent } from "../events.ts";
import { legalOrders } from "../legal.ts";
import { reportFor } from "../news.ts";
import { resolveQuarter } from "../quarter/resolution.ts";
import { redact } from "../redact.ts";
import { reports } from "../sightings.ts";
import type { GameState, SourceState } from "../state.ts";
import { boardState, CAPITAL, HELD, order, PLAIN, posture, resultsOf, runStep } from "../testing/board.ts";
import { viewFor } from "../view.ts";
import { ROLES, type Role, VIEWERS } from "../vocabulary.ts";
import type { Order } from "./context.ts";
import { d29 } from "./d29-shelf-life.ts";
import { AT_MOST, better, burnChance, FEAR, LEAST, SOURCE, until } from "./sources.ts";

const source = (role: Role, zone: number, over: Partial<SourceState> = {}): SourceState => ({
  role,
  zone,
  since: 1,
  tendedIn: 3,
  burnedIn: 0,
  ...over,
});
/** A board in its third quarter, with these sources. */
const board = (seed: number, sources?: SourceState[], more: (s: GameState) => void = () => {}): GameState =>
  boardState(seed, {
    tracks: { legitimacy: 900, loyalty: 900 },
    rest: (s) => {
      s.turn = 3;
      s.phase = "orders";
      s.sources = sources;
      more(s);
    },
  });
const politics = (s: GameState, ...orders: Order[]) => runStep(s, "politics", [d29], orders);
const burned = (events: readonly GameEvent[]) =>
  events.filter((e): e is EventOf<"SourceBurned"> => e.type === "SourceBurned");
const timesBurned = (make: (seed: number) => GameState, ...orders: Order[]): number => {
  let times = 0;
  for (let seed = 1; seed <= 300; seed++) times += burned(politics(make(seed), ...orders).events).length;
  return times;
};
const strike = order("paris.strike_zone", PLAIN);
const look = (role: Role, zone: number) => order(`${role}.gather_intelligence` as OrderId, zone);
const isSource = (e: GameEvent) => e.type.startsWith("Source");

describe("[D29] a human source", () => {
  it("[D29] is won by listening in a zone, by any role, and told to its owner alone", () => {
    for (const role of ROLES) {
      const { events, after } = runStep(board(1), "information", [d29], [look(role, PLAIN)]);
      expect(after.sources).toEqual([source(role, PLAIN, { since: 3 })]);
      expect(resultsOf(events, `${role}.gather_intelligence` as OrderId)).toEqual(["source_won"]);
      for (const viewer of VIEWERS) {
        const knows = viewer === role || viewer === "facilitator";
        expect([viewer, events.some((e) => redact(e, viewer, after))]).toEqual([viewer, knows]);
      }
    }
  });

  it("[D29] fades when nobody tends it, and lives on when somebody does", () => {
    const old = source("paris", PLAIN, { tendedIn: 1 });
    const at = (turn: number) => board(1, [old], (s) => void (s.turn = turn));
    expect(politics(at(SOURCE.life)).after.sources).toHaveLength(1);
    const gone = politics(at(SOURCE.life + 1));
    expect(gone.after.sources).toEqual([]);
    expect(gone.events).toContainEqual({ type: "SourceFaded", role: "paris", zone: PLAIN, why: "untended" });
    const tended = runStep(at(SOURCE.life + 1), "information", [d29], [look("paris", PLAIN)]);
    expect(resultsOf(tended.events, "paris.gather_intelligence")).toEqual(["source_tended"]);
    expect(politics(tended.after).after.sources?.[0]?.since).toBe(1);
  });

  it("[D29] of Bamako’s falls silent with the government it spoke to, unless it was tended that quarter", () => {
    for (let seed = 1; seed < 100; seed++) {
      const s = board(seed, [source("bamako", PLAIN, { tendedIn: 2 }), source("bamako", HELD)], (g) => {
        g.tracks.legitimacy = 0;
        g.tracks.loyalty = 0;
      });
      const faded = politics(s).events.filter((e) => e.type === "SourceFaded");
      if (faded.length === 0) continue;
      expect(faded).toEqual([{ type: "SourceFaded", role: "bamako", zone: PLAIN, why: "regime" }]);
      return;
    }
    throw new Error("no coup");
  });

  it("[D29] makes its owner’s reports better, never worse, and nobody else’s", () => {
    const sightOf = (s: GameState, role: Role, zone: number) =>
      reports(s, new Set())
        .find((r) => r.role === role)
        ?.sights.find(([i]) => i === zone)?.[1];
    let more = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const without = board(seed);
      const withOne = board(seed, [source("moscow", HELD)]);
      const [a, b] = [sightOf(without, "moscow", HELD), sightOf(withOne, "moscow", HELD)];
      if (a) expect(b?.error).toBeLessThanOrEqual(a.error);
      if (b && !a) more++;
      for (const role of ["paris", "bamako", "jnim"] as const)
        expect(sightOf(withOne, role, HELD)).toEqual(sightOf(without, role, HELD));
    }
    expect(more).toBeGreaterThan(20);
  });

  it("[D29] lifts any quality of report by a step, to the second at the least and the best at the most", () => {
    expect([0, 1, 2, 3].map(better)).toEqual([LEAST, LEAST, 3, 3]);
  });

  it("[D29] once burned improves no report", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.constantFrom(...ROLES),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 2, max: 3 }),
        (seed, role, zone, burnedIn) => {
          const without = reports(board(seed), new Set());
          expect(reports(board(seed, [source(role, zone, { burnedIn })]), new Set())).toEqual(without);
        },
      ),
    );
  });
});

describe("[D29] acting on what a source says", () => {
  it("[D29] can burn it; one that is left alone in a quiet zone is never found out", () => {
    const make = (seed: number) => board(seed, [source("paris", PLAIN)]);
    expect(timesBurned(make)).toBe(0);
    expect(timesBurned(make, order("paris.strike_zone", HELD))).toBe(0);
    const times = timesBurned(make, strike);
    expect(times).toBeGreaterThan(60);
    expect(times).toBeLessThan(120);
  });

  it("[D29] points at the acting side’s own source, and at nobody else’s", () => {
    const make = (seed: number) => board(seed, [source("jnim", PLAIN), source("bamako", PLAIN)]);
    expect(timesBurned(make, strike)).toBe(0);
    expect(timesBurned(make, order("jnim.attack_post", PLAIN))).toBeGreaterThan(60);
  });

  it("[D29] with an accusation points at a source in the capital", () => {
    const accuse = order("paris.attribute_campaign");
    expect(timesBurned((n) => board(n, [source("paris", CAPITAL)]), accuse)).toBeGreaterThan(60);
    expect(timesBurned((n) => board(n, [source("paris", PLAIN)]), accuse)).toBe(0);
  });

  it("[D29] does not touch one that was won this quarter: it has said nothing yet", () => {
    expect(timesBurned((n) => board(n, [source("paris", PLAIN, { since: 3 })]), strike)).toBe(0);
  });

  it("[D29] more that points at it never burns it less", () => {
    const n = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(n, n, n, (exposed, hunted, more) => {
        const chance = burnChance(exposed, hunted);
        expect(burnChance(exposed + more, hunted)).toBeGreaterThanOrEqual(chance);
        expect(burnChance(exposed, hunted + more)).toBeGreaterThanOrEqual(chance);
        expect(chance).toBeLessThanOrEqual(AT_MOST);
      }),
    );
    const acts = Object.keys(EXPOSES).map((id) => order(id as OrderId, PLAIN)) as [Order, ...Order[]];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.constantFrom(...ROLES),
        fc.subarray(acts),
        fc.constantFrom(...acts),
        fc.boolean(),
        (seed, role, orders, one, coerced) => {
          const make = (hard: boolean) =>
            board(seed, [source(role, PLAIN)], (s) => {
              s.zones[PLAIN]!.hidden = hard;
              if (hard) posture(s, "jnim.hold_by_coercion", PLAIN);
            });
          const before = burned(politics(make(false), ...orders).events).length;
          const after = burned(politics(make(coerced), ...orders, one).events).length;
          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  it("[D29] under coercion costs fear, in a cause that only its owner reads", () => {
    for (let seed = 1; seed <= 50; seed++) {
      const s = board(seed, [source("paris", PLAIN)], (g) => posture(g, "jnim.hold_by_coercion", PLAIN));
      const { events } = politics(s, strike);
      if (burned(events).length === 0) continue;
      const moved = events.filter((e): e is EventOf<"ZoneMoved"> => e.type === "ZoneMoved");
      expect(moved).toMatchObject([{ zone: PLAIN, track: "fear", to: moved[0]!.from + FEAR }]);
      s.known.jnim[PLAIN] = { ...s.known.jnim[PLAIN]!, turn: 3, error: 0 };
      const cut = redact(moved[0]!, "jnim", s);
      expect(cut).toMatchObject({ lines: [{ code: "unknown" }] });
      return;
    }
    throw new Error("nobody was found out");
  });

  it("[D29] tells its owner in the brief, and nobody talks there for so many quarters", () => {
    const lost = source("paris", PLAIN, { burnedIn: 3 });
    const s = board(1, [lost]);
    const told: GameEvent = { type: "SourceBurned", role: "paris", zone: PLAIN, by: "strike" };
    expect(reportFor([told], s, "paris").brief).toMatchObject([
      { code: "source_burned", zone: "MOP", params: { by: "strike" } },
    ]);
    for (const viewer of ["bamako", "jnim", "moscow", "observer"] as const)
      expect(reportFor([told], s, viewer).brief).toEqual([]);
    const asked = (turn: number) =>
      runStep(
        board(1, [lost], (g) => void (g.turn = turn)),
        "information",
        [d29],
        [look("paris", PLAIN)],
      );
    const last = until(s, lost);
    expect(last).toBe(3 + SOURCE.silence);
    expect(resultsOf(asked(last).events, "paris.gather_intelligence")).toEqual(["nobody_talks"]);
    expect(asked(last).events.some(isSource)).toBe(false);
    expect(asked(last + 1).after.sources).toEqual([
      source("paris", PLAIN, { since: last + 1, tendedIn: last + 1 }),
    ]);
  });

  it("[D29] is warned of in the estimate of the order, to the source’s owner", () => {
    const warned = (role: Role, sources?: SourceState[]) =>
      legalOrders(viewFor(board(1, sources), role))
        .filter((o) => o.expects.some((e) => e.what === "source_exposed"))
        .map((o) => o.draft.zone);
    expect(new Set(warned("paris", [source("paris", PLAIN)]))).toEqual(new Set(["MOP"]));
    expect(warned("paris", [source("paris", PLAIN, { burnedIn: 2 })])).toEqual([]);
    expect(warned("jnim", [source("paris", PLAIN)])).toEqual([]);
  });
});

describe("[D29] who has a source where", () => {
  const play = (s: GameState) => {
    const events: GameEvent[] = [];
    resolveQuarter({ s, events });
    return { s, events };
  };

  it("[D29] is in no other viewer’s view, legal list, refusal or stream", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.constantFrom(...ROLES),
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        (seed, owner, zone, silent) => {
          const sheets = { paris: [{ id: "paris.strike_zone" as const, zone: "MOP" as const }] };
          const make = (sources?: SourceState[]) => board(seed, sources, (s) => void (s.sheets = sheets));
          const a = make();
          const b = make([source(owner, zone, silent ? { burnedIn: 2 } : {})]);
          const others = [...ROLES.filter((r) => r !== owner), "observer" as const];
          const same = (x: GameState, y: GameState) => {
            for (const v of others) {
              expect(viewFor(y, v)).toEqual(viewFor(x, v));
              expect(legalOrders(viewFor(y, v))).toEqual(legalOrders(viewFor(x, v)));
              if (v === "observer") continue;
              const order = { id: `${v}.gather_intelligence` as OrderId, zone: "MOP" as const };
              const ask = (s: GameState) => decide(s, { type: "commit", role: v, orders: [order, order] });
              expect(ask(y)).toEqual(ask(x));
            }
          };
          same(a, b);
          const [without, withOne] = [play(a), play(b)];
          same(without.s, withOne.s);
          for (const v of others) {
            const stream = ({ s, events }: typeof without) =>
              events.map((e) => redact(e, v, s)).filter((e) => e !== undefined);
            expect(stream(withOne)).toEqual(stream(without));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("[D29] is shown to its owner, to the facilitator with its owner’s name, and as nothing when there is none", () => {
    const s = board(1, [source("jnim", PLAIN), source("paris", PLAIN, { burnedIn: 2 })]);
    const own = (viewer: (typeof VIEWERS)[number]) => viewFor(s, viewer).zones[PLAIN]?.own.sources;
    expect(own("jnim")).toEqual([{ role: "jnim", silent: false, until: 6 }]);
    expect(own("paris")).toEqual([{ role: "paris", silent: true, until: 6 }]);
    expect(own("facilitator")).toHaveLength(2);
    expect(own("bamako")).toBeUndefined();
    expect(own("observer")).toBeUndefined();
  });

  it("[D29] is nobody’s where the dynamic is off", () => {
    const s = board(1, undefined, (g) => {
      g.off = ["D29"];
      g.sheets = { paris: [{ id: "paris.gather_intelligence", zone: "MOP" }] };
    });
    const { events } = play(s);
    expect(events.some(isSource)).toBe(false);
    expect(s.sources).toBeUndefined();
  });

  it("[D29] outlives the log as plain data", () => {
    const s = board(1, [source("jnim", PLAIN)]);
    expect(JSON.parse(JSON.stringify(s)).sources).toEqual(s.sources);
  });
});

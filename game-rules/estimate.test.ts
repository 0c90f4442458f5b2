// What a sheet can be expected to do: sums of parts, by the menu's own rows, from the view alone, and what its orders do to one another.
import { describe, expect, it } from "vitest";
import { deedsOf } from "./deals/owed.ts";
import { estimateSheet, type Part } from "./estimate.ts";
import { stream } from "./kernel/dice.ts";
import { legalOrders, offerOf, purseOf } from "./legal.ts";
import type { OrderDraft, Term } from "./orders.ts";
import { SheetCheck } from "./sheet.ts";
import type { GameState } from "./state.ts";
import { quartersOf } from "./testing/quarters.ts";
import { viewFor } from "./view.ts";
import type { DealView, View } from "./view-types.ts";
import { ROLES, type Role, type ZoneId } from "./vocabulary.ts";

const sent = (s: GameState, role: Role): View => JSON.parse(JSON.stringify(viewFor(s, role))) as View;

/** A sheet that may stand, drawn from the legal list. */
function sheetOf(v: View, role: Role, seed: number): OrderDraft[] {
  const legal = legalOrders(v).map((o) => o.draft);
  const chance = stream(seed, v.turn);
  const check = new SheetCheck(v, role);
  const drawn = Array.from({ length: 9 }, () => legal[chance.below(legal.length)] as OrderDraft);
  return drawn.filter((d) => check.fits(d));
}

function* sheets(): Generator<{ v: View; role: Role; sheet: OrderDraft[] }> {
  for (const [scenario, name, seed] of [
    ["missed-moment", "balanced", 2],
    ["missed-moment", "random", 5],
    ["barkhane", "history", 3],
  ] as const)
    for (const s of quartersOf(scenario, name, seed))
      for (const role of s.scenario.seats)
        for (let n = 0; n < 6; n++) {
          const v = sent(s, role);
          yield { v, role, sheet: sheetOf(v, role, seed * 100 + n) };
        }
}

const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(0.05);
const sum = (parts: readonly Part[], end: "low" | "high") => parts.reduce((n, p) => n + p[end], 0);

/** The same whoever's place it is. */
const unplaced = (v: View, sheet: readonly OrderDraft[]) =>
  estimateSheet(v, sheet).figures.map(({ parts, ...f }) => ({ ...f, parts: parts.length }));

const deepFreeze = <T>(x: T): T => {
  if (typeof x === "object" && x !== null && !Object.isFrozen(x)) {
    Object.freeze(x);
    Object.values(x).forEach(deepFreeze);
  }
  return x;
};

describe("a sheet as it stands", () => {
  it("is the sum of its parts, within the scale, each part an order of it, what stands, or a broken word", () => {
    let parts = 0;
    for (const { v, role, sheet } of sheets()) {
      const { figures, orders } = estimateSheet(v, sheet);
      for (const f of figures) {
        close(f.low, sum(f.parts, "low"));
        close(f.high, sum(f.parts, "high"));
        expect(f.low).toBeLessThanOrEqual(f.high);
        if (f.now && f.then) {
          expect(f.then.low).toBeGreaterThanOrEqual(Math.min(0, f.now.low));
          expect(f.then.low).toBeLessThanOrEqual(f.then.high);
        }
        for (const p of f.parts) {
          parts++;
          if ("order" in p.of) expect(sheet[p.of.order]).toBeDefined();
          else if ("stands" in p.of) expect(deedsOf(v, role, sheet)).toContainEqual(p.of.stands);
        }
      }
      expect(orders.map((o) => o.order)).toEqual(sheet.map((_, i) => i));
      // no figure of a row is changed on its way: amounts are the menu's own
      for (const { order, effects, idleBy } of orders) {
        const rows = offerOf(v, sheet[order] as OrderDraft).expects;
        if (idleBy) expect(effects).toEqual([]);
        else
          expect(effects.map(({ what, zone, low, high }) => ({ what, zone, low, high }))).toEqual(
            rows.map(({ what, zone, low, high }) => ({ what, zone, low, high })),
          );
      }
    }
    expect(parts).toBeGreaterThan(1000);
  });

  it("does not hang on the order in which it was written, where all of it can be paid", () => {
    let turned = 0;
    for (const { v, role, sheet } of sheets()) {
      if (sheet.length < 2 || deedsOf(v, role, sheet).length === 0 || purseOf(v, role) < 12) continue;
      const back = [...sheet].reverse();
      expect(unplaced(v, back)).toEqual(unplaced(v, sheet));
      turned++;
    }
    expect(turned).toBeGreaterThan(100);
  });

  it("reads the view as it is sent and nothing beside it, and leaves it as it was", () => {
    for (const s of quartersOf("missed-moment", "balanced", 7))
      for (const role of ROLES) {
        const v = deepFreeze(sent(s, role));
        const sheet = sheetOf(v, role, 11);
        const found = estimateSheet(v, sheet);
        expect(estimateSheet(viewFor(s, role), sheet)).toEqual(found);
        // another truth behind the same view comes to the same
        const other = structuredClone(s);
        for (const z of other.zones) z.falls += 1;
        const unseen = sent(other, role);
        if (JSON.stringify(unseen) === JSON.stringify(v)) expect(estimateSheet(unseen, sheet)).toEqual(found);
      }
    expect(estimateSheet({ ...sent(first(), "paris"), viewer: "observer" }, [])).toEqual({
      figures: [],
      orders: [],
    });
  });
});

const first = (): GameState => quartersOf("missed-moment", "balanced", 2).next().value as GameState;
const at = (v: View, sheet: OrderDraft[], n: number) =>
  estimateSheet(v, sheet).orders.find((o) => o.order === n);

describe("orders of one sheet, beside one another", () => {
  const paris = sent(first(), "paris");
  const held = paris.zones.find((z) => (z.forces.french?.value ?? 0) >= 1 && z.fog !== "unknown")
    ?.id as ZoneId;
  const strike: OrderDraft = { id: "paris.strike_zone", zone: held };
  const patrol: OrderDraft = { id: "paris.patrol_zone", zone: held };

  it("a strike counts on the patrol in its zone, and says what it would be without", () => {
    const alone = at(paris, [strike], 0)?.effects.find((e) => e.what === "jnim_cells");
    expect(alone).toMatchObject({ sure: 1 });
    const after = at(paris, [patrol, strike], 1)?.effects ?? [];
    expect(after.find((e) => e.what === "jnim_cells")).toMatchObject({ sure: 3, without: 1, by: [0] });
    expect(after.find((e) => e.what === "strike_after_patrol")).toMatchObject({ by: [0] });
    const elsewhere = paris.zones.find((z) => z.id !== held && (z.forces.french?.value ?? 0) > 0);
    const apart = at(paris, [{ ...patrol, zone: elsewhere?.id } as OrderDraft, strike], 1)?.effects;
    expect(apart?.find((e) => e.what === "strike_after_patrol")?.by).toBeUndefined();
  });

  it("a patrol has nobody to carry it out where its zone is emptied first", () => {
    const v = structuredClone(paris);
    const z = v.zones.find((o) => o.id === held);
    if (z) z.forces.french = { value: 1, low: 1, high: 1, age: 0 };
    const to = v.zones.find((o) => o.id !== held)?.id as ZoneId;
    const away: OrderDraft = { id: "paris.redeploy_battlegroup", zone: to, target: held };
    expect(at(v, [away, patrol], 1)).toEqual({ order: 1, effects: [], idleBy: [0] });
    if (z) z.forces.french = { value: 2, low: 2, high: 2, age: 0 };
    expect(at(v, [away, patrol], 1)?.idleBy).toBeUndefined();
  });

  it("a promise not to forbid the talks answers the fear of a veto, as long as it runs", () => {
    const v = { ...sent(first(), "bamako"), talks: { ...paris.talks, rung: "none" as const } };
    const term: Term = { kind: "talks", by: "paris", option: "no_veto", from: v.turn, to: v.turn + 1 };
    const deal = (over: Partial<DealView>): DealView => ({
      id: "d",
      parties: ["paris", "bamako"],
      terms: [term],
      secret: false,
      version: 1,
      by: "paris",
      signed: ["paris", "bamako"],
      status: "signed",
      expires: v.turn + 1,
      record: [],
      ...over,
    });
    const talks: OrderDraft = { id: "bamako.open_talks" };
    const veto = (deals: DealView[]) =>
      at({ ...v, deals }, [talks], 0)?.effects.find((e) => e.what === "paris_may_forbid");
    expect(veto([])?.promised).toBeUndefined();
    expect(veto([deal({})])?.promised).toBe("paris");
    expect(veto([deal({ status: "open", signed: ["paris"] })])?.promised).toBeUndefined();
    expect(veto([deal({ terms: [{ ...term, from: v.turn + 1 }] })])?.promised).toBeUndefined();
  });

  it("a broken word is a part of the sheet that breaks it", () => {
    const v = structuredClone(paris);
    const term: Term = { kind: "talks", by: "paris", option: "no_veto", from: v.turn, to: v.turn };
    v.deals = [
      {
        id: "d",
        parties: ["paris", "bamako"],
        terms: [term],
        secret: true,
        version: 1,
        by: "paris",
        signed: ["paris", "bamako"],
        status: "signed",
        expires: v.turn,
        record: [],
      },
    ];
    const veto: OrderDraft = { id: "paris.forbid_talks", option: "private" };
    const trust = (sheet: OrderDraft[]) =>
      estimateSheet(v, sheet).figures.find((f) => f.track === "trustParis");
    expect(trust([])).toBeUndefined();
    expect(trust([veto])?.parts).toEqual([{ of: { promise: { deal: "d", term } }, low: -8, high: -8 }]);
  });
});

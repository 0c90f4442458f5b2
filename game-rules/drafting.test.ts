// The sheet being written, as a screen asks about it: its answers are those by which a commit is decided.
import { describe, expect, it } from "vitest";
import { decide } from "./decide.ts";
import { type DraftRead, menuBeside, readDraft, reckon, whyNot } from "./drafting.ts";
import { type Stream, stream } from "./kernel/dice.ts";
import { legalOrders } from "./legal.ts";
import type { OrderDraft } from "./orders.ts";
import type { GameState } from "./state.ts";
import { quartersOf } from "./testing/quarters.ts";
import { viewFor } from "./view.ts";
import type { View } from "./view-types.ts";
import type { Role } from "./vocabulary.ts";

/** A view as it arrives in a browser. */
const sent = (s: GameState, role: Role): View => JSON.parse(JSON.stringify(viewFor(s, role))) as View;

const GAMES = [
  ["missed-moment", "balanced", 2],
  ["missed-moment", "random", 5],
  ["missed-moment", "history", 1],
  ["barkhane", "balanced", 3],
  ["serval", "random", 4],
] as const;

/** A draft as somebody may have left it: whole, or with a field open, or with one that does not belong. */
function left(d: OrderDraft, chance: Stream, legal: readonly OrderDraft[]): OrderDraft {
  const draft: OrderDraft = JSON.parse(JSON.stringify(d)) as OrderDraft;
  const other = legal[chance.below(legal.length)] as OrderDraft;
  const field = (["zone", "target", "option"] as const)[chance.below(3)] as "zone" | "target" | "option";
  if (chance.below(8) === 0) delete draft[field];
  else if (chance.below(8) === 0 && other[field]) Object.assign(draft, { [field]: other[field] });
  return draft;
}

function sheet(chance: Stream, legal: readonly OrderDraft[]): OrderDraft[] {
  return Array.from({ length: chance.below(7) }, () =>
    left(legal[chance.below(legal.length)] as OrderDraft, chance, legal),
  );
}

const accepts = (s: GameState, role: Role, orders: OrderDraft[]): boolean =>
  decide(s, { type: "commit", role, orders }).ok;

describe("the sheet on a screen", () => {
  it.each(GAMES)(
    "%s by %s, seed %i: may stand exactly where the commit is accepted",
    (scenario, name, seed) => {
      const told = { yes: 0, no: 0 };
      for (const s of quartersOf(scenario, name, seed)) {
        for (const role of s.scenario.seats) {
          const view = sent(s, role);
          const legal = legalOrders(view).map((o) => o.draft);
          const chance = stream(seed, s.turn * 10 + s.scenario.seats.indexOf(role));
          for (let n = 0; n < 40; n++) {
            const orders = sheet(chance, legal);
            const ok = accepts(s, role, orders);
            expect(whyNot(view, role, orders) === undefined, JSON.stringify(orders)).toBe(ok);
            told[ok ? "yes" : "no"]++;
          }
          for (const d of legal.map((x) => left(x, chance, legal))) {
            const read = readDraft(view, role, d);
            const decision = decide(s, { type: "commit", role, orders: [d] });
            const wrong = !decision.ok && decision.code.startsWith("order.");
            expect(read.missing !== undefined, JSON.stringify(d)).toBe(wrong);
            expect(read.offer === undefined).toBe(wrong);
          }
        }
      }
      expect(told.yes).toBeGreaterThan(50);
      expect(told.no).toBeGreaterThan(50);
    },
  );

  it.each(GAMES.slice(0, 2))(
    "%s by %s, seed %i: the menu offers beside it exactly what the commit would still take",
    (scenario, name, seed) => {
      for (const s of quartersOf(scenario, name, seed)) {
        for (const role of s.scenario.seats) {
          const view = sent(s, role);
          const legal = legalOrders(view);
          const chance = stream(seed, s.turn * 10 + s.scenario.seats.indexOf(role));
          const orders = sheet(
            chance,
            legal.map((o) => o.draft),
          ).filter((d, i, all) => accepts(s, role, [...all.slice(0, i), d]));
          if (!accepts(s, role, orders)) continue;
          for (const { closed, variants } of menuBeside(view, role, legal, orders))
            expect(closed === undefined).toBe(
              variants.some(({ draft }) => accepts(s, role, [...orders, draft])),
            );
        }
      }
    },
  );

  it("a seat whose standing orders eat its purse may still spend a little, on the screen as in the rules", () => {
    const poor = [...quartersOf("missed-moment", "random", 5)].flatMap((s) =>
      s.scenario.seats.flatMap((role) => {
        const view = sent(s, role);
        const { purse, upkeep, free } = reckon(view, role, []);
        return purse - upkeep < free ? [{ s, role, view, free }] : [];
      }),
    );
    expect(poor.length).toBeGreaterThan(0);
    for (const { s, role, view, free } of poor) {
      const some = legalOrders(view).find((o) => o.cost > 0 && o.cost <= free)?.draft;
      if (!some) continue;
      expect(accepts(s, role, [some])).toBe(true);
      expect(whyNot(view, role, [some])).toBeUndefined();
      expect(reckon(view, role, [some]).over).toBe(0);
    }
  });
});

describe("a draft", () => {
  const [s] = quartersOf("missed-moment", "balanced", 2);
  const view = sent(s as GameState, "paris");
  const missing = (d: OrderDraft): DraftRead["missing"] => readDraft(view, "paris", d).missing;

  it("names the first choice that is still open", () => {
    expect(missing({ id: "paris.patrol_zone" })).toBe("zone");
    const aimed = legalOrders(view).find((o) => o.draft.target !== undefined)?.draft as OrderDraft;
    expect(missing({ ...aimed, target: undefined } as OrderDraft)).toBe("target");
    expect(missing({ id: "paris.declare_aim" })).toBe("option");
    expect(missing({ id: "paris.forbid_talks" })).toBe("option");
    expect(missing({ id: "paris.analyse_threat" })).toBeUndefined();
  });

  it("counts with its price before it is whole, and an ending frees what it ends", () => {
    const before = reckon(view, "paris", []);
    const sums = reckon(view, "paris", [{ id: "paris.patrol_zone" }, { id: "paris.analyse_threat" }]);
    expect(sums.written).toBe(2);
    expect(sums.cost).toBeGreaterThan(readDraft(view, "paris", { id: "paris.analyse_threat" }).cost);
    expect(sums.remains - sums.over).toBe(before.free - sums.cost);
    const standing = { ...view, postures: [{ id: "paris.pay_services", zone: "GAO", option: "", since: 1 }] };
    const end = { id: "paris.pay_services", zone: "GAO", option: "end" } as const;
    const held = reckon(standing as View, "paris", []);
    expect(held.upkeep).toBeGreaterThan(0);
    expect(reckon(standing as View, "paris", [end])).toMatchObject({
      cost: 0,
      written: 0,
      free: held.free + held.upkeep,
    });
  });
});

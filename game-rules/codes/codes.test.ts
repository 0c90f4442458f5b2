// The rules utter only what is on these lists, and say with it what its words ask for: the compiler holds that, these lines hold it to
// it. What a view makes the menus offer is asked of games.
import { describe, expect, it } from "vitest";
import { refuse } from "../commands.ts";
import { menuOf, rowOf } from "../data/orders/index.ts";
import { scenarios } from "../data/scenarios/index.ts";
import type { Context, Order } from "../dynamics/context.ts";
import { newGame } from "../replay.ts";
import { scores } from "../scoring/index.ts";
import { viewFor } from "../view.ts";
import { AIMS, CLAIMABLE, ROLES, THEMES } from "../vocabulary.ts";
import { CAUSE_GROUPS } from "./causes.ts";
import { CHOICES } from "./choices.ts";
import { SCORE_PARTS } from "./scores.ts";

/** Never called: read by the compiler alone. */
function uttered(c: Context, o: Order): void {
  c.move("will", 1, "D1", "too_many_aims");
  c.move("will", 1, "D1", "aim_met", { aim: "soil_safe" });
  // @ts-expect-error no such cause
  c.move("will", 1, "D1", "too_many_names");
  // @ts-expect-error its words name the aim
  c.move("will", 1, "D1", "aim_met");
  // @ts-expect-error its words name the aim
  c.move("will", 1, "D1", "aim_met", { name: "soil_safe" });
  // @ts-expect-error one of the two says which aim
  c.moveZone(0, "fear", 1, "D1", c.round ? "aim_met" : "too_many_aims");
  // @ts-expect-error no such cause
  c.control(0, "state", "D2", "cleaned");
  c.carried(o, "patrol_quiet", { cells: 0, losses: 0 });
  // @ts-expect-error no such result
  c.carried(o, "patrol_loud");
  // @ts-expect-error its words count the cells
  c.carried(o, "strike_hit", { harm: 0 });
  refuse("sheet.purse", { cost: 3, free: 2 });
  // @ts-expect-error no such refusal
  refuse("sheet.torn");
  // @ts-expect-error its words say what there is
  refuse("sheet.purse", { cost: 3 });
}

describe("the codes of the rules", () => {
  it("are known to the compiler, with what stands beside them", () => expect(uttered).toBeTypeOf("function"));

  it("a kind of cause stands in one group", () => {
    const all = Object.values(CAUSE_GROUPS).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it("a choice on a menu is written out as one, or is an id that has a name", () => {
    const s = newGame(scenarios["missed-moment"], 1);
    const named: readonly string[] = [...AIMS, ...THEMES, ...CLAIMABLE];
    const written: Readonly<Record<string, readonly string[] | undefined>> = CHOICES;
    const offered = ROLES.flatMap((role) => {
      const view = viewFor(s, role);
      return menuOf(role).flatMap(({ id, options }) =>
        (options?.(view) ?? []).map((option) => ({ id, option })),
      );
    });
    expect(offered.length).toBeGreaterThan(20);
    expect(
      offered.filter(({ id, option }) => !named.includes(option) && !written[id]?.includes(option)),
    ).toEqual([]);
    for (const id of Object.keys(CHOICES) as (keyof typeof CHOICES)[])
      expect(rowOf(id).options).toBeDefined();
  });

  it("a score is made of the parts that are listed", () => {
    const made = scores(newGame(scenarios["missed-moment"], 1));
    for (const role of ROLES) expect(Object.keys(made[role].parts)).toEqual(SCORE_PARTS[role]);
  });
});

// If a deal holds: what keeps each promise, by the very table that it is judged by, told to nobody beyond what their view has.
import { describe, expect, it } from "vitest";
import { keeps } from "../data/promises.ts";
import { scenarios } from "../data/scenarios/index.ts";
import { optionsFor, TERM_ROWS } from "../data/terms.ts";
import type { Term } from "../orders.ts";
import { newGame } from "../replay.ts";
import { viewFor } from "../view.ts";
import type { View } from "../view-types.ts";
import { ROLES, type Role, TRACKS } from "../vocabulary.ts";
import { holdsOf } from "./holds.ts";

const s = newGame(scenarios["missed-moment"], 3);
const seen = (role: Role): View => JSON.parse(JSON.stringify(viewFor(s, role))) as View;

/** One promise of every kind and way, by whoever can make it. */
const EVERY: Term[] = TERM_ROWS.flatMap((row) =>
  row.by.flatMap((by) =>
    (optionsFor(row, by) ?? [undefined]).map(
      (option): Term => ({
        kind: row.kind,
        by,
        from: 1,
        to: 2,
        ...(option ? { option } : {}),
        ...(row.fields.includes("zone") ? { zone: "GAO" } : {}),
      }),
    ),
  ),
);

describe("if a deal holds", () => {
  it("names an order that keeps the promise, and no effect on a figure that the reader has not", () => {
    let kept = 0;
    for (const role of ROLES) {
      const v = seen(role);
      for (const { term, order, effects, without } of holdsOf(v, EVERY)) {
        const promise = EVERY[term] as Term;
        if (order) {
          expect(keeps(promise, order)).toBe(true);
          expect(order.id.startsWith(`${promise.by}.`)).toBe(true);
          kept++;
        }
        expect(without.every((d) => d.id.startsWith(`${promise.by}.`))).toBe(true);
        for (const e of effects)
          if (!e.zone && (TRACKS as readonly string[]).includes(e.what))
            expect(Object.keys(v.tracks)).toContain(e.what);
      }
    }
    expect(kept).toBeGreaterThan(40);
  });

  it("a promise not to forbid the talks rules the veto out, and one of services brings them", () => {
    const [veto, aid] = holdsOf(seen("bamako"), [
      { kind: "talks", by: "paris", option: "no_veto", from: 1, to: 2 },
      { kind: "aid", by: "paris", option: "services", zone: "GAO", from: 1, to: 2 },
    ]);
    expect(veto).toMatchObject({ effects: [], without: [{ id: "paris.forbid_talks" }] });
    expect(aid).toMatchObject({ order: { id: "paris.pay_services", zone: "GAO" } });
    expect(aid?.effects).toContainEqual({ what: "services", zone: "GAO", low: 2, high: 4 });
  });
});

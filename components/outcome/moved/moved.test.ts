// What is shown of a resolution: from two views and a report, and nothing that neither holds.
import { describe, expect, it } from "vitest";
import type { Known, TurnReport, View, ZoneView } from "../../../game-rules/open";
import { piecesOf, whatMoved } from "./moved";

const known = (value: number, spread = 0): Known => ({
  value,
  low: value - spread,
  high: value + spread,
  age: 0,
});
const zone = (id: string, change: Partial<ZoneView> = {}): ZoneView =>
  ({ id, fog: "seen", control: "state", forces: {}, ...change }) as ZoneView;
const board = [
  { id: "GAO", neighbours: [{ zone: "LIP" }] },
  { id: "LIP", neighbours: [{ zone: "GAO" }] },
  { id: "KAY", neighbours: [] },
];
const view = (...zones: ZoneView[]): View => ({ board, zones, tracks: {} }) as unknown as View;
const report = (orders: TurnReport["orders"] = [], lines: TurnReport["lines"] = []) =>
  ({ orders, lines }) as unknown as TurnReport;

describe("pieces", () => {
  it("that are missing here and stand next door have gone there", () => {
    const before = view(zone("GAO", { forces: { fama: known(2) } }), zone("LIP"));
    const after = view(
      zone("GAO", { forces: { fama: known(1) } }),
      zone("LIP", { forces: { fama: known(1) } }),
    );
    expect(piecesOf(before, after, "fama")).toEqual([
      { force: "fama", from: "GAO", to: "LIP", n: 1, reported: false },
    ]);
  });

  it("that are only reported are two reports, not one march", () => {
    const before = view(zone("GAO", { forces: { jnim: known(2, 1) } }), zone("LIP"));
    const after = view(zone("GAO"), zone("LIP", { forces: { jnim: known(2, 1) } }));
    expect(piecesOf(before, after, "jnim")).toEqual([
      { force: "jnim", to: "LIP", n: 2, reported: true },
      { force: "jnim", from: "GAO", n: 2, reported: true },
    ]);
  });

  it("of a zone without a fresh report have not moved", () => {
    const before = view(zone("GAO", { forces: { jnim: known(3, 1) } }));
    const after = view(zone("GAO", { fog: "stale", forces: { jnim: known(1, 1) } }));
    expect(piecesOf(before, after, "jnim")).toEqual([]);
  });
});

describe("the steps of a resolution", () => {
  const patrol = { draft: { id: "paris.patrol_zone", zone: "GAO" }, result: "done", params: {} } as const;
  const services = { draft: { id: "paris.pay_services", zone: "GAO" }, result: "done", params: {} } as const;

  it("are those in which something moved, in their order", () => {
    const before = view(
      zone("LIP", { control: "contested" as never }),
      zone("GAO", { forces: { fama: known(1) } }),
    );
    const after = view(zone("LIP", { forces: { fama: known(1) } }), zone("GAO"));
    const lines = [{ dynamic: "D8", cause: "losses", amount: 4, track: "frenchOpposition" }];
    const steps = whatMoved(before, after, report([patrol, services] as never, lines as never));
    expect(steps.map((s) => s.step)).toEqual(["movement", "operations", "governance", "politics"]);
    expect(steps[1]?.zones).toEqual([{ zone: "LIP", from: "contested", to: "state", reported: false }]);
    expect(steps.at(-1)?.figures).toEqual([{ track: "frenchOpposition", sum: 4 }]);
  });

  it("number orders as their slots were, and standing orders not at all", () => {
    const steps = whatMoved(view(), view(), report([services, patrol] as never));
    expect(steps.flatMap((s) => s.orders.map((o) => [s.step, o.n]))).toEqual([
      ["operations", 1],
      ["governance", undefined],
    ]);
  });

  it("number orders as the sheet had them, whatever the order in which they were carried out, and give each what is due to it alone", () => {
    const told = {
      draft: { id: "paris.speak_home", option: "results" },
      result: "done",
      params: {},
    } as const;
    const at = (opposed: number) => ({
      ...view(),
      tracks: { frenchOpposition: known(opposed) },
      sheet: [patrol.draft, told.draft],
    });
    const line = (cause: string, amount: number, track: string) => ({ dynamic: "D8", cause, amount, track });
    const lines = [
      line("patrols", 3.2, "pressure"),
      line("results_told", -2, "frenchOpposition"),
      line("impatience", 8, "frenchOpposition"),
    ];
    const steps = whatMoved(at(52), at(58), report([told, patrol] as never, lines as never));
    const orders = steps.flatMap((s) => s.orders);
    expect(orders.map((o) => [o.at.draft.id, o.n, o.moves])).toEqual([
      ["paris.speak_home", 2, [{ track: "frenchOpposition", sum: -2 }]],
      ["paris.patrol_zone", 1, [{ track: "pressure", sum: 3.2 }]],
    ]);
    expect(steps.at(-1)?.figures).toEqual([
      { track: "frenchOpposition", sum: 6, from: 52, to: 58, by: [2] },
      { track: "pressure", sum: 3.2, by: [1] },
    ]);
  });

  it("are none in a quarter in which nothing moved", () => {
    expect(whatMoved(view(), view(), report())).toEqual([]);
  });
});

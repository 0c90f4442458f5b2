// A quarter is adjudicated: held, changed with a reason, released; an order of a seat's own is argued, ruled and drawn. Two at the desk
// never undo each other unseen, a restart in between loses nothing, and no seat is told more than that control weighs.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Command } from "./contract/requests.ts";
import { SEATS, type Seat } from "./contract/seats.ts";
import type { Store } from "./store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "./testing/house.ts";
import { join, type Player, play } from "./testing/player.ts";

let store: Store;
let house: House;
const many = { perSecond: 1e4, burst: 1e4 };
const open = (): Promise<House> => openHouse({ store, options: { requestRate: many, botPaceMs: 1e9 } });
beforeAll(async () => {
  store = await memoryStore();
  house = await open();
});
afterAll(async () => {
  await house.close();
  await store.close();
});

const asked = { scenario: "last-window", seats: { jnim: "balanced" } } as const;
const OTHERS: readonly Seat[] = SEATS.filter((seat) => seat !== "control" && seat !== "scribe");

async function upTo(control: Player, turn: number, phase: string): Promise<void> {
  for (;;) {
    const { view } = control.now();
    if (view.turn === turn && view.phase === phase) return;
    expect(
      await control.command({ type: "phase.advance", turn: view.turn, phase: view.phase }),
    ).toMatchObject({
      ok: true,
    });
    await control.until("the next phase", (s) => s.view.phase !== view.phase || s.view.turn !== view.turn);
  }
}

const framesOf = (table: Pick<Table, "players">, seats: readonly Seat[]): string =>
  seats.flatMap((seat) => table.players[seat].frames).join("\n");
const version = (player: Player): number => player.now().exercise.adjudication?.version ?? -1;
const registerOf = (player: Player) => player.now().exercise.adjudication?.rulings ?? [];

const REASON = "REASON-OF-CONTROL";
const change = (seen: number, amount = -3): Command => ({
  type: "ruling.give",
  effects: [{ track: "legitimacy", amount }],
  reason: REASON,
  about: 0,
  seen,
});

describe("a quarter that is held", () => {
  it("is laid out for those who lead, changed by one of two, and released with the change in its report", async () => {
    const table = await sitDown(house.base, asked);
    const { control, scribe, paris, bamako } = table.players;
    const second = await join(house.base, table.links.control);
    const other = await play(house.base, { exercise: table.id, seat: "control", cookie: second.cookie });
    await control.command({ type: "game.open" });
    expect(await control.command({ type: "result.hold", on: true, turn: 1, seen: 0 })).toMatchObject({
      ok: true,
    });
    await upTo(control, 1, "orders");
    expect(await control.ask("quarter.of", {})).toMatchObject({ ok: true, outcomes: [] });
    await upTo(control, 1, "outcome");
    await other.until("the outcome", (s) => s.view.phase === "outcome");
    const laid = await scribe.ask("quarter.of", {});
    if (!laid.ok) throw new Error(laid.code);
    expect(laid.outcomes.some((o) => o.order?.role === "jnim")).toBe(true);
    expect(laid.outcomes.flatMap((o) => o.dice).length).toBeGreaterThan(3);
    for (const request of ["quarter.of", "sheets.of"] as const)
      expect(await paris.ask(request, {})).toMatchObject({ code: "seat.may_not" });

    await paris.until("that it is held", (s) => s.exercise.held);
    const seen = version(control);
    const before = control.now().view.tracks.legitimacy?.value ?? 0;
    expect(await control.command(change(seen))).toMatchObject({ ok: true });
    // The other looked at what stood before: nothing is done, and the table that they have now says what changed.
    expect(await other.command(change(seen, 2))).toMatchObject({ code: "ruling.stale" });
    expect(await other.command({ type: "result.release", seen })).toMatchObject({ code: "ruling.stale" });
    await other.until("the ruling", (s) => (s.exercise.adjudication?.rulings.length ?? 0) === 1);
    expect(registerOf(other)).toMatchObject([
      { turn: 1, reason: REASON, about: 0, moves: [{ track: "legitimacy", from: before, to: before - 3 }] },
    ]);
    expect(await other.command(change(version(other), -4))).toMatchObject({
      code: "facilitator.past_limit",
      params: { limit: 3 },
    });
    expect(registerOf(control)).toHaveLength(1);
    expect(framesOf(table, OTHERS)).not.toContain(REASON);
    for (const seat of OTHERS) expect(table.players[seat].now().exercise.adjudication, seat).toBeUndefined();

    expect(await other.command({ type: "result.release", seen: version(other) })).toMatchObject({ ok: true });
    const released = await bamako.until("the report", (s) => s.items.some((i) => i.kind === "report"));
    const report = released.items.flatMap((i) => (i.kind === "report" ? [i.report] : []))[0];
    expect(report?.lines.some((l) => l.cause === "ruling")).toBe(true);
    expect(framesOf(table, OTHERS)).not.toContain(REASON);
    // Held for that quarter alone.
    await upTo(control, 2, "outcome");
    expect(paris.now().exercise.held).toBe(false);
    other.leave();
    table.leave();
  });

  it("stands with its changes after a restart, and is released then", async () => {
    const table = await sitDown(house.base, asked);
    await table.players.control.command({ type: "game.open" });
    await table.players.control.command({ type: "result.hold", on: true });
    await upTo(table.players.control, 1, "outcome");
    expect(await table.players.control.command(change(version(table.players.control)))).toMatchObject({
      ok: true,
    });
    table.leave();
    await house.close();
    house = await open();
    const again = (seat: Seat) => play(house.base, { exercise: table.id, seat, cookie: table.cookies[seat] });
    const [control, bamako] = [await again("control"), await again("bamako")];
    expect(control.now().exercise).toMatchObject({
      held: true,
      adjudication: { rulings: [{ reason: REASON }] },
    });
    expect(bamako.now().view.phase).toBe("orders");
    expect(await control.command({ type: "result.release", seen: version(control) })).toMatchObject({
      ok: true,
    });
    await bamako.until("the outcome", (s) => s.view.phase === "outcome");
    control.leave();
    bamako.leave();
  });
});

describe("the sheets", () => {
  it("come to those who lead as they are written, and after the quarter with what became of each order", async () => {
    const table = await sitDown(house.base, asked);
    const { control, paris } = table.players;
    await control.command({ type: "game.open" });
    await upTo(control, 1, "orders");
    const order = paris.legal()[0]?.draft;
    if (!order) throw new Error("nothing to order");
    const value = { ...order, intent: "INTENT-OF-PARIS" };
    control.frames.length = 0;
    await paris.ask("draft.put", { turn: 1, slot: "1", value });
    const told = async () => {
      const answer = await control.ask("sheets.of", {});
      return answer.ok ? answer.sheets.find((s) => s.role === "paris") : undefined;
    };
    expect(await told()).toMatchObject({
      committed: false,
      orders: [{ draft: { intent: "INTENT-OF-PARIS" } }],
    });
    expect(control.frames.join()).toContain('"wrote":"paris"');
    await paris.command({ type: "sheet.commit", turn: 1, orders: [value] });
    expect(await told()).toMatchObject({ committed: true });
    await upTo(control, 1, "outcome");
    expect((await told())?.orders[0]?.result).toBeDefined();
    const rest = OTHERS.filter((seat) => seat !== "paris");
    expect(framesOf(table, rest)).not.toMatch(/INTENT-OF-PARIS|"wrote"/);
    table.leave();
  });
});

describe("an order of a seat's own", () => {
  it("is shown to whom its author names, ruled before its draw, and moves what was ruled", async () => {
    const table = await sitDown(house.base, asked);
    const { control, paris, bamako, moscow } = table.players;
    await control.command({ type: "game.open" });
    await upTo(control, 1, "orders");
    const write = (text: string, shown: ("moscow" | "bamako")[]) =>
      paris.command({ type: "own.write", turn: 1, text, shown });
    expect(await write("OWN-ARGUED", ["moscow"])).toMatchObject({ ok: true });
    expect(await write("OWN-SECRET", [])).toMatchObject({ ok: true });
    await moscow.until("the order", (s) => s.exercise.own?.length === 1);
    const id = moscow.now().exercise.own?.[0]?.id ?? "";
    const argue = (player: Player) =>
      player.command({ type: "own.argue", id, side: "against", text: "STAGED" });
    expect(await argue(moscow)).toMatchObject({ ok: true });
    expect(await argue(bamako)).toMatchObject({ code: "own.unknown" });
    await control.until("the argument", (s) => s.exercise.adjudication?.own[0]?.said.length === 1);

    const like = { role: "bamako", order: { id: "bamako.restore_administration", zone: "GAO" } } as const;
    expect(await bamako.ask("odds.of", like)).toMatchObject({ code: "seat.may_not" });
    expect(await control.ask("odds.of", like)).toMatchObject({ ok: true });
    const fix = (odds: number, seen: number): Command => ({
      type: "own.fix",
      id,
      odds,
      like: [like],
      success: [{ track: "grievance", zone: "GAO", amount: -2, turns: 2 }],
      failure: [{ track: "sentiment", amount: 2 }],
      reason: REASON,
      seen,
    });
    const seen = version(control);
    expect(await control.command(fix(0, seen))).toMatchObject({ ok: true });
    expect(await control.command(fix(50, seen))).toMatchObject({ code: "ruling.stale" });
    expect(await control.command(fix(100, version(control)))).toMatchObject({ ok: true });
    await paris.until("that it is weighed", (s) => s.exercise.own?.[0]?.state === "weighed");
    await control.command({ type: "result.hold", on: true, turn: 1 });
    await upTo(control, 1, "outcome");
    const [drawn, secret] = control.now().exercise.adjudication?.own ?? [];
    expect(drawn).toMatchObject({ state: "drawn", came: true });
    expect(secret).toMatchObject({ state: "open", text: "OWN-SECRET" });
    expect(paris.now().exercise.own?.[0]?.state).toBe("weighed");
    expect(registerOf(control)).toMatchObject([
      { own: id, moves: [{ track: "grievance", zone: "GAO" }], reason: REASON },
    ]);
    await control.command({ type: "result.release", seen: version(control) });
    await paris.until("what came of it", (s) => s.exercise.own?.[0]?.state === "came");
    const live = await house.app.registry.open(table.id);
    expect(live?.fold().game.lasting).toMatchObject([{ track: "grievance", by: -20, upTo: 2 }]);
    await upTo(control, 3, "situation");
    expect(live?.fold().game.lasting).toBeUndefined();
    expect(framesOf(table, OTHERS)).not.toContain(REASON);
    expect(framesOf(table, ["moscow", "bamako", "jnim", "observer", "wall"])).not.toContain("OWN-SECRET");
    expect(framesOf(table, ["bamako", "jnim", "observer", "wall"])).not.toMatch(/OWN-ARGUED|STAGED/);
    table.leave();
  });

  it("is drawn alike once more where the phase is played again on the same dice", async () => {
    const table = await sitDown(house.base, asked, ["control", "paris"]);
    const { control, paris } = table.players;
    await control.command({ type: "game.open" });
    await upTo(control, 1, "orders");
    await paris.command({ type: "own.write", turn: 1, text: "Once more", shown: [] });
    await control.until("the order", (s) => s.exercise.adjudication?.own.length === 1);
    const draw = async (): Promise<number | undefined> => {
      const own = control.now().exercise.adjudication?.own[0];
      const ruling = {
        type: "own.fix",
        id: own?.id ?? "",
        odds: 50,
        like: [],
        success: [],
        failure: [],
        reason: "r",
      };
      expect(await control.command(ruling as Command)).toMatchObject({ ok: true });
      await upTo(control, 1, "outcome");
      return control.now().exercise.adjudication?.own[0]?.draw;
    };
    const first = await draw();
    expect(first).toBeDefined();
    const back = { type: "line.step_back", to: { turn: 1, phase: "orders" }, dice: "same" } as const;
    expect(await control.command(back)).toMatchObject({ ok: true });
    await control.until("orders", (s) => s.view.phase === "orders");
    expect(control.now().exercise.adjudication?.own).toEqual([]);
    await paris.until("orders", (s) => s.view.phase === "orders");
    await paris.command({ type: "own.write", turn: 1, text: "Another", shown: [] });
    await control.until("the order", (s) => s.exercise.adjudication?.own.length === 1);
    expect(await draw()).toBe(first);
    table.leave();
  });
});

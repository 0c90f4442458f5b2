// Who is waited for, and whose word counts: bots handed in and out, people who are gone, a pen that is asked for. Over real sockets,
// with the clock in the test's hand.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ROLES, type Role } from "../../../game-rules/index.ts";
import type { SeatView, Snapshot } from "../../contract/answers.ts";
import type { Command, CreateExercise } from "../../contract/requests.ts";
import type { Seat } from "../../contract/seats.ts";
import type { Store } from "../../store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "../../testing/house.ts";
import { type ManualTime, manualTime } from "../../testing/manual-time.ts";
import { join, type Player, play } from "../../testing/player.ts";

const MINUTE = 60_000;
const options = { botPaceMs: 1_000, requestRate: { perSecond: 1_000, burst: 1_000 }, lookMs: 1e9 };

let store: Store;
let time: ManualTime;
let house: House;
let table: Table;
beforeAll(async () => {
  store = await memoryStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  time = manualTime();
  house = await openHouse({ store, time, options });
});
afterEach(async () => {
  table.leave();
  await house.close();
  await store.deleteExercise(table.id);
});

const begin = async (asked: Partial<CreateExercise>, seats: readonly Seat[]): Promise<Table> => {
  table = await sitDown(house.base, { scenario: "last-window", seed: 5, ...asked }, seats);
  for (const role of ROLES)
    if (seats.includes(role)) await table.players[role].until("its pen", (s) => s.exercise.me.pen);
  return table;
};
const ok = async (player: Player, command: Command): Promise<void> => {
  expect(await player.command(command)).toMatchObject({ ok: true });
};
const phaseIs = (phase: string) => (s: Snapshot) => s.view.phase === phase && s.exercise.phase === phase;
const onward = async (players: readonly Player[], control: Player): Promise<void> => {
  const { turn, phase } = control.now().view;
  await ok(control, { type: "phase.advance", turn, phase });
  for (const player of players) await player.until("the next phase", (s) => s.exercise.phase !== phase);
};
const rowOf = (s: Snapshot, role: Role): SeatView => {
  const row = s.exercise.seats.find((x) => x.role === role);
  if (!row) throw new Error(`no row of ${role}`);
  return row;
};
const noticed = (player: Player): string[] =>
  player.now().items.flatMap((i) => (i.kind === "notice" ? [i.code] : []));

describe("a seat given to a bot and back while orders are open", () => {
  const atOrders = async () => {
    const { players } = await begin({}, ["control", ...ROLES]);
    await ok(players.control, { type: "game.open" });
    await onward([players.paris], players.control);
    await onward([players.paris], players.control);
    await players.paris.until("orders", phaseIs("orders"));
    const draft = players.paris.legal()[0]?.draft;
    if (!draft) throw new Error("no legal order");
    await players.paris.ask("draft.put", { turn: 1, slot: "1", value: draft });
    return { ...players, draft };
  };

  it("keeps what its people committed, says whose it is, and takes nothing from them meanwhile", async () => {
    const { paris, control, moscow, draft } = await atOrders();
    await ok(paris, { type: "sheet.commit", turn: 1, orders: [draft] });
    await ok(control, { type: "seat.give", role: "paris", to: "balanced" });
    // What is said of oneself comes in a frame of its own, after the seat's.
    const given = await paris.until(
      "the bot",
      (s) => rowOf(s, "paris").by === "balanced" && !s.exercise.me.pen,
    );
    expect(given.view.sheet).toEqual([draft]);
    expect(rowOf(given, "paris")).toMatchObject({ sheet: "committed", sheetBy: "people" });
    expect(await paris.command({ type: "sheet.reopen", turn: 1 })).toMatchObject({ code: "seat.bot" });
    expect(await paris.command({ type: "pen.ask" })).toMatchObject({ code: "seat.bot" });
    await ok(control, { type: "seat.give", role: "paris", to: "people" });
    const back = await paris.until("its own seat", (s) => s.exercise.me.pen && s.view.sheet === undefined);
    expect(rowOf(back, "paris")).toMatchObject({ by: "people", sheet: "writing" });
    expect(back.drafts.map((d) => d.value)).toEqual([draft]);
    expect(noticed(paris)).toContain("sheet.handed_back");
    expect(noticed(moscow)).not.toContain("sheet.handed_back");
  });

  it("shows a bot's sheet as a bot's, keeps what is written meanwhile, and opens it all on the way back", async () => {
    const { paris, control, moscow, draft } = await atOrders();
    await ok(control, { type: "seat.give", role: "paris", to: "balanced" });
    const given = await paris.until("the bot's sheet", (s) => rowOf(s, "paris").sheetBy === "bot");
    const sheets = (await store.events(table.id)).filter((e) => e.kind === "SheetCommitted");
    expect(given.view.sheet).toEqual((sheets.at(-1)?.payload as { orders: unknown }).orders);
    expect(rowOf(moscow.now(), "paris"), "whose it is, is the seat's own to know").not.toHaveProperty(
      "sheetBy",
    );
    expect(
      await paris.ask("draft.put", { turn: 1, slot: "1", value: { ...draft, intent: "late" } }),
    ).toMatchObject({ ok: true });
    await ok(control, { type: "seat.give", role: "paris", to: "people" });
    const back = await paris.until("its own seat", (s) => s.exercise.me.pen && s.view.sheet === undefined);
    expect(back.drafts.map((d) => d.value)).toEqual([{ ...draft, intent: "late" }]);
    await ok(paris, { type: "sheet.commit", turn: 1, orders: [draft] });
    await paris.until("its own sheet", (s) => rowOf(s, "paris").sheetBy === "people");
  });
});

describe("orders that control types in from paper", () => {
  const REASON = "their line is down; read out from the sheet";
  const atOrders = async () => {
    const { players } = await begin({ seats: { moscow: "balanced" } }, [
      "control",
      "paris",
      "bamako",
      "jnim",
    ]);
    await ok(players.control, { type: "game.open" });
    await onward([players.paris], players.control);
    await onward([players.paris], players.control);
    await players.paris.until("orders", phaseIs("orders"));
    const draft = players.paris.legal()[0]?.draft;
    if (!draft) throw new Error("no legal order");
    const typed = (more: Partial<Extract<Command, { type: "sheet.type_in" }>> = {}): Command => ({
      ...{ type: "sheet.type_in", role: "paris", turn: 1, orders: [draft], reason: REASON },
      ...more,
    });
    return { ...players, draft, typed };
  };

  it("are that seat's sheet: it is told why, may reopen it, and everybody else learns that it is committed", async () => {
    const { paris, bamako, jnim, control, draft, typed } = await atOrders();
    await ok(control, typed());
    const given = await paris.until("the sheet", (s) => rowOf(s, "paris").sheetBy === "paper");
    expect(given.view.sheet).toEqual([draft]);
    expect(given.items.at(-1)).toMatchObject({ code: "sheet.typed_in", params: { turn: 1, reason: REASON } });
    for (const other of [bamako, jnim]) {
      const seen = await other.until("the commit", (s) => rowOf(s, "paris").sheet === "committed");
      expect(rowOf(seen, "paris")).not.toHaveProperty("sheetBy");
      expect(noticed(other)).not.toContain("sheet.typed_in");
      expect(JSON.stringify(seen)).not.toContain(REASON);
    }
    const [line] = (await store.events(table.id)).filter((e) => e.kind === "SheetTypedIn");
    expect(line).toMatchObject({ author: "control", payload: { role: "paris", turn: 1, reason: REASON } });
    expect(await control.command(typed()), "once").toMatchObject({ code: "sheet.already_committed" });
    await ok(paris, { type: "sheet.reopen", turn: 1 });
    await ok(paris, { type: "sheet.commit", turn: 1, orders: [] });
    await paris.until("its own sheet", (s) => rowOf(s, "paris").sheetBy === "people");
  });

  it("are held to what the seat's own commit is held to, and are control's alone to type", async () => {
    const { paris, bamako, control, draft, typed } = await atOrders();
    const beyond = Array.from({ length: 9 }, () => draft);
    const own = await paris.command({ type: "sheet.commit", turn: 1, orders: beyond });
    expect(own).toMatchObject({ ok: false });
    expect(await control.command(typed({ orders: beyond }))).toEqual(own);
    expect(await control.command(typed({ turn: 2 }))).toMatchObject({ code: "turn.stale" });
    expect(await control.command(typed({ role: "moscow" })), "a bot's").toMatchObject({ code: "seat.bot" });
    expect(await control.command(typed({ reason: " " }))).toMatchObject({ ok: false });
    for (const seat of [paris, bamako])
      expect(await seat.command(typed())).toMatchObject({ code: "seat.may_not" });
    await ok(paris, { type: "sheet.commit", turn: 1, orders: [draft] });
    expect(await control.command(typed())).toMatchObject({ code: "sheet.already_committed" });
    await onward([paris], control);
    expect(await control.command(typed())).toMatchObject({ code: "phase.not_orders" });
    expect((await store.events(table.id)).filter((e) => e.kind === "SheetTypedIn")).toEqual([]);
  });
});

describe("a person who is gone", () => {
  /** Two people, two bots, no clock, nobody who leads; Bamako has left. */
  const leftAlone = async () => {
    const seats = { jnim: "balanced", moscow: "balanced" } as const;
    const { players } = await begin({ seats }, ["paris", "bamako"]);
    const { paris, bamako } = players;
    await paris.until("both", (s) => s.exercise.seats.every((x) => x.by !== "people" || x.here === 1));
    time.pass(5_000);
    await paris.until("the opening", (s) => s.exercise.status === "running");
    const ready = async (phase: "situation" | "negotiation", who: readonly Player[]) => {
      for (const player of who) {
        await player.until(phase, phaseIs(phase));
        await ok(player, { type: "phase.ready", turn: 1, phase });
      }
    };
    const gone = async () => {
      bamako.leave();
      await paris.until("him gone", (s) => rowOf(s, "bamako").here === 0);
    };
    const back = () => play(house.base, { exercise: table.id, seat: "bamako", cookie: table.cookies.bamako });
    return { paris, bamako, ready, gone, back };
  };
  const standIn: Command = { type: "seat.stand_in", role: "bamako", turn: 1 };

  it("is waited for two minutes, then any other seat has a bot play the quarter, and everybody is told", async () => {
    const { paris, bamako, ready, gone } = await leftAlone();
    await ready("situation", [paris, bamako]);
    time.pass(0);
    await paris.until("talk", phaseIs("negotiation"));
    expect(await paris.command(standIn), "somebody is there").toMatchObject({ code: "seat.not_absent" });
    await gone();
    const { exercise } = paris.now();
    expect(rowOf({ ...paris.now(), exercise }, "bamako")).toMatchObject({
      awaited: true,
      standInFrom: time.now() + 2 * MINUTE,
    });
    await ready("negotiation", [paris]);
    time.pass(2 * MINUTE - 1);
    expect(await paris.command(standIn), "not yet").toMatchObject({ code: "seat.not_absent" });
    time.pass(1);
    await ok(paris, standIn);
    // The bot is ready, so nobody is waited for any more.
    time.pass(0);
    const { exercise: after } = await paris.until("orders", phaseIs("orders"));
    expect(after.seats.find((s) => s.role === "bamako")).toMatchObject({
      by: "balanced",
      standIn: true,
      awaited: false,
    });
    await paris.until("the bot's sheet", (s) => rowOf(s, "bamako").sheet === "committed");
    expect(noticed(paris)).toContain("seat.stood_in");
    await ok(paris, { type: "sheet.commit", turn: 1, orders: [] });
    time.pass(10_000);
    await paris.until("the outcome", phaseIs("outcome"));
    await ok(paris, { type: "outcome.read", turn: 1 });
    time.pass(0);
    const next = await paris.until("the next quarter", (s) => s.view.turn === 2 && s.exercise.turn === 2);
    expect(rowOf(next, "bamako"), "for one quarter").toMatchObject({ by: "people", awaited: true });
    expect(rowOf(next, "bamako")).not.toHaveProperty("standIn");
  });

  it("has the seat again on coming back while orders are open, with the draft reopened, and it is told", async () => {
    const { paris, bamako, ready, gone, back } = await leftAlone();
    await ready("situation", [paris, bamako]);
    time.pass(0);
    await ready("negotiation", [paris, bamako]);
    // Both can still take it back.
    time.pass(10_000);
    await bamako.until("orders", phaseIs("orders"));
    const draft = bamako.legal()[0]?.draft;
    if (!draft) throw new Error("no legal order");
    await bamako.ask("draft.put", { turn: 1, slot: "1", value: draft });
    await gone();
    time.pass(2 * MINUTE);
    await ok(paris, standIn);
    await paris.until("the bot's sheet", (s) => rowOf(s, "bamako").sheet === "committed");
    const again = await back();
    const s = await again.until("the seat", (x) => x.exercise.me.pen && x.view.sheet === undefined);
    expect(rowOf(s, "bamako")).toMatchObject({ by: "people", sheet: "writing" });
    expect(s.drafts.map((d) => d.value)).toEqual([draft]);
    expect(noticed(again)).toEqual(expect.arrayContaining(["seat.taken_back", "sheet.handed_back"]));
    await paris.until("his return", (x) => rowOf(x, "bamako").by === "people");
    expect(noticed(paris)).toContain("seat.taken_back");
    expect(noticed(paris)).not.toContain("sheet.handed_back");
    again.leave();
  });

  it("who comes back as the outcome is read has the seat again with the next quarter", async () => {
    const { paris, bamako, ready, gone, back } = await leftAlone();
    await ready("situation", [paris, bamako]);
    time.pass(0);
    await ready("negotiation", [paris, bamako]);
    // Both can still take it back.
    time.pass(10_000);
    await paris.until("orders", phaseIs("orders"));
    await gone();
    time.pass(2 * MINUTE);
    await ok(paris, standIn);
    await ok(paris, { type: "sheet.commit", turn: 1, orders: [] });
    await paris.until("closing", (s) => s.exercise.clock.closing === 10);
    time.pass(10_000);
    await paris.until("the outcome", phaseIs("outcome"));
    const again = await back();
    expect(rowOf(again.now(), "bamako")).toMatchObject({ by: "balanced", standIn: true });
    expect(again.now().exercise.me.pen).toBe(false);
    await ok(paris, { type: "outcome.read", turn: 1 });
    time.pass(0);
    const s = await again.until("the next quarter", (x) => x.exercise.turn === 2 && x.exercise.me.pen);
    expect(rowOf(s, "bamako")).toMatchObject({ by: "people" });
    again.leave();
  });

  it("is control's to see to where control is here, and the clock's where one runs", async () => {
    const { players } = await begin({ clock: 9 }, ["paris", "bamako", "jnim", "moscow"]);
    time.pass(5_000);
    await players.paris.until("the opening", (s) => s.exercise.status === "running");
    players.bamako.leave();
    const gone = await players.paris.until("him gone", (s) => rowOf(s, "bamako").here === 0);
    expect(rowOf(gone, "bamako")).not.toHaveProperty("standInFrom");
    time.pass(2 * MINUTE);
    expect(await players.paris.command(standIn)).toMatchObject({ ok: false });
    table.leave();
    await store.deleteExercise(table.id);
    await begin({}, ["control", "paris", "bamako"]);
    await ok(table.players.control, { type: "game.open" });
    table.players.bamako.leave();
    const led = await table.players.paris.until("him gone", (s) => rowOf(s, "bamako").here === 0);
    expect(rowOf(led, "bamako")).not.toHaveProperty("standInFrom");
    time.pass(2 * MINUTE);
    expect(await table.players.paris.command(standIn)).toMatchObject({ code: "seat.not_absent" });
    const left = time.now();
    table.players.control.leave();
    await table.players.paris.until("a way on", (s) => rowOf(s, "bamako").standInFrom === left + MINUTE);
    time.pass(MINUTE);
    await ok(table.players.paris, standIn);
  });
});

describe("the pen", () => {
  const two = async () => {
    const { players } = await begin({}, ["control", "paris", "moscow"]);
    const { cookie } = await join(house.base, table.links.paris, "B. Diallo");
    const second = await play(house.base, { exercise: table.id, seat: "paris", cookie });
    const { member } = second.now().exercise.me;
    return { ...players, second, cookie, member };
  };
  const asks = (s: Snapshot, member: string) => rowOf(s, "paris").members?.find((m) => m.id === member)?.asks;

  it("that is asked for shows at its holder and at control, is kept or given, and the asker sees which", async () => {
    const { paris, second, control, moscow, member, cookie } = await two();
    await ok(second, { type: "pen.ask" });
    await paris.until("the request", (s) => asks(s, member) === "open");
    await control.until(
      "the request",
      (s) => s.exercise.cells?.some((c) => c.members.some((m) => m.asks === "open")) === true,
    );
    expect(JSON.stringify(moscow.now().exercise)).not.toContain("asks");
    // It is a fact: another page of the asker's finds it as it stood.
    second.leave();
    await paris.until("nobody who asks", (s) => asks(s, member) === undefined);
    const again = await play(house.base, { exercise: table.id, seat: "paris", cookie });
    await again.until("the request", (s) => asks(s, member) === "open");
    await paris.until("the request", (s) => asks(s, member) === "open");
    await ok(paris, { type: "pen.decline", member });
    await again.until("the answer", (s) => asks(s, member) === "declined");
    expect(await paris.command({ type: "pen.decline", member })).toMatchObject({ code: "pen.not_asked" });
    await ok(again, { type: "pen.ask" });
    await paris.until("the request", (s) => asks(s, member) === "open");
    await ok(paris, { type: "pen.give", member });
    const s = await again.until("the pen", (x) => x.exercise.me.pen);
    expect(asks(s, member)).toBeUndefined();
    again.leave();
  });

  it("goes to whoever asked once its holder has been gone for a minute", async () => {
    const { paris, second } = await two();
    await ok(second, { type: "pen.ask" });
    paris.leave();
    await second.until("him gone", (s) => rowOf(s, "paris").here === 1);
    time.pass(MINUTE);
    await second.until("the pen", (s) => s.exercise.me.pen);
    second.leave();
  });
});

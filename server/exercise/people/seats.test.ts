// Several people in one seat: one pen, one draft, one cell; and what others learn of them.
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { OrderDraft, TrackId } from "../../../game-rules/index.ts";
import type { Store } from "../../store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "../../testing/house.ts";
import { type ManualTime, manualTime } from "../../testing/manual-time.ts";
import { join, type Player, play } from "../../testing/player.ts";

let store: Store;
let time: ManualTime;
let house: House;
let table: Table;
let first: Player;
let second: Player;
beforeAll(async () => {
  store = await memoryStore();
  time = manualTime();
  house = await openHouse({
    store,
    time,
    options: { requestRate: { perSecond: 1e3, burst: 1e3 }, lookMs: 1e9 },
  });
});
afterAll(async () => {
  await house.close();
  await store.close();
});
afterEach(() => {
  table.leave();
  second.leave();
});

/** Control, Paris with two people, the first with the pen, and Moscow to look on; talk is open. */
async function begin(): Promise<void> {
  table = await sitDown(house.base, { scenario: "last-window", seed: 5 }, ["control", "paris", "moscow"]);
  first = table.players.paris;
  await first.until("the pen", (s) => s.exercise.me.pen);
  const { cookie } = await join(house.base, table.links.paris, "A. Morel");
  second = await play(house.base, { exercise: table.id, seat: "paris", cookie });
  const { control } = table.players;
  await control.command({ type: "game.open" });
  await control.command({ type: "phase.advance", turn: 1, phase: "situation" });
  for (const player of [first, second]) await player.until("talk", (s) => s.view.phase === "negotiation");
}
const ready = { type: "phase.ready", turn: 1, phase: "negotiation" } as const;

describe("the pen", () => {
  it("is the first person's, who hands it on", async () => {
    await begin();
    expect(await second.command(ready)).toMatchObject({ code: "pen.not_yours" });
    expect(await first.command({ type: "pen.ask" })).toMatchObject({ code: "pen.yours" });
    expect(await first.command({ type: "pen.give", member: "nobody" })).toMatchObject({
      code: "pen.no_such_member",
    });
    expect(await second.command({ type: "pen.ask" })).toMatchObject({ ok: true });
    const { items, exercise } = await first.until("the question", (s) =>
      s.items.some((i) => i.kind === "notice"),
    );
    expect(items.at(-1)).toMatchObject({ code: "pen.asked", params: { member: "A. Morel" } });
    expect(exercise.me.pen, "asking a holder who is here takes nothing").toBe(true);
    expect(await first.command({ type: "pen.give", member: second.now().exercise.me.member })).toMatchObject({
      ok: true,
    });
    await second.until("the pen", (s) => s.exercise.me.pen);
    await first.until("no pen", (s) => !s.exercise.me.pen);
    expect(await second.command(ready)).toMatchObject({ ok: true });
  });

  it("is moved by control", async () => {
    await begin();
    const member = second.now().exercise.me.member;
    expect(await table.players.control.command({ type: "pen.force", role: "paris", member })).toMatchObject({
      ok: true,
    });
    await second.until("the pen", (s) => s.exercise.me.pen);
    const outsider = table.players.moscow.now().exercise.me.member;
    expect(
      await table.players.control.command({ type: "pen.force", role: "paris", member: outsider }),
    ).toMatchObject({ code: "pen.no_such_member" });
  });

  it("can be taken once its holder has been gone for a minute, and not before", async () => {
    await begin();
    first.leave();
    await second.until("the empty chair", (s) => s.exercise.seats[0]?.here === 1);
    time.pass(59_000);
    await second.command({ type: "pen.ask" });
    expect(second.now().exercise.me.pen).toBe(false);
    time.pass(1_000);
    await second.command({ type: "pen.ask" });
    await second.until("the pen", (s) => s.exercise.me.pen);
  });

  it("waits for whoever comes back through a reload", async () => {
    await begin();
    first.leave();
    await second.until("the empty chair", (s) => s.exercise.seats[0]?.here === 1);
    const back = await play(house.base, { exercise: table.id, seat: "paris", cookie: table.cookies.paris });
    expect(back.now().exercise.me.pen).toBe(true);
    back.leave();
  });
});

describe("the draft", () => {
  const order = (n: number): OrderDraft => {
    const found = first.legal()[n]?.draft;
    if (!found) throw new Error("no such order");
    return found;
  };

  it("is one for all in the seat, slot by slot, the last writer wins and both are told", async () => {
    await begin();
    expect(await first.ask("draft.put", { turn: 1, slot: "1", value: order(0) })).toEqual({
      ok: true,
      rev: 1,
    });
    expect(await second.ask("draft.put", { turn: 1, slot: "2", value: order(1) })).toEqual({
      ok: true,
      rev: 1,
    });
    expect(await second.ask("draft.put", { turn: 1, slot: "1", value: order(2) })).toEqual({
      ok: true,
      rev: 2,
    });
    const by = second.now().exercise.me.member;
    for (const player of [first, second]) {
      const { drafts } = await player.until(
        "both slots",
        (s) => s.drafts.length === 2 && s.drafts.some((d) => d.rev === 2),
      );
      expect(drafts.toSorted((a, b) => (a.slot < b.slot ? -1 : 1))).toEqual([
        { slot: "1", value: order(2), rev: 2, by },
        { slot: "2", value: order(1), rev: 1, by },
      ]);
    }
    expect(await first.ask("draft.put", { turn: 1, slot: "2", value: null })).toEqual({ ok: true, rev: 0 });
    await second.until("one slot", (s) => s.drafts.length === 1);
    expect(table.players.moscow.now().drafts).toEqual([]);
  });

  it("outlives a reload, locks with the sheet, and is gone with its quarter", async () => {
    await begin();
    const { control } = table.players;
    await first.ask("draft.put", { turn: 1, slot: "posture:paris.patrol_zone:GAO", value: order(0) });
    const again = await play(house.base, { exercise: table.id, seat: "paris", cookie: table.cookies.paris });
    expect(again.now().drafts).toMatchObject([{ slot: "posture:paris.patrol_zone:GAO", value: order(0) }]);
    again.leave();
    await control.command({ type: "phase.advance", turn: 1, phase: "negotiation" });
    await first.until("orders", (s) => s.view.phase === "orders");
    expect(await first.command({ type: "sheet.commit", turn: 1, orders: [order(0)] })).toMatchObject({
      ok: true,
    });
    expect(await second.ask("draft.put", { turn: 1, slot: "1", value: order(1) })).toMatchObject({
      code: "sheet.committed",
    });
    expect(await first.command({ type: "sheet.reopen", turn: 1 })).toMatchObject({ ok: true });
    expect(await second.ask("draft.put", { turn: 1, slot: "1", value: order(1) })).toMatchObject({
      ok: true,
    });
    await control.command({ type: "phase.advance", turn: 1, phase: "orders" });
    await first.until("the outcome", (s) => s.view.phase === "outcome");
    expect(await first.ask("draft.put", { turn: 1, slot: "1", value: order(1) })).toMatchObject({
      code: "sheet.closed",
    });
    await control.command({ type: "phase.advance", turn: 1, phase: "outcome" });
    await first.until("the next quarter", (s) => s.view.turn === 2);
    const next = await play(house.base, { exercise: table.id, seat: "paris", cookie: table.cookies.paris });
    expect(next.now().drafts).toEqual([]);
    next.leave();
  });
});

describe("talk and presence", () => {
  it("stays in the cell with its author's name, and others learn how many are there and no more", async () => {
    await begin();
    await second.command({ type: "message.send", to: [], text: "psst" });
    const { items } = await first.until("the whisper", (s) => s.items.some((i) => i.kind === "message"));
    expect(items.at(-1)).toMatchObject({ channel: "cell", from: "paris", author: "A. Morel", text: "psst" });
    await second.command({ type: "message.send", to: ["facilitator"], text: "may we?" });
    await table.players.control.until("the question", (s) =>
      s.items.some((i) => i.kind === "message" && i.channel === "facilitator:paris"),
    );
    await table.players.control.command({ type: "message.send", to: ["paris"], text: "you may" });
    const answered = await first.until("the answer", (s) =>
      s.items.some((i) => i.kind === "message" && i.from === "facilitator"),
    );
    expect(answered.items.at(-1)).toMatchObject({ channel: "facilitator", text: "you may" });
    const [paris] = table.players.moscow.now().exercise.seats;
    expect(paris).toMatchObject({ role: "paris", here: 2 });
    expect(paris).not.toHaveProperty("members");
    expect(first.now().exercise.seats[0]?.members?.map((m) => m.name)).toContain("A. Morel");
  });

  it("remembers what a person has read, for that person", async () => {
    await begin();
    expect(await first.ask("read.mark", { channel: "cell", n: 7 })).toEqual({ ok: true });
    const again = await play(house.base, { exercise: table.id, seat: "paris", cookie: table.cookies.paris });
    expect(again.now().marks).toEqual({ cell: 7 });
    expect(second.now().marks).toEqual({});
    again.leave();
  });

  it("answers why a figure moved, and shows another's picture to control alone", async () => {
    await begin();
    const { control } = table.players;
    for (const phase of ["negotiation", "orders"]) {
      await control.command({ type: "phase.advance", turn: 1, phase });
      await control.until(`after ${phase}`, (s) => s.view.phase !== phase);
    }
    const { view } = await first.until("the outcome", (s) => s.view.phase === "outcome");
    const tracks = Object.keys(view.tracks) as TrackId[];
    const answers = await Promise.all(tracks.map((track) => first.ask("why", { track, turn: 1 })));
    expect(answers.map((a) => a.ok && a.now)).toEqual(tracks.map((track) => view.tracks[track]));
    expect(answers.some((a) => a.ok && a.lines.some((line) => line.turn === 1))).toBe(true);
    const shown = await control.ask("view.of", { viewer: "paris" });
    expect(shown.ok && shown.view).toEqual(view);
  });
});

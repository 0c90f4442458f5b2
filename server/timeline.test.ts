// An exercise is taken back, goes on on other dice, has its results held and released: every viewer's picture is that of the
// fold for it, and nothing of a dropped or sealed segment is anywhere.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashState, ROLES, viewFor } from "../game-rules/index.ts";
import type { Created } from "./contract/http.ts";
import type { Command } from "./contract/requests.ts";
import { SEATS, viewerOf } from "./contract/seats.ts";
import { foldFor } from "./exercise/log/state.ts";
import type { Store } from "./store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "./testing/house.ts";
import { join, play } from "./testing/player.ts";

let store: Store;
let house: House;
beforeAll(async () => {
  store = await memoryStore();
  const many = { perSecond: 1e4, burst: 1e4 };
  house = await openHouse({ store, options: { requestRate: many, botPaceMs: 1e9 } });
});
afterAll(async () => {
  await house.close();
  await store.close();
});

const asked = { scenario: "last-window", seats: { jnim: "balanced", moscow: "balanced" } } as const;

async function onwards({ players: { control } }: Table): Promise<void> {
  const { turn, phase } = control.now().view;
  expect(await control.command({ type: "phase.advance", turn, phase })).toMatchObject({ ok: true });
  await control.until("the next phase", (s) => s.view.phase !== phase || s.view.turn !== turn);
}

/** Control moves on until a phase stands open. */
async function upTo(table: Table, turn: number, phase: string): Promise<void> {
  const { control } = table.players;
  while (control.now().view.turn !== turn || control.now().view.phase !== phase) await onwards(table);
}

/** Every picture is what the fold says, item by item as somebody gets it who comes in now. */
async function isAsFolded(table: Table): Promise<void> {
  const live = await house.app.registry.open(table.id);
  // Bots write their sheets a moment after orders have opened.
  await table.players.control.until("the bots' sheets", ({ exercise, view }) =>
    exercise.seats.every(
      ({ by, sheet }) => view.phase !== "orders" || by === "people" || sheet === "committed",
    ),
  );
  const fold = live?.fold();
  if (!fold) throw new Error("no exercise");
  for (const seat of SEATS) {
    const player = table.players[seat];
    const known = foldFor(fold, viewerOf(seat));
    await player.until(
      "the fold",
      (s) =>
        s.exercise.line === fold.line && s.view.phase === known.game.phase && s.view.turn === known.game.turn,
    );
    expect(player.now().view, seat).toEqual(JSON.parse(JSON.stringify(viewFor(known.game, viewerOf(seat)))));
    const fresh = await play(house.base, { exercise: table.id, seat, cookie: table.cookies[seat] });
    await player.until("all items", (s) => s.n >= fresh.now().n);
    const { items, exercise, drafts, n } = player.now();
    const { exercise: anew, ...now } = fresh.now();
    expect({ items, drafts, n }, seat).toEqual({ items: now.items, drafts: now.drafts, n: now.n });
    expect(Object.values(now.marks).filter((mark) => mark > n)).toEqual([]);
    expect({ ...exercise, now: 0 }, seat).toEqual({ ...anew, now: 0 });
    fresh.leave();
  }
  expect(SEATS.map((seat) => table.players[seat].gaps)).toEqual(SEATS.map(() => 0));
}

const framesOf = ({ players }: Table): string => SEATS.flatMap((seat) => players[seat].frames).join("\n");
const forget = ({ players }: Table): void => SEATS.forEach((seat) => void (players[seat].frames.length = 0));

describe("a step back", () => {
  it("drops what lies between, for everybody, and goes on from there", async () => {
    const table = await sitDown(house.base, asked);
    const { control, paris, bamako } = table.players;
    await control.command({ type: "game.open" });
    await upTo(table, 1, "negotiation");
    expect(await paris.command({ type: "message.send", to: ["bamako"], text: "before" })).toMatchObject({
      ok: true,
    });
    await upTo(table, 1, "orders");
    const kept = "kept-key-1234";
    expect(await paris.command({ type: "sheet.commit", turn: 1, orders: [] }, kept)).toMatchObject({
      ok: true,
    });
    await upTo(table, 2, "negotiation");
    const dropped = "dropped-key-1";
    const said: Extract<Command, { type: "message.send" }> = {
      type: "message.send",
      to: ["bamako"],
      text: "SECRET-OF-THE-DROPPED",
    };
    expect(await paris.command(said, dropped)).toMatchObject({ ok: true });
    await bamako.until("the message", (s) => s.items.some((i) => "text" in i && i.text === said.text));
    const draft = {
      turn: 2,
      slot: "1",
      value: { id: "paris.declare_aim" as const, intent: "DRAFT-OF-THE-DROPPED" },
    };
    await paris.ask("draft.put", { ...draft, line: 0 });
    await bamako.ask("read.mark", { channel: "bamako+paris", n: bamako.now().n });

    forget(table);
    const back = { type: "line.step_back", to: { turn: 1, phase: "outcome" }, dice: "same" } as const;
    expect(await paris.command(back)).toMatchObject({ ok: false, code: "seat.may_not" });
    expect(await control.command(back)).toMatchObject({ ok: true });
    await isAsFolded(table);
    expect(paris.now().view).toMatchObject({ turn: 1, phase: "outcome" });
    expect(paris.now().items.at(-1)).toMatchObject({ kind: "notice", code: "line.stepped_back" });
    expect(framesOf(table)).not.toMatch(/OF-THE-DROPPED/);
    expect(await paris.command(said, dropped)).toMatchObject({ ok: false, code: "superseded" });
    expect(await paris.command({ type: "sheet.commit", turn: 1, orders: [] }, kept)).toMatchObject({
      ok: true,
    });
    await upTo(table, 2, "orders");
    expect(await paris.ask("draft.put", { ...draft, line: 0 })).toMatchObject({
      ok: false,
      code: "superseded",
    });
    expect(paris.now().drafts).toEqual([]);
    await isAsFolded(table);
    expect(framesOf(table)).not.toMatch(/OF-THE-DROPPED/);
    table.leave();
  });

  it("needs a moment that was stood in, on the present line", async () => {
    const table = await sitDown(house.base, asked);
    const { control } = table.players;
    const to = (turn: number, phase: string) =>
      control.command({ type: "line.step_back", to: { turn, phase }, dice: "same" });
    expect(await to(1, "situation")).toMatchObject({ code: "exercise.not_open" });
    await control.command({ type: "game.open" });
    await upTo(table, 2, "situation");
    expect(await to(1, "resolution")).toMatchObject({ code: "line.no_moment" });
    expect(await to(2, "orders")).toMatchObject({ code: "line.no_moment" });
    expect(await to(1, "orders")).toMatchObject({ ok: true });
    expect(await to(1, "outcome")).toMatchObject({ code: "line.no_moment" });
    await isAsFolded(table);
    table.leave();
  });

  it("on the same dice has the same quarter again, on new ones another", async () => {
    const table = await sitDown(house.base, { scenario: "last-window" });
    const { control } = table.players;
    await control.command({ type: "game.open" });
    const quarter = async (): Promise<string> => {
      await upTo(table, 1, "outcome");
      const live = await house.app.registry.open(table.id);
      return live ? hashState(live.fold().game) : "";
    };
    const first = await quarter();
    const back = (dice: "same" | "new") =>
      control.command({ type: "line.step_back", to: { turn: 1, phase: "orders" }, dice });
    expect(await back("same")).toMatchObject({ ok: true });
    await control.until("orders", (s) => s.view.phase === "orders");
    expect(await quarter()).toBe(first);
    expect(await back("new")).toMatchObject({ ok: true });
    await control.until("orders", (s) => s.view.phase === "orders");
    expect(await quarter()).not.toBe(first);
    await isAsFolded(table);
    table.leave();
  });
});

describe("a held result", () => {
  it("is for those who lead alone until it is released", async () => {
    const table = await sitDown(house.base, asked);
    const { control, scribe, paris, bamako, observer } = table.players;
    await control.command({ type: "game.open" });
    expect(await control.command({ type: "result.release" })).toMatchObject({ code: "result.not_held" });
    expect(await control.command({ type: "result.hold", on: true })).toMatchObject({ ok: true });
    await upTo(table, 1, "orders");
    await onwards(table);
    expect(control.now().view.phase).toBe("outcome");
    await scribe.until("the outcome", (s) => s.view.phase === "outcome");
    await paris.until("that it is held", (s) => s.exercise.held);
    await isAsFolded(table);
    for (const player of [paris, bamako, observer]) {
      expect(player.now().view.phase).toBe("orders");
      expect(player.now().exercise).toMatchObject({ phase: "orders", turn: 1, held: true });
      expect(player.now().items.filter((i) => i.kind === "report")).toEqual([]);
    }
    expect(await paris.command({ type: "message.send", to: ["bamako"], text: "x" })).toMatchObject({
      code: "result.held",
    });
    expect(await paris.command({ type: "message.send", to: [], text: "among us" })).toMatchObject({
      ok: true,
    });
    expect(await control.command({ type: "result.release" })).toMatchObject({ ok: true });
    await isAsFolded(table);
    expect(paris.now().items.filter((i) => i.kind === "report")).toHaveLength(1);
    await upTo(table, 2, "situation");
    table.leave();
  });

  it("that is taken back was seen by nobody else", async () => {
    const table = await sitDown(house.base, asked);
    const { control, paris } = table.players;
    await control.command({ type: "game.open" });
    await control.command({ type: "result.hold", on: true });
    await upTo(table, 1, "outcome");
    expect(
      await control.command({ type: "line.step_back", to: { turn: 1, phase: "outcome" }, dice: "same" }),
    ).toMatchObject({ code: "line.no_moment" });
    expect(
      await control.command({ type: "line.step_back", to: { turn: 1, phase: "orders" }, dice: "new" }),
    ).toMatchObject({ ok: true });
    await isAsFolded(table);
    expect(paris.now().exercise.held).toBe(false);
    const seen = SEATS.filter((s) => s !== "control" && s !== "scribe").flatMap(
      (s) => table.players[s].frames,
    );
    expect(seen.filter((frame) => frame.includes('"outcome"'))).toEqual([]);
    table.leave();
  });
});

describe("a fork", () => {
  it("begins as its parent stood, and outlives it", async () => {
    const table = await sitDown(house.base, asked);
    const { control, paris } = table.players;
    await control.command({ type: "game.open" });
    await upTo(table, 1, "negotiation");
    expect(await paris.command({ type: "message.send", to: ["bamako"], text: "said before" })).toMatchObject({
      ok: true,
    });
    await upTo(table, 1, "outcome");
    const parent = (await house.app.registry.open(table.id))?.fold();
    await upTo(table, 2, "negotiation");
    expect(
      await paris.command({ type: "message.send", to: ["bamako"], text: "AFTER-THE-FORK" }),
    ).toMatchObject({ ok: true });

    const fork = (
      at: object,
      headers: Record<string, string> = { cookie: table.cookies.control },
      dice = "same",
    ) =>
      fetch(`${house.base}/api/forks`, {
        method: "POST",
        headers,
        body: JSON.stringify({ exercise: table.id, at, dice, title: "What if" }),
      });
    const first = { turn: 1, phase: "outcome" };
    expect((await fork(first, {})).status).toBe(401);
    expect((await fork(first, { cookie: table.cookies.paris })).status).toBe(401);
    expect(await (await fork({ turn: 3, phase: "orders" })).json()).toMatchObject({ code: "line.no_moment" });
    const { id, links } = (await (await fork(first)).json()) as Created;
    const other = (await (await fork(first, undefined, "new")).json()) as Created;
    expect(await house.app.registry.remove(table.id)).toBe(true);
    table.leave();

    const onOtherDice = (await house.app.registry.open(other.id))?.fold();
    if (!parent || !onOtherDice) throw new Error("the parent or its child is not there");
    expect(onOtherDice.game.secret).not.toBe(parent.game.secret);
    for (const role of ROLES)
      expect(viewFor(onOtherDice.game, role), role).toEqual(viewFor(parent.game, role));

    const { cookie } = await join(house.base, links.control);
    const lead = await play(house.base, { exercise: id, seat: "control", cookie });
    const child = (await house.app.registry.open(id))?.fold();
    expect(child && hashState(child.game)).toBe(parent && hashState(parent.game));
    expect(child?.game.secret).toBe(parent?.game.secret);
    expect(lead.now().exercise).toMatchObject({
      title: "What if",
      status: "paused",
      turn: 1,
      phase: "outcome",
    });
    expect(lead.now().items.some((i) => "text" in i && i.text === "said before")).toBe(true);
    expect(lead.frames.join()).not.toContain("AFTER-THE-FORK");
    expect(await lead.command({ type: "clock.resume" })).toMatchObject({ ok: true });
    await lead.command({ type: "phase.advance", turn: 1, phase: "outcome" });
    await lead.until("the next quarter", (s) => s.view.turn === 2);
    expect(await lead.command({ type: "line.step_back", to: first, dice: "new" })).toMatchObject({
      ok: true,
    });
    lead.leave();
  });
});

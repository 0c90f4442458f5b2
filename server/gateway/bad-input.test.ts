// Whatever a client sends that it may not: a typed refusal to it, and not a byte to anybody else.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { REFUSALS } from "../../game-rules/open.ts";
import { SERVER_REFUSALS } from "../contract/refusals.ts";
import type { Command } from "../contract/requests.ts";
import { leads, SEATS } from "../contract/seats.ts";
import type { Store } from "../store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "../testing/house.ts";
import { join, knock, type Player, play } from "../testing/player.ts";

let store: Store;
let house: House;
let table: Table;
let second: Player;

beforeAll(async () => {
  store = await memoryStore();
  house = await openHouse({ store });
  table = await sitDown(house.base, { scenario: "last-window", seed: 1 });
  const { cookie } = await join(house.base, table.links.paris);
  second = await play(house.base, { exercise: table.id, seat: "paris", cookie });
  await table.players.control.command({ type: "game.open" });
  const { turn, phase } = table.players.control.now().view;
  await table.players.control.command({ type: "phase.advance", turn, phase });
  for (const seat of SEATS)
    await table.players[seat].until("negotiation", (s) => s.view.phase === "negotiation");
});
afterAll(async () => {
  table.leave();
  second.leave();
  await house.close();
  await store.close();
});

const all = (): Player[] => [...Object.values(table.players), second];
const settled = () => new Promise((resolve) => setTimeout(resolve, 40));
const seqNow = () => store.head(table.id);

/** Sends as raw as it gets: the types must not help a forger. */
const send = (player: Player, name: string, payload: unknown): Promise<{ ok: boolean; code?: string }> =>
  player.ask(name as never, payload as never) as never;
const command = (player: Player, c: unknown) => send(player, "command", { key: randomUUID(), command: c });

describe("a socket", () => {
  let seq: number;
  beforeEach(async () => {
    await settled();
    seq = await seqNow();
  });

  /** Refused with this code; the log did not grow and nobody else heard anything. */
  async function refuses(
    from: Player,
    code: string,
    ask: () => Promise<{ ok: boolean; code?: string }>,
  ): Promise<void> {
    for (const player of all()) player.frames.length = 0;
    expect(await ask()).toMatchObject({ ok: false, code });
    await settled();
    expect(await seqNow()).toBe(seq);
    for (const player of all()) if (player !== from) expect(player.frames, player.seat).toEqual([]);
    expect([...Object.keys(SERVER_REFUSALS), ...Object.keys(REFUSALS)]).toContain(code);
  }
  const paris = () => table.players.paris;
  const turn = () => paris().now().view.turn;

  it.each<[string, string, unknown]>([
    ["nothing", "command", undefined],
    ["a word", "command", "commit"],
    ["no key", "command", { command: { type: "pen.ask" } }],
    ["a short key", "command", { key: "1", command: { type: "pen.ask" } }],
    ["an unknown command", "command", { key: "12345678", command: { type: "game.win" } }],
    ["a field too many", "command", { key: "12345678", command: { type: "pen.ask", role: "moscow" } }],
    [
      "an unknown order",
      "command",
      { key: "12345678", command: { type: "sheet.commit", turn: 1, orders: [{ id: "paris.win" }] } },
    ],
    ["an unknown zone", "draft.put", { turn: 1, slot: "1", value: { id: "paris.patrol_zone", zone: "XXX" } }],
    ["a number for text", "name.set", { name: 5 }],
    [
      "a text too long",
      "command",
      { key: "12345678", command: { type: "message.send", to: ["bamako"], text: "x".repeat(2001) } },
    ],
  ])("refuses %s", (_, name, payload) =>
    refuses(paris(), "request.malformed", () => send(paris(), name, payload)),
  );

  it("refuses a name that is no request", () =>
    refuses(paris(), "request.unknown", () => send(paris(), "toString", {})));

  it("refuses what is too large, with words", () =>
    refuses(paris(), "request.too_large", () =>
      command(paris(), { type: "message.send", to: [], text: "x".repeat(70_000) }),
    ));

  it("hangs up on what is larger still, and lets it come back", async () => {
    for (const player of all()) player.frames.length = 0;
    const gone = new Promise((resolve) => second.socket.once("disconnect", resolve));
    second.socket.emit(
      "command",
      { key: "12345678", command: { text: "x".repeat(2_000_000) } } as never,
      () => {},
    );
    expect(await gone).toMatch(/transport/);
    await new Promise((resolve) => second.socket.once("snapshot", resolve));
    expect(await send(second, "name.set", { name: "" })).toMatchObject({ ok: true });
  });

  it("refuses a sheet out of phase", () =>
    refuses(paris(), "phase.not_orders", () =>
      command(paris(), { type: "sheet.commit", turn: turn(), orders: [] }),
    ));

  it("refuses what was meant for another quarter", async () => {
    await refuses(paris(), "turn.stale", () =>
      command(paris(), { type: "sheet.commit", turn: turn() + 1, orders: [] }),
    );
    const slot = { turn: turn() - 1, slot: "1", value: { id: "paris.patrol_zone" } };
    await refuses(paris(), "turn.stale", () => send(paris(), "draft.put", slot));
  });

  it("refuses a click on a phase that is over", () => {
    const { control } = table.players;
    return refuses(control, "phase.stale", () =>
      command(control, { type: "phase.advance", turn: turn(), phase: "situation" }),
    );
  });

  it("refuses an order of another role's menu", async () => {
    const slot = { turn: turn(), slot: "1", value: { id: "moscow.campaign" } };
    for (const player of all()) player.frames.length = 0;
    expect(await send(paris(), "draft.put", slot), "a draft is only paper").toMatchObject({ ok: true });
    await settled();
    // whoever leads is told that somebody wrote, and may ask for the sheet; nobody else hears a thing
    for (const player of all()) {
      if (leads(player.seat)) expect(player.frames.join()).not.toContain("moscow.campaign");
      else if (player.seat !== "paris") expect(player.frames).toEqual([]);
    }
    await send(paris(), "draft.put", { ...slot, value: null });
  });

  it("refuses control's commands from every other seat", async () => {
    for (const seat of SEATS) {
      if (seat === "control") continue;
      const player = table.players[seat];
      const asked: Command[] = [
        { type: "game.end" },
        { type: "link.reissue", seat: "moscow" },
        { type: "settings.set", reading: "shown" },
      ];
      for (const c of asked) await refuses(player, "seat.may_not", () => command(player, c));
    }
  });

  it("refuses a role's commands from seats without a role", async () => {
    for (const seat of ["scribe", "observer", "wall"] as const) {
      const player = table.players[seat];
      await refuses(player, "seat.may_not", () =>
        command(player, { type: "message.send", to: ["paris"], text: "hello" }),
      );
      await refuses(player, "seat.may_not", () =>
        send(player, "draft.put", { turn: turn(), slot: "1", value: null }),
      );
      if (seat !== "scribe")
        await refuses(player, "seat.may_not", () => send(player, "view.of", { viewer: "jnim" }));
    }
  });

  it("refuses whoever does not hold the pen", () =>
    refuses(second, "pen.not_yours", () =>
      command(second, { type: "phase.ready", turn: turn(), phase: "negotiation" }),
    ));

  it("refuses talk that mixes control and roles, and talk to oneself", async () => {
    const to = ["bamako", "facilitator"];
    await refuses(paris(), "message.mixed", () =>
      command(paris(), { type: "message.send", to, text: "hello" }),
    );
    await refuses(paris(), "message.to_self", () =>
      command(paris(), { type: "message.send", to: ["paris"], text: "hello" }),
    );
  });

  it("keeps Paris and JNIM apart", () =>
    refuses(paris(), "message.no_channel", () =>
      command(paris(), { type: "message.send", to: ["jnim"], text: "hello" }),
    ));

  it("does a command with one key once, and notices another under the same key", async () => {
    const key = randomUUID();
    const first = await paris().command({ type: "message.send", to: ["bamako"], text: "only once" }, key);
    expect(first).toMatchObject({ ok: true });
    const after = await seqNow();
    expect(await paris().command({ type: "message.send", to: ["bamako"], text: "only once" }, key)).toEqual(
      first,
    );
    expect(await paris().command({ type: "message.send", to: ["bamako"], text: "twice" }, key)).toMatchObject(
      { code: "key.reused" },
    );
    expect(await seqNow()).toBe(after);
    // Another's key is nobody else's: what was done under it is neither repeated nor told.
    expect(
      await second.command({ type: "message.send", to: ["bamako"], text: "only once" }, key),
    ).toMatchObject({ ok: true });
    const { items } = await table.players.bamako.until(
      "both",
      (s) => s.items.filter((i) => i.kind === "message").length === 2,
    );
    expect(items.filter((i) => i.kind === "message").map((i) => i.kind === "message" && i.text)).toEqual([
      "only once",
      "only once",
    ]);
  });

  it("slows down one who floods, and nobody else", async () => {
    const { moscow, jnim } = table.players;
    const flood = await Promise.all(
      Array.from({ length: 60 }, () => send(moscow, "why", { track: "sentiment" })),
    );
    expect(flood.filter((a) => a.code === "request.too_fast").length).toBeGreaterThan(10);
    expect(await send(jnim, "why", { track: "sentiment" })).toMatchObject({ ok: true });
  });
});

describe("a handshake", () => {
  it("is refused without a cookie, with a forged one, and with one of another seat or exercise", async () => {
    const { id: exercise, cookies } = table;
    const value = cookies.paris.split("=")[1];
    const other = await sitDown(house.base, { scenario: "last-window" }, []);
    expect(await knock(house.base, { exercise, seat: "paris", cookie: cookies.paris })).toBe("connected");
    expect(await knock(house.base, { exercise, seat: "paris", cookie: "" })).toBe("cookie.missing");
    expect(await knock(house.base, { exercise, seat: "jnim", cookie: cookies.paris })).toBe("cookie.missing");
    expect(await knock(house.base, { exercise, seat: "jnim", cookie: `mm_${exercise}_jnim=${value}` })).toBe(
      "cookie.wrong",
    );
    expect(
      await knock(house.base, { exercise, seat: "paris", cookie: `mm_${exercise}_paris=${"2".repeat(32)}` }),
    ).toBe("cookie.wrong");
    expect(
      await knock(house.base, { exercise: other.id, seat: "paris", cookie: `mm_${other.id}_paris=${value}` }),
    ).toBe("cookie.wrong");
    expect(await knock(house.base, { exercise, seat: "king" as never, cookie: "" })).toBe(
      "request.malformed",
    );
  });

  it("is refused from a page of another origin", async () => {
    const going = { exercise: table.id, seat: "paris" as const, cookie: table.cookies.paris };
    expect(await knock(house.base, going, { origin: "http://evil.example" })).toBe("no answer");
    expect(await knock(house.base, going, { origin: house.base })).toBe("connected");
  });

  it("is refused once the link was reissued, and whoever was in is told", async () => {
    const told = new Promise((resolve) => table.players.wall.socket.on("ended", ({ code }) => resolve(code)));
    expect(await table.players.control.command({ type: "link.reissue", seat: "wall" })).toMatchObject({
      ok: true,
    });
    expect(await told).toBe("link_ended");
    expect(await knock(house.base, { exercise: table.id, seat: "wall", cookie: table.cookies.wall })).toBe(
      "link.ended",
    );
    const { links } = (
      await table.players.control.until(
        "a new link",
        (s) => !table.links.wall.endsWith(token(s.exercise.links)),
      )
    ).exercise;
    const again = await join(house.base, `/join/${token(links)}`);
    expect(await knock(house.base, { exercise: table.id, seat: "wall", cookie: again.cookie })).toBe(
      "connected",
    );
  });
  const token = (links: { seat: string; token: string }[] | undefined) =>
    links?.find((l) => l.seat === "wall")?.token ?? "none";
});

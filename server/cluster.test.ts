// Two servers on one PostgreSQL take commands for one exercise, and every browser sees the same whichever it is on.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OrderDraft, ROLES } from "../game-rules/index.ts";
import { openStore, pgPoolForSockets, type Store } from "./store/index.ts";
import { type Disposable, freshDatabase } from "./store/testing.ts";
import { type House, openHouse } from "./testing/house.ts";
import { createExercise, join, type Player, play } from "./testing/player.ts";

let database: Disposable;
const stores: Store[] = [];
const pools: ReturnType<typeof pgPoolForSockets>[] = [];
const houses: House[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  for (let i = 0; i < 2; i++) {
    const store = await openStore({ ...database.options, log: () => {} });
    const pool = pgPoolForSockets(database.options.databaseUrl ?? "", () => {});
    stores.push(store);
    pools.push(pool);
    const options = { requestRate: { perSecond: 1e4, burst: 1e4 }, botPaceMs: 1, lookMs: 500 };
    houses.push(await openHouse({ store, cluster: pool, options }));
  }
});
afterAll(async () => {
  for (const house of houses) await house.close();
  for (const pool of pools) await pool.end();
  for (const store of stores) await store.close();
  await database.dispose();
});

const [A, B] = [0, 1];
const base = (n: number): string => houses[n]?.base ?? "";
const storeOf = (n: number): Store => stores[n] as Store;

describe("two servers on one database", () => {
  it("ask at both for what is written and still unsent, before orders close", async () => {
    const { id, links } = await createExercise(base(A), {
      scenario: "last-window",
      seed: 5,
      seats: { bamako: "balanced", jnim: "balanced", moscow: "balanced" },
    });
    const { cookie } = await join(base(B), links.paris);
    const paris = await play(base(B), { exercise: id, seat: "paris", cookie, drafts: true });
    const desk = await join(base(A), links.control);
    const control = await play(base(A), { exercise: id, seat: "control", cookie: desk.cookie });
    await control.command({ type: "game.open" });
    for (const phase of ["situation", "negotiation"])
      expect(await control.command({ type: "phase.advance", turn: 1, phase })).toMatchObject({ ok: true });
    await paris.until("orders", (s) => s.view.phase === "orders");
    const order = { ...paris.legal()[0]?.draft, intent: "typed as control pressed" } as OrderDraft;
    paris.socket.on("closing", async ({ turn }, answered) => {
      await paris.ask("draft.put", { turn, slot: "1", value: order });
      answered();
    });
    expect(await control.command({ type: "phase.advance", turn: 1, phase: "orders" })).toMatchObject({
      ok: true,
    });
    const told = await paris.until("the outcome", (s) => s.view.phase === "outcome");
    expect(JSON.stringify(told.view.sheet ?? told.items)).toContain("typed as control pressed");
    paris.leave();
    control.leave();
  });

  it("hold one exercise: no command is lost or done twice, and both show the same", async () => {
    const { id, links } = await createExercise(base(A), { scenario: "last-window", seed: 4 });
    const seat = async (
      n: number,
      name: "control" | "paris" | "bamako" | "moscow" | "jnim",
    ): Promise<Player> => {
      const { cookie } = await join(base(n), links[name]);
      return play(base(n), { exercise: id, seat: name, cookie });
    };
    const control = await seat(A, "control");
    const paris = await seat(A, "paris");
    const bamako = await seat(B, "bamako");
    const moscow = await seat(B, "moscow");
    const jnim = await seat(A, "jnim");
    const players = [control, paris, bamako, moscow, jnim];
    await control.until(
      "presence of both servers",
      (s) => s.exercise.seats.filter((x) => x.here === 1).length === 4,
    );
    await bamako.until(
      "presence of both servers",
      (s) => s.exercise.seats.filter((x) => x.here === 1).length === 4,
    );
    expect(await control.command({ type: "game.open" })).toMatchObject({ ok: true });
    expect(await control.command({ type: "phase.advance", turn: 1, phase: "situation" })).toMatchObject({
      ok: true,
    });
    for (const player of players) await player.until("talk", (s) => s.view.phase === "negotiation");

    // Both servers write at once, to one log.
    const sent = await Promise.all(
      Array.from({ length: 40 }, (_, i) => {
        const from = i % 2 ? bamako : moscow;
        const there = i % 4 < 2 ? from : paris;
        return there.command({
          type: "message.send",
          to: there === bamako ? ["moscow"] : ["bamako"],
          text: `line ${i}`,
        });
      }),
    );
    expect(sent.filter((answer) => !answer.ok)).toEqual([]);
    const mine = (s: ReturnType<Player["now"]>) => s.items.filter((i) => i.kind === "message").length;
    await bamako.until("all of it", (s) => mine(s) === 40);
    const stored = (await storeOf(A).events(id)).filter((e) => e.kind === "MessageSent");
    expect(new Set(stored.map((e) => (e.payload as { text: string }).text)).size).toBe(40);
    expect(stored.length).toBe(40);

    // One key at both servers: one event, one answer.
    const cookie = await join(base(A), links.paris);
    const twin = [
      await play(base(A), { exercise: id, seat: "paris", cookie: cookie.cookie }),
      await play(base(B), { exercise: id, seat: "paris", cookie: cookie.cookie }),
    ];
    const answers = await Promise.all(
      twin.map((t) => t.command({ type: "message.send", to: ["moscow"], text: "but once" }, "the-same-key")),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ ok: true });
    expect(
      (await storeOf(B).events(id)).filter((e) => (e.payload as { text?: string }).text === "but once"),
    ).toHaveLength(1);

    // A draft at one server is seen in the same seat at the other.
    const order = twin[0]?.legal()[0]?.draft ?? null;
    await twin[0]?.ask("draft.put", { turn: 1, slot: "1", value: order });
    await twin[1]?.until("the draft", (s) => s.drafts.some((d) => d.slot === "1"));
    for (const t of twin) t.leave();

    expect(await control.command({ type: "phase.advance", turn: 1, phase: "negotiation" })).toMatchObject({
      ok: true,
    });
    for (const player of [paris, bamako, moscow, jnim]) {
      await player.until("orders", (s) => s.view.phase === "orders");
      expect(await player.command({ type: "sheet.commit", turn: 1, orders: [] })).toMatchObject({ ok: true });
    }
    await control.until("four sheets", (s) => s.view.committed.length === 4);
    await control.command({ type: "phase.advance", turn: 1, phase: "orders" });
    for (const player of players) await player.until("the outcome", (s) => s.view.phase === "outcome");

    // Bots in all seats, awake on both servers: each sheet is written once.
    for (const role of ROLES) await control.command({ type: "seat.give", role, to: "balanced" });
    while (control.now().view.phase !== "ended") {
      const { turn, phase } = control.now().view;
      if (phase === "outcome" || phase === "situation")
        await control.command({ type: "phase.advance", turn, phase });
      await control.until("the next step", (s) => s.view.phase !== phase || s.view.turn !== turn);
    }
    for (const player of players) await player.until("the end", (s) => s.view.phase === "ended");
    const sheets = (await storeOf(A).events(id)).filter(
      (e) => e.kind === "SheetCommitted" && e.author.startsWith("bot:"),
    );
    const perSeatAndPhase = sheets.map((e) => e.author).length / ROLES.length;
    expect(perSeatAndPhase).toBe(4);
    const folds = await Promise.all(houses.map(async (h) => (await h.app.registry.open(id))?.fold()));
    expect(folds[A]).toEqual(folds[B]);
    expect(players.map((p) => p.gaps)).toEqual(players.map(() => 0));
    for (const player of players) player.leave();
  }, 60_000);

  it("outlives the loss of every connection to the database", async () => {
    const { id, links } = await createExercise(base(A), { scenario: "last-window", seed: 4 });
    const { cookie } = await join(base(A), links.paris);
    const here = await play(base(A), { exercise: id, seat: "paris", cookie });
    const there = await play(base(B), { exercise: id, seat: "paris", cookie });
    const name = new URL(database.options.databaseUrl ?? "").pathname.slice(1);
    await pools[A]?.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}' AND pid <> pg_backend_pid()`,
    );
    // As a client does: the same key until it is answered.
    await expect
      .poll(
        async () =>
          (await here.command({ type: "message.send", to: [], text: "still here" }, "one-key-for-all")).ok,
        { timeout: 10_000 },
      )
      .toBe(true);
    // The other server may not have heard of it: it looks for itself.
    await there.until("the line", (s) =>
      s.items.some((i) => i.kind === "message" && i.text === "still here"),
    );
    expect((await storeOf(B).events(id)).filter((e) => e.kind === "CellTalkSent")).toHaveLength(1);
    here.leave();
    there.leave();
  }, 30_000);

  it("goes on at the other server when one falls silent", async () => {
    const { id, links } = await createExercise(base(A), { scenario: "last-window", seed: 4 });
    const { cookie } = await join(base(A), links.control);
    const control = await play(base(B), { exercise: id, seat: "control", cookie });
    expect(await control.command({ type: "game.open" })).toMatchObject({ ok: true });
    const { cookie: paris } = await join(base(A), links.paris);
    const there = await play(base(A), { exercise: id, seat: "paris", cookie: paris });
    await control.until("paris", (s) => s.exercise.seats[0]?.here === 1);
    await houses[A]?.close();
    await control.until("paris gone", (s) => s.exercise.seats[0]?.here === 0);
    const again = await play(base(B), { exercise: id, seat: "paris", cookie: paris });
    await control.until("paris back", (s) => s.exercise.seats[0]?.here === 1);
    expect(again.now().exercise.status).toBe("running");
    houses.shift();
    there.leave();
    again.leave();
    control.leave();
  });
});

// What a server believes of people, names and clocks while others run beside it: it has just started, one was lost, or all
// are being replaced in turn. Two servers on one PostgreSQL.
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ROLES, type Role } from "../game-rules/index.ts";
import type { Snapshot } from "./contract/answers.ts";
import type { Command } from "./contract/requests.ts";
import type { Seat } from "./contract/seats.ts";
import { openStore, pgPoolForSockets, type Store } from "./store/index.ts";
import { type Disposable, freshDatabase } from "./store/testing.ts";
import { type House, openHouse } from "./testing/house.ts";
import { type ManualTime, manualTime } from "./testing/manual-time.ts";
import { createExercise, join, type Player, play } from "./testing/player.ts";

const MINUTE = 60_000;
const many = { perSecond: 1e4, burst: 1e4 };

let database: Disposable;
let store: Store;
beforeAll(async () => {
  database = await freshDatabase();
  store = await openStore({ ...database.options, log: () => {} });
});
afterAll(async () => {
  await store.close();
  await database.dispose();
});

/** A server of the two: it can be stopped and started again. */
async function server(time?: ManualTime): Promise<House> {
  const pool = pgPoolForSockets(database.options.databaseUrl ?? "", () => {});
  const options = { requestRate: many, botPaceMs: 1, lookMs: 500, tickMs: 2_000 };
  const house = await openHouse({ store, cluster: pool, options, ...(time ? { time } : {}) });
  const own: House = {
    ...house,
    async close() {
      if (!running.delete(own)) return;
      await house.close();
      await pool.end();
    },
  };
  running.add(own);
  return own;
}
const running = new Set<House>();
afterEach(async () => {
  for (const house of running) await house.close();
});

const ok = async (player: Player, command: Command): Promise<void> => {
  expect(await player.command(command)).toMatchObject({ ok: true });
};
async function onward(control: Player): Promise<void> {
  const { turn, phase } = control.now().view;
  await ok(control, { type: "phase.advance", turn, phase });
  await control.until("the next phase", (s) => s.view.phase !== phase);
}
const kinds = async (id: string): Promise<string[]> => (await store.events(id)).map((e) => e.kind);
const filled = async (id: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await store.events(id))
      .filter((e) => e.kind === "SheetFilled")
      .map((e) => e.payload as { role: Role; from: string })
      .map(({ role, from }) => [role, from]),
  );

/** An exercise with a cookie for each of these seats. */
async function made(at: House, seats: readonly Seat[], clock?: number) {
  const { id, links } = await createExercise(at.base, {
    scenario: "last-window",
    seed: 4,
    ...(clock ? { clock } : {}),
  });
  const cookies = {} as Record<Seat, string>;
  for (const seat of seats) cookies[seat] = (await join(at.base, links[seat])).cookie;
  const sit = (house: House, seat: Seat): Promise<Player> =>
    play(house.base, { exercise: id, seat, cookie: cookies[seat] });
  return { id, links, sit };
}

/** Orders are open: control sits at the second server, all four roles at the first, and nobody has written a draft. */
async function atOrders(a: House, b: House) {
  const table = await made(a, ["control", ...ROLES]);
  const roles = await Promise.all(ROLES.map((role) => table.sit(a, role)));
  const control = await table.sit(b, "control");
  await ok(control, { type: "game.open" });
  await onward(control);
  await onward(control);
  return { ...table, roles, control };
}
/** The view and the clock around it come one after the other. */
const isTalking = (s: Snapshot) =>
  s.view.phase === "negotiation" &&
  s.exercise.phase === "negotiation" &&
  s.exercise.clock.deadline !== undefined;
const NOTHING = { paris: "nothing", bamako: "nothing", moscow: "nothing", jnim: "nothing" };

describe("who is here", () => {
  it("is asked of the others by a server that has just started: nobody at another is played by a bot, or shown as absent", async () => {
    const a = await server();
    let b = await server();
    const { id, roles, control, sit } = await atOrders(a, b);
    control.leave();
    await b.close();
    b = await server();
    const again = await sit(b, "control");
    expect(again.now().exercise.seats.map((s) => s.here)).toEqual([1, 1, 1, 1]);
    await onward(again);
    expect(await filled(id)).toEqual(NOTHING);
    for (const player of [...roles, again]) player.leave();
    await a.close();
    await b.close();
  });

  it("is not known of the people of a server that was lost: for a moment they are taken for here", async () => {
    const a = await server();
    const b = await server();
    const { id, roles, control } = await atOrders(a, b);
    await control.until("all four", (s) => s.exercise.seats.every((x) => x.here === 1));
    for (const player of roles) player.socket.io.reconnection(false);
    await a.close();
    await control.until("nobody", (s) => s.exercise.seats.every((x) => x.here === 0));
    await onward(control);
    expect(await filled(id)).toEqual(NOTHING);
    control.leave();
    await b.close();
  });

  it("changes when people come or go, and not when it is said again: an exercise that nobody leads opens", async () => {
    const time = manualTime();
    const a = await server(time);
    const starting = server(time);
    const ringing = setInterval(() => time.pass(50), 5);
    const b = await starting;
    clearInterval(ringing);
    const { sit } = await made(a, ROLES);
    const players = [await sit(a, "paris"), await sit(b, "bamako"), await sit(a, "moscow")];
    const late = sit(b, "jnim");
    players.push(await late);
    for (const player of players)
      await player.until("all four", (s) => s.exercise.seats.every((x) => x.here === 1));
    const [paris] = players;
    // Each server says who it has twice a second.
    for (let i = 0; i < 9; i++) {
      time.pass(500);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    expect(paris?.now().exercise.status).toBe("lobby");
    await expect
      .poll(
        () => {
          time.pass(100);
          return paris?.now().exercise.status;
        },
        { timeout: 10_000 },
      )
      .toBe("running");
    for (const player of players) player.leave();
    await a.close();
    await b.close();
  });
});

describe("the clock", () => {
  it("is not moved by servers that are replaced in turn: one of them ran all along", async () => {
    let a = await server();
    let b = await server();
    const { id, sit } = await made(a, ["control"], 9);
    const control = await sit(a, "control");
    await ok(control, { type: "game.open" });
    await onward(control);
    const { deadline } = (await control.until("talk", isTalking)).exercise.clock;
    control.leave();
    await a.close();
    a = await server();
    await b.close();
    b = await server();
    await a.close();
    a = await server();
    const again = await sit(a, "control");
    expect(again.now().exercise.clock.deadline).toBe(deadline);
    expect(await kinds(id)).not.toContain("ClockRestarted");
    again.leave();
    await a.close();
    await b.close();
  });

  it("is given back once by servers that start together after all had stopped", async () => {
    const a = await server();
    const { id, sit } = await made(a, ["control"], 9);
    const control = await sit(a, "control");
    await ok(control, { type: "game.open" });
    await onward(control);
    control.leave();
    await a.close();
    const both = await Promise.all([server(), server()]);
    expect((await kinds(id)).filter((kind) => kind === "ClockRestarted")).toHaveLength(1);
    for (const house of both) await house.close();
  });

  it("is left to the server that ran while this one was stopped, and moves once where wall time was set for both", async () => {
    const time = [manualTime(), manualTime()] as const;
    const ringing = setInterval(() => time.forEach((t) => t.pass(20)), 10);
    const a = await server(time[0]);
    const b = await server(time[1]);
    clearInterval(ringing);
    const { id, sit } = await made(a, ["control", "paris"], 9);
    const control = await sit(a, "control");
    const paris = await sit(b, "paris");
    await ok(control, { type: "game.open" });
    await onward(control);
    const { deadline = 0 } = (await paris.until("talk", isTalking)).exercise.clock;
    // The first is stopped for ten seconds, in which the second leaves its proofs of life.
    for (let i = 0; i < 10; i++) {
      time[1].pass(1_000);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await expect.poll(() => kinds(id), { timeout: 10_000 }).toContain("ClockTicked");
    time[0].sleep(10_000);
    time[0].pass(1_000);
    time[1].pass(1_000);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await kinds(id)).not.toContain("ClockShifted");
    for (const t of time) {
      t.leap(60 * MINUTE);
      t.pass(1_000);
    }
    await paris.until("the new deadline", (s) => s.exercise.clock.deadline !== deadline);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await kinds(id)).filter((kind) => kind === "ClockShifted")).toHaveLength(1);
    expect(paris.now().exercise.clock.deadline).toBe(deadline + 60 * MINUTE);
    control.leave();
    paris.leave();
    await a.close();
    await b.close();
  });
});

describe("a name", () => {
  it("is the one of today, in what was said before too, at every server", async () => {
    const a = await server();
    const b = await server();
    const { id, links, sit } = await made(a, ["control", "paris"]);
    const control = await sit(b, "control");
    const paris = await sit(a, "paris");
    await ok(control, { type: "game.open" });
    await paris.ask("name.set", { name: "Anne" });
    await ok(paris, { type: "message.send", to: [], text: "a word in the cell" });
    const called = (name: string) => (s: Snapshot) =>
      s.items.some((i) => i.kind === "message" && i.author === name);
    await control.until("her name", called("Anne"));
    await paris.ask("name.set", { name: "Anna" });
    for (const player of [paris, control]) await player.until("her new name", called("Anna"));
    const late = (await join(b.base, links.paris)).cookie;
    const other = await play(b.base, { exercise: id, seat: "paris", cookie: late });
    await other.until("her new name", called("Anna"));
    expect([paris, control, other].map((p) => p.gaps)).toEqual([0, 0, 0]);
    for (const player of [control, paris, other]) player.leave();
    await a.close();
    await b.close();
  });
});

describe("a log that cannot be read", () => {
  it.each([
    ["an event of an unknown kind", 2, { kind: "FromTheFuture", payload: { type: "FromTheFuture" } }],
    ["a first event cut short", 1, { kind: "ExerciseCreated", payload: { type: "ExerciseCreated" } }],
  ])(
    "%s: both servers set it aside with a sentence, and serve the rest",
    async (_, seq, { kind, payload }) => {
      const id = `unreadable-${seq}`;
      const at = 1_700_000_000_000;
      const other = { at, kind: "ExerciseCreated", author: "engine", payload: { type: "ExerciseCreated" } };
      const bad = { at, kind, author: "engine", payload };
      const a = await server();
      const { id: good, sit } = await made(a, ["paris"]);
      const [first] = await store.events(good);
      await store.createExercise(
        { id, title: "", scenarioId: "last-window", createdAt: at, options: {} },
        [],
        seq === 1 ? [bad] : [{ ...other, payload: first?.payload }, bad],
      );
      const b = await server();
      for (const house of [a, b]) {
        await expect(house.app.registry.open(id)).rejects.toThrow("cannot be read by this version");
        const paris = await sit(house, "paris");
        expect(paris.now().exercise.id).toBe(good);
        paris.leave();
      }
      await a.close();
      await b.close();
      expect((await store.events(id)).at(-1)?.kind).toBe(kind);
      await store.deleteExercise(id);
    },
  );
});

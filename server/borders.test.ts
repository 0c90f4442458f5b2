// Where the world calls us back something is made to throw: it is logged under its name, and everybody else plays on.
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { type Log, silentLog } from "./log.ts";
import type { Store } from "./store/index.ts";
import { type House, memoryStore, openHouse, sitDown } from "./testing/house.ts";
import { type ManualTime, manualTime } from "./testing/manual-time.ts";
import { knock, tokenOf } from "./testing/player.ts";

const logged: string[] = [];
const log: Log = { ...silentLog, error: (event) => void logged.push(event) };
let real: Store;
/** The store, one method of which can be made to throw: at once, as no promise would. */
let broken: keyof Store | undefined;
let store: Store;
let time: ManualTime;
let house: House;
beforeAll(async () => {
  real = await memoryStore();
  store = new Proxy(real, {
    get(target, name: keyof Store) {
      if (name !== broken) return target[name];
      return () => {
        throw new Error(`no ${name} today`);
      };
    },
  });
  time = manualTime();
  house = await openHouse({ store, log, time, options: { lookMs: 1_000 } });
});
afterAll(async () => {
  await house.close();
  await real.close();
});
beforeEach(() => {
  broken = undefined;
  logged.length = 0;
});

const said = (event: string) => expect.poll(() => logged, { timeout: 5_000 }).toContain(event);
const sit = () => sitDown(house.base, { scenario: "last-window", clock: 1, seed: 3 }, ["control", "paris"]);
const going = (table: Awaited<ReturnType<typeof sit>>, seat: "paris" | "control" = "paris") => ({
  exercise: table.id,
  seat,
  cookie: table.cookies[seat],
});

it("a browser that goes", async () => {
  const table = await sit();
  const exercise = (await house.app.registry.open(table.id)) ?? expect.fail();
  const leave = vi.spyOn(exercise, "leave").mockImplementation(() => {
    throw new Error("nobody leaves today");
  });
  table.players.paris.leave();
  await said("disconnect.failed");
  leave.mockRestore();
  expect(await table.players.control.command({ type: "game.open" })).toMatchObject({ ok: true });
  table.leave();
});

it("a handshake", async () => {
  const table = await sit();
  broken = "memberBySecretHash";
  // Its line is cut without an answer, so that a browser tries again.
  void knock(house.base, going(table));
  await said("handshake.failed");
  broken = undefined;
  expect(await knock(house.base, going(table))).toBe("connected");
  table.leave();
});

it("a connection", async () => {
  const table = await sit();
  broken = "readMarks";
  await knock(house.base, going(table));
  await said("connection.failed");
  broken = undefined;
  expect(await table.players.control.command({ type: "game.open" })).toMatchObject({ ok: true });
  table.leave();
});

it("a request", async () => {
  const table = await sit();
  broken = "putReadMark";
  expect(await table.players.paris.ask("read.mark", { channel: "cell", n: 1 })).toMatchObject({
    ok: false,
    code: "server.failed",
  });
  await said("request.failed");
  table.leave();
});

it("a clock that rings, and rings again", async () => {
  const table = await sit();
  const { control, paris } = table.players;
  await control.command({ type: "game.open" });
  await control.command({ type: "phase.advance", turn: 1, phase: "situation" });
  await paris.until("a clock", (s) => s.exercise.clock.deadline !== undefined);
  broken = "append";
  time.pass(60_000);
  await said("clock.failed");
  broken = undefined;
  await expect
    .poll(() => {
      time.pass(3_000);
      return paris.now().view.phase;
    })
    .toBe("orders");
  table.leave();
});

it("a look at what others wrote", async () => {
  const table = await sit();
  const seen = await house.app.registry.open(table.id);
  const idle = vi.spyOn(seen ?? expect.fail(), "isIdle").mockImplementation(() => {
    throw new Error("not idle, not busy");
  });
  time.pass(1_000);
  await said("exercise.look_failed");
  idle.mockRestore();
  table.leave();
});

it("an HTTP request", async () => {
  const table = await sit();
  broken = "linkByToken";
  const body = JSON.stringify({ token: tokenOf(table.links.jnim) });
  expect((await fetch(`${house.base}/api/join`, { method: "POST", body })).status).toBe(500);
  await said("http.failed");
  table.leave();
});

it("telling of what is written changes nothing about what is acknowledged", async () => {
  const table = await sit();
  const rooms = vi.spyOn(house.app.io.of("/").adapter.rooms, "get").mockImplementation(() => {
    throw new Error("no rooms today");
  });
  const seq = await real.head(table.id);
  expect(await table.players.control.command({ type: "game.open" })).toMatchObject({ ok: true });
  expect(await real.head(table.id)).toBeGreaterThan(seq);
  expect(logged).toContain("exercise.telling_failed");
  rooms.mockRestore();
  table.leave();
});

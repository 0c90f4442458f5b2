// A database that goes away and comes back, under two servers: time stands meanwhile and is told, whoever asks is told that it
// passes, and the log says it once. It is killed, frozen, locked or only read.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Snapshot } from "./contract/answers.ts";
import type { Log } from "./log.ts";
import { DEFAULTS } from "./options.ts";
import { offeredReads } from "./read-bridge.ts";
import { openStore, pgPoolForSockets, type Store } from "./store/index.ts";
import { type Disposable, freshDatabase } from "./store/testing.ts";
import { type House, openHouse } from "./testing/house.ts";
import { type Line, lineTo } from "./testing/line.ts";
import { type ManualTime, manualTime } from "./testing/manual-time.ts";
import { createExercise, join, type Player, play, tokenOf } from "./testing/player.ts";

const MINUTE = 60_000;
const many = { perSecond: 1e4, burst: 1e4 };
const moment = (ms = 40) => new Promise((resolve) => setTimeout(resolve, ms));

let database: Disposable;
let line: Line;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.dispose());

let time: ManualTime;
let houses: House[];
let stores: Store[];
let closing: (() => Promise<void>)[];
let said: { level: string; event: string }[];
const log: Log = {
  debug() {},
  info: (event) => void said.push({ level: "info", event }),
  warn: (event) => void said.push({ level: "warn", event }),
  error: (event) => void said.push({ level: "error", event }),
};

async function server(): Promise<House> {
  const store = await openStore({ dataDir: "unused", databaseUrl: line.url, log: () => {} });
  stores.push(store);
  const pool = pgPoolForSockets(line.url, () => {});
  const options = { requestRate: many, lookMs: 5_000, patienceMs: DEFAULTS.patienceMs };
  const house = await openHouse({ store, cluster: pool, time, log, options });
  closing.push(async () => {
    await house.close();
    await pool.end();
    await store.close();
  });
  return house;
}

/** Moves time on in steps shorter than what is waited for an answer, so that what rings on the way can be done on the way. */
async function pass(ms: number, step = 1_000): Promise<void> {
  for (let gone = 0; gone < ms; gone += step) {
    time.pass(Math.min(step, ms - gone));
    await moment(15);
  }
}

beforeEach(async () => {
  line = await lineTo(database.options.databaseUrl ?? "");
  time = manualTime();
  closing = [];
  stores = [];
  said = [];
  const ringing = setInterval(() => time.pass(50), 5);
  houses = [await server(), await server()];
  clearInterval(ringing);
});
afterEach(async () => {
  const ringing = setInterval(() => time.pass(50), 5);
  for (const close of closing) await close();
  clearInterval(ringing);
  await line.close();
});
const base = (n: number): string => houses[n]?.base ?? "";

/** Talk is under way with 40 seconds left, control at one server and Paris at the other. */
async function talking() {
  const { id, links } = await createExercise(base(0), { scenario: "last-window", seed: 4, clock: 1 });
  const sit = async (n: number, seat: "control" | "paris"): Promise<Player> => {
    const { cookie } = await join(base(n), links[seat]);
    return play(base(n), { exercise: id, seat, cookie });
  };
  const control = await sit(0, "control");
  const paris = await sit(1, "paris");
  await paris.until("the pen", (s) => s.exercise.me.pen);
  for (const command of [
    { type: "game.open" },
    { type: "phase.advance", turn: 1, phase: "situation" },
  ] as const)
    expect(await control.command(command)).toMatchObject({ ok: true });
  await paris.until("talk", (s) => s.view.phase === "negotiation");
  return { id, links, control, paris };
}
const told = (s: Snapshot) =>
  s.items.filter((i) => i.kind === "notice" && i.code === "clock.restarted").length;
/** Time goes on until both servers have found the database again. */
async function bothTold(...players: Player[]): Promise<void> {
  await expect
    .poll(
      () => {
        time.pass(200);
        return players.map((player) => told(player.now()));
      },
      { timeout: 20_000 },
    )
    .toEqual([1, 1]);
  for (const player of players) expect(player.now().view.phase).toBe("negotiation");
}
const shifts = async (id: string) =>
  (await stores[0]?.events(id))
    ?.filter((e) => e.kind === "ClockShifted")
    .map((e) => ({ e, ...(e.payload as { why: string; deadline: number }) }))
    .map(({ e, why, deadline }) => ({ why, left: deadline - e.at }));
const post = async (path: string, body: object) => {
  const answer = await fetch(`${base(0)}${path}`, { method: "POST", body: JSON.stringify(body) });
  return [answer.status, ((await answer.json()) as { code?: string }).code];
};

describe("a database that is away across a deadline", () => {
  it("gives its time back, once and told; meanwhile whoever asks hears that it passes, and the log says it once a server", async () => {
    const { id, links, control, paris } = await talking();
    line.cut();
    expect(await paris.command({ type: "message.send", to: [], text: "is anybody there?" })).toEqual({
      ok: false,
      code: "server.unavailable",
      params: {},
    });
    for (let i = 0; i < 10; i++) {
      expect(await post("/api/join", { token: tokenOf(links.bamako) })).toEqual([503, "server.unavailable"]);
      expect(await post("/api/exercises", { scenario: "last-window" })).toEqual([503, "server.unavailable"]);
    }
    expect(await offeredReads()?.readLink(tokenOf(links.bamako))).toBe("unavailable");
    expect((await fetch(`${base(0)}/readyz`)).status).toBe(503);
    await pass(50_000);
    expect(said.filter((s) => s.event === "database.away").length).toBeLessThanOrEqual(2);
    expect(said.filter((s) => s.level === "error" && s.event !== "database.away").length).toBeLessThan(6);
    await line.mend();
    await bothTold(control, paris);
    expect(await shifts(id)).toEqual([{ why: "stood", left: MINUTE }]);
    await moment(200);
    expect(told(paris.now())).toBe(1);
    expect(said.filter((s) => s.event === "database.back").length).toBeGreaterThanOrEqual(1);
    await expect
      .poll(() => post("/api/join", { token: tokenOf(links.bamako) }), { timeout: 10_000 })
      .toEqual([200, undefined]);
    control.leave();
    paris.leave();
  }, 60_000);

  it("also where it does not answer at all", async () => {
    const { id, control, paris } = await talking();
    line.freeze();
    const asked = paris.command({ type: "message.send", to: [], text: "is anybody there?" });
    await moment();
    await pass(50_000);
    expect(await asked).toMatchObject({ ok: false, code: "server.unavailable" });
    line.thaw();
    await bothTold(control, paris);
    expect(await shifts(id)).toEqual([{ why: "stood", left: MINUTE }]);
    control.leave();
    paris.leave();
  }, 60_000);
});

describe("readiness", () => {
  const ready = async (): Promise<number> => {
    time.pass(10_000);
    const answer = fetch(`${base(0)}/readyz`);
    const ringing = setInterval(() => time.pass(200), 10);
    const { status } = await answer;
    clearInterval(ringing);
    return status;
  };
  const meanwhile = async (begin: string, end: string): Promise<number> => {
    const pool = pgPoolForSockets(database.options.databaseUrl ?? "", () => {});
    const client = await pool.connect();
    await client.query(begin);
    const status = await ready();
    await client.query(end);
    client.release();
    await pool.end();
    return status;
  };

  it("is a write: not on a locked table, not on a database that does not answer or is only read", async () => {
    expect(await ready()).toBe(200);
    expect(await meanwhile("BEGIN; LOCK TABLE exercise IN ACCESS EXCLUSIVE MODE", "ROLLBACK")).toBe(503);
    await expect.poll(ready).toBe(200);
    line.freeze();
    expect(await ready()).toBe(503);
    line.thaw();
    await expect.poll(ready).toBe(200);
    const name = new URL(line.url).pathname.slice(1);
    const cutAll = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}' AND pid <> pg_backend_pid()`;
    expect(
      await meanwhile(
        `ALTER DATABASE ${name} SET default_transaction_read_only = on; ${cutAll}`,
        `SET default_transaction_read_only = off; ALTER DATABASE ${name} RESET default_transaction_read_only; ${cutAll}`,
      ),
    ).toBe(503);
    await expect.poll(ready, { timeout: 10_000 }).toBe(200);
  }, 60_000);
});

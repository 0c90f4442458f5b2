// What whoever runs the server can do, over HTTP with the key; and that nobody can without.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settleOperatorKey } from "../operator-key.ts";
import type { CreateBy } from "../options.ts";
import type { Store } from "../store/index.ts";
import { type House, memoryStore, openHouse, sitDown } from "../testing/house.ts";
import { join, knock, play, tokenOf } from "../testing/player.ts";

const KEY = "the-operators-own-key";
let store: Store;
beforeAll(async () => {
  store = await memoryStore();
  await settleOperatorKey(store, KEY);
});
afterAll(() => store.close());

type Asked = { method?: string; key?: string; body?: object; headers?: Record<string, string> };
async function ask(
  base: string,
  path: string,
  { method = "GET", key = KEY, body, headers = {} }: Asked = {},
): Promise<{ status: number; json: Record<string, unknown> }> {
  const answer = await fetch(`${base}${path}`, {
    method,
    headers: { ...(key ? { authorization: `Bearer ${key}` } : {}), ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
}
const post = (base: string, path: string, body: object, rest: Asked = {}) =>
  ask(base, `/api/operator/${path}`, { method: "POST", body, ...rest });

describe("the operator", () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ store, options: { botPaceMs: 1, createBy: "anyone" } });
  });
  afterAll(() => house.close());

  it("is asked for the key in the header, before anything is said", async () => {
    const { base } = house;
    for (const path of ["status", "exercises", "backup", "delete", "nothing"]) {
      expect(await ask(base, `/api/operator/${path}`, { key: "" })).toMatchObject({
        status: 401,
        json: { code: "operator.needs_key" },
      });
      expect(await ask(base, `/api/operator/${path}?key=${KEY}`, { key: "wrong" })).toMatchObject({
        status: 403,
        json: { code: "operator.wrong_key" },
      });
    }
    expect(await ask(base, "/api/operator/nothing")).toMatchObject({ status: 404 });
    expect(await ask(base, "/api/operator/delete")).toMatchObject({
      status: 405,
      json: { params: { allow: "POST" } },
    });
    expect(
      await ask(base, "/api/operator/status", { headers: { origin: "http://elsewhere.example" } }),
    ).toMatchObject({ status: 403, json: { code: "origin.wrong" } });
  });

  it("lists exercises without a word that opens one, and says whether the server is well", async () => {
    const table = await sitDown(house.base, { scenario: "last-window", title: "Listed" }, [
      "control",
      "paris",
    ]);
    await table.players.control.command({ type: "game.open" });
    const { json } = await ask(house.base, "/api/operator/exercises");
    const mine = (json.exercises as { id: string }[]).find((x) => x.id === table.id);
    expect(mine).toMatchObject({
      ...{ title: "Listed", scenario: "last-window", status: "running", turn: 1, phase: "situation" },
      ...{ people: 2, ended: null },
    });
    const text = JSON.stringify(json);
    for (const link of Object.values(table.links)) expect(text).not.toContain(tokenOf(link));
    for (const cookie of Object.values(table.cookies)) expect(text).not.toContain(cookie.split("=")[1]);
    expect((await ask(house.base, "/api/operator/status")).json).toMatchObject({
      ...{ ok: true, database: "pglite", people: 2, createBy: "anyone", retentionDays: null },
    });
    table.leave();
  });

  it("deletes when asked twice: all are told, links and cookies say so, and nothing comes back", async () => {
    const table = await sitDown(house.base, { scenario: "last-window", clock: 30 }, ["control", "paris"]);
    const { control, paris } = table.players;
    await control.command({ type: "game.open" });
    const { id: exercise } = table;
    const heard = [control, paris].map(
      (p) => new Promise((resolve) => p.socket.once("ended", ({ code }) => resolve(code))),
    );
    expect(await post(house.base, "delete", { exercise, confirm: "yes" })).toMatchObject({
      status: 400,
      json: { code: "operator.not_confirmed" },
    });
    expect(await post(house.base, "delete", { exercise })).toMatchObject({
      json: { code: "request.malformed" },
    });
    expect(await store.head(exercise)).toBeGreaterThan(0);

    const live = await house.app.registry.open(exercise);
    expect(await post(house.base, "delete", { exercise, confirm: exercise })).toMatchObject({ status: 200 });
    expect(await Promise.all(heard)).toEqual(["exercise_deleted", "exercise_deleted"]);
    table.leave();

    // Whoever still holds it in memory writes to nothing.
    const actor = { seat: "control" as const, member: control.now().exercise.me.member };
    expect(await live?.command(actor, "a-late-key", { type: "clock.none" })).toMatchObject({
      code: "exercise.unknown",
    });
    expect(await store.head(exercise)).toBe(0);
    expect(await store.exercise(exercise)).toBeNull();
    expect(await store.links(exercise)).toEqual([]);
    expect(await store.members(exercise)).toEqual([]);
    expect(await house.app.registry.open(exercise)).toBeNull();
    const cookie = table.cookies.paris;
    expect(await knock(house.base, { exercise, seat: "paris", cookie })).toBe("exercise.unknown");
    await expect(join(house.base, table.links.paris)).rejects.toThrow("link.unknown");
    expect(await post(house.base, "delete", { exercise, confirm: exercise })).toMatchObject({
      status: 404,
      json: { code: "exercise.unknown" },
    });
  });

  it("reissues a control link: the old one and its cookie end, the new one opens", async () => {
    const table = await sitDown(house.base, { scenario: "last-window" }, ["control", "paris"]);
    const { id: exercise, players } = table;
    const told = new Promise((resolve) => players.control.socket.once("ended", ({ code }) => resolve(code)));
    const { status, json } = await post(house.base, "control-link", { exercise });
    expect(status).toBe(200);
    expect(await told).toBe("link_ended");
    await expect(join(house.base, table.links.control)).rejects.toThrow("link.ended");
    const cookie = table.cookies.control;
    expect(await knock(house.base, { exercise, seat: "control", cookie })).toBe("link.ended");
    const again = await join(house.base, String(json.link));
    expect(again).toMatchObject({ exercise, seat: "control" });
    const control = await play(house.base, { exercise, seat: "control", cookie: again.cookie });
    expect(control.now().items.at(-1)).toMatchObject({ code: "link.reissued", params: { seat: "control" } });
    expect(players.paris.socket.connected).toBe(true);
    expect(await post(house.base, "control-link", { exercise: "none" })).toMatchObject({ status: 404 });
    control.leave();
    table.leave();
  });

  it("counts wrong keys as failures of their address", async () => {
    const strict = await openHouse({ store, options: { failureRate: { perSecond: 0.01, burst: 3 } } });
    // All at once: no more are looked at than would be one after the other.
    const guesses = ["one", "two", "three", "four", "five"];
    const tried = await Promise.all(guesses.map((key) => ask(strict.base, "/api/operator/status", { key })));
    expect(tried.map(({ status }) => status).sort()).toEqual([403, 403, 403, 429, 429]);
    expect((await ask(strict.base, "/api/operator/status")).json, "nobody guesses on").toMatchObject({
      code: "address.too_many_failures",
    });
    await strict.close();
  });
});

describe("who may create", () => {
  const status = async (createBy: CreateBy, key: string): Promise<string> => {
    const house = await openHouse({ store, options: { createBy, creationKey: "for-teachers" } });
    const { status, json } = await ask(house.base, "/api/exercises", {
      ...{ method: "POST", key, body: { scenario: "last-window" } },
    });
    await house.close();
    return `${status} ${String(json.code ?? "created")}`;
  };

  it("is everybody, whoever has a key, or the operator alone", async () => {
    expect(await status("anyone", "")).toBe("201 created");
    expect(await status("key", "")).toBe("401 create.needs_key");
    expect(await status("key", "for-nobody")).toBe("403 create.wrong_key");
    expect(await status("key", "for-teachers")).toBe("201 created");
    expect(await status("key", KEY)).toBe("201 created");
    expect(await status("operator", "")).toBe("401 create.needs_key");
    expect(await status("operator", "for-teachers")).toBe("403 create.wrong_key");
    expect(await status("operator", KEY)).toBe("201 created");
  });
});

it("an exercise whose clock runs is deleted with its clock", async () => {
  const house = await openHouse({ store, options: { botPaceMs: 1 } });
  const all = { paris: "balanced", bamako: "balanced", jnim: "balanced", moscow: "balanced" } as const;
  const table = await sitDown(house.base, { scenario: "last-window", seats: all, clock: 30 }, ["control"]);
  const { id, players } = table;
  expect(await players.control.command({ type: "game.open" })).toMatchObject({ ok: true });
  // Bots write as soon as talks open, and the clock ticks: it is deleted in the midst of it.
  expect(await players.control.command({ type: "phase.advance", turn: 1, phase: "situation" })).toMatchObject(
    {
      ok: true,
    },
  );
  expect(await house.app.registry.remove(id)).toBe(true);
  expect(await house.app.registry.remove(id)).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await store.head(id)).toBe(0);
  expect((await house.app.registry.census()).people.has(id)).toBe(false);
  table.leave();
  await house.close();
});

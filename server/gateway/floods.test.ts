// Whoever asks for too much is told how much is enough, and the log and everybody else are spared it.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { QUARTER, RATE, SEAT } from "../contract/limits.ts";
import type { Requests } from "../contract/requests.ts";
import { DEFAULTS } from "../options.ts";
import type { Store } from "../store/index.ts";
import { type House, memoryStore, openHouse, sitDown } from "../testing/house.ts";
import { manualTime } from "../testing/manual-time.ts";
import { createExercise, join, play, tokenOf } from "../testing/player.ts";

const many = { perSecond: 1e4, burst: 1e4 };
let store: Store;
let house: House;
let slow: House;
const time = manualTime();
beforeAll(async () => {
  store = await memoryStore();
  house = await openHouse({ store, options: { requestRate: many, talkRate: many, joinRate: many } });
  // Its clock stands still: no allowance grows back but by the test's own hand.
  const { joinRate } = DEFAULTS;
  slow = await openHouse({ store, time, options: { requestRate: many, joinRate } });
});
afterAll(async () => {
  await house.close();
  await slow.close();
  await store.close();
});

const value = { id: "paris.patrol_zone" } as const;

describe("drafts", () => {
  it("fill so many slots of a seat in a quarter; one that is there can still be written and cleared", async () => {
    const table = await sitDown(house.base, { scenario: "last-window", seed: 1 }, ["paris"]);
    const { paris } = table.players;
    const put = (slot: string, v: Requests["draft.put"]["value"] = value) =>
      paris.ask("draft.put", { turn: 1, slot, value: v });
    const limit = SEAT["seat.drafts"];
    for (let i = 1; i <= limit; i++) expect(await put(`posture:${i}`)).toMatchObject({ ok: true });
    expect(await put("one-more")).toEqual({ ok: false, code: "draft.too_many", params: { limit } });
    expect(await put("posture:1")).toEqual({ ok: true, rev: 2 });
    expect(await put("posture:1", null)).toEqual({ ok: true, rev: 0 });
    expect(await put("one-more")).toEqual({ ok: true, rev: 1 });
    expect(await store.drafts({ exerciseId: table.id, seat: "paris", turn: 1 })).toHaveLength(limit);
    for (const odd of ["", "a b", "x".repeat(81), "nul\u0000", "../1", "<b>"])
      expect(await put(odd), odd).toMatchObject({ ok: false, code: "request.malformed" });
    table.leave();
  }, 30_000);
});

describe("a read mark", () => {
  it("is of a channel that there is, so that nobody can fill the store with names", async () => {
    const table = await sitDown(house.base, { scenario: "last-window", seed: 2 }, ["paris"]);
    const mark = (channel: string) => table.players.paris.ask("read.mark", { channel, n: 1 });
    for (const good of [
      "cell",
      "public",
      "facilitator",
      "cell:jnim",
      "paris+bamako",
      "paris+bamako+jnim+moscow",
    ])
      expect(await mark(good), good).toEqual({ ok: true });
    for (const odd of ["", "papers", "cell:paris:x", "paris", "paris+", "paris+king", "cell\u0000"])
      expect(await mark(odd), odd).toMatchObject({ ok: false, code: "request.malformed" });
    table.leave();
  });
});

describe("talk", () => {
  it("has so many messages a seat and quarter, whoever of the seat writes them", async () => {
    const table = await sitDown(house.base, { scenario: "last-window", seed: 3 }, ["paris", "jnim"]);
    const { paris, jnim } = table.players;
    const { cookie } = await join(house.base, table.links.paris);
    const second = await play(house.base, { exercise: table.id, seat: "paris", cookie });
    const limit = QUARTER["quarter.messages"];
    for (let i = 0; i < limit; i++) {
      const writer = i % 2 ? paris : second;
      expect(await writer.command({ type: "message.send", to: [], text: "x" })).toMatchObject({ ok: true });
    }
    const before = await store.head(table.id);
    for (const writer of [paris, second])
      expect(await writer.command({ type: "message.send", to: [], text: "x" })).toEqual({
        ok: false,
        code: "talk.too_much",
        params: { limit },
      });
    expect(await store.head(table.id)).toBe(before);
    expect(await jnim.command({ type: "message.send", to: [], text: "x" })).toMatchObject({ ok: true });
    second.leave();
    table.leave();
  }, 60_000);

  it("has a pace for each person, and says in how many seconds it goes on", async () => {
    const table = await sitDown(slow.base, { scenario: "last-window", seed: 4 }, ["paris"]);
    const { paris } = table.players;
    const say = () => paris.command({ type: "message.send", to: [], text: "x" });
    for (let i = 0; i < RATE["talk.at_once"]; i++) expect(await say()).toMatchObject({ ok: true });
    expect(await say()).toEqual({ ok: false, code: "talk.too_fast", params: { seconds: 1 } });
    time.pass(1000);
    expect(await say()).toMatchObject({ ok: true });
    expect(await say()).toMatchObject({ code: "talk.too_fast" });
    table.leave();
  }, 30_000);
});

const knock = async (base: string, link: string): Promise<{ status: number; body: unknown }> => {
  const body = JSON.stringify({ token: tokenOf(link) });
  const answer = await fetch(`${base}/api/join`, { method: "POST", body });
  return { status: answer.status, body: await answer.json() };
};

describe("joins", () => {
  it("fill a seat, and a new link makes room again", async () => {
    const { id, links } = await createExercise(house.base, { scenario: "last-window", seed: 5 });
    const limit = SEAT["seat.role"];
    const seats = await Promise.all(Array.from({ length: limit + 3 }, () => knock(house.base, links.paris)));
    const refused = seats.filter((s) => s.status !== 200);
    expect(refused).toHaveLength(3);
    expect(refused[0]).toEqual({ status: 409, body: { ok: false, code: "seat.full", params: { limit } } });
    expect((await store.members(id)).filter((m) => m.seat === "paris")).toHaveLength(limit);
    const { cookie } = await join(house.base, links.control);
    const control = await play(house.base, { exercise: id, seat: "control", cookie });
    await control.command({ type: "link.reissue", seat: "paris" });
    const fresh = await control.until(
      "a new link",
      (s) => s.exercise.links?.some((l) => l.seat === "paris" && !links.paris.endsWith(l.token)) === true,
    );
    const token = fresh.exercise.links?.find((l) => l.seat === "paris")?.token ?? "";
    expect(await knock(house.base, `/join/${token}`)).toMatchObject({ status: 200 });
    control.leave();
  }, 30_000);

  it("by the wall's link are one event, however many come", async () => {
    const { id, links } = await createExercise(house.base, { scenario: "last-window", seed: 6 });
    for (let i = 0; i < 12; i++) expect(await knock(house.base, links.wall)).toMatchObject({ status: 200 });
    expect(await store.head(id)).toBe(2);
    expect((await store.members(id)).filter((m) => m.seat === "wall")).toHaveLength(12);
  });

  it("from one address have a pace", async () => {
    const { links } = await createExercise(slow.base, { scenario: "last-window", seed: 7 });
    let refused: unknown;
    for (let i = 0; i <= RATE["joins.at_once"] && !refused; i++) {
      const { status, body } = await knock(slow.base, i % 2 ? links.wall : links.observer);
      if (status === 429) refused = body;
    }
    expect(refused).toEqual({ ok: false, code: "address.too_fast", params: { seconds: 1 } });
  }, 30_000);
});

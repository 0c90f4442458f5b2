// The survey: once a person, counted and told to those who lead from five people up, and in nothing else of the exercise.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Surveyed } from "../contract/http.ts";
import type { Seat } from "../contract/seats.ts";
import { SURVEY } from "../contract/survey.ts";
import type { Store } from "../store/index.ts";
import { closeOrders, end } from "../testing/course.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "../testing/house.ts";
import { join } from "../testing/player.ts";

let store: Store;
let house: House;
let table: Table;
const all = (n: number) => Object.fromEntries(SURVEY.map((question) => [question, n]));
async function post(seat: Seat, answers?: object, cookie = table.cookies[seat]) {
  const got = await fetch(`${house.base}/api/debrief/survey`, {
    method: "POST",
    headers: { cookie },
    body: JSON.stringify({ exercise: table.id, seat, ...(answers ? { answers } : {}) }),
  });
  return (await got.json()) as Surveyed & { code?: string };
}

beforeAll(async () => {
  store = await memoryStore();
  house = await openHouse({ store });
  table = await sitDown(house.base, { scenario: "last-window" });
  await closeOrders(table);
  expect(await post("paris", all(3))).toMatchObject({ code: "debrief.not_ended" });
  await end(table);
}, 60_000);
afterAll(async () => {
  table.leave();
  await house.close();
  await store.close();
});

it("is answered once a person, by the people in the seats, and whole", async () => {
  expect(await post("paris", all(4))).toEqual({ ok: true, answered: 1, own: true });
  expect(await post("paris", all(1))).toEqual({ ok: true, answered: 1, own: true });
  expect(await post("jnim")).toEqual({ ok: true, answered: 1, own: false });
  for (const seat of ["control", "scribe", "observer", "wall"] as const)
    expect(await post(seat, all(5))).toMatchObject({ code: "seat.may_not" });
  for (const wrong of [{ clear: 3 }, all(6), all(0), { ...all(3), more: 1 }])
    expect(await post("jnim", wrong)).toMatchObject({ code: "request.malformed" });
});

it("is answered once by whoever leaves the seat and comes back to it in the same browser", async () => {
  const { cookie } = await join(house.base, table.links.moscow);
  const before = (await post("moscow", all(3), cookie)).answered;
  const left = await fetch(`${house.base}/api/leave`, {
    method: "POST",
    headers: { cookie },
    body: JSON.stringify({ exercise: table.id, seat: "moscow" }),
  });
  const kept = left.headers
    .getSetCookie()
    .map((set) => set.split(";")[0])
    .find((pair) => pair?.includes("_survey="));
  const back = await join(house.base, table.links.moscow);
  const both = `${back.cookie}; ${kept}`;
  expect(await post("moscow", undefined, both)).toEqual({ ok: true, answered: before, own: true });
  expect(await post("moscow", all(5), both)).toEqual({ ok: true, answered: before, own: true });
  // a name that is made up is nobody's
  const other = await join(house.base, table.links.moscow);
  const made = `${other.cookie}; mm_${table.id}_moscow_survey=${"a".repeat(64)}`;
  expect(await post("moscow", undefined, made)).toEqual({ ok: true, answered: before, own: false });
});

it("is told to those who lead alone, as counts, from five people up", async () => {
  for (const seat of ["bamako", "jnim"] as const) await post(seat, all(5));
  expect(await post("control")).toEqual({ ok: true, answered: 4, own: false });
  const { cookie } = await join(house.base, table.links.paris);
  expect(await post("paris", all(2), cookie)).toEqual({ ok: true, answered: 5, own: true });
  for (const seat of ["control", "scribe"] as const)
    expect((await post(seat)).tally?.clear, seat).toEqual([0, 1, 1, 1, 2]);
  for (const seat of ["paris", "observer", "wall"] as const) expect((await post(seat)).tally).toBeUndefined();
  const log = JSON.stringify(await store.events(table.id));
  for (const question of ["believable", "survey"]) expect(log).not.toContain(question);
});

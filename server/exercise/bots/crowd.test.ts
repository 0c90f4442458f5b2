// Many exercises of bots alone cost what one costs: together they move on about once a second.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Store } from "../../store/index.ts";
import { type House, memoryStore, openHouse } from "../../testing/house.ts";
import { type ManualTime, manualTime } from "../../testing/manual-time.ts";
import { createExercise } from "../../testing/player.ts";
import { createCrowd } from "./crowd.ts";

const BOTS = { paris: "random", bamako: "random", jnim: "random", moscow: "random" } as const;

it("goes as slowly as there are many, and quicker again when some are done", () => {
  const crowd = createCrowd(1_000);
  expect(crowd.paceMs()).toBe(1_000);
  for (let i = 0; i < 60; i++) crowd.note(`x${i}`, true);
  crowd.note("x0", true);
  expect(crowd.paceMs()).toBe(60_000);
  for (let i = 0; i < 59; i++) crowd.note(`x${i}`, false);
  crowd.note("never seen", false);
  expect(crowd.paceMs()).toBe(1_000);
});

let store: Store;
let time: ManualTime;
let house: House;
beforeAll(async () => {
  store = await memoryStore();
  time = manualTime();
  house = await openHouse({ store, time, options: { botPaceMs: 1_000, lookMs: 1e9, maxExercises: 20 } });
});
afterAll(async () => {
  await house.close();
  await store.close();
});

it("twenty exercises make about sixty phases in a minute, all together", { timeout: 120_000 }, async () => {
  const ids: string[] = [];
  for (let i = 0; i < 20; i++)
    ids.push((await createExercise(house.base, { scenario: "last-window", seats: BOTS, seed: i })).id);
  const body = JSON.stringify({ scenario: "last-window" });
  const more = await fetch(`${house.base}/api/exercises`, { method: "POST", body });
  expect([more.status, await more.json()], "no more than the server holds").toEqual([
    503,
    { ok: false, code: "server.full", params: { limit: 20 } },
  ]);
  const exercises = [];
  for (const id of ids) exercises.push((await house.app.registry.open(id)) ?? expect.fail());
  const control = { seat: "control", member: "c" } as const;
  for (const exercise of exercises)
    expect(await exercise.command(control, "open-0001", { type: "game.open" })).toMatchObject({ ok: true });
  const phases = async (): Promise<number> =>
    (await Promise.all(ids.map((id) => store.events(id))))
      .flat()
      .filter(
        ({ kind, payload }) =>
          kind === "PhaseOpened" && (payload as { phase: string }).phase !== "resolution",
      ).length;
  const before = await phases();
  for (let second = 0; second < 60; second++) {
    time.pass(1_000);
    // Whatever rang has been decided and written.
    for (const exercise of exercises) await exercise.look();
  }
  const made = (await phases()) - before;
  expect(made).toBeGreaterThan(10);
  expect(made).toBeLessThanOrEqual(66);
});

it("an address makes twenty at once, then one each ten seconds", async () => {
  const other = await memoryStore();
  const { createRate, ...rest } = await import("../../options.ts").then(({ DEFAULTS }) => DEFAULTS);
  const strict = await openHouse({ store: other, time, options: { ...rest, createRate } });
  const status = async (): Promise<number> =>
    (await fetch(`${strict.base}/api/exercises`, { method: "POST", body: '{"scenario":"nowhere"}' })).status;
  const answers = [];
  for (let i = 0; i < 21; i++) answers.push(await status());
  expect(answers).toEqual([...Array<number>(20).fill(400), 429]);
  time.pass(10_000);
  expect([await status(), await status()]).toEqual([400, 429]);
  await strict.close();
  await other.close();
});

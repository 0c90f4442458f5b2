// What is over its time goes by itself, at the start and every day; what is not stays.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Store } from "../store/index.ts";
import { memoryStore, openHouse } from "../testing/house.ts";
import { manualTime } from "../testing/manual-time.ts";
import { createExercise, join } from "../testing/player.ts";

const DAY = 24 * 3600 * 1000;
let store: Store;
beforeAll(async () => {
  store = await memoryStore();
});
afterAll(() => store.close());

it("deletes exercises so many days after their end, or after the last thing that happened", async () => {
  const time = manualTime();
  const options = { lookMs: 1e12, idleMs: 1e12 };
  const before = await openHouse({ store, time, options });
  const make = async () => (await createExercise(before.base, { scenario: "last-window" })).id;
  const first = await make();
  time.pass(20 * DAY);
  const second = await make();
  await store.endExercise(second, time.now());
  await before.close();
  time.pass(20 * DAY);

  expect((await store.overview()).map((x) => x.id)).toEqual([second, first]);
  const house = await openHouse({ store, time, options: { ...options, retentionDays: 30 } });
  expect(
    (await store.overview()).map((x) => x.id),
    "looked at before it serves",
  ).toEqual([second]);
  const third = (await createExercise(house.base, { scenario: "last-window" })).id;
  for (let day = 0; day < 12; day++) {
    time.pass(DAY);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await expect.poll(async () => (await store.overview()).map((x) => x.id)).toEqual([third]);
  await house.close();
});

it("deletes a practice quarter that nobody ended after a day, also where exercises are kept for ever", async () => {
  const own = await memoryStore();
  const time = manualTime();
  const options = { lookMs: 1e12, idleMs: 1e12 };
  const before = await openHouse({ store: own, time, options });
  const { id: exercise, links } = await createExercise(before.base, { scenario: "last-window" });
  const { cookie } = await join(before.base, links.control);
  const opened = await fetch(`${before.base}/api/trials`, {
    ...{ method: "POST", headers: { cookie }, body: JSON.stringify({ exercise, kind: "practice" }) },
  });
  expect(opened.status).toBe(201);
  await before.close();
  time.pass(2 * DAY);
  const house = await openHouse({ store: own, time, options });
  expect((await own.overview()).map((x) => x.id)).toEqual([exercise]);
  await house.close();
  await own.close();
});

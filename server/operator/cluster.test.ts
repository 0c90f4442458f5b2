// Two servers on one database: one key, and what one deletes is deleted at both.
import { afterAll, beforeAll, expect, it } from "vitest";
import { isOperatorKey, settleOperatorKey } from "../operator-key.ts";
import { openStore, pgPoolForSockets, type Store } from "../store/index.ts";
import { type Disposable, freshDatabase } from "../store/testing.ts";
import { type House, openHouse } from "../testing/house.ts";
import { createExercise, join, knock, play } from "../testing/player.ts";

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
    houses.push(await openHouse({ store, cluster: pool, options: { lookMs: 300 } }));
  }
});
afterAll(async () => {
  for (const house of houses) await house.close();
  for (const pool of pools) await pool.end();
  for (const store of stores) await store.close();
  await database.dispose();
});
const base = (n: number): string => houses[n]?.base ?? "";
const store = (n: number): Store => stores[n] as Store;

it("agree on one key: the first makes it, and whoever sets another sets it for both", async () => {
  const made = (await Promise.all([0, 1].map((n) => settleOperatorKey(store(n))))).filter(
    (key) => key !== null,
  );
  expect(made).toHaveLength(1);
  for (const n of [0, 1]) expect(await isOperatorKey(store(n), made[0] ?? "")).toBe(true);
  await settleOperatorKey(store(1), "another-key-for-both");
  for (const n of [0, 1]) {
    expect(await isOperatorKey(store(n), made[0] ?? "")).toBe(false);
    expect(await isOperatorKey(store(n), "another-key-for-both")).toBe(true);
  }
});

async function sitAtBoth() {
  const { id, links } = await createExercise(base(0), { scenario: "last-window" });
  const at = async (n: number, seat: "control" | "paris") => {
    const { cookie } = await join(base(n), links[seat]);
    const player = await play(base(n), { exercise: id, seat, cookie });
    const ended = new Promise((resolve) => player.socket.once("ended", ({ code }) => resolve(code)));
    return { player, cookie, ended };
  };
  return { id, control: await at(0, "control"), paris: await at(1, "paris") };
}

it("delete for both: whoever sits at the other server is told", async () => {
  const { id, control, paris } = await sitAtBoth();
  expect(await houses[0]?.app.registry.remove(id)).toBe(true);
  expect(await Promise.all([control.ended, paris.ended])).toEqual(["exercise_deleted", "exercise_deleted"]);
  control.player.leave();
  paris.player.leave();
  for (const n of [0, 1]) {
    expect(await houses[n]?.app.registry.open(id)).toBeNull();
    const going = { exercise: id, seat: "paris" as const, cookie: paris.cookie };
    expect(await knock(base(n), going)).toBe("exercise.unknown");
  }
});

it("and a server that the word did not reach finds out by itself", async () => {
  const { id, control, paris } = await sitAtBoth();
  await store(0).deleteExercise(id);
  expect(await Promise.all([control.ended, paris.ended])).toEqual(["exercise_deleted", "exercise_deleted"]);
  control.player.leave();
  paris.player.leave();
});

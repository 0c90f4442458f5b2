// Exercises that nobody looks at leave the memory, and whoever looks again finds them as they were.
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { hashState } from "../../game-rules/index.ts";
import type { Store } from "../store/index.ts";
import { type House, memoryStore, openHouse, sitDown } from "../testing/house.ts";
import { type ManualTime, manualTime } from "../testing/manual-time.ts";
import { play } from "../testing/player.ts";

const MINUTE = 60_000;
let store: Store;
let time: ManualTime;
let house: House;
beforeAll(async () => {
  store = await memoryStore();
  time = manualTime();
  house = await openHouse({ store, time, options: { idleMs: 10 * MINUTE, lookMs: MINUTE } });
});
afterAll(async () => {
  await house.close();
  await store.close();
});

const look = async (times: number): Promise<void> => {
  for (let i = 0; i < times; i++) {
    time.pass(MINUTE);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

it("lets an exercise go after ten idle minutes and wakes it as it was", async () => {
  const { id, players, cookies } = await sitDown(house.base, { scenario: "last-window" }, [
    "control",
    "paris",
  ]);
  await players.control.command({ type: "game.open" });
  await players.control.command({ type: "phase.advance", turn: 1, phase: "situation" });
  const before = await players.paris.until("talk", (s) => s.view.phase === "negotiation");
  const awake = await house.app.registry.open(id);
  await look(15);
  expect(await house.app.registry.open(id), "somebody is here").toBe(awake);
  players.control.leave();
  players.paris.leave();
  // The sockets are gone at once, control's minute of grace is not.
  await expect.poll(() => house.app.io.of("/").sockets.size).toBe(0);
  await look(8);
  expect(await house.app.registry.open(id), "not long enough").toBe(awake);
  await look(6);
  // What stood is written down: nothing of the log is read or folded again before somebody looks back.
  await expect.poll(async () => (await store.checkpoints(id)).some((mark) => mark.hasFold)).toBe(true);
  const read = vi.spyOn(store, "events");
  const again = await house.app.registry.open(id);
  expect(read.mock.calls.map(([, from]) => from)).toEqual([(awake?.fold().seq ?? 0) + 1]);
  expect(again).not.toBe(awake);
  expect(again && hashState(again.fold().game)).toBe(awake && hashState(awake.fold().game));
  const paris = await play(house.base, { exercise: id, seat: "paris", cookie: cookies.paris });
  expect(paris.now().view).toEqual(before.view);
  expect(paris.now().items).toEqual(before.items);
  expect(await paris.ask("why", { track: "sentiment" })).toMatchObject({ ok: true });
  const control = await play(house.base, { exercise: id, seat: "control", cookie: cookies.control });
  const to = { turn: 1, phase: "situation" };
  expect(await control.command({ type: "line.step_back", to, dice: "same" })).toMatchObject({ ok: true });
  await paris.until("the way back", (s) => s.view.phase === "situation");
  expect(paris.gaps + control.gaps).toBe(0);
  control.leave();
  paris.leave();
});

it("answers null for what is not there", async () => {
  expect(await house.app.registry.open("nothing")).toBeNull();
});

// A log that this server cannot read is left alone, and keeps nobody else from playing.
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Log, silentLog } from "../../log.ts";
import { offeredReads } from "../../read-bridge.ts";
import type { Store } from "../../store/index.ts";
import { type House, memoryStore, openHouse, sitDown } from "../../testing/house.ts";
import { createExercise, join, knock, tokenOf } from "../../testing/player.ts";

let store: Store;
const logged: string[] = [];
const log: Log = {
  ...silentLog,
  error: (event, error) => logged.push(`${event}: ${(error as Error).message}`),
};
let house: House;
let harmed: { id: string; links: Record<string, string> };
let cookie: string;
beforeAll(async () => {
  store = await memoryStore();
  house = await openHouse({ store });
  const made = await createExercise(house.base, { scenario: "last-window" });
  harmed = made;
  cookie = (await join(house.base, made.links.paris)).cookie;
  await house.close();
  // As a later version might have written it.
  const expectedSeq = await store.head(harmed.id);
  const event = { at: 0, kind: "SeatTeleported", author: "engine", payload: { type: "SeatTeleported" } };
  await store.append({ exerciseId: harmed.id, expectedSeq, events: [event] });
  house = await openHouse({ store, log });
});
afterAll(async () => {
  await house.close();
  await store.close();
});

it("the server starts, says which exercise it set aside, and serves the others", async () => {
  expect(logged[0]).toMatch(
    new RegExp(
      `^exercise.unreadable: The exercise ${harmed.id} cannot be read by this version of the server`,
    ),
  );
  const table = await sitDown(house.base, { scenario: "last-window" }, ["control"]);
  expect(await table.players.control.command({ type: "game.open" })).toMatchObject({ ok: true });
  table.leave();
});

it("whoever opens it is told so in words", async () => {
  const token = tokenOf(harmed.links.bamako ?? "");
  const answer = await fetch(`${house.base}/api/join`, { method: "POST", body: JSON.stringify({ token }) });
  expect([answer.status, await answer.json()]).toEqual([
    503,
    { ok: false, code: "exercise.unreadable", params: {} },
  ]);
  expect(await offeredReads()?.readLink(token)).toMatchObject({ seat: "bamako", status: "unreadable" });
  expect(await farewell(harmed.id, cookie)).toBe("exercise_unreadable");
});

it("a good cookie for another exercise is not touched by it", async () => {
  const { id, links } = await createExercise(house.base, { scenario: "last-window" });
  const other = await join(house.base, links.jnim);
  expect(await knock(house.base, { exercise: id, seat: "jnim", cookie: other.cookie })).toBe("connected");
});

async function farewell(exercise: string, with_: string): Promise<string> {
  const { io } = await import("socket.io-client");
  const socket = io(house.base, {
    transports: ["websocket"],
    forceNew: true,
    reconnection: false,
    extraHeaders: { cookie: with_ },
    auth: { exercise, seat: "paris" },
  });
  try {
    return await new Promise((resolve) => socket.on("ended", ({ code }: { code: string }) => resolve(code)));
  } finally {
    socket.disconnect();
  }
}

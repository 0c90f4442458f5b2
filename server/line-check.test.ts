// How a role's line is, is told to control alone, and nothing keeps it: no log, and no longer than the line stands.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { LineCheck } from "./contract/requests.ts";
import { SEATS } from "./contract/seats.ts";
import type { Store } from "./store/index.ts";
import { type House, memoryStore, openHouse, sitDown } from "./testing/house.ts";

let store: Store;
let house: House;
beforeAll(async () => {
  store = await memoryStore();
  house = await openHouse({ store });
});
afterAll(async () => {
  await house.close();
  await store.close();
});

/** A round trip that stands in no frame by chance. */
const check: LineCheck = { ms: 59_321, by: "polling", lacks: ["storage"], locale: "fr" };

it("reaches control and no other seat, and goes with the line", { timeout: 60_000 }, async () => {
  const table = await sitDown(house.base, { scenario: "last-window", seed: 1 });
  const { players } = table;
  const { paris, control, wall } = players;
  await paris.until("the pen", (s) => s.exercise.me.pen);
  for (const seat of SEATS) players[seat].frames.length = 0;
  const before = await store.head(table.id);

  expect(await paris.ask("line.tell", {})).toEqual({ ok: true });
  expect(await paris.ask("line.tell", { check })).toEqual({ ok: true });
  const { exercise } = await control.until("the check", (s) => s.exercise.checks?.length === 1);
  expect(exercise.checks).toEqual([{ seat: "paris", member: paris.now().exercise.me.member, check }]);
  // The same again is no news; a seat without a role has nobody to tell.
  control.frames.length = 0;
  await paris.ask("line.tell", { check });
  expect(await wall.ask("line.tell", { check: { ...check, ms: 1 } })).toEqual({ ok: true });
  expect(control.frames.join("")).not.toContain("checks");
  for (const seat of SEATS) {
    if (seat === "control") continue;
    await players[seat].ask("resume", { n: 0 });
    expect(players[seat].frames.join("\n"), seat).not.toMatch(/59321|"checks"/);
    expect(players[seat].now().exercise, seat).not.toHaveProperty("checks");
  }
  expect(await store.head(table.id)).toBe(before);

  for (const odd of [
    { ...check, ms: -1 },
    { ...check, ms: 1e9 },
    { ...check, by: "pigeon" },
    { ...check, lacks: Array(6).fill("storage") },
    { ...check, agent: "a browser" },
  ])
    expect(await paris.ask("line.tell", { check: odd as LineCheck })).toMatchObject({
      ok: false,
      code: "request.malformed",
    });

  paris.leave();
  await control.until("nothing of it", (s) => s.exercise.checks?.length === 0);
  await players.bamako.ask("line.tell", { check });
  await control.until("another", (s) => s.exercise.checks?.length === 1);
  await control.command({ type: "game.open" });
  await control.until("nothing more", (s) => s.exercise.checks?.length === 0);
  await players.bamako.ask("line.tell", { check: { ...check, ms: 1 } });
  expect(control.now().exercise.checks).toEqual([]);
  table.leave();
});

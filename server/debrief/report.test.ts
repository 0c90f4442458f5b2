// What the facilitator makes of the report stands on the server: whoever leads has it, nobody else before the last step, and of two who
// write the same part at once the slower one is told.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Seat } from "../contract/seats.ts";
import { exportOf } from "../operator/transfer/exported.ts";
import { readLog } from "../operator/transfer/read.ts";
import type { Store } from "../store/index.ts";
import { closeOrders, end } from "../testing/course.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "../testing/house.ts";
import type { Copy } from "./copy-format.ts";

let store: Store;
let house: House;
let table: Table;
const write = (was: number, parts: object) =>
  table.players.control.command({ type: "report.write", was, parts } as never);
const revs = () => table.players.control.now().exercise.report?.revs ?? {};
async function copyFor(seat: Seat): Promise<Copy> {
  const got = await fetch(`${house.base}/api/debrief/copy`, {
    method: "POST",
    headers: { cookie: table.cookies[seat] },
    body: JSON.stringify({ exercise: table.id, seat }),
  });
  return (await got.json()) as Copy;
}

beforeAll(async () => {
  store = await memoryStore();
  house = await openHouse({ store });
  table = await sitDown(house.base, { scenario: "last-window" });
  expect(await write(0, { held: "too early" })).toMatchObject({ ok: false });
  await closeOrders(table);
  await end(table);
}, 60_000);
afterAll(async () => {
  table.leave();
  await house.close();
  await store.close();
});

it("is written by control, and seen by another machine of it", async () => {
  expect(
    await write(0, { sustain: "WORDS-OF-STAFF", comments: [{ n: 1, text: "OF-STAFF-ALONE" }] }),
  ).toMatchObject({
    ok: true,
  });
  await table.players.control.until("the report", (s) => s.exercise.report?.sustain === "WORDS-OF-STAFF");
  const { scribe, paris, observer } = table.players;
  await scribe.until("the report", (s) => s.exercise.report !== undefined);
  for (const player of [paris, observer])
    expect(await player.command({ type: "report.write", was: 0, parts: { held: "x" } })).toMatchObject({
      code: "seat.may_not",
    });
  for (const player of [paris, observer])
    expect(JSON.stringify(player.now())).not.toContain("WORDS-OF-STAFF");
});

it("tells the slower of two who write the same part, and is in nobody's way in another", async () => {
  const was = Math.max(...Object.values(revs()));
  expect(await write(was, { improve: "first" })).toMatchObject({ ok: true });
  expect(await write(was, { improve: "second" })).toMatchObject({ ok: false, code: "report.changed" });
  expect(await write(was, { held: "12 March" })).toMatchObject({ ok: true });
  await table.players.control.until("both", (s) => s.exercise.report?.held === "12 March");
  expect(table.players.control.now().exercise.report).toMatchObject({
    ...{ sustain: "WORDS-OF-STAFF", improve: "first", held: "12 March" },
  });
});

it("goes along in the staff's copy, and in everybody's once the last step is open, without comments on injects", async () => {
  expect((await copyFor("control")).report?.comments).toEqual([{ n: 1, text: "OF-STAFF-ALONE" }]);
  expect((await copyFor("paris")).report).toBeUndefined();
  const show = { at: 0, as: "facilitator", opened: ["out", "close"], order: ["out", "close"] } as const;
  await table.players.control.command({
    type: "debrief.show",
    show: { ...show, opened: [...show.opened], order: [...show.order] },
  });
  const told = await copyFor("paris");
  expect(told.report).toMatchObject({ sustain: "WORDS-OF-STAFF" });
  expect(JSON.stringify(told)).not.toContain("OF-STAFF-ALONE");
});

it("goes along to another server", async () => {
  const { events } = readLog(JSON.stringify(exportOf(await store.events(table.id))));
  expect(events.filter(({ event }) => event.type === "ReportWritten")).toHaveLength(3);
});

// "Your turn again": sealed by each, opened by whoever leads, and nothing by which anybody can say who wrote what.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TurnAnswer } from "../contract/requests.ts";
import { SEATS, type Seat } from "../contract/seats.ts";
import { exportOf } from "../operator/transfer/exported.ts";
import { readLog } from "../operator/transfer/read.ts";
import type { Store } from "../store/index.ts";
import { closeOrders, end } from "../testing/course.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "../testing/house.ts";
import { join } from "../testing/player.ts";
import type { Copy } from "./copy-format.ts";

let store: Store;
let house: House;
let table: Table;
const OF = { role: "paris", turn: 1 } as const;
const answer = (over: Partial<TurnAnswer> = {}): TurnAnswer => ({
  choices: [{ do: "order", id: "paris.back_talks" }],
  sure: 3,
  ...over,
});
async function post(seat: Seat, more: object = {}, cookie = table.cookies[seat], of: object = OF) {
  const got = await fetch(`${house.base}/api/debrief/turn`, {
    method: "POST",
    headers: { cookie },
    body: JSON.stringify({ exercise: table.id, seat, of, ...more }),
  });
  return (await got.json()) as { ok: boolean; code?: string; written?: number; own?: TurnAnswer };
}
const show = (opened: string[], order = ["q1", "y:paris:1", "w:paris", "y:jnim:3"]) =>
  table.players.control.command({
    type: "debrief.show",
    show: { at: 12, as: "facilitator", opened, order },
  });
const seen = (seat: Seat) => table.players[seat].now().exercise.debrief;

beforeAll(async () => {
  store = await memoryStore();
  house = await openHouse({ store });
  table = await sitDown(house.base, { scenario: "last-window" });
  await closeOrders(table);
  expect(await post("paris", { answer: answer() })).toMatchObject({ code: "debrief.not_ended" });
  await end(table);
}, 60_000);
afterAll(async () => {
  table.leave();
  await house.close();
  await store.close();
});

describe("your turn again", () => {
  it("names no quarter to whoever follows before its step is opened", async () => {
    expect(await show(["q1"])).toMatchObject({ ok: true });
    await table.players.wall.until("what is shown", (s) => s.exercise.debrief?.showing !== undefined);
    for (const seat of SEATS) {
      const all = seat === "control" || seat === "scribe";
      expect(seen(seat)?.showing?.order, seat).toEqual(
        all ? ["q1", "y:paris:1", "w:paris", "y:jnim:3"] : ["q1"],
      );
    }
    expect(await post("paris", { answer: answer() })).toMatchObject({ code: "debrief.step_shut" });
    expect(await post("control", { open: true })).toMatchObject({ code: "debrief.step_shut" });
  });

  it("is written by each member once, replaced by them alone, and counted without names", async () => {
    await show(["q1", "y:paris:1"]);
    expect(await post("paris", { answer: answer({ why: "first" }) })).toMatchObject({ written: 1 });
    const { cookie } = await join(house.base, table.links.paris);
    expect(await post("paris", {}, cookie)).toEqual({ ok: true, written: 1 });
    expect(await post("paris", { answer: answer({ sure: 1 }) }, cookie)).toMatchObject({ written: 2 });
    const again = answer({ why: "WORD-OF-PARIS", choices: [{ do: "nothing" }] });
    expect(await post("paris", { answer: again })).toEqual({ ok: true, written: 2, own: again });
    for (const seat of ["bamako", "jnim"] as const)
      await post(seat, { answer: answer({ why: `of ${seat}` }) });
    expect(await post("wall")).toEqual({ ok: true, written: 4 });
    for (const seat of ["control", "observer", "wall", "scribe"] as const)
      expect(await post(seat, { answer: answer() })).toMatchObject({ code: "seat.may_not" });
    for (const seat of SEATS)
      expect(JSON.stringify(table.players[seat].now())).not.toContain("WORD-OF-PARIS");
  });

  it("is taken back by whoever leaves, and counted once where they come back", async () => {
    const { cookie } = await join(house.base, table.links.bamako);
    expect(await post("bamako", { answer: answer({ why: "LEFT-BEHIND" }) }, cookie)).toMatchObject({
      written: 5,
    });
    const left = await fetch(`${house.base}/api/leave`, {
      method: "POST",
      headers: { cookie },
      body: JSON.stringify({ exercise: table.id, seat: "bamako" }),
    });
    expect(left.status).toBe(200);
    expect(await post("wall")).toEqual({ ok: true, written: 4 });
    const back = await join(house.base, table.links.bamako);
    expect(await post("bamako", {}, back.cookie)).toEqual({ ok: true, written: 4 });
  });

  it("is opened by whoever leads and nobody else, shuffled, with its words from five answers up", async () => {
    expect(await post("paris", { open: true })).toMatchObject({ code: "debrief.not_leading" });
    await post("moscow", { answer: answer({ why: "of moscow" }) });
    const key = { exerciseId: table.id, line: 0, ...OF };
    expect(await store.countSlips(key)).toBe(5);
    expect(await post("control", { open: true })).toEqual({ ok: true, written: 0 });
    await table.players.wall.until("the answers", (s) => s.exercise.answers !== undefined);
    for (const seat of SEATS) {
      const [opened] = table.players[seat].now().exercise.answers ?? [];
      expect(opened).toMatchObject(OF);
      expect(opened?.answers.map(({ why }) => why ?? "").sort(), seat).toEqual(
        ["", "WORD-OF-PARIS", "of bamako", "of jnim", "of moscow"].sort(),
      );
    }
    expect(await store.slips(key)).toEqual([]);
    expect(await post("paris", { answer: answer() })).toMatchObject({ code: "debrief.answers_open" });
    expect(await post("control", { open: true })).toMatchObject({ code: "debrief.answers_open" });
  });

  it("keeps words to itself where fewer than five have written", async () => {
    await show(["q1", "y:paris:1", "y:jnim:3"]);
    const of = { role: "jnim", turn: 3 } as const;
    await post("jnim", { answer: answer({ why: "ONE-OF-FEW" }) }, table.cookies.jnim, of);
    await post("control", { open: true }, table.cookies.control, of);
    await table.players.wall.until("the answers", (s) => s.exercise.answers?.length === 2);
    expect(table.players.control.now().exercise.answers?.[1]).toEqual({ ...of, answers: [answer()] });
    expect(JSON.stringify(await store.events(table.id))).not.toContain("ONE-OF-FEW");
  });

  it("goes along in the staff's copy, of nobody, and in no participant's", async () => {
    const copyFor = async (seat: Seat) => {
      const got = await fetch(`${house.base}/api/debrief/copy`, {
        method: "POST",
        headers: { cookie: table.cookies[seat] },
        body: JSON.stringify({ exercise: table.id, seat }),
      });
      return (await got.json()) as Copy;
    };
    const { turns } = await copyFor("control");
    expect(turns?.map(({ role, turn, answers }) => [role, turn, answers.length])).toEqual([
      ["paris", 1, 5],
      ["jnim", 3, 1],
    ]);
    for (const answered of turns?.flatMap(({ answers }) => answers) ?? [])
      expect(["choices", "sure", "why"]).toEqual(expect.arrayContaining(Object.keys(answered)));
    const told = await copyFor("paris");
    expect(told.turns).toBeUndefined();
    expect(JSON.stringify(told)).not.toContain("WORD-OF-PARIS");
  });

  it("goes along where the exercise is taken to another server, of nobody and of no time of its own", async () => {
    const text = JSON.stringify(exportOf(await store.events(table.id)));
    const opened = readLog(text).events.find(({ event }) => event.type === "AnswersOpened");
    expect(opened).toMatchObject({ author: "control", event: OF });
    const events = await store.events(table.id);
    const [row] = events.filter(({ kind }) => kind === "AnswersOpened");
    expect(Object.keys(row?.payload as object).sort()).toEqual(["answers", "role", "turn", "type"]);
    const { member } = table.players.paris.now().exercise.me;
    expect(JSON.stringify(row)).not.toContain(member);
  });
});

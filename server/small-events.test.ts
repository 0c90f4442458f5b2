// Small things are told in small events, and every picture that is put together of them is the whole one.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewFor } from "../game-rules/index.ts";
import { LEADING, SEATS, type Seat, viewerOf } from "./contract/seats.ts";
import type { Store } from "./store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "./testing/house.ts";

/** Bytes that a commit, a reopened sheet, a deal's move, a word or somebody's readiness may cost another seat. */
const SMALL = 600;

let store: Store;
let house: House;
let table: Table;
beforeAll(async () => {
  store = await memoryStore();
  house = await openHouse({ store, options: { requestRate: { perSecond: 1e4, burst: 1e4 } } });
  table = await sitDown(house.base, { scenario: "missed-moment", seed: 7 });
  const { control } = table.players;
  await control.command({ type: "game.open" });
  await control.command({ type: "phase.advance", turn: 1, phase: "situation" });
  for (const seat of SEATS)
    await table.players[seat].until("negotiation", (s) => s.view.phase === "negotiation");
});
afterAll(async () => {
  table.leave();
  await house.close();
  await store.close();
});

/** Everybody's picture, once all that was sent has arrived, is what a fresh snapshot and the rules themselves show. */
async function arrived(): Promise<void> {
  const exercise = await house.app.registry.open(table.id);
  for (const seat of SEATS) {
    const player = table.players[seat];
    const frames = [...player.frames];
    const fresh = await player.ask("resume", { n: player.now().n });
    player.frames.splice(0, player.frames.length, ...frames);
    if (!exercise || !fresh.ok) throw new Error(`${seat} is shown nothing`);
    const { n, exercise: around, view, drafts } = fresh.snapshot;
    const now = player.now();
    expect(now.view, seat).toEqual(view);
    expect(view, seat).toEqual(JSON.parse(JSON.stringify(viewFor(exercise.fold().game, viewerOf(seat)))));
    expect({ ...now.exercise, now: 0 }, seat).toEqual({ ...around, now: 0 });
    expect([now.n, now.drafts], seat).toEqual([n, drafts]);
  }
}

/** What each seat was sent while this was done. */
async function cost(act: () => Promise<{ ok: boolean }>): Promise<Record<Seat, number>> {
  await arrived();
  for (const seat of SEATS) table.players[seat].frames.length = 0;
  expect(await act()).toMatchObject({ ok: true });
  await arrived();
  const bytes = SEATS.map((seat) => [seat, Buffer.byteLength(table.players[seat].frames.join(""))]);
  return Object.fromEntries(bytes) as Record<Seat, number>;
}

const TOLD: readonly Seat[] = ["control", "scribe", "paris", "bamako"];
function concerns(told: readonly Seat[], bytes: Record<Seat, number>): void {
  for (const seat of SEATS) {
    if (!told.includes(seat)) expect(bytes[seat], `${seat} sees nothing new`).toBe(0);
    else expect(bytes[seat], seat).toBeGreaterThan(0);
    expect(bytes[seat], seat).toBeLessThan(SMALL);
  }
}

describe("a small thing", () => {
  it("is told in a small event to whom it concerns, and to nobody else", async () => {
    const { paris, bamako, jnim } = table.players;
    concerns(
      TOLD,
      await cost(() => paris.command({ type: "message.send", to: ["bamako"], text: "A word?" })),
    );
    const terms = [{ kind: "aid" as const, by: "paris" as const, option: "services", from: 1, to: 1 }];
    const draft = { parties: ["paris" as const, "bamako" as const], secret: true, terms };
    concerns(TOLD, await cost(() => paris.command({ type: "deal.move", move: { move: "propose", draft } })));
    const deal = bamako.now().view.deals[0]?.id ?? "";
    concerns(
      TOLD,
      await cost(() => bamako.command({ type: "deal.move", move: { move: "sign", deal, version: 1 } })),
    );
    concerns(SEATS, await cost(() => paris.command({ type: "phase.ready", turn: 1, phase: "negotiation" })));
    concerns(["control", "scribe", "jnim"], await cost(() => jnim.ask("name.set", { name: "A. Morel" })));
  }, 60_000);

  it("a draft is one slot for its own seat; whoever leads is told that somebody wrote, and nobody else anything", async () => {
    const { paris } = table.players;
    const [first, second] = paris.legal();
    const put = (slot: string, value: typeof first) =>
      cost(() => paris.ask("draft.put", { turn: 1, slot, value: value?.draft ?? null }));
    /** Whoever leads is told at most that there is something to ask for. */
    const alone = (bytes: Record<Seat, number>) => {
      for (const lead of LEADING) expect(bytes[lead], lead).toBeLessThan(100);
      concerns(["paris"], { ...bytes, control: 0, scribe: 0 });
    };
    const one = await put("1", first);
    alone(one);
    const other = await put("2", second);
    expect(other.paris, "the second says nothing of the first").toBeLessThan(one.paris + 100);
    expect(paris.now().drafts.map((d) => d.slot)).toEqual(["1", "2"]);
    alone(await put("1", undefined));
    expect(paris.now().drafts.map((d) => d.slot)).toEqual(["2"]);
  }, 60_000);

  it("a commit and a reopened sheet are names and no views", async () => {
    const { control, paris } = table.players;
    await control.command({ type: "phase.advance", turn: 1, phase: "negotiation" });
    for (const seat of SEATS) await table.players[seat].until("orders", (s) => s.view.phase === "orders");
    const orders = paris
      .legal()
      .slice(0, 1)
      .map((l) => l.draft);
    concerns(SEATS, await cost(() => paris.command({ type: "sheet.commit", turn: 1, orders })));
    expect(paris.now().view.sheet).toHaveLength(1);
    concerns(SEATS, await cost(() => paris.command({ type: "sheet.reopen", turn: 1 })));
    expect(paris.now().view.sheet).toBeUndefined();
  }, 60_000);
});

// One exercise from a link to the final score, over real sockets: what the whole server is for.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROLES, type Role } from "../game-rules/index.ts";
import type { Store } from "./store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "./testing/house.ts";
import { join, play } from "./testing/player.ts";

let store: Store;
let house: House;
beforeAll(async () => {
  store = await memoryStore();
  house = await openHouse({ store, options: { botPaceMs: 1 } });
});
afterAll(async () => {
  await house.close();
  await store.close();
});

/** Control moves on, and everybody has seen it. */
async function advance({ players }: Table): Promise<void> {
  const { control } = players;
  const { turn, phase } = control.now().view;
  expect(await control.command({ type: "phase.advance", turn, phase })).toMatchObject({ ok: true });
  const moved = (s: { view: { turn: number; phase: string } }) =>
    s.view.turn !== turn || s.view.phase !== phase;
  for (const player of Object.values(players)) await player.until(`after ${phase}`, moved);
}

async function commitFirst(table: Table, role: Role): Promise<void> {
  const player = table.players[role];
  const { view } = player.now();
  const [first] = player.legal();
  expect(first, `${role} has a legal order`).toBeDefined();
  const orders = first ? [first.draft] : [];
  expect(await player.command({ type: "sheet.commit", turn: view.turn, orders })).toMatchObject({ ok: true });
}

describe("one exercise", () => {
  it("is created, joined, played for a quarter with an order a seat, reloaded, and played on by bots to its scores", async () => {
    const table = await sitDown(house.base, { scenario: "last-window", seed: 7 });
    const { players, id } = table;
    expect(players.paris.now().exercise).toMatchObject({ status: "lobby", me: { seat: "paris" } });
    await players.paris.until("the pen", (s) => s.exercise.me.pen);
    expect(await players.control.command({ type: "game.open" })).toMatchObject({ ok: true });
    await advance(table);

    const sent = await players.paris.command({
      type: "message.send",
      to: ["bamako"],
      text: "Shall we talk?",
    });
    expect(sent).toMatchObject({ ok: true });
    await players.bamako.until("the message", (s) =>
      s.items.some((i) => i.kind === "message" && i.text === "Shall we talk?"),
    );
    const turn = players.paris.now().view.turn;
    const terms = [{ kind: "aid" as const, by: "paris" as const, option: "services", from: turn, to: turn }];
    const draft = { parties: ["paris" as const, "bamako" as const], terms, secret: true };
    expect(
      await players.paris.command({ type: "deal.move", move: { move: "propose", draft } }),
    ).toMatchObject({ ok: true });
    const { view } = await players.bamako.until("the offer", (s) => s.view.deals.length === 1);
    const deal = view.deals[0]?.id ?? "";
    expect(
      await players.bamako.command({ type: "deal.move", move: { move: "sign", deal, version: 1 } }),
    ).toMatchObject({ ok: true });
    await players.paris.until("the signature", (s) => s.view.deals[0]?.status === "signed");
    expect(players.moscow.now().view.deals).toEqual([]);

    // A second offer is turned down, with a reason and a line of words: those at the table read them, nobody else.
    await players.bamako.command({ type: "deal.move", move: { move: "propose", draft } });
    const offered = await players.paris.until("the second offer", (s) => s.view.deals.length === 2);
    const second = offered.view.deals.find((d) => d.id !== deal)?.id ?? "";
    const no = { move: "refuse" as const, deal: second, version: 1, why: "price" as const };
    const asked = (move: object) => players.paris.command({ type: "deal.move", move: move as typeof no });
    expect(await asked({ ...no, why: "spite" })).toMatchObject({ code: "request.malformed" });
    expect(await asked({ ...no, words: "x".repeat(201) })).toMatchObject({ code: "request.malformed" });
    expect(await asked({ ...no, words: "Once is enough." })).toMatchObject({ ok: true });
    const said = { why: "price", words: "Once is enough.", refusedBy: "paris" };
    for (const player of [players.bamako, players.paris, players.control]) {
      const { view: v } = await player.until("the refusal", (s) =>
        s.view.deals.some((d) => d.status === "refused"),
      );
      expect(v.deals.find((d) => d.id === second)).toMatchObject(said);
    }
    for (const other of [players.moscow, players.jnim, players.observer])
      expect(JSON.stringify(other.now())).not.toContain("Once is enough.");

    await advance(table);
    for (const role of ROLES) await commitFirst(table, role);
    await advance(table);
    const after = players.paris.now();
    expect(after.view.phase).toBe("outcome");
    expect(after.items.some((i) => i.kind === "report" && i.report.turn === turn)).toBe(true);

    // A reload: a second socket with the same cookie sees the same picture.
    const again = await play(house.base, { exercise: id, seat: "paris", cookie: table.cookies.paris });
    expect(again.now().view).toEqual(players.paris.now().view);
    expect(again.now().items).toEqual(players.paris.now().items);
    again.leave();

    for (const role of ROLES) {
      expect(await players.control.command({ type: "seat.give", role, to: "balanced" })).toMatchObject({
        ok: true,
      });
    }
    while (players.control.now().view.phase !== "ended") {
      const { view: v } = players.control.now();
      if (v.phase === "outcome" || v.phase === "situation")
        await players.control.command({ type: "phase.advance", turn: v.turn, phase: v.phase });
      await players.control.until("the next step", (s) => s.view.phase !== v.phase || s.view.turn !== v.turn);
    }
    const end = await players.control.until("the scores", (s) => s.scores !== undefined);
    expect(Object.keys(end.scores ?? {})).toEqual([...ROLES]);
    expect(players.paris.now().scores, "closed until control opens them").toBeUndefined();
    await players.control.command({ type: "settings.set", scoresOpen: true });
    await players.paris.until("the scores", (s) => s.scores !== undefined);
    expect(Object.values(players).map((p) => p.gaps)).toEqual(Object.values(players).map(() => 0));

    await expect.poll(async () => (await store.exercise(id))?.endedAt).not.toBeNull();
    const live = await house.app.registry.open(id);
    expect(live?.fold().game.phase).toBe("ended");
    table.leave();
  }, 60_000);

  it("shows the marking that control sets to every seat, to late ones too, until control takes it away", async () => {
    const table = await sitDown(house.base, { scenario: "last-window" }, ["paris", "control"]);
    const { paris, control } = table.players;
    expect(paris.now().exercise.settings).not.toHaveProperty("marking");
    const marking = "EXERCISE · LIMITED DISTRIBUTION";
    await control.command({ type: "settings.set", marking: `  ${marking} ` });
    await paris.until("the marking", (s) => s.exercise.settings.marking === marking);
    // another setting leaves it as it is
    await control.command({ type: "settings.set", reading: "shown" });
    await paris.until("the reading", (s) => s.exercise.settings.reading === "shown");
    expect(paris.now().exercise.settings.marking).toBe(marking);
    const late = await play(house.base, { exercise: table.id, seat: "paris", cookie: table.cookies.paris });
    expect(late.now().exercise.settings.marking).toBe(marking);
    late.leave();
    expect(await paris.command({ type: "settings.set", marking: "mine" })).toMatchObject({ ok: false });
    expect(await control.command({ type: "settings.set", marking: "x".repeat(81) })).toMatchObject({
      ok: false,
    });
    await control.command({ type: "settings.set", marking: "" });
    await paris.until("no marking", (s) => s.exercise.settings.marking === undefined);
    table.leave();
  });

  it("gives a second browser in a seat its own place and no pen", async () => {
    const table = await sitDown(house.base, { scenario: "last-window" }, ["paris"]);
    const { cookie } = await join(house.base, table.links.paris, "A. Morel");
    const second = await play(house.base, { exercise: table.id, seat: "paris", cookie });
    const { exercise } = await second.until("both", (s) => s.exercise.seats[0]?.here === 2);
    expect(exercise.me).toMatchObject({ pen: false, name: "A. Morel" });
    second.leave();
    table.leave();
  });
});

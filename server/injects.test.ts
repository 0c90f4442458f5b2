// The list of injects over real sockets, on a clock that the test moves: by time, by condition, expected and missed, once on every server and
// after every restart, taken along by a step back; and no byte of a row at any seat before it comes, nor of what control keeps of it after.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROLES } from "../game-rules/index.ts";
import type { InjectRow } from "./contract/injects.ts";
import { blankRow, byObjective, statusOf } from "./contract/msel.ts";
import type { Command } from "./contract/requests.ts";
import type { Store } from "./store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "./testing/house.ts";
import { type ManualTime, manualTime } from "./testing/manual-time.ts";
import { join, play } from "./testing/player.ts";

const MINUTE = 60_000;
let store: Store;
let time: ManualTime;
let house: House;
beforeAll(async () => {
  store = await memoryStore();
  time = manualTime();
  house = await openHouse({ store, time });
});
afterAll(async () => {
  await house.close();
  await store.close();
});

const row = (number: string, more: Partial<InjectRow>): InjectRow => ({
  ...blankRow(number),
  status: "ready",
  title: { en: `TITLE-${number}` },
  text: { en: `WORDS-${number}`, fr: `MOTS-${number}` },
  objective: "OBJECTIVE-1",
  owner: "OWNER-1",
  notes: "NOTES-1",
  expected: "EXPECTED-1",
  ...more,
});

const write = (...rows: InjectRow[]): Command => ({
  type: "inject.write",
  rows: rows.map((r) => ({ id: `row-${r.number}`, row: r })),
});

async function table(): Promise<Table> {
  return sitDown(house.base, { scenario: "last-window", seed: 5, clock: 60 }, [
    "control",
    "scribe",
    ...ROLES,
    "observer",
  ]);
}
const done = async ({ players }: Table, command: Command, seat: "control" | "bamako" | "paris" = "control") =>
  expect(await players[seat].command(command)).toMatchObject({ ok: true });
const advance = (t: Table) => {
  const { turn, phase } = t.players.control.now().view;
  return done(t, { type: "phase.advance", turn, phase });
};
const stands = (t: Table, number: string) => {
  const { exercise } = t.players.control.now();
  const found = exercise.injects?.find((i) => i.row.number === number);
  return found && statusOf(found, exercise);
};
const until = (t: Table, number: string, status: string) =>
  t.players.control.until(`${number} ${status}`, () => stands(t, number) === status);
const told = (t: Table, seat: "paris" | "bamako" | "jnim" | "observer") =>
  t.players[seat].now().items.flatMap((i) => (i.kind === "inject" ? [i.text] : []));

describe("a row of the list", () => {
  it("comes at its minute, whatever the clock stood for, and shows its seats what its mode shows and nothing else", async () => {
    const t = await table();
    const at = { turn: 1, phase: "situation", minutes: 5 } as const;
    await done(
      t,
      write(
        row("1", {
          at,
          to: ["bamako"],
          mode: "intelligence",
          sure: 3,
          false: true,
          effects: [{ track: "legitimacy", by: 2 }],
        }),
      ),
    );
    await done(t, { type: "game.open" });
    expect(stands(t, "1")).toBe("due");
    await done(t, { type: "clock.pause", reason: "" });
    time.pass(10 * MINUTE);
    await done(t, { type: "clock.resume" });
    expect(stands(t, "1")).toBe("due");
    const legitimacy = () => t.players.control.now().view.tracks.legitimacy?.value;
    const before = Number(legitimacy());
    time.pass(5 * MINUTE);
    await until(t, "1", "released");
    await t.players.bamako.until("the report", () => told(t, "bamako").length === 1);
    const item = t.players.bamako.now().items.find((i) => i.kind === "inject");
    expect(item).toMatchObject({
      mode: "intelligence",
      sure: 3,
      words: { en: { title: "TITLE-1", text: "WORDS-1" }, fr: { text: "MOTS-1" } },
    });
    expect(Number(legitimacy())).toBe(before + 2);
    for (const seat of ["paris", "jnim", "moscow", "observer"] as const)
      expect(t.players[seat].frames.join("")).not.toMatch(/(TITLE|WORDS|MOTS)-1/);
    for (const seat of [...ROLES, "observer"] as const)
      expect(t.players[seat].frames.join("")).not.toMatch(
        /(OBJECTIVE|OWNER|NOTES|EXPECTED)-1|"false"|injects/,
      );
    t.leave();
  });

  it("ticks itself by an order and a deal, un-ticks with a sheet taken back, and fires what waits for its absence", async () => {
    const t = await table();
    await done(t, { type: "game.open" });
    await advance(t);
    const order = t.players.bamako.legal()[0]?.draft;
    const by = { turn: 1, phase: "orders" } as const;
    await done(
      t,
      write(
        row("1", { kind: "expected", response: { does: "deal", role: "paris", with: ["bamako"], by } }),
        row("2", {
          kind: "expected",
          response: { does: "deal", role: "jnim", with: ["moscow"], by },
          objective: "two",
        }),
        row("3", {
          kind: "contingency",
          if: { all: true, of: [{ on: "missed", row: "row-2" }] },
          to: ["jnim"],
        }),
        row("4", {
          kind: "contingency",
          at: { turn: 1, phase: "outcome" },
          if: {
            all: false,
            of: [
              { on: "deal", parties: ["paris", "jnim"], is: true },
              { on: "track", track: "legitimacy", is: "above", value: 0 },
            ],
          },
          mode: "note",
        }),
        row("5", {
          kind: "expected",
          response: { does: "order", role: "bamako", orders: [order?.id ?? "amend"] as never, by },
        }),
      ),
    );
    expect(["1", "2", "3"].map((n) => stands(t, n))).toEqual(["waiting", "waiting", "ready"]);
    const terms = [{ kind: "aid", by: "paris", option: "services", from: 1, to: 1 }] as const;
    await done(
      t,
      {
        type: "deal.move",
        move: { move: "propose", draft: { parties: ["paris", "bamako"], secret: true, terms: [...terms] } },
      },
      "paris",
    );
    await t.players.bamako.until("the offer", (s) => s.view.deals.length === 1);
    const [deal] = t.players.bamako.now().view.deals;
    time.pass(2 * MINUTE);
    await done(t, { type: "deal.move", move: { move: "sign", deal: deal?.id ?? "", version: 1 } }, "bamako");
    const answered = (await until(t, "1", "answered")).exercise.injects?.find((i) => i.row.number === "1")
      ?.marks.answered;
    expect(answered).toMatchObject({ how: "itself", took: 2 * MINUTE });
    await advance(t);
    const commit = { type: "sheet.commit", turn: 1, orders: order ? [order] : [] } as const;
    await done(t, commit, "bamako");
    await until(t, "5", "answered");
    await done(t, { type: "sheet.reopen", turn: 1 }, "bamako");
    await until(t, "5", "waiting");
    await done(t, commit, "bamako");
    await advance(t);
    await until(t, "2", "missed");
    expect(["3", "4", "5"].map((n) => stands(t, n))).toEqual(["released", "released", "answered"]);
    await t.players.jnim.until("what its absence fired", () => told(t, "jnim").includes("WORDS-3"));
    // A note is read out by control, and sent to nobody.
    expect(t.players.paris.frames.join("")).not.toContain("WORDS-4");
    expect(byObjective(t.players.control.now().exercise.injects ?? [])).toEqual([
      { objective: "OBJECTIVE-1", met: 2, missed: 0, open: 2 },
      { objective: "two", met: 0, missed: 1, open: 0 },
    ]);
    t.leave();
  });

  it("comes once, after a restart too, and is not out any more where its segment was taken back", async () => {
    const own = await memoryStore();
    let at = await openHouse({ store: own, time });
    const t = await sitDown(at.base, { scenario: "last-window", seed: 5 }, ["control"]);
    await done(
      t,
      write(
        row("1", { at: { turn: 1, phase: "situation", minutes: 3 } }),
        row("2", { at: { turn: 1, phase: "orders" } }),
      ),
    );
    await done(t, { type: "game.open" });
    t.leave();
    await at.close();
    time.pass(4 * MINUTE);
    at = await openHouse({ store: own, time });
    const { cookie } = await join(at.base, t.links.control);
    const control = await play(at.base, { exercise: t.id, seat: "control", cookie });
    const again: Table = { ...t, players: { ...t.players, control } };
    time.pass(1);
    await until(again, "1", "released");
    await advance(again);
    await advance(again);
    await until(again, "2", "released");
    const injected = async () => (await own.events(t.id)).filter((e) => e.kind === "Injected").length;
    expect(await injected()).toBe(2);
    await done(again, { type: "line.step_back", to: { turn: 1, phase: "negotiation" }, dice: "same" });
    await until(again, "2", "ready");
    expect(stands(again, "1")).toBe("released");
    await advance(again);
    await until(again, "2", "released");
    expect(await injected()).toBe(3);
    control.leave();
    await at.close();
    await own.close();
  });

  it("is not saved where it is wrong, changed by somebody quicker, or out", async () => {
    const t = await table();
    const { control } = t.players;
    const code = async (command: Command) => {
      const answer = await control.command(command);
      return answer.ok ? "ok" : answer.code;
    };
    await done(t, write(row("1", {})));
    const rev = control.now().exercise.injects?.[0]?.rev ?? 0;
    const over = (was: number): Command => ({
      type: "inject.write",
      rows: [{ id: "row-1", was, row: row("1", {}) }],
    });
    expect(await code(over(rev))).toBe("ok");
    expect(await code(over(rev))).toBe("inject.changed");
    expect(await code(write(row("2", { effects: [{ track: "legitimacy", by: 4 }] })))).toBe("inject.wrong");
    expect(await code(write(row("3", {}), row("2", { at: { turn: 40, phase: "orders" } })))).toBe(
      "inject.wrong",
    );
    expect(control.now().exercise.injects).toHaveLength(1);
    expect(await code({ type: "inject.mark", id: "row-1", mark: "release" })).toBe("exercise.not_open");
    await done(t, { type: "game.open" });
    expect(await code({ type: "inject.mark", id: "row-1", mark: "skip" })).toBe("inject.needs_reason");
    expect(await code({ type: "inject.mark", id: "row-1", mark: "release" })).toBe("ok");
    expect(await code({ type: "inject.mark", id: "row-1", mark: "release" })).toBe("inject.out");
    expect(await code(write(row("1", {})))).toBe("inject.out");
    expect(
      await code({ type: "inject.write", release: true, rows: [{ row: row("9", { to: ["paris"] }) }] }),
    ).toBe("ok");
    await t.players.paris.until("an improvised one", () => told(t, "paris").includes("WORDS-9"));
    t.leave();
  });

  it("of a sheet in pieces does not stand before the last of them", async () => {
    const t = await table();
    const piece = (n: string, last: boolean): Command =>
      ({ ...write(row(n, {})), part: { of: "sheet-0001", last } }) as Command;
    await done(t, piece("1", false));
    expect(t.players.control.now().exercise.injects).toBeUndefined();
    await done(t, piece("2", true));
    await t.players.scribe.until("the sheet", (s) => s.exercise.injects?.length === 2);
    t.leave();
  });
});

describe("a request for information", () => {
  it("is answered by whoever took it, to its seat or to all, and nobody else learns who asked", async () => {
    const t = await table();
    await done(t, { type: "game.open" });
    const second = await play(house.base, {
      exercise: t.id,
      seat: "control",
      cookie: (await join(house.base, t.links.control)).cookie,
    });
    await done(t, { type: "info.ask", text: "QUESTION-1" }, "paris");
    await done(t, { type: "info.ask", text: "QUESTION-2" }, "paris");
    await second.until("both", (s) => s.exercise.asked?.length === 2);
    const [one, two] = second.now().exercise.asked ?? [];
    await done(t, { type: "info.take", id: one?.id ?? "" });
    expect(
      await second.command({ type: "info.answer", id: one?.id ?? "", text: "no", to: "seat" }),
    ).toMatchObject({
      code: "info.taken",
    });
    expect(JSON.stringify(t.players.paris.now().exercise.asked)).not.toContain("taken");
    await done(t, { type: "info.answer", id: one?.id ?? "", text: "ANSWER-1", to: "seat" });
    await t.players.paris.until("its answer", (s) =>
      s.items.some((i) => i.kind === "info" && i.text === "ANSWER-1"),
    );
    expect(
      await second.command({ type: "info.answer", id: two?.id ?? "", text: "ANSWER-2", to: "all" }),
    ).toMatchObject({ ok: true });
    await t.players.jnim.until("the answer to all", (s) =>
      s.items.some((i) => i.kind === "info" && i.text === "ANSWER-2"),
    );
    for (const seat of ["bamako", "jnim", "moscow", "observer"] as const)
      expect(t.players[seat].frames.join("")).not.toMatch(/QUESTION|ANSWER-1|"role":"paris","move"|asked/);
    expect(t.players.paris.now().exercise.asked).toBeUndefined();
    second.leave();
    t.leave();
  });
});

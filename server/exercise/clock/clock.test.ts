// Time: what it does by itself, when it stands still, and what a restart gives back. The clock is held in the test's hand.
import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ROLES, type Role } from "../../../game-rules/index.ts";
import type { Snapshot } from "../../contract/answers.ts";
import type { Command, CreateExercise } from "../../contract/requests.ts";
import type { Seat } from "../../contract/seats.ts";
import type { Store } from "../../store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "../../testing/house.ts";
import { type ManualTime, manualTime } from "../../testing/manual-time.ts";
import { join, type Player, play } from "../../testing/player.ts";

const MINUTE = 60_000;
const options = { botPaceMs: 1_000, requestRate: { perSecond: 1_000, burst: 1_000 }, lookMs: 1e9 };

let store: Store;
let time: ManualTime;
let house: House;
let table: Table;
beforeAll(async () => {
  store = await memoryStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  time = manualTime();
  house = await openHouse({ store, time, options });
});
afterEach(async () => {
  table.leave();
  await house.close();
  // A later server must not find its clock still running.
  await store.deleteExercise(table.id);
});

const begin = async (asked: Partial<CreateExercise>, seats: readonly Seat[]): Promise<Table> => {
  table = await sitDown(house.base, { scenario: "last-window", seed: 5, ...asked }, seats);
  for (const role of ROLES)
    if (seats.includes(role)) await table.players[role].until("its pen", (s) => s.exercise.me.pen);
  return table;
};
const ok = async (player: Player, command: Command): Promise<void> => {
  expect(await player.command(command)).toMatchObject({ ok: true });
};
const onward = async ({ players: { control } }: Table): Promise<void> => {
  const { turn, phase } = control.now().view;
  await ok(control, { type: "phase.advance", turn, phase });
  await control.until("the next phase", (s) => s.view.phase !== phase);
};
const phaseIs = (phase: string, turn?: number) => (s: Snapshot) =>
  s.view.phase === phase && s.exercise.phase === phase && (turn === undefined || s.view.turn === turn);
/** Nothing happens: every timer that rang has been heard by now. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 60));
const left = (player: Player): number => (player.now().exercise.clock.deadline ?? Number.NaN) - time.now();
const filled = async (id: string) =>
  (await store.events(id))
    .filter((e) => e.kind === "SheetFilled")
    .map((e) => e.payload as { role: Role; from: string });

describe("an exercise that is led", () => {
  it("waits for control to open and to read, and goes by the clock in between: 15 minutes at first, two fifths to talk", async () => {
    const { players } = await begin({ clock: 9 }, ["control", "paris"]);
    time.pass(60 * MINUTE);
    await quiet();
    expect(players.paris.now().exercise.status).toBe("lobby");
    await ok(players.control, { type: "game.open" });
    time.pass(60 * MINUTE);
    await quiet();
    expect(players.paris.now().view.phase).toBe("situation");
    await onward(table);
    await players.paris.until("talk", phaseIs("negotiation"));
    expect(left(players.paris)).toBe(6 * MINUTE);
    time.pass(6 * MINUTE - 1);
    await quiet();
    expect(players.paris.now().view.phase).toBe("negotiation");
    time.pass(1);
    await players.paris.until("orders", phaseIs("orders"));
    expect(left(players.paris)).toBe(9 * MINUTE);
    time.pass(9 * MINUTE);
    await players.paris.until("the outcome", phaseIs("outcome"));
    expect(players.paris.now().exercise.clock.deadline).toBeUndefined();
    time.pass(60 * MINUTE);
    await quiet();
    expect(players.paris.now().view.phase).toBe("outcome");
    await onward(table);
    await players.paris.until("the second quarter", phaseIs("situation", 2));
  });

  it("stands still while paused, and goes on with what was left", async () => {
    const { players } = await begin({ clock: 9 }, ["control", "paris"]);
    await ok(players.control, { type: "game.open" });
    await onward(table);
    time.pass(MINUTE);
    await ok(players.control, { type: "clock.pause", reason: "coffee" });
    const { exercise } = await players.paris.until("the pause", (s) => s.exercise.status === "paused");
    expect(exercise.clock).toMatchObject({ left: 5 * MINUTE, paused: { reason: "coffee" } });
    expect(await players.control.command({ type: "clock.pause", reason: "" })).toMatchObject({
      code: "clock.paused",
    });
    time.pass(120 * MINUTE);
    await quiet();
    expect(players.paris.now().view.phase).toBe("negotiation");
    await ok(players.control, { type: "clock.extend", seconds: 30 });
    await ok(players.control, { type: "clock.resume" });
    await players.paris.until("the clock", (s) => s.exercise.status === "running");
    expect(left(players.paris)).toBe(5.5 * MINUTE);
    await ok(players.control, { type: "clock.extend", seconds: 60 });
    await players.paris.until("more time", () => left(players.paris) === 6.5 * MINUTE);
    expect(await players.control.command({ type: "clock.resume" })).toMatchObject({
      code: "clock.not_paused",
    });
    await ok(players.control, { type: "clock.none" });
    await players.paris.until("no clock", (s) => s.exercise.clock.deadline === undefined);
    time.pass(120 * MINUTE);
    await quiet();
    expect(players.paris.now().view.phase).toBe("negotiation");
  });

  it("closes ten seconds after the last sheet, unless one is taken back", async () => {
    const { players } = await begin({}, ["control", ...ROLES]);
    await ok(players.control, { type: "game.open" });
    await onward(table);
    await onward(table);
    for (const role of ROLES) await ok(players[role], { type: "sheet.commit", turn: 1, orders: [] });
    await players.paris.until("closing", (s) => s.exercise.clock.closing === 10);
    time.pass(9_000);
    await ok(players.moscow, { type: "sheet.reopen", turn: 1 });
    await players.paris.until("no closing", (s) => s.exercise.clock.closing === undefined);
    time.pass(MINUTE);
    await quiet();
    expect(players.paris.now().view.phase).toBe("orders");
    await ok(players.moscow, { type: "sheet.commit", turn: 1, orders: [] });
    await players.paris.until("closing", (s) => s.exercise.clock.closing === 10);
    time.pass(10_000);
    await players.paris.until("the outcome", phaseIs("outcome"));
    expect(await filled(table.id)).toEqual([]);
  });

  it("moves on ten seconds after every seat has read, also when control says nothing", async () => {
    const { players } = await begin({ seats: { bamako: "balanced", jnim: "balanced", moscow: "random" } }, [
      "control",
      "paris",
    ]);
    await ok(players.control, { type: "game.open" });
    await ok(players.paris, { type: "phase.ready", turn: 1, phase: "situation" });
    await players.control.until("the close", (s) => s.exercise.clock.deadline === time.now() + 10_000);
    time.pass(9_999);
    await quiet();
    expect(players.paris.now().view.phase).toBe("situation");
    time.pass(1);
    await players.paris.until("talk", phaseIs("negotiation"));
  });

  it("moves on at once when every seat has read and control's page was closed a moment ago", async () => {
    const { players } = await begin({ seats: { bamako: "balanced", jnim: "balanced", moscow: "random" } }, [
      "control",
      "paris",
    ]);
    await ok(players.control, { type: "game.open" });
    players.control.leave();
    await expect.poll(async () => (await house.app.registry.open(table.id))?.people()).toBe(1);
    await ok(players.paris, { type: "phase.ready", turn: 1, phase: "situation" });
    time.pass(0);
    await players.paris.until("talk", phaseIs("negotiation"));
  });
});

describe("a quarter that closes over an absent seat", () => {
  it("takes its draft, else a bot's sheet; whoever was there and wrote nothing ordered nothing", async () => {
    const { players } = await begin({}, ["control", ...ROLES]);
    await ok(players.control, { type: "game.open" });
    await onward(table);
    const [first] = players.paris.legal();
    if (!first) throw new Error("no legal order");
    expect(await players.paris.ask("draft.put", { turn: 1, slot: "1", value: first.draft })).toMatchObject({
      ok: true,
    });
    const wrong = { ...first.draft, zone: "TAO" as const, target: "nowhere" };
    await players.paris.ask("draft.put", { turn: 1, slot: "2", value: wrong });
    // written, and its zone never chosen
    const placeless = { id: "bamako.restore_administration" as const, intent: "The north first." };
    await players.bamako.ask("draft.put", { turn: 1, slot: "1", value: placeless });
    players.paris.leave();
    players.jnim.leave();
    await players.control.until("them gone", (s) => s.exercise.seats.filter((x) => x.here > 0).length === 2);
    await onward(table);
    await onward(table);
    const found = Object.fromEntries((await filled(table.id)).map((e) => [e.role, e]));
    expect(found).toMatchObject({
      paris: { from: "draft", dropped: 1, left: [{ draft: wrong }] },
      jnim: { from: "bot" },
      bamako: { from: "draft", dropped: 1 },
      moscow: { from: "nothing" },
    });
    const sheets = (await store.events(table.id)).filter((e) => e.kind === "SheetCommitted");
    const orders = Object.fromEntries(
      sheets.map((e) => [(e.payload as { role: Role }).role, (e.payload as { orders: unknown[] }).orders]),
    );
    expect(orders.paris).toEqual([first.draft]);
    expect(orders.jnim?.length).toBeGreaterThan(0);
    expect(sheets.find((e) => e.author === "bot:jnim")).toBeDefined();
    // the seat reads at the outcome what of its own was left out and why, control of all, the others nothing
    const reportTo = async (player: Player) => {
      const { items } = await player.until("the outcome", phaseIs("outcome"));
      const report = items.find((i) => i.kind === "report");
      return report?.kind === "report" ? report.report : undefined;
    };
    expect((await reportTo(players.bamako))?.left).toEqual([{ draft: placeless, lack: "zone" }]);
    expect((await reportTo(players.control))?.left).toMatchObject([{ draft: wrong }, { draft: placeless }]);
    expect(await reportTo(players.moscow)).not.toHaveProperty("left");
  });
});

describe("an exercise that nobody leads", () => {
  it("opens when all are seated, and goes at the pace of its people", async () => {
    const { players } = await begin({}, ["paris", "bamako", "moscow"]);
    time.pass(60 * MINUTE);
    await quiet();
    expect(players.paris.now().exercise.status, "JNIM is still to come").toBe("lobby");
    const late = await sitLate("jnim");
    await late.until("its pen", (s) => s.exercise.me.pen);
    time.pass(5_000);
    await players.paris.until("the opening", (s) => s.exercise.status === "running");
    const seated: Player[] = [players.paris, players.bamako, players.moscow, late];
    for (const player of seated) await ok(player, { type: "phase.ready", turn: 1, phase: "situation" });
    time.pass(0);
    for (const player of seated) {
      await player.until("talk", phaseIs("negotiation"));
      await ok(player, { type: "phase.ready", turn: 1, phase: "negotiation" });
    }
    // The last word can be taken back for ten seconds, by whoever said it.
    time.pass(9_000);
    await ok(late, { type: "phase.unready", turn: 1, phase: "negotiation" });
    await ok(late, { type: "phase.unready", turn: 1, phase: "negotiation" });
    time.pass(60_000);
    await players.paris.until("who is not ready after all", (s) =>
      s.exercise.seats.some((x) => x.role === "jnim" && !x.ready && x.awaited),
    );
    expect(players.paris.now().view.phase).toBe("negotiation");
    await ok(late, { type: "phase.ready", turn: 1, phase: "negotiation" });
    time.pass(10_000);
    for (const player of seated) {
      await player.until("orders", phaseIs("orders"));
      await ok(player, { type: "sheet.commit", turn: 1, orders: [] });
    }
    time.pass(10_000);
    for (const player of seated) {
      await player.until("the outcome", phaseIs("outcome"));
      time.pass(10 * MINUTE);
      await ok(player, { type: "outcome.read", turn: 1 });
    }
    time.pass(0);
    await late.until("the second quarter", phaseIs("situation", 2));
    late.leave();
  });

  const sitLate = async (role: Role): Promise<Player> => {
    const { join } = await import("../../testing/player.ts");
    const { cookie } = await join(house.base, table.links[role]);
    return play(house.base, { exercise: table.id, seat: role, cookie });
  };

  it("is played to its end by bots alone, once control has opened it and gone", async () => {
    const bots = { paris: "balanced", bamako: "random", jnim: "history", moscow: "balanced" } as const;
    const { players, id } = await begin({ seats: bots }, ["control", "observer"]);
    await ok(players.control, { type: "game.open" });
    players.control.leave();
    await players.observer.until("a moment", () => true);
    for (let i = 0; i < 200 && players.observer.now().view.phase !== "ended"; i++) {
      time.pass(61_000);
      await quiet();
    }
    await players.observer.until("the end", phaseIs("ended"));
    await expect.poll(async () => (await store.exercise(id))?.endedAt).not.toBeNull();
  }, 40_000);

  it("goes on by the clock with nobody there at all", async () => {
    const { players, id } = await begin({ clock: 1 }, ["control"]);
    await ok(players.control, { type: "game.open" });
    players.control.leave();
    for (let i = 0; i < 30; i++) {
      time.pass(MINUTE);
      await quiet();
    }
    const turns = (await store.events(id))
      .filter((e) => e.kind === "PhaseOpened")
      .map((e) => e.payload as { turn: number });
    expect(Math.max(...turns.map((t) => t.turn))).toBeGreaterThan(2);
  });
});

describe("a server that stops and starts again", () => {
  const restart = async (passed: number): Promise<Player> => {
    await house.close();
    time.pass(passed);
    house = await openHouse({ store, time, options });
    return play(house.base, { exercise: table.id, seat: "paris", cookie: table.cookies.paris });
  };

  it("gives the clock back what passed while no server ran", async () => {
    const { players } = await begin({ clock: 9 }, ["control", "paris"]);
    await ok(players.control, { type: "game.open" });
    await onward(table);
    time.pass(MINUTE);
    // The last proof of life is at most one tick old.
    await quiet();
    table.leave();
    const paris = await restart(8 * 60 * MINUTE);
    expect(left(paris)).toBeGreaterThanOrEqual(5 * MINUTE);
    expect(left(paris)).toBeLessThanOrEqual(5 * MINUTE + 20_000);
    expect(paris.now().items.at(-1)).toMatchObject({ kind: "notice", code: "clock.restarted" });
    paris.leave();
  });

  it("gives at least a minute", async () => {
    const { players } = await begin({ clock: 9 }, ["control", "paris"]);
    await ok(players.control, { type: "game.open" });
    await onward(table);
    time.pass(6 * MINUTE - 1_000);
    await quiet();
    table.leave();
    const paris = await restart(2_000);
    expect(left(paris)).toBe(MINUTE);
    paris.leave();
  });

  it("leaves a paused clock alone", async () => {
    const { players } = await begin({ clock: 9 }, ["control", "paris"]);
    await ok(players.control, { type: "game.open" });
    await onward(table);
    await ok(players.control, { type: "clock.pause", reason: "lunch" });
    table.leave();
    const paris = await restart(60 * MINUTE);
    expect(paris.now().exercise).toMatchObject({
      status: "paused",
      clock: { left: 6 * MINUTE, paused: { reason: "lunch" } },
    });
    paris.leave();
  });

  it("takes nobody for absent who is still on the way back: control comes first and closes at once", async () => {
    const { players } = await begin({}, ["control", "paris"]);
    await ok(players.control, { type: "game.open" });
    await onward(table);
    await onward(table);
    table.leave();
    await house.close();
    time.pass(1_000);
    house = await openHouse({ store, time, options });
    const control = await play(house.base, {
      exercise: table.id,
      seat: "control",
      cookie: table.cookies.control,
    });
    await ok(control, { type: "phase.advance", turn: 1, phase: "orders" });
    const found = Object.fromEntries((await filled(table.id)).map((e) => [e.role, e.from]));
    // Nobody ever sat in the other seats.
    expect(found).toEqual({ paris: "nothing", bamako: "bot", moscow: "bot", jnim: "bot" });
    control.leave();
  });

  it("knows a command that was acknowledged before it stopped", async () => {
    const { players } = await begin({}, ["control", "paris"]);
    const key = randomUUID();
    const first = await players.control.command({ type: "game.open" }, key);
    expect(first).toMatchObject({ ok: true });
    table.leave();
    const paris = await restart(1_000);
    const control = await play(house.base, {
      exercise: table.id,
      seat: "control",
      cookie: table.cookies.control,
    });
    expect(await control.command({ type: "game.open" }, key)).toEqual(first);
    control.leave();
    paris.leave();
  });
});

describe("a host whose clock is set, or that sleeps", () => {
  /** Talk is under way, one minute of six is gone. */
  const talking = async () => {
    const { players } = await begin({ clock: 9 }, ["control", "paris"]);
    await ok(players.control, { type: "game.open" });
    await onward(table);
    await players.paris.until("talk", phaseIs("negotiation"));
    time.pass(MINUTE);
    await quiet();
    return players;
  };
  const told = (code: string) => (s: Snapshot) => s.items.some((i) => i.kind === "notice" && i.code === code);
  /** A browser's countdown goes by the server's `now` that came with the deadline. */
  const shown = (player: Player): number => {
    const { clock, now } = player.now().exercise;
    return (clock.deadline ?? Number.NaN) - now;
  };

  it.each([
    ["five minutes back", -5 * MINUTE],
    ["an hour forward", 60 * MINUTE],
  ])(
    "%s: the deadline moves along, every seat is told, and the phase is as long as it was",
    async (_, by) => {
      const { control, paris } = await talking();
      time.leap(by);
      expect(await paris.command({ type: "message.send", to: [], text: "who set the clock?" })).toMatchObject(
        {
          ok: true,
        },
      );
      time.pass(1_000);
      for (const player of [control, paris]) await player.until("the notice", told("clock.set"));
      expect(left(paris)).toBe(5 * MINUTE - 1_000);
      expect(shown(paris)).toBe(5 * MINUTE - 1_000);
      time.pass(5 * MINUTE - 1_001);
      await quiet();
      expect(paris.now().view.phase).toBe("negotiation");
      time.pass(1);
      await paris.until("orders", phaseIs("orders"));
      expect(left(paris)).toBe(9 * MINUTE);
    },
  );

  it.each([
    ["the process is stopped", "goes on", "clock.restarted"],
    ["the machine sleeps", "stands", "clock.set"],
  ] as const)("%s across the deadline: what was left is left, at least a minute", async (_, side, code) => {
    const { paris } = await talking();
    time.pass(5 * MINUTE - 40_000);
    await quiet();
    time.sleep(52_000, side);
    time.pass(1_000);
    await paris.until("the notice", told(code));
    expect(paris.now().view.phase).toBe("negotiation");
    expect(left(paris)).toBe(MINUTE);
    expect(shown(paris)).toBe(MINUTE);
    time.pass(MINUTE);
    await paris.until("orders", phaseIs("orders"));
  });

  it("sleeps within a phase: the time comes back to the second", async () => {
    const { paris } = await talking();
    time.sleep(2 * MINUTE);
    time.pass(0);
    await paris.until("the notice", told("clock.restarted"));
    expect(left(paris)).toBe(5 * MINUTE - 1_000);
  });

  it("measures by no wall time what has no deadline: the ten seconds of the last sheet, the minute of a pen", async () => {
    const { players } = await begin({}, ["control", ...ROLES]);
    await ok(players.control, { type: "game.open" });
    await onward(table);
    await onward(table);
    for (const role of ROLES) await ok(players[role], { type: "sheet.commit", turn: 1, orders: [] });
    await players.paris.until("closing", (s) => s.exercise.clock.closing === 10);
    time.leap(-5 * MINUTE);
    time.pass(1_000);
    await expect.poll(async () => (await store.events(table.id)).at(-1)?.kind).toBe("ClockShifted");
    time.pass(9_000);
    await players.paris.until("the outcome", phaseIs("outcome"));
    expect(players.paris.now().items.filter((i) => i.kind === "notice")).toEqual([]);

    const second = await join(house.base, table.links.paris);
    const other = await play(house.base, { exercise: table.id, seat: "paris", cookie: second.cookie });
    players.paris.leave();
    await other.until("the holder gone", (s) => s.exercise.seats[0]?.here === 1);
    time.leap(-5 * MINUTE);
    time.pass(1_000);
    await quiet();
    time.pass(58_000);
    await ok(other, { type: "pen.ask" });
    await quiet();
    expect(other.now().exercise.me.pen).toBe(false);
    time.pass(1_000);
    await other.until("the pen", (s) => s.exercise.me.pen);
    other.leave();
  });

  it("sets no clock going that is paused, and says nothing of it", async () => {
    const { control, paris } = await talking();
    await ok(control, { type: "clock.pause", reason: "coffee" });
    time.leap(60 * MINUTE);
    time.pass(1_000);
    await expect.poll(async () => (await store.events(table.id)).at(-1)?.kind).toBe("ClockShifted");
    await ok(control, { type: "clock.resume" });
    await paris.until("the clock", (s) => s.exercise.status === "running");
    expect(left(paris)).toBe(5 * MINUTE);
    expect(paris.now().items.some((i) => i.kind === "notice" && i.code === "clock.set")).toBe(false);
  });

  it("set back while no server ran: what was left is left", async () => {
    await talking();
    table.leave();
    await house.close();
    time.leap(-60 * MINUTE);
    time.pass(MINUTE);
    house = await openHouse({ store, time, options });
    const paris = await play(house.base, {
      exercise: table.id,
      seat: "paris",
      cookie: table.cookies.paris,
    });
    // The last proof of life is at most one tick old.
    expect(left(paris)).toBeGreaterThanOrEqual(5 * MINUTE);
    expect(left(paris)).toBeLessThanOrEqual(5 * MINUTE + 20_000);
    expect(paris.now().items.at(-1)).toMatchObject({ kind: "notice", code: "clock.set" });
    paris.leave();
  });
});

describe("a quarter a day with an hour of its own", () => {
  const HOUR = 60 * MINUTE;
  const day = { at: "20:00", zone: "UTC", daysOff: [6, 7] };
  /** The hand of the test's clock stands on a Tuesday, 22:13:20 UTC. */
  const close = (date: string) => Date.parse(`${date}T20:00:00Z`);
  const deadline = (player: Player) => player.now().exercise.clock.deadline;
  const talking = async () => {
    const { players } = await begin({ clock: "day", day }, ["control", "paris"]);
    await ok(players.control, { type: "game.open" });
    await onward(table);
    await players.paris.until("talk", phaseIs("negotiation"));
    return players;
  };

  it("talks half of the way to the hour, closes orders on it, and tells every seat the closes ahead", async () => {
    const { paris } = await talking();
    const start = time.now();
    expect(deadline(paris)).toBe(start + (close("2023-11-15") - start) / 2);
    const ahead = paris.now().exercise.clock.day?.closes ?? [];
    expect(ahead.slice(0, 4)).toEqual(
      ["2023-11-15", "2023-11-16", "2023-11-17", "2023-11-20"].map(close), // no close at the weekend
    );
    expect(ahead).toHaveLength(paris.now().view.scenario.turns);
    time.pass((close("2023-11-15") - start) / 2);
    await paris.until("orders", phaseIs("orders"));
    expect(deadline(paris)).toBe(close("2023-11-15"));
    time.pass(close("2023-11-15") - time.now());
    await paris.until("the outcome", phaseIs("outcome"));
    expect(await filled(table.id)).toHaveLength(4);
  });

  it("keeps its hour when the host's clock is set, and moves on to the next day's where too little is left of it", async () => {
    const { control, paris } = await talking();
    await onward(table);
    await paris.until("orders", phaseIs("orders"));
    expect(deadline(paris)).toBe(close("2023-11-15"));
    time.leap(-HOUR);
    time.pass(1_000);
    await control.until("the notice", (s) =>
      s.items.some((i) => i.kind === "notice" && i.code === "clock.set"),
    );
    expect(deadline(paris)).toBe(close("2023-11-15"));
    time.leap(close("2023-11-15") - time.now() - 30_000);
    time.pass(1_000);
    await paris.until("the next close", (s) => s.exercise.clock.deadline === close("2023-11-16"));
    expect(paris.now().view.phase).toBe("orders");
  });

  it("moves on for a holiday, keeps its hour through a pause, and is told to everybody", async () => {
    const { control, paris } = await talking();
    await ok(control, { type: "clock.holidays", dates: ["2023-11-15", "2023-11-15"] });
    await paris.until("the new close", (s) => s.exercise.clock.day?.closes[0] === close("2023-11-16"));
    expect(paris.now().exercise.clock.day?.holidays).toEqual(["2023-11-15"]);
    expect(deadline(paris)).toBe(time.now() + (close("2023-11-16") - time.now()) / 2);
    await onward(table);
    await paris.until("orders", phaseIs("orders"));
    await ok(control, { type: "clock.pause", reason: "a strike" });
    time.pass(3 * HOUR);
    await ok(control, { type: "clock.resume" });
    await paris.until("the clock", (s) => s.exercise.clock.paused === undefined);
    expect(deadline(paris)).toBe(close("2023-11-16"));
    expect(await paris.command({ type: "clock.holidays", dates: [] })).toMatchObject({ ok: false });
  });

  it("keeps a day for every quarter ahead: holidays that leave none are refused, and everybody can still come in", async () => {
    const day = { at: "20:00", zone: "UTC", daysOff: [2, 3, 4, 5, 6, 7] };
    const { players, links } = await begin({ clock: "day", day }, ["control", "paris"]);
    await ok(players.control, { type: "game.open" });
    const first = Date.UTC(2023, 10, 20);
    const mondays = Array.from({ length: 120 }, (_, week) =>
      new Date(first + week * 7 * 24 * 60 * MINUTE).toISOString().slice(0, 10),
    );
    expect(await players.control.command({ type: "clock.holidays", dates: mondays })).toEqual({
      ok: false,
      code: "clock.no_close",
      params: { days: 400 },
    });
    expect((await store.events(table.id)).map((e) => e.kind)).not.toContain("HolidaysSet");
    await ok(players.control, { type: "clock.holidays", dates: mondays.slice(0, 40) });
    expect((await join(house.base, links.bamako)).ok).toBe(true);
  });

  it("has no holidays where a quarter takes minutes", async () => {
    const { players } = await begin({ clock: 9 }, ["control"]);
    expect(await players.control.command({ type: "clock.holidays", dates: ["2023-11-15"] })).toEqual({
      ok: false,
      code: "clock.no_days",
      params: {},
    });
  });

  it("is refused where nobody knows its zone, or no day is left", async () => {
    const ask = (part: object) =>
      fetch(`${house.base}/api/exercises`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ scenario: "last-window", clock: "day", day: { ...day, ...part } }),
      }).then(async (r) => [r.status, await r.json()]);
    expect(await ask({ zone: "Mars/Olympus" })).toMatchObject([400, { params: { path: "day.zone" } }]);
    expect(await ask({ at: "24:00" })).toMatchObject([400, { params: { path: "day.at" } }]);
    expect(await ask({ daysOff: [1, 2, 3, 4, 5, 6, 7] })).toMatchObject([
      400,
      { params: { path: "day.daysOff" } },
    ]);
    await begin({}, ["control"]);
  });
});

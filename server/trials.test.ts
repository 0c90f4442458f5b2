// What is tried out: a practice quarter with the seats' own people, of which nothing is left; a rehearsal that is thrown away; and people
// who are moved from one seat to another.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cookieName, type Joined } from "./contract/http.ts";
import type { Seat } from "./contract/seats.ts";
import type { Copy } from "./debrief/copy-format.ts";
import type { Store } from "./store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "./testing/house.ts";
import { knock, type Player, play } from "./testing/player.ts";

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

/** What is said and noted in a practice quarter, and must stand nowhere afterwards. */
const SAID = "WORD-SAID-IN-PRACTICE";
const NOTED = "NOTE-OF-PRACTICE";

async function post(path: string, body: unknown, cookie = ""): Promise<Answer> {
  const answer = await fetch(`${house.base}/api/${path}`, {
    method: "POST",
    headers: { cookie },
    body: JSON.stringify(body),
  });
  const set = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
  return { status: answer.status, set, ...((await answer.json()) as Joined & { code: string }) };
}
type Answer = { status: number; set: string; code: string } & Omit<Joined, "ok">;

const advance = (control: Player) => {
  const { turn, phase } = control.now().view;
  return control.command({ type: "phase.advance", turn, phase });
};

async function practising(table: Table, seats: readonly Seat[]) {
  const opened = await post("trials", { exercise: table.id, kind: "practice" }, table.cookies.control);
  expect(opened).toMatchObject({ status: 201, seat: "control" });
  const players: Partial<Record<Seat, Player>> = {};
  const cookies: Partial<Record<Seat, string>> = { control: opened.set };
  for (const seat of seats) {
    if (seat !== "control") {
      const entered = await post("trials/enter", { exercise: table.id, seat }, table.cookies[seat]);
      expect(entered).toMatchObject({ status: 200, seat, exercise: opened.exercise });
      cookies[seat] = entered.set;
    }
    players[seat] = await play(house.base, { exercise: opened.exercise, seat, cookie: cookies[seat] ?? "" });
  }
  return { id: opened.exercise, players: players as Record<Seat, Player>, cookies };
}

describe("a practice quarter", () => {
  it("is played in an exercise of its own by the same seats, ends with its outcome, and leaves two lines for those who lead", async () => {
    const seats = ["control", "paris", "moscow", "observer", "wall"] as const;
    const table = await sitDown(house.base, { scenario: "last-window", title: "Course" }, seats);
    const { control, paris } = table.players;
    const before = (await store.events(table.id)).length;

    // Control's alone, and nobody is let in before there is one.
    expect(await post("trials", { exercise: table.id, kind: "practice" }, table.cookies.paris)).toMatchObject(
      {
        status: 401,
        code: "cookie.missing",
      },
    );
    expect(
      await post("trials/enter", { exercise: table.id, seat: "paris" }, table.cookies.paris),
    ).toMatchObject({
      status: 404,
      code: "practice.none",
    });
    const { id, players, cookies } = await practising(table, seats);
    for (const player of Object.values(table.players))
      await player.until("the way in", (s) => s.exercise.practice === id);
    expect(
      await post("trials", { exercise: table.id, kind: "practice" }, table.cookies.control),
    ).toMatchObject({
      status: 409,
      code: "practice.open",
    });
    // Every screen is told what it is; a cookie of one seat opens no other.
    for (const player of Object.values(players))
      expect(player.now().exercise).toMatchObject({
        trial: { kind: "practice", of: table.id },
        title: "Course",
      });
    expect(
      await post("trials/enter", { exercise: table.id, seat: "jnim" }, table.cookies.paris),
    ).toMatchObject({
      status: 401,
    });
    const foreign = `${cookieName(id, "jnim")}=${(cookies.paris ?? "").split("=")[1]}`;
    expect(await knock(house.base, { exercise: id, seat: "jnim", cookie: foreign })).toBe("cookie.wrong");

    // One quarter, from its situation to its outcome, and no further.
    const lead = players.control;
    await players.paris.command({ type: "message.send", to: ["moscow"], text: SAID });
    await lead.command({ type: "moment.mark", note: NOTED });
    for (const phase of ["situation", "negotiation", "orders"] as const) {
      await lead.until(phase, (s) => s.view.phase === phase);
      expect(await advance(lead)).toMatchObject({ ok: true });
    }
    await lead.until("the outcome", (s) => s.view.phase === "outcome");
    expect(await advance(lead)).toMatchObject({ code: "practice.one_quarter" });
    expect(await lead.command({ type: "game.end" })).toMatchObject({ code: "practice.one_quarter" });

    // Its end takes everybody out, on record in the exercise itself, and nothing is left.
    const told = new Promise((resolve) => players.paris.socket.once("ended", ({ code }) => resolve(code)));
    expect(await post("trials/discard", { exercise: table.id }, table.cookies.paris)).toMatchObject({
      status: 401,
    });
    expect(await post("trials/discard", { exercise: table.id }, table.cookies.control)).toMatchObject({
      status: 200,
    });
    expect(await told).toBe("exercise_deleted");
    expect(await store.exercise(id)).toBeNull();
    expect(await store.events(id)).toEqual([]);
    await paris.until("no way in", (s) => s.exercise.practice === undefined);
    const log = (await store.events(table.id)).slice(before).map(({ kind }) => kind);
    expect(log).toEqual(["PracticeOpened", "PracticeEnded"]);
    expect(paris.now().exercise.status).toBe("lobby");
    expect(paris.now().items.map((i) => i.kind)).not.toContain("notice");

    // The copy tells that it was, by two acts of the desk, and nothing that was said in it.
    await control.command({ type: "game.open" });
    for (const phase of ["situation", "negotiation", "orders"] as const) {
      await control.until(phase, (s) => s.view.phase === phase);
      await advance(control);
    }
    await control.until("the outcome", (s) => s.view.phase === "outcome");
    expect(await control.command({ type: "game.end" })).toMatchObject({ ok: true });
    for (const [seat, acts] of [
      ["control", ["practice_opened", "practice_ended", "opened"]],
      ["paris", undefined],
    ] as const) {
      if (seat === "paris") await control.command({ type: "settings.set", scoresOpen: true });
      const answer = await fetch(`${house.base}/api/debrief/copy`, {
        method: "POST",
        headers: { cookie: table.cookies[seat] },
        body: JSON.stringify({ exercise: table.id, seat }),
      });
      const text = await answer.text();
      expect(answer.status).toBe(200);
      expect(text).not.toContain(SAID);
      expect(text).not.toContain(NOTED);
      expect(text).not.toContain(id);
      expect((JSON.parse(text) as Copy).desk?.slice(0, 3).map(({ did }) => did)).toEqual(acts);
    }
    table.leave();
  });

  it("ends as the first quarter opens, and none is opened afterwards", async () => {
    const table = await sitDown(house.base, { scenario: "last-window" }, ["control", "paris"]);
    const { id, players } = await practising(table, ["control", "paris"]);
    const told = new Promise((resolve) => players.paris.socket.once("ended", ({ code }) => resolve(code)));
    expect(await table.players.control.command({ type: "game.open" })).toMatchObject({ ok: true });
    expect(await told).toBe("exercise_deleted");
    await table.players.paris.until("no way in", (s) => s.exercise.practice === undefined);
    await expect.poll(() => store.exercise(id)).toBeNull();
    expect(
      await post("trials", { exercise: table.id, kind: "practice" }, table.cookies.control),
    ).toMatchObject({
      status: 409,
      code: "exercise.already_open",
    });
    table.leave();
  });
});

describe("a rehearsal", () => {
  it("has bots in every seat and the list of injects, plays to its end, and is thrown away by whoever controls it", async () => {
    const table = await sitDown(house.base, { scenario: "last-window", title: "Course" }, ["control"]);
    const before = (await store.events(table.id)).length;
    const made = await post(
      "trials",
      { exercise: table.id, kind: "rehearsal", title: "Rehearsal: Course" },
      table.cookies.control,
    );
    expect(made).toMatchObject({ status: 201, seat: "control" });
    const lead = await play(house.base, { exercise: made.exercise, seat: "control", cookie: made.set });
    expect(lead.now().exercise).toMatchObject({ trial: { kind: "rehearsal" }, status: "lobby" });
    expect(lead.now().exercise.seats.every(({ by }) => by === "balanced")).toBe(true);
    // Of the exercise that it is of nothing is thrown away by it.
    expect(await post("trials/discard", { exercise: table.id }, table.cookies.control)).toMatchObject({
      status: 409,
      code: "practice.none",
    });
    expect(await post("trials/discard", { exercise: made.exercise }, made.set)).toMatchObject({
      status: 200,
    });
    expect(await store.exercise(made.exercise)).toBeNull();
    expect((await store.events(table.id)).length).toBe(before);
    table.leave();
    lead.leave();
  });
});

describe("somebody who is moved to another seat", () => {
  it("comes over once, knows the new seat alone, and has the old one no more", async () => {
    const table = await sitDown(house.base, { scenario: "last-window" }, [
      "control",
      "paris",
      "moscow",
      "scribe",
    ]);
    const { control, paris, moscow, scribe } = table.players;
    const { id: exercise, cookies } = table;
    await control.command({ type: "game.open" });
    await paris.until("the pen", (s) => s.exercise.me.pen && s.exercise.status === "running");
    await paris.ask("name.set", { name: "A. Morel" });
    await paris.command({ type: "message.send", to: ["bamako"], text: SAID });
    const { member } = paris.now().exercise.me;
    const move = { type: "member.remove", seat: "paris", member, to: "moscow" } as const;

    expect(await moscow.command(move)).toMatchObject({ code: "seat.may_not" });
    for (const to of ["control", "scribe", "wall", "paris"] as const)
      expect(await control.command({ ...move, to })).toMatchObject({ code: "seat.may_not" });
    const leading = { ...move, seat: "scribe", member: scribe.now().exercise.me.member } as const;
    expect(await control.command(leading)).toMatchObject({ code: "seat.may_not" });
    await control.command({ type: "seat.give", role: "jnim", to: "balanced" });
    expect(await control.command({ ...move, to: "jnim" })).toMatchObject({ code: "seat.bot" });
    // Nobody who was not moved comes over.
    expect(await post("moved", { exercise, seat: "paris" }, cookies.paris)).toMatchObject({
      status: 403,
      code: "member.removed",
    });

    const told = new Promise((resolve) => paris.socket.once("ended", ({ code }) => resolve(code)));
    expect(await control.command(move)).toMatchObject({ ok: true });
    expect(await told).toBe("member_removed");
    expect(await knock(house.base, { exercise, seat: "paris", cookie: cookies.paris })).toBe(
      "member.removed",
    );
    const came = await post("moved", { exercise, seat: "paris" }, cookies.paris);
    expect(came).toMatchObject({ status: 200, seat: "moscow", path: `/play/${exercise}/moscow` });
    expect(await post("moved", { exercise, seat: "paris" }, cookies.paris)).toMatchObject({ status: 403 });

    // A new stream: of what Paris said and held nothing is in any byte.
    const there = await play(house.base, { exercise, seat: "moscow", cookie: came.set });
    expect(there.now().exercise.me).toMatchObject({ seat: "moscow", name: "A. Morel" });
    await control.command({ type: "message.send", to: ["paris"], text: `${SAID}-LATER` });
    await control.command({ type: "message.send", to: ["moscow"], text: "WORD-FOR-MOSCOW" });
    await there.until("a word", (s) => JSON.stringify(s.items).includes("WORD-FOR-MOSCOW"));
    expect(there.frames.join("")).not.toContain(SAID);
    const view = there.now().view as unknown as Record<string, unknown>;
    expect(view["viewer"] ?? "moscow").toBe("moscow");
    await control.until("the notice", (s) =>
      s.items.some((i) => i.kind === "notice" && i.code === "member.moved" && i.params["into"] === "moscow"),
    );
    there.leave();
    table.leave();
  });

  it("holds several seats by several links in one browser", async () => {
    const table = await sitDown(house.base, { scenario: "last-window" }, ["control", "paris", "bamako"]);
    const both = `${table.cookies.paris}; ${table.cookies.bamako}`;
    for (const seat of ["paris", "bamako"] as const) {
      const player = await play(house.base, { exercise: table.id, seat, cookie: both });
      expect(player.now().exercise.me.seat).toBe(seat);
      player.leave();
    }
    table.leave();
  });
});

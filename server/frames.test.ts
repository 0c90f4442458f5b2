// Whole games over real sockets, every frame and every answer held to its schema; and a frame that is not as its schema says is caught.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { ROLES, type Role, type Scenario, scenarios, TRACKS, VIEWERS } from "../game-rules/index.ts";
import type { Snapshot } from "./contract/answers.ts";
import asyncapi from "./contract/asyncapi.json" with { type: "json" };
import type { ClassLinked, ClassMade, TemplateKept } from "./contract/http.ts";
import { blankRow } from "./contract/msel.ts";
import { NOTHING_PREPARED } from "./contract/prepared.ts";
import { type Command, type CreateExercise, type RequestName, requests } from "./contract/requests.ts";
import {
  API_REFUSALS,
  BODY_REFUSALS,
  OPERATOR_REFUSALS,
  ROUTES,
  type RouteName,
  type RouteRow,
} from "./contract/routes.ts";
import { answers, refused } from "./contract/sent/answers.ts";
import { events, snapshot, update } from "./contract/sent/picture.ts";
import { TEMPLATE_FORMAT, type Template, templateCookie } from "./contract/template.ts";
import { settleOperatorKey } from "./operator-key.ts";
import type { Store } from "./store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "./testing/house.ts";
import { createExercise, join, type Player, play, tokenOf } from "./testing/player.ts";
import { smallThreads } from "./testing/small-threads.ts";

const KEY = "the-key-of-the-operator";
const WITH_KEY = { authorization: `Bearer ${KEY}` };

let store: Store;
let house: House;
beforeAll(async () => {
  store = await memoryStore();
  await settleOperatorKey(store, KEY);
  house = await openHouse({
    store,
    thread: await smallThreads(),
    options: { botPaceMs: 1, requestRate: { perSecond: 1e4, burst: 1e4 } },
  });
});
afterAll(async () => {
  await house.close();
  await store.close();
});

const CODES = new Set(asyncapi.components.schemas.RefusalCode.enum);

/** What was found wrong, and what was seen, so that no test is idle. */
class Record {
  readonly wrong: string[] = [];
  readonly kinds = new Set<string>();
  readonly asked = new Set<string>();
  /** Parts of updates. */
  readonly parts = new Set<string>();
  frames = 0;

  hold(what: string, schema: z.ZodType, x: unknown): void {
    const { error } = schema.safeParse(x);
    for (const issue of error?.issues ?? [])
      this.wrong.push(`${what} at ${issue.path.join(".")}: ${issue.message}`);
  }

  /** Every frame that came, as text off the wire. */
  read(player: Player): void {
    for (const frame of player.frames) {
      if (!frame.startsWith("2[")) continue;
      const [name, payload] = JSON.parse(frame.slice(1)) as [keyof typeof events, { items?: unknown[] }];
      this.frames++;
      this.hold(`${player.seat} ${name}`, events[name], payload);
      if (name === "update") for (const part of Object.keys(payload)) this.parts.add(part);
      for (const item of (payload.items ?? []) as { kind: string; move?: string }[])
        this.kinds.add(item.move ? `${item.kind} ${item.move}` : item.kind);
    }
    player.frames = [];
  }

  /** Holds each answer that a player gets to the schema of what it asked. */
  listen(player: Player): void {
    const { ask } = player;
    player.ask = async (name, request) => {
      const answer = await ask(name, request);
      this.asked.add(answer.ok ? name : `${name} refused`);
      const plain = JSON.parse(JSON.stringify(answer)) as { code?: string };
      this.hold(`${player.seat} ${name}`, answer.ok ? answers[name as RequestName] : refused, plain);
      if (plain.code && !CODES.has(plain.code)) this.wrong.push(`${plain.code} is no listed refusal`);
      return answer;
    };
  }
}

async function sit(asked: CreateExercise, record: Record): Promise<Table> {
  const table = await sitDown(house.base, asked);
  for (const player of Object.values(table.players)) record.listen(player);
  await table.players.paris.until("the pen", (s) => s.exercise.me.pen);
  return table;
}

async function done(player: Player, command: Command): Promise<void> {
  expect(await player.command(command), `${player.seat} ${command.type}`).toMatchObject({ ok: true });
}

/** Control moves on, unless the phase has moved by itself; everybody has seen it. */
async function advance({ players }: Table): Promise<void> {
  const { turn, phase } = players.control.now().view;
  await players.control.command({ type: "phase.advance", turn, phase });
  for (const player of Object.values(players))
    await player.until(`after ${turn} ${phase}`, (s) => s.view.turn !== turn || s.view.phase !== phase);
}

async function playOn(table: Table): Promise<void> {
  while (table.players.control.now().view.phase !== "ended") await advance(table);
}

type Bot = "balanced" | "random" | "history";

/** Control gives every role to a bot, but those that it has none for. */
async function giveTo(table: Table, bots: (role: Role) => Bot | undefined): Promise<void> {
  const { control } = table.players;
  for (const role of control.now().view.scenario.seats) {
    const to = bots(role);
    if (to) await done(control, { type: "seat.give", role, to });
  }
}

/** Every part of a table that has words in it: talk of all kinds, deals of all fates, drafts, notes, rulings. */
async function talkAndDeal(table: Table): Promise<void> {
  const { paris, bamako, moscow, jnim, control } = table.players;
  await done(paris, { type: "message.send", to: [], text: "among ourselves" });
  await done(paris, { type: "message.send", to: ["facilitator"], text: "a question" });
  await done(control, { type: "message.send", to: ["paris", "jnim"], text: "an answer" });
  await done(paris, { type: "message.send", to: ["bamako", "moscow"], text: "to both" });
  await done(jnim, { type: "message.send", to: [], text: "to everybody", official: true });
  await done(control, { type: "inject.send", text: "a storm", to: "all" });
  await done(control, { type: "rule", track: "legitimacy", amount: -5.5, reason: "a scandal" });
  await done(control, { type: "rule", track: "harm", zone: "MOP", amount: 2, reason: "a shell" });
  await done(moscow, {
    type: "hook.set",
    hook: {
      url: "https://chat.example.org/secret",
      locale: "fr",
      words: { negotiation: "", orders: "", outcome: "", ended: "" },
      quarters: [],
    },
  });
  const { turn } = paris.now().view;
  const draft = {
    parties: ["paris" as const, "bamako" as const],
    secret: true,
    terms: [{ kind: "aid" as const, by: "paris" as const, option: "services", from: turn, to: turn }],
  };
  const propose = async (): Promise<string> => {
    const known = new Set(paris.now().view.deals.map((d) => d.id));
    const fresh = (s: Snapshot) => s.view.deals.find((d) => d.by === "paris" && !known.has(d.id));
    await done(paris, { type: "deal.move", move: { move: "propose", draft } });
    return fresh(await bamako.until("the offer", (s) => fresh(s) !== undefined))?.id ?? "";
  };
  const first = await propose();
  await done(bamako, { type: "deal.move", move: { move: "counter", deal: first, version: 1, draft } });
  await done(paris, { type: "deal.move", move: { move: "sign", deal: first, version: 2 } });
  await done(bamako, { type: "deal.move", move: { move: "leak", deal: first, listener: "papers" } });
  const second = await propose();
  await done(bamako, {
    type: "deal.move",
    move: { move: "refuse", deal: second, version: 1, why: "later", words: "Not this year." },
  });
  await propose();
}

async function askForEverything({ players }: Table): Promise<void> {
  const { paris, control, scribe, wall } = players;
  for (const track of TRACKS) await paris.ask("why", { track });
  for (const player of [wall, control]) await player.ask("why", { track: "harm", zone: "MOP", turn: 1 });
  for (const viewer of VIEWERS) await scribe.ask("view.of", { viewer });
  for (const player of [paris, wall]) {
    const answer = await player.ask("orders.legal", {});
    expect(answer).toEqual({ ok: true, legal: JSON.parse(JSON.stringify(player.legal())) });
  }
  await paris.ask("name.set", { name: "A. Morel" });
  await paris.ask("read.mark", { channel: "cell", n: 1 });
  await paris.ask("line.tell", {});
  await paris.ask("resume", { n: 0 });
  await paris.ask("items.before", { before: paris.now().n, count: 5 });
  const { turn } = paris.now().view;
  const order = paris.legal()[0]?.draft;
  if (order) {
    await paris.ask("draft.put", { turn, slot: "1", value: { ...order, intent: "to be seen", sure: 2 } });
    await paris.ask("draft.put", { turn, slot: "2", value: order });
    await paris.ask("draft.put", { turn, slot: "2", value: null });
  }
  // What is refused has an answer too.
  await wall.ask("view.of", { viewer: "jnim" });
  await scribe.ask("quarter.of", {});
  await scribe.ask("sheets.of", {});
  await scribe.ask("odds.of", {
    role: "bamako",
    order: { id: "bamako.restore_administration", zone: "GAO" },
  });
  await wall.command({ type: "sheet.reopen", turn });
  await paris.command({ type: "sheet.reopen", turn });
  await paris.command({ type: "sheet.reopen", turn: turn + 1 });
  await paris.command({ type: "message.send", to: ["jnim"], text: "no way" });
  await paris.ask("read.mark", { channel: "", n: -1 });
  await paris.ask("draft.put", { turn: turn + 1, slot: "1", value: null });
}

const held = (record: Record): void => {
  expect([...new Set(record.wrong)]).toEqual([]);
  expect(record.frames).toBeGreaterThan(100);
};

describe("every frame and every answer is what its schema says", () => {
  it("with people at eight seats, then bots, to the scores", { timeout: 240_000 }, async () => {
    const record = new Record();
    const table = await sit({ scenario: "last-window", seed: 11, clock: 30, title: "Frames" }, record);
    const { paris, control } = table.players;
    await done(control, { type: "game.open" });
    await advance(table);
    await talkAndDeal(table);
    await askForEverything(table);
    await done(control, { type: "clock.pause", reason: "coffee" });
    await done(control, { type: "clock.extend", seconds: 60 });
    await done(control, { type: "clock.resume" });
    await done(control, { type: "settings.set", reading: "shown" });
    await advance(table);
    for (const role of ROLES) {
      const { view } = table.players[role].now();
      const exit = table.players[role]
        .legal()
        .filter((o) => o.draft.id === "paris.announce_exit")
        .slice(0, 1);
      const orders = exit.map((o) => o.draft);
      await done(table.players[role], { type: "sheet.commit", turn: view.turn, orders });
    }
    await advance(table);
    await done(control, { type: "line.step_back", to: { turn: 1, phase: "outcome" }, dice: "same" });
    await done(paris, { type: "outcome.read", turn: 1 });
    await advance(table);
    await done(paris, { type: "story.tell", of: "exit_announced", angle: "paris_choice", text: "" });
    await done(control, { type: "clock.none" });
    // Bamako stays with people, who let the last offer lapse.
    await giveTo(
      table,
      (role) => (({ paris: "balanced", jnim: "balanced", moscow: "random" }) as const)[role as "paris"],
    );
    await playOn(table);
    await done(control, { type: "settings.set", scoresOpen: true });
    for (const player of Object.values(table.players))
      await player.until("the scores", (s) => s.scores !== undefined);
    await askForEverything(table);
    await done(control, { type: "link.reissue", seat: "wall" });
    await expect.poll(() => table.players.wall.frames.some((f) => f.startsWith('2["ended"'))).toBe(true);

    for (const player of Object.values(table.players)) record.read(player);
    held(record);
    expect([...record.parts].sort()).toEqual(Object.keys(update.shape).sort());
    expect([...record.asked].sort()).toEqual(
      [
        ...Object.keys(requests),
        ...["command refused", "draft.put refused", "read.mark refused", "view.of refused"],
      ].sort(),
    );
    const moves = ["proposed", "countered", "concluded", "refused", "lapsed", "judged", "passed", "leaked"];
    expect([...record.kinds]).toEqual(
      expect.arrayContaining([
        ...["message", "phase", "report", "situation", "inject", "notice"],
        ...moves.map((move) => `deal ${move}`),
      ]),
    );
    table.leave();
  });

  it("in a scenario of one's own, a quarter a day, played by bots of all kinds", {
    timeout: 240_000,
  }, async () => {
    const record = new Record();
    const own: Scenario = {
      ...scenarios.serval,
      id: "our-own",
      name: "Ours",
      turns: 4,
      events: [
        { id: "our-event", turn: 1, to: "all", source: "ourselves", headline: "Rain", text: "It rains." },
        { id: "our-secret", turn: 2, to: ["jnim"], source: "ourselves", headline: "Sun" },
      ],
    };
    const day = { at: "20:00", zone: "Europe/Paris", daysOff: [6, 7] };
    const table = await sit({ scenario: { ...own }, seed: 5, clock: "day", day, reading: "shown" }, record);
    const { control } = table.players;
    await done(control, { type: "clock.holidays", dates: ["2030-12-25"] });
    await done(control, { type: "game.open" });
    await giveTo(
      table,
      (role) => (({ paris: "random", bamako: "history" }) as const)[role as "paris"] ?? "balanced",
    );
    await playOn(table);
    await askForEverything(table);
    for (const player of Object.values(table.players)) record.read(player);
    held(record);
    table.leave();
  });
});

const TEMPLATE: Template = {
  format: TEMPLATE_FORMAT,
  name: "Course",
  exercise: { scenario: "last-window" },
  groups: [],
  prepared: NOTHING_PREPARED,
  injects: [],
};

describe("every answer over HTTP is what the table of routes says", () => {
  const ask = (name: RouteName, body?: unknown, headers = {}) => {
    const [method = "GET", where = "/"] = name.split(" ");
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return fetch(`${house.base}${where}`, { method, headers, ...(method === "GET" ? {} : { body: text }) });
  };
  const row = (name: RouteName): RouteRow => ROUTES[name];

  const FOUR_GROUPS = { scenario: "last-window", groups: ["1", "2", "3", "4"].map((name) => ({ name })) };

  /** A class with its desk taken and the door of its room open. */
  async function classMade() {
    const post = (path: string, body: unknown, headers = {}) =>
      fetch(`${house.base}/api/${path}`, { method: "POST", body: JSON.stringify(body), headers });
    const made = (await (await post("classes", FOUR_GROUPS)).json()) as ClassMade;
    const took = await post("class/join", { token: tokenOf(made.links.control) });
    const cookie = took.headers.get("set-cookie")?.split(";")[0] ?? "";
    const asked = await post("class/link", { class: made.id, add: "lobby" }, { cookie });
    const { token: lobby = "" } = (await asked.json()) as ClassLinked;
    const groups = (await store.class(made.id))?.groups ?? [];
    return { ...made, cookie, lobby, exercise: groups[0]?.exerciseId ?? "" };
  }

  it.each(Object.keys(ROUTES) as RouteName[])("%s, where it is done", async (name) => {
    const { id, links } = await createExercise(house.base, { scenario: "last-window" });
    let leads = {};
    if (name === "POST /api/forks") {
      const { cookie: cookieOf } = await join(house.base, links.control);
      leads = { cookie: cookieOf };
      const control = await play(house.base, { exercise: id, seat: "control", cookie: cookieOf });
      await done(control, { type: "game.open" });
      control.leave();
    }
    if (name.startsWith("POST /api/debrief/")) {
      const { cookie: cookieOf } = await join(house.base, links.control);
      leads = { cookie: cookieOf };
      const control = await play(house.base, { exercise: id, seat: "control", cookie: cookieOf });
      await done(control, { type: "game.open" });
      for (const phase of ["situation", "negotiation", "orders"])
        await done(control, { type: "phase.advance", turn: 1, phase });
      await done(control, { type: "game.end" });
      control.leave();
    }
    if (name === "POST /api/moved") {
      const lead = await join(house.base, links.control);
      const moved = await join(house.base, links.paris);
      leads = { cookie: moved.cookie };
      const control = await play(house.base, { exercise: id, seat: "control", cookie: lead.cookie });
      const paris = await play(house.base, { exercise: id, seat: "paris", cookie: moved.cookie });
      const { member } = paris.now().exercise.me;
      await done(control, { type: "member.remove", seat: "paris", member, to: "moscow" });
      control.leave();
      paris.leave();
    }
    if (name.startsWith("POST /api/trials")) {
      leads = { cookie: (await join(house.base, links.control)).cookie };
      if (name !== "POST /api/trials")
        await ask("POST /api/trials", { exercise: id, kind: "practice" }, leads);
    }
    if (name === "POST /api/templates/keep")
      leads = { cookie: (await join(house.base, links.control)).cookie };
    const keeping = await ask("POST /api/templates", { template: TEMPLATE });
    const kept = (await keeping.json()) as TemplateKept;
    if (name === "POST /api/templates/read" || name === "POST /api/templates/forget")
      leads = { cookie: `${templateCookie(kept.id)}=${kept.token}` };
    const madeClass = await classMade();
    if (row(name).key === "class") leads = { cookie: madeClass.cookie };
    const bodies: Partial<{ [K in RouteName]: unknown }> = {
      "POST /api/exercises": { scenario: "last-window" },
      "POST /api/forks": { exercise: id, at: { turn: 1, phase: "situation" }, dice: "new" },
      "POST /api/debrief/copy": { exercise: id, seat: "control" },
      "POST /api/debrief/analysis": { exercise: id, seat: "control" },
      "POST /api/debrief/found": { exercise: id, seat: "control" },
      "POST /api/debrief/turn": { exercise: id, seat: "control", of: { role: "paris", turn: 1 } },
      "POST /api/debrief/survey": { exercise: id, seat: "control" },
      "POST /api/debrief/whatif": {
        exercise: id,
        seat: "control",
        line: [{ id: "a", turn: 1, changes: [], by: "balanced" }],
      },
      "POST /api/join": { token: tokenOf(links.wall) },
      "POST /api/leave": { exercise: "abc", seat: "wall" },
      "POST /api/moved": { exercise: id, seat: "paris" },
      "POST /api/trials": { exercise: id, kind: "rehearsal" },
      "POST /api/trials/enter": { exercise: id, seat: "control" },
      "POST /api/trials/discard": { exercise: id },
      "POST /api/classes": FOUR_GROUPS,
      "POST /api/class/join": { token: tokenOf(madeClass.links.control) },
      "POST /api/class/desk": { class: madeClass.id },
      "POST /api/class/link": { class: madeClass.id, add: "lobby" },
      "POST /api/class/leave": { class: madeClass.id },
      "POST /api/class/lobby": { token: madeClass.lobby },
      "POST /api/class/sit": { token: madeClass.lobby, exercise: madeClass.exercise, role: "paris" },
      "POST /api/templates": { template: TEMPLATE },
      "POST /api/templates/check": { template: { ...TEMPLATE, injects: 5 } },
      "POST /api/templates/keep": { exercise: id, name: "Course" },
      "POST /api/templates/open": { id: kept.id, token: kept.token },
      "POST /api/templates/read": { id: kept.id },
      "POST /api/templates/forget": { id: kept.id },
      "POST /api/operator/delete": { exercise: id, confirm: id },
      "POST /api/operator/control-link": { exercise: id },
    };
    const key = row(name).key === "operator" ? WITH_KEY : leads;
    const answer = await ask(name, bodies[name], key);
    const { status, answer: schema, cookie } = row(name);
    expect(answer.status).toBe(status);
    // A desk sets the cookies of the seats that it finds nobody in.
    if (name !== "POST /api/class/desk") expect(answer.headers.has("set-cookie")).toBe(cookie !== undefined);
    if (schema === "backup") {
      expect(answer.headers.get("content-type")).toBe("application/gzip");
      return void (await answer.arrayBuffer());
    }
    const body: unknown = await answer.json();
    if (schema !== "document" && schema !== "copy") expect(schema.safeParse(body).error).toBeUndefined();
  });

  it.each<[RouteName, unknown, object?]>([
    ["POST /api/exercises", "{"],
    ["POST /api/exercises", {}],
    ["POST /api/exercises", { scenario: "nowhere" }],
    ["POST /api/exercises", { scenario: { id: "x" } }],
    ["POST /api/exercises", `"${"x".repeat(2_200_000)}"`],
    ["POST /api/forks", { exercise: "abc", at: { seq: 1 }, dice: "new" }],
    ["POST /api/forks", { exercise: "abc", at: { seq: 1 }, dice: "new" }, WITH_KEY],
    ["POST /api/join", { token: "nobody's" }],
    ["POST /api/classes", { scenario: "nowhere", groups: [{ name: "1" }] }],
    ["POST /api/exercises", { scenario: "last-window", injects: [{ id: "a", row: blankRow("1") }] }],
    ["POST /api/templates", { template: { ...TEMPLATE, exercise: { scenario: "nowhere" } } }],
    ["POST /api/templates", { template: { ...TEMPLATE, injects: [{ id: "a", row: blankRow("1") }] } }],
    ["POST /api/templates/keep", { exercise: "abc", name: "x" }],
    ["POST /api/moved", { exercise: "abc", seat: "paris" }],
    ["POST /api/moved", { exercise: "a;b", seat: "paris" }],
    ["POST /api/trials", { exercise: "abc", kind: "practice" }],
    ["POST /api/trials/enter", { exercise: "abc", seat: "paris" }],
    ["POST /api/trials/discard", { exercise: "abc" }],
    ["POST /api/templates/open", { id: "abcdefghijkm", token: "nobody's" }],
    ["POST /api/templates/read", { id: "abcdefghijkm" }],
    ["POST /api/templates/forget", { id: "abcdefghijkm" }],
    ["POST /api/class/join", { token: "nobody's" }],
    ["POST /api/class/desk", { class: "abc" }],
    ["POST /api/class/link", { class: "a;b" }],
    ["POST /api/class/leave", { class: "a;b" }],
    ["POST /api/class/lobby", { token: "nobody's" }],
    ["POST /api/class/sit", { token: "nobody's", exercise: "abc", role: "paris" }],
    ["POST /api/join", { token: "x" }, { origin: "http://elsewhere.example" }],
    ["POST /api/leave", { exercise: "a;b", seat: "wall" }],
    ["POST /api/join", { token: "nobody's", name: "a\u0000b" }],
    ["GET /api/operator/status", undefined],
    ["GET /api/operator/exercises", undefined, { authorization: "Bearer wrong" }],
    ["GET /api/operator/backup", undefined, { origin: "http://elsewhere.example" }],
    ["POST /api/operator/delete", { exercise: "a", confirm: "b" }, WITH_KEY],
    ["POST /api/operator/delete", { exercise: "a", confirm: "a" }, WITH_KEY],
    ["POST /api/operator/control-link", { exercise: "a" }, WITH_KEY],
    ["POST /api/operator/control-link", {}, WITH_KEY],
  ])("%s refuses %s as it is listed", async (name, body, headers = {}) => {
    const answer = await ask(name, body, headers);
    const said = refused.parse(await answer.json());
    const operators = row(name).key === "operator" ? [OPERATOR_REFUSALS] : [];
    const shared = [API_REFUSALS, BODY_REFUSALS, ...operators, row(name).refusals];
    expect(shared.flatMap((refusals) => refusals[answer.status] ?? [])).toContain(said.code);
  });
});

/** Where a value stands. */
type Place = readonly (string | number)[];

/** Records whose keys are data. */
const DATA = ["tracks", "start", "params", "forces", "receivers", "marks", "parts", "scores"];

/** What kind of place that is: items by their kind, other lists and records without their keys. Each kind is changed once. */
const nameOf = ({ items }: Snapshot, place: Place): string =>
  place
    .map((key, i) => {
      const before = place[i - 1];
      if (typeof key === "number") return i === 1 && before === "items" ? items[key]?.kind : "[]";
      return DATA.includes(String(before)) ? "*" : key;
    })
    .join(".");

function* places(x: unknown, place: Place = []): Generator<readonly [Place, unknown]> {
  yield [place, x];
  if (typeof x !== "object" || x === null) return;
  for (const [key, value] of Object.entries(x))
    yield* places(value, [...place, Array.isArray(x) ? Number(key) : key]);
}

/** The same with one place changed. */
function changed(
  x: unknown,
  [key, ...rest]: Place,
  change: (parent: object, key: string | number) => void,
): unknown {
  if (key === undefined) throw new Error("nothing to change");
  const copy = (Array.isArray(x) ? [...x] : { ...(x as object) }) as { [key: string | number]: unknown };
  if (rest.length === 0) change(copy, key);
  else copy[key] = changed(copy[key], rest, change);
  return copy;
}

/** What need not be there: by the place that it may be missing from. */
const MAY_LACK: Readonly<{ [place: string]: readonly string[] }> = {
  "": ["reading", "scores"],
  exercise: [
    "cells",
    "checks",
    "links",
    "seed",
    "hook",
    "holds",
    "bookmarks",
    "class",
    "group",
    "adjudication",
    "own",
    "trial",
    "practice",
  ],
  "exercise.adjudication.rulings.[].moves.[]": ["zone"],
  "exercise.clock.paused": ["halfTime"],
  "exercise.clock": ["deadline", "left", "paused", "closing", "day"],
  "exercise.seats.[]": ["members"],
  "drafts.[]": ["by"],
  "drafts.[].value": ["zone", "target", "option", "intent", "expects", "sure"],
  "items.deal": ["kept", "listener", "named", "term", "version"],
  "items.message": ["story", "author", "leaked"],
  "items.situation": ["headline", "text"],
  "items.report.report.brief.[]": ["zone"],
  "items.report.report.news.[]": ["zone"],
  "items.report.report.lines.[]": ["params", "track", "turn", "zone"],
  "items.report.report.orders.[].draft": ["zone", "target", "option", "intent", "expects", "sure"],
  "reading.causes.[]": ["params", "track", "turn", "zone"],
  "view.aims.[]": ["funded"],
  "view.deals.[]": ["terms", "passed", "published", "traced", "why", "words", "refusedBy"],
  "view.deals.[].terms.[]": ["zone", "option", "venue", "mediator", "receiver", "amount"],
  "view.postures.[]": ["zone"],
  "view.exit": ["seen"],
  "view.demand": ["first"],
  "view.scenario": ["name", "names"],
  "view.zones.[].own": ["hidden", "cleared", "receivers", "sources"],
  view: ["sheet"],
};
const mayLack = (name: string): boolean => {
  const at = name.lastIndexOf(".");
  return MAY_LACK[name.slice(0, Math.max(at, 0))]?.includes(name.slice(at + 1)) ?? false;
};

const otherKind = (x: unknown): unknown =>
  typeof x === "object" && x !== null ? (Array.isArray(x) ? {} : []) : {};

describe("a frame that is not what its schema says is caught", () => {
  it("a field removed, added or of another kind, at every place of a picture", {
    timeout: 240_000,
  }, async () => {
    const record = new Record();
    const table = await sit({ scenario: "last-window", seed: 11 }, record);
    await done(table.players.control, { type: "game.open" });
    await advance(table);
    await talkAndDeal(table);
    await askForEverything(table);
    await giveTo(table, () => "balanced");
    while (table.players.control.now().view.turn < 3) await advance(table);

    const missed: string[] = [];
    let tried = 0;
    for (const seat of ["paris", "control"] as const) {
      const { snapshot: picture } = (await table.players[seat].ask("resume", { n: 0 })) as {
        snapshot: Snapshot;
      };
      const seen = new Set<string>();
      const passes = (x: unknown): boolean => snapshot.safeParse(x).success;
      expect(passes(picture)).toBe(true);
      for (const [place, value] of places(picture)) {
        const name = nameOf(picture, place);
        if (place.length === 0 || seen.has(name)) continue;
        seen.add(name);
        tried++;
        const set = (to: unknown) => (parent: object, key: string | number) =>
          void Object.assign(parent, { [key]: to });
        if (passes(changed(picture, place, set(otherKind(value))))) missed.push(`${name} of another kind`);
        if (typeof value === "object" && value !== null && !Array.isArray(value))
          if (passes(changed(picture, place, set({ ...value, strange: {} }))))
            missed.push(`${name} with more`);
        if (typeof place.at(-1) === "number") continue;
        if (passes(changed(picture, place, (parent, key) => void delete parent[key as keyof typeof parent])))
          if (!name.endsWith(".*") && !mayLack(name)) missed.push(`${name} left out`);
      }
    }
    table.leave();
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(300);
    expect(update.safeParse({ from: 0 }).success).toBe(false);
  });
});

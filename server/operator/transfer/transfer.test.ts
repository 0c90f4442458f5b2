// An exercise from one server to another: it folds to the same, holds nothing that opened or drew anything, and a log that somebody has
// changed is refused with the place and the reason or folds like any other. `FUZZ=10000` mutates that many.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type GameEvent, type GameState, hashState } from "../../../game-rules/index.ts";
import { tokenIn } from "../../contract/links.ts";
import { recordOf } from "../../exercise/log/history.ts";
import { foldOf } from "../../exercise/log/moments.ts";
import { newLinks } from "../../http/new-exercise.ts";
import type { StoredEvent } from "../../store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "../../testing/house.ts";
import { join, play } from "../../testing/player.ts";
import { type Exported, exportOf } from "./exported.ts";
import { importOf } from "./imported.ts";
import { LIMITS, Refused, readLog } from "./read.ts";

const SECRET = "00112233445566778899aabbccddeeff";
const OTHER = "ffeeddccbbaa99887766554433221100";
const HOOK = "https://hooks.example.org/services/ADDRESS-OF-A-HOOK";
const NAME = "NAME-OF-A-PERSON";
const GOLDEN = path.join(import.meta.dirname, "../../../game-rules/testing/golden/logs");
const NOW = 1_900_000_000_000;
/** `FUZZ=10000 npx vitest run server/operator/transfer` */
const MUTATED = Number(process.env["FUZZ"] ?? 40);

let house: House;
let table: Table;
let stored: readonly StoredEvent[];
let log: Exported;
let text: string;
beforeAll(async () => {
  const store = await memoryStore();
  house = await openHouse({ store });
  const bots = { bamako: "balanced", jnim: "balanced", moscow: "balanced" } as const;
  table = await sitDown(house.base, { scenario: "last-window", secret: SECRET, seats: bots });
  const { control, paris } = table.players;
  await paris.ask("name.set", { name: NAME });
  const said = { negotiation: "", orders: "", outcome: "", ended: "" };
  await paris.command({ type: "hook.set", hook: { url: HOOK, locale: "en", words: said, quarters: [] } });
  await control.command({ type: "game.open" });
  const onwards = async () => {
    const { turn, phase } = control.now().view;
    await control.command({ type: "phase.advance", turn, phase });
    await control.until("the next phase", (s) => s.view.phase !== phase || s.view.turn !== turn);
  };
  await onwards();
  await paris.command({ type: "message.send", to: ["bamako"], text: "TAKEN-BACK" });
  await control.command({ type: "line.step_back", to: { turn: 1, phase: "negotiation" }, dice: "new" });
  await paris.command({ type: "message.send", to: [], text: "A-WORD-INSIDE" });
  for (let i = 0; i < 5; i++) await onwards();
  stored = await store.events(table.id);
  log = exportOf(stored);
  text = JSON.stringify(log);
  table.leave();
  await house.close();
  await store.close();
}, 60_000);

describe("an exercise that is exported", () => {
  it("holds no secret, link, cookie, name, address or member, and nothing that was taken back", () => {
    const tokens = Object.values(table.links).map((link) => tokenIn(link) ?? link);
    const cookies = Object.values(table.cookies).map((c) => c.slice(c.indexOf("=") + 1));
    const members = stored.flatMap(({ member }) => (member ? [member] : []));
    const keys = stored.flatMap(({ command }) => (command ? [command] : []));
    const secrets = stored.flatMap(({ payload }) => (payload as { secret?: string }).secret ?? []);
    expect(secrets.length).toBeGreaterThan(1);
    const never = [SECRET, HOOK, "hooks.example", NAME, "TAKEN-BACK", table.id];
    for (const word of [...never, ...secrets, ...tokens, ...cookies, ...members, ...keys])
      expect(text, word).not.toContain(word);
    expect(text).toContain("A-WORD-INSIDE");
  });

  it("is read back as it is, and becomes an exercise of its own that stands where it stood", () => {
    const read = readLog(text);
    expect(read).toEqual(log);
    const { events, ended, hash } = importOf(read, { secret: OTHER, now: NOW });
    const fold = foldOf(
      events.map((e, i) => recordOf({ seq: i + 1, member: null, command: null, ...e } as StoredEvent)),
    );
    const before = foldOf(stored.map(recordOf));
    expect(hash).toBe(hashState(before.game));
    expect(hashState(fold.game)).toBe(hash);
    expect(ended).toBe(false);
    expect(fold.game.secret).toBe(OTHER);
    expect(fold.exercise).toMatchObject({ opened: true, pace: "none", hooks: {}, pens: {} });
    expect(fold.exercise.clock.paused).toBeDefined();
    expect(fold.exercise.clock.deadline).toBeUndefined();
    expect(events[0]?.payload).toMatchObject({ imported: true, secret: OTHER });
    expect(JSON.stringify(events)).not.toContain(SECRET);
    expect(
      exportOf(events.map((e, i) => ({ seq: i + 1, member: null, command: null, ...e }) as StoredEvent))
        .prints,
    ).toEqual(log.prints);
  });
});

describe("an exercise that was imported", () => {
  it("stands still until whoever leads it lets it run on, and is played from there", async () => {
    const store = await memoryStore();
    const links = newLinks();
    const { events, options } = importOf(readLog(text), { secret: OTHER, now: NOW });
    const row = {
      id: "brought12345",
      title: log.title,
      scenarioId: log.scenario.id,
      createdAt: NOW,
      options,
    };
    await store.createExercise(row, links, events);
    const other = await openHouse({ store });
    const token = links.find(({ seat }) => seat === "control")?.token ?? "";
    const { cookie } = await join(other.base, `/${token}`);
    const control = await play(other.base, { exercise: row.id, seat: "control", cookie });
    const { view, exercise } = control.now();
    expect(exercise.status).toBe("paused");
    expect(exercise.links?.map((l) => l.token).sort()).toEqual(links.map((l) => l.token).sort());
    expect(await control.command({ type: "clock.resume" })).toMatchObject({ ok: true });
    const { turn, phase } = view;
    expect(await control.command({ type: "phase.advance", turn, phase })).toMatchObject({ ok: true });
    await control.until("the next phase", (s) => s.view.phase !== phase || s.view.turn !== turn);
    control.leave();
    await other.close();
    await store.close();
  }, 60_000);
});

describe("a game of before", () => {
  it.each(readdirSync(GOLDEN))("is taken in, every event of it: %s", (file) => {
    const { start, events } = JSON.parse(readFileSync(path.join(GOLDEN, file), "utf8")) as {
      start: GameState;
      events: GameEvent[];
    };
    const { format, engine, seats, reading } = log;
    const { scenario, seed, off, known } = start;
    const told = events.map((event) => ({ at: 0, author: "engine", event }));
    const before: Exported = {
      ...{
        format,
        engine,
        title: file,
        scenario,
        seed,
        off,
        known,
        seats,
        reading,
        prints: [],
        events: told,
      },
    };
    expect(refusal(before)).toBe("");
  });
});

type Tree = { [key: string]: unknown } | unknown[];
const clone = (): Exported & Tree => JSON.parse(text) as Exported & Tree;
const refusal = (changed: unknown): string => {
  try {
    readLog(typeof changed === "string" ? changed : JSON.stringify(changed));
    return "";
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
};

describe("a log that somebody has changed", () => {
  it.each<[string, (x: Exported & Tree) => unknown, RegExp]>([
    ["no JSON", () => "{", /^it is no JSON/],
    ["another format", (x) => ({ ...x, format: "x" }), /^format: /],
    ["a secret in its head", (x) => ({ ...x, secret: SECRET }), /secret/],
    [
      "a scenario that is none",
      (x) => ({ ...x, scenario: { ...x.scenario, turns: 1000 } }),
      /^scenario\.turns: /,
    ],
    [
      "an event nobody knows",
      (x) => ({ ...x, events: [{ ...x.events[0], event: { type: "X" } }] }),
      /^events\.0\.event\.type: /,
    ],
    [
      "a hook",
      (x) => ({
        ...x,
        events: [
          ...x.events,
          { at: 0, author: "paris", event: { type: "HookSet", role: "paris", hook: null } },
        ],
      }),
      /does not go along/,
    ],
    [
      "a deadline",
      (x) => ({
        ...x,
        events: [
          ...x.events,
          { at: 0, author: "clock", event: { type: "ClockSet", deadline: 1, left: null } },
        ],
      }),
      /does not go along/,
    ],
    [
      "a field too many",
      (x) => ({
        ...x,
        events: x.events.map((e, i) => (i === 2 ? { ...e, event: { ...e.event, more: 1 } } : e)),
      }),
      /^events\.2\.event: .*more/,
    ],
    [
      "an author of no seat",
      (x) => ({ ...x, events: x.events.map((e) => ({ ...e, author: "root" })) }),
      /^events\.0\.author: /,
    ],
    [
      "an event left out",
      (x) => ({ ...x, events: x.events.filter((e) => e.event.type !== "TrackMoved") }),
      /^prints\.\d+: /,
    ],
    [
      "a text that no database keeps",
      (x) => ({ ...x, title: "a\u0000b" }),
      /^title: a text that cannot be kept/,
    ],
    ["boxes without end", () => `${"[".repeat(100_000)}${"]".repeat(100_000)}`, /boxes within one another/],
    [
      "a zone of no scenario",
      (x) => ({
        ...x,
        prints: [],
        events: [...x.events, { at: 0, author: "engine", event: { type: "ZoneFell", zone: 14 } }],
      }),
      /\.event\.zone: /,
    ],
    [
      "a name of JavaScript's own",
      () => text.replace('"format"', '"__proto__":{"a":1},"format"'),
      /name that cannot be kept/,
    ],
  ])("is refused with its place: %s", (_, change, why) => {
    expect(refusal(change(clone()))).toMatch(why);
  });

  it("is refused where it is larger than it may be", () => {
    expect(refusal(`"${"x".repeat(LIMITS.bytes)}"`)).toMatch(/larger than/);
  });

  it(
    "never brings the reader down, and where it is taken it folds like any other",
    () => {
      let taken = 0;
      const hostile = fc.oneof(
        fc.constantFrom<unknown>(
          null,
          "",
          -1,
          1e9,
          0.5,
          [],
          {},
          "__proto__",
          "\u0000",
          true,
          "</script>",
          2 ** 53,
        ),
        fc.jsonValue({ maxDepth: 2 }),
      );
      fc.assert(
        fc.property(
          fc.array(fc.nat(), { minLength: 3, maxLength: 12 }),
          hostile,
          fc.nat(2),
          (way, value, how) => {
            const changed = clone();
            // Down a path of the file, to a place that is set, left out or doubled; without fingerprints, so that more is folded.
            if (way[0] !== undefined && way[0] % 4 > 0) Object.assign(changed, { prints: [] });
            let box: Tree =
              way[1] !== undefined && way[1] % 5 > 0 ? (changed.events as unknown as Tree) : changed;
            let key = "";
            for (const step of way) {
              const keys = Object.keys(box);
              if (keys.length === 0) break;
              key = keys[step % keys.length] ?? "";
              const inner = (box as Record<string, unknown>)[key];
              if (typeof inner !== "object" || inner === null) break;
              if (step === way.at(-1)) break;
              box = inner as Tree;
            }
            if (how === 0) (box as Record<string, unknown>)[key] = value;
            else if (how === 1 && Array.isArray(box)) box.splice(Number(key), 1);
            else if (how === 1) delete (box as Record<string, unknown>)[key];
            else if (Array.isArray(box)) box.splice(Number(key), 0, box[Number(key)]);
            else (box as Record<string, unknown>)[`${key}2`] = value;
            try {
              const read = readLog(JSON.stringify(changed));
              expect(importOf(read, { secret: OTHER, now: NOW }).hash).toMatch(/^[0-9a-f]+$/);
              taken += 1;
            } catch (error) {
              if (!(error instanceof Refused)) throw error;
              expect(error.reason).not.toBe("");
            }
          },
        ),
        { numRuns: MUTATED },
      );
      expect(taken).toBeLessThan(MUTATED);
    },
    60_000 + 2_000 * MUTATED,
  );
});

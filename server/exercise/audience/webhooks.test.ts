// A seat's webhook, from the command to the chat: told once as a phase opens, in the seat's own words, and nobody else knows of it.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CALLS_AT_ONCE, LONGEST_CALL } from "../../contract/limits.ts";
import { type Log, silentLog } from "../../log.ts";
import type { Store } from "../../store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "../../testing/house.ts";
import type { Hook, LogRecord } from "../log/events.ts";
import type { Fold } from "../log/state.ts";
import { callFor, createWebhooks, type HookCall } from "./webhooks.ts";

const words = {
  negotiation: "{title}: talks are open, {quarter}, until {closes}.",
  orders: "Orders, {quarter}.",
  outcome: "Outcome of {quarter}.",
  ended: "The end.",
};
const hookTo = (url: string) => ({ url, locale: "en" as const, words, quarters: ["2022 Q1", "2022 Q2"] });

describe("a seat's webhook", () => {
  let store: Store;
  let house: House;
  let table: Table;
  let chat: Server;
  let url: string;
  const heard: HookCall[] = [];
  beforeAll(async () => {
    store = await memoryStore();
    chat = createServer((req, res) => {
      let body = "";
      req.on("data", (part: Buffer) => (body += part.toString()));
      req.on("end", () => {
        heard.push(JSON.parse(body) as HookCall);
        res.end();
      });
    });
    await new Promise<void>((resolve) => chat.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(chat.address() as AddressInfo).port}/secret-path`;
  });
  afterAll(async () => {
    chat.close();
    await store.close();
  });
  beforeEach(async () => {
    heard.length = 0;
    house = await openHouse({ store, options: { webhooks: "any" } });
    table = await sitDown(house.base, { scenario: "last-window", seed: 5, title: "Staff course" }, [
      "control",
      "paris",
      "bamako",
    ]);
  });
  afterEach(async () => {
    table.leave();
    await house.close();
  });
  const until = async (n: number) => {
    for (let i = 0; i < 100 && heard.length < n; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    return heard;
  };

  it("is told as phases open, and its address is nobody else's to know", async () => {
    const { control, paris, bamako } = table.players;
    expect(await paris.command({ type: "hook.set", hook: hookTo(url) })).toMatchObject({ ok: true });
    await paris.until("its hook", (s) => s.exercise.hook === new URL(url).host);
    await control.command({ type: "game.open" });
    for (const phase of ["situation", "negotiation"] as const)
      await control.command({ type: "phase.advance", turn: 1, phase });
    const calls = await until(2);
    expect(calls).toMatchObject([
      {
        text: "Staff course: talks are open, 2022 Q1, until –.",
        seat: "paris",
        phase: "negotiation",
        turn: 1,
        closes: null,
      },
      { text: "Orders, 2022 Q1.", phase: "orders" },
    ]);
    for (const other of [control, bamako]) expect(JSON.stringify(other.now())).not.toContain("secret-path");
    expect(JSON.stringify(bamako.now())).not.toContain(new URL(url).host);
    expect(await paris.command({ type: "hook.set", hook: null })).toMatchObject({ ok: true });
    await paris.until("no hook", (s) => s.exercise.hook === undefined);
  });

  it("is told what waits for the seat, and nobody else's webhook is", async () => {
    const { control, paris, bamako } = table.players;
    const more = { signature: "{title}: a deal waits, {quarter}.", word: "Control has written." };
    const hook = (at: string) => ({ ...hookTo(`${url}/${at}`), words: { ...words, ...more } });
    await bamako.command({ type: "hook.set", hook: hook("bamako") });
    await control.command({ type: "game.open" });
    const terms = [{ kind: "aid" as const, by: "paris" as const, option: "services", from: 1, to: 1 }];
    const draft = { parties: ["paris" as const, "bamako" as const], terms, secret: true };
    await paris.command({ type: "hook.set", hook: hook("paris") });
    expect(await paris.command({ type: "deal.move", move: { move: "propose", draft } })).toMatchObject({
      ok: true,
    });
    await until(1);
    await control.command({ type: "message.send", to: ["bamako"], text: "A word." });
    await until(2);
    const { view } = await bamako.until("the offer", (s) => s.view.deals.length === 1);
    const deal = view.deals[0]?.id ?? "";
    await bamako.command({ type: "deal.move", move: { move: "counter", deal, version: 1, draft } });
    await until(3);
    await control.command({ type: "inject.send", text: "A rumour.", to: ["paris"] });
    const calls = await until(4);
    expect(calls.map(({ seat, waits, text }) => [seat, waits, text])).toEqual([
      ["bamako", "signature", "Staff course: a deal waits, 2022 Q1."],
      ["bamako", "word", "Control has written."],
      ["paris", "signature", "Staff course: a deal waits, 2022 Q1."],
      ["paris", "word", "Control has written."],
    ]);
  });

  it("is refused where it is no address, and not the facilitator's to set", async () => {
    const { control, paris } = table.players;
    for (const wrong of ["ftp://example.org/x", "javascript:alert(1)", "no address"])
      expect(await paris.command({ type: "hook.set", hook: hookTo(wrong) })).toMatchObject({ ok: false });
    expect(await control.command({ type: "hook.set", hook: hookTo(url) })).toMatchObject({ ok: false });
  });
});

const standing = (
  title: string,
  phase = "orders",
  turn = 1,
  hook: Hook = hookTo("https://chat.example/x"),
): Fold =>
  ({
    game: { phase, turn },
    exercise: { clock: {}, title, hooks: { paris: hook } },
  }) as unknown as Fold;
const opening = (turn = 1) =>
  [{ event: { type: "PhaseOpened", phase: "orders", turn } }] as unknown as LogRecord[];

describe("what a seat's webhook says", () => {
  const said = (title: string, orders: string, quarters: readonly string[] = []): string => {
    const hook = { ...hookTo("https://chat.example/x"), words: { ...words, orders }, quarters };
    return callFor("x", standing(title), "paris", hook, "orders").text;
  };

  it("holds a title as it was written, also where it looks like a pattern", () => {
    expect(said("Cost: $& and $` and $' and $1 and $$", "{title}!")).toBe(
      "Cost: $& and $` and $' and $1 and $$!",
    );
  });

  it("fills a place once: what was put in is not filled again", () => {
    expect(said("{quarter}{title}", "{title} {quarter}", ["{title}{closes}"])).toBe(
      "{quarter}{title} {title}{closes}",
    );
    expect(said("", "{toString} {__proto__} {title}")).toBe("{toString} {__proto__} Missed Moments");
  });

  it("stays short, however often it names a long title, and cuts no character in two", () => {
    const text = said("$`$'".repeat(30), "{title}".repeat(42));
    expect([...text]).toHaveLength(LONGEST_CALL);
    expect(text.endsWith("…")).toBe(true);
    const letters = said("🕊".repeat(60), "{title}".repeat(42));
    expect(letters).not.toMatch(/\p{Surrogate}/u);
    expect(letters).toBe(`${"🕊".repeat(LONGEST_CALL - 1)}…`);
  });
});

describe("many webhooks", () => {
  /** A chat that answers when the test says so. */
  function chat() {
    const open: { what: HookCall; answer(): void }[] = [];
    const post = (_: string, what: HookCall) =>
      new Promise<number>((resolve) => open.push({ what, answer: () => resolve(204) }));
    const hooks = createWebhooks(silentLog, "any", post, 1);
    const answerAll = async () => {
      const calls: HookCall[] = [];
      for (let next = open.shift(); next; next = open.shift()) {
        calls.push(next.what);
        next.answer();
        await new Promise((resolve) => setImmediate(resolve));
      }
      await hooks.settled();
      return calls;
    };
    return { open, hooks, answerAll };
  }

  it("are called a few at a time, and all are called", async () => {
    const { open, hooks, answerAll } = chat();
    const names = Array.from({ length: 3 * CALLS_AT_ONCE }, (_, i) => `x${i}`);
    for (const name of names) hooks.wrote(name, standing(""), opening());
    expect(open).toHaveLength(CALLS_AT_ONCE);
    expect((await answerAll()).map((c) => c.exercise)).toEqual(names);
  });

  it("are told the newest where one is slow: a seat never has more than one waiting", async () => {
    const { open, hooks, answerAll } = chat();
    for (let turn = 1; turn <= 50; turn++) hooks.wrote("x", standing("", "orders", turn), opening(turn));
    expect(open).toHaveLength(1);
    expect((await answerAll()).map((c) => c.turn)).toEqual([1, 50]);
  });

  it("can fail in every way, and whoever wrote the event notices nothing", async () => {
    const logged: string[] = [];
    const log = {
      ...silentLog,
      error: (event: string) => logged.push(event),
      warn: (event: string) => logged.push(event),
    };
    const throwing = createWebhooks(
      log,
      "any",
      () => {
        throw new Error("at once");
      },
      1,
    );
    expect(throwing.wrote("x", standing(""), opening())).toBeUndefined();
    await throwing.settled();
    const broken = {
      game: { phase: "orders", turn: 1 },
      exercise: { hooks: { paris: {} } },
    } as unknown as Fold;
    expect(throwing.wrote("x", broken, opening())).toBeUndefined();
    await new Promise((resolve) => setImmediate(resolve));
    expect(logged).toEqual(["webhook.failed", "webhook.failed"]);
  });
});

describe("a chat that does not answer", () => {
  const run = async (answers: readonly (number | Error)[], phase = "orders") => {
    const said: string[] = [];
    const log = {
      warn: (event: string, f: object) => said.push(`${event} ${JSON.stringify(f)}`),
    } as unknown as Log;
    let n = 0;
    const hooks = createWebhooks(
      log,
      "any",
      async () => {
        const answer = answers[n++] ?? 204;
        if (typeof answer === "number") return answer;
        throw answer;
      },
      1,
    );
    hooks.wrote("x", standing("", phase), opening());
    await hooks.settled();
    return { n, said };
  };

  it("is asked once more, then left alone with a line in the server's log that keeps the address secret", async () => {
    expect(await run([503, 204])).toEqual({ n: 2, said: [] });
    const refused = Object.assign(new Error("connect ECONNREFUSED 192.0.2.7:80"), { code: "ECONNREFUSED" });
    expect((await run([refused, refused])).said).toEqual([
      'webhook.failed {"exercise":"x","seat":"paris","why":"ECONNREFUSED"}',
    ]);
    expect(await run([404])).toEqual({
      n: 1,
      said: ['webhook.refused {"exercise":"x","seat":"paris","status":404}'],
    });
    expect(await run([], "situation")).toEqual({ n: 0, said: [] });
  });
});

// A seat's webhook, from the command to the chat: told once as a phase opens, in the seat's own words, and nobody else knows of it.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Log } from "../log.ts";
import type { Store } from "../store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "../testing/house.ts";
import type { LogRecord } from "./events.ts";
import type { Fold } from "./state.ts";
import { createWebhooks, type HookCall } from "./webhooks.ts";

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

  it("is refused where it is no address, and not the facilitator's to set", async () => {
    const { control, paris } = table.players;
    for (const wrong of ["ftp://example.org/x", "javascript:alert(1)", "no address"])
      expect(await paris.command({ type: "hook.set", hook: hookTo(wrong) })).toMatchObject({ ok: false });
    expect(await control.command({ type: "hook.set", hook: hookTo(url) })).toMatchObject({ ok: false });
  });
});

describe("a chat that does not answer", () => {
  const fold = (phase: string): Fold =>
    ({
      game: { phase, turn: 1 },
      exercise: { clock: {}, title: "", hooks: { paris: hookTo("https://chat.example/x") } },
    }) as unknown as Fold;
  const opened = [{ event: { type: "PhaseOpened", phase: "orders", turn: 1 } }] as unknown as LogRecord[];
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
    hooks.wrote("x", fold(phase), opened);
    await hooks.settled();
    return { n, said };
  };

  it("is asked once more, then left alone with a line in the server's log that keeps the address secret", async () => {
    expect(await run([503, 204])).toEqual({ n: 2, said: [] });
    expect((await run([new Error("ECONNREFUSED"), new Error("ECONNREFUSED")])).said).toEqual([
      'webhook.failed {"exercise":"x","seat":"paris","why":"ECONNREFUSED"}',
    ]);
    expect(await run([404])).toEqual({
      n: 1,
      said: ['webhook.refused {"exercise":"x","seat":"paris","status":404}'],
    });
    expect(await run([], "situation")).toEqual({ n: 0, said: [] });
  });
});

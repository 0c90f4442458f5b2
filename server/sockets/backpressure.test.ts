// Whoever does not read is cut off before more is made for them, and what waited for them is given back.

import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Item } from "../contract/answers.ts";
import { WINDOW } from "../contract/limits.ts";
import type { Store } from "../store/index.ts";
import { type House, memoryStore, openHouse, sitDown } from "../testing/house.ts";
import { play } from "../testing/player.ts";
import { queuedBytes } from "./backpressure.ts";

const CEILING = 256 * 1024;
let store: Store;
let house: House;
beforeAll(async () => {
  store = await memoryStore();
  const many = { perSecond: 1e6, burst: 1e6 };
  const options = { mostQueued: CEILING, requestRate: many, talkRate: many };
  house = await openHouse({ store, options });
});
afterAll(async () => {
  await house.close();
  await store.close();
});

describe("bytes that wait", () => {
  it("are counted in the queue and in what the transport has not got rid of", () => {
    const writeBuffer = [{ data: "abc" }, { data: new Uint8Array(4) }, {}];
    expect(queuedBytes({ writeBuffer, transport: { socket: { bufferedAmount: 10 } } })).toBe(17);
    expect(queuedBytes({ writeBuffer: [], transport: { res: { writableLength: 5 } } })).toBe(5);
    expect(queuedBytes({ writeBuffer: [], transport: { res: null } })).toBe(0);
  });
});

/** A websocket that says what it wants and never reads: by hand, for every library reads. */
async function deaf(going: { exercise: string; seat: string; cookie: string }) {
  const { hostname, port } = new URL(house.base);
  const line = connect(Number(port), hostname);
  await once(line, "connect");
  const head = [
    "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1",
    `Host: ${hostname}:${port}`,
    "Upgrade: websocket",
  ];
  const key = `Sec-WebSocket-Key: ${randomBytes(16).toString("base64")}`;
  const rest = ["Connection: Upgrade", "Sec-WebSocket-Version: 13", key, `Cookie: ${going.cookie}`, "", ""];
  line.write([...head, ...rest].join("\r\n"));
  await once(line, "data");
  line.pause();
  const say = (text: string): void => {
    const body = Buffer.from(text);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(body.length);
    // A frame of text, masked by nothing, as a client must.
    line.write(Buffer.concat([Buffer.from([0x81, 0x80 | 126]), length, Buffer.alloc(4), body]));
  };
  const { exercise, seat } = going;
  say(`40${JSON.stringify({ exercise, seat, n: 0 })}`);
  return { say, close: () => line.destroy() };
}

const sockets = () => [...house.app.io.of("/").sockets.values()];
const queued = () => sockets().map((s) => queuedBytes(s.conn));

describe("a socket that does not read", () => {
  it("is cut off at the ceiling, with its answers and with what its seat is told", async () => {
    const table = await sitDown(house.base, { scenario: "last-window", seed: 3 }, ["paris"]);
    const { paris } = table.players;
    const text = "x".repeat(2000);
    for (let i = 0; i < 120; i++)
      expect(await paris.command({ type: "message.send", to: [], text })).toMatchObject({ ok: true });
    const deafs = await Promise.all(
      Array.from({ length: 4 }, () =>
        deaf({ exercise: table.id, seat: "paris", cookie: table.cookies.paris }),
      ),
    );
    await expect.poll(() => sockets().length).toBe(5);
    let most = 0;
    // Ten times what the machine's own buffers hold; each asks for its whole picture again and again.
    for (let i = 0; i < 400 && sockets().length > 1; i++) {
      for (const { say } of deafs) say(`42${i}["resume",{"n":0}]`);
      await paris.ask("name.set", { name: `name ${i}` });
      most = Math.max(most, ...queued());
    }
    expect(sockets().length, "all but the one that reads are gone").toBe(1);
    // One payload may go on top of what was just under the ceiling, in an answer or to the seat.
    expect(most).toBeLessThan(CEILING + 2 * WINDOW["snapshot.bytes"]);
    expect(await paris.ask("name.set", { name: "still here" })).toEqual({ ok: true });
    for (const { close } of deafs) close();
    table.leave();
  }, 60_000);
});

describe("a stream longer than its window", () => {
  it("comes as the newest items, and the rest in pages", async () => {
    const table = await sitDown(house.base, { scenario: "last-window", seed: 4 }, ["paris"]);
    const { paris } = table.players;
    for (let i = 1; i <= 450; i++) await paris.command({ type: "message.send", to: [], text: `line ${i}` });
    const all = paris.now().items;
    expect(all.length).toBe(450);

    const again = await paris.ask("resume", { n: 0 });
    expect(again.ok && again.snapshot.n).toBe(450);
    expect(again.ok && again.snapshot.from).toBe(250);
    expect(again.ok && again.snapshot.items).toEqual(all.slice(250));

    const page = await paris.ask("items.before", { before: 251, count: 100 });
    expect(page).toEqual({ ok: true, from: 150, items: all.slice(150, 250) });
    expect(await paris.ask("items.before", { before: 1, count: 5 })).toEqual({
      ok: true,
      from: 0,
      items: [],
    });
    const tooMany = await paris.ask("items.before", { before: 251, count: 101 });
    expect(tooMany).toMatchObject({ ok: false, code: "request.malformed" });

    // A second browser of the seat has the window at once and the whole stream a moment later.
    const late = await play(house.base, { exercise: table.id, seat: "paris", cookie: table.cookies.paris });
    const texts = (items: readonly Item[]) => items.map((i) => i.kind === "message" && i.text);
    expect(texts(late.now().items)).toEqual(texts(all));
    late.leave();
    table.leave();
  }, 60_000);

  it("is asked for by a socket one piece at a time", async () => {
    const table = await sitDown(house.base, { scenario: "last-window", seed: 5 }, ["paris"]);
    const { paris } = table.players;
    const both = await Promise.all([paris.ask("resume", { n: 0 }), paris.ask("resume", { n: 0 })]);
    expect(both[0].ok).toBe(true);
    expect(both[1]).toMatchObject({ ok: false, code: "request.too_fast", params: { seconds: 1 } });
    expect((await paris.ask("resume", { n: 0 })).ok).toBe(true);
    table.leave();
  });
});

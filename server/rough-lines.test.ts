// The real process without pages, and lines that do what no browser does: it goes on answering, and says nothing it could not catch.
import { rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Disposable, freshFolder } from "./store/testing.ts";
import { bundleServer, type MortalServer, mortalServer } from "./testing/mortal-server.ts";
import { createExercise, join, play } from "./testing/player.ts";

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let bundle: string;
let home: Disposable;
let server: MortalServer;
beforeAll(async () => {
  [bundle, home] = await Promise.all([bundleServer(), freshFolder()]);
  server = await mortalServer(bundle, { DATA_DIR: home.options.dataDir, DATABASE_URL: "" });
  await server.start();
  await server.ready();
});
afterAll(async () => {
  await server.kill();
  rmSync(bundle, { force: true });
  await home.dispose();
});

const line = async (text: string): Promise<Socket> => {
  const { hostname, port } = new URL(server.base);
  const socket = connect(Number(port), hostname);
  await new Promise((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  socket.on("error", () => undefined);
  if (text) await new Promise((resolve) => socket.write(text, resolve));
  return socket;
};
const POST = "POST /api/exercises HTTP/1.1\r\nhost: x\r\ncontent-length: 100000\r\n\r\n{";
const upgrade = (to: string, more = "") =>
  `GET ${to} HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n` +
  `sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n${more}\r\n`;

it.each([
  ["is reset before a word", ""],
  ["is reset in the middle of a body", POST],
  ["is reset in the middle of a head", "GET / HTTP/1.1\r\nhost: x\r\nx-a: "],
  ["is reset while it is to be upgraded", upgrade("/socket.io/?EIO=4&transport=websocket")],
  ["is reset while it is to be upgraded at no path of ours", upgrade("/elsewhere")],
  ["is reset after an upgrade to what nobody speaks", upgrade("/socket.io/?EIO=4&transport=smoke")],
  [
    "is reset after frames of rubbish",
    `${upgrade("/socket.io/?EIO=4&transport=websocket")}\xff\xff\xff\xff\x00`,
  ],
  ["sends a head without an end", `GET / HTTP/1.1\r\nhost: x\r\nx-a: ${"x".repeat(100_000)}\r\n\r\n`],
  ["speaks no HTTP", "\x16\x03\x01\x02\x00\x01\x00"],
  ["asks for a tunnel", "CONNECT example.org:443 HTTP/1.1\r\nhost: example.org\r\n\r\n"],
  ["names a path that is none", "GET //\\\\%00%ff HTTP/1.1\r\nhost: x\r\n\r\n"],
  [
    "has a body of two lengths",
    "POST /api/join HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n",
  ],
])("lives when a line %s", async (_, text) => {
  for (let i = 0; i < 5; i++) {
    const socket = await line(text);
    // Long enough for it to be heard.
    await new Promise((resolve) => setTimeout(resolve, 30));
    socket.resetAndDestroy();
  }
  await lives();
});

it("lives when a member goes in the middle of everything", async () => {
  const { id, links } = await createExercise(server.base, { scenario: "last-window" });
  const { cookie } = await join(server.base, links.paris);
  const paris = await play(server.base, { exercise: id, seat: "paris", cookie });
  for (let i = 0; i < 20; i++) paris.socket.emit("resume", { n: 0 }, () => undefined);
  paris.socket.io.engine.close();
  paris.leave();
  await lives();
});

async function lives(): Promise<void> {
  expect((await fetch(`${server.base}/readyz`)).status).toBe(200);
  expect(server.said()).not.toMatch(/process\.(uncaught|unhandled)|http\.failed/);
}

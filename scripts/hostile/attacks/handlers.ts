// Frames and requests that no client of ours sends, and lines that break off at any moment: a handler that throws must not end the process.
import { connect } from "node:net";
import { type Attack, finding, survival, told } from "../attack.ts";
import { create, join, knock, sleep, type Ticket, visit } from "../guest.ts";

/** What stands on a socket's line after the letter of the transport: packets of Socket.IO, broken in every place. */
const FRAMES: readonly (string | Buffer)[] = [
  ...[
    "",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "9",
    "b",
    "bAAAA",
    "4",
    "40",
    "40{}",
    "40/admin,{}",
    "41",
    "42",
    "43",
    "44{}",
    "49",
  ],
  ...[
    "42[",
    "42{}",
    "42[]",
    "42[null]",
    "42[1]",
    '42["error"]',
    '42["error",{}]',
    '42["disconnect"]',
    '42["connect"]',
  ],
  ...[
    '42["disconnecting"]',
    '42["newListener"]',
    '42["removeListener"]',
    '42["__proto__",{}]',
    '42["constructor"]',
  ],
  ...[
    '421["command"]',
    '421["command",null]',
    '421["toString",{}]',
    '42999999999999999999999["command",{}]',
    '42-1["why"]',
  ],
  ...[
    '430["x"]',
    '43999["x"]',
    '451-["x",{"_placeholder":true,"num":0}]',
    '451-["command",{"_placeholder":true,"num":99}]',
  ],
  ...[
    '4599999-["x",{"_placeholder":true,"num":0}]',
    '45-["x"]',
    '461-0["x"]',
    `421["command",${"[".repeat(5000)}`,
  ],
  `421["command",${"[".repeat(5000)}${"]".repeat(5000)}]`,
  `421["command",{"key":"deep-enough","command":${'{"type":'.repeat(2000)}1${"}".repeat(2000)}}]`,
  Buffer.from([0, 1, 2, 3]),
  Buffer.alloc(0),
];

const HEAD = "Host: 127.0.0.1\r\n";
const UPGRADE = `${HEAD}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n`;
const KEY = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
const REQUESTS = [
  "GET /%00 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
  "GET /%ff%fe HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
  "GET // HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
  "GET http://[::1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
  "OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
  "POST /api/join HTTP/1.1\r\nHost: ]\r\nContent-Length: 2\r\n\r\n{}",
  `POST /api/exercises HTTP/1.1\r\n${HEAD}Content-Length: 1000\r\n\r\n{"scenario"`,
  `POST /api/join HTTP/1.1\r\n${HEAD}Transfer-Encoding: chunked\r\n\r\nfffffffff\r\n`,
  `POST /api/join HTTP/1.1\r\n${HEAD}Cookie: =;;;=%;mm_\r\nOrigin: null\r\nContent-Length: 4\r\n\r\nnull`,
  `POST /api/leave HTTP/1.1\r\n${HEAD}Content-Length: 42\r\n\r\n{"exercise":"__proto__","seat":"observer"}`,
  `GET /socket.io/ HTTP/1.1\r\n${UPGRADE}\r\n`,
  `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n${UPGRADE}\r\n`,
  `GET /socket.io/?EIO=4&transport=websocket&sid=none HTTP/1.1\r\n${UPGRADE}${KEY}\r\n`,
  `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n${UPGRADE}${KEY}Origin: ://\r\n\r\n`,
  `GET /elsewhere HTTP/1.1\r\n${UPGRADE}${KEY}\r\n`,
  `GET /socket.io/?EIO=4&transport=polling&sid=none HTTP/1.1\r\n${HEAD}\r\n`,
  `GET /socket.io/?EIO=x&transport=__proto__ HTTP/1.1\r\n${HEAD}\r\n`,
];
const HALF_OPEN = 100;

/** Sends bytes and breaks off after a moment, whatever comes back. Answers the status line's number, 0 for none. */
function tell(base: string, bytes: string): Promise<number> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve) => {
    const line = connect(Number(port), hostname, () => line.write(bytes));
    let heard = "";
    line.on("data", (chunk: Buffer) => (heard += chunk.toString()));
    line.on("error", () => undefined); // a reset is an answer as good as any
    line.on("close", () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(heard)?.[1] ?? 0)));
    setTimeout(() => line.destroy(), 250);
  });
}

async function sendFrame(base: string, ticket: Ticket, frame: string | Buffer): Promise<void> {
  const guest = visit(base, ticket);
  await guest.picture();
  guest.raw(frame);
  await sleep(30);
  guest.leave();
}

export const handlers: Attack = {
  name: "handlers",
  against: `${FRAMES.length} broken frames, ${REQUESTS.length} broken requests, ${HALF_OPEN} lines cut in the handshake`,
  seconds: 300,
  async *run({ serve }) {
    const target = await serve();
    const { base } = target;
    const { links } = await create(base);
    const ticket = await join(base, String(links.paris));
    // a person a frame: one who comes fifty times in a row is told to slow down, and breaks nothing
    const passerBy = () => join(base, String(links.observer));
    for (const frame of FRAMES) {
      await sendFrame(base, await passerBy(), frame);
      if (!(await target.lives())) break;
    }
    let failed = 0;
    for (const request of REQUESTS) if ((await tell(base, request)) >= 500) failed += 1;
    const hasty = await passerBy();
    for (let i = 0; i < HALF_OPEN; i++) {
      const guest = visit(base, hasty);
      await sleep(i % 10);
      guest.leave();
    }
    await sleep(1000);
    const comes = await knock(base, ticket);
    yield* [
      await survival(target),
      finding("the seat afterwards", comes, "connected", comes === "connected"),
      finding("answers 5xx", failed, "0", failed === 0),
      told("errors in the server's log", [...new Set(target.errors())].join(", ") || "none"),
    ];
  },
};

// A seat's line as the contract describes it for clients without a library (server/contract/README.md, 3): bare frames, almost no parsing.
import { randomBytes } from "node:crypto";
import { connect } from "node:net";
import { Frames, frame, OPS } from "./frames.mjs";

const EVENT = "42[";
const ANSWER = "43";
const OK = Buffer.from('[{"ok":true');

const startsWith = (payload, text) =>
  payload.length >= text.length && payload.latin1Slice(0, text.length) === text;

export class Line {
  /** Bytes of events since the last `forget`, as text before any compression, and how many. */
  bytes = 0;
  events = 0;
  /** Called with each event as it came; null: nobody asks. */
  heard = null;
  #socket;
  #frames = new Frames();
  #next = 0;
  #waiting = new Map();
  #ready;
  #auth;

  /** @param {{ port: number, exercise: string, seat: string, cookie: string }} going */
  constructor({ port, exercise, seat, cookie }) {
    this.seat = seat;
    this.#auth = JSON.stringify({ exercise, seat, n: 0 });
    this.ready = new Promise((resolve, reject) => {
      this.#ready = { resolve, reject };
    });
    this.#socket = connect({ port, host: "127.0.0.1", noDelay: true });
    this.#socket.on("error", (error) => this.#lost(error));
    this.#socket.on("close", () => this.#lost(new Error(`${seat}: the line was closed`)));
    this.#socket.write(
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString("base64")}\r\nCookie: ${cookie}\r\n\r\n`,
    );
    this.#socket.on("data", this.#greeting);
  }

  /** Asks, and answers with what came back: `ok`, and the answer's text. Never parsed here. */
  ask(name, request) {
    const id = this.#next++;
    const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#socket.write(frame(`42${id}${JSON.stringify([name, request])}`));
    return answer;
  }

  /** A command under a key of its own. Rejects where it is refused: a bench asks for nothing that may be. */
  async command(command) {
    const key = `bench-${this.#next}`.padEnd(8, "-");
    const { ok, text } = await this.ask("command", { key, command });
    if (!ok) throw new Error(`${this.seat} ${command.type}: ${text()}`);
  }

  forget() {
    this.bytes = 0;
    this.events = 0;
  }

  close() {
    this.heard = null;
    this.#waiting.clear();
    this.#socket.removeAllListeners("close");
    this.#socket.destroy();
  }

  /** Until the server has agreed to speak websocket; what comes with it are frames already. */
  #greeting = (chunk) => {
    const head = (this.greeted = Buffer.concat([this.greeted ?? Buffer.alloc(0), chunk]));
    const end = head.indexOf("\r\n\r\n");
    if (end === -1) return;
    if (!startsWith(head, "HTTP/1.1 101")) return this.#lost(new Error(head.toString().slice(0, 200)));
    this.#socket.off("data", this.#greeting);
    this.#socket.on("data", this.#data);
    this.#data(head.subarray(end + 4));
  };

  #data = (chunk) => {
    for (const { op, payload } of this.#frames.push(chunk)) {
      if (op === OPS.text) this.#text(payload);
      else if (op === OPS.ping) this.#socket.write(frame(payload, OPS.pong));
    }
  };

  #text(payload) {
    if (startsWith(payload, EVENT)) return this.#event(payload);
    if (startsWith(payload, ANSWER)) return this.#answer(payload);
    if (startsWith(payload, "2")) return void this.#socket.write(frame("3"));
    if (startsWith(payload, "0")) return void this.#socket.write(frame(`40${this.#auth}`));
    if (startsWith(payload, "44")) return this.#lost(new Error(`${this.seat}: ${payload.toString()}`));
  }

  #event(payload) {
    this.bytes += payload.length;
    this.events += 1;
    // The first picture: whoever has it is in.
    if (this.#ready && startsWith(payload, '42["snapshot"')) {
      this.#ready.resolve(this);
      this.#ready = null;
    }
    this.heard?.(payload);
  }

  #answer(payload) {
    const from = payload.indexOf("[");
    const id = Number(payload.latin1Slice(ANSWER.length, from));
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    waiting?.resolve({
      ok: payload.subarray(from, from + OK.length).equals(OK),
      text: () => payload.subarray(from).toString(),
    });
  }

  #lost(error) {
    this.#ready?.reject(error);
    this.#ready = null;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

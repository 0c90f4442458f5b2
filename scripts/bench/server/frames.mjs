// The frames of a websocket, as bytes: what a load generator needs of RFC 6455 and no more, so that it is not what is measured.
import { randomBytes } from "node:crypto";

const FINAL = 0x80;
const MASKED = 0x80;
const SHORTEST_16 = 126;
const SHORTEST_64 = 127;
const LARGEST_16 = 0xffff;

export const OPS = { more: 0, text: 1, close: 8, ping: 9, pong: 10 };

/** Takes what comes over a line apart, wherever the line cuts it. Fragments are put together; extensions are not spoken. */
export class Frames {
  #rest = Buffer.alloc(0);
  #fragments = [];

  /**
   * @param {Buffer} chunk as it came
   * @returns {{ op: number, payload: Buffer }[]} the messages that are whole now
   */
  push(chunk) {
    let bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    const whole = [];
    for (let frame = frameAt(bytes); frame; frame = frameAt(bytes)) {
      bytes = bytes.subarray(frame.end);
      const message = this.#together(frame);
      if (message) whole.push(message);
    }
    this.#rest = bytes;
    return whole;
  }

  #together({ op, final, payload }) {
    // A control frame may come between two fragments, and is never one itself.
    if (op >= OPS.close) return { op, payload };
    this.#fragments.push(payload);
    if (!final) return null;
    const message = { op: OPS.text, payload: Buffer.concat(this.#fragments) };
    this.#fragments = [];
    return message;
  }
}

/** The frame that the bytes begin with, or null where its end has not come yet. */
function frameAt(bytes) {
  if (bytes.length < 2) return null;
  const said = bytes[1] & ~MASKED;
  const head = said === SHORTEST_64 ? 10 : said === SHORTEST_16 ? 4 : 2;
  if (bytes.length < head) return null;
  const length = head === 10 ? Number(bytes.readBigUInt64BE(2)) : head === 4 ? bytes.readUInt16BE(2) : said;
  const end = head + length;
  if (bytes.length < end) return null;
  return { op: bytes[0] & 0x0f, final: (bytes[0] & FINAL) !== 0, payload: bytes.subarray(head, end), end };
}

/**
 * A frame as a client sends it: whole and masked, as servers insist.
 * @param {string | Buffer} payload
 */
export function frame(payload, op = OPS.text) {
  const body = Buffer.from(payload);
  const { length } = body;
  const head = length > LARGEST_16 ? 10 : length >= SHORTEST_16 ? 4 : 2;
  const bytes = Buffer.alloc(head + 4 + length);
  bytes[0] = FINAL | op;
  bytes[1] = MASKED | (head === 10 ? SHORTEST_64 : head === 4 ? SHORTEST_16 : length);
  if (head === 4) bytes.writeUInt16BE(length, 2);
  if (head === 10) bytes.writeBigUInt64BE(BigInt(length), 2);
  const mask = randomBytes(4);
  mask.copy(bytes, head);
  for (let i = 0; i < length; i++) bytes[head + 4 + i] = body[i] ^ mask[i & 3];
  return bytes;
}

// How packets are written: the very text that Socket.IO writes, without looking for bytes in what is always text, and with what is
// written already as it stands. They are read as ever, here and by every client.
import { createRequire } from "node:module";
import { Json } from "../json.ts";

/** As much of a packet as is written; `id` counts what waits for an answer. */
interface Packet {
  readonly type: number;
  readonly nsp?: string;
  readonly id?: number;
  readonly data?: unknown;
}

const argument = (x: unknown): string => (x instanceof Json ? x.text : (JSON.stringify(x) ?? "null"));

/** @see https://github.com/socketio/socket.io-protocol, packets without attachments */
export function textOf({ type, nsp = "/", id, data }: Packet): string {
  const head = `${type}${nsp === "/" ? "" : `${nsp},`}${id ?? ""}`;
  if (data === undefined || data === null) return head;
  return head + (Array.isArray(data) ? `[${data.map(argument).join(",")}]` : JSON.stringify(data));
}

/** An event of the only namespace, with what is written already as its one argument. */
export const eventOf = (name: string, argument: Json): string => textOf({ type: 2, data: [name, argument] });

class Encoder {
  encode(packet: Packet): [string] {
    return [textOf(packet)];
  }
}

/** The parser that comes with the Socket.IO that runs. */
const standard = createRequire(createRequire(import.meta.url).resolve("socket.io"))("socket.io-parser") as {
  Decoder: unknown;
};

/** For Socket.IO's `parser`. */
export const parser = { Encoder, Decoder: standard.Decoder };

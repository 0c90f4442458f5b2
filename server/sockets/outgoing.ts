// What leaves for one line in one turn of the loop leaves in one write: an answer and what everybody is told of it are two messages
// and cost one call of the system. Nothing is said in another order, and nothing is said otherwise.
import type { Socket } from "socket.io";
import type { Log } from "../log.ts";

/** A message for a websocket as it goes over the line: once for everybody who is sent the same. */
type Frame = readonly [Buffer];

interface Packet {
  type: string;
  data?: unknown;
  options?: { wsPreEncodedFrame?: Frame; compress?: boolean };
}

/** As much of Engine.IO's socket as is handled here. */
interface Line {
  writeBuffer: Packet[];
  readonly transport: {
    readonly name: string;
    readonly writable: boolean;
    readonly perMessageDeflate?: unknown;
  };
  flush(): void;
  write(data: string, options: Packet["options"]): unknown;
}

const FINAL_TEXT = 0x81;
const LENGTH_16 = 126;
const LENGTH_64 = 127;
const LARGEST_16 = 0xffff;

/** Bytes before a body: RFC 6455, 5.2, from a server, which masks nothing. */
const headOf = (length: number): number => (length < LENGTH_16 ? 2 : length <= LARGEST_16 ? 4 : 10);

/**
 * Messages as frames of text, one behind the other.
 * @param texts each with Engine.IO's mark of its type before it
 */
export function framesOf(texts: readonly string[]): Buffer {
  const lengths = texts.map((text) => Buffer.byteLength(text));
  const bytes = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + headOf(length) + length, 0));
  let at = 0;
  texts.forEach((text, i) => {
    const length = lengths[i] as number;
    const head = headOf(length);
    bytes[at] = FINAL_TEXT;
    bytes[at + 1] = head === 2 ? length : head === 4 ? LENGTH_16 : LENGTH_64;
    if (head === 4) bytes.writeUInt16BE(length, at + 2);
    if (head === 10) bytes.writeBigUInt64BE(BigInt(length), at + 2);
    at += head;
    bytes.write(text, at);
    at += length;
  });
  return bytes;
}

/** A message of Engine.IO begins with its type. */
const MESSAGE = "4";

const isText = ({ type, data }: Packet): boolean => type === "message" && typeof data === "string";

/** What waits as one frame, where the line is one that takes frames as they are and has not got it as one already. */
function merge(line: Line): void {
  const packets = line.writeBuffer;
  const { name, perMessageDeflate } = line.transport;
  if (name !== "websocket" || perMessageDeflate || !packets.every(isText)) return;
  if (packets.length === 1 && packets[0]?.options?.wsPreEncodedFrame) return;
  const texts = packets.map(({ data }) => data as string);
  const frame: Frame = [framesOf(texts.map((text) => MESSAGE + text))];
  line.writeBuffer = [{ type: "message", data: texts.join(""), options: { wsPreEncodedFrame: frame } }];
}

/** After the microtasks of this turn, whichever of its queues it is in: whatever hangs on what was done is said by then. */
const atTheEnd = (job: () => void): void => queueMicrotask(() => process.nextTick(job));

/** Of all lines of a server: those that have something to send in this turn. */
export function createOutgoing(log: Log): { hold(conn: Socket["conn"]): void } {
  let due: { line: Line; flush: () => void }[] = [];

  function leave(): void {
    const now = due;
    due = [];
    for (const { line, flush } of now) {
      try {
        if (line.transport.writable) merge(line);
        flush();
      } catch (error) {
        log.error("socket.write_failed", error);
      }
    }
  }

  return {
    /** From now on what a line is given to send leaves at the end of the turn. */
    hold(conn) {
      const line = conn as unknown as Line;
      const flush = line.flush.bind(line);
      const waits = { line, flush: () => ((isDue = false), flush()) };
      let isDue = false;
      line.flush = () => {
        if (isDue || line.writeBuffer.length === 0) return;
        isDue = true;
        if (due.push(waits) === 1) atTheEnd(leave);
      };
    },
  };
}

/** One text for many lines: as it stands for those that poll, and as the frame that everybody else gets, made once. */
export function createSending(text: string): (socket: Socket) => void {
  const options = { wsPreEncodedFrame: [framesOf([MESSAGE + text])] as const };
  return (socket) => void (socket.conn as unknown as Line).write(text, options);
}

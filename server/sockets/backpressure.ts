// How much waits for a socket that does not read, looked at before anything more is sent to it.
import type { Socket } from "socket.io";

/** As much of Engine.IO's socket as is looked at: its own queue, and what its transport has handed on and not got rid of. */
interface Line {
  readonly writeBuffer?: readonly { readonly data?: unknown }[];
  readonly transport?: {
    /** Of a websocket: bytes that wait in this process. */
    readonly socket?: { readonly bufferedAmount?: number; terminate?(): void };
    /** Of long polling: the answer under way. */
    readonly res?: { readonly writableLength?: number; destroy?(): void } | null;
  };
}

const sizeOf = (data: unknown): number =>
  typeof data === "string" ? data.length : data instanceof Uint8Array ? data.byteLength : 0;

/** Bytes that wait for a socket in this process; a character that takes several bytes counts as one. */
export function queuedBytes(conn: unknown): number {
  const { writeBuffer = [], transport } = conn as Line;
  const queued = writeBuffer.reduce((sum, { data }) => sum + sizeOf(data), 0);
  return queued + (transport?.socket?.bufferedAmount ?? 0) + (transport?.res?.writableLength ?? 0);
}

/**
 * Closes a socket and gives back at once what waited for it: no farewell, for it would wait behind all the rest. A client that
 * reads again comes back by itself and goes on from what it has.
 */
export function cutOff(socket: Socket): void {
  const { transport } = socket.conn as unknown as Line;
  const { socket: websocket, res } = transport ?? {};
  websocket?.terminate?.();
  res?.destroy?.();
  socket.conn.close(true);
}

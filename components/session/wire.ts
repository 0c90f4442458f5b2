// The socket of one seat. The cookie says who; the handshake says which exercise and seat this page is for, and how far it has read.
import { io, type Socket } from "socket.io-client";
import type { ClientToServer, ServerToClient } from "../../server/contract/answers";
import { chooseWays, TRANSPORTS } from "./ways";

export type Wire = Socket<ServerToClient, ClientToServer>;

/** @param read how much of its stream this page has, and of which line */
export function openWire(exercise: string, seat: string, read: () => { n: number; line?: number }): Wire {
  const wire: Wire = io({
    auth: (tell) => tell({ exercise, seat, ...read(), drafts: true }),
    transports: [...TRANSPORTS.any],
    reconnectionDelay: 500,
    reconnectionDelayMax: 4000,
    randomizationFactor: 0.4,
    timeout: 8000,
  });
  chooseWays(wire);
  insist(wire);
  return wire;
}

/** How long a line may be open without the server's word that the seat is let in, ms. */
const LET_IN = 8_000;

/**
 * Opens a line anew that is open and stays without that word. A browser asks by itself once more where a request broke off, and what the
 * server had answered to the first is lost: the line stands, the server believes that it has let the seat in, and nobody would ask again.
 */
export function insist(wire: Pick<Wire, "io" | "connected" | "active">): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  wire.io.on("open", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (wire.active && !wire.connected) wire.io.engine.close();
    }, LET_IN);
  });
  wire.io.on("close", () => clearTimeout(timer));
}

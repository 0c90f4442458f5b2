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
  return wire;
}

// The socket of one seat. The cookie says who; the handshake says which exercise and seat this page is for, and how far it has read.
import { io, type Socket } from "socket.io-client";
import type { ClientToServer, ServerToClient } from "../../server/contract/answers";

export type Wire = Socket<ServerToClient, ClientToServer>;

export function openWire(exercise: string, seat: string, read: () => number): Wire {
  return io({
    auth: (tell) => tell({ exercise, seat, n: read() }),
    // Straight to a websocket where it works: several servers may stand behind one address.
    transports: ["websocket", "polling"],
    reconnectionDelay: 500,
    reconnectionDelayMax: 4000,
    randomizationFactor: 0.4,
    timeout: 8000,
  });
}

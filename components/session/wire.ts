// The socket of one seat. The cookie says who; the query says which exercise and seat this page is for.
import { io, type Socket } from "socket.io-client";
import type { ClientToServer, ServerToClient } from "../../server/contract/answers";

export type Wire = Socket<ServerToClient, ClientToServer>;

export function openWire(exercise: string, seat: string): Wire {
  return io({
    auth: { exercise, seat },
    // Straight to a websocket where it works: several servers may stand behind one address.
    transports: ["websocket", "polling"],
    reconnectionDelay: 500,
    reconnectionDelayMax: 4000,
    randomizationFactor: 0.4,
    timeout: 8000,
  });
}

// The sockets' way in: handshake, then the exercise, then requests until it leaves.
import type { Io, SeatSocket } from "../broadcast.ts";
import type { Registry } from "../exercise/registry.ts";
import { guard, type HandshakeDeps } from "./handshake.ts";
import { type RequestDeps, serve } from "./requests.ts";

export function openGateway(io: Io, registry: Registry, deps: HandshakeDeps & RequestDeps): void {
  guard(io, deps);
  io.on("connection", (socket) => {
    seat(socket, registry, deps).catch((error: unknown) => {
      deps.log.error("connection.failed", error, { exercise: socket.data.exercise });
      // It comes back by itself and finds, with luck, a database that answers.
      socket.conn.close();
    });
  });
}

async function seat(socket: SeatSocket, registry: Registry, deps: RequestDeps): Promise<void> {
  const opening = registry.open(socket.data.exercise);
  // Listens from the first moment: a client may ask as soon as it is connected.
  serve(socket, opening, deps);
  const exercise = await opening;
  if (!exercise) {
    return deps.broadcast.endOne(socket, "exercise_deleted");
  }
  socket.on("disconnect", () => exercise.leave(socket));
  await exercise.enter(socket);
}

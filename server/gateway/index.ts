// The sockets' way in: handshake, then the exercise, then requests until it leaves.
import type { Io, SeatSocket } from "../broadcast.ts";
import { Unreadable } from "../exercise/log/unreadable.ts";
import type { Registry } from "../exercise/registry.ts";
import { guarded } from "../guarded.ts";
import { guard, type HandshakeDeps } from "./handshake.ts";
import { type RequestDeps, serve } from "./requests.ts";

export function openGateway(io: Io, registry: Registry, deps: HandshakeDeps & RequestDeps): void {
  guard(io, deps);
  io.on(
    "connection",
    guarded(deps.log, "connection.failed", (socket) => connected(socket, registry, deps)),
  );
}

async function connected(socket: SeatSocket, registry: Registry, deps: RequestDeps): Promise<void> {
  try {
    await seat(socket, registry, deps);
  } catch (error) {
    if (error instanceof Unreadable) deps.broadcast.endOne(socket, "exercise_unreadable");
    // It comes back by itself and finds, with luck, a database that answers.
    else socket.conn.close();
    throw error;
  }
}

async function seat(socket: SeatSocket, registry: Registry, deps: RequestDeps): Promise<void> {
  const opening = registry.open(socket.data.exercise);
  // Listens from the first moment: a client may ask as soon as it is connected.
  serve(socket, opening, deps);
  const exercise = await opening;
  if (!exercise) return deps.broadcast.endOne(socket, "exercise_deleted");
  const leave = guarded(deps.log, "disconnect.failed", () => exercise.leave(socket), {
    exercise: exercise.id,
  });
  socket.on("disconnect", leave);
  await exercise.enter(socket);
}

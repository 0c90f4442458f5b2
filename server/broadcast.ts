// The only place that emits game data. One room an exercise and seat, and one a member for what names the member.
//
// Everything goes to this server's own sockets: other servers make the payloads of theirs themselves (cluster.ts).
import type { Server, Socket } from "socket.io";
import type { ClientToServer, ServerToClient, Snapshot, Update } from "./contract/answers.ts";
import type { Seat } from "./contract/seats.ts";
import type { Holder, ServerToServer } from "./gateway/sockets.ts";

export type Io = Server<ClientToServer, ServerToClient, ServerToServer, Holder>;
export type SeatSocket = Socket<ClientToServer, ServerToClient, ServerToServer, Holder>;
export type Ending = Parameters<ServerToClient["ended"]>[0]["code"];

export interface Broadcast {
  /** Lets a socket hear its seat; called in the same moment as its snapshot is made, so that nothing falls between. */
  admit(socket: SeatSocket, snapshot: Snapshot): void;
  snapshot(socket: SeatSocket, snapshot: Snapshot): void;
  toSeat(exercise: string, seat: Seat, update: Update): void;
  toMember(exercise: string, member: string, update: Update): void;
  isHeard(exercise: string, seat: Seat): boolean;
  /** Says so and closes the seat's sockets, or everybody's. */
  end(exercise: string, seat: Seat | "all", code: Ending): void;
  /** The same for one person, in every window of theirs. */
  endMember(exercise: string, member: string, code: Ending): void;
}

const seatRoom = (exercise: string, seat: Seat): string => `x:${exercise}:${seat}`;
const memberRoom = (exercise: string, member: string): string => `m:${exercise}:${member}`;
const wholeRoom = (exercise: string): string => `x:${exercise}`;

export function createBroadcast(io: Io): Broadcast {
  const here = () => io.local;
  const endRoom = (room: string, code: Ending): void => {
    here().to(room).emit("ended", { code });
    here().in(room).disconnectSockets(true);
  };
  return {
    admit(socket, snapshot) {
      const { exercise, seat, member } = socket.data;
      void socket.join([seatRoom(exercise, seat), memberRoom(exercise, member), wholeRoom(exercise)]);
      socket.emit("snapshot", snapshot);
    },
    snapshot: (socket, snapshot) => void socket.emit("snapshot", snapshot),
    toSeat: (exercise, seat, update) => void here().to(seatRoom(exercise, seat)).emit("update", update),
    toMember: (exercise, member, update) =>
      void here().to(memberRoom(exercise, member)).emit("update", update),
    isHeard: (exercise, seat) => (io.of("/").adapter.rooms.get(seatRoom(exercise, seat))?.size ?? 0) > 0,
    end: (exercise, seat, code) =>
      endRoom(seat === "all" ? wholeRoom(exercise) : seatRoom(exercise, seat), code),
    endMember: (exercise, member, code) => endRoom(memberRoom(exercise, member), code),
  };
}

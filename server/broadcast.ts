// The only place that emits game data. One room an exercise and seat, and one a member for what names the member.
//
// Everything goes to this server's own sockets: other servers make the payloads of theirs themselves (cluster.ts). Only that orders close,
// which everybody is told alike, goes to all. Nothing leaves that the register of payloads does not know (payloads.ts). Payloads
// leave as text, written once for a room (sockets/packets.ts), and in one write for each turn of the loop (sockets/outgoing.ts).
import type { Server, Socket } from "socket.io";
import type { Answer, ClientToServer, ServerToClient, Snapshot, Update } from "./contract/answers.ts";
import { CLOSING_WITHIN } from "./contract/limits.ts";
import type { RequestName } from "./contract/requests.ts";
import { isRole, type Seat } from "./contract/seats.ts";
import { createWriter, isMadeAlike, type Writer } from "./json.ts";
import type { Log } from "./log.ts";
import { ANSWERS, EVENTS, sifted, type Table } from "./payloads.ts";
import { cutOff, queuedBytes } from "./sockets/backpressure.ts";
import { createOutgoing, createSending } from "./sockets/outgoing.ts";
import { eventOf } from "./sockets/packets.ts";
import type { Holder, ServerToServer } from "./sockets/sockets.ts";

export type Io = Server<ClientToServer, ServerToClient, ServerToServer, Holder>;
export type SeatSocket = Socket<ClientToServer, ServerToClient, ServerToServer, Holder>;
export type Ending = Parameters<ServerToClient["ended"]>[0]["code"];

export interface Broadcast {
  /** Whether a socket reads what it is sent. One that lets too much wait is cut off, and nothing more is made for it. */
  keepsUp(socket: SeatSocket): boolean;
  /** Lets a socket hear its seat; called in the same moment as its snapshot is made, so that nothing falls between. */
  admit(socket: SeatSocket, snapshot: Snapshot): void;
  /** @param telling of whoever tells several seats at once: what they are told alike is written once */
  toSeat(exercise: string, seat: Seat, update: Update, telling?: Telling): void;
  toMember(exercise: string, to: { seat: Seat; member: string }, update: Update): void;
  /** The one answer to a request; refusals go to whoever asked, whatever was asked. */
  answer(socket: SeatSocket, name: RequestName | undefined, reply: (a: Answer) => void, answer: Answer): void;
  /** Asks everybody who holds drafts for what is still unsent, on every server, and waits a moment for it. */
  lastWords(exercise: string, turn: number): Promise<void>;
  isHeard(exercise: string, seat: Seat): boolean;
  /** Says so and closes the seat's sockets, or everybody's. */
  end(exercise: string, seat: Seat | "all", code: Ending): void;
  /** The same for one person, in every window of theirs. */
  endMember(exercise: string, member: string, code: Ending): void;
  /** Says so to one and closes it. */
  endOne(socket: SeatSocket, code: Ending): void;
  /** Says so to all of this server's sockets, which it does not close. */
  sayToAll(code: Ending): void;
}

/** What was said to one seat after the other: parts that several are told have one text, and payloads of the same parts are one. */
export interface Telling {
  readonly write: Writer;
  readonly told: { readonly update: Update; readonly send: (socket: SeatSocket) => void }[];
}

export const createTelling = (write = createWriter()): Telling => ({ write, told: [] });

function sendingOf(update: Update, { write, told }: Telling): (socket: SeatSocket) => void {
  const same = told.find((before) => isMadeAlike(before.update, update));
  if (same) return same.send;
  const send = createSending(eventOf("update", write(update)));
  told.push({ update, send });
  return send;
}

const seatRoom = (exercise: string, seat: Seat): string => `x:${exercise}:${seat}`;
const memberRoom = (exercise: string, member: string): string => `m:${exercise}:${member}`;
const draftsRoom = (exercise: string): string => `d:${exercise}`;
const wholeRoom = (exercise: string): string => `x:${exercise}`;

/** @param mostQueued bytes that may wait for one socket */
export function createBroadcast(io: Io, log: Log, mostQueued: number): Broadcast {
  const here = () => io.local;

  const endRoom = (room: string, code: Ending): void => {
    here().to(room).emit("ended", { code });
    here().in(room).disconnectSockets(true);
  };

  function keepsUp(socket: SeatSocket): boolean {
    const queued = queuedBytes(socket.conn);
    if (queued <= mostQueued) return true;
    const { exercise, seat } = socket.data;
    if (socket.connected) log.warn("socket.cut_off", { exercise, seat, queued });
    cutOff(socket);
    return false;
  }

  /** Those of a room of this server's own who read what they are sent. */
  function readers(room: string): SeatSocket[] {
    const { sockets, adapter } = io.of("/");
    const reading: SeatSocket[] = [];
    for (const id of adapter.rooms.get(room) ?? []) {
      const socket = sockets.get(id);
      if (socket && keepsUp(socket)) reading.push(socket);
    }
    return reading;
  }

  /** What is not registered is our fault: it is said in the log and stays here, and the rest of the payload goes. */
  function registered<T extends object>(table: Table, seat: Seat, what: string, payload: T): T {
    const { payload: sent, left } = sifted(table, seat, payload);
    for (const part of left)
      log.error("payload.unregistered", new Error(`${what}: ${part} has no row for ${seat}`), { seat });
    return sent;
  }
  /** A view that is shown whole, to whoever comes while it stands, has one text. */
  const views = new WeakMap<object, string>();
  function picture(snapshot: Snapshot): Snapshot {
    if (!views.has(snapshot.view)) views.set(snapshot.view, JSON.stringify(snapshot.view));
    return snapshot;
  }
  const writer = (): Writer => createWriter((thing) => views.get(thing));

  /** What goes out under a payload's type: its text, which the packet takes as it stands. */
  const asText = <T extends object>(payload: T, write = writer()): T => write(payload) as unknown as T;

  function tell(room: string, seat: Seat, u: Update, telling = createTelling(writer())): void {
    const told = readers(room);
    if (told.length === 0) return;
    const send = sendingOf(registered(EVENTS.update, seat, "update", u), telling);
    for (const socket of told) send(socket);
  }

  const outgoing = createOutgoing(log);
  io.engine.on("connection", outgoing.hold);

  return {
    keepsUp,
    admit(socket, snapshot) {
      const { exercise, seat, member, drafts } = socket.data;
      void socket.join([seatRoom(exercise, seat), memberRoom(exercise, member), wholeRoom(exercise)]);
      if (drafts && isRole(seat)) void socket.join(draftsRoom(exercise));
      socket.emit("snapshot", asText(registered(EVENTS.snapshot, seat, "snapshot", picture(snapshot))));
    },
    toSeat: (exercise, seat, u, telling) => tell(seatRoom(exercise, seat), seat, u, telling),
    toMember: (exercise, { seat, member }, u) => tell(memberRoom(exercise, member), seat, u),
    answer(socket, name, reply, answer) {
      if (!keepsUp(socket)) return;
      if (!answer.ok || name === undefined) return reply(answer);
      const { ok, ...parts } = answer;
      if ("snapshot" in parts) picture(parts.snapshot as Snapshot);
      reply(asText({ ok, ...registered(ANSWERS[name], socket.data.seat, name, parts) }));
    },
    async lastWords(exercise, turn) {
      const asked = io.to(draftsRoom(exercise)).timeout(CLOSING_WITHIN);
      // Who does not answer in time is not waited for: the drafts that are there count.
      await asked.emitWithAck("closing", { turn }).catch(() => undefined);
    },
    isHeard: (exercise, seat) => (io.of("/").adapter.rooms.get(seatRoom(exercise, seat))?.size ?? 0) > 0,
    end: (exercise, seat, code) =>
      endRoom(seat === "all" ? wholeRoom(exercise) : seatRoom(exercise, seat), code),
    endMember: (exercise, member, code) => endRoom(memberRoom(exercise, member), code),
    endOne(socket, code) {
      socket.emit("ended", { code });
      socket.disconnect(true);
    },
    sayToAll: (code) => void here().emit("ended", { code }),
  };
}

// A client that does as it likes: asks without waiting, stops reading, says anything. It knows the wire and nothing of the server's code.
import { randomUUID } from "node:crypto";
import { io, type Socket } from "socket.io-client";

/** Any answer of the server, as JSON. */
export type Answer = Record<string, unknown> & { ok: boolean; code?: string };

export interface Created {
  readonly id: string;
  readonly links: Readonly<Record<string, string>>;
}

export interface Ticket {
  readonly exercise: string;
  readonly seat: string;
  readonly cookie: string;
}

/** A busy machine is slow, and no fault of the server. */
const ANSWER_MS = 60_000;

/** Status 0 stands for a connection that broke off. */
export async function post(
  base: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: Answer; cookie: string }> {
  try {
    const answer = await fetch(base + path, {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
      headers: { "content-type": "application/json", ...headers },
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
    const text = await answer.text();
    return { status: answer.status, body: parsed(text), cookie };
  } catch (error) {
    return { status: 0, body: { ok: false, code: String((error as Error).message) }, cookie: "" };
  }
}

const parsed = (text: string): Answer =>
  text.startsWith("{") ? (JSON.parse(text) as Answer) : { ok: false, code: text.slice(0, 80) };

/** @throws Error where the server refuses */
export async function create(base: string, asked: Record<string, unknown> = {}): Promise<Created> {
  const { status, body } = await post(base, "/api/exercises", { scenario: "missed-moment", ...asked });
  if (status !== 201) throw new Error(`not created: ${status} ${JSON.stringify(body)}`);
  return body as unknown as Created;
}

export const tokenOf = (link: string): string => link.slice(link.lastIndexOf("/") + 1);

export const tryJoin = (base: string, link: string, headers?: Record<string, string>, name?: string) =>
  post(base, "/api/join", { token: tokenOf(link), ...(name === undefined ? {} : { name }) }, headers);

/** @throws Error where the server refuses */
export async function join(base: string, link: string, headers?: Record<string, string>): Promise<Ticket> {
  const { status, body, cookie } = await tryJoin(base, link, headers);
  if (status !== 200) throw new Error(`not joined: ${status} ${JSON.stringify(body)}`);
  return { exercise: String(body.exercise), seat: String(body.seat), cookie };
}

export interface Guest {
  readonly socket: Socket;
  /** Answered with `line.lost` where the connection ends first, `answer.none` where nothing comes. */
  ask(name: string, request: unknown): Promise<Answer>;
  command(command: Record<string, unknown>): Promise<Answer>;
  /** The first picture. */
  picture(): Promise<Picture>;
  /** Bytes that came over the line so far. */
  received(): number;
  /** A frame of the transport as it stands, whatever it holds. */
  raw(frame: string | Buffer): void;
  /** Takes nothing more from the line, so that everything piles up at the sender. */
  stopReading(): void;
  leave(): void;
}

/** What the attacks read of a snapshot. */
export interface Picture {
  readonly n: number;
  readonly exercise: {
    turn: number;
    phase: string;
    status: string;
    cells?: { seat: string; members: unknown[] }[];
  };
  readonly view: View;
}

export interface View {
  readonly turn: number;
  readonly zones: readonly {
    id: string;
    fog: string;
    age: number;
    error: number;
    tracks: Record<string, { value: number; age: number }>;
  }[];
}

interface Line {
  readonly _socket: { readonly bytesRead: number };
  pause(): void;
  terminate(): void;
  send(frame: string | Buffer): void;
}

/** Connects; what the guest learns first is either its picture or the code of a refusal. */
export function visit(base: string, { exercise, seat, cookie }: Ticket, headers = {}): Guest {
  const socket = io(base, {
    transports: ["websocket"],
    forceNew: true,
    reconnection: false,
    extraHeaders: { cookie, ...headers },
    auth: { exercise, seat },
  });
  const first = new Promise<Picture>((resolve, reject) => {
    socket.once("snapshot", resolve);
    socket.once("connect_error", (error) =>
      reject(new Error((error as { data?: { code?: string } }).data?.code ?? error.message)),
    );
    socket.once("disconnect", (why) => reject(new Error(why)));
  });
  first.catch(() => undefined); // heard by whoever asks for the picture
  let line: Line | undefined;
  socket.io.on("open", () => {
    line = (socket.io.engine.transport as unknown as { ws: Line }).ws;
  });
  const ask: Guest["ask"] = (name, request) =>
    new Promise((resolve) => {
      const done = (answer: Answer): void => {
        clearTimeout(late);
        socket.off("disconnect", lost);
        resolve(answer);
      };
      const lost = (): void => done({ ok: false, code: "line.lost" });
      const late = setTimeout(() => done({ ok: false, code: "answer.none" }), ANSWER_MS);
      if (!socket.connected) return lost();
      socket.once("disconnect", lost);
      socket.emit(name, request, done);
    });
  return {
    socket,
    ask,
    command: (command) => ask("command", { key: randomUUID(), command }),
    picture: () => first,
    received: () => line?._socket.bytesRead ?? 0,
    raw: (frame) => line?.send(frame),
    stopReading: () => line?.pause(),
    leave: () => {
      socket.disconnect();
      line?.terminate();
    },
  };
}

/** So many people of one seat, each with a cookie of their own. */
export async function tickets(base: string, link: string, size: number): Promise<Ticket[]> {
  const all: Ticket[] = [];
  for (let i = 0; i < size; i++) all.push(await join(base, link));
  return all;
}

/** A socket for each ticket, all with their first picture. */
export async function visitAll(base: string, all: readonly Ticket[]): Promise<Guest[]> {
  const guests = all.map((ticket) => visit(base, ticket));
  await Promise.all(guests.map((g) => g.picture()));
  return guests;
}

/** Why a connection with this ticket is refused; "connected" where it is not. */
export async function knock(base: string, ticket: Ticket, headers = {}): Promise<string> {
  const guest = visit(base, ticket, headers);
  try {
    await guest.picture();
    return "connected";
  } catch (error) {
    return (error as Error).message;
  } finally {
    guest.leave();
  }
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

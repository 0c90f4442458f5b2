// A client as a stranger would write it from the contract: cookies, handshake, requests, and its own picture kept up to date.
import { randomUUID } from "node:crypto";
import { io, type Socket } from "socket.io-client";
import { type LegalOrder, legalOrders } from "../../game-rules/open.ts";
import type { Answers, ClientToServer, ServerToClient, Snapshot } from "../contract/answers.ts";
import type { Created, Joined } from "../contract/http.ts";
import { cookieName } from "../contract/http.ts";
import { WINDOW } from "../contract/limits.ts";
import { itemsAfter, mergeItems, missingBefore, pictureAfter } from "../contract/picture.ts";
import type { Command, CreateExercise, RequestName, Requests } from "../contract/requests.ts";
import type { Seat } from "../contract/seats.ts";

const PATIENCE = 10_000;
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The secret of tests' exercises: with a seed, their chance repeats. */
export const TEST_SECRET = "7e577e577e577e577e577e577e577e57";

export async function createExercise(base: string, asked: CreateExercise): Promise<Created> {
  const body = JSON.stringify({ secret: TEST_SECRET, ...asked });
  const answer = await fetch(`${base}/api/exercises`, { method: "POST", body });
  if (answer.status !== 201) throw new Error(`not created: ${await answer.text()}`);
  return (await answer.json()) as Created;
}

export const tokenOf = (link: string): string => link.slice(link.lastIndexOf("/") + 1);

/** Exchanges a link; the answer holds the cookie as a browser would send it back. */
export async function join(base: string, link: string, name?: string): Promise<Joined & { cookie: string }> {
  const body = JSON.stringify({ token: tokenOf(link), ...(name ? { name } : {}) });
  const answer = await fetch(`${base}/api/join`, { method: "POST", body });
  const joined = (await answer.json()) as Joined;
  if (!joined.ok) throw new Error(`not joined: ${JSON.stringify(joined)}`);
  const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
  if (!cookie.startsWith(`${cookieName(joined.exercise, joined.seat)}=`))
    throw new Error(`odd cookie ${cookie}`);
  return { ...joined, cookie };
}

export interface Player {
  readonly seat: Seat;
  readonly socket: Socket<ServerToClient, ClientToServer>;
  /** The picture as of now; throws before the first snapshot. */
  now(): Snapshot;
  /** Everything that came over the wire, as text, since the beginning or the last `forget`. */
  frames: string[];
  /** Gaps in the stream that were seen: there must be none. */
  gaps: number;
  ask<K extends RequestName>(name: K, request: Requests[K]): Promise<Answers[K]>;
  /** Sends a command with a key of its own. */
  command(command: Command, key?: string): Promise<Answers["command"]>;
  /** The orders that the seat may write now, worked out of its view as any client does. */
  legal(): LegalOrder[];
  /** Resolves when the picture is so. */
  until(what: string, isSo: (s: Snapshot) => boolean, ms?: number): Promise<Snapshot>;
  leave(): void;
}

export interface Going {
  exercise: string;
  seat: Seat;
  cookie: string;
  /** Whether it says that it answers when orders close. */
  drafts?: boolean;
}

/** Tries to connect and answers the refusal's code; "connected" when there was none. */
export function knock(
  base: string,
  { exercise, seat, cookie }: Going,
  headers: Record<string, string> = {},
): Promise<string> {
  const socket = io(base, {
    transports: ["websocket"],
    forceNew: true,
    reconnection: false,
    extraHeaders: { cookie, ...headers },
    auth: { exercise, seat },
  });
  return new Promise((resolve) => {
    const done = (code: string): void => {
      socket.disconnect();
      resolve(code);
    };
    socket.on("connect", () => done("connected"));
    socket.on("connect_error", (error) =>
      done((error as { data?: { code?: string } }).data?.code ?? "no answer"),
    );
  });
}

/** Connects and waits for the first snapshot. */
export async function play(base: string, { exercise, seat, cookie, drafts }: Going): Promise<Player> {
  let picture: Snapshot | undefined;
  const waiting = new Set<() => void>();
  const socket: Player["socket"] = io(base, {
    transports: ["websocket"],
    forceNew: true,
    extraHeaders: { cookie },
    reconnectionDelay: 50,
    reconnectionDelayMax: 500,
    auth: (answer) =>
      answer({
        exercise,
        seat,
        n: picture?.n ?? 0,
        ...(picture ? { line: picture.exercise.line } : {}),
        ...(drafts ? { drafts } : {}),
      }),
  });
  const player: Player = {
    seat,
    socket,
    frames: [],
    gaps: 0,
    now() {
      if (!picture) throw new Error(`${seat} has no picture yet`);
      return picture;
    },
    ask: (name, request) =>
      new Promise((resolve, reject) => {
        const sent = socket.timeout(PATIENCE) as unknown as {
          emit(name: string, request: unknown, answer: (error: Error | null, answer: never) => void): void;
        };
        const lost = (): void => reject(new Error(`${name}: the line was lost`));
        socket.once("disconnect", lost);
        sent.emit(name, request, (error, answer) => {
          socket.off("disconnect", lost);
          if (error) reject(new Error(`${name}: ${error.message}`));
          else resolve(answer);
        });
      }),
    // As they look once they are sent: what is undefined is not there.
    legal: () => JSON.parse(JSON.stringify(legalOrders(player.now().view))) as LegalOrder[],
    command: (command, key = randomUUID()) => player.ask("command", { key, command }),
    until: (what, isSo, ms = PATIENCE) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!picture || !isSo(picture)) return;
          clearTimeout(late);
          waiting.delete(look);
          resolve(picture);
        };
        const late = setTimeout(() => {
          waiting.delete(look);
          const at = picture
            ? `${picture.exercise.status} turn ${picture.view.turn} ${picture.view.phase}`
            : "no picture";
          reject(new Error(`${seat} waited in vain for ${what} (${at})`));
        }, ms);
        waiting.add(look);
        look();
      }),
    leave: () => void socket.disconnect(),
  };
  const changed = (): void => [...waiting].forEach((look) => look());

  const record = (): void => {
    const { engine } = socket.io;
    engine.on("packet", ({ data }) => data !== undefined && player.frames.push(String(data)));
  };
  socket.io.on("open", record);
  /** Asks for older items, page by page, until the stream is whole. */
  let filling = false;
  async function fill(): Promise<void> {
    if (filling) return;
    filling = true;
    try {
      for (;;) {
        const before = picture && missingBefore(picture.items, picture.n);
        if (before === undefined) return;
        const line = picture?.exercise.line;
        const page = await player.ask("items.before", { before, count: WINDOW["page.items"] });
        // A page of a line that has been left meanwhile is asked for again.
        if (page.ok && picture && picture.exercise.line !== line) continue;
        if (page.ok && picture) picture = { ...picture, items: mergeItems(picture.items, page.items) };
        else if (!page.ok) await later(Number(page.params.seconds ?? 1) * 1000);
        changed();
      }
    } catch {
      // the line was lost: the next snapshot begins again
    } finally {
      filling = false;
    }
  }
  socket.on("snapshot", (s) => {
    const known = { n: picture?.n ?? 0, items: picture?.items ?? [], line: picture?.exercise.line };
    picture = { ...s, items: itemsAfter(known, s) };
    changed();
    void fill();
  });
  socket.on("update", (update) => {
    if (!picture) return;
    // What stands before the end of the stream is told again where it names somebody otherwise, and adds nothing.
    const again = update.from < picture.n && update.items.every((i) => i.n <= (picture?.n ?? 0));
    const n = Math.min(picture.n, update.cut ?? picture.n);
    if (update.from !== n && !(again && update.items.length > 0)) player.gaps += 1;
    picture = pictureAfter(picture, update);
    changed();
  });
  await player.until("the whole stream", (s) => missingBefore(s.items, s.n) === undefined);
  return player;
}

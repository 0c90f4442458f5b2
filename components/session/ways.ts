// By which way a line is opened: plain requests go through everything, a websocket not; but plain requests want to come to one server.
import type { Socket } from "socket.io-client";

/**
 * `any`: by plain requests, and on to a websocket where one goes through. A proxy that refuses websockets, or never answers them, then costs
 * nothing but the websocket. `websocket`: straight to it. Several servers behind a proxy that sends each request to another one know nothing
 * of a line that the first of them opened.
 */
export type Way = "any" | "websocket";

export const TRANSPORTS: Readonly<Record<Way, readonly string[]>> = {
  any: ["polling", "websocket"],
  websocket: ["websocket"],
};

/** What the client library says of a request that failed: the answer's status, 0 where none came. */
interface Failure {
  readonly description?: unknown;
}

const statusOf = (failure: unknown): number => Number((failure as Failure | undefined)?.description) || 0;

/** "Session ID unknown" is a 400: whoever answered is not the server that opened the line. */
const UNKNOWN = 400;

/** Which way the next try goes, after one that failed. */
export function nextWay(way: Way, failure: unknown): Way {
  if (way === "websocket") return "any";
  return statusOf(failure) === UNKNOWN ? "websocket" : "any";
}

/** Chooses a socket's ways from now on, try by try. */
export function chooseWays({ io }: Socket): void {
  let way: Way = "any";
  io.on("error", (failure) => {
    way = nextWay(way, failure);
    // Named anew each time: the library writes its own transports over the names as it opens.
    io.opts.transports = [...TRANSPORTS[way]];
  });
}

/** How long a line that was opened by plain requests may take to become a websocket before it is said that it does not. */
const UPGRADE = 3_000;

/** Tells by what a line runs: `polling` for plain requests, once it is plain that they stay. Answers the way to stop. */
export function watchWay(
  socket: Socket,
  tell: (by: "polling" | "websocket" | undefined) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opened = (): void => {
    const { engine } = socket.io;
    if (engine.transport.name !== "polling") return tell("websocket");
    timer = setTimeout(() => tell("polling"), UPGRADE);
    engine.once("upgrade", () => {
      clearTimeout(timer);
      tell("websocket");
    });
  };
  const gone = (): void => {
    clearTimeout(timer);
    tell(undefined);
  };
  socket.on("connect", opened);
  socket.on("disconnect", gone);
  return () => clearTimeout(timer);
}

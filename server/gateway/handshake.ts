// Before a socket is let in: whether its page is ours, which seat it asks for, and whether its cookie opens that seat.
import type { IncomingMessage } from "node:http";
import type { Params } from "../../game-rules/open.ts";
import type { Io, SeatSocket } from "../broadcast.ts";
import { handshake } from "../contract/handshake.ts";
import { SOCKET } from "../contract/limits.ts";
import type { ServerRefusal } from "../contract/refusals.ts";
import { malformed } from "../contract/text.ts";
import { guarded } from "../guarded.ts";
import { identify } from "../http/identity.ts";
import type { Limiter } from "../http/limits.ts";
import { addressOf, isOwnOrigin } from "../http/origin.ts";
import type { Log } from "../log.ts";
import type { Options } from "../options.ts";
import type { Store } from "../store/index.ts";
import { COST } from "./requests.ts";

/** Travels to the client as `connect_error` with the refusal as its data. */
function refusal(code: ServerRefusal, params: Params = {}): Error {
  return Object.assign(new Error(code), { data: { ok: false, code, params } });
}

export interface HandshakeDeps {
  readonly store: Store;
  readonly log: Log;
  readonly options: Options;
  /** Bad cookies by address. */
  readonly failures: Limiter;
  /** Requests by member; to come in costs what a whole picture costs. */
  readonly rate: Limiter;
}

/** Pages of other origins do not get as far as a handshake. */
export const mayConnect =
  (options: Options) =>
  (req: IncomingMessage, answer: (problem: string | null, ok: boolean) => void): void => {
    const own = isOwnOrigin(req, options);
    answer(own ? null : "origin.wrong", own);
  };

export function guard(io: Io, deps: HandshakeDeps): void {
  type Next = (problem?: Error) => void;
  const heard = async (socket: SeatSocket, next: Next): Promise<void> => {
    try {
      next((await admit(io, socket, deps)) ?? undefined);
    } catch (error) {
      // A refusal would end the client's attempts; a lost connection makes it try again by itself.
      socket.conn.close();
      throw error;
    }
  };
  io.use(guarded(deps.log, "handshake.failed", heard));
}

/** A window closed on a dead line counts for as long as it takes the server to notice. */
const DEAD_LINE = 20;

async function admit(
  io: Io,
  socket: SeatSocket,
  { store, options, failures, rate }: HandshakeDeps,
): Promise<Error | null> {
  const asked = handshake.safeParse(socket.handshake.auth);
  if (!asked.success) {
    const { code, params } = malformed(asked.error);
    return refusal(code, params);
  }
  const { exercise, seat, n = 0, line, drafts = false } = asked.data;
  const found = await identify(store, socket.request.headers.cookie, exercise, seat);
  if (!found.ok) {
    // A good cookie was let in before anybody counted: what others at its address do wrong is not its fault. A browser
    // without one guesses nothing; one with a wrong cookie may.
    const seconds = found.code === "cookie.wrong" ? failures.take(addressOf(socket.request, options)) : 0;
    return seconds > 0 ? refusal("address.too_many_failures", { seconds }) : refusal(found.code);
  }
  const { id } = found.member;
  const limit = SOCKET["socket.each"];
  const open = [...io.of("/").sockets.values()].filter((s) => s.data.member === id).length;
  if (open >= limit) return refusal("socket.too_many", { limit, seconds: DEAD_LINE });
  const seconds = rate.take(id, COST.resume);
  if (seconds > 0) return refusal("request.too_fast", { seconds });
  socket.data = { exercise, seat, member: id, name: found.member.name ?? "", n, line, drafts };
  return null;
}

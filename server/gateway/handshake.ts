// Before a socket is let in: whether its page is ours, which seat it asks for, and whether its cookie opens that seat.
import type { IncomingMessage } from "node:http";
import { z } from "zod";
import type { Io, SeatSocket } from "../broadcast.ts";
import { SOCKET } from "../contract/limits.ts";
import type { ServerRefusal } from "../contract/refusals.ts";
import { SEATS } from "../contract/seats.ts";
import type { Limiter } from "../http/limits.ts";
import { addressOf, isOwnOrigin } from "../http/origin.ts";
import type { Log } from "../log.ts";
import type { Options } from "../options.ts";
import type { Store } from "../store/index.ts";
import { identify } from "./identity.ts";
import { COST } from "./requests.ts";

const auth = z.object({
  exercise: z.string().min(1).max(64),
  seat: z.enum(SEATS),
  n: z.int().min(0).optional(),
});

/** Travels to the client as `connect_error` with the refusal as its data. */
function refusal(code: ServerRefusal, params: Record<string, string | number> = {}): Error {
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
  io.use((socket, next) => {
    admit(io, socket, deps).then(
      (problem) => next(problem ?? undefined),
      (error: unknown) => {
        deps.log.error("handshake.failed", error);
        // A refusal would end the client's attempts; a lost connection makes it try again by itself.
        socket.conn.close();
      },
    );
  });
}

/** A window closed on a dead line counts for as long as it takes the server to notice. */
const DEAD_LINE = 20;

async function admit(
  io: Io,
  socket: SeatSocket,
  { store, options, failures, rate }: HandshakeDeps,
): Promise<Error | null> {
  const asked = auth.safeParse(socket.handshake.auth);
  if (!asked.success) {
    const [issue] = asked.error.issues;
    return refusal("request.malformed", { path: issue?.path.join(".") ?? "", problem: issue?.code ?? "" });
  }
  const address = addressOf(socket.request, options);
  const wait = failures.wait(address);
  if (wait > 0) return refusal("address.too_many_failures", { seconds: wait });
  const { exercise, seat, n = 0 } = asked.data;
  const found = await identify(store, socket.request.headers.cookie, exercise, seat);
  if (!found.ok) {
    // A browser without the cookie guesses nothing; one with a wrong cookie may.
    if (found.code === "cookie.wrong") failures.take(address);
    return refusal(found.code);
  }
  const { id } = found.member;
  const limit = SOCKET["socket.each"];
  const open = [...io.of("/").sockets.values()].filter((s) => s.data.member === id).length;
  if (open >= limit) return refusal("socket.too_many", { limit, seconds: DEAD_LINE });
  const seconds = rate.take(id, COST.resume);
  if (seconds > 0) return refusal("request.too_fast", { seconds });
  socket.data = { exercise, seat, member: id, name: found.member.name ?? "", n };
  return null;
}

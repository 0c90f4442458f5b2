// From the wire to the exercise and back: rate, size and shape are checked here, every request gets exactly one answer.

import type { Broadcast, SeatSocket } from "../broadcast.ts";
import type { Answer, Answers } from "../contract/answers.ts";
import { type Command, type RequestName, type Requests, requests } from "../contract/requests.ts";
import { malformed } from "../contract/text.ts";
import { no } from "../exercise/log/refusal.ts";
import { Unreadable } from "../exercise/log/unreadable.ts";
import type { Exercise } from "../exercise/runner.ts";
import { guarded } from "../guarded.ts";
import type { Limiter } from "../http/limits.ts";
import type { Log } from "../log.ts";
import type { Options } from "../options.ts";
import { Unavailable } from "../outage.ts";
import type { Store } from "../store/index.ts";

export interface RequestDeps {
  readonly broadcast: Broadcast;
  readonly store: Store;
  readonly log: Log;
  readonly options: Options;
  /** Requests by member: two tabs share one allowance, two people behind one address do not. */
  readonly rate: Limiter;
  /** Messages by member. */
  readonly talk: Limiter;
}

type Handlers = {
  readonly [K in RequestName]: (
    request: Requests[K],
    x: Exercise,
    socket: SeatSocket,
    deps: RequestDeps,
  ) => Promise<Answers[K]>;
};

const TALK: ReadonlySet<Command["type"]> = new Set(["message.send", "story.tell"]);

const handlers: Handlers = {
  command: async ({ key, command }, x, { data }, { talk }) => {
    const wait = TALK.has(command.type) ? talk.take(data.member) : 0;
    return wait > 0 ? no("talk.too_fast", { seconds: wait }) : x.command(data, key, command);
  },
  "draft.put": (request, x, { data }) => x.draft(data, request),
  why: (request, x, { data }) => x.why(data.seat, request),
  "orders.legal": (_, x, { data }) => x.legal(data.seat),
  "view.of": (request, x, { data }) => x.viewOf(data.seat, request),
  "quarter.of": (_, x, { data }) => x.quarter(data.seat),
  "sheets.of": (_, x, { data }) => x.sheets(data.seat),
  "odds.of": (request, x, { data }) => x.odds(data.seat, request),
  "name.set": async ({ name }, x, { data }) => {
    await x.rename(data.member, name);
    data.name = name;
    return { ok: true };
  },
  "read.mark": async (request, x, { data }) => {
    await x.mark(data, request);
    return { ok: true };
  },
  "line.tell": async ({ check }, x, socket) => {
    if (check) x.check(socket, check);
    return { ok: true };
  },
  resume: async (request, x, socket) => ({ ok: true, snapshot: await x.resume(socket, request) }),
  "items.before": async (request, x, { data }) => ({ ok: true, ...x.before(data.seat, request) }),
};

/** What a request takes of its member's allowance: a whole picture costs more than a mark. */
export const COST: Readonly<Record<RequestName, number>> = {
  command: 1,
  "draft.put": 1,
  why: 1,
  "orders.legal": 4,
  "view.of": 2,
  "quarter.of": 2,
  "sheets.of": 2,
  "odds.of": 2,
  "name.set": 1,
  "read.mark": 1,
  "line.tell": 1,
  resume: 4,
  "items.before": 2,
};

/** Of these a socket has one under way at most: the next is worth asking for once the last has arrived. */
const ONE_AT_A_TIME: ReadonlySet<string> = new Set<RequestName>(["resume", "items.before"]);

const isRequest = (name: string): name is RequestName => Object.hasOwn(requests, name);

type Reply = (answer: Answer) => void;

/** Answers whatever the socket asks from now on. */
export function serve(socket: SeatSocket, opening: Promise<Exercise | null>, deps: RequestDeps): void {
  let busy = false;
  const heard = async (name: string, ...args: unknown[]): Promise<void> => {
    // Nothing is done for whoever does not read what was done before.
    if (!deps.broadcast.keepsUp(socket)) return;
    const last = args[args.length - 1];
    // Whoever asks without waiting for an answer gets none, and nothing happens: it could not be told apart from loss.
    if (typeof last !== "function") return;
    const asked = isRequest(name) ? name : undefined;
    const reply = (a: Answer): void => deps.broadcast.answer(socket, asked, last as Reply, a);
    const heavy = ONE_AT_A_TIME.has(name);
    if (heavy && busy) return reply(no("request.too_fast", { seconds: 1 }));
    busy ||= heavy;
    try {
      reply(await answer(name, args[0], socket, opening, deps));
    } catch (error) {
      deps.log.error("request.failed", error, {
        exercise: socket.data.exercise,
        seat: socket.data.seat,
        request: asked ?? "unknown",
      });
      reply(no(refusalOf(error)));
    } finally {
      if (heavy) busy = false;
    }
  };
  socket.onAny(guarded(deps.log, "reply.failed", heard, { exercise: socket.data.exercise }));
}

async function answer(
  name: string,
  payload: unknown,
  socket: SeatSocket,
  opening: Promise<Exercise | null>,
  deps: RequestDeps,
): Promise<Answer> {
  const wait = deps.rate.take(socket.data.member, isRequest(name) ? COST[name] : 1);
  if (wait > 0) return no("request.too_fast", { seconds: wait });
  if (!isRequest(name)) return no("request.unknown");
  const { maxRequest } = deps.options;
  if (!fits(payload, maxRequest)) return no("request.too_large", { limit: maxRequest });
  const parsed = requests[name].safeParse(payload);
  if (!parsed.success) return { ok: false, ...malformed(parsed.error) };
  const exercise = await opening;
  if (!exercise) return no("exercise.unknown");
  const handler = handlers[name] as (
    r: unknown,
    x: Exercise,
    s: SeatSocket,
    d: RequestDeps,
  ) => Promise<Answer>;
  return handler(parsed.data, exercise, socket, deps);
}

function refusalOf(error: unknown): "server.unavailable" | "exercise.unreadable" | "server.failed" {
  if (error instanceof Unavailable) return "server.unavailable";
  return error instanceof Unreadable ? "exercise.unreadable" : "server.failed";
}

/** Measured as JSON; a payload that JSON cannot say does not fit. */
function fits(payload: unknown, limit: number): boolean {
  try {
    return Buffer.byteLength(JSON.stringify(payload) ?? "") <= limit;
  } catch {
    return false;
  }
}

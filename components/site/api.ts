// The few things asked over HTTP: make an exercise, exchange a link for a seat.

import type { CreateClass } from "../../server/contract/classes";
import type { ClassJoined, ClassMade, Created, Joined } from "../../server/contract/http";
import { tokenIn } from "../../server/contract/links";
import { isPassing, secondsOf } from "../../server/contract/refusals";
import type { CreateExercise } from "../../server/contract/requests";
import type { Seat } from "../../server/contract/seats";
import { monotonic } from "../browser/clock";
import { keyFor, madeOrRefused } from "./making";
import type { Waiting } from "./waiting";

export type Refused = { ok: false; code: string; params?: Record<string, string | number> };

/** What may go along with a request: a key in its header, never in the address; and whom to tell of a wait. */
export interface Along {
  readonly key?: string | undefined;
  readonly tell?: TellWait | undefined;
}

/** Told what is waited for before the next try, and nothing once it is under way. */
export type TellWait = (waiting?: Waiting) => void;

/** How often a passing refusal is waited for before it is shown. */
const PATIENCE = 5;

/** What failed in the midst may have been done, and joining twice makes two members: that alone is not asked again by itself. */
const isWorthAgain = ({ code }: Refused): boolean => isPassing(code) && code !== "server.failed";

/** Posts, and waits and posts again where the refusal passes. */
async function post<T extends { ok: true }>(
  path: string,
  body: unknown,
  { key, tell = () => {} }: Along = {},
): Promise<T | Refused> {
  for (let passed = 0; ; passed++) {
    const answer = await call<T>(path, { method: "POST", body: JSON.stringify(body) }, key);
    if (answer.ok || !isWorthAgain(answer) || passed === PATIENCE) return answer;
    const ms = secondsOf(answer.params) * 1000;
    tell({ code: answer.code, until: monotonic() + ms });
    await new Promise((resolve) => setTimeout(resolve, ms));
    tell();
  }
}

/** Asks the server once; a key goes along in its header, never in the address. */
export async function call<T extends { ok: true }>(
  path: string,
  request: { method: "GET" | "POST"; body?: string },
  key?: string,
): Promise<T | Refused> {
  try {
    const answer = await fetch(path, {
      ...request,
      headers: { "content-type": "application/json", ...bearing(key) },
      credentials: "same-origin",
    });
    const json = (await answer.json().catch(() => ({}))) as T & { code?: string; params?: Refused["params"] };
    if (answer.ok) return { ...json, ok: true };
    return {
      ok: false,
      // A proxy that finds no server behind it answers in words of its own.
      code: json.code ?? (answer.status >= 500 ? "line_lost" : `http_${answer.status}`),
      ...(json.params ? { params: json.params } : {}),
    };
  } catch {
    return { ok: false, code: "line_lost" };
  }
}

/** A header holds plain letters only: whatever else is typed is no key, and must not break the asking. */
export const bearing = (key: string | undefined): Record<string, string> =>
  key ? { authorization: `Bearer ${key.replaceAll(/[^\x21-\x7e]/g, "?")}` } : {};

const createExercise = (choices: CreateExercise, along?: Along) =>
  post<Created>("/api/exercises", choices, along);
export const joinByToken = (token: string, name?: string, tell?: TellWait) =>
  post<Joined>("/api/join", name ? { token, name } : { token }, { tell });

/** Asks something of a class that this browser leads, or is shown the door of. */
export const askClass = <T extends { ok: true }>(
  what: "desk" | "link" | "leave" | "lobby" | "sit",
  body: unknown,
) => post<T>(`/api/class/${what}`, body);

/** Makes a trial of an exercise, enters the one that is open, or throws it away. */
export const askTrials = <T extends { ok: true } = Joined>(what: "" | "/enter" | "/discard", body: unknown) =>
  post<T>(`/api/trials${what}`, body);

/** Asks for the seat that one was moved to. */
export const askMoved = (exercise: string, seat: Seat) =>
  call<Joined>("/api/moved", { method: "POST", body: JSON.stringify({ exercise, seat }) });

/** Asks something of templates: see templates.ts. */
export const askTemplates = <T extends { ok: true } = { ok: true }>(
  what: "" | "/check" | "/keep" | "/open" | "/read" | "/forget",
  body: unknown,
  along?: Along,
) => post<T>(`/api/templates${what}`, body, along);

export const joinClass = (token: string, name?: string, tell?: TellWait) =>
  post<ClassJoined>("/api/class/join", name ? { token, name } : { token }, { tell });

/** Makes a class and takes its desk at once. */
export async function createAndLead(choices: CreateClass, along: Along = {}): Promise<ClassJoined | Refused> {
  const made = await post<ClassMade>("/api/classes", { ...choices, key: keyFor(choices) }, along);
  if (!made.ok) {
    if (made.code !== "line_lost" && !isPassing(made.code)) madeOrRefused();
    return made;
  }
  const token = tokenIn(made.links.control) ?? made.links.control;
  const joined = await joinClass(token, undefined, along.tell);
  if (joined.ok) madeOrRefused();
  return joined;
}

/** Makes an exercise and takes one of its seats at once. `key`: where the server asks who may create. */
export async function createAndJoin(
  choices: CreateExercise,
  seat: Seat,
  along: Along = {},
): Promise<Joined | Refused> {
  const made = await createExercise({ ...choices, key: keyFor(choices) }, along);
  if (!made.ok) {
    if (made.code !== "line_lost" && !isPassing(made.code)) madeOrRefused();
    return made;
  }
  const joined = await joinByToken(tokenIn(made.links[seat]) ?? made.links[seat], undefined, along.tell);
  if (joined.ok) madeOrRefused();
  return joined;
}

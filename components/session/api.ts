// The few things asked over HTTP: make an exercise, exchange a link for a seat.

import type { Created, Joined } from "../../server/contract/http";
import { isPassing, secondsOf } from "../../server/contract/refusals";
import type { CreateExercise } from "../../server/contract/requests";
import type { Seat } from "../../server/contract/seats";
import type { Waiting } from "./waits";

export type Refused = { ok: false; code: string; params?: Record<string, string | number> };

/** Told what is waited for before the next try, and nothing once it is under way. */
export type TellWait = (waiting?: Waiting) => void;

/** How often a passing refusal is waited for before it is shown. */
const PATIENCE = 5;

/** What failed in the midst may have been done: that alone is not asked again by itself. */
const isWorthAgain = ({ code }: Refused): boolean => isPassing(code) && code !== "server.failed";

/** Posts, and waits and posts again where the refusal passes. */
async function post<T extends { ok: true }>(
  path: string,
  body: unknown,
  tell: TellWait = () => {},
): Promise<T | Refused> {
  for (let passed = 0; ; passed++) {
    const answer = await postOnce<T>(path, body);
    if (answer.ok || !isWorthAgain(answer) || passed === PATIENCE) return answer;
    const ms = secondsOf(answer.params) * 1000;
    tell({ code: answer.code, until: Date.now() + ms });
    await new Promise((resolve) => setTimeout(resolve, ms));
    tell();
  }
}

async function postOnce<T extends { ok: true }>(path: string, body: unknown): Promise<T | Refused> {
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      credentials: "same-origin",
    });
    const json = (await answer.json().catch(() => ({}))) as T & { code?: string; params?: Refused["params"] };
    if (answer.ok) return { ...json, ok: true };
    return {
      ok: false,
      code: json.code ?? `http_${answer.status}`,
      ...(json.params ? { params: json.params } : {}),
    };
  } catch {
    return { ok: false, code: "line_lost" };
  }
}

const createExercise = (choices: CreateExercise, tell?: TellWait) =>
  post<Created>("/api/exercises", choices, tell);
export const joinByToken = (token: string, name?: string, tell?: TellWait) =>
  post<Joined>("/api/join", name ? { token, name } : { token }, tell);

/** Makes an exercise and takes one of its seats at once. */
export async function createAndJoin(
  choices: CreateExercise,
  seat: Seat,
  tell?: TellWait,
): Promise<Joined | Refused> {
  const made = await createExercise(choices, tell);
  return made.ok ? joinByToken(tokenIn(made.links[seat]) ?? made.links[seat], undefined, tell) : made;
}

/** The token in a pasted link, or the token alone; nothing where it is neither. */
export function tokenIn(text: string): string | undefined {
  const found = /\/join\/([A-Za-z0-9_-]{8,})/.exec(text) ?? /^\s*([A-Za-z0-9_-]{16,})\s*$/.exec(text);
  return found?.[1];
}

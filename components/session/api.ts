// The few things asked over HTTP: make an exercise, exchange a link for a seat.

import type { Created, Joined } from "../../server/contract/http";
import type { CreateExercise } from "../../server/contract/requests";
import type { Seat } from "../../server/contract/seats";

export type Refused = { ok: false; code: string; params?: Record<string, string | number> };

async function post<T extends { ok: true }>(path: string, body: unknown): Promise<T | Refused> {
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

const createExercise = (choices: CreateExercise) => post<Created>("/api/exercises", choices);
export const joinByToken = (token: string, name?: string) =>
  post<Joined>("/api/join", name ? { token, name } : { token });

/** Makes an exercise and takes one of its seats at once. */
export async function createAndJoin(choices: CreateExercise, seat: Seat): Promise<Joined | Refused> {
  const made = await createExercise(choices);
  return made.ok ? joinByToken(tokenIn(made.links[seat]) ?? made.links[seat]) : made;
}

/** The token in a pasted link, or the token alone; nothing where it is neither. */
export function tokenIn(text: string): string | undefined {
  const found = /\/join\/([A-Za-z0-9_-]{8,})/.exec(text) ?? /^\s*([A-Za-z0-9_-]{16,})\s*$/.exec(text);
  return found?.[1];
}

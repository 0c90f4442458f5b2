// The few things asked over HTTP: make an exercise, exchange a link for a seat.

import type { Created, Joined } from "../../server/contract/http";
import type { CreateExercise } from "../../server/contract/requests";
import type { Seat } from "../../server/contract/seats";

export type Refused = { ok: false; code: string; params?: Record<string, string | number> };

const post = <T extends { ok: true }>(path: string, body: unknown, key?: string): Promise<T | Refused> =>
  call<T>(path, { method: "POST", body: JSON.stringify(body) }, key);

/** Asks the server; a key goes along in its header, never in the address. */
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
      code: json.code ?? `http_${answer.status}`,
      ...(json.params ? { params: json.params } : {}),
    };
  } catch {
    return { ok: false, code: "line_lost" };
  }
}

/** A header holds plain letters only: whatever else is typed is no key, and must not break the asking. */
export const bearing = (key: string | undefined): Record<string, string> =>
  key ? { authorization: `Bearer ${key.replaceAll(/[^\x21-\x7e]/g, "?")}` } : {};

const createExercise = (choices: CreateExercise, key?: string) =>
  post<Created>("/api/exercises", choices, key);
export const joinByToken = (token: string, name?: string) =>
  post<Joined>("/api/join", name ? { token, name } : { token });

/** Makes an exercise and takes one of its seats at once. `key`: where the server asks who may create. */
export async function createAndJoin(
  choices: CreateExercise,
  seat: Seat,
  key?: string,
): Promise<Joined | Refused> {
  const made = await createExercise(choices, key);
  return made.ok ? joinByToken(tokenIn(made.links[seat]) ?? made.links[seat]) : made;
}

/** The token in a pasted link, or the token alone; nothing where it is neither. */
export function tokenIn(text: string): string | undefined {
  const found = /\/join\/([A-Za-z0-9_-]{8,})/.exec(text) ?? /^\s*([A-Za-z0-9_-]{16,})\s*$/.exec(text);
  return found?.[1];
}

// What the operator's page asks of the server, each with the key in a header.
import type { ListedExercises, NewControlLink, ServerStatus } from "../../server/contract/operator";
import { bearing, call, type Refused } from "../site/api";

const read = <T extends { ok: true }>(path: string, key: string) =>
  call<T>(`/api/operator/${path}`, { method: "GET" }, key);
const post = <T extends { ok: true }>(path: string, key: string, body: object) =>
  call<T>(`/api/operator/${path}`, { method: "POST", body: JSON.stringify(body) }, key);

export interface Picture {
  ok: true;
  status: ServerStatus;
  exercises: ListedExercises["exercises"];
}

/** The server and its exercises as they are now. */
export async function readPicture(key: string): Promise<Picture | Refused> {
  const status = await read<ServerStatus>("status", key);
  if (!status.ok) return status;
  const list = await read<ListedExercises>("exercises", key);
  return list.ok ? { ok: true, status, exercises: list.exercises } : list;
}

export const deleteExercise = (key: string, exercise: string) =>
  post<{ ok: true }>("delete", key, { exercise, confirm: exercise });

export const newControlLink = (key: string, exercise: string) =>
  post<NewControlLink>("control-link", key, { exercise });

/** The backup as the server names it; nothing of it is read here. */
export async function fetchBackup(key: string): Promise<{ ok: true; name: string; file: Blob } | Refused> {
  try {
    const answer = await fetch("/api/operator/backup", { headers: bearing(key) });
    if (!answer.ok) return (await answer.json()) as Refused;
    const [, name = "missed-moments.jsonl.gz"] =
      /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "") ?? [];
    return { ok: true, name, file: await answer.blob() };
  } catch {
    return { ok: false, code: "line_lost" };
  }
}

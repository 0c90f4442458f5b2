// What whoever runs the server may ask over HTTP, with the operator's key in an `authorization: Bearer` header.
import { z } from "zod";

const exercise = z.string().min(1).max(64);

/** POST /api/operator/delete: the id twice, so that nobody deletes by a slip. */
export const deleteRequest = z.strictObject({ exercise, confirm: z.string().max(64) });
/** POST /api/operator/control-link: a new link for control; the old one, and every cookie had for it, ends. */
export const controlLinkRequest = z.strictObject({ exercise });

export interface ListedExercise {
  id: string;
  title: string;
  scenario: string;
  /** Times are ms since 1970. */
  created: number;
  ended: number | null;
  /** When the last thing happened in it. */
  touched: number;
  status: "lobby" | "running" | "ended";
  /** Null in the lobby. */
  turn: number | null;
  phase: string | null;
  /** How long its log is, in events. */
  events: number;
  /** People that this server knows to be here now. */
  people: number;
}

/** GET /api/operator/exercises: newest first. No link and no cookie is ever listed. */
export interface ListedExercises {
  ok: true;
  exercises: ListedExercise[];
}

/** GET /api/operator/status */
export interface ServerStatus {
  ok: true;
  database: "pglite" | "postgres";
  /** Bytes. */
  databaseSize: number;
  /** Bytes that this process takes. */
  memory: number;
  /** Since when this server runs, ms since 1970. */
  since: number;
  exercises: number;
  /** Exercises awake on this server, and people in them. */
  awake: number;
  people: number;
  createBy: "anyone" | "key" | "operator";
  /** After so many days exercises are deleted; null for never. */
  retentionDays: number | null;
}

export interface NewControlLink {
  ok: true;
  /** The whole address: whoever holds it controls the exercise. */
  link: string;
}

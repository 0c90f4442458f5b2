// What can be set about a running server, each with the value that suits a class in one room.

import { availableParallelism } from "node:os";
import { CREATIONS, FAILURES, MOST_EXERCISES, RATE, REQUEST, SOCKET } from "./contract/limits.ts";
import type { Reach } from "./outbound.ts";

export const CREATE_BY = ["anyone", "key", "operator"] as const;
export type CreateBy = (typeof CREATE_BY)[number];

export interface Options {
  /** A page of another origin may post and connect only when it is named here; the server's own always may. */
  origins: readonly string[];
  /** How many proxies of ours stand before this server: so many entries of X-Forwarded-For, -Proto and -Host are believed, from the last. */
  trustProxy: number;
  /** Largest request over the socket or as a body, bytes of JSON. */
  maxRequest: number;
  /** Bytes that may wait for a socket that does not read, before it is cut off. */
  mostQueued: number;
  /** Requests a second that one browser may send over its socket for long, and how many at once. */
  requestRate: { perSecond: number; burst: number };
  /** Messages a second that one person may send for long, and how many at once. */
  talkRate: { perSecond: number; burst: number };
  /** New members that one address may become. */
  joinRate: { perSecond: number; burst: number };
  /** Bad tokens and cookies that one address may try, so that nobody guesses: a class behind one address never gets near. */
  failureRate: { perSecond: number; burst: number };
  /** Exercises that one address may create. */
  createRate: { perSecond: number; burst: number };
  /** Exercises not ended that this server holds; it makes no more. */
  maxExercises: number;
  /** Which addresses a seat's webhook may have: none, those of the public internet, or any, for a closed network with a chat of its own. */
  webhooks: Reach;
  /** Who may create exercises: everybody, whoever has the creation key or the operator's, the operator alone. */
  createBy: CreateBy;
  /** The key that `createBy: "key"` asks for beside the operator's. */
  creationKey?: string;
  /** Exercises that ended, or were last touched, so many days ago are deleted; without it none ever is. */
  retentionDays?: number;
  /** Threads that play games on for debriefs, at the lowest priority. */
  analysisThreads: number;
  /** How many games, from first to last, the analysis of one exercise may play on. */
  analysisBudget: number;
  /** Where servers share an analysis: how long one that has taken a part is waited for. */
  analysisLeaseMs: number;
  /** What bots wait between phases when they are alone, so that an observer can follow; together they move on no oftener than this. */
  botPaceMs: number;
  /** An exercise that nobody looks at and no clock drives leaves the memory after this. */
  idleMs: number;
  /** A call of the database that has not come back after so long speaks against it. */
  patienceMs: number;
  /** How often a running clock leaves a proof of life in the log; what is lost of it after a kill is given to the players. */
  tickMs: number;
  /** How often a server that shares its database looks whether a broadcast of another was lost. */
  lookMs: number;
}

export const DEFAULTS: Options = {
  origins: [],
  trustProxy: 0,
  maxRequest: REQUEST["request.bytes"],
  mostQueued: SOCKET["socket.queued"],
  requestRate: { perSecond: REQUEST["request.a_second"], burst: REQUEST["request.at_once"] },
  talkRate: { perSecond: RATE["talk.a_minute"] / 60, burst: RATE["talk.at_once"] },
  joinRate: { perSecond: RATE["joins.a_minute"] / 60, burst: RATE["joins.at_once"] },
  failureRate: FAILURES,
  createRate: CREATIONS,
  maxExercises: MOST_EXERCISES,
  webhooks: "public",
  createBy: "anyone",
  analysisThreads: Math.max(1, availableParallelism() - 1),
  analysisBudget: 25_000,
  analysisLeaseMs: 20_000,
  botPaceMs: 1_000,
  idleMs: 10 * 60_000,
  patienceMs: 4_000,
  tickMs: 20_000,
  lookMs: 5_000,
};

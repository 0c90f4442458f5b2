// Several servers on one database: they tell each other where an exercise stands, who is where, and nothing of the game.
import { randomUUID } from "node:crypto";
import type { createAdapter } from "@socket.io/postgres-adapter";
import type { Io } from "./broadcast.ts";
import type { Seat } from "./contract/seats.ts";
import type { Person } from "./exercise/presence.ts";
import { guarded } from "./guarded.ts";
import type { Log } from "./log.ts";

export type ClusterPool = Parameters<typeof createAdapter>[0];

export interface Hearsay {
  stands(exercise: string, seq: number): void;
  people(server: string, exercise: string, people: readonly Person[]): void;
  drafted(exercise: string, seat: Seat): void;
  deleted(exercise: string): void;
  left(exercise: string, member: string): void;
}

export interface Cluster {
  /** Whether other servers may append to the same logs. */
  readonly shared: boolean;
  /** Whether other servers were running before this one started: then no clock stood still. */
  othersRan(): Promise<boolean>;
  tellStands(exercise: string, seq: number): void;
  tellPeople(exercise: string, people: readonly Person[]): void;
  tellDrafted(exercise: string, seat: Seat): void;
  tellDeleted(exercise: string): void;
  tellLeft(exercise: string, member: string): void;
  listen(hearsay: Hearsay): void;
}

/** A server that has its database to itself. */
export const alone: Cluster = {
  shared: false,
  othersRan: async () => false,
  tellStands() {},
  tellPeople() {},
  tellDrafted() {},
  tellDeleted() {},
  tellLeft() {},
  listen() {},
};

/** The name under which this server's listening connection is known to the database. */
const NAME = "missed-moments listener";
export const newServerName = (): string => `${NAME} ${randomUUID()}`;

/**
 * The adapter's pool, mended in two places. The adapter never gives back a listening connection that died: after two such
 * losses its pool would be empty for good. And the connection gets a name, by which the others can tell that we live.
 */
export function mended(pool: ClusterPool, me: string): ClusterPool {
  const connect = async () => {
    const client = await pool.connect();
    client.once("end", () => client.release(true));
    await client.query("SELECT set_config('application_name', $1, false)", [me]);
    return client;
  };
  return { connect, query: pool.query.bind(pool) } as unknown as ClusterPool;
}

/** Servers that start together after an outage do not count each other. */
const OTHERS = `SELECT count(*)::int AS others FROM pg_stat_activity
  WHERE datname = current_database() AND application_name LIKE '${NAME} %' AND application_name <> $1
  AND backend_start < now() - interval '10 seconds'`;

/** @param io with the cluster adapter already in place */
export function createCluster(io: Io, pool: ClusterPool, me: string, log: Log): Cluster {
  /** What the others do not hear now they read in the log a moment later. */
  const telling = <A extends readonly unknown[]>(tell: (...args: A) => unknown) =>
    guarded(log, "cluster.telling_failed", tell);
  return {
    shared: true,
    othersRan: async () => (await pool.query<{ others: number }>(OTHERS, [me])).rows[0]?.others !== 0,
    tellStands: telling((exercise: string, seq: number) => io.serverSideEmit("stands", exercise, seq)),
    tellPeople: telling((exercise: string, people: readonly Person[]) =>
      io.serverSideEmit("people", me, exercise, [...people]),
    ),
    tellDrafted: telling((exercise: string, seat: Seat) => io.serverSideEmit("drafted", exercise, seat)),
    tellDeleted: telling((exercise: string) => io.serverSideEmit("deleted", exercise)),
    tellLeft: telling((exercise: string, member: string) => io.serverSideEmit("left", exercise, member)),
    listen(hearsay) {
      io.on("stands", hearsay.stands);
      io.on("people", hearsay.people);
      io.on("drafted", hearsay.drafted);
      io.on("deleted", hearsay.deleted);
      io.on("left", hearsay.left);
    },
  };
}

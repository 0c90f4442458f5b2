// Several servers on one database: they tell each other where an exercise stands, who is where, and nothing of the game.
import { randomUUID } from "node:crypto";
import type { createAdapter } from "@socket.io/postgres-adapter";
import type { Io } from "./broadcast.ts";
import type { Seat } from "./contract/seats.ts";
import type { Person } from "./exercise/presence.ts";

export type ClusterPool = Parameters<typeof createAdapter>[0];

export interface Hearsay {
  stands(exercise: string, seq: number): void;
  people(server: string, exercise: string, people: readonly Person[]): void;
  drafted(exercise: string, seat: Seat): void;
  deleted(exercise: string): void;
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
export function createCluster(io: Io, pool: ClusterPool, me: string): Cluster {
  return {
    shared: true,
    othersRan: async () => (await pool.query<{ others: number }>(OTHERS, [me])).rows[0]?.others !== 0,
    tellStands: (exercise, seq) => io.serverSideEmit("stands", exercise, seq),
    tellPeople: (exercise, people) => io.serverSideEmit("people", me, exercise, [...people]),
    tellDrafted: (exercise, seat) => io.serverSideEmit("drafted", exercise, seat),
    tellDeleted: (exercise) => io.serverSideEmit("deleted", exercise),
    listen(hearsay) {
      io.on("stands", hearsay.stands);
      io.on("people", hearsay.people);
      io.on("drafted", hearsay.drafted);
      io.on("deleted", hearsay.deleted);
    },
  };
}

// Several servers on one database: they tell each other where an exercise stands, who is where, and nothing of the game.
import { randomUUID } from "node:crypto";
import type { Io } from "./broadcast.ts";
import type { Seat } from "./contract/seats.ts";
import type { Person } from "./exercise/presence.ts";

export interface Hearsay {
  stands(exercise: string, seq: number): void;
  people(server: string, exercise: string, people: readonly Person[]): void;
  drafted(exercise: string, seat: Seat): void;
}

export interface Cluster {
  /** Whether other servers may append to the same logs. */
  readonly shared: boolean;
  /** How many servers are there, this one included. */
  count(): Promise<number>;
  tellStands(exercise: string, seq: number): void;
  tellPeople(exercise: string, people: readonly Person[]): void;
  tellDrafted(exercise: string, seat: Seat): void;
  listen(hearsay: Hearsay): void;
}

/** A server that has its database to itself. */
export const alone: Cluster = {
  shared: false,
  count: async () => 1,
  tellStands() {},
  tellPeople() {},
  tellDrafted() {},
  listen() {},
};

/** @param io with the cluster adapter already in place */
export function createCluster(io: Io): Cluster {
  const me = randomUUID();
  return {
    shared: true,
    count: () => io.of("/").adapter.serverCount(),
    tellStands: (exercise, seq) => io.serverSideEmit("stands", exercise, seq),
    tellPeople: (exercise, people) => io.serverSideEmit("people", me, exercise, [...people]),
    tellDrafted: (exercise, seat) => io.serverSideEmit("drafted", exercise, seat),
    listen(hearsay) {
      io.on("stands", hearsay.stands);
      io.on("people", hearsay.people);
      io.on("drafted", hearsay.drafted);
    },
  };
}

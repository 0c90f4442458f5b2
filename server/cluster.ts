// Several servers on one database: they tell each other where an exercise stands, who is where, and nothing of the game.
// Each says once a second that it lives; whoever starts asks the others what they know before it believes anything.
import { randomUUID } from "node:crypto";
import type { createAdapter } from "@socket.io/postgres-adapter";
import type { Io } from "./broadcast.ts";
import type { Seat } from "./contract/seats.ts";
import { guarded } from "./guarded.ts";
import type { Log } from "./log.ts";
import type { AnalysisAct, Person } from "./sockets/sockets.ts";
import type { Steady } from "./steady.ts";
import type { Time } from "./time.ts";

export type ClusterPool = Parameters<typeof createAdapter>[0];

export interface Hearsay {
  stands(exercise: string, seq: number): void;
  people(server: string, exercise: string, people: readonly Person[]): void;
  /** Another server wants to know who is here, in one exercise or in all. */
  asked(exercise: string | null): void;
  /** A server fell silent or took its leave: who was there is somewhere between the servers. */
  lost(server: string): void;
  drafted(exercise: string, seat: Seat): void;
  deleted(exercise: string): void;
  left(exercise: string, member: string): void;
  renamed(exercise: string, member: string, name: string): void;
}

export interface Cluster {
  /** Whether other servers may append to the same logs. */
  readonly shared: boolean;
  /** Asks the others, once: whether one of them kept time before this one started. Then no clock stood still. */
  othersRan(): Promise<boolean>;
  /** From now on this server keeps time: whoever starts may rely on it. */
  keepTime(): void;
  /** Asks the others who is there in an exercise. Resolves when all of them have said so, or have had the time to. */
  askPeople(exercise: string): Promise<void>;
  tellStands(exercise: string, seq: number): void;
  tellPeople(exercise: string, people: readonly Person[]): void;
  tellDrafted(exercise: string, seat: Seat): void;
  tellDeleted(exercise: string): void;
  tellAnalysis(exercise: string, act: AnalysisAct): void;
  tellLeft(exercise: string, member: string): void;
  tellRenamed(exercise: string, member: string, name: string): void;
  listen(hearsay: Hearsay): void;
  hearAnalysis(heard: (exercise: string, act: AnalysisAct) => void): void;
  /** Takes leave of the others, and says nothing more. */
  leave(): void;
}

/** A server that has its database to itself. */
export const alone: Cluster = {
  shared: false,
  othersRan: async () => false,
  keepTime() {},
  askPeople: async () => undefined,
  tellStands() {},
  tellPeople() {},
  tellDrafted() {},
  tellDeleted() {},
  tellAnalysis() {},
  tellLeft() {},
  tellRenamed() {},
  listen() {},
  hearAnalysis() {},
  leave() {},
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

/** Whoever listens at this moment: of a server that was killed the database knows at once. */
const OTHERS = `SELECT DISTINCT application_name AS name FROM pg_stat_activity
  WHERE datname = current_database() AND application_name LIKE '${NAME} %' AND application_name <> $1`;

/** How often a server says that it lives, and after which silence it does not. */
const BEAT = 1_000;
const SILENCE = 4_000;
/** An answer takes some milliseconds. Whoever has not given it after so long is busy dying. */
const PATIENCE = 2_000;
/** One that asks may not be listening yet, nor may one that is asked. */
const ASK_AGAIN = 200;

interface Wiring {
  /** With the cluster adapter already in place. */
  readonly io: Io;
  readonly pool: ClusterPool;
  readonly me: string;
  readonly time: Time;
  readonly steady: Steady;
  readonly log: Log;
}

export function createCluster({ io, pool, me, time, steady, log }: Wiring): Cluster {
  /** The others, with when they were last heard. Silence is counted only while this server itself could hear. */
  const others = new Map<string, number>();
  const timekeepers = new Set<string>();
  /** What somebody waits for; looked at anew whenever one of the others is heard or lost. */
  const waiting = new Set<() => void>();
  /** Who has said who is in an exercise, while somebody asks. */
  const answered = new Map<string, Set<string>>();
  let keepsTime = false;
  let gone = false;
  let hearsay: Hearsay | undefined;

  /** What the others do not hear now they read in the log, or hear at the next beat. */
  const telling = <A extends readonly unknown[]>(tell: (...args: A) => unknown) => {
    const told = guarded(log, "cluster.telling_failed", tell);
    return (...args: A): void => {
      if (!gone) told(...args);
    };
  };
  const tellAlive = telling(() => io.serverSideEmit("alive", me, keepsTime));
  const ask = telling((exercise: string | null) => io.serverSideEmit("asked", exercise));

  const lookAnew = (): void => [...waiting].forEach((look) => look());

  function lose(server: string): void {
    if (!others.delete(server)) return;
    timekeepers.delete(server);
    hearsay?.lost(server);
    lookAnew();
  }

  /** Resolves as soon as something is so, or after a while in any case. */
  const until = (isSo: () => boolean, again: () => void): Promise<void> =>
    new Promise((resolve) => {
      if (isSo()) return resolve();
      let cancelAsking = (): void => {};
      const done = (): void => {
        waiting.delete(look);
        cancel();
        cancelAsking();
        resolve();
      };
      const look = (): void => void (isSo() && done());
      const cancel = time.after(PATIENCE, done);
      const keepAsking = (): void => {
        again();
        cancelAsking = time.after(ASK_AGAIN, keepAsking);
      };
      waiting.add(look);
      keepAsking();
    });

  let cancelBeat = (): void => {};
  function beat(): void {
    tellAlive();
    for (const [server, heard] of others) if (steady.now() - heard > SILENCE) lose(server);
    cancelBeat = time.after(BEAT, beat);
  }

  function heardAlive(server: string, keeps: boolean): void {
    const known = others.has(server);
    others.set(server, steady.now());
    if (keeps) timekeepers.add(server);
    // One that was taken for lost, or has just started: its people are asked for.
    if (!known && hearsay) ask(null);
    lookAnew();
  }

  return {
    shared: true,
    async othersRan() {
      const { rows } = await pool.query<{ name: string }>(OTHERS, [me]);
      await until(
        () => rows.every(({ name }) => others.has(name)),
        telling(() => io.serverSideEmit("who")),
      );
      return timekeepers.size > 0;
    },
    keepTime() {
      keepsTime = true;
      tellAlive();
    },
    async askPeople(exercise) {
      if (others.size === 0) return;
      const said = new Set<string>();
      answered.set(exercise, said);
      const missing = (): string[] => [...others.keys()].filter((server) => !said.has(server));
      await until(
        () => missing().length === 0,
        () => ask(exercise),
      );
      answered.delete(exercise);
      missing().forEach(lose);
    },
    // Whoever has just begun and was not heard yet reads the log as it wakes, and looks into it now and then.
    tellStands: telling(
      (exercise: string, seq: number) => others.size > 0 && io.serverSideEmit("stands", exercise, seq),
    ),
    tellPeople: telling((exercise: string, people: readonly Person[]) =>
      io.serverSideEmit("people", me, exercise, [...people]),
    ),
    tellDrafted: telling((exercise: string, seat: Seat) => io.serverSideEmit("drafted", exercise, seat)),
    tellDeleted: telling((exercise: string) => io.serverSideEmit("deleted", exercise)),
    tellAnalysis: telling((exercise: string, act: AnalysisAct) =>
      io.serverSideEmit("analysis", exercise, act),
    ),
    tellLeft: telling((exercise: string, member: string) => io.serverSideEmit("left", exercise, member)),
    tellRenamed: telling((exercise: string, member: string, name: string) =>
      io.serverSideEmit("renamed", exercise, member, name),
    ),
    hearAnalysis: (heard) => void io.on("analysis", heard),
    listen(heard) {
      hearsay = heard;
      io.on("who", tellAlive);
      io.on("alive", guarded(log, "cluster.hearing_failed", heardAlive));
      io.on("bye", guarded(log, "cluster.hearing_failed", lose));
      io.on("asked", heard.asked);
      io.on("stands", heard.stands);
      io.on("people", (server, exercise, people) => {
        heard.people(server, exercise, people);
        answered.get(exercise)?.add(server);
        lookAnew();
      });
      io.on("drafted", heard.drafted);
      io.on("deleted", heard.deleted);
      io.on("left", heard.left);
      io.on("renamed", heard.renamed);
      beat();
    },
    leave() {
      telling(() => io.serverSideEmit("bye", me))();
      gone = true;
      cancelBeat();
    },
  };
}

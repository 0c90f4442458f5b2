// What a socket carries on this server, and what servers say to each other.

import type { LineCheck } from "../contract/requests.ts";
import type { Seat } from "../contract/seats.ts";

/** Somebody in a seat, as servers say of each other who is with them. */
export interface Person {
  readonly member: string;
  readonly seat: Seat;
  readonly name: string;
  /** How their line is, where their client has said so. */
  readonly check?: LineCheck;
}

/** Who sits behind a socket, as the handshake found out. */
export interface Holder {
  exercise: string;
  seat: Seat;
  member: string;
  name: string;
  /** How much of its stream the client says it has. */
  n: number;
  /** And of which line, where it says so. */
  line?: number | undefined;
  /** Whether it answers when orders close. */
  drafts: boolean;
}

export type AnalysisAct = "begin" | "halt" | "again";

/** Hearsay alone: no payload of the game ever passes between servers. */
export interface ServerToServer {
  /** Whoever has just started wants to know who lives. */
  who(): void;
  alive(server: string, keepsTime: boolean): void;
  bye(server: string): void;
  asked(exercise: string | null): void;
  stands(exercise: string, seq: number): void;
  people(server: string, exercise: string, people: Person[]): void;
  drafted(exercise: string, seat: Seat): void;
  deleted(exercise: string): void;
  /** Somebody has an exercise looked back at, halts that, or goes on with it. */
  analysis(exercise: string, act: AnalysisAct): void;
  left(exercise: string, member: string): void;
  renamed(exercise: string, member: string, name: string): void;
}

// Who is here now: people by their sockets on this server, and by hearsay of the other servers. Never in the log.
import type { Seat } from "../contract/seats.ts";

export interface Person {
  readonly member: string;
  readonly seat: Seat;
  readonly name: string;
}

export interface Presence {
  enter(socket: string, person: Person): void;
  leave(socket: string, now: number): void;
  rename(member: string, name: string): void;
  /** What another server last said about its people; it holds until `until` unless said again. */
  hear(server: string, people: readonly Person[], until: number, now: number): void;
  /** Drops the hearsay of servers that fell silent. Answers whether anything changed. */
  expire(now: number): boolean;
  /** This server's people, one row a person. */
  own(): Person[];
  /** Members of a seat that are here, on any server. */
  inSeat(seat: Seat): Person[];
  isOnline(member: string): boolean;
  /** When somebody's last browser went; `since` for whoever has not been seen since then. */
  goneSince(member: string, since: number): number;
  nameOf(member: string): string;
  /** When people last came or went. */
  changedAt(): number;
  /** The clock was put right by so many ms: all that was noted by it moves along. */
  shift(by: number): void;
}

export function createPresence(names: ReadonlyMap<string, string>, now: number): Presence {
  const known = new Map(names);
  const sockets = new Map<string, Person>();
  const elsewhere = new Map<string, { people: readonly Person[]; until: number }>();
  const gone = new Map<string, number>();
  let changed = now;

  const everybody = (): Person[] => [
    ...sockets.values(),
    ...[...elsewhere.values()].flatMap((s) => s.people),
  ];
  const distinct = (people: readonly Person[]): Person[] => [
    ...new Map(people.map((p) => [p.member, p])).values(),
  ];
  const isOnline = (member: string): boolean => everybody().some((p) => p.member === member);

  /** Runs a change and notes who is no longer here after it. */
  const noting = (at: number, change: () => void): void => {
    const before = everybody();
    change();
    changed = at;
    for (const { member } of before) if (!isOnline(member)) gone.set(member, at);
  };

  return {
    enter(socket, person) {
      sockets.set(socket, person);
      known.set(person.member, person.name);
      gone.delete(person.member);
    },
    leave: (socket, at) => noting(at, () => sockets.delete(socket)),
    rename(member, name) {
      known.set(member, name);
      for (const [socket, person] of sockets)
        if (person.member === member) sockets.set(socket, { ...person, name });
    },
    hear(server, people, until, at) {
      noting(at, () => elsewhere.set(server, { people, until }));
      for (const person of people) {
        known.set(person.member, person.name);
        gone.delete(person.member);
      }
    },
    expire(at) {
      const silent = [...elsewhere].filter(([, said]) => said.until <= at);
      if (silent.length > 0) noting(at, () => silent.forEach(([server]) => elsewhere.delete(server)));
      return silent.length > 0;
    },
    own: () => distinct([...sockets.values()]),
    inSeat: (seat) => distinct(everybody().filter((p) => p.seat === seat)),
    isOnline,
    goneSince: (member, since) => Math.max(gone.get(member) ?? since, since),
    nameOf: (member) => known.get(member) ?? "",
    changedAt: () => changed,
    shift(by) {
      changed += by;
      for (const [member, at] of gone) gone.set(member, at + by);
      for (const [server, said] of elsewhere) elsewhere.set(server, { ...said, until: said.until + by });
    },
  };
}

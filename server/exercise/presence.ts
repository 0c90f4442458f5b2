// Who is here now: people by their sockets on this server, and by hearsay of the other servers. Never in the log.
import { sameData } from "../../game-rules/index.ts";
import type { LineCheck } from "../contract/requests.ts";
import type { Seat } from "../contract/seats.ts";
import type { Person } from "../sockets/sockets.ts";

export interface Presence {
  enter(socket: string, person: Person, now: number): void;
  leave(socket: string, now: number): void;
  rename(member: string, name: string): void;
  /** What a client says of its line; gone with the line. Answers whether it is news. */
  check(socket: string, check: LineCheck): boolean;
  /** What another server last said about its people; it holds until `until` unless said again. */
  hear(server: string, people: readonly Person[], until: number, now: number): void;
  /** A server was lost, and nobody knows yet where its people come in again. */
  lose(server: string, now: number): void;
  /** This server has just started: whoever was here may be on their way back. */
  expectBack(until: number): void;
  /** Drops the hearsay of servers that fell silent. Answers whether anything changed. */
  expire(now: number): boolean;
  /** This server's people, one row a person. */
  own(): readonly Person[];
  /** Members of a seat that are here, on any server. */
  inSeat(seat: Seat): readonly Person[];
  /**
   * Whether somebody of a seat is here, or may be for all that is known: their server was lost, or ours began, a moment
   * ago. What happens to the absent happens to nobody of whom it is not known that they are.
   * @param joined members that the seat has
   */
  mayBeHere(seat: Seat, joined: readonly string[], now: number): boolean;
  isOnline(member: string): boolean;
  /** When somebody's last browser went; `since` for whoever has not been seen since then. */
  goneSince(member: string, since: number): number;
  nameOf(member: string): string;
  /** When people last came or went. */
  changedAt(): number;
  /** Another number whenever anything that can be asked here may be answered otherwise, but for what passing time changes. */
  version(): number;
  /** The clock was put right by so many ms: all that was noted by it moves along. */
  shift(by: number): void;
}

/** Everybody who is here, one row a person. */
interface Order {
  readonly own: readonly Person[];
  readonly online: ReadonlySet<string>;
  readonly seats: ReadonlyMap<Seat, readonly Person[]>;
}

const NOBODY: readonly Person[] = [];

const distinct = (people: readonly Person[]): Person[] => [
  ...new Map(people.map((p) => [p.member, p])).values(),
];

function orderOf(own: readonly Person[], everybody: readonly Person[]): Order {
  const seats = new Map<Seat, Person[]>();
  for (const person of everybody) {
    const row = seats.get(person.seat);
    if (row) row.push(person);
    else seats.set(person.seat, [person]);
  }
  return {
    own: distinct(own),
    online: new Set(everybody.map((p) => p.member)),
    seats: new Map([...seats].map(([seat, people]) => [seat, distinct(people)])),
  };
}

/** So long a browser may take to come back after its server was lost; most need a second. */
export const RETURNING = 20_000;

export function createPresence(names: ReadonlyMap<string, string>, now: number): Presence {
  const known = new Map(names);
  const sockets = new Map<string, Person>();
  const elsewhere = new Map<string, { people: readonly Person[]; until: number }>();
  const gone = new Map<string, number>();
  /** People of servers that were lost, and until when each may be on the way back. */
  const between = new Map<string, { seat: Seat; until: number }>();
  let backUntil = Number.NEGATIVE_INFINITY;
  let changed = now;
  let version = 0;
  /** Who is here, put in order once until that changes: it is asked for each member of each seat with everything that happens. */
  let order: Order | undefined;

  const changing = (): void => {
    version += 1;
    order = undefined;
  };
  const everybody = (): Person[] => [
    ...sockets.values(),
    ...[...elsewhere.values()].flatMap((s) => s.people),
  ];
  const ordered = (): Order => (order ??= orderOf([...sockets.values()], everybody()));
  const isOnline = (member: string): boolean => ordered().online.has(member);
  const inSeat = (seat: Seat): readonly Person[] => ordered().seats.get(seat) ?? NOBODY;

  /** Runs a change and notes who has gone and who has come by it: to be told again what was known is no change. */
  const noting = (at: number, change: () => void): void => {
    const before = new Set(everybody().map((p) => p.member));
    change();
    changing();
    const after = new Set(everybody().map((p) => p.member));
    for (const member of before) if (!after.has(member)) gone.set(member, at);
    for (const member of after) {
      gone.delete(member);
      between.delete(member);
    }
    if (before.size !== after.size || [...after].some((member) => !before.has(member))) changed = at;
  };

  return {
    enter(socket, person, at) {
      known.set(person.member, person.name);
      noting(at, () => sockets.set(socket, person));
    },
    leave: (socket, at) => noting(at, () => sockets.delete(socket)),
    rename(member, name) {
      changing();
      known.set(member, name);
      for (const [socket, person] of sockets)
        if (person.member === member) sockets.set(socket, { ...person, name });
    },
    check(socket, check) {
      const person = sockets.get(socket);
      if (!person || sameData(person.check, check)) return false;
      changing();
      sockets.set(socket, { ...person, check });
      return true;
    },
    hear(server, people, until, at) {
      for (const person of people) known.set(person.member, person.name);
      noting(at, () => elsewhere.set(server, { people, until }));
    },
    lose(server, at) {
      const lost = elsewhere.get(server)?.people ?? [];
      noting(at, () => elsewhere.delete(server));
      for (const { member, seat } of lost)
        if (!isOnline(member)) between.set(member, { seat, until: at + RETURNING });
    },
    expectBack(until) {
      changing();
      backUntil = until;
    },
    expire(at) {
      const silent = [...elsewhere].filter(([, said]) => said.until <= at);
      if (silent.length > 0) noting(at, () => silent.forEach(([server]) => elsewhere.delete(server)));
      return silent.length > 0;
    },
    own: () => ordered().own,
    inSeat,
    mayBeHere: (seat, joined, at) =>
      inSeat(seat).length > 0 ||
      (at < backUntil && joined.some((member) => !gone.has(member))) ||
      [...between.values()].some((person) => person.seat === seat && at < person.until),
    isOnline,
    goneSince: (member, since) => Math.max(gone.get(member) ?? since, since),
    nameOf: (member) => known.get(member) ?? "",
    changedAt: () => changed,
    version: () => version,
    shift(by) {
      changing();
      changed += by;
      backUntil += by;
      for (const [member, at] of gone) gone.set(member, at + by);
      for (const [server, said] of elsewhere) elsewhere.set(server, { ...said, until: said.until + by });
      for (const [member, person] of between) between.set(member, { ...person, until: person.until + by });
    },
  };
}

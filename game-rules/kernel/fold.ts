// One event table, two folds. Knows no Mali: any game of events can stand on it.
//
// A row makes a branch its own before it writes into it: `s.tracks = own(s.tracks)`. The in-place fold answers the branch
// itself; the copying fold a copy, so that the state it was given stays as it was.

export type Own = <B extends object>(branch: B) => B;

export type EventTable<S, E extends { type: string }> = {
  readonly [T in E["type"]]: (state: S, event: Extract<E, { type: T }>, own: Own) => void;
};

export interface Folds<S, E extends { type: string }> {
  /** A new state; the given one stays untouched. Cannot refuse. */
  evolve(state: S, event: E): S;
  /** Writes into the given state, for rollouts and replays. Same rows, same result. */
  apply(state: S, event: E): void;
  /** The same for events of one type, for whoever folds many of them: the row is looked up once. */
  applying<T extends E["type"]>(type: T): (state: S, event: Extract<E, { type: T }>) => void;
}

const borrow: Own = (branch) => branch;

const copy: Own = (branch) => (Array.isArray(branch) ? branch.slice() : { ...branch }) as typeof branch;

/** Makes both folds of a table. An event without a row is a broken build, so it throws. */
export function folds<S extends object, E extends { type: string }>(table: EventTable<S, E>): Folds<S, E> {
  type Row = (state: S, event: E, own: Own) => void;
  const rowOf = (type: string) => {
    const row = table[type as E["type"]] as Row;
    if (!row) throw new Error(`no row for event ${type}`);
    return row;
  };
  return {
    evolve(state, event) {
      const next = { ...state };
      rowOf(event.type)(next, event, copy);
      return next;
    },
    apply(state, event) {
      rowOf(event.type)(state, event, borrow);
    },
    applying(type) {
      const row = rowOf(type);
      return (state, event) => row(state, event, borrow);
    },
  };
}

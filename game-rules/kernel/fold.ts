// One event table, two folds. Knows no Mali: any game of events can stand on it.
//
// A row changes the state through `own`: `own(holder, key)` answers the branch that the row may write to. The in-place
// fold hands out the branch itself; the copying fold copies it first, so that the state it was given stays as it was.

// biome-ignore lint/suspicious/noExplicitAny: a branch is whatever the row says it is
export type Own = <H extends object, K extends keyof H>(holder: H, key: K) => NonNullable<H[K]>;

export type EventTable<S, E extends { type: string }> = {
  readonly [T in E["type"]]: (state: S, event: Extract<E, { type: T }>, own: Own) => void;
};

export interface Folds<S, E> {
  /** A new state; the given one stays untouched. Cannot refuse. */
  evolve(state: S, event: E): S;
  /** Writes into the given state, for rollouts and replays. Same rows, same result. */
  apply(state: S, event: E): void;
}

const borrow: Own = (holder, key) => holder[key] as NonNullable<(typeof holder)[typeof key]>;

const copy: Own = (holder, key) => {
  const branch = holder[key];
  const fresh = (Array.isArray(branch) ? branch.slice() : { ...(branch as object) }) as typeof branch;
  holder[key] = fresh;
  return fresh as NonNullable<typeof branch>;
};

/** Makes both folds of a table. An event without a row is a broken build, so it throws. */
export function folds<S extends object, E extends { type: string }>(table: EventTable<S, E>): Folds<S, E> {
  const rowOf = (event: E) => {
    const row = table[event.type as E["type"]] as (state: S, event: E, own: Own) => void;
    if (!row) throw new Error(`no row for event ${event.type}`);
    return row;
  };
  return {
    evolve(state, event) {
      const next = { ...state };
      rowOf(event)(next, event, copy);
      return next;
    },
    apply(state, event) {
      rowOf(event)(state, event, borrow);
    },
  };
}

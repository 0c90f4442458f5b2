// The columns of the board, the same for its head and for every row: group, quarter, clock, who is waited for, last action, verbs.
export const COLUMNS =
  "grid px-4.5 desk:grid-cols-[10.5rem_11.5rem_9rem_minmax(0,1.15fr)_minmax(0,1fr)_15.5rem]";

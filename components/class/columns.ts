// The columns of the board, the same for its head and for every row: group, quarter, clock, who is waited for, last action, injects due, verbs.
export const COLUMNS =
  "grid px-4.5 desk:grid-cols-[9.5rem_11rem_8.5rem_minmax(0,1.15fr)_minmax(0,1fr)_minmax(0,.8fr)_15rem]";

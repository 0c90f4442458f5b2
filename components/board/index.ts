// The map of the theatre, and nothing about the rules.
export { Board } from "./Board";
export { BoardMini, type BoardMiniProps } from "./BoardMini";
export { inReadingOrder } from "./map";
export type * from "./types";
export { ZoneList, type ZoneListProps } from "./ZoneList";

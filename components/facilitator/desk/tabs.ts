// The rooms of the facilitator's desk, in the order of their tabs: a new one is a row here and its name in the catalogues.
import { Adjudication } from "../adjudication/Adjudication";
import { Console } from "../Console";
import { Injects } from "../injects/Injects";
import { Prepare } from "../prepare/Prepare";
import type { DeskTab } from "./address";
import type { Room } from "./room";

export interface TabRow {
  readonly id: DeskTab;
  readonly Room: Room;
}

/** The first is where the desk opens. */
export const TABS: readonly [TabRow, ...TabRow[]] = [
  { id: "run", Room: Console },
  { id: "injects", Room: Injects },
  { id: "adjudication", Room: Adjudication },
  { id: "prepare", Room: Prepare },
];

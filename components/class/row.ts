// A group on the board: what it is called, its line, and the exercise as that has brought it so far.
import type { ExerciseView } from "../../server/contract/answers";
import type { ClassDesk } from "../../server/contract/http";
import type { ViewSource } from "../source/source";

export interface Row {
  readonly group: ClassDesk["groups"][number];
  readonly source: ViewSource;
  /** Nothing until the line has brought it. */
  readonly exercise: ExerciseView | undefined;
}

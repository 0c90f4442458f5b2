// What every room of the desk is given: who sits at it, and what the bar and the keys share with it.
import type { ComponentType } from "react";
import type { Marked } from "../../frame/BookmarkDialog";
import type { FacilitatorSeat } from "../seat";
import type { Pause } from "../usePause";
import type { Shown } from "../ViewsPanel";

export interface RoomProps {
  seat: FacilitatorSeat;
  /** Whether this page may act: control, with the pen of the desk. The recorder reads. */
  control: boolean;
  over: boolean;
  pause: Pause;
  /** Opens the bookmark of a moment or a thing; absent for whoever only reads. */
  onMark?: (what: Marked) => void;
  /** Which of the five views is large; the keys choose it too. */
  shown: Shown;
  onShow(shown: Shown): void;
}

export type Room = ComponentType<RoomProps>;

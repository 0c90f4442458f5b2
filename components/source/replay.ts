// The source of whoever looks back: any moment of a line, as anybody in it, with no line to a server and nothing to be done. A fork is
// another reel, a file one that was read: see reel.ts.
import { createStore } from "zustand/vanilla";
import { isRole, type Seat } from "../../server/contract/seats";
import type { Moment, Reel } from "./reel";
import { localOf, type Shown } from "./shown";
import type { ViewSource, Views } from "./source";

export interface Replay extends ViewSource {
  /** Goes to a moment, counted from 0; beyond either end it stays at that end. */
  go(to: number): void;
  /** Which moment is shown. */
  at(): number;
}

const STILL = { line: "still", unanswered: [], offset: 0 } as const;
const NOTHING: Shown = { ...STILL, n: 0, drafts: {}, items: [], marks: {} };

/** What a seat was shown at a moment; nothing where it was not there. */
function shownAt(moment: Moment | undefined, seat: Seat): Shown {
  const snapshot = moment?.pictures[seat];
  if (!snapshot) return NOTHING;
  const { n, exercise, view, drafts, items, marks, reading, scores } = snapshot;
  return {
    ...STILL,
    ...{ n, exercise, view, items, marks },
    drafts: Object.fromEntries(drafts.map((d) => [d.slot, localOf(d.value, d)])),
    ...(reading ? { reading } : {}),
    ...(scores ? { scores } : {}),
  };
}

const viewsAt = (moment: Moment | undefined): Views =>
  Object.fromEntries(
    Object.entries(moment?.pictures ?? {}).flatMap(([seat, p]) => (isRole(seat) ? [[seat, p.view]] : [])),
  );

/** @param at the moment that is shown first; the last one where it is left out */
export function replaySource(reel: Reel, seat: Seat, at = reel.moments.length - 1): Replay {
  const last = reel.moments.length - 1;
  const within = (n: number): number => Math.max(0, Math.min(n, last));
  let now = within(at);
  const shown = createStore<Shown>(() => shownAt(reel.moments[now], seat));
  const views = createStore<Views>(() => viewsAt(reel.moments[now]));
  return {
    exercise: reel.exercise,
    seat,
    shown,
    views,
    now: () => shown.getState().exercise?.now ?? 0,
    at: () => now,
    go(to) {
      now = within(to);
      shown.setState(shownAt(reel.moments[now], seat), true);
      views.setState(viewsAt(reel.moments[now]), true);
    },
  };
}

// Who steers what everybody looks at: the one who leads shows places to all, everybody else follows or looks on their own, no further
// than what has been opened. Where nobody leads, each opens for themselves.
"use client";
import { useEffect, useRef, useState } from "react";
import type { Role } from "../../game-rules/open";
import type { TurnOf } from "../../server/contract/http";
import type { Showing } from "../../server/contract/requests";
import type { Seat } from "../../server/contract/seats";
import { useHand, useShown, useSource } from "../source/react";
import { type Bookmark, withBookmarks } from "./bookmarks";
import { beginning, type GameRecord, within, withWindows } from "./record";
import { withTurns } from "./turn/steps";

const NONE: readonly Bookmark[] = [];

/** Whoever drags shows where they come to rest. */
const REST = 250;

export interface Lead {
  /** What this screen shows. */
  readonly show: Showing;
  /** Where whoever leads is. */
  readonly shared: Showing;
  readonly lead: Seat | undefined;
  readonly leads: boolean;
  /** Led by somebody else and away from them. */
  readonly alone: boolean;
  /** Whether steps can be opened from here. */
  readonly mayOpen: boolean;
  /** Goes somewhere: for everybody, where one leads. */
  go(to: Partial<Showing>): void;
  leave(): void;
  rejoin(): void;
}

/**
 * @param windows seats whose windows are known, each with a step of its own
 * @param again where to ask the room what it would do, each with a step before those windows
 */
export function useLead(
  record: GameRecord,
  windows: readonly Role[] = [],
  again: readonly TurnOf[] = [],
): Lead {
  const { seat } = useSource();
  const hand = useHand();
  const debrief = useShown((s) => s.exercise?.debrief);
  const lead = debrief?.lead;
  const leads = lead === seat;
  // Windows may become known after somebody has gone somewhere: their steps join whatever order stands.
  const whole = (showing: Showing): Showing => ({
    ...showing,
    order: withBookmarks(
      withTurns(withWindows(showing.order, windows), again, showing.opened),
      debrief?.bookmarks ?? NONE,
    ),
  });
  const shared = whole(within(record, debrief?.showing ?? beginning(record)));
  const [own, setOwn] = useState<Showing>();
  const [free, setFree] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Whoever hands the lead on follows from then on.
  const led = useRef(leads);
  useEffect(() => {
    if (led.current !== leads) setOwn(undefined);
    led.current = leads;
  }, [leads]);

  const alone = !leads && lead !== undefined && free;
  const mine = own ? whole(own) : shared;
  const show = within(
    record,
    leads || lead === undefined
      ? mine
      : alone
        ? { ...mine, opened: shared.opened, order: shared.order }
        : shared,
  );

  function go(to: Partial<Showing>): void {
    if (!leads && lead !== undefined && !alone) return;
    const next = { ...show, ...to };
    setOwn(next);
    if (!leads) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void hand.command({ type: "debrief.show", show: next }), REST);
  }

  return {
    show,
    shared,
    lead,
    leads,
    alone,
    mayOpen: leads || lead === undefined,
    go,
    leave: () => {
      setOwn(shared);
      setFree(true);
    },
    rejoin: () => {
      setFree(false);
      setOwn(undefined);
    },
  };
}

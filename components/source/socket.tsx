// The source of a seat at the table: what comes over its own line. The one place between a session and the screens.
"use client";
import { type ReactNode, useEffect, useState } from "react";
import { createStore } from "zustand/vanilla";
import type { Seat } from "../../server/contract/seats";
import { serverTime } from "../browser/clock";
import { createSession, type Session } from "../session/session";
import { GameSource } from "./react";
import type { ViewSource, Views, Watched } from "./source";

/** One question a change, not one a keystroke of the game's. */
const PAUSE = 250;
/** A view that did not come is asked for again: what stands there meanwhile is older. */
const AGAIN = 3_000;

/** The seats' views, asked for anew whenever the truth changes, while somebody looks. They never leave this page. */
function viewsOver(session: Session): Watched<Views> {
  const views = createStore<Views>(() => ({}));
  let looking = 0;
  let stop = (): void => undefined;

  function look(): () => void {
    let round = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function ask(mine: number): Promise<void> {
      const { view } = session.store.getState();
      if (!view) return;
      const answers = await Promise.all(
        view.scenario.seats.map((viewer) => session.ask("view.of", { viewer })),
      );
      // The truth has changed meanwhile, and is asked about by itself.
      if (mine !== round) return;
      const got = answers.flatMap((a) => (a.ok ? [[a.viewer, a.view] as const] : []));
      views.setState(Object.fromEntries(got));
      if (got.length < answers.length) timer = setTimeout(() => void ask(mine), AGAIN);
    }
    const begin = (): void => {
      round += 1;
      const mine = round;
      clearTimeout(timer);
      timer = setTimeout(() => void ask(mine), PAUSE);
    };
    begin();
    const off = session.store.subscribe((now, before) => {
      if (now.view !== before.view) begin();
    });
    return () => {
      off();
      round += 1;
      clearTimeout(timer);
    };
  }

  return {
    getState: views.getState,
    getInitialState: views.getInitialState,
    subscribe(told) {
      if (looking === 0) stop = look();
      looking += 1;
      const off = views.subscribe(told);
      return () => {
        off();
        looking -= 1;
        if (looking === 0) stop();
      };
    },
  };
}

/** What a session holds, for the screens: who looks may also act. */
export const socketSource = (session: Session): ViewSource => ({
  exercise: session.exercise,
  seat: session.seat,
  shown: session.store,
  now: () => serverTime(session.store.getState()),
  hand: session,
  why: (request) => session.ask("why", request),
  desk: {
    quarter: () => session.ask("quarter.of", {}),
    sheets: () => session.ask("sheets.of", {}),
    odds: (asked) => session.ask("odds.of", asked),
  },
  views: viewsOver(session),
});

/** Opens the line of a seat, for as long as the page stands. */
export function SocketSource({
  exercise,
  seat,
  children,
}: {
  exercise: string;
  seat: Seat;
  children: ReactNode;
}) {
  const [session] = useState(() => createSession(exercise, seat));
  const [source] = useState(() => socketSource(session));
  useEffect(() => session.open(), [session]);
  return <GameSource source={source}>{children}</GameSource>;
}

/**
 * The sources of one seat in several exercises, for whoever leads them from one page: each over a line of its own, open for as long as
 * the page stands.
 * @param exercises the same for as long as the page stands
 */
export function useSocketSources(exercises: readonly string[], seat: Seat): readonly ViewSource[] {
  const [sessions] = useState(() => exercises.map((exercise) => createSession(exercise, seat)));
  const [sources] = useState(() => sessions.map(socketSource));
  useEffect(() => {
    const closing = sessions.map((session) => session.open());
    return () => {
      for (const close of closing) close();
    };
  }, [sessions]);
  return sources;
}

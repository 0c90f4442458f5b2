// A stored game, ended, and a screen of its debrief as text: for tests.
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { createStore } from "zustand/vanilla";
import type { ExerciseView } from "../../../server/contract/answers";
import type { Seat } from "../../../server/contract/seats";
import { type Locale, messages } from "../../messages";
import { NO_HAND } from "../../source/no-hand";
import { GameSource } from "../../source/react";
import { type Copy, type GameRecord, openRecord } from "../record";
import { stillOf } from "../still";

/** @param text a file of `game-rules/testing/golden/logs/` */
export function recordIn(text: string): GameRecord {
  const { start, events } = JSON.parse(text) as { start: Copy; events: Copy["events"] };
  return openRecord({
    format: "missed-moments/copy/1",
    copy: "participants",
    ...{ exercise: "stored", title: "A stored game", scenario: start.scenario, seed: start.seed, off: [] },
    ...{ events, guesses: [], around: [] },
    seats: { paris: "people", bamako: "people", jnim: "people", moscow: "people" },
  });
}

/** The exercise around it as a seat is sent it, with one person in each seat. */
export const exerciseAs = (
  record: GameRecord,
  seat: Seat,
  debrief: ExerciseView["debrief"],
  scoresOpen = true,
): ExerciseView => ({
  ...{ id: "stored", title: "A stored game", scenario: "missed-moment", status: "ended", turn: 12 },
  ...{ phase: "ended", line: 0, held: false, clock: { minutes: "none" }, observers: 0, now: 0 },
  seats: record.copy.scenario.seats.map((role) => ({
    ...{ role, by: "people" as const, sheet: "absent" as const, read: false, ready: false },
    ...{ awaited: false, here: 1 },
  })),
  settings: { reading: "shown", scoresOpen },
  me: { seat, member: "m", name: "", pen: true },
  ...(debrief ? { debrief } : {}),
});

interface Told {
  locale?: Locale;
  scoresOpen?: boolean;
  /** What else the exercise says. */
  more?: Partial<ExerciseView>;
}

/** What a seat's screen shows. */
export function shownTo(
  record: GameRecord,
  seat: Seat,
  debrief: ExerciseView["debrief"],
  what: ReactNode,
  { locale = "en", scoresOpen = true, more = {} }: Told = {},
): string {
  const exercise = { ...exerciseAs(record, seat, debrief, scoresOpen), ...more };
  const still = stillOf(record, exercise, record.last, "facilitator");
  const source = {
    ...still,
    seat,
    hand: NO_HAND,
    shown: createStore(() => ({ ...still.shown.getState(), exercise })),
  };
  return renderToStaticMarkup(
    <IntlProvider locale={locale} messages={messages[locale] as never} timeZone="UTC">
      <GameSource source={source}>{what}</GameSource>
    </IntlProvider>,
  );
}

// What is held for unable to show around the game is indeed never read for it, at every event of a whole game with people in it.
import { describe, expect, it } from "vitest";
import { newGame, playOut, policies, ROLES, scenarios } from "../../../game-rules/index.ts";
import { SEATS } from "../../contract/seats.ts";
import { nextMove, type Standing } from "../clock/pace.ts";
import type { LogEvent, LogRecord } from "../log/events.ts";
import { begin, evolve } from "../log/evolve.ts";
import type { Fold } from "../log/state.ts";
import { createPresence } from "../presence.ts";
import { basesOf, looksAlike, meOf, ofMe, partsKept, type Surroundings } from "./exercise-view.ts";

const START = Date.UTC(2026, 0, 5, 12);
const presence = createPresence(new Map([["m-paris", "P."]]), START);
presence.enter("s", { member: "m-paris", seat: "paris", name: "P." }, START);

function seen(fold: Fold, now: number): string {
  const standing: Standing = { fold, presence, now, awakeSince: START, botPaceMs: 1 };
  const around = { id: "x", fold, presence, standing, links: [], next: nextMove(standing) };
  return JSON.stringify(SEATS.map(basesOf(around)));
}

/** The fold with a note of what was read of the exercise in it. */
function watched(fold: Fold, read: Set<string>): Fold {
  const exercise = new Proxy(fold.exercise, {
    get(target, key) {
      read.add(String(key));
      return Reflect.get(target, key) as unknown;
    },
  });
  return { ...fold, exercise };
}

function* folds(
  pace: "none" | "day" | 30,
): Generator<[before: Fold, after: Fold, now: number, event: LogEvent]> {
  const scenario = scenarios["last-window"];
  const day = { at: "20:00", zone: "UTC", daysOff: [6, 7] };
  const people = { paris: "people", bamako: "people", jnim: "people", moscow: "balanced" } as const;
  const created: LogEvent = {
    ...{ type: "ExerciseCreated", format: 1, engine: 1, scenario, seed: 7, off: [], title: "T" },
    ...{ seats: people, pace, day, reading: "off" },
  };
  const record = (seq: number, event: LogEvent): LogRecord => ({
    seq,
    at: START + seq,
    author: "paris",
    event,
  });
  let fold = begin(record(1, created));
  const told = (n: number): LogEvent[] => [
    { type: "CellTalkSent", id: `c${n}`, role: "paris", text: "among us" },
    { type: "ControlTalkSent", id: `f${n}`, role: "paris", from: "paris", text: "a question" },
    {
      type: "MessageSent",
      id: `m${n}`,
      from: "paris",
      channel: "paris+bamako",
      to: 3,
      text: "a word",
      official: false,
    },
  ];
  const game = playOut(newGame(scenario, 7), policies.balanced, 7).events;
  const events: LogEvent[] = [
    ...SEATS.map((seat): LogEvent => ({ type: "MemberJoined", seat, member: `m-${seat}` })),
    ...told(0),
    { type: "ExerciseOpened" },
    ...game.flatMap((event, n): LogEvent[] => [
      event,
      ...(event.type === "PhaseOpened"
        ? [
            ...told(n + 1),
            { type: "ClockSet", deadline: START + 1_000_000, left: null } as const,
            ...ROLES.map((role) => ({ type: "SeatReady", role, phase: event.phase }) as LogEvent),
            { type: "ClockTicked" } as const,
          ]
        : []),
    ]),
  ];
  for (const event of events) {
    const before = fold;
    fold = evolve(fold, record(fold.seq + 1, event));
    yield [before, fold, START + fold.seq, event];
  }
}

const TALK: readonly LogEvent["type"][] = ["CellTalkSent", "ControlTalkSent", "MessageSent"];

describe("what shows around the game", () => {
  it.each([30, "none", "day"] as const)("is none of what talk changes, with a clock of %s", (pace) => {
    let [alike, others] = [0, 0];
    for (const [before, after, now, event] of folds(pace)) {
      if (looksAlike(before, after)) {
        alike += 1;
        expect(seen(after, now), `after ${event.type}`).toBe(seen(before, now));
      } else others += 1;
      if (TALK.includes(event.type)) expect(looksAlike(before, after), event.type).toBe(true);
      if (event.type !== "PhaseOpened" && !TALK.includes(event.type)) continue;
      const read = new Set<string>();
      seen(watched(after, read), now);
      expect(read).not.toContain("spent");
      expect(read).not.toContain("lastAt");
    }
    expect(alike).toBeGreaterThan(50);
    expect(others).toBeGreaterThan(20);
  });
});

describe("what is kept of it", () => {
  it("is what would be made anew, whoever comes, goes, is called otherwise, and writes", () => {
    const here = createPresence(new Map(), START);
    const kept = partsKept();
    let fold: Fold | undefined;
    let own: { from: readonly unknown[]; said: string } | undefined;
    let [same, seq] = [0, 0];
    const look = (): void => {
      if (!fold) return;
      const now = START + 10_000 + seq;
      const standing: Standing = { fold, presence: here, now, awakeSince: START, botPaceMs: 1 };
      const around: Surroundings = { id: "x", fold, presence: here, standing, links: [], next: null };
      const anew = basesOf(around);
      const before = basesOf(around, kept);
      for (const seat of SEATS) expect(JSON.stringify(before(seat)), seat).toBe(JSON.stringify(anew(seat)));
      const from = ofMe(around);
      const said = JSON.stringify(SEATS.map((seat) => meOf({ seat, member: `m-${seat}` }, around)));
      if (own && from.every((part, i) => part === own?.from[i])) {
        same += 1;
        expect(said).toBe(own.said);
      }
      own = { from, said };
    };
    const then = (event: LogEvent): void => {
      if (!fold) throw new Error("nothing has begun");
      fold = evolve(fold, { seq: fold.seq + 1, at: START + ++seq, author: "paris", event });
      look();
    };
    for (const [, after] of folds("none")) {
      fold = after;
      if (fold.exercise.opened) break;
    }
    const person = (seat: (typeof SEATS)[number]) => ({ member: `m-${seat}`, seat, name: "" });
    const people = (change: () => void): void => {
      change();
      look();
    };
    for (const seat of SEATS) people(() => here.enter(seat, person(seat), START));
    for (const role of ["paris", "bamako", "jnim"] as const) {
      then({ type: "MemberJoined", seat: role, member: "other" });
      then({ type: "PenTaken", role, member: `m-${role}`, how: "first" });
      then({ type: "CellTalkSent", id: `c-${role}`, role, text: "among us" });
      people(() => here.enter(`other ${role}`, { member: "other", seat: role, name: "O." }, START));
      then({ type: "PenAsked", role, member: "other" });
      then({ type: "PenDeclined", role, member: "other" });
      people(() => here.rename(`m-${role}`, `N. of ${role}`));
      then({ type: "SeatReady", role, turn: 1, phase: "negotiation" });
      people(() => here.leave(role, START + 1));
      then({ type: "SeatStoodIn", role, turn: 1, by: "moscow" });
      then({ type: "SeatTakenBack", role, turn: 1 });
      then({ type: "SeatGiven", role, to: "balanced" });
      then({ type: "SettingsSet", reading: "shown", scoresOpen: true } as LogEvent);
      then({ type: "MemberRemoved", seat: role, member: `m-${role}` });
      then({ type: "LinkReissued", seat: role });
    }
    expect(same).toBeGreaterThan(5);
  });
});

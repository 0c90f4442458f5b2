// Random courses of play that are taken back, held and released: what stands is what the log comes to, spliced by hand, and
// every viewer has been told the same whether the log was lived through or read at once.
import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashState, scenarios, VIEWERS } from "../../../game-rules/index.ts";
import type { Command } from "../../contract/requests.ts";
import { SEATS, type Seat } from "../../contract/seats.ts";
import { createStreams, type Streams } from "../audience/streams.ts";
import { decideCommand } from "../commands/decide.ts";
import { createPresence } from "../presence.ts";
import type { LogRecord } from "./events.ts";
import { begin, evolve } from "./evolve.ts";
import { type History, openHistory } from "./history.ts";
import { foldOf, type Step } from "./moments.ts";
import type { Fold } from "./state.ts";
import { KEEPING } from "./step-back.ts";
import { isDropped, timelineOf } from "./timeline.ts";
import { planUpon } from "./unit-of-work.ts";

const START = 1_700_000_000_000;
const first: LogRecord = {
  seq: 1,
  at: START,
  author: "engine",
  event: {
    type: "ExerciseCreated",
    format: 1,
    engine: 1,
    scenario: scenarios["last-window"],
    seed: 3,
    secret: "ab".repeat(16),
    off: [],
    title: "",
    seats: { paris: "people", bamako: "people", jnim: "people", moscow: "people" },
    pace: 30,
    reading: "off",
  },
};

type Wish = { what: "onwards" | "back" | "new dice" | "hold" | "release" | "talk" | "settings"; n: number };
const wishes = fc.array(
  fc.record({
    what: fc.oneof(
      { weight: 6, arbitrary: fc.constant("onwards" as const) },
      { weight: 3, arbitrary: fc.constantFrom("back" as const, "new dice" as const, "hold" as const) },
      { weight: 3, arbitrary: fc.constantFrom("release" as const, "talk" as const, "settings" as const) },
    ),
    n: fc.nat(),
  }),
  { minLength: 5, maxLength: 30 },
);

function commandFor({ what, n }: Wish, history: History): [Seat, Command] {
  const { turn, phase } = history.fold().game;
  const { moments } = history.timeline();
  const moment = moments[n % Math.max(1, moments.length)] ?? { turn: 1, phase: "orders" };
  const dice = what === "back" ? "same" : "new";
  switch (what) {
    case "onwards":
      return [
        "control",
        history.fold().exercise.opened ? { type: "phase.advance", turn, phase } : { type: "game.open" },
      ];
    case "back":
    case "new dice":
      return ["control", { type: "line.step_back", to: { turn: moment.turn, phase: moment.phase }, dice }];
    case "hold":
      return ["control", { type: "result.hold", on: n % 2 === 0 }];
    case "release":
      return ["control", { type: "result.release" }];
    case "talk":
      return ["paris", { type: "message.send", to: n % 2 ? ["bamako"] : [], text: `${n}` }];
    default:
      return ["control", { type: "settings.set", reading: n % 2 ? "shown" : "off" }];
  }
}

const streamsOf = (history: History): Streams =>
  createStreams(
    (seq) => history.records().filter((record) => record.seq <= seq),
    (member) => member,
  );

function live(all: readonly Wish[]) {
  const history = openHistory(first);
  const streams = streamsOf(history);
  const presence = createPresence(new Map(), START);
  const log = [first];
  const take = (steps: readonly Step[]): void => {
    const ahead = streams.ahead(steps);
    const counts = VIEWERS.map(ahead.count);
    history.adopt(steps);
    streams.adopt(ahead);
    expect(VIEWERS.map((viewer) => streams.of(viewer).length)).toEqual(counts);
    log.push(...steps.map(({ record }) => record));
  };
  all.forEach((wish, i) => {
    const [seat, command] = commandFor(wish, history);
    const back = command.type === "line.step_back" ? history.standing(command.to) : undefined;
    const author = { name: seat, member: `m-${seat}` };
    const plan = planUpon(history.fold(), { now: START + i * 1_000, author, mark: `c${i}`, back });
    const refused = decideCommand(command, {
      actor: { seat, member: `m-${seat}` },
      plan,
      presence,
      close: { drafts: {}, isHere: () => true },
      back,
      awakeSince: START,
      newId: randomUUID,
      newSecret: () => (i + 16).toString(16).repeat(16).slice(0, 32),
    });
    if (!refused) take(plan.steps);
  });
  return { history, streams, log };
}

/** The log cut with scissors at every step back, and counted anew; steps themselves are left out. */
function spliced(log: readonly LogRecord[]): LogRecord[] {
  let kept: LogRecord[] = [];
  for (const record of log) {
    const { event } = record;
    if (event.type === "SteppedBack") kept = kept.filter(({ seq }) => seq <= event.toSeq);
    else kept.push(record);
  }
  return kept.map((record, i) => ({ ...record, seq: i + 1 }));
}

function folded([one, ...others]: readonly LogRecord[]): Fold {
  let fold = begin(one as LogRecord);
  for (const record of others) fold = evolve(fold, record);
  return fold;
}

describe("any course of play", () => {
  it("stands where its log, spliced by hand, comes to; told alike live and at once", () => {
    let steps = 0;
    fc.assert(
      fc.property(wishes, fc.nat(), (all, pick) => {
        const { history, streams, log } = live(all);
        const fold = history.fold();
        steps += fold.line;
        const stored = JSON.parse(JSON.stringify(log)) as LogRecord[];

        // The game, and what belongs to the segment, is that of the spliced log; what stays is that of the whole.
        const cut = folded(spliced(stored));
        expect(hashState(fold.game)).toBe(hashState(cut.game));
        expect(fold.shown && hashState(fold.shown)).toBe(cut.shown && hashState(cut.shown));
        for (const [field, keeping] of Object.entries(KEEPING))
          if (keeping === "returns")
            expect(fold.exercise[field as "ready"], field).toEqual(cut.exercise[field as "ready"]);
        const uncut = folded(
          stored.filter(({ event }) => event.type !== "SteppedBack").map((r, i) => ({ ...r, seq: i + 1 })),
        );
        expect(fold.exercise.reading).toBe(uncut.exercise.reading);
        expect(fold.exercise.holds).toBe(uncut.exercise.holds);

        // Read at once it is the same, to the last field.
        expect(foldOf(stored)).toEqual(JSON.parse(JSON.stringify(fold)));
        expect(timelineOf(stored)).toEqual(history.timeline());
        const again = openHistory(stored[0] as LogRecord);
        const told = streamsOf(again);
        for (const step of again.stepsOf(stored.slice(1))) {
          const ahead = told.ahead([step]);
          again.adopt([step]);
          told.adopt(ahead);
        }
        for (const viewer of VIEWERS)
          expect(told.of(viewer)).toEqual(JSON.parse(JSON.stringify(streams.of(viewer))));

        // Any place in force is what stood there; what is not in force was taken back.
        const place = stored[pick % stored.length] as LogRecord;
        if (isDropped(history.timeline(), place.seq)) expect(history.records()).not.toContainEqual(place);
        else
          expect(hashState(history.at(place.seq).game)).toBe(
            hashState(foldOf(stored.slice(0, place.seq)).game),
          );
      }),
      { numRuns: 40, seed: 15 },
    );
    expect(steps).toBeGreaterThan(20);
  });

  it("says of every seat the same to control whether sealed or not, and to the others nothing", () => {
    const before = live([
      { what: "onwards", n: 0 },
      { what: "onwards", n: 0 },
      { what: "onwards", n: 0 },
    ]);
    const held = live([
      { what: "onwards", n: 0 },
      { what: "onwards", n: 0 },
      { what: "hold", n: 0 },
      { what: "onwards", n: 0 },
      { what: "onwards", n: 0 },
    ]);
    const kinds = ({ streams }: { streams: Streams }, viewer: (typeof VIEWERS)[number]) =>
      streams.of(viewer).map(({ kind }) => kind);
    expect(held.history.fold().game.phase).toBe("outcome");
    for (const viewer of VIEWERS)
      if (viewer !== "facilitator")
        expect(kinds(held, viewer).filter((k) => k === "report")).toEqual(
          kinds(before, viewer).filter((k) => k === "report"),
        );
    expect(kinds(held, "facilitator")).toContain("report");
    expect(held.history.gameEvents("paris").length).toBeLessThan(
      held.history.gameEvents("facilitator").length,
    );
    expect(SEATS).toContain("scribe");
  });
});

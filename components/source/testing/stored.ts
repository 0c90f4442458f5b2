// For tests of the screens: a stored game of the rules, folded to the moments asked for and cut for each who was in it, as a server would
// have kept it. Here alone a test of the screens meets the game itself.
import { readFileSync } from "node:fs";
import path from "node:path";
import { evolve } from "../../../game-rules/evolve";
import type { GameEvent, GameState } from "../../../game-rules/index";
import { exitReading, reportFor, viewFor } from "../../../game-rules/index";
import { type Phase, ROLES, type Viewer } from "../../../game-rules/vocabulary";
import type { ExerciseView, Item, Snapshot } from "../../../server/contract/answers";
import type { Seat } from "../../../server/contract/seats";
import type { Moment, Reel } from "../reel";

const FOLDER = path.join(import.meta.dirname, "../../../game-rules/testing/golden/logs");
const WATCHERS = [...ROLES, "observer", "control"] as const satisfies readonly Seat[];
const viewerOf = (seat: (typeof WATCHERS)[number]): Viewer => (seat === "control" ? "facilitator" : seat);

/** When the exercise was made, by its clock. */
const BEGAN = Date.UTC(2026, 0, 5, 8);
const wire = <T>(x: T): T => JSON.parse(JSON.stringify(x)) as T;

/** The exercise around the game, as a seat with the pen in its hand sees it. */
function around(game: GameState, seat: Seat, now: number): ExerciseView {
  const member = `${seat}-1`;
  return {
    id: "stored",
    title: "A stored game",
    scenario: game.scenario.id,
    status: game.phase === "ended" ? "ended" : "running",
    turn: game.turn,
    phase: game.phase,
    line: 0,
    held: false,
    clock: { minutes: "none" },
    seats: ROLES.map((role) => ({
      role,
      by: "people",
      sheet: game.sheets[role] ? "committed" : "writing",
      ...{ read: false, ready: false, awaited: true, here: 1 },
      ...(role === seat ? { members: [{ id: member, name: "Morel", online: true, pen: true }] } : {}),
    })),
    observers: 1,
    settings: { reading: "shown", scoresOpen: false },
    me: { seat, member, name: "Morel", pen: true },
    now,
  };
}

/**
 * The moments at which these phases of a stored game opened, in the order of the game.
 * @param file a log beside the golden games, without its ending
 */
export function storedReel(file: string, wanted: readonly (readonly [turn: number, phase: Phase])[]): Reel {
  const { start, events } = JSON.parse(readFileSync(path.join(FOLDER, `${file}.json`), "utf8")) as {
    start: GameState;
    events: GameEvent[];
  };
  const items: Record<string, Item[]> = Object.fromEntries(WATCHERS.map((seat) => [seat, []]));
  const moments: Moment[] = [];
  let game = start;
  let now = BEGAN;
  let turnEvents: GameEvent[] = [];
  for (const event of events) {
    game = evolve(game, event);
    turnEvents.push(event);
    if (event.type !== "PhaseOpened") continue;
    now += 60_000;
    if (event.phase === "outcome")
      for (const seat of WATCHERS) {
        const own = items[seat] as Item[];
        const report = reportFor(turnEvents, game, viewerOf(seat));
        own.push(wire({ n: own.length + 1, at: now, kind: "report", report }));
      }
    if (event.phase === "situation") turnEvents = [event];
    if (!wanted.some(([turn, phase]) => turn === event.turn && phase === event.phase)) continue;
    moments.push({
      pictures: Object.fromEntries(
        WATCHERS.map((seat) => [seat, wire(picture(game, seat, items[seat] as Item[], now))]),
      ),
    });
  }
  return { exercise: "stored", line: "first", moments };
}

function picture(game: GameState, seat: (typeof WATCHERS)[number], items: Item[], now: number): Snapshot {
  const view = viewFor(game, viewerOf(seat));
  const sent = {
    n: items.length,
    from: 0,
    items,
    exercise: around(game, seat, now),
    view,
    drafts: [],
    marks: {},
    reading: exitReading(seat === "control" ? game : view),
  };
  // No list of legal orders: whoever shows a view works it out.
  return sent as unknown as Snapshot;
}

// What claims about the ground count in a game's events.
import type { EventOf, EventType, GameEvent } from "../../../game-rules/index.ts";

export const ofType = <T extends EventType>(events: readonly GameEvent[], type: T): EventOf<T>[] =>
  events.filter((e): e is EventOf<T> => e.type === type);

const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);

/** Units of a force that came (`+`) or went (`-`) by causes of these codes. */
export const unitsBy = (
  events: readonly GameEvent[],
  force: "jnim" | "is",
  sign: "+" | "-",
  codes: (code: string) => boolean,
): number =>
  sum(
    ofType(events, "ForceChanged")
      .filter((e) => e.force === force)
      .flatMap((e) =>
        e.lines.filter((l) => codes(l.code) && (sign === "+" ? l.n > 0 : l.n < 0)).map((l) => Math.abs(l.n)),
      ),
  );

/** Points of a track moved by causes of this code. */
export const movedBy = (events: readonly GameEvent[], track: string, code: string): number =>
  sum(
    ofType(events, "TrackMoved")
      .filter((e) => e.track === track)
      .flatMap((e) => e.lines.filter((l) => l.code === code).map((l) => l.n)),
  ) / 10;

export const harmBy = (events: readonly GameEvent[], by: string): number =>
  sum(
    ofType(events, "HarmDone")
      .filter((e) => e.by === by)
      .map((e) => e.band),
  );

/** Cells that the orders of this id removed, and how many such orders there were. */
export function removedBy(
  events: readonly GameEvent[],
  ids: readonly string[],
): { orders: number; cells: number } {
  const carried = ofType(events, "OrderCarriedOut").filter((e) => ids.includes(e.order.id));
  return { orders: carried.length, cells: sum(carried.map((e) => Number(e.params?.cells ?? 0))) };
}

interface Cleared {
  readonly administered: boolean;
  readonly fell: boolean;
}

const WITHIN = 4;
const FALLEN = ["jnim", "is"];
/** "With administration and army": two levels and a unit. */
const LEVELS = 2;

/**
 * Zones cleared by a clear order for the first time in the game, and what became of each within four quarters: bare, those without a
 * level of administration in any of them, counted from the clearing; administered, those with two levels and soldiers of the army in
 * each of them, counted from the first quarter that ended so. Others tell nothing.
 */
export function clearedZones(
  events: readonly GameEvent[],
  start: readonly { administration: number; fama: number }[],
): Cleared[] {
  const now = start.map((z) => ({ ...z, control: "", since: 0, built: 0, bare: false, done: false }));
  const found: Cleared[] = [];
  let turn = 1;
  for (const e of events) {
    if (e.type === "PhaseOpened") turn = e.turn;
    const z = "zone" in e && typeof e.zone === "number" ? now[e.zone] : undefined;
    if (e.type === "ZoneMoved" && z && e.track === "administration") z.administration = e.to;
    else if (e.type === "ForceChanged" && z && e.force === "fama") z.fama = e.to;
    else if (e.type === "ControlChanged" && z) {
      z.control = e.to;
      if (e.cleared && z.since === 0) Object.assign(z, { since: turn, bare: true });
    } else if (e.type === "QuarterClosed") {
      for (const x of now) {
        if (x.since === 0 || x.done) continue;
        const fell = FALLEN.includes(x.control);
        x.bare &&= x.administration < 10;
        if (!fell && x.built === 0 && x.administration >= LEVELS * 10 && x.fama > 0) x.built = e.turn;
        const from = x.built || x.since;
        if (e.turn === from || (!fell && e.turn < from + WITHIN)) continue;
        const stood = fell || (x.administration >= LEVELS * 10 && x.fama > 0);
        x.done = fell || e.turn >= from + WITHIN;
        if (x.bare || (x.built > 0 && stood)) found.push({ administered: x.built > 0, fell });
      }
    }
  }
  return found;
}

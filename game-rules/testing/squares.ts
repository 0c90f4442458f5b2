// The squares of a played game: folded anew by copying and in place it comes to the state it came to, through JSON at the
// close of each quarter as well, after every single event all invariants hold, and every order that was committed has its result.
import { copyState } from "../copy.ts";
import { sumOf } from "../dice-record.ts";
import { CARRIED_OUT_BY } from "../dynamics/carried-out-by.ts";
import type { GameEvent } from "../events.ts";
import { apply, evolve } from "../evolve.ts";
import { hashState } from "../hash-state.ts";
import { violations, wentBack } from "../invariants.ts";
import type { OrderDraft } from "../orders.ts";
import type { GameState } from "../state.ts";
import { type DynamicId, ROLES, type Role } from "../vocabulary.ts";

/** As the store gives it back. */
const throughJson = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

function folded(start: GameState, events: readonly GameEvent[], again: string): GameState {
  let s = start;
  for (const e of events) {
    const before = s;
    s = evolve(s, e);
    const wrong = [...violations(s, before), ...wentBack(before, s)];
    if (wrong.length > 0)
      throw new Error(`${e.type} in turn ${s.turn}: ${wrong.join("; ")}\n  again: ${again}`);
    if (e.type === "QuarterClosed") s = throughJson(s);
  }
  return s;
}

export interface Played {
  readonly state: GameState;
  readonly events: readonly GameEvent[];
}

const nameOf = (role: Role, { id, zone, target, option }: OrderDraft): string =>
  [role, id, zone, target, option].map((x) => x ?? "").join(" ");

/**
 * Orders that somebody committed and nothing carried out, or more than one rule did: once each is what a report tells. What
 * is switched off carries nothing out, so an order of a silenced rule must have no result at all: else another answers for it.
 */
export function unanswered(events: readonly GameEvent[], off: readonly DynamicId[] = []): string[] {
  const wrong: string[] = [];
  let sheets: Partial<Record<Role, readonly OrderDraft[]>> = {};
  let results: string[] = [];
  for (const e of events) {
    if (e.type === "SheetCommitted") sheets[e.role] = e.orders;
    else if (e.type === "OrderCarriedOut") results.push(nameOf(e.role, e.order));
    else if (e.type === "PhaseOpened" && e.phase === "outcome") {
      for (const role of ROLES) {
        for (const draft of sheets[role] ?? []) {
          const name = nameOf(role, draft);
          const due = off.includes(CARRIED_OUT_BY[draft.id].id) ? 0 : 1;
          if (results.filter((r) => r === name).length !== due) wrong.push(name);
        }
      }
      sheets = {};
      results = [];
    }
  }
  return wrong;
}

/** Dice on record that lie beside their die, or whose odds are not what they are said to be made of. */
export function misrecorded(events: readonly GameEvent[]): string[] {
  return events.flatMap((e) =>
    e.type !== "DiceThrown"
      ? []
      : e.dice
          .filter(
            ({ draw, of, odds, why, borders = [] }) =>
              draw < 0 ||
              draw >= of ||
              (why && sumOf(why) !== odds) ||
              borders.some((b, i) => i > 0 && b < (borders[i - 1] ?? 0)),
          )
          .map((x) => JSON.stringify(x)),
  );
}

/**
 * @param start the state before the first event
 * @param again the line that plays this one game again, for the error
 * @throws Error naming the first thing that does not hold
 */
export function holdsUp(start: GameState, { state, events }: Played, again: string): void {
  const fail = (words: string): never => {
    throw new Error(`${words}\n  again: ${again}`);
  };
  const wrong = violations(start);
  if (wrong.length > 0) fail(`the start: ${wrong.join("; ")}`);
  if (state.phase !== "ended") fail(`the game stopped in its ${state.phase}`);
  const lost = unanswered(events, start.off);
  if (lost.length > 0) fail(`ordered, and no one result: ${[...new Set(lost)].join("; ")}`);
  const dice = misrecorded(events);
  if (dice.length > 0) fail(`dice that do not add up: ${dice.join("; ")}`);
  const end = hashState(state);
  if (hashState(folded(start, events, again)) !== end) fail("the copying fold comes to another state");
  const inPlace = copyState(start);
  for (const e of throughJson(events)) apply(inPlace, e);
  if (hashState(inPlace) !== end) fail("the fold in place, over a stored log, comes to another state");
}

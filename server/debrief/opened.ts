// Of an analysis what a seat may have by now: the rows whose step has been opened, and of the others that there are some. Whoever leads
// the exercise has seen the truth all along, and where nobody leads, each opens for themselves.
import type { Role } from "../../game-rules/index.ts";
import type { Found } from "../contract/http.ts";
import { leads, type Seat } from "../contract/seats.ts";
import { type Fold, leadOf } from "../exercise/log/state.ts";
import type { Analysis } from "./analysis/result.ts";

/** What was left out is counted over all seats: it goes along once none of them is sealed. */
export function openedOf(analysis: Analysis, fold: Fold, seat: Seat): Found {
  const { format, scenario, turns, margin, seats, leftOut, budget, spent } = analysis;
  const opened = fold.exercise.showing?.opened ?? [];
  const all = leads(seat) || leadOf(fold) === undefined;
  const isOpen = (role: Role): boolean => all || opened.includes(`w:${role}`);
  const sealed = seats.map(({ role }) => role).filter((role) => !isOpen(role));
  const rows = seats.filter(({ role }) => isOpen(role));
  const rest = sealed.length === 0 ? { leftOut } : {};
  // read only here: what is sent is a copy as text
  return { format, scenario, turns, margin, seats: rows, sealed, ...rest, budget, spent } as Found;
}

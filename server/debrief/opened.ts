// Of an analysis what a seat may have by now: the rows whose step has been opened, and of the others that there are some. Whoever leads
// the exercise has seen the truth all along, and where nobody leads, each opens for themselves.
import type { Role } from "../../game-rules/index.ts";
import type { AnalysisStanding, FoundKept } from "../contract/http.ts";
import { leads, type Seat } from "../contract/seats.ts";
import { openTurn, windowStep } from "../contract/steps.ts";
import { type Fold, leadOf, scoresAreOpen } from "../exercise/log/state.ts";
import type { Standing } from "./analyses.ts";
import type { Analysis, Found } from "./analysis/result.ts";
import type { CopyKind } from "./copy-format.ts";

/**
 * The last quarter of which a seat may know what might have been: as far as the debrief has been opened; undefined where that is no
 * matter. 0 where nothing has been.
 */
export function openedTo(fold: Fold, seat: Seat): number | undefined {
  if (leads(seat) || leadOf(fold) === undefined) return undefined;
  return openTurn(fold.exercise.showing?.opened ?? []);
}

type IsOpen = (row: { readonly role: Role }) => boolean;

export function openedOf(standing: Standing, fold: Fold, seat: Seat): AnalysisStanding {
  const opened = fold.exercise.showing?.opened ?? [];
  const lead = leadOf(fold);
  const all = leads(seat) || lead === undefined;
  const isOpen: IsOpen = ({ role }) => all || opened.includes(windowStep(role));
  switch (standing.state) {
    case "done":
      return {
        ok: true,
        state: "done",
        found: {
          ...foundBy(standing.analysis, isOpen),
          ...(all || lead === seat ? { again: peaksOf(standing.analysis) } : {}),
        },
      };
    case "running": {
      const { state, progress, ready } = standing;
      return { ok: true, state, progress, ready: [...ready.filter(isOpen)] as Ready };
    }
    default:
      return { ok: true, ...standing };
  }
}

/** What is there of an analysis, for whoever leads: everything, or what the room has been shown of it. */
export function keptFor(analysis: Analysis | undefined, fold: Fold, copy: CopyKind): FoundKept {
  const opened = [...(fold.exercise.showing?.opened ?? [])];
  const all = copy === "staff" || (leadOf(fold) === undefined && scoresAreOpen(fold));
  const isOpen: IsOpen = ({ role }) => all || opened.includes(windowStep(role));
  return { ok: true, opened, ...(analysis ? { found: foundBy(analysis, isOpen) } : {}) };
}

type Ready = Extract<AnalysisStanding, { state: "running" }>["ready"];

/** The quarters of the windows, each once, seat by seat. */
const peaksOf = ({ seats }: Analysis): NonNullable<Found["again"]> =>
  seats.flatMap(({ role, windows }) =>
    [...new Set(windows.map((w) => w.peak))].sort((a, b) => a - b).map((turn) => ({ role, turn })),
  );

/** What was left out is counted over all seats: it goes along once none of them is sealed. */
function foundBy(analysis: Analysis, isOpen: IsOpen): Found {
  const { format, scenario, turns, margin, seats, leftOut, budget, spent } = analysis;
  const sealed = seats.filter((row) => !isOpen(row)).map(({ role }) => role);
  const rows = seats.filter(isOpen);
  const rest = sealed.length === 0 ? { leftOut } : {};
  return { format, scenario, turns, margin, seats: rows, sealed, ...rest, budget, spent };
}

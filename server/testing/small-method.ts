// A method of two rounds and a few games, for tests of whoever plays its parts: what it finds hangs on every answer, and it says
// nothing worth knowing.
import { createHash } from "node:crypto";
import { ROLES } from "../../game-rules/index.ts";
import type { Part } from "../debrief/analysis/parts.ts";
import type { Analysis, Gain, Plan, SeatAnalysis, Window } from "../debrief/analysis/result.ts";
import type { Method } from "../debrief/workers/messages.ts";

/** What stands in its windows and nowhere else. */
export const MARK = "PART-OF-THE-SMALL-METHOD";

export const smallMethod: Method = function* (recorded, { budget }) {
  const last = recorded.starts.length;
  const part = (turn: number, from: number): Part => ({
    id: `base:${turn}:${from}`,
    turn,
    arm: { play: "recorded" },
    block: "value",
    from,
    count: 2,
  });
  const first = yield { stage: "base", percent: 0, parts: [0, 2, 4, 6].map((from) => part(last, from)) };
  // the second round hangs on the first
  const from = Math.round(first.reduce((sum, { totals }) => sum + (totals[0]?.[0] ?? 0), 0)) % 7;
  const second = yield {
    stage: "value",
    percent: 50,
    parts: [from, from + 2, from + 4].map((at) => part(Math.max(1, last - 1), at + 10)),
  };
  const means = ROLES.map((_, at) => {
    const totals = [...first, ...second].flatMap((answer) => answer.totals.map((row) => row[at] ?? 0));
    return Math.round((10 * totals.reduce((sum, n) => sum + n, 0)) / totals.length) / 10;
  });
  const seats = recorded.log.scenario.seats.map((role): SeatAnalysis => {
    const mean = means[ROLES.indexOf(role)] ?? 0;
    const gain: Gain = { mean, low: mean - 2, high: mean + 2, pairs: 14 };
    const plan: Plan = { first: { do: "nothing" } };
    const window: Window = {
      ...{ id: `${role}:${MARK}:${last}`, role, family: `${role}:${MARK}`, use: "missed", kind: "moment" },
      ...{ from: last, to: last, peak: last, verdict: "visible", gain, causes: [], rest: mean },
      questions: ["could_plan_on", "who_saw_it"],
    };
    return {
      ...{ role, score: mean, windows: [window], apart: [], possible: [], noSingleMoment: false, story: [] },
      families: [
        {
          ...{ id: `${role}:${MARK}`, lead: plan.first, use: "missed", kind: "moment" },
          cells: [
            {
              ...{ turn: last, plan, hindsight: gain, open: "open", level: 0.01, verdict: "visible" },
              ...{ carried: 100, late: true },
            },
          ],
        },
      ],
    };
  });
  const found: Omit<Analysis, "hash"> = {
    ...{ format: 1, scenario: recorded.log.scenario.id, turns: last, margin: 5, log: recorded.hash, seats },
    ...{ leftOut: [{ what: "families", n: 3 }], budget, spent: 3 },
  };
  const hash = createHash("sha256")
    .update(JSON.stringify([found, first, second]))
    .digest("hex");
  return { ...found, hash };
};

// Several games of one scenario laid beside one another: their figures on the same axes, what each came to when, and their windows.
import { type Beside, besideHistory } from "../../../game-rules/against";
import type { Mark } from "../../../game-rules/back";
import { RUNGS, type Rung, type TrackId } from "../../../game-rules/open";
import type { Found, Plan, Window } from "../../../server/debrief/analysis/result";
import type { GameRecord } from "../record";
import { type Same, sameIn } from "./same";

/** As many as stand beside one another. */
export const MOST_GROUPS = 6;

/** A game in the plenary, under the letter that stands for it there. */
export interface Group {
  readonly id: string;
  readonly letter: string;
  readonly record: GameRecord;
  readonly found?: Found;
}

/** What is drawn, from above. */
export const COURSES = [
  "sentiment",
  "frenchOpposition",
  "legitimacy",
  "pressure",
  "costMeur",
  "land",
  "reading",
] as const satisfies readonly (TrackId | "land" | "reading")[];
export type CourseId = (typeof COURSES)[number];

export const valueIn = ({ tracks, land, reading }: Mark, id: CourseId): number | undefined =>
  id === "land" ? land.jnim : id === "reading" ? reading : tracks[id];

/** The ends of the axis that all groups stand on. */
export interface Axis {
  readonly floor: number;
  readonly top: number;
}

/** @param more what else must stand on it: the figures that a source tells */
export function axisOf(groups: readonly Group[], id: CourseId, more: readonly number[] = []): Axis {
  const all = groups.flatMap(({ record }) => record.marks.flatMap((m) => valueIn(m, id) ?? []));
  return { floor: Math.min(...all, ...more), top: Math.max(...all, ...more) };
}

/** What a group chose and came to, beside the turning points. */
export interface Choices {
  readonly beside?: Beside;
  /** The highest rung of the talks that it came to. */
  readonly rung: Rung;
  readonly vetoes: number;
  readonly concluded: number;
  readonly kept: number;
  readonly judged: number;
  /** Of the exit, at the end. */
  readonly reading: number;
}

export function choicesOf(record: GameRecord): Choices {
  const { events } = record.copy;
  const judged = events.filter((e) => e.type === "DealJudged");
  const beside = besideHistory(record, record.copy);
  const rungs = events.flatMap((e) => (e.type === "TalksMoved" ? [e.talks.rung] : []));
  return {
    ...(beside ? { beside } : {}),
    rung: RUNGS[Math.max(record.copy.scenario.talks.rung, ...rungs)] ?? "none",
    vetoes: events.filter((e) => e.type === "TalksVetoed").length,
    concluded: events.filter((e) => e.type === "DealSignedBy" && e.concluded).length,
    kept: judged.filter((e) => e.kept).length,
    judged: judged.length,
    reading: record.marks.at(-1)?.reading ?? 0,
  };
}

/** A window of a group, with who did the same. */
export interface WindowBeside {
  readonly group: Group;
  readonly window: Window;
  readonly plan: Plan;
  readonly same: Same;
}

/** Every window that has been opened, in order of quarters. */
export function windowsOf(groups: readonly Group[]): WindowBeside[] {
  const records = groups.map((g) => g.record);
  return groups
    .flatMap((group) =>
      (group.found?.seats ?? []).flatMap(({ windows, families }) =>
        windows.flatMap((window): WindowBeside[] => {
          const family = families.find((f) => f.id === window.family);
          const plan = family?.cells.find((c) => c.turn === window.peak)?.plan;
          if (!family || !plan) return [];
          return [{ group, window, plan, same: sameIn(window, family.lead, records) }];
        }),
      ),
    )
    .sort((a, b) => a.window.peak - b.window.peak);
}

/** Whether two games can stand on the same axes. */
export const isOneScenario = (a: GameRecord, b: GameRecord): boolean => {
  const [x, y] = [a.copy.scenario, b.copy.scenario];
  return (
    x.id === y.id &&
    x.quartersPerTurn === y.quartersPerTurn &&
    x.start.year === y.start.year &&
    x.start.quarter === y.start.quarter
  );
};

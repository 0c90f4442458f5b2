// The list of injects and the requests for information as the fold of their events. What is written stays when the exercise is taken back;
// what became of it goes back with the game.
import type { Phase, Role } from "../../../game-rules/index.ts";
import type { InfoRequest, InjectMarks, InjectRow, InjectView } from "../../contract/injects.ts";
import type { ExerciseState } from "./state.ts";

/** A row as it stands in the list; `rev` is the place in the log of what last changed it. */
export interface Inject {
  readonly id: string;
  readonly rev: number;
  readonly row: InjectRow;
}

/** A piece of a sheet that is being taken in, until its last one has come. */
export interface InjectPart {
  readonly of: string;
  readonly rows: readonly Pick<Inject, "id" | "row">[];
}

export type InjectMark = "released" | "answered" | "missed" | "skipped" | "reopened";
type How = "time" | "condition" | "itself" | "hand";

export type InjectEvent =
  /** Rows as they are to stand, new ones and in place of others. `part`: they wait for the last piece of their sheet. */
  | {
      type: "InjectsWritten";
      rows: readonly Pick<Inject, "id" | "row">[];
      part?: { of: string; last: boolean };
    }
  /** What became of a row; `reopened` takes back that it was answered or missed. `took`: ms since its release. */
  | { type: "InjectMarked"; id: string; mark: InjectMark; how: How; took?: number; reason?: string }
  | { type: "InfoAsked"; id: string; role: Role; text: string }
  /** Who of control answers it, or nobody any more. */
  | { type: "InfoTaken"; id: string; member: string | null }
  | { type: "InfoAnswered"; id: string; role: Role; text: string; to: "seat" | "all" };

export type InjectEventOf<T extends InjectEvent["type"]> = Extract<InjectEvent, { type: T }>;

/** The list after rows were written: those that are known in their places, new ones after them. */
export function writtenInto(
  x: ExerciseState,
  e: InjectEventOf<"InjectsWritten">,
  seq: number,
): Partial<ExerciseState> {
  const waiting = e.part && x.injectPart?.of === e.part.of ? x.injectPart.rows : [];
  const rows = [...waiting, ...e.rows];
  if (e.part && !e.part.last) return { injectPart: { of: e.part.of, rows } };
  const written = new Map(rows.map(({ id, row }) => [id, { id, rev: seq, row }]));
  const have = x.injects ?? [];
  const known = new Set(have.map(({ id }) => id));
  const fresh = [...written.values()].filter(({ id }) => !known.has(id));
  return {
    injects: [...have.map((inject) => written.get(inject.id) ?? inject), ...fresh],
    injectPart: undefined,
  };
}

/** The marks after one more. */
export function marked(
  x: ExerciseState,
  { id, mark, how, took, reason }: InjectEventOf<"InjectMarked">,
  at: { at: number; turn: number; phase: Phase },
): Partial<ExerciseState> {
  const marks = x.injectMarks?.[id] ?? {};
  const { answered: _, missed: _1, ...open } = marks;
  const now = { ...at, how };
  const next: InjectMarks =
    mark === "reopened"
      ? open
      : mark === "answered"
        ? { ...open, answered: { ...now, ...(took === undefined ? {} : { took }) } }
        : mark === "skipped"
          ? { ...marks, skipped: { ...now, reason: reason ?? "" } }
          : { ...marks, [mark]: now };
  return { injectMarks: { ...x.injectMarks, [id]: next } };
}

export const infoAsked = (
  { asked = [] }: ExerciseState,
  { id, role, text }: InjectEventOf<"InfoAsked">,
  at: number,
): Partial<ExerciseState> => ({ asked: [...asked, { id, role, text, at }] });

export const infoTaken = (
  { asked = [] }: ExerciseState,
  { id, member }: InjectEventOf<"InfoTaken">,
): Partial<ExerciseState> => ({
  asked: asked.map(
    ({ taken, ...a }): InfoRequest =>
      a.id === id ? { ...a, ...(member ? { taken: member } : {}) } : { ...a, ...(taken ? { taken } : {}) },
  ),
});

export const infoAnswered = (
  { asked = [] }: ExerciseState,
  { id }: InjectEventOf<"InfoAnswered">,
): Partial<ExerciseState> => ({ asked: asked.filter((a) => a.id !== id) });

const NO_MARKS: InjectMarks = {};
const shown = new WeakMap<Inject, InjectView>();

/** Rows as those who lead are shown them; a row of which nothing changed is the very same thing. */
export function injectViews({ injects = [], injectMarks = {} }: ExerciseState): InjectView[] {
  return injects.map((inject) => {
    const marks = injectMarks[inject.id] ?? NO_MARKS;
    const before = shown.get(inject);
    if (before?.marks === marks) return before;
    const view = { ...inject, marks };
    shown.set(inject, view);
    return view;
  });
}

/** What became of a row so far. */
export const marksOf = ({ injectMarks = {} }: ExerciseState, id: string): InjectMarks =>
  injectMarks[id] ?? NO_MARKS;

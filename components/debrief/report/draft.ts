// What the facilitator makes of the report: which sections, and words of their own. Kept in this browser alone, under the exercise.
import { RATINGS, type Rating } from "../../../server/contract/ratings";
import type { Copy } from "../../../server/debrief/copy-format";
import { keepJson, keptJson } from "../../browser/storage";

/** In the order of the paper. */
export const SECTIONS = [
  "overview",
  "harm",
  "objectives",
  "sustain",
  "windows",
  "history",
  "marks",
  "injects",
  "rulings",
  "desk",
  "plan",
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Came later than the first drafts: where one has no word of them, they stand. */
const LATER: readonly SectionId[] = ["harm", "history", "marks", "desk"];

/** What the log can say of an aim by itself; an aim of the facilitator's own has no such line. */
export const EVIDENCE = ["aims", "signals", "partner", "handing", "deals"] as const;
export type EvidenceId = (typeof EVIDENCE)[number];

export interface Objective {
  /** Nothing where the catalogue's own words stand. */
  readonly aim?: string;
  readonly rated?: Rating;
  readonly evidence?: string;
  readonly from?: EvidenceId;
}

export interface Action {
  readonly issue: string;
  readonly action: string;
  readonly owner: string;
  readonly start: string;
  readonly done: string;
}

export interface Draft {
  readonly format: 1;
  readonly sections: Readonly<Record<SectionId, boolean>>;
  readonly marking: string;
  readonly held: string;
  /** Nothing while the words made from the log stand. */
  readonly overview?: string;
  readonly objectives: readonly Objective[];
  /** One a line. */
  readonly sustain: string;
  readonly improve: string;
  /** By the number of the inject. */
  readonly comments: Readonly<Record<string, string>>;
  readonly plan: readonly Action[];
}

export const NO_ACTION: Action = { issue: "", action: "", owner: "", start: "", done: "" };

export const FIRST: Draft = {
  format: 1,
  sections: Object.fromEntries(SECTIONS.map((s) => [s, true])) as Draft["sections"],
  marking: "",
  held: "",
  objectives: EVIDENCE.map((from) => ({ from })),
  sustain: "",
  improve: "",
  comments: {},
  plan: [NO_ACTION],
};

const place = (exercise: string): string => `mm:report:${exercise}`;

const isText = (x: unknown): boolean => typeof x === "string";
const isObject = (x: unknown): x is Record<string, unknown> => typeof x === "object" && x !== null;

/** Whether what this browser kept is a draft as this version writes it. */
export function isDraft(x: unknown): x is Draft {
  if (!isObject(x) || x["format"] !== 1) return false;
  const { sections, comments, objectives, plan, overview } = x;
  return (
    isObject(sections) &&
    SECTIONS.every((s) => typeof sections[s] === "boolean" || (LATER.includes(s) && !(s in sections))) &&
    [x["marking"], x["held"], x["sustain"], x["improve"]].every(isText) &&
    (overview === undefined || isText(overview)) &&
    isObject(comments) &&
    Object.values(comments).every(isText) &&
    Array.isArray(objectives) &&
    objectives.every(isObjective) &&
    Array.isArray(plan) &&
    plan.every((row) => isObject(row) && Object.keys(NO_ACTION).every((k) => isText(row[k])))
  );
}

const isObjective = (x: unknown): boolean =>
  isObject(x) &&
  [x["aim"], x["evidence"]].every((text) => text === undefined || isText(text)) &&
  (x["rated"] === undefined || RATINGS.includes(x["rated"] as Rating)) &&
  (x["from"] === undefined || EVIDENCE.includes(x["from"] as EvidenceId));

/**
 * What this browser has kept of it; else one under the exercise's own marking.
 * @param trained the training objectives that the exercise was prepared for: they come before what the log can say by itself
 */
export function keptDraft(
  { exercise, marking = "" }: Pick<Copy, "exercise" | "marking">,
  trained: readonly string[] = [],
): Draft {
  const objectives = [...trained.filter((aim) => aim.trim()).map((aim) => ({ aim })), ...FIRST.objectives];
  const kept = keptJson(place(exercise), isDraft) ?? { ...FIRST, marking, objectives };
  return { ...kept, sections: { ...FIRST.sections, ...kept.sections } };
}

/** Answers whether this browser keeps it. */
export const keepDraft = (exercise: string, draft: Draft): boolean => keepJson(place(exercise), draft);

export const linesOf = (text: string): string[] => text.split("\n").flatMap((line) => line.trim() || []);

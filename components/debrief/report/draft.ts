// What the facilitator makes of the report: which sections, and words of their own. It stands on the server (`useReport.ts`); whoever
// does not lead keeps what they write in this browser alone, under the exercise.
import { RATINGS, type Rating } from "../../../server/contract/ratings";
import type { ReportParts } from "../../../server/contract/report";
import {
  REPORT_EVIDENCE,
  REPORT_SECTIONS,
  type ReportEvidence,
  type ReportSection,
} from "../../../server/contract/report-parts";
import type { Copy } from "../../../server/debrief/copy-format";
import { keepJson, keptJson } from "../../browser/storage";

export const SECTIONS = REPORT_SECTIONS;
export type SectionId = ReportSection;

/** Came later than the first drafts: where one has no word of them, they stand. */
const LATER: readonly SectionId[] = ["harm", "history", "marks", "desk"];

export const EVIDENCE = REPORT_EVIDENCE;
export type EvidenceId = ReportEvidence;

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
 * What this browser has kept of it; else what the facilitator made of it, as far as a copy tells that; else one under the exercise's own
 * marking.
 * @param trained the training objectives that the exercise was prepared for: they come before what the log can say by itself
 */
export function keptDraft(
  { exercise, marking = "", report }: Pick<Copy, "exercise" | "marking" | "report">,
  trained: readonly string[] = [],
): Draft {
  const objectives = [...trained.filter((aim) => aim.trim()).map((aim) => ({ aim })), ...FIRST.objectives];
  const kept =
    keptJson(place(exercise), isDraft) ?? withParts({ ...FIRST, marking, objectives }, report ?? {});
  return { ...kept, sections: { ...FIRST.sections, ...kept.sections } };
}

/** A draft with parts of it as the server has them. */
export function withParts(draft: Draft, { overview, comments, sections, ...parts }: ReportParts): Draft {
  const { overview: own, ...rest } = draft;
  const words = overview === undefined ? own : (overview ?? undefined);
  return {
    ...rest,
    ...(words === undefined ? {} : { overview: words }),
    ...(parts as Partial<Draft>),
    ...(sections ? { sections: { ...FIRST.sections, ...sections } } : {}),
    ...(comments ? { comments: Object.fromEntries(comments.map(({ n, text }) => [String(n), text])) } : {}),
  };
}

/** What of a draft is otherwise, as the server keeps it. */
export function partsOf(change: Partial<Draft>): ReportParts {
  const { format: _, overview, comments, ...parts } = change;
  return JSON.parse(
    JSON.stringify({
      ...parts,
      ...("overview" in change ? { overview: overview ?? null } : {}),
      ...(comments
        ? {
            comments: Object.entries(comments).flatMap(([n, text]) => (text ? [{ n: Number(n), text }] : [])),
          }
        : {}),
    }),
  ) as ReportParts;
}

/** Answers whether this browser keeps it. */
export const keepDraft = (exercise: string, draft: Draft): boolean => keepJson(place(exercise), draft);

export const linesOf = (text: string): string[] => text.split("\n").flatMap((line) => line.trim() || []);

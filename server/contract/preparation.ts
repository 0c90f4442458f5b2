// What a facilitator prepares around an exercise: what it is for, what each role is told, what everybody is, and how long it is to take.
import { z } from "zod";
import { role } from "./ids.ts";
import { INJECT, PREPARED } from "./limits.ts";
import { lines, text } from "./text.ts";

const said = (max: number) =>
  z
    .strictObject({ en: lines(max).optional(), fr: lines(max).optional() })
    .describe("in one language or both");

// What is written is kept as it stands, letter by letter: it comes back to whoever goes on writing.

const minutes = z.number().min(0).max(240);
export const clockPlan = z
  .strictObject({
    situation: minutes,
    negotiation: minutes.min(0.5),
    orders: minutes.min(0.5),
    outcome: minutes,
    brief: minutes.describe("before the first quarter"),
    debrief: minutes.describe("after the last"),
    slow: z.int().min(0).max(8).describe("so many first quarters take 15 minutes where later ones take 9"),
    breaks: z.array(z.strictObject({ after: z.int().min(1).max(60), minutes: minutes.min(1) })).max(6),
  })
  .meta({ id: "ClockPlan", description: "How long each phase of a quarter is meant to take, in minutes." });

const roleBrief = z.strictObject({
  brief: said(PREPARED["prepared.brief"]).optional().describe("beside the role's own brief"),
  ahead: said(PREPARED["prepared.brief"]).optional().describe("what is to be read before the day"),
});

export const preparation = z
  .strictObject({
    aim: said(PREPARED["prepared.aim"]),
    objectives: z
      .array(text(INJECT["inject.objective"]))
      .max(PREPARED["prepared.objectives"])
      .describe("training objectives, as rows of the list of injects name them"),
    briefs: z.partialRecord(role, roleBrief),
    content: said(PREPARED["prepared.note"]).describe("told to everybody before they begin"),
    leaving: said(PREPARED["prepared.note"]).describe(
      "told to everybody at the end, as they step out of their roles",
    ),
    plan: clockPlan.nullable().describe("null: by the minutes of a quarter"),
  })
  .meta({ id: "Preparation", description: "What a facilitator has prepared around an exercise." });
export type Preparation = z.infer<typeof preparation>;
export type Said = Preparation["aim"];
export type RoleBrief = z.infer<typeof roleBrief>;

/** As those who lead see it; `rev` grows with each change, and a change names the one that it was made upon. */
export const prepared = preparation.extend({ rev: z.int().min(0) }).meta({ id: "Prepared" });
export type Prepared = z.infer<typeof prepared>;

/** What of it a seat is told. */
export const briefing = roleBrief
  .extend({
    content: said(PREPARED["prepared.note"]).optional(),
    leaving: said(PREPARED["prepared.note"]).optional(),
  })
  .meta({ id: "Briefing", description: "What control has prepared for a seat." });
export type Briefing = z.infer<typeof briefing>;

export const preparationCommands = [
  z.strictObject({
    type: z.literal("prepare.set"),
    /** The `rev` that it changes: another in between refuses it. */
    was: z.int().min(0),
    parts: preparation.partial().describe("the parts that change, each whole"),
  }),
] as const;

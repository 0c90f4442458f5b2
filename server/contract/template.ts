// A template: everything that a facilitator keeps of an exercise for the next course, on the server and as a file.
import { z } from "zod";
import { role } from "./ids.ts";
import { injectRow } from "./injects.ts";
import { INJECT, LONGEST_GROUP, LONGEST_TEMPLATE, MOST_GROUPS } from "./limits.ts";
import { preparation } from "./preparation.ts";
import { createExercise, seatBy } from "./requests.ts";
import { text } from "./text.ts";

export const TEMPLATE_FORMAT = "missed-moments/template/1";

/** A row of the list of injects by the id that other rows name it by. */
const row = z.strictObject({ id: text(64).min(1), row: injectRow });

export const templateGroup = z.strictObject({
  name: text(LONGEST_GROUP, { trim: true }).min(1),
  seats: z
    .partialRecord(role, seatBy)
    .optional()
    .describe("who takes each role in this group, where it is otherwise than in the others"),
});

export const template = z
  .strictObject({
    format: z.literal(TEMPLATE_FORMAT),
    name: text(LONGEST_TEMPLATE, { trim: true }).min(1),
    exercise: createExercise
      .omit({ key: true, secret: true, seed: true, title: true, prepared: true, injects: true })
      .describe("scenario, seats, clock and settings"),
    groups: z.array(templateGroup).max(MOST_GROUPS).describe("none or one where it is no class"),
    prepared: preparation,
    injects: z.array(row).max(INJECT["inject.rows"]),
  })
  .meta({ id: "Template", description: "What is kept of an exercise for the next course." });
export type Template = z.infer<typeof template>;

const id = z.string().regex(/^[a-z0-9]{8,40}$/i);

/** POST /api/templates: keeps one that somebody brings as a file. */
export const keepTemplate = z.strictObject({ template }).meta({ id: "KeepTemplate" });

/** POST /api/templates/check: what would be wrong with it; nothing is kept. */
export const checkTemplate = z.strictObject({ template: z.unknown() }).meta({ id: "CheckTemplate" });

/** POST /api/templates/keep: makes one of an exercise as it stands, or writes it over one that is kept. */
export const keepExercise = z
  .strictObject({
    exercise: text(64).min(1),
    name: text(LONGEST_TEMPLATE, { trim: true }).min(1),
    into: id.optional().describe("the template that it takes the place of"),
    was: z.int().min(0).optional().describe("the `rev` that it takes the place of"),
    only: z
      .literal("prepared")
      .optional()
      .describe(
        "with `into`: what is prepared and the list of injects alone; scenario, seats, groups, clock and settings stay, as after a rehearsal",
      ),
  })
  .meta({ id: "KeepExercise" });

/** POST /api/templates/open: the link of a template for its cookie. */
export const openTemplate = z.strictObject({ id, token: text(128).min(1) }).meta({ id: "OpenTemplate" });

/** POST /api/templates/read, /forget */
export const ofTemplate = z.strictObject({ id }).meta({ id: "OfTemplate" });

export const templateCookie = (of: string): string => `mm_template_${of}`;
/** Where a template is shown; its token follows behind `#`, which no server is told. */
export const templatePath = (of: string): string => `/templates/${of}`;

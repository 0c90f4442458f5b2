// What is answered about a template.
import { z } from "zod";
import { template } from "../template.ts";
import { wallTime } from "./figures.ts";

const ok = { ok: z.literal(true) };

export const templateKept = z
  .strictObject({
    ...ok,
    id: z.string(),
    rev: z.int().min(1).describe("grows with each change: a change names the one that it was made upon"),
    token: z.string().describe("of its link: whoever holds it may read, change and delete the template"),
  })
  .meta({ id: "TemplateKept", description: "A template is kept." });

export const templateRead = templateKept
  .extend({ template, changed: wallTime.describe("when it was last written") })
  .meta({ id: "TemplateRead", description: "A template as it is kept." });

export const templateProblem = z
  .strictObject({
    path: z.string().describe("the place in the file"),
    of: z
      .enum(["form", "scenario", "inject"])
      .describe("what is wrong: its form, its scenario, a row of its list"),
    problem: z.string(),
    number: z.string().optional().describe("of the row"),
    most: z.number().optional().describe("the most that is allowed, where there is such a figure"),
  })
  .meta({ id: "TemplateProblem" });

export const templateChecked = z
  .strictObject({
    ...ok,
    problems: z.array(templateProblem).describe("the first thirty; none: it can be kept"),
  })
  .meta({ id: "TemplateChecked", description: "What is wrong with a template." });

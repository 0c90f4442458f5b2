// What the facilitator makes of the after-action report: the words that no log can say. It stands on the server, part by part, so that
// whoever else leads has it too.
import { z } from "zod";
import { REPORT } from "./limits.ts";
import { RATINGS } from "./ratings.ts";
import { REPORT_EVIDENCE, REPORT_SECTIONS } from "./report-parts.ts";
import { lines, text } from "./text.ts";

const line = text(REPORT["report.line"]);
const words = lines(REPORT["report.text"]);

export const reportParts = z
  .strictObject({
    sections: z.partialRecord(z.enum(REPORT_SECTIONS), z.boolean()).describe("which of them are printed"),
    marking: line,
    held: line.describe("when and where it was held"),
    overview: words.nullable().describe("null while the words made from the log stand"),
    objectives: z
      .array(
        z.strictObject({
          aim: line.optional().describe("absent where the catalogue's own words stand"),
          rated: z.enum(RATINGS).optional(),
          evidence: words.optional(),
          from: z.enum(REPORT_EVIDENCE).optional().describe("what the log says of it by itself"),
        }),
      )
      .max(REPORT["report.objectives"]),
    sustain: words.describe("one a line"),
    improve: words.describe("one a line"),
    comments: z
      .array(z.strictObject({ n: z.int().min(1).max(10_000), text: line }))
      .max(REPORT["report.comments"])
      .describe("on injects, by their number"),
    plan: z
      .array(z.strictObject({ issue: line, action: line, owner: line, start: line, done: line }))
      .max(REPORT["report.plan"]),
  })
  .partial()
  .meta({ id: "ReportParts", description: "Parts of the after-action report, each whole." });
export type ReportParts = z.infer<typeof reportParts>;

/** As those who lead see it; `revs` say of each part what last changed it. */
export const report = reportParts
  .extend({ revs: z.record(z.string().max(20), z.int().min(0)) })
  .meta({ id: "Report" });
export type Report = z.infer<typeof report>;

export const reportCommands = [
  z.strictObject({
    type: z.literal("report.write"),
    /** The newest of `revs` that the writer has seen: where one of these parts has changed since, it is refused. */
    was: z.int().min(0),
    parts: reportParts,
  }),
] as const;

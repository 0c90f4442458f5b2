// The answer to each request of a socket, and the refusal that any of them may get.
import { z } from "zod";
import { viewer } from "../ids.ts";
import type { RequestName } from "../requests.ts";
import { outcome, sheetTold } from "./adjudication.ts";
import { count, known, line, params, turn } from "./figures.ts";
import { page, snapshot } from "./picture.ts";
import { legalOrder, view } from "./view.ts";

const ok = { ok: z.literal(true) };

export const refused = z
  .strictObject({ ok: z.literal(false), code: z.string(), params })
  .meta({ id: "Refused", description: "A refusal: the rule that said no, and what to put into its words." });

/** What is answered where a request is carried out. */
export const answers = {
  command: z
    .strictObject({ ...ok, n: count.describe("your count once the command is told") })
    .meta({ id: "CommandDone" }),
  "draft.put": z
    .strictObject({ ...ok, rev: count.describe("1, 2, 3 …; 0 for a slot that is empty now") })
    .meta({ id: "DraftPut" }),
  why: z
    .strictObject({
      ...ok,
      lines: z.array(line),
      now: known.optional().describe("absent where it is not known"),
    })
    .meta({ id: "WhyTold" }),
  "orders.legal": z
    .strictObject({
      ...ok,
      legal: z
        .array(legalOrder)
        .describe("orders that the seat may write now; empty for seats without a role"),
    })
    .meta({ id: "LegalTold" }),
  "view.of": z.strictObject({ ...ok, viewer, view }).meta({ id: "ViewTold" }),
  "quarter.of": z
    .strictObject({
      ...ok,
      turn,
      outcomes: z.array(outcome).describe("empty before the quarter is resolved"),
    })
    .meta({ id: "QuarterTold" }),
  "sheets.of": z.strictObject({ ...ok, turn, sheets: z.array(sheetTold) }).meta({ id: "SheetsTold" }),
  "odds.of": z
    .strictObject({ ...ok, odds: count.optional().describe("of a hundred; absent where no die decides it") })
    .meta({ id: "OddsTold" }),
  "name.set": z.strictObject(ok).meta({ id: "NameSet" }),
  "read.mark": z.strictObject(ok).meta({ id: "MarkKept" }),
  "line.tell": z.strictObject(ok).meta({ id: "LineTold" }),
  resume: z.strictObject({ ...ok, snapshot }).meta({ id: "Resumed" }),
  "items.before": z.strictObject({ ...ok, ...page }).meta({ id: "PageTold" }),
} as const satisfies Record<RequestName, z.ZodType>;

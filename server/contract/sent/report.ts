// What a quarter brought, and what a game came to.
import { z } from "zod";
import {
  type BriefItem,
  LACKS,
  type NewsItem,
  READINGS,
  type Reading,
  type Scores,
  type TurnReport,
} from "../../../game-rules/open.ts";
import { heldTo } from "../held.ts";
import { role, zoneId } from "../ids.ts";
import { orderDraft } from "../requests.ts";
import { count, label, line, params, points, sure, turn } from "./figures.ts";

export const newsItem = heldTo<NewsItem>()(
  z
    .strictObject({
      code: z.string(),
      variant: count.describe("of the words, so that all read the same paper"),
      params,
      zone: zoneId.optional(),
      rank: z.union([z.literal(1), z.literal(2), z.literal(3)]).describe("weight on the page; 3 leads"),
    })
    .meta({ id: "NewsItem", description: "A headline." }),
);

export const briefItem = heldTo<BriefItem>()(
  z
    .strictObject({ code: z.string(), params, zone: zoneId.optional(), sure })
    .meta({ id: "BriefItem", description: "A piece of intelligence for one's own eyes." }),
);

export const turnReport = heldTo<TurnReport>()(
  z
    .strictObject({
      turn,
      label,
      news: z.array(newsItem),
      brief: z.array(briefItem),
      orders: z
        .array(z.strictObject({ draft: orderDraft, result: z.string(), params }))
        .describe("what became of one's own orders"),
      left: z
        .array(z.strictObject({ draft: orderDraft, lack: z.enum(LACKS) }))
        .optional()
        .describe(
          "drafts that the close of orders could not take, and what each lacked; own seat and control only",
        ),
      lines: z.array(line).describe("every change with its causes"),
      harm: z
        .array(z.strictObject({ zone: zoneId, low: points, high: points }))
        .describe("harm to civilians by zone, as this viewer estimated it at that outcome; no ranking"),
    })
    .meta({ id: "TurnReport", description: "What one viewer learns of a quarter when it is over." }),
);

export const reading = heldTo<Reading>()(
  z
    .strictObject({
      value: points,
      low: points,
      high: points,
      word: z.enum(READINGS),
      causes: z.array(line),
    })
    .meta({ id: "Reading", description: "How an exit announced now would be read, 0 to 100." }),
);

const part = z.strictObject({ value: points, max: points, causes: z.array(line) });

export const scores = heldTo<Scores>()(
  z
    .record(role, z.strictObject({ total: points.describe("0 to 100"), parts: z.record(z.string(), part) }))
    .meta({ id: "Scores", description: "Aims met, by role and part." }),
);

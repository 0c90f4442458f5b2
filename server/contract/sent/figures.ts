// Figures as they are sent: points, quarters, ranges, and the causes behind a change.
import { z } from "zod";
import {
  type Estimate,
  type Known,
  type Label,
  type Line,
  OTHER_SOURCES,
  type Params,
} from "../../../game-rules/open.ts";
import { heldTo } from "../held.ts";
import { anyTrackId, dynamicId, zoneId } from "../ids.ts";

export const points = z
  .number()
  .refine((x) => x === Math.round(x * 10) / 10)
  .meta({ id: "Points", description: "Points, with one decimal at the most." });

export const turn = z.int().meta({
  id: "Turn",
  description:
    "A quarter (or half-year) by its number: 1 is the scenario's first, 0 is never, less is before it began.",
});

/** A whole number that counts something. */
export const count = z.int().min(0);

export const wallTime = z
  .int()
  .meta({ id: "WallTime", description: "Wall time of the server, ms since 1970." });

export const params = heldTo<Params>()(
  z
    .record(z.string(), z.union([z.string(), z.number()]))
    .meta({ id: "Params", description: "What is put into a sentence: names and numbers." }),
);

export const sure = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).meta({
  id: "Sure",
  description: "How sure: 1 rumour or unlikely, 2 possible, 3 probable, 4 sure or nearly.",
});

export const known = heldTo<Known>()(
  z
    .strictObject({
      value: points,
      low: points,
      high: points,
      age: count.describe("quarters since it was seen"),
    })
    .meta({
      id: "Known",
      description:
        "A figure as far as it is known: exact where `low` equals `high`, else a range about `value`.",
    }),
);

export const label = heldTo<Label>()(
  z
    .strictObject({
      year: z.int(),
      quarter: z.int().min(1).max(4).describe("of the year; of a half-year the first of its two"),
      half: z.boolean().describe("the turn is a half-year"),
    })
    .meta({ id: "Label", description: "What a turn is called in the calendar." }),
);

export const line = heldTo<Line>()(
  z
    .strictObject({
      dynamic: z
        .union([dynamicId, z.enum(OTHER_SOURCES)])
        .describe(
          "the rule at work, or what it costs to keep things, control's hand, the calendar, the end of a scale, unknown",
        ),
      cause: z.string().describe("a code; the screens' catalogues hold its words"),
      amount: points,
      turn: turn.optional(),
      track: anyTrackId.optional(),
      zone: zoneId.optional(),
      params: params.optional(),
    })
    .meta({ id: "Line", description: "One cause of one change, as far as the viewer may know it." }),
);

export const estimate = heldTo<Estimate>()(
  z
    .strictObject({
      what: z.string().describe("a track, or a code of the screens' catalogues"),
      zone: zoneId.optional(),
      low: points.optional(),
      high: points
        .optional()
        .describe("equal to `low` for an exact effect; both absent where it is a matter of yes or no"),
      sure: sure.optional().describe("absent where it is certain"),
    })
    .meta({
      id: "Estimate",
      description: "What an order can be expected to do, as far as its author can know.",
    }),
);

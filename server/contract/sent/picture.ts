// The events of a socket: the whole picture, what changed of it, that orders close, and the end.
import { z } from "zod";
import { role } from "../ids.ts";
import { orderDraft } from "../requests.ts";
import { exerciseParts, exerciseView } from "./exercise.ts";
import { count, turn } from "./figures.ts";
import { item } from "./items.ts";
import { reading, scores } from "./report.ts";
import { view, viewParts } from "./view.ts";

export const draftView = z
  .strictObject({
    slot: z.string(),
    value: orderDraft,
    rev: z.int().min(1),
    by: z.string().optional().describe("member id of whoever wrote it last"),
  })
  .meta({ id: "DraftView", description: "An order being written, shared by the seat." });

export const draftChange = draftView
  .extend({
    value: orderDraft.nullable().describe("null where the slot is empty now"),
    rev: count,
  })
  .meta({ id: "DraftChange", description: "A slot that changed." });

/** A piece of a stream. */
export const page = {
  from: count.describe("after how many items of the stream `items` begin"),
  items: z.array(item),
};

export const snapshot = z
  .strictObject({
    n: count.describe("how many items the stream holds"),
    exercise: exerciseView,
    view,
    drafts: z.array(draftView),
    ...page,
    marks: z.record(z.string(), count).describe("how far the person has read each channel"),
    reading: reading.optional(),
    scores: scores.optional(),
  })
  .meta({ id: "Snapshot", description: "Everything that a seat sees; of its stream the newest items." });

export const update = z
  .strictObject({
    cut: count
      .optional()
      .describe(
        "the exercise was taken back: of your stream so many items stand, the others and your drafts are gone, and `items` go on from there",
      ),
    ...page,
    exercise: exerciseParts.optional(),
    viewParts: viewParts.optional(),
    drafts: z.array(draftChange).optional().describe("the slots that changed"),
    wrote: role.optional().describe("for control and scribe: this seat's sheet in writing is another"),
    reading: reading.optional(),
    scores: scores.optional(),
  })
  .meta({ id: "Update", description: "What changed; what is absent did not." });

export const ended = z
  .strictObject({
    code: z.enum([
      "link_ended",
      "member_removed",
      "exercise_deleted",
      "exercise_unreadable",
      "seat_left",
      "server_closing",
    ]),
  })
  .meta({ id: "Ended", description: "Why the server ends this connection." });

export const closing = z.strictObject({ turn: turn.describe("whose orders close") }).meta({
  id: "Closing",
  description: "Orders close in a moment: send the drafts that are still unsent, then acknowledge.",
});

/** Every event that a server sends, by its name. */
export const events = { snapshot, update, closing, ended } as const;

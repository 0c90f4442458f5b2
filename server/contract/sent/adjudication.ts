// What control adjudicates: a quarter by its outcomes, the seats' sheets as they come, rulings, and orders of a seat's own.
import { z } from "zod";
import { type FallenDie, type Outcome, STEPS } from "../../../game-rules/open.ts";
import { heldTo } from "../held.ts";
import { dynamicId, movable, role, zoneId } from "../ids.ts";
import { effect, orderDraft } from "../requests.ts";
import { count, params, points, turn, wallTime } from "./figures.ts";

const odds = z.int().min(0).max(100).describe("of a hundred: it comes about where the draw lies below");
const step = z.enum(STEPS);

const fallenDie = heldTo<FallenDie>()(
  z
    .strictObject({
      d: dynamicId,
      zone: zoneId.optional(),
      of: z.int().describe("it fell on 0 to `of` - 1"),
      draw: z.int(),
      odds: z.int().describe("out of `of`"),
      why: z
        .array(z.strictObject({ d: dynamicId, by: z.string(), n: z.int() }))
        .readonly()
        .describe("what the odds are made of, where it was noted: it adds up to them"),
    })
    .meta({ id: "FallenDie", description: "A die as it fell, with its odds." }),
);

export const outcome = heldTo<Outcome>()(
  z
    .strictObject({
      step,
      order: z.strictObject({ role, draft: orderDraft, result: z.string(), params }).optional(),
      role: role.optional(),
      dice: z.array(fallenDie).readonly(),
      harm: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
    })
    .meta({
      id: "Outcome",
      description: "What came of one order with its dice, or of one die of the engine's own.",
    }),
);

const slot = z.strictObject({
  draft: orderDraft,
  by: z.string().optional().describe("member id of whoever wrote it last"),
  result: z.string().optional().describe("what became of it; absent before the quarter is resolved"),
  params: params.optional(),
});

export const sheetTold = z
  .strictObject({
    role,
    committed: z.boolean(),
    orders: z.array(slot).describe("committed, or as they are being written"),
  })
  .meta({ id: "SheetTold", description: "A seat's sheet as it stands; for control and scribe." });

const moved = z.strictObject({
  track: movable,
  zone: zoneId.optional(),
  from: points.describe("points, or units of a force"),
  to: points,
});

const ruling = z
  .strictObject({
    id: z.string(),
    turn,
    at: wallTime,
    by: z.string().describe("the name that whoever ruled gave; may be empty"),
    reason: z.string(),
    moves: z.array(moved),
    about: count.optional().describe("the outcome that it changes, by its place in the quarter laid out"),
    own: z.string().optional().describe("the seat's own order that it carries out"),
    beyond: z.literal(true).optional().describe("past a printed limit"),
  })
  .meta({ id: "Ruling", description: "A ruling in the register." });

const argument = z.strictObject({ role, side: z.enum(["for", "against"]), text: z.string() });

const written = {
  id: z.string(),
  role: role.describe("whose it is"),
  turn,
  text: z.string(),
  shown: z.array(role).describe("who is shown it before the ruling; nobody where it is secret"),
  said: z.array(argument),
};

const ownOrder = z
  .strictObject({
    ...written,
    state: z.enum(["open", "fixed", "refused", "withdrawn", "drawn"]),
    ruling: z
      .strictObject({
        odds,
        like: z.array(z.strictObject({ role, order: orderDraft, odds: odds.optional() })),
        success: z.array(effect),
        failure: z.array(effect),
        reason: z.string(),
        by: z.string(),
        at: wallTime,
      })
      .optional(),
    refused: z.string().optional().describe("why"),
    draw: count.optional(),
    came: z.boolean().optional(),
  })
  .meta({ id: "OwnOrder", description: "An order that a seat wrote beside its sheet, as control has it." });

/** As the seats have it: of the ruling, that there is one, and in the end what came. */
export const ownShown = z
  .strictObject({
    ...written,
    state: z
      .enum(["open", "weighed", "refused", "withdrawn", "came", "failed"])
      .describe("weighed: control has ruled, and the die is thrown as the quarter is resolved"),
    refused: z.string().optional().describe("why control refused it; the author's own"),
  })
  .meta({
    id: "OwnOrderShown",
    description: "An order beside a sheet, for its author and whom it is shown to.",
  });

export const adjudication = z
  .strictObject({
    version: count.describe("say it with what you decide: where somebody decided since, you are told"),
    holdsIn: turn.optional().describe("the result of this quarter alone is held"),
    rulings: z.array(ruling),
    own: z.array(ownOrder),
  })
  .meta({ id: "Adjudication", description: "What control has ruled and has to rule on." });

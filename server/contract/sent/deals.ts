// Deals as a viewer may know them: in full, by name only, or not at all.
import { z } from "zod";
import { DEAL_STATUSES, type DealView } from "../../../game-rules/open.ts";
import { heldTo } from "../held.ts";
import { refusedFor, role } from "../ids.ts";
import { term } from "../requests.ts";
import { count, turn } from "./figures.ts";

export const listener = z
  .union([role, z.literal("papers")])
  .meta({ id: "Listener", description: "Who can be told of a secret deal: a seat, or everybody at once." });

export const suspect = z
  .union([role, z.literal("nobody")])
  .meta({ id: "Suspect", description: "On whom a leak is laid." });

const kept = z.strictObject({ term: count.describe("its place among the terms"), turn, kept: z.boolean() });
const handedOn = z.strictObject({ by: role, listener, turn });
const suspicion = z.strictObject({
  role: role.describe("whose service believes it"),
  named: suspect,
  sure: z.union([z.literal(1), z.literal(2)]),
  turn,
});

export const dealView = heldTo<DealView>()(
  z
    .strictObject({
      id: z.string(),
      parties: z.array(role),
      terms: z.array(term).optional().describe("absent for those who only heard that there is one"),
      secret: z.boolean(),
      version: z.int().min(1),
      by: role.describe("who made this version"),
      signed: z.array(role),
      status: z.enum(DEAL_STATUSES),
      expires: turn,
      record: z.array(kept).describe("what was judged so far; empty for those who only heard of it"),
      passed: z
        .array(handedOn)
        .optional()
        .describe("what one has handed on oneself; for control what anybody has"),
      published: turn.optional().describe("the quarter in which the papers had it"),
      traced: z.array(suspicion).optional().describe("what one's own service makes of its leaks"),
      why: refusedFor.optional(),
      words: z.string().optional().describe("the refuser's own line"),
      refusedBy: role.optional(),
    })
    .meta({ id: "DealView", description: "A deal, as far as the viewer knows of it." }),
);

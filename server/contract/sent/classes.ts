// What is answered about a class.
import { z } from "zod";
import { role } from "../ids.ts";
import { seatBy } from "../requests.ts";
import { CLASS_SEATS, LEADING } from "../seats.ts";
import { status } from "./exercise.ts";
import { count } from "./figures.ts";

const ok = { ok: z.literal(true) };
const classSeat = z.enum(CLASS_SEATS);

export const classMade = z
  .strictObject({
    ...ok,
    id: z.string(),
    links: z
      .strictObject({ control: z.string(), scribe: z.string() })
      .describe("whole addresses, as this server was reached: whoever holds one may take the desk"),
  })
  .meta({ id: "ClassMade", description: "A class was made, and the exercise of each of its groups." });

export const classJoined = z
  .strictObject({
    ...ok,
    class: z.string(),
    seat: z.enum(LEADING),
    path: z.string().describe("where its desk is"),
  })
  .meta({ id: "ClassJoined", description: "A link of a class was exchanged." });

export const classDesk = z
  .strictObject({
    ...ok,
    id: z.string(),
    title: z.string(),
    me: z.strictObject({ seat: z.enum(LEADING), name: z.string() }),
    groups: z.array(
      z.strictObject({
        exercise: z.string(),
        name: z.string(),
        entered: z
          .boolean()
          .describe("whether you sit in it: not where somebody took you out, or it is full"),
      }),
    ),
    links: z
      .array(
        z.strictObject({
          seat: classSeat,
          token: z.string(),
          people: z.array(z.string()).describe("names of those who came by it; may be empty"),
          own: z.boolean().describe("whether you came by it"),
        }),
      )
      .optional()
      .describe("those that open, for those who lead"),
    people: z.strictObject({ control: count, scribe: count }).describe("who has a place at the desk"),
  })
  .meta({ id: "ClassDesk", description: "The desk of a class: its groups, and who else sits at it." });

export const classLinked = z
  .strictObject({ ...ok, token: z.string().optional().describe("of the link that was made") })
  .meta({ id: "ClassLinked" });

export const lobby = z
  .strictObject({
    ...ok,
    title: z.string(),
    groups: z.array(
      z.strictObject({
        exercise: z.string(),
        name: z.string(),
        status,
        seats: z.array(z.strictObject({ role, by: seatBy, here: count })),
      }),
    ),
    named: z.boolean().describe("whether names are taken"),
  })
  .meta({ id: "ClassLobby", description: "The seats that whoever is in the room may choose from." });

/** What the page behind a class's link may show before the link is exchanged: handed to pages on the server, never sent. */
export const classReading = z.strictObject({
  class: z.string(),
  title: z.string(),
  seat: classSeat,
  groups: z.array(z.string()),
  ended: z.boolean(),
  named: z.boolean(),
});

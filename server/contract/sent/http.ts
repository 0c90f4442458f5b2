// What is answered over plain HTTP, and what a seat's webhook is told.
import { z } from "zod";
import { role, seat } from "../ids.ts";
import { turnAnswer } from "../requests.ts";
import { SURVEY } from "../survey.ts";
import { status } from "./exercise.ts";
import { count, turn } from "./figures.ts";

const ok = { ok: z.literal(true) };

export const done = z.strictObject(ok).meta({ id: "Done", description: "It is done." });

export const created = z
  .strictObject({
    ...ok,
    id: z.string(),
    links: z
      .record(seat, z.string())
      .describe("whole addresses, as this server was reached: whoever holds one may take the seat"),
  })
  .meta({ id: "Created", description: "An exercise was made." });

export const joined = z
  .strictObject({ ...ok, exercise: z.string(), seat, path: z.string().describe("where the seat is played") })
  .meta({ id: "Joined", description: "A link was exchanged." });

export const slips = z
  .strictObject({
    ...ok,
    written: count.describe("how many have sealed an answer; never who"),
    own: turnAnswer.optional().describe("one's own, while nobody else reads it"),
  })
  .meta({
    id: "Slips",
    description: "How far a quarter's answers are. Once they are open they stand in `exercise.answers`.",
  });

export const surveyed = z
  .strictObject({
    ...ok,
    answered: count.describe("how many people have answered"),
    own: z.boolean().describe("whether one has oneself"),
    tally: z
      .partialRecord(z.enum(SURVEY), z.tuple([count, count, count, count, count]))
      .optional()
      .describe("for control and scribe, from five answers up: by question, how often each of 1 to 5"),
  })
  .meta({ id: "Surveyed", description: "How far the survey is. Nobody can say who answered what." });

/** How a scenario is named: in its writer's words, or in the catalogues' under `texts`. */
export const scenarioNamed = z.strictObject({ texts: z.string(), name: z.string().optional() });

/** What the page behind a link may show before the link is exchanged: handed to pages on the server, never sent. */
export const linkReading = z.strictObject({
  exercise: z.string(),
  title: z.string(),
  scenario: scenarioNamed,
  seat,
  status: z.union([status, z.literal(["link_ended", "unreadable"])]),
  named: z.boolean().describe("whether names are taken"),
});

export const hookCall = z
  .strictObject({
    text: z.string().describe("the seat's own words, with `{title}`, `{quarter}` and `{closes}` put in"),
    exercise: z.string(),
    seat: role,
    turn,
    phase: z.enum(["situation", "negotiation", "orders", "outcome", "ended"]),
    waits: z
      .enum(["signature", "word"])
      .optional()
      .describe(
        "not that a phase opened: a deal waits for the seat's signature, or control has said something",
      ),
    closes: z.iso
      .datetime()
      .nullable()
      .describe("when the phase closes by itself; null where it waits for people"),
  })
  .meta({
    id: "HookCall",
    description: "Posted to a seat's webhook as a phase opens, or as something waits for it.",
  });

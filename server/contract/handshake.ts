// What a socket says of itself as it connects, beside its cookie.
import { z } from "zod";
import { seat } from "./ids.ts";
import { text } from "./text.ts";

export const handshake = z
  .object({
    exercise: text(64).min(1),
    seat,
    n: z
      .int()
      .min(0)
      .optional()
      .describe("how many items of the stream the client has; only later ones are sent"),
    line: z.int().min(0).optional().describe("the line that those items are of, as its exercise said"),
    drafts: z
      .boolean()
      .optional()
      .describe("whether this client answers `closing`: it holds drafts that the server may not have yet"),
  })
  .meta({ id: "Handshake", description: "The `auth` of the Socket.IO handshake." });

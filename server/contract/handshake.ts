// What a socket says of itself as it connects, beside its cookie.
import { z } from "zod";
import { seat } from "./ids.ts";

export const handshake = z
  .object({
    exercise: z.string().min(1).max(64),
    seat,
    n: z
      .int()
      .min(0)
      .optional()
      .describe("how many items of the stream the client has; only later ones are sent"),
  })
  .meta({ id: "Handshake", description: "The `auth` of the Socket.IO handshake." });

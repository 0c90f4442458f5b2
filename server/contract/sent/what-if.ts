// What is told of a line that might have been: its events from where it parts from the game.
import { z } from "zod";
import { count } from "./figures.ts";

const ok = { ok: z.literal(true) };

export const whatIfLine = z
  .strictObject({
    ...ok,
    shared: count.describe("how many of the game's events it has in common with the copy"),
    events: z
      .array(z.looseObject({ type: z.string() }))
      .describe("what happened from there on, as a copy has it"),
    guesses: z
      .array(z.strictObject({ at: count, shown: z.record(z.string(), z.unknown()) }))
      .describe("what viewers were shown by chance, and from which place on, as a copy has it"),
    whole: z.boolean().describe("whether it is told to its end"),
  })
  .meta({
    id: "WhatIfLine",
    description: "A line that might have been, beside the game that it parts from.",
  });

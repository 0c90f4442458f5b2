// What is tried out and thrown away: a practice quarter and a rehearsal. What is asked of them over plain HTTP.
import { z } from "zod";
import { seat } from "./ids.ts";
import { TRIALS } from "./seats.ts";
import { text } from "./text.ts";

const exercise = text(64).min(1);

/** POST /api/trials: one of an exercise as it is prepared. */
export const openTrial = z
  .strictObject({
    exercise,
    kind: z
      .enum(TRIALS)
      .describe("`practice`: one quarter with the people who are seated; `rehearsal`: the whole with bots"),
    title: text(120, { trim: true }).optional(),
  })
  .meta({ id: "OpenTrial" });

/** POST /api/trials/enter: the practice quarter that is open, for whoever sits in the exercise that it is of. */
export const enterTrial = z.strictObject({ exercise, seat }).meta({ id: "EnterTrial" });

/** POST /api/trials/discard: the end of a rehearsal, or of the practice quarter that is open for an exercise. */
export const discardTrial = z.strictObject({ exercise }).meta({ id: "DiscardTrial" });

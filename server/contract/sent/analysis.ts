// What is told of the analysis of a game that is over: how far it has come, and what it found.
import { z } from "zod";
import { OTHER_SOURCES } from "../../../game-rules/open.ts";
import {
  ANALYSIS_STAGES,
  type Cell,
  type Family,
  type Foresight,
  type Found,
  type Gain,
  type GainCause,
  KINDS,
  LEFT_OUT,
  type Plan,
  type Possible,
  type Progress,
  QUESTIONS,
  type SeatAnalysis,
  type StoryQuarter,
  UNKNOWN_WHYS,
  VERDICTS,
  type Window,
  type Wish,
} from "../../debrief/analysis/result.ts";
import { heldTo } from "../held.ts";
import { dynamicId, orderId, role, zoneId } from "../ids.ts";
import { count, turn } from "./figures.ts";

/** Points of a seat's score. */
const score = z.number();
const percent = z.number().min(0).max(100);
const use = z.enum(["missed", "taken"]);
const kind = z
  .enum(KINDS)
  .describe(
    "a moment closes; a habit pays in every quarter alike; a gain on paper lies in one part of the score",
  );
const verdict = z.enum(VERDICTS).describe("what was open, and who could see it");
const openness = z.enum(["open", "shut", "unknown"]);

const gain = heldTo<Gain>()(
  z.strictObject({ mean: score, low: score, high: score, pairs: count }).meta({
    id: "Gain",
    description: "Points gained on the same dice: the mean, its 95 % interval, and over how many pairs.",
  }),
);

const wish = heldTo<Wish>()(
  z
    .union([
      z.strictObject({
        do: z.literal("order"),
        id: orderId,
        zone: zoneId.optional(),
        target: z.string().optional(),
        option: z.string().optional(),
      }),
      z.strictObject({ do: z.literal("sign"), deal: z.string(), with: z.array(role) }),
      z.strictObject({ do: z.literal("nothing") }),
    ])
    .meta({ id: "Wish", description: "What a plan asks for, in every quarter in which it can be had." }),
);

const plan = heldTo<Plan>()(
  z
    .strictObject({ first: wish, second: wish.optional() })
    .meta({ id: "Plan", description: "One wish or two, carried through from a quarter on." }),
);

const foresight = heldTo<Foresight>()(
  z.strictObject({ worlds: count, of: count, gain, open: openness }).meta({
    id: "Foresight",
    description: "A plan as the seat could judge it: in how many worlds like the one it saw.",
  }),
);

const cell = heldTo<Cell>()(
  z
    .strictObject({
      turn,
      plan,
      hindsight: gain,
      open: openness,
      level: z.number().min(0).max(1),
      foresight: foresight.optional(),
      othersAsBots: gain.optional(),
      verdict,
      why: z.enum(UNKNOWN_WHYS).optional(),
      carried: percent.describe("in how many games of a hundred the plan's orders were given"),
      late: z.boolean().describe("one of the last two quarters"),
    })
    .meta({ id: "Cell", description: "One plan in one quarter." }),
);

const family = heldTo<Family>()(
  z
    .strictObject({
      id: z.string(),
      lead: wish,
      use,
      kind,
      paper: z.strictObject({ part: z.string(), share: percent }).optional(),
      cells: z.array(cell),
    })
    .meta({
      id: "Family",
      description: "Plans with the same leading order, in every quarter in which it was to be had.",
    }),
);

const gainCause = heldTo<GainCause>()(
  z
    .strictObject({
      dynamic: z.union([dynamicId, z.enum(OTHER_SOURCES)]),
      cause: z.string(),
      amount: score,
      part: z.string().describe("of the seat's score"),
    })
    .meta({ id: "GainCause", description: "Where a gain comes from." }),
);

const window = heldTo<Window>()(
  z
    .strictObject({
      id: z.string(),
      role,
      family: z.string(),
      use,
      kind,
      from: turn,
      to: turn.describe("the last quarter in which it was open"),
      peak: turn.describe("the quarter of the greatest gain"),
      drop: score.optional(),
      verdict,
      gain,
      causes: z.array(gainCause),
      rest: score,
      questions: z.tuple([z.enum(QUESTIONS), z.enum(QUESTIONS)]),
    })
    .meta({ id: "Window", description: "A run of quarters in which a family was open, told once." }),
);

const possible = heldTo<Possible>()(
  z
    .strictObject({ turn, gain, explained: percent.optional() })
    .meta({ id: "Possible", description: "What was still to be had in a quarter." }),
);

const storyQuarter = heldTo<StoryQuarter>()(
  z
    .strictObject({ turn, before: score, own: score, others: score, rest: score, after: score })
    .meta({ id: "StoryQuarter", description: "How a quarter moved what a seat could expect." }),
);

const seatAnalysis = heldTo<SeatAnalysis>()(
  z
    .strictObject({
      role,
      score,
      families: z.array(family),
      windows: z.array(window).describe("three at the most, the greatest gain first"),
      apart: z.array(window).describe("ways of playing, and gains on paper"),
      possible: z.array(possible),
      noSingleMoment: z.boolean(),
      story: z.array(storyQuarter),
    })
    .meta({ id: "SeatAnalysis", description: "What one seat could have done, and did." }),
);

const ready = z
  .strictObject({ role, score, possible: z.array(possible) })
  .meta({ id: "Ready", description: "What was still possible for one seat, as far as it is known." });

const progress = heldTo<Progress>()(
  z
    .strictObject({
      stage: z.enum(ANALYSIS_STAGES),
      percent: percent.describe("of the whole; it never goes back"),
      spent: count,
      budget: count,
    })
    .meta({
      id: "Progress",
      description: "How far it has come; `spent` and `budget` in games played from first to last.",
    }),
);

const found = heldTo<Found>()(
  z
    .strictObject({
      format: z.literal(1),
      scenario: z.string(),
      turns: count,
      margin: score.describe("a gain counts from here on"),
      seats: z.array(seatAnalysis).describe("those whose step has been opened"),
      sealed: z.array(role).describe("those whose step has not"),
      again: z
        .array(z.strictObject({ role, turn }))
        .optional()
        .describe("for whoever leads: the quarters in which to ask the room what it would do"),
      leftOut: z
        .array(z.strictObject({ what: z.enum(LEFT_OUT), n: count }))
        .optional()
        .describe("what was not done; absent while anything is sealed"),
      budget: count,
      spent: z.number().min(0),
    })
    .meta({ id: "Found", description: "What the analysis of a game found, as far as it has been opened." }),
);

const ok = { ok: z.literal(true) };

export const analysisStanding = z
  .discriminatedUnion("state", [
    z.strictObject({
      ...ok,
      state: z.literal("waiting"),
      ahead: count.describe("so many others come first"),
    }),
    z.strictObject({
      ...ok,
      state: z.literal("running"),
      progress,
      ready: z.array(ready).describe("what can be shown by now of seats whose step has been opened"),
    }),
    z.strictObject({ ...ok, state: z.literal("halted"), progress }).describe("by whoever leads"),
    z
      .strictObject({ ...ok, state: z.literal("failed") })
      .describe("it could not be made, and can be asked for again"),
    z.strictObject({ ...ok, state: z.literal("done"), found }),
  ])
  .meta({ id: "AnalysisStanding", description: "How the analysis of a game stands." });

export const foundKept = z
  .strictObject({
    ...ok,
    opened: z.array(z.string()).describe("the steps that whoever leads the debrief has opened"),
    found: found.optional().describe("absent where the analysis of this game is not there"),
  })
  .meta({ id: "FoundKept", description: "What is there of a game's analysis." });

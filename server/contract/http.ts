// What a program asks and is told over plain HTTP, before it has a socket.
import { z } from "zod";
import { role, seat } from "./ids.ts";
import { DICE, turnAnswer, whatIf } from "./requests.ts";
import type { Seat } from "./seats.ts";
import type { analysisStanding, foundKept } from "./sent/analysis.ts";
import type { refused } from "./sent/answers.ts";
import type { classDesk, classJoined, classLinked, classMade, classReading, lobby } from "./sent/classes.ts";
import type { created, joined, linkReading, scenarioNamed, slips, surveyed } from "./sent/http.ts";
import type { templateChecked, templateKept, templateProblem, templateRead } from "./sent/templates.ts";
import { SURVEY } from "./survey.ts";
import { text } from "./text.ts";

export { type CreateExercise, createExercise } from "./requests.ts";
export { pathOf } from "./seats.ts";

/** Where whoever asks sits: their cookie is of that seat. */
const inSeat = { exercise: text(64).min(1), seat };

/** POST /api/join: a link's token for a cookie. */
export const joinRequest = z
  .strictObject({
    token: text(128).min(1).describe("what follows `/join/` in a link"),
    name: text(60, { trim: true }).optional(),
  })
  .meta({ id: "JoinRequest" });
/** POST /api/leave: ends this browser's hold on one seat. */
export const leaveRequest = z.strictObject(inSeat).meta({ id: "LeaveRequest" });

/** POST /api/moved: the cookie of a seat that one was moved out of, for that of the new one. */
export const movedRequest = z.strictObject(inSeat).meta({ id: "MovedRequest" });

/** POST /api/debrief/copy: what a game that is over is folded from. */
export const copyRequest = z
  .strictObject({
    ...inSeat,
    copy: z
      .enum(["staff", "participants"])
      .optional()
      .describe("for control and the recorder: which of the two, the staff's where nothing is said"),
  })
  .meta({ id: "CopyRequest" });

/** POST /api/debrief/analysis: what a seat could have done in a game that is over. */
export const analysisRequest = z
  .strictObject({
    ...inSeat,
    do: z
      .enum(["halt", "again"])
      .optional()
      .describe(
        "for control and whoever leads the debrief: halts it, or goes on with what was halted or has failed",
      ),
  })
  .meta({ id: "AnalysisRequest" });

/** POST /api/debrief/found: what has been found of a game that is over, without having it looked for. */
export const foundRequest = z
  .strictObject({
    ...inSeat,
    copy: z
      .enum(["staff", "participants"])
      .optional()
      .describe(
        "everything, or what those who follow the debrief have been shown: the latter where nothing is said",
      ),
  })
  .meta({ id: "FoundRequest" });

/** POST /api/debrief/turn: what each would do in a seat's place in a quarter, before anybody is told what it was worth. */
export const turnRequest = z
  .strictObject({
    ...inSeat,
    of: z
      .strictObject({ role, turn: z.int().min(1).max(200) })
      .describe("in whose place, and in which quarter"),
    answer: turnAnswer
      .optional()
      .describe("seals one's own answer, in place of an earlier one; a role's seat"),
    open: z.literal(true).optional().describe("opens all answers at once; whoever leads the debrief"),
  })
  .meta({ id: "TurnRequest" });
export type TurnOf = z.infer<typeof turnRequest>["of"];

/** POST /api/debrief/survey: what people made of the exercise, counted outside its log. */
export const surveyRequest = z
  .strictObject({
    ...inSeat,
    answers: z
      .record(z.enum(SURVEY), z.int().min(1).max(5))
      .optional()
      .describe("1 not at all to 5 wholly; once a person, a role's seat"),
  })
  .meta({ id: "SurveyRequest" });

/** POST /api/debrief/whatif: a line that might have been. */
export const whatIfRequest = z
  .strictObject({
    ...inSeat,
    line: z
      .array(whatIf)
      .min(1)
      .max(8)
      .describe("from the first, which goes on from the game itself, to the one that is asked for"),
  })
  .meta({ id: "WhatIfRequest" });

/** POST /api/forks: an exercise cut out of another. */
export const forkRequest = z
  .strictObject({
    exercise: text(64).min(1),
    at: z
      .union([
        z.strictObject({
          line: z.int().min(0).optional().describe("the present one where nothing is said"),
          turn: z.int().min(0).max(200),
          phase: text(20),
        }),
        z.strictObject({ seq: z.int().min(1) }),
      ])
      .describe("where the child begins: a phase that was opened, or the end of a command"),
    dice: z.enum(DICE).describe("whether chance falls there as it would in its parent"),
    title: text(120, { trim: true }).optional(),
  })
  .meta({ id: "ForkRequest" });
export type ForkRequest = z.infer<typeof forkRequest>;

export type ClassMade = z.infer<typeof classMade>;
export type ClassJoined = z.infer<typeof classJoined>;
export type ClassDesk = z.infer<typeof classDesk>;
export type ClassLinked = z.infer<typeof classLinked>;
export type ClassLobby = z.infer<typeof lobby>;
/** What the page behind a class's link may show before the link is exchanged. */
export type ClassReading = z.infer<typeof classReading>;
export type TemplateKept = z.infer<typeof templateKept>;
export type TemplateRead = z.infer<typeof templateRead>;
export type TemplateChecked = z.infer<typeof templateChecked>;
export type TemplateProblem = z.infer<typeof templateProblem>;
export type Created = z.infer<typeof created>;
export type Joined = z.infer<typeof joined>;
export type AnalysisStanding = z.infer<typeof analysisStanding>;
export type FoundKept = z.infer<typeof foundKept>;
export type Slips = z.infer<typeof slips>;
export type Surveyed = z.infer<typeof surveyed>;
export type Refused = z.infer<typeof refused>;
/** How a scenario is named: in its writer's words, or in the catalogues' under `texts`. */
export type ScenarioNamed = z.infer<typeof scenarioNamed>;
/** What the page behind a link may show before the link is exchanged. */
export type LinkReading = z.infer<typeof linkReading>;

export const cookieName = (exercise: string, seat: Seat): string => `mm_${exercise}_${seat}`;

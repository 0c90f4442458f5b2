// The entries of a viewer's own stream, one kind after the other.
import { z } from "zod";
import { INJECT_FORMS } from "../../../game-rules/open.ts";
import { angle, phase, role, story } from "../ids.ts";
import { NOTICES, type Notice } from "../notices.ts";
import { listener, suspect } from "./deals.ts";
import { count, params, turn, wallTime } from "./figures.ts";
import { turnReport } from "./report.ts";

const speaker = z
  .union([role, z.literal("facilitator")])
  .meta({ id: "Speaker", description: "Who writes or is written to: a role, or control as `facilitator`." });

const place = {
  n: z.int().min(1).describe("its place in the stream"),
  at: wallTime,
};

export const message = z
  .strictObject({
    ...place,
    kind: z.literal("message"),
    id: z.string(),
    from: speaker,
    to: z.array(speaker),
    channel: z.string(),
    text: z.string().describe("may be empty where `story` stands"),
    story: z
      .strictObject({ of: story, angle })
      .optional()
      .describe("the account that an official statement gives"),
    author: z.string().optional().describe("a person's name; own seat and control only"),
    leaked: z.boolean().optional(),
  })
  .meta({ id: "MessageItem", description: "Something said." });

export const deal = z
  .strictObject({
    ...place,
    kind: z.literal("deal"),
    id: z.string(),
    by: role,
    move: z.enum([
      "proposed",
      "countered",
      "signed",
      "concluded",
      "refused",
      "lapsed",
      "judged",
      "passed",
      "leaked",
      "traced",
    ]),
    listener: listener.optional().describe("`passed`: to whom"),
    named: suspect.optional().describe("`traced`: on whom suspicion falls"),
    version: z.int().min(1).optional().describe("`proposed`, `countered`"),
    kept: z.boolean().optional().describe("`judged`"),
    term: count.optional().describe("`judged`: its place among the terms"),
    turn,
  })
  .meta({ id: "DealItem", description: "A move about a deal; its terms stand in `view.deals`." });

export const phaseOpened = z
  .strictObject({ ...place, kind: z.literal("phase"), phase, turn })
  .meta({ id: "PhaseItem", description: "A phase has begun." });

export const report = z
  .strictObject({ ...place, kind: z.literal("report"), report: turnReport })
  .meta({ id: "ReportItem", description: "What a quarter brought." });

export const situation = z
  .strictObject({
    ...place,
    kind: z.literal("situation"),
    turn,
    code: z.string().describe("the id of the scenario's event"),
    secret: z.boolean().describe("for your ears alone"),
    headline: z.string().optional().describe("in the words of the scenario's writer"),
    text: z.string().optional(),
  })
  .meta({ id: "SituationItem", description: "What the calendar brings as a quarter opens." });

const inWords = z.strictObject({ title: z.string().optional(), text: z.string() });
export const inject = z
  .strictObject({
    ...place,
    kind: z.literal("inject"),
    text: z.string(),
    mode: z.enum(INJECT_FORMS).optional().describe("in which form it is told; absent: a plain message"),
    from: z.string().optional().describe("who it is said to come from"),
    sure: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
      .optional()
      .describe("how sure the service is, 1 a guess to 4 almost sure"),
    words: z
      .strictObject({ en: inWords.optional(), fr: inWords.optional() })
      .optional()
      .describe("by language; `text` stands for whoever reads neither"),
  })
  .meta({ id: "InjectItem", description: "Something that control brings in." });

export const info = z
  .strictObject({
    ...place,
    kind: z.literal("info"),
    id: z.string(),
    role: role.optional().describe("who asked: the seat itself, control and scribe are told"),
    move: z.enum(["asked", "answered"]),
    text: z.string(),
    all: z.boolean().optional().describe("`answered`: everybody was told"),
  })
  .meta({ id: "InfoItem", description: "A request for information, or its answer." });

export const notice = z
  .strictObject({
    ...place,
    kind: z.literal("notice"),
    code: z
      .enum(Object.keys(NOTICES) as [Notice, ...Notice[]])
      .meta({ id: "NoticeCode", description: "Something about the exercise around the game." }),
    params,
  })
  .meta({ id: "NoticeItem", description: "A short note about the exercise around the game." });

export const item = z
  .discriminatedUnion("kind", [message, deal, phaseOpened, report, situation, inject, info, notice])
  .meta({ id: "Item", description: "One entry of a viewer's own stream." });

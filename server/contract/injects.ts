// A row of the list of injects as it is written, stored and shown to whoever leads: one form for all three.
import { z } from "zod";
import { LONGEST_EFFECT } from "../../game-rules/open.ts";
import { anyTrackId, orderId, phase, regime, role, termKind, zoneId } from "./ids.ts";
import { INJECT } from "./limits.ts";
import { INJECT_KINDS, INJECT_MODES, INJECT_PHASES, INJECT_SET } from "./msel.ts";
import { lines, text } from "./text.ts";

const turn = z.int().min(1).max(60);
const points = z.number().min(-1000).max(20_000);

export const injectMoment = z
  .strictObject({
    turn,
    phase: z.enum(INJECT_PHASES),
    minutes: z.int().min(0).max(INJECT["inject.minutes"]).optional().describe("of the phase, played"),
  })
  .meta({ id: "InjectMoment", description: "When a row of the list comes." });
export type InjectMoment = z.infer<typeof injectMoment>;

const figure = {
  track: anyTrackId,
  zone: zoneId.optional(),
  is: z.enum(["below", "above"]),
  value: points,
};

const rowId = text(64).min(1);
export const condition = z
  .discriminatedUnion("on", [
    z.strictObject({ on: z.literal("regime"), regime: z.array(regime).min(1).max(3) }),
    z.strictObject({ on: z.literal("french"), is: z.boolean().describe("French units are in Mali") }),
    z.strictObject({ on: z.literal("settled"), is: z.boolean().describe("there is a settlement") }),
    z.strictObject({ on: z.literal("track"), ...figure }),
    z.strictObject({
      on: z.literal("deal"),
      parties: z.array(role).min(2).max(4),
      term: termKind.optional(),
      is: z.boolean().describe("a deal between them has been signed, or has not"),
    }),
    z.strictObject({ on: z.literal("answered"), row: rowId }),
    z.strictObject({ on: z.literal("missed"), row: rowId }),
  ])
  .meta({ id: "InjectCondition", description: "What must be so for a row to come." });
export type Condition = z.infer<typeof condition>;

const by = z.strictObject({ turn, phase: z.enum(INJECT_PHASES) }).describe("by the end of this phase");
export const response = z
  .discriminatedUnion("does", [
    z.strictObject({
      does: z.literal("order"),
      role,
      orders: z.array(orderId).max(6).describe("any of them"),
      zone: zoneId.optional(),
      by,
    }),
    z.strictObject({
      does: z.literal("deal"),
      role,
      with: z.array(role).min(1).max(3),
      term: termKind.optional(),
      by,
    }),
    z.strictObject({ does: z.literal("track"), role, ...figure, by }),
    z.strictObject({ does: z.literal("hand"), role, by }).describe("control ticks it"),
  ])
  .meta({ id: "InjectResponse", description: "The response that is expected: it ticks itself." });
export type InjectResponse = z.infer<typeof response>;

const effect = z
  .strictObject({
    track: anyTrackId,
    zone: zoneId.optional(),
    by: z.number().min(-50).max(50),
    turns: z
      .int()
      .min(1)
      .max(LONGEST_EFFECT)
      .optional()
      .describe("in how many quarters it moves, this one among them"),
  })
  .meta({
    id: "InjectEffect",
    description: "What a row moves when it is released, in points within its limit.",
  });
export type InjectEffect = z.infer<typeof effect>;

const said = (max: number) => z.strictObject({ en: lines(max).optional(), fr: lines(max).optional() });

export const injectRow = z
  .strictObject({
    number: text(INJECT["inject.number"], { trim: true }).min(1),
    kind: z.enum(INJECT_KINDS),
    at: injectMoment.optional(),
    if: z.strictObject({ all: z.boolean(), of: z.array(condition).min(1).max(6) }).optional(),
    from: text(INJECT["inject.from"]),
    to: z.union([z.literal("all"), z.array(role).min(1).max(4)]),
    mode: z.enum(INJECT_MODES),
    sure: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
    false: z.literal(true).optional().describe("a report that is not true; no seat is told"),
    title: said(INJECT["inject.title"]),
    text: said(INJECT["inject.text"]),
    expected: lines(INJECT["inject.expected"]).optional(),
    response: response.optional(),
    objective: text(INJECT["inject.objective"]).optional(),
    owner: text(INJECT["inject.owner"]).optional(),
    status: z.enum(INJECT_SET),
    effects: z.array(effect).max(6),
    notes: lines(INJECT["inject.notes"]).optional(),
  })
  .meta({ id: "InjectRow", description: "A row of the list of injects." });
export type InjectRow = z.infer<typeof injectRow>;

const mark = z.strictObject({
  at: z.number().describe("wall time, ms"),
  turn: z.int().min(0),
  phase,
  how: z.enum(["time", "condition", "itself", "hand"]),
});
export const injectMarks = z
  .strictObject({
    released: mark.optional(),
    answered: mark.extend({ took: z.number().optional().describe("ms since its release") }).optional(),
    missed: mark.optional(),
    skipped: mark.extend({ reason: z.string() }).optional(),
  })
  .meta({ id: "InjectMarks", description: "What became of a row." });
export type InjectMarks = z.infer<typeof injectMarks>;

export const injectView = z
  .strictObject({
    id: z.string(),
    rev: z.int().min(0).describe("grows with each change: a change names the one it was made upon"),
    row: injectRow,
    marks: injectMarks,
  })
  .meta({ id: "InjectView", description: "A row of the list, and what became of it." });
export type InjectView = z.infer<typeof injectView>;

export const infoRequest = z
  .strictObject({
    id: z.string(),
    role,
    text: z.string(),
    at: z.number().describe("wall time, ms"),
    taken: z.string().optional().describe("the member of control who answers it; control and scribe alone"),
  })
  .meta({ id: "InfoAsked", description: "A request for information that has not been answered." });
export type InfoRequest = z.infer<typeof infoRequest>;

/** One row as it is to stand. */
const written = z.strictObject({
  id: rowId.optional().describe("without one, a new row"),
  was: z.int().min(0).optional().describe("the `rev` that it changes: another in between refuses it"),
  row: injectRow,
});

export const injectCommands = [
  z.strictObject({
    type: z.literal("inject.write"),
    rows: z.array(written).min(1).max(INJECT["inject.rows_at_once"]),
    /** Brings the one row in at once. */
    release: z.literal(true).optional(),
    /** A piece of an imported sheet: nothing of it stands before the last one. */
    part: z.strictObject({ of: text(64).min(8), last: z.boolean() }).optional(),
  }),
  z.strictObject({
    type: z.literal("inject.mark"),
    id: rowId,
    mark: z.enum(["release", "skip", "answer", "miss", "reopen"]),
    reason: lines(INJECT["inject.reason"], { trim: true }).optional(),
  }),
  z.strictObject({ type: z.literal("info.ask"), text: lines(INJECT["info.text"], { trim: true }).min(1) }),
  z.strictObject({ type: z.literal("info.take"), id: rowId, give: z.literal(true).optional() }),
  z.strictObject({
    type: z.literal("info.answer"),
    id: rowId,
    text: lines(INJECT["info.text"] * 2, { trim: true }).min(1),
    to: z.enum(["seat", "all"]),
  }),
] as const;

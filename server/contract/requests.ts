// What a client may ask over the socket: each request typed once, checked by its schema at the edge.
import { z } from "zod";
import {
  ANGLES,
  MEDIATORS,
  ORDER_IDS,
  RECEIVERS,
  REFUSAL_WORDS,
  REFUSED_FOR,
  ROLES,
  STORIES,
  TERM_KINDS,
  TRACKS,
  VENUES,
  VIEWERS,
  ZONE_IDS,
  ZONE_TRACKS,
} from "../../game-rules/open.ts";
import { WINDOW } from "./limits.ts";
import { SEATS } from "./seats.ts";

const role = z.enum(ROLES);
const zone = z.enum(ZONE_IDS);
const turn = z.int().min(0).max(200);
const id = z.string().min(1).max(64);
const line = z.string().max(500);

export const orderDraft = z.strictObject({
  id: z.enum(ORDER_IDS),
  zone: zone.optional(),
  target: z.string().max(40).optional(),
  option: z.string().max(40).optional(),
  intent: line.optional(),
  expects: line.optional(),
  sure: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
});

export const term = z.strictObject({
  kind: z.enum(TERM_KINDS),
  by: role,
  zone: zone.optional(),
  option: z.string().max(40).optional(),
  venue: z.enum(VENUES).optional(),
  mediator: z.enum(MEDIATORS).optional(),
  receiver: z.enum(RECEIVERS).optional(),
  amount: z.int().min(0).max(1000).optional(),
  from: turn,
  to: turn,
});

export const dealDraft = z.strictObject({
  parties: z.array(role).min(2).max(4),
  terms: z.array(term).min(1).max(12),
  secret: z.boolean(),
});

const ROLE = `(?:${ROLES.join("|")})`;
const CHANNEL = new RegExp(`^(?:public|(?:cell|facilitator)(?::${ROLE})?|${ROLE}(?:\\+${ROLE}){1,3})$`);

const version = z.int().min(1).max(1000);
export const dealMove = z.discriminatedUnion("move", [
  z.strictObject({ move: z.literal("propose"), draft: dealDraft }),
  z.strictObject({ move: z.literal("counter"), deal: id, version, draft: dealDraft }),
  z.strictObject({ move: z.literal("sign"), deal: id, version }),
  z.strictObject({
    move: z.literal("refuse"),
    deal: id,
    version,
    why: z.enum(REFUSED_FOR).optional(),
    words: z.string().trim().min(1).max(REFUSAL_WORDS).optional(),
  }),
  z.strictObject({ move: z.literal("leak"), deal: id, listener: z.union([role, z.literal("papers")]) }),
]);

const said = z.string().max(300);
const hook = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(500),
  locale: z.enum(["en", "fr"]),
  words: z.strictObject({ negotiation: said, orders: said, outcome: said, ended: said }),
  quarters: z.array(z.string().max(40)).max(40),
});

/** Commands change the exercise: logged, committed before they are acknowledged, idempotent by key. */
export const command = z.discriminatedUnion("type", [
  // a role's seat; all but message.send and pen.ask need the pen
  z.strictObject({ type: z.literal("sheet.commit"), turn, orders: z.array(orderDraft).max(40) }),
  z.strictObject({ type: z.literal("sheet.reopen"), turn }),
  z.strictObject({ type: z.literal("deal.move"), move: dealMove }),
  /** `to` holds the other roles; none is talk inside the own cell, `facilitator` alone writes to control. */
  z.strictObject({
    type: z.literal("message.send"),
    to: z.array(z.union([role, z.literal("facilitator")])).max(4),
    text: z.string().trim().min(1).max(2000),
    /** An official statement: everybody reads it, the papers print it; `to` is then of no account. Needs the pen. */
    official: z.boolean().optional(),
  }),
  /** An official statement that gives an account of an event: it moves those who hear it (D19). `text`: in own words, or none. */
  z.strictObject({
    type: z.literal("story.tell"),
    of: z.enum(STORIES),
    angle: z.enum(ANGLES),
    text: z.string().trim().max(2000),
  }),
  z.strictObject({ type: z.literal("pen.ask") }),
  z.strictObject({ type: z.literal("pen.give"), member: id }),
  z.strictObject({ type: z.literal("outcome.read"), turn }),
  /** Nothing more to do here in this phase; when every seat says so, the phase moves on without its clock. */
  z.strictObject({ type: z.literal("phase.ready"), turn, phase: z.string().max(20) }),
  /** Where the seat wants to be told that a phase has opened, and in which words; null for nowhere. */
  z.strictObject({ type: z.literal("hook.set"), hook: hook.nullable() }),
  // control
  z.strictObject({ type: z.literal("game.open") }),
  z.strictObject({ type: z.literal("phase.advance"), turn, phase: z.string().max(20) }),
  z.strictObject({ type: z.literal("game.end") }),
  z.strictObject({ type: z.literal("clock.pause"), reason: z.string().trim().max(200) }),
  z.strictObject({ type: z.literal("clock.resume") }),
  z.strictObject({ type: z.literal("clock.extend"), seconds: z.int().min(10).max(86_400) }),
  z.strictObject({ type: z.literal("clock.none") }),
  /** Days on which no orders close, where a quarter takes a day. */
  z.strictObject({ type: z.literal("clock.holidays"), dates: z.array(z.iso.date()).max(120) }),
  z.strictObject({
    type: z.literal("seat.give"),
    role,
    to: z.enum(["people", "balanced", "random", "history"]),
  }),
  z.strictObject({ type: z.literal("pen.force"), role, member: id }),
  z.strictObject({ type: z.literal("link.reissue"), seat: z.enum(SEATS) }),
  z.strictObject({
    type: z.literal("inject.send"),
    text: z.string().trim().min(1).max(2000),
    to: z.union([z.literal("all"), z.array(z.enum(VIEWERS)).min(1).max(6)]),
  }),
  z.strictObject({
    type: z.literal("rule"),
    track: z.enum([...TRACKS, ...ZONE_TRACKS]),
    zone: zone.optional(),
    amount: z.number().min(-100).max(100),
    reason: z.string().trim().min(1).max(500),
  }),
  z.strictObject({
    type: z.literal("settings.set"),
    reading: z.enum(["off", "shown"]).optional(),
    scoresOpen: z.boolean().optional(),
  }),
]);
export type Command = z.infer<typeof command>;

export const commandEnvelope = z.strictObject({ key: z.string().min(8).max(64), command });

/** The name of a draft's place on the sheet: letters, figures and `:`, `.`, `_`, `-`. */
const slot = z.string().regex(/^[\w:.-]{1,80}$/);
/** A channel by its name in the stream: roles joined by `+`, or one that control reads, of one seat. */
const channel = z.string().regex(CHANNEL);

/** Asked and answered without a trace in the log. */
export const requests = {
  command: commandEnvelope,
  "draft.put": z.strictObject({ turn, slot, value: orderDraft.nullable() }),
  /** Why a figure moved: the lines that this viewer may know, of one turn or of all. */
  why: z.strictObject({
    track: z.enum([...TRACKS, ...ZONE_TRACKS]),
    zone: zone.optional(),
    turn: turn.optional(),
  }),
  /** Another viewer's picture; control and scribe only. */
  "view.of": z.strictObject({ viewer: z.enum(VIEWERS) }),
  "name.set": z.strictObject({ name: z.string().trim().max(60) }),
  "read.mark": z.strictObject({ channel, n: z.int().min(0) }),
  /** After a gap: everything anew, and of the own stream what is newer than this place and fits. */
  resume: z.strictObject({ n: z.int().min(0) }),
  /** The items of the own stream that stand before a place in it, the newest of them first to go: a page. */
  "items.before": z.strictObject({
    before: z.int().min(1),
    count: z.int().min(1).max(WINDOW["page.items"]),
  }),
} as const;
export type Requests = { [K in keyof typeof requests]: z.infer<(typeof requests)[K]> };
export type RequestName = keyof Requests;

/** Whether this machine knows a time zone by this name. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const dayPlan = z.strictObject({
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  zone: z.string().min(1).max(64).refine(isTimeZone),
  daysOff: z.array(z.int().min(1).max(7)).max(6),
});

export const seatBy = z.enum(["people", "balanced", "random", "history"]);
/** POST /api/exercises */
export const createExercise = z.strictObject({
  scenario: z.union([z.string().max(40), z.looseObject({ id: z.string() })]),
  seed: z.int().min(0).max(4_294_967_295).optional(),
  title: z.string().trim().max(120).optional(),
  seats: z.partialRecord(role, seatBy).optional(),
  /** Minutes a quarter; `none` has no clock, `day` gives a quarter a day. */
  clock: z.union([z.literal("none"), z.literal("day"), z.int().min(1).max(240)]).optional(),
  /** With `day`: at which hour orders close, told in which time zone, and on which weekdays they do not (1 Monday to 7 Sunday). */
  day: dayPlan.optional(),
  reading: z.enum(["off", "shown"]).optional(),
});
export type CreateExercise = z.infer<typeof createExercise>;

// What a client may ask over the socket: each request typed once, checked by its schema at the edge.

import { z } from "zod";
import { DIRECTIONS, LONGEST_EFFECT, REFUSAL_WORDS, ROLES } from "../../game-rules/open.ts";
import {
  angle,
  anyTrackId,
  mediator,
  movable,
  orderId,
  phase,
  receiver,
  refusedFor,
  role,
  seat,
  story,
  termKind,
  trackId,
  venue,
  viewer,
  zoneId as zone,
} from "./ids.ts";
import { injectCommands, injectRow } from "./injects.ts";
import { INJECT, LARGEST_MARK, LONGEST_MARKING, LONGEST_QUARTERS, WINDOW } from "./limits.ts";
import { preparation, preparationCommands } from "./preparation.ts";
import { RATINGS } from "./ratings.ts";
import { reportCommands } from "./report.ts";
import { PLAYED_ON_BY, READING_SETTINGS, SEAT_BY } from "./seats.ts";
import { lines, text, webAddress } from "./text.ts";

const turn = z.int().min(0).max(200);
const id = text(64).min(1);
const line = lines(500);
/** How sure somebody is, in the four steps of a service's reports. */
const sure = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const foreseen = z
  .strictObject({ track: trackId, way: z.enum(DIRECTIONS), by: turn.describe("by the end of this quarter") })
  .meta({
    id: "Foreseen",
    description:
      "What an order's author expects of a figure: counted at the debrief, and shown to nobody else before.",
  });

export const orderDraft = z
  .strictObject({
    id: orderId,
    zone: zone.optional(),
    target: text(40).optional(),
    option: text(40).optional(),
    intent: line.optional(),
    expects: line.optional(),
    foresees: foreseen.optional(),
    sure: sure.optional(),
  })
  .meta({ id: "OrderDraft", description: "An order as it is written on a sheet." });

export const term = z
  .strictObject({
    kind: termKind,
    by: role,
    zone: zone.optional(),
    option: text(40).optional(),
    venue: venue.optional(),
    mediator: mediator.optional(),
    receiver: receiver.optional(),
    amount: z.int().min(0).max(1000).optional(),
    from: turn,
    to: turn,
  })
  .meta({ id: "Term", description: "One promise of a deal: who does what, where, in which quarters." });

export const dealDraft = z
  .strictObject({
    parties: z.array(role).min(2).max(4),
    terms: z.array(term).min(1).max(12),
    secret: z.boolean(),
  })
  .meta({ id: "DealDraft", description: "A deal as it is proposed." });

const version = z.int().min(1).max(1000);
export const dealMove = z
  .discriminatedUnion("move", [
    z.strictObject({ move: z.literal("propose"), draft: dealDraft }),
    z.strictObject({ move: z.literal("counter"), deal: id, version, draft: dealDraft }),
    z.strictObject({ move: z.literal("sign"), deal: id, version }),
    z.strictObject({
      move: z.literal("refuse"),
      deal: id,
      version,
      why: refusedFor.optional(),
      words: lines(REFUSAL_WORDS, { trim: true }).min(1).optional(),
    }),
    z.strictObject({ move: z.literal("leak"), deal: id, listener: z.union([role, z.literal("papers")]) }),
  ])
  .meta({ id: "DealMove", description: "A move about a deal." });

const said = lines(300);
const hook = z
  .strictObject({
    url: webAddress(500),
    locale: z.enum(["en", "fr"]),
    words: z.strictObject({
      negotiation: said,
      orders: said,
      outcome: said,
      ended: said,
      signature: said.optional(),
      word: said.optional(),
    }),
    quarters: z
      .array(text(40))
      .max(40)
      .refine((names) => names.join("").length <= LONGEST_QUARTERS),
  })
  .meta({ id: "Hook", description: "An address that is told of phases, and in which words." });

/** Whether chance falls once more as it would have, or otherwise. */
export const DICE = ["same", "new"] as const;

/** A place on the present line: a phase that was opened, or the end of a command by its place in the log. */
const place = z
  .union([z.strictObject({ turn, phase: text(20) }), z.strictObject({ seq: z.int().min(1) })])
  .meta({ id: "Place", description: "A place in what has been played: a phase, or a place in the log." });
export type Place = z.infer<typeof place>;

/** What is otherwise in the quarter from which a game is played on. */
const change = z
  .discriminatedUnion("do", [
    z
      .strictObject({
        do: z.literal("sheet"),
        role,
        orders: z.array(orderDraft.pick({ id: true, zone: true, target: true, option: true })).max(40),
      })
      .describe("the seat's sheet of that quarter, whole"),
    z
      .strictObject({ do: z.literal("undo"), at: z.int().min(1).max(1_000_000) })
      .describe("a deal move, a statement, an inject or a ruling did not happen, by its place"),
    z.strictObject({ do: z.enum(["sign", "refuse"]), role, deal: text(64).min(1) }),
    z
      .strictObject({
        do: z.literal("rule"),
        track: anyTrackId,
        zone: zone.optional(),
        amount: z.number().min(-100).max(100),
      })
      .describe("control brings something in that moves a figure"),
  ])
  .meta({ id: "WhatIfChange", description: "One thing that is otherwise than it was." });
export type WhatIfChange = z.infer<typeof change>;

/** A line that might have been: all that it takes to play it again. What it comes to is worked out, never kept. */
export const whatIf = z
  .strictObject({
    id: text(24).min(1),
    parent: text(24)
      .min(1)
      .optional()
      .describe("the what-if that it goes on from; absent where that is the game itself"),
    turn: turn.describe("the quarter from whose beginning on it is played"),
    changes: z.array(change).max(12),
    by: z
      .enum(PLAYED_ON_BY)
      .describe("who plays on; what was not changed in the quarter itself stays as it was"),
    dice: z
      .int()
      .min(1)
      .max(0xffff_ffff)
      .optional()
      .describe("which other dice fall from there on; absent: the same"),
    exercise: text(64).min(1).optional().describe("with people: the exercise in which they play it"),
  })
  .meta({ id: "WhatIf", description: "A line that might have been, by what defines it." });
export type WhatIf = z.infer<typeof whatIf>;

const step = text(24).min(1);
/** What whoever leads a debrief shows everybody: a place, as whom, and how far the running order has been opened. */
export const showing = z
  .strictObject({
    at: z
      .int()
      .min(0)
      .max(1_000_000)
      .describe("a place in the copy: how many of the game's events have happened"),
    as: viewer.describe("through whose eyes; `facilitator` is the truth"),
    step: step.optional().describe("the step of the running order that is being talked about"),
    opened: z.array(step).max(80).describe("steps that have been opened: whatever is later stays shut"),
    order: z
      .array(step)
      .max(80)
      .describe("the running order; of what has not been opened, for whoever leads alone"),
    point: text(64)
      .min(1)
      .optional()
      .describe("what is pointed at: a zone, a figure, or an event by its place"),
    whatIf: text(24)
      .min(1)
      .optional()
      .describe("the line that is laid beside the game, of those that are kept; absent where none is"),
  })
  .meta({ id: "Showing", description: "Where a debrief stands for whoever follows it." });
export type Showing = z.infer<typeof showing>;

/** What somebody would do: an order of the seat's menu, a signature under what was on the table, or nothing. */
const choice = z
  .discriminatedUnion("do", [
    z.strictObject({
      do: z.literal("order"),
      id: orderId,
      option: text(40).min(1).optional(),
    }),
    z.strictObject({ do: z.literal("sign"), deal: text(40).min(1) }),
    z.strictObject({ do: z.literal("nothing") }),
  ])
  .meta({ id: "Choice", description: "What somebody would do in a quarter, instead of the seat." });
export type Choice = z.infer<typeof choice>;

/** What a member of a seat writes for themselves at "your turn again". */
export const turnAnswer = z
  .strictObject({
    choices: z.array(choice).min(1).max(2).describe("what leads, and what goes with it"),
    why: text(200, { trim: true }).min(1).optional(),
    sure: sure.describe("1 a guess to 4 almost sure"),
  })
  .meta({
    id: "TurnAnswer",
    description: "What somebody would do in a seat's place in a quarter, and how sure they are.",
  });
export type TurnAnswer = z.infer<typeof turnAnswer>;

/** Where a bookmark stands, for whoever looks back; without it, where the game is now. */
const bookmarkAt = z
  .strictObject({
    turn,
    phase,
    place: z
      .int()
      .min(0)
      .max(1_000_000)
      .describe("a place in the copy: how many of the game's events have happened"),
  })
  .describe("once the game is over: which moment is meant; without it, the present one");
export const bookmarkAbout = z
  .union([
    z.strictObject({ deal: text(64).min(1) }),
    z.strictObject({ message: text(64).min(1) }),
    z.strictObject({ order: z.strictObject({ role, id: orderId, zone: zone.optional() }) }),
    z.strictObject({ inject: text(64).min(1) }),
  ])
  .describe(
    "what it is about: a deal, a message, an order on a seat's sheet of that quarter, or a row of the list of injects",
  );
export type BookmarkAbout = z.infer<typeof bookmarkAbout>;
/** What an observer of a training objective notes with a moment. */
export const observed = {
  objective: lines(INJECT["inject.objective"], { trim: true })
    .min(1)
    .optional()
    .describe("the training objective that it says something of"),
  rated: z.enum(RATINGS).optional().describe("how that was performed there"),
};

/** What control moves by a ruling. */
export const effect = z
  .strictObject({
    track: movable,
    zone: zone.optional(),
    amount: z.number().min(-100).max(100).describe("points, or units of a force"),
    turns: z.int().min(1).max(LONGEST_EFFECT).optional().describe("in how many quarters; one where absent"),
  })
  .meta({ id: "Effect", description: "What control moves: a figure or a force, by how much, for how long." });

const menuOrder = orderDraft.pick({ id: true, zone: true, target: true, option: true });
const likeOrder = z.strictObject({ role, order: menuOrder });
const reason = lines(500, { trim: true }).min(1);
const beyond = z
  .boolean()
  .optional()
  .describe("a second word: past the printed limit of an effect, where it would else be refused");
const seen = z
  .int()
  .min(0)
  .optional()
  .describe(
    "the `version` of what you looked at: where control has decided since, you are told and nothing is done",
  );

/** The line that a client shows: what was meant for another is `superseded`. */
const ofLine = z
  .int()
  .min(0)
  .optional()
  .describe("the line of play that this is meant for; without it, the present one");

/** Commands change the exercise: logged, committed before they are acknowledged, idempotent by key. */
export const command = z
  .discriminatedUnion("type", [
    // a role's seat; all but message.send and pen.ask need the pen
    z.strictObject({ type: z.literal("sheet.commit"), turn, orders: z.array(orderDraft).max(40) }),
    z.strictObject({ type: z.literal("sheet.reopen"), turn }),
    z.strictObject({ type: z.literal("deal.move"), move: dealMove }),
    /** `to` holds the other roles; none is talk inside the own cell, `facilitator` alone writes to control. */
    z.strictObject({
      type: z.literal("message.send"),
      to: z.array(z.union([role, z.literal("facilitator")])).max(4),
      text: lines(2000, { trim: true }).min(1),
      /** An official statement: everybody reads it, the papers print it; `to` is then of no account. Needs the pen. */
      official: z.boolean().optional(),
    }),
    /** An official statement that gives an account of an event: it moves those who hear it (D19). `text`: in own words, or none. */
    z.strictObject({
      type: z.literal("story.tell"),
      of: story,
      angle,
      text: lines(2000, { trim: true }),
    }),
    z.strictObject({ type: z.literal("pen.ask") }),
    z.strictObject({ type: z.literal("pen.give"), member: id }),
    z.strictObject({ type: z.literal("pen.decline"), member: id }),
    z.strictObject({ type: z.literal("outcome.read"), turn }),
    /** Nothing more to do here in this phase; when every seat says so, the phase moves on without its clock. */
    z.strictObject({ type: z.literal("phase.ready"), turn, phase: text(20) }),
    /** Takes the same back, while the phase still stands. */
    z.strictObject({ type: z.literal("phase.unready"), turn, phase: text(20) }),
    /** Where the seat wants to be told that a phase has opened, and in which words; null for nowhere. */
    z.strictObject({ type: z.literal("hook.set"), hook: hook.nullable() }),
    /** A bot plays another seat for this quarter: its people have been gone for two minutes, and nothing else moves the phase on. */
    z.strictObject({ type: z.literal("seat.stand_in"), role, turn }),
    // the debrief, once the game is over; control marks moments for it while it is played as well
    z.strictObject({
      type: z.literal("moment.mark"),
      note: lines(300, { trim: true }),
      at: bookmarkAt.optional(),
      about: bookmarkAbout.optional(),
      ...observed,
    }),
    z.strictObject({ type: z.literal("moment.unmark"), id: text(64).min(1) }),
    /** What the seat aimed at, believed and would do otherwise; replaced until the debrief opens. */
    z.strictObject({
      type: z.literal("debrief.step_out"),
      aimed: lines(1000, { trim: true }),
      believed: lines(1000, { trim: true }),
      differently: lines(1000, { trim: true }),
    }),
    /** Takes the lead where nobody has it, or hands it on. */
    z.strictObject({ type: z.literal("debrief.lead"), to: seat }),
    z.strictObject({ type: z.literal("debrief.show"), show: showing }),
    /** Keeps a line that might have been for everybody, as it is from then on. */
    z.strictObject({ type: z.literal("debrief.keep"), whatIf }),
    // control
    z.strictObject({ type: z.literal("game.open") }),
    z.strictObject({ type: z.literal("phase.advance"), turn, phase: text(20) }),
    z.strictObject({ type: z.literal("game.end") }),
    z.strictObject({
      type: z.literal("clock.pause"),
      reason: lines(200, { trim: true }),
      halfTime: z
        .literal(true)
        .optional()
        .describe("a half-time pause: seats and wall show the published figures so far"),
    }),
    z.strictObject({ type: z.literal("clock.resume") }),
    z.strictObject({ type: z.literal("clock.extend"), seconds: z.int().min(10).max(86_400) }),
    z.strictObject({ type: z.literal("clock.none") }),
    /** Days on which no orders close, where a quarter takes a day. */
    z.strictObject({ type: z.literal("clock.holidays"), dates: z.array(z.iso.date()).max(120) }),
    z.strictObject({
      type: z.literal("seat.give"),
      role,
      to: z.enum(SEAT_BY),
    }),
    z.strictObject({ type: z.literal("pen.force"), role, member: id }),
    /** A seat's sheet as its people gave it on paper; they are told why. */
    z.strictObject({
      type: z.literal("sheet.type_in"),
      role,
      turn,
      orders: z.array(orderDraft).max(40),
      reason,
    }),
    z.strictObject({ type: z.literal("link.reissue"), seat }),
    /** Takes one person out of a seat: their cookie ends at once, everybody else's stays. */
    z.strictObject({
      type: z.literal("member.remove"),
      seat,
      member: id,
      to: seat
        .optional()
        .describe(
          "the seat that they are moved to: a role's or the observers'; `POST /api/moved` leads there",
        ),
    }),
    z.strictObject({
      type: z.literal("inject.send"),
      text: lines(2000, { trim: true }).min(1),
      to: z.union([z.literal("all"), z.array(viewer).min(1).max(6)]),
    }),
    z.strictObject({
      type: z.literal("rule"),
      track: anyTrackId,
      zone: zone.optional(),
      amount: z.number().min(-100).max(100),
      reason: lines(500, { trim: true }).min(1),
    }),
    // the list of injects, and what a seat asks of control
    ...injectCommands,
    // what is prepared around the game
    ...preparationCommands,
    // what the facilitator makes of the report, once the game is over
    ...reportCommands,
    /** What came after that place is taken back; `new` dice fall otherwise even where everybody orders the same. */
    z.strictObject({ type: z.literal("line.step_back"), to: place, dice: z.enum(DICE) }),
    /** From the next close of orders on, a result is for those who lead alone until it is released. */
    z.strictObject({
      type: z.literal("result.hold"),
      on: z.boolean(),
      turn: turn.optional().describe("of this quarter alone"),
      seen,
    }),
    z.strictObject({ type: z.literal("result.release"), seen }),
    /** Moves what a quarter came to, or anything else within its printed limits; the register keeps it with its reason. */
    z.strictObject({
      type: z.literal("ruling.give"),
      effects: z.array(effect).min(1).max(4),
      reason,
      about: z.int().min(0).max(100_000).optional().describe("the outcome that it changes, by its place"),
      beyond,
      seen,
    }),
    /** An order of one's own beside the sheet; with an `id`, in place of what was written under it, until control has ruled. */
    z.strictObject({
      type: z.literal("own.write"),
      turn,
      id: id.optional(),
      text: lines(600, { trim: true }).min(1),
      shown: z.array(role).max(3).describe("who is shown it and may argue; nobody where it is secret"),
    }),
    z.strictObject({ type: z.literal("own.withdraw"), id }),
    z.strictObject({
      type: z.literal("own.argue"),
      id,
      side: z.enum(["for", "against"]),
      text: lines(300, { trim: true }).min(1),
    }),
    /** Odds and effects of such an order, before its die is thrown: that is done as the quarter is resolved, or at once where it has been. */
    z.strictObject({
      type: z.literal("own.fix"),
      id,
      odds: z.int().min(0).max(100),
      like: z.array(likeOrder).max(3),
      success: z.array(effect).max(4),
      failure: z.array(effect).max(4),
      reason,
      beyond,
      seen,
    }),
    z.strictObject({ type: z.literal("own.refuse"), id, reason, seen }),
    z.strictObject({
      type: z.literal("settings.set"),
      reading: z.enum(READING_SETTINGS).optional(),
      scoresOpen: z.boolean().optional(),
      marking: text(LONGEST_MARKING, { trim: true })
        .optional()
        .describe("stands above every screen and print of the exercise; empty takes it away"),
    }),
  ])
  .meta({ id: "Command", description: "What changes the exercise; each kind by its `type`." });
export type Command = z.infer<typeof command>;

export const commandEnvelope = z
  .strictObject({
    key: text(64).min(8).describe("of your own making: the same key again does the same thing once"),
    command,
  })
  .meta({ id: "CommandRequest", description: "Changes the exercise; stored before it is answered." });

/** The name of a draft's place on the sheet: letters, figures and `:`, `.`, `_`, `-`. */
const slot = z.string().regex(/^[\w:.-]{1,80}$/);

const ROLE = `(?:${ROLES.join("|")})`;
/** A channel by its name in the stream: roles joined by `+`, or one that control reads, of one seat; `injects` for what control brings in. */
const channel = z
  .string()
  .regex(
    new RegExp(`^(?:public|injects|brief|(?:cell|facilitator)(?::${ROLE})?|${ROLE}(?:\\+${ROLE}){1,3})$`),
  );

export const lineCheck = z
  .strictObject({
    ms: z.int().min(0).max(60_000).describe("how long an answer takes to come back"),
    by: z.enum(["websocket", "polling"]).describe("what the line runs by"),
    lacks: z
      .array(z.enum(["dialogs", "layers", "observers", "lists", "storage"]))
      .max(5)
      .describe("what the page needs and this browser has not"),
    locale: z.enum(["en", "fr"]).describe("the language chosen"),
  })
  .meta({ id: "LineCheck", description: "How a line and its browser are, as the client has measured them." });
export type LineCheck = z.infer<typeof lineCheck>;

/** Each request by its name; all but `command` are asked and answered without a trace in the log. */
export const requests = {
  command: commandEnvelope,
  "draft.put": z
    .strictObject({ turn, slot, value: orderDraft.nullable(), line: ofLine })
    .meta({ id: "DraftRequest", description: "Writes or clears one order of the seat's draft." }),
  why: z.strictObject({ track: anyTrackId, zone: zone.optional(), turn: turn.optional() }).meta({
    id: "WhyRequest",
    description: "Why a figure moved, as far as you may know, in one turn or in all.",
  }),
  "orders.legal": z
    .strictObject({})
    .meta({ id: "LegalRequest", description: "What the seat may order now, worked out by the server." }),
  "view.of": z
    .strictObject({ viewer })
    .meta({ id: "ViewRequest", description: "Another viewer's picture; control and scribe only." }),
  "quarter.of": z.strictObject({}).meta({
    id: "QuarterRequest",
    description: "The present quarter by its outcomes; control and scribe only.",
  }),
  "sheets.of": z
    .strictObject({})
    .meta({ id: "SheetsRequest", description: "Every seat's sheet as it stands; control and scribe only." }),
  "odds.of": likeOrder.meta({
    id: "OddsRequest",
    description: "The odds that an order would have on this board; control and scribe only.",
  }),
  "name.set": z
    .strictObject({ name: text(60, { trim: true }) })
    .meta({ id: "NameRequest", description: "Gives oneself a name, or none." }),
  "read.mark": z
    .strictObject({ channel, n: z.int().min(0).max(LARGEST_MARK) })
    .meta({ id: "MarkRequest", description: "Keeps how far one has read a channel." }),
  "line.tell": z.strictObject({ check: lineCheck.optional() }).meta({
    id: "LineRequest",
    description:
      "Answered at once, so that the round trip can be measured. With `check`, before the first quarter, control is told how the line of a role is; it is kept as long as the line stands.",
  }),
  resume: z.strictObject({ n: z.int().min(0), line: ofLine }).meta({
    id: "ResumeRequest",
    description:
      "After a gap: everything anew, and of the own stream what is newer than this place and fits.",
  }),
  "items.before": z
    .strictObject({ before: z.int().min(1), count: z.int().min(1).max(WINDOW["page.items"]) })
    .meta({
      id: "PageRequest",
      description: "The newest items of the own stream that stand before a place in it: a page.",
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

const dayPlan = z
  .strictObject({
    at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    zone: text(64).min(1).refine(isTimeZone),
    daysOff: z.array(z.int().min(1).max(7)).max(6),
  })
  .meta({ id: "DayPlan", description: "When orders close where a quarter takes a day." });

export const seatBy = z
  .enum(SEAT_BY)
  .meta({ id: "SeatBy", description: "Who plays a role: people, or a bot." });
/** POST /api/exercises */
export const createExercise = z
  .strictObject({
    scenario: z
      .union([text(40), z.looseObject({ id: text(64) })])
      .describe("the id of a shipped scenario, or a whole one"),
    seed: z.int().min(0).max(4_294_967_295).optional().describe("drawn where it is absent"),
    secret: z
      .string()
      .regex(/^[0-9a-fA-F]{32}$/)
      .toLowerCase()
      .optional()
      .describe(
        "128 bits in hex by which chance is drawn beside the seed; made by the server where it is absent, and never told again",
      ),
    title: text(120, { trim: true }).optional(),
    key: z
      .string()
      .regex(/^[\w-]{22,64}$/)
      .optional()
      .describe(
        "drawn by you at random and told to nobody: the same asked again under it makes no second exercise and has the first one's answer",
      ),
    seats: z
      .partialRecord(role, seatBy)
      .optional()
      .describe("who takes each role; people where nothing is said"),
    clock: z
      .union([z.literal("none"), z.literal("day"), z.int().min(1).max(240)])
      .optional()
      .describe("minutes a quarter; `none`, the default, has no clock, `day` gives a quarter a day"),
    day: dayPlan
      .optional()
      .describe("with `day`: when orders close, and on which weekdays they do not (1 Monday to 7 Sunday)"),
    reading: z
      .enum(READING_SETTINGS)
      .optional()
      .describe("whether roles see how an exit announced now would read; `off` where nothing is said"),
    marking: text(LONGEST_MARKING, { trim: true })
      .optional()
      .describe("stands above every screen and print of the exercise"),
    unnamed: z
      .literal(true)
      .optional()
      .describe("non-attribution: no name is taken, kept or shown; whoever acts is their role"),
    rehearsal: z.literal(true).optional().describe("for trying out: whoever controls it can throw it away"),
    prepared: preparation.optional().describe("what is prepared around it"),
    injects: z
      .array(z.strictObject({ id, row: injectRow }))
      .max(INJECT["inject.rows"])
      .optional()
      .describe("its list of injects; rows name one another by their ids"),
  })
  .meta({ id: "CreateExercise", description: "The exercise that is to be made." });
export type CreateExercise = z.infer<typeof createExercise>;

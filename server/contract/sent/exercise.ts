// The exercise around the game: who sits where, what the clock says, what is set.
import { z } from "zod";
import { phase, role, seat } from "../ids.ts";
import { infoRequest, injectView } from "../injects.ts";
import { briefing, prepared } from "../preparation.ts";
import { report } from "../report.ts";
import { bookmarkAbout, lineCheck, observed, seatBy, showing, turnAnswer, whatIf } from "../requests.ts";
import { READING_SETTINGS, SHEET_BY, TRIALS } from "../seats.ts";
import { adjudication, ownShown } from "./adjudication.ts";
import { count, turn, wallTime } from "./figures.ts";

export const memberView = z
  .strictObject({
    id: z.string(),
    name: z.string().describe("as they gave it; may be empty"),
    online: z.boolean(),
    pen: z.boolean(),
    asks: z
      .enum(["open", "declined"])
      .optional()
      .describe("has asked for the pen: the holder has yet to answer, or keeps it"),
  })
  .meta({ id: "MemberView", description: "A person in a seat." });

export const seatView = z
  .strictObject({
    role,
    by: seatBy.describe("who plays it now"),
    standIn: z.literal(true).optional().describe("`by` is a bot for this quarter alone: its people are gone"),
    sheet: z.enum(["absent", "writing", "committed"]),
    read: z.boolean().describe("has marked this quarter's outcome as read"),
    ready: z.boolean().describe("has nothing more to do in this phase"),
    awaited: z.boolean().describe("the phase waits for this seat"),
    standInFrom: wallTime
      .optional()
      .describe("nobody is there and nothing else moves the phase on: from then `seat.stand_in` is taken"),
    here: count.describe("people present"),
    sheetBy: z
      .enum(SHEET_BY)
      .optional()
      .describe("whose the committed sheet is; one's own seat's, for control and scribe everybody's"),
    members: z.array(memberView).optional().describe("one's own seat's; for control and scribe everybody's"),
  })
  .meta({ id: "SeatView", description: "A role's seat: who plays it and how far it is." });

const day = z.strictObject({
  at: z.string().describe("the hour at which orders close, HH:MM"),
  zone: z.string().describe("an IANA time zone"),
  daysOff: z.array(z.int().min(1).max(7)).describe("1 Monday to 7 Sunday"),
  holidays: z.array(z.string()).describe("dates on which nothing closes"),
  closes: z.array(wallTime).describe("when orders close in this and the quarters ahead"),
});

export const clockView = z
  .strictObject({
    deadline: wallTime
      .optional()
      .describe("when the phase ends by itself; absent where it waits for people or is paused"),
    left: z.number().min(0).optional().describe("ms, while paused"),
    paused: z
      .strictObject({ reason: z.string(), at: wallTime, halfTime: z.literal(true).optional() })
      .optional(),
    closing: count.optional().describe("seconds to resolution, once all sheets are in"),
    minutes: z
      .union([z.number(), z.literal("none"), z.literal("day")])
      .describe("minutes a quarter, or no clock, or a quarter a day"),
    day: day.optional().describe("where a quarter takes a day"),
  })
  .meta({ id: "ClockView", description: "The clock; count down by the exercise's `now`, not by your own." });

export const status = z
  .enum(["lobby", "running", "paused", "ended"])
  .meta({ id: "Status", description: "Where an exercise stands." });

const steppedOut = z
  .strictObject({ aimed: z.string(), believed: z.string(), differently: z.string() })
  .describe("what a role said as it stepped out of its part");

const openedAnswers = z
  .strictObject({ role, turn, answers: z.array(turnAnswer) })
  .describe("what the room would have done in a role's place in a quarter: shuffled, without names");

const bookmark = z
  .strictObject({
    id: z.string(),
    turn,
    phase,
    place: count.optional().describe("a place in the copy, where it was marked looking back"),
    about: bookmarkAbout.optional(),
    ...observed,
    note: z.string(),
  })
  .meta({ id: "Bookmark", description: "A moment that control has marked." });

const debrief = z
  .strictObject({
    lead: seat.optional().describe("who steers what everybody looks at; absent where nobody does"),
    showing: showing.optional().describe("what is shown; absent until something is"),
    whatIfs: z
      .array(whatIf)
      .readonly()
      .optional()
      .describe("lines that might have been, kept for everybody; absent where none is"),
    steppedOut: z
      .partialRecord(role, steppedOut)
      .describe("one's own; everybody's once the debrief is open, and for control and scribe"),
    bookmarks: z
      .array(bookmark)
      .optional()
      .describe("those whose step `b:<id>` has been opened; for control and scribe all of them"),
  })
  .meta({ id: "DebriefView", description: "The debrief of a game that is over." });

export const exerciseView = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    group: z.string().optional().describe("what the group is called, where it is one of a class"),
    scenario: z.string(),
    status,
    turn,
    phase,
    line: count.describe("how often the exercise was taken back: which line of play this is"),
    held: z.boolean().describe("all sheets are in, and control looks at the result before anybody else does"),
    bookmarks: z
      .array(bookmark)
      .optional()
      .describe("for control and scribe: moments that control has marked"),
    holds: z.boolean().optional().describe("for control and scribe: whether each result is held"),
    adjudication: adjudication.optional().describe("for control and scribe"),
    own: z
      .array(ownShown)
      .optional()
      .describe(
        "orders beside the sheets: one's own, and those that one is shown; absent where nobody leads, for nobody would rule on them",
      ),
    injects: z
      .array(injectView)
      .optional()
      .describe("for control and scribe: the list of injects, in the order in which rows were written"),
    prepared: prepared.optional().describe("for control and scribe: what is prepared around the exercise"),
    report: report
      .optional()
      .describe("for control and scribe: what the facilitator has made of the after-action report"),
    briefing: briefing
      .optional()
      .describe("what control has prepared for one's own seat: its briefing, and the notes for everybody"),
    trial: z
      .strictObject({
        kind: z.enum(TRIALS),
        of: z.string().optional().describe("of a practice quarter, the exercise that it is of"),
      })
      .optional()
      .describe("where it is for trying out, and thrown away"),
    practice: z
      .string()
      .optional()
      .describe(
        "the exercise of the practice quarter that is open for the seats; `POST /api/trials/enter` leads in",
      ),
    asked: z
      .array(infoRequest)
      .optional()
      .describe("requests for information that wait: one's own seat's, for control and scribe everybody's"),
    clock: clockView,
    seats: z.array(seatView),
    observers: count.describe("people in the observers' seat"),
    settings: z.strictObject({
      reading: z.enum(READING_SETTINGS).describe("whether roles see how an exit announced now would read"),
      scoresOpen: z.boolean().describe("for control the setting, for the others whether they may look now"),
      marking: z
        .string()
        .optional()
        .describe("stands above every screen and print of the exercise; absent where nothing does"),
      unnamed: z
        .literal(true)
        .optional()
        .describe("non-attribution: no name is taken, kept or shown; absent where names may be given"),
    }),
    me: z.strictObject({ seat, member: z.string(), name: z.string(), pen: z.boolean() }),
    hook: z.string().optional().describe("the host of the own seat's webhook"),
    debrief: debrief.optional().describe("once the game is over"),
    answers: z
      .array(openedAnswers)
      .optional()
      .describe('of "your turn again", as far as they have been opened; absent before the first'),
    now: wallTime.describe("when this was written"),
    links: z
      .array(z.strictObject({ seat, token: z.string(), opened: z.boolean() }))
      .optional()
      .describe("control alone"),
    seed: count.optional().describe("control alone"),
    class: z.string().optional().describe("for control and scribe: the class that it is a group of"),
    cells: z
      .array(z.strictObject({ seat, members: z.array(memberView) }))
      .optional()
      .describe("control alone: who sits where"),
    checks: z
      .array(z.strictObject({ seat: role, member: z.string(), check: lineCheck }))
      .optional()
      .describe(
        "control alone: how the lines of those in the roles' seats are; empty once a quarter is open",
      ),
  })
  .meta({ id: "ExerciseView", description: "The exercise around the game, as one seat may see it." });

export const exerciseParts = exerciseView
  .partial()
  .extend({
    seats: z.array(seatView).optional().describe("the rows that changed, by `role`"),
    cells: z
      .array(z.strictObject({ seat, members: z.array(memberView) }))
      .optional()
      .describe("the rows that changed, by `seat`"),
    injects: z.array(injectView).optional().describe("the rows that changed or are new, by `id`"),
    asked: z.array(infoRequest).nullable().optional().describe("null where none waits any more"),
    practice: z.string().nullable().optional().describe("null where none is open any more"),
    hook: z.string().nullable().optional().describe("null where there is none any more"),
    briefing: briefing.nullable().optional().describe("null where there is none any more"),
    own: z.array(ownShown).nullable().optional().describe("null where there is nothing of the kind any more"),
    debrief: debrief.nullable().optional().describe("null where the end was taken back"),
  })
  .meta({ id: "ExerciseParts", description: "The parts of the exercise that changed." });

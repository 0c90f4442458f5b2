// Every command: who may give it and what it does. Whoever adds a command says both, or it does not compile.
import type { Command } from "./requests.ts";

/** Anybody in a role's seat; the one of them who holds the pen; control; or anybody in a role's seat and control. */
export type Who = "seat" | "pen" | "control" | "seat, control";

export interface CommandRow {
  readonly who: Who;
  readonly what: string;
}

export const COMMANDS: Readonly<Record<Command["type"], CommandRow>> = {
  "sheet.commit": { who: "pen", what: "Commits the orders of the quarter, in phase `orders`." },
  "sheet.reopen": { who: "pen", what: "Takes the committed orders back, until resolution begins." },
  "deal.move": { who: "pen", what: "Proposes, counters, signs, refuses or leaks a deal." },
  "message.send": {
    who: "seat, control",
    what: "Says something to other seats, to the own one, or to control.",
  },
  "story.tell": { who: "pen", what: "Gives an official account of an event that is news." },
  "pen.ask": { who: "seat", what: "Asks for the pen; takes it from one who has been gone for a minute." },
  "pen.give": { who: "pen", what: "Hands the pen to somebody in the same seat." },
  "pen.decline": { who: "pen", what: "Keeps the pen from somebody who asks for it." },
  "outcome.read": { who: "pen", what: "Says that the outcome has been read." },
  "hook.set": { who: "seat", what: "Names the address that is told when a phase opens, or none." },
  "phase.ready": { who: "pen", what: "Says that the seat has nothing more to do in this phase." },
  "phase.unready": { who: "pen", what: "Takes that back while the phase still stands." },
  "seat.stand_in": {
    who: "pen",
    what: "Has a bot play an absent seat for this quarter, where nobody leads and no clock runs.",
  },
  "debrief.step_out": {
    who: "pen",
    what: "Says what the seat aimed at, believed and would do otherwise, once the game is over.",
  },
  "debrief.lead": {
    who: "seat, control",
    what: "Takes the lead of the debrief where nobody has it, or hands it to another seat; control takes it back.",
  },
  "debrief.show": {
    who: "seat, control",
    what: "Shows a place to everybody who follows the debrief; whoever leads it alone.",
  },
  "debrief.keep": {
    who: "seat, control",
    what: "Keeps a what-if for everybody who looks back: what defines it, from which anybody's is worked out; whoever leads alone.",
  },
  "moment.mark": {
    who: "control",
    what: "Marks a moment for the debrief: the present one, or looking back any, with the training objective that it says something of and how that was performed; no seat knows of it before the end.",
  },
  "moment.unmark": { who: "control", what: "Takes such a mark away." },
  "game.open": { who: "control", what: "Opens the first quarter." },
  "phase.advance": { who: "control", what: "Moves on from the phase that it names." },
  "game.end": { who: "control", what: "Ends the game early, from an outcome; the aftermath is played." },
  "clock.pause": { who: "control", what: "Stops the clock." },
  "clock.resume": { who: "control", what: "Lets the clock run on." },
  "clock.extend": { who: "control", what: "Gives the phase more time." },
  "clock.none": { who: "control", what: "Takes the clock away for good." },
  "clock.holidays": { who: "control", what: "Replaces the list of days on which nothing closes." },
  "seat.give": { who: "control", what: "Gives a role to people or to a bot." },
  "pen.force": { who: "control", what: "Gives a seat's pen to one of its people." },
  "sheet.type_in": {
    who: "control",
    what: "Commits a sheet for a role that people play and that has not committed, as they gave it on paper; the seat is told why.",
  },
  "link.reissue": { who: "control", what: "Ends a seat's link and its cookies, and makes a new one." },
  "member.remove": {
    who: "control",
    what: "Takes one person out of a seat, or moves them to another; the others' cookies stay good.",
  },
  "inject.send": { who: "control", what: "Brings something in that the seats it names can read." },
  "inject.write": {
    who: "control",
    what: "Writes rows of the list of injects, new ones or in place of others; a row on which somebody else was quicker is refused.",
  },
  "inject.mark": {
    who: "control",
    what: "Releases a row of the list, skips it with a reason, or ticks by hand whether it was answered.",
  },
  "info.ask": { who: "seat", what: "Asks control for information." },
  "info.take": {
    who: "control",
    what: "Takes a request for information, so that nobody else answers it, or gives it back.",
  },
  "info.answer": {
    who: "control",
    what: "Answers a request for information that is not somebody else's: to its seat, or to everybody.",
  },
  "prepare.set": {
    who: "control",
    what: "Writes what is prepared around the exercise: aims, briefings, notes, clock plan; where somebody else was quicker it is refused.",
  },
  "report.write": {
    who: "control",
    what: "Writes parts of the after-action report of a game that is over; where somebody else was quicker with one of them it is refused.",
  },
  rule: { who: "control", what: "Moves a figure by hand, with a reason that stands in the record." },
  "line.step_back": {
    who: "control",
    what: "Takes the exercise back to a phase that was opened before: it goes on from there, on the same dice or on new ones.",
  },
  "result.hold": {
    who: "control",
    what: "Says whether each result is for control and scribe alone until control releases it.",
  },
  "ruling.give": {
    who: "control",
    what: "Moves figures or forces within their printed limits, with a reason that stands in the register.",
  },
  "own.write": {
    who: "pen",
    what: "Writes an order of the seat's own, beside its sheet, for control to rule on.",
  },
  "own.withdraw": { who: "pen", what: "Takes such an order back, until its die is thrown." },
  "own.argue": { who: "pen", what: "Says what speaks for or against such an order that the seat is shown." },
  "own.fix": { who: "control", what: "Fixes odds and effects of such an order, before its die is thrown." },
  "own.refuse": { who: "control", what: "Refuses such an order, with a reason for its author." },
  "result.release": { who: "control", what: "Shows everybody the result that control looks at." },
  "settings.set": {
    who: "control",
    what: "Sets whether the reading is shown and the scores are open, and the marking of every screen.",
  },
};

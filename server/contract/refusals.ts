// Every refusal the server itself can give, with the names of its params. The engine's own stand in `game-rules/codes/refusals.ts`.
// The catalogues hold the words of both under `refusals.<code>`; a test walks the lists.

export const SERVER_REFUSALS = {
  // the shape of a request
  "request.unknown": [],
  "request.malformed": ["path", "problem"],
  "text.control_characters": ["path"],
  "request.too_large": ["limit"],
  "request.too_fast": ["seconds"],
  "socket.too_many": ["limit", "seconds"],
  "body.too_large": ["limit"],
  "body.not_json": [],
  "method.wrong": ["allow"],
  "api.unknown": [],
  "origin.wrong": ["page", "server"],
  "host.malformed": [],
  "address.too_many_failures": ["seconds"],
  "address.too_fast": ["seconds"],
  // links, cookies and seats
  "link.unknown": [],
  "link.ended": [],
  "cookie.missing": [],
  "cookie.wrong": [],
  "exercise.unknown": [],
  "exercise.unreadable": [],
  "member.removed": [],
  "member.unknown": [],
  "member.yourself": [],
  "seat.may_not": ["seat"],
  "seat.not_in_scenario": ["role"],
  "seat.not_a_link": ["seat"],
  "seat.full": ["limit"],
  "seat.bot": [],
  "seat.not_absent": ["role", "after"],
  // a class
  "class.unknown": [],
  "class.too_many_links": ["limit"],
  "class.own_link": [],
  // what is tried out, and thrown away
  "practice.none": [],
  "practice.open": [],
  "practice.one_quarter": [],
  // what is prepared, and what is kept of it
  "prepared.changed": [],
  "report.changed": [],
  "template.unknown": [],
  "template.changed": [],
  "template.too_many": ["limit"],
  // whoever runs the server, and who may create
  "operator.needs_key": [],
  "operator.wrong_key": [],
  "operator.not_confirmed": [],
  "create.needs_key": [],
  "create.wrong_key": [],
  // the course of the exercise
  "exercise.not_open": [],
  "exercise.already_open": [],
  "exercise.ended": [],
  "scenario.unknown": ["scenario"],
  "scenario.invalid": ["path", "problem"],
  "turn.stale": ["turn"],
  "phase.stale": ["turn", "phase"],
  "phase.wrong": ["phase"],
  "key.reused": [],
  /** It was meant for, or done in, what has been taken back since. */
  superseded: [],
  "line.no_moment": [],
  "result.held": [],
  "result.not_held": [],
  /** Somebody else at the desk has decided meanwhile. */
  "ruling.stale": [],
  "own.unknown": [],
  "own.settled": [],
  "own.not_shown": [],
  "own.too_many": ["limit"],
  /** What is told once a game is over waits for its end, or for control to open the debrief. */
  "debrief.not_ended": [],
  "debrief.closed": [],
  /** What was said before the truth opened stands. */
  "debrief.opened": [],
  "debrief.not_leading": [],
  /** What a step of the running order asks for waits until it is opened, and ends when its answers are. */
  "debrief.step_shut": [],
  "debrief.answers_open": [],
  /** An order that could not be given then, a quarter in which nobody acted, or a line that nobody knows. */
  "whatif.impossible": [],
  /** People still play it. */
  "whatif.going_on": [],
  // pen, drafts and talk
  "pen.not_yours": [],
  "pen.yours": [],
  "pen.no_such_member": [],
  "pen.not_asked": [],
  "sheet.committed": [],
  "sheet.closed": [],
  "draft.too_many": ["limit"],
  "talk.too_fast": ["seconds"],
  "talk.too_much": ["limit"],
  "talk.too_long": ["limit"],
  "statement.too_many": ["limit"],
  "inject.too_many": ["limit"],
  /** A row that nobody knows, one that somebody else changed meanwhile, one that is out already or cannot be saved. */
  "inject.unknown": [],
  "inject.changed": ["number"],
  "inject.out": ["number"],
  "inject.wrong": ["number", "path", "problem"],
  "inject.needs_reason": [],
  "inject.too_large": ["rows", "bytes"],
  "info.unknown": [],
  "info.taken": [],
  "info.too_many": ["limit"],
  "act.too_many": ["limit"],
  "message.mixed": [],
  "message.to_self": [],
  // the clock
  "clock.paused": [],
  "clock.not_paused": [],
  "clock.none": [],
  "clock.no_days": [],
  "clock.no_close": ["days"],
  // the server
  "server.busy": [],
  "server.full": ["limit"],
  "server.failed": [],
  "server.unavailable": [],
} as const satisfies Record<string, readonly string[]>;

export type ServerRefusal = keyof typeof SERVER_REFUSALS;

/**
 * Refusals that pass by themselves: the same may be asked again, under the same key, after `seconds` where the refusal says them.
 * Every other one is final: what was asked, or who asked, must change first.
 */
export const PASSING = [
  "request.too_fast",
  "socket.too_many",
  "address.too_many_failures",
  "address.too_fast",
  "talk.too_fast",
  "server.busy",
  "server.failed",
  "server.unavailable",
] as const satisfies readonly ServerRefusal[];

export const isPassing = (code: string): boolean => (PASSING as readonly string[]).includes(code);

/** Seconds after which a passing refusal that names none is worth asking again. */
const SOON = 2;

/** After how many seconds a passing refusal is worth asking again, at least one. */
export const secondsOf = (params: Readonly<Record<string, string | number>> = {}): number =>
  Math.max(1, Number(params.seconds ?? SOON) || SOON);

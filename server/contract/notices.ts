// Short notes in a viewer's stream about the exercise around the game. The catalogues hold their words under `notices.<code>`.

export const NOTICES = {
  "pen.asked": ["member"],
  "pen.taken": ["member"],
  "pen.declined": ["member"],
  /** At the close a sheet was made for the seat: from its draft, by a bot, or none at all. */
  "sheet.from_draft": ["role", "turn", "dropped"],
  "sheet.from_bot": ["role", "turn"],
  "sheet.empty": ["role", "turn"],
  /** Control typed in what the seat's people gave on paper. */
  "sheet.typed_in": ["role", "turn", "reason"],
  /** People have the seat again: what stood committed for it is open. */
  "sheet.handed_back": ["role", "turn"],
  "seat.given": ["role", "to"],
  /** A bot plays the seat for this quarter: its people are gone, and another seat asked for it. */
  "seat.stood_in": ["role", "by"],
  "seat.taken_back": ["role"],
  "clock.paused": ["reason"],
  "clock.resumed": [],
  "clock.extended": ["seconds"],
  "clock.restarted": ["seconds"],
  /** Wall time was set at the server, or its machine slept: the deadline moved along, with at least a minute left. */
  "clock.set": [],
  "clock.removed": [],
  "clock.holidays": ["n"],
  "scores.opened": [],
  /** What came after that phase had opened is taken back, and the exercise goes on from there. */
  "line.stepped_back": ["turn", "phase"],
  /** Told to those who lead alone. */
  "result.holds": [],
  "result.holds_no_more": [],
  "result.released": [],
  /** A seat has written an order of its own: told to itself, to whom it shows it, and to control. */
  "own.written": ["role"],
  "own.refused": [],
  "link.reissued": ["seat"],
  "member.removed": ["seat", "member"],
  "member.moved": ["seat", "into", "member"],
  "practice.opened": [],
  "practice.ended": [],
} as const satisfies Record<string, readonly string[]>;

export type Notice = keyof typeof NOTICES;

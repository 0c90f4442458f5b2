// Every ceiling on what is sent and asked: the browser refuses what the server would, and the contract page prints this table.

/** A scenario as a file or in a request, bytes. */
export const LARGEST_SCENARIO = 512 * 1024;

/** Any other body over HTTP, bytes. */
export const LARGEST_BODY = 4 * 1024;

/** The marking line, characters: it stands on one line of a telephone's screen or is cut. */
export const LONGEST_MARKING = 80;

/** What a request may be, and how many one person may send over all of their sockets. */
export const REQUEST = {
  /** Bytes of one request, as JSON. */
  "request.bytes": 64 * 1024,
  /** Requests a second for long; a whole picture and a list of legal orders count as four, a page and another's view as two. */
  "request.a_second": 10,
  /** Requests at once. */
  "request.at_once": 40,
} as const;

/** What a stream is handed out in: the newest of it with a snapshot, older items in pages. */
export const WINDOW = {
  /** Items that a snapshot carries at most, the newest ones. */
  "snapshot.items": 200,
  /** Bytes of items in a snapshot, as JSON; one item always goes. */
  "snapshot.bytes": 256 * 1024,
  /** Items in a page of older ones. */
  "page.items": 100,
  /** Bytes of items in a page, as JSON; one item always goes. */
  "page.bytes": 128 * 1024,
} as const;

/** What one socket, and one person's sockets, may ask of the server. */
export const SOCKET = {
  /** Bytes that may wait for a socket that does not read; then it is cut off. */
  "socket.queued": 2 * 1024 * 1024,
  /** Sockets that one person may have open in one seat. */
  "socket.each": 12,
} as const;

/** What one seat may do in one quarter, and again after the end; beyond it, what is asked waits for the next. */
export const QUARTER = {
  /** Messages to whomever; a word of control's to several seats counts once for each. */
  "quarter.messages": 500,
  /** Bytes of text in them. */
  "quarter.talk_bytes": 256 * 1024,
  /** Official statements, accounts of events among them. */
  "quarter.statements": 12,
  /** Deals proposed, countered, signed, refused and handed on. */
  "quarter.deal_moves": 120,
  /** Sheets committed and reopened. */
  "quarter.sheets": 120,
  /** The pen asked for, taken and given. */
  "quarter.pens": 120,
  /** Control's injects. */
  "quarter.injects": 60,
  /** Changes to the list of injects, and to what waits for an answer. */
  "quarter.rows": 1_500,
  /** Requests for information. */
  "quarter.requests": 20,
  /** Places that whoever leads a debrief shows. */
  "quarter.shown": 3_000,
  /** Everything else that is logged: readiness, webhooks, clock, settings, seats, links, rulings. */
  "quarter.acts": 240,
} as const;

/** Orders beside its sheet that one seat may have standing in one quarter. */
export const MOST_OWN_ORDERS = 3;

/** The list of injects and the requests for information; lengths in characters. */
export const INJECT = {
  /** Rows that one exercise holds. */
  "inject.rows": 2_000,
  /** Bytes of them together, as JSON: all of it stands on the desk. */
  "inject.bytes": 1024 * 1024,
  /** Rows in one request. */
  "inject.rows_at_once": 100,
  "inject.number": 16,
  "inject.from": 60,
  "inject.title": 120,
  "inject.text": 2_000,
  "inject.expected": 500,
  "inject.objective": 120,
  "inject.owner": 60,
  "inject.notes": 1_000,
  "inject.reason": 300,
  /** Minutes into a phase. */
  "inject.minutes": 1_440,
  /** A request for information; its answer may be twice as long. */
  "info.text": 1_000,
  /** Requests of one seat that wait for an answer. */
  "info.open": 5,
} as const;

/** What is prepared around an exercise; lengths in characters. */
export const PREPARED = {
  "prepared.aim": 500,
  "prepared.objectives": 12,
  /** A role's briefing, and its read-ahead. */
  "prepared.brief": 2_000,
  /** The note on content, and that on leaving the roles. */
  "prepared.note": 1_000,
} as const;

/** What the facilitator makes of the report; lengths in characters. */
export const REPORT = {
  "report.line": 300,
  "report.text": 2_000,
  /** Rows of aims, with those that the exercise was prepared for; of the plan; and injects with a comment. */
  "report.objectives": 24,
  "report.plan": 12,
  "report.comments": 200,
} as const;

/** A template's name, characters. */
export const LONGEST_TEMPLATE = 78;
/** Templates that one server keeps. */
export const MOST_TEMPLATES = 1_000;
/** A template as a file or in a request, bytes: its scenario, its list of injects, and what is said to each role. */
export const LARGEST_TEMPLATE = 2 * 1024 * 1024;

/** How many people and how much paper a seat holds. */
export const SEAT = {
  /** People who took a role's seat by its present link. */
  "seat.role": 40,
  /** People who took the seat of control or scribe by its present link. */
  "seat.lead": 12,
  /** People who took the seat of an observer or a wall by its present link. */
  "seat.public": 200,
  /** Slots with a draft in one quarter. */
  "seat.drafts": 40,
} as const;

/** How long one is waited for, seconds. */
export const WAITS = {
  /** A pen whose holder has been gone so long goes to whoever asks for it. */
  "pen.after": 60,
  /** With everybody ready, a phase goes on after so long: one of reading where control is here to hold it, one of talks where several play. */
  "ready.after": 10,
  /** Where nothing else moves a phase on: once a seat's people have been gone so long, another seat may have a bot play it. */
  "stand_in.after": 120,
} as const;

/** How fast, in the long run and at once: by member, but for joins, which count by address. */
export const RATE = {
  /** Messages a minute that one person may send for long. */
  "talk.a_minute": 60,
  /** Messages that one person may send at once. */
  "talk.at_once": 30,
  /** New members a minute from one address for long. */
  "joins.a_minute": 120,
  /** New members at once from one address. */
  "joins.at_once": 120,
} as const;

/** Groups of a class, and the characters of a group's name. */
export const MOST_GROUPS = 6;
export const LONGEST_GROUP = 40;
/** Links that open the desk of one class. */
export const MOST_CLASS_LINKS = 24;

/** Lines that might have been which one debrief keeps for everybody, and so many more wait at the most while one is played. */
export const MOST_WHAT_IFS = 24;

/** The largest place in a channel that a read mark can name. */
export const LARGEST_MARK = 2_147_483_647;
/** What a webhook is told, characters; more is cut with an ellipsis. */
export const LONGEST_CALL = 1_000;
/** The names of all quarters that a webhook's texts put in, characters together. */
export const LONGEST_QUARTERS = 1_000;
/** Webhooks that one server calls at the same time. */
export const CALLS_AT_ONCE = 8;
/** Addresses whose allowance is remembered; of more, the one that asked longest ago is forgotten. */
export const ADDRESSES_KEPT = 10_000;
/** Wrong links and cookies that one address may try at once, and how many a second for long. */
export const FAILURES = { burst: 30, perSecond: 0.5 } as const;
/** Exercises that one address may create at once, and how many a second for long: a class makes twenty, then one each ten seconds. */
export const CREATIONS = { burst: 20, perSecond: 0.1 } as const;
/** Exercises that one server holds and that have not ended. */
export const MOST_EXERCISES = 300;
/** How long a close of orders waits for drafts that are still unsent, ms. */
export const CLOSING_WITHIN = 1_000;
/** How long `/readyz` waits for the database to take a write, ms; what it found holds for `READY_HOLDS`. */
export const READY_WITHIN = 2_000;
export const READY_HOLDS = 1_000;

/** The table that the contract page prints: everything above by the name it has there. */
export const LIMITS = {
  "scenario.bytes": LARGEST_SCENARIO,
  "body.bytes": LARGEST_BODY,
  ...REQUEST,
  ...WINDOW,
  ...SOCKET,
  ...RATE,
  "failures.a_second": FAILURES.perSecond,
  "failures.at_once": FAILURES.burst,
  "creations.a_second": CREATIONS.perSecond,
  "creations.at_once": CREATIONS.burst,
  "exercises.running": MOST_EXERCISES,
  "addresses.kept": ADDRESSES_KEPT,
  "what_ifs.kept": MOST_WHAT_IFS,
  "own_orders.each": MOST_OWN_ORDERS,
  ...SEAT,
  ...QUARTER,
  ...INJECT,
  ...PREPARED,
  ...REPORT,
  "template.name": LONGEST_TEMPLATE,
  "template.bytes": LARGEST_TEMPLATE,
  "templates.kept": MOST_TEMPLATES,
  ...WAITS,
  "marking.characters": LONGEST_MARKING,
  "class.groups": MOST_GROUPS,
  "class.name": LONGEST_GROUP,
  "class.links": MOST_CLASS_LINKS,
  "mark.largest": LARGEST_MARK,
  "webhook.characters": LONGEST_CALL,
  "webhook.quarters": LONGEST_QUARTERS,
  "webhook.at_once": CALLS_AT_ONCE,
  "closing.within": CLOSING_WITHIN,
  "ready.within": READY_WITHIN,
  "ready.holds": READY_HOLDS,
} as const;

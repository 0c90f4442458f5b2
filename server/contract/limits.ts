// How large what is sent may be: the browser refuses what the server would.

/** A scenario as a file or in a request, bytes. */
export const LARGEST_SCENARIO = 512 * 1024;

// ---- Doors: texts, webhooks, addresses, exercises

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
/** How long `/readyz` waits for the database to take a write, ms; what it found holds for `READY_HOLDS`. */
export const READY_WITHIN = 2_000;
export const READY_HOLDS = 1_000;

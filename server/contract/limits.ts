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

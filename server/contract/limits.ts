// How large what is sent may be: the browser refuses what the server would.

/** A scenario as a file or in a request, bytes. */
export const LARGEST_SCENARIO = 512 * 1024;

/** Any other body over HTTP, bytes. */
export const LARGEST_BODY = 4 * 1024;

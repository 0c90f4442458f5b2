// Every ceiling on what is sent and asked: the browser refuses what the server would, and the contract page prints this table.

/** A scenario as a file or in a request, bytes. */
export const LARGEST_SCENARIO = 512 * 1024;

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

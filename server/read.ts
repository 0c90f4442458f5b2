// The server's read side for server components: no socket, no store, no game, only what a page may show by itself.
import "server-only";
import type { ClassReading, LinkReading } from "./contract/http.ts";
import { offeredReads } from "./read-bridge.ts";

export type { ClassReading, LinkReading };

/** What stands behind a link, for the page that asks for a name; null where the token opens nothing. The word where nothing can be read now. */
export async function readLink(token: string): Promise<LinkReading | null | "unavailable"> {
  return (await offeredReads()?.readLink(token)) ?? null;
}

/** What stands behind a link of a class; null where the token opens none. The word where nothing can be read now. */
export async function readClassLink(token: string): Promise<ClassReading | null | "unavailable"> {
  return (await offeredReads()?.readClassLink(token)) ?? null;
}

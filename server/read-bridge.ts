// What server components may read, handed to them over globalThis: pages are bundled apart from the server that runs them.

import type { ClassReading, LinkReading } from "./contract/http.ts";
import type { ClassSeat, Seat } from "./contract/seats.ts";
import { Unreadable } from "./exercise/log/unreadable.ts";
import type { Registry } from "./exercise/registry.ts";
import type { ClassOptions } from "./http/classes.ts";
import { Unavailable } from "./outage.ts";
import type { Store } from "./store/index.ts";

export interface Reads {
  /** What stands behind a link; null where the token opens nothing and never did. */
  readLink(token: string): Promise<LinkReading | null | "unavailable">;
  /** What stands behind a link of a class; null where the token opens none and never did. */
  readClassLink(token: string): Promise<ClassReading | null | "unavailable">;
}

function whileAway(error: unknown): "unavailable" {
  if (!(error instanceof Unavailable)) throw error;
  return "unavailable";
}

const KEY = Symbol.for("missed-moments.reads");
type Holder = { [KEY]?: Reads };

/** Offers the reads of this application; the answer takes them back. */
export function offerReads(store: Store, registry: Registry): () => void {
  const reads: Reads = {
    readLink: (token) => readLink(token).catch(whileAway),
    readClassLink: (token) => readClassLink(token).catch(whileAway),
  };
  async function readClassLink(token: string): Promise<ClassReading | null> {
    const link = await store.classLinkByToken(token);
    const row = link && (await store.class(link.classId));
    if (!link || !row) return null;
    return {
      ...{ class: row.id, title: row.title, seat: link.seat as ClassSeat, ended: link.revokedAt !== null },
      groups: row.groups.map(({ name }) => name),
      named: (row.options as ClassOptions).unnamed !== true,
    };
  }
  async function readLink(token: string): Promise<LinkReading | null> {
    const link = await store.linkByToken(token);
    if (!link) return null;
    const about = { exercise: link.exerciseId, seat: link.seat as Seat };
    try {
      const exercise = await registry.open(link.exerciseId);
      if (!exercise) return null;
      const { title, scenario, status, named } = exercise.summary();
      return { ...about, title, scenario, status: link.revokedAt === null ? status : "link_ended", named };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return { ...about, title: "", scenario: { texts: "" }, status: "unreadable", named: true };
    }
  }
  const holder = globalThis as Holder;
  holder[KEY] = reads;
  return () => {
    if (holder[KEY] === reads) delete holder[KEY];
  };
}

/** The reads on offer; undefined while a page is built without a server. */
export const offeredReads = (): Reads | undefined => (globalThis as Holder)[KEY];

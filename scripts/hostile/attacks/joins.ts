// The wall's link is on the wall: anybody can join by it as often as they like, and each join is an event for ever.

import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { type Attack, finding, survival, told } from "../attack.ts";
import { create, tryJoin } from "../guest.ts";
import { overRepeats } from "../memory.ts";

const JOINS = 600;
const FLOODS = 5;
const AT_ONCE = 8;
const MOST_EVENTS = 10;

/** How many rows the exercises' logs hold, read from the folder of a server that has stopped. */
async function eventsIn(dataDir: string): Promise<number> {
  const db = await PGlite.create(path.join(dataDir, "db"));
  try {
    const { rows } = await db.query<{ n: number }>("SELECT count(*)::int AS n FROM event");
    return rows[0]?.n ?? 0;
  } finally {
    await db.close();
  }
}

export const joins: Attack = {
  name: "joins",
  against: `${JOINS} joins by the wall's link, in five floods`,
  seconds: 300,
  async *run({ serve }) {
    const target = await serve();
    const { links } = await create(target.base);
    await tryJoin(target.base, String(links.wall));

    let accepted = 0;
    let failed = 0;
    const refused = new Set<string>();
    const memory = await overRepeats(target, async () => {
      let left = JOINS / FLOODS;
      const worker = async (): Promise<void> => {
        while (left-- > 0) {
          const { status, body } = await tryJoin(target.base, String(links.wall));
          if (status === 200) accepted += 1;
          if (status === 0 || status >= 500) failed += 1;
          if (status !== 200) refused.add(`${status} ${body.code}`);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    });
    const alive = await survival(target);
    await target.stop();
    const events = await eventsIn(target.dataDir);
    yield* [
      alive,
      told("accepted", `${accepted} of ${JOINS}`),
      told("refused by", [...refused].join(", ") || "nothing"),
      finding("answers 5xx or none", failed, "0", failed === 0),
      finding("events in the log", events, `≤ ${MOST_EVENTS}`, events <= MOST_EVENTS),
      ...memory,
    ];
  },
};

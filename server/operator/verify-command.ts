// npm run verify [-- FILE]: folds logs from their first event to their last, and says where they come to another state than was noted.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hashState } from "../../game-rules/index.ts";
import { configFrom } from "../config.ts";
import { recordOf } from "../exercise/log/history.ts";
import { stepsOf } from "../exercise/log/moments.ts";
import { openStore, type Store } from "../store/index.ts";
import { argumentsOf, command, Usage } from "./command.ts";
import { readApart, servedAsReader } from "./transfer/apart.ts";
import { Refused } from "./transfer/read.ts";

const USAGE = `npm run verify [-- FILE]
  FILE  an exercise as npm run export wrote it; without it, every exercise of the database`;

if (!servedAsReader())
  await command(USAGE, async () => {
    if (process.argv.length <= 2) return verifyAll();
    const { file } = argumentsOf([], []);
    try {
      const { events, prints } = await readApart(fileURLToPath(import.meta.url), readFileSync(file, "utf8"));
      return `${file} folds to what it says: ${events.length} events, ${prints.length} fingerprints.`;
    } catch (error) {
      throw error instanceof Refused ? new Usage(`${file} does not hold. ${error.message}.`) : error;
    }
  });

async function verifyAll(): Promise<string> {
  const store = await openStore(configFrom(process.env).store);
  try {
    const wrong: string[] = [];
    let [events, prints] = [0, 0];
    const all = await store.overview();
    for (const { id } of all) {
      const found = await verifyOne(store, id);
      events += found.events;
      prints += found.prints;
      wrong.push(...found.wrong);
    }
    if (wrong.length > 0) throw new Usage(wrong.join("\n"));
    return `${all.length} exercises fold: ${events} events, ${prints} fingerprints as they were noted.`;
  } finally {
    await store.close();
  }
}

/** Folds one log, and holds it against the fingerprints that were noted as it was played. */
async function verifyOne(
  store: Store,
  id: string,
): Promise<{ events: number; prints: number; wrong: string[] }> {
  const stored = await store.events(id);
  const noted = new Map(
    (await store.checkpoints(id)).flatMap(({ seq, hash }) => (hash ? [[seq, hash] as const] : [])),
  );
  const wrong: string[] = [];
  let prints = 0;
  try {
    for (const { record, after } of stepsOf(stored.map(recordOf))) {
      const hash = noted.get(record.seq);
      if (hash === undefined) continue;
      prints += 1;
      if (hash !== hashState(after.game)) wrong.push(`${id} comes to another state at event ${record.seq}.`);
    }
  } catch (error) {
    wrong.push(`${id} cannot be folded: ${error instanceof Error ? error.message : String(error)}.`);
  }
  return { events: stored.length, prints, wrong };
}

// npm run import -- FILE: an exercise that another server exported, under a new id, with new links and a secret of its own, paused.
import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Config, configFrom } from "../config.ts";
import { newSecret } from "../exercise/log/secret.ts";
import { newLinks } from "../http/new-exercise.ts";
import { newExerciseId, openStore } from "../store/index.ts";
import { systemTime } from "../time.ts";
import { argumentsOf, command, Usage } from "./command.ts";
import { readApart, servedAsReader } from "./transfer/apart.ts";
import { importOf } from "./transfer/imported.ts";
import { LIMITS, Refused } from "./transfer/read.ts";

const USAGE = `npm run import -- FILE [--server URL]
  FILE          as npm run export wrote it; nothing of it is believed before it was read through
  --server URL  the beginning of the links that are printed; http://localhost:PORT by itself`;

if (!servedAsReader())
  await command(USAGE, async () => {
    const { file, flags } = argumentsOf(["--server"], []);
    const config = configFrom(process.env);
    if (statSync(file).size > LIMITS.bytes)
      throw new Usage(`${file} is larger than ${LIMITS.bytes} bytes. Nothing was imported.`);
    const log = await readApart(fileURLToPath(import.meta.url), readFileSync(file, "utf8")).catch(
      (error: unknown) => {
        throw error instanceof Refused ? new Usage(`Nothing was imported. ${error.message}.`) : error;
      },
    );
    const id = newExerciseId();
    const links = newLinks();
    const now = systemTime.now();
    const { events, options, ended } = importOf(log, { secret: newSecret(), now });
    const store = await openStore(config.store);
    try {
      await store.createExercise(
        { id, title: log.title, scenarioId: log.scenario.id, createdAt: now, options },
        links,
        events,
      );
      if (ended) await store.endExercise(id, now);
    } finally {
      await store.close();
    }
    const control = links.find(({ seat }) => seat === "control")?.token ?? "";
    const state = ended ? "It is over, and its debrief can be opened." : "It is paused.";
    return `Imported as ${id}. ${state} Its facilitator's link, which hands out the others: ${base(config, flags)}/join/${control}`;
  });

/** What the links that are printed begin with. */
function base({ port }: Config, flags: ReadonlyMap<string, string>): string {
  return (flags.get("--server") ?? `http://localhost:${port}`).replace(/\/+$/, "");
}

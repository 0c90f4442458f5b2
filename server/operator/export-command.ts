// npm run export -- FILE: the log of one exercise, for another server. No server may have an embedded database open.
import { existsSync, writeFileSync } from "node:fs";
import { configFrom } from "../config.ts";
import { openStore, type Store } from "../store/index.ts";
import { argumentsOf, command, Usage } from "./command.ts";
import { exportOf } from "./transfer/exported.ts";

const USAGE = `npm run export -- FILE [--exercise ID]
  FILE           is made, and must not be there yet
  --exercise ID  which one, where there are several: the first part of its page's address after its seat`;

await command(USAGE, async () => {
  const { file, flags } = argumentsOf(["--exercise"], []);
  if (existsSync(file)) throw new Usage(`${file} is there already. Name another file.`);
  const store = await openStore(configFrom(process.env).store);
  try {
    const id = flags.get("--exercise") ?? (await theOnly(store));
    const stored = await store.events(id);
    if (stored.length === 0) throw new Usage(`There is no exercise ${id}.`);
    const log = exportOf(stored);
    writeFileSync(file, `${JSON.stringify(log)}\n`, { flag: "wx", mode: 0o600 });
    return `${file} holds the exercise ${id}: ${log.events.length} events, without people, links and secrets. It tells everything that was hidden from seats.`;
  } finally {
    await store.close();
  }
});

async function theOnly(store: Store): Promise<string> {
  const all = await store.overview();
  const [first, ...others] = all;
  if (!first) throw new Usage("There is no exercise.");
  if (others.length > 0)
    throw new Usage(`Say which one:\n${all.map(({ id, title }) => `  ${id}  ${title}`).join("\n")}`);
  return first.id;
}

// The files that are taken away from a game that is over, each made in the browser from the copy that its seat may have.
import { filled, type Replay } from "../../server/debrief/offline/fill";
import { TABLE_NAMES } from "../../server/debrief/tables/columns";
import { dictionaryCsv } from "../../server/debrief/tables/dictionary";
import { tableCsv, tablesOf } from "../../server/debrief/tables/tables";
import { zipOf } from "../browser/zip";
import type { Copy } from "./record";

/** What a file of a copy is called, without its ending. */
export const fileName = ({ exercise, copy }: Copy, what: string): string =>
  `missed-moments-${exercise}-${copy}-${what}`;

/** All tables with their dictionaries, as a zip. */
export async function tablesFile(copy: Copy): Promise<Uint8Array<ArrayBuffer>> {
  const [{ tables: english }, { tables: french }] = await Promise.all([
    import("../messages/en/tables"),
    import("../messages/fr/tables"),
  ]);
  const tables = tablesOf(copy);
  return zipOf([
    ...TABLE_NAMES.map((name) => ({ name: `${name}.csv`, text: tableCsv(tables, name) })),
    { name: "dictionary-en.csv", text: dictionaryCsv(english) },
    { name: "dictionary-fr.csv", text: dictionaryCsv(french) },
  ]);
}

/** Where the page of the replay stands, without a game; see `scripts/lib/replay-page.mjs`. */
const PAGE = "/replay.html";

/** The replay: one page that opens without a server, with the game in it. Rejects where the server does not hand out the page. */
export async function replayFile(replay: Replay): Promise<string> {
  const answer = await fetch(PAGE);
  if (!answer.ok) throw new Error(`${PAGE} ${answer.status}`);
  return filled(await answer.text(), replay);
}

// The files that are taken away from a game that is over, each made in the browser from the copy that its seat may have.
import { strToU8, zipSync } from "fflate";
import { filled, type Replay } from "../../server/debrief/offline/fill";
import { TABLE_NAMES } from "../../server/debrief/tables/columns";
import { dictionaryCsv } from "../../server/debrief/tables/dictionary";
import { tableCsv, tablesOf } from "../../server/debrief/tables/tables";
import type { Copy } from "./record";

/** What a file of a copy is called, without its ending. */
export const fileName = ({ exercise, copy }: Copy, what: string): string =>
  `missed-moments-${exercise}-${copy}-${what}`;

/** Equal tables make equal files: midnight of the first day that a zip can name. */
const UNDATED = "1980-01-01T00:00";

/** All tables with their dictionaries, as a zip. */
export async function tablesFile(copy: Copy): Promise<Uint8Array<ArrayBuffer>> {
  const [{ tables: english }, { tables: french }] = await Promise.all([
    import("../messages/en/tables"),
    import("../messages/fr/tables"),
  ]);
  const tables = tablesOf(copy);
  const files = {
    ...Object.fromEntries(TABLE_NAMES.map((name) => [`${name}.csv`, tableCsv(tables, name)])),
    "dictionary-en.csv": dictionaryCsv(english),
    "dictionary-fr.csv": dictionaryCsv(french),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: UNDATED,
  });
}

/** Where the page of the replay stands, without a game; see `scripts/lib/replay-page.mjs`. */
const PAGE = "/replay.html";

/** The replay: one page that opens without a server, with the game in it. Rejects where the server does not hand out the page. */
export async function replayFile(replay: Replay): Promise<string> {
  const answer = await fetch(PAGE);
  if (!answer.ok) throw new Error(`${PAGE} ${answer.status}`);
  return filled(await answer.text(), replay);
}

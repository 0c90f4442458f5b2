// The files that are taken away from a game that is over, each made in the browser from the copy that its seat may have.
import { TABLE_NAMES } from "../../server/debrief/tables/columns";
import { dictionaryCsv } from "../../server/debrief/tables/dictionary";
import { tableCsv, tablesOf } from "../../server/debrief/tables/tables";
import { zipOf } from "../browser/zip";
import type { Copy } from "./record";

/** What a file of a copy is called, without its ending. */
export const fileName = ({ exercise, copy }: Copy, what: string): string =>
  `missed-moments-${exercise}-${copy}-${what}`;

/** The log: the copy itself, an event a line so that two logs can be laid side by side. */
export function logFile({ events, ...head }: Copy): string {
  const [before, after] = JSON.stringify({ ...head, events: null }, null, 1).split('"events": null');
  const lines = events.map((e) => JSON.stringify(e)).join(",\n  ");
  return `${before}"events": [\n  ${lines}\n ]${after}\n`;
}

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

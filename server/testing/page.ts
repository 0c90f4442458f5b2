// The contract page as a test reads it: its tables, its codes, its headings.
import { readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.resolve(import.meta.dirname, "../contract");

export const pageOf = (name: "README.md" | "REFERENCE.md"): string =>
  readFileSync(path.join(FOLDER, name), "utf8");

/** Everything from a heading to the next of its rank or above. */
export function sectionOf(page: string, heading: string): string {
  const lines = page.split("\n");
  const from = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, "") === heading);
  if (from < 0) throw new Error(`no heading "${heading}"`);
  const rank = lines[from]?.indexOf(" ") ?? 0;
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => /^#+ /.test(line) && line.indexOf(" ") <= rank);
  return rest.slice(0, to < 0 ? undefined : to).join("\n");
}

const cells = (line: string): string[] =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));

/** Every table of a section: its rows without the head, cell by cell. */
export function tablesIn(section: string): string[][][] {
  const found: string[][][] = [];
  let table: string[][] | undefined;
  for (const line of section.split("\n")) {
    if (!line.startsWith("| ")) table = undefined;
    else if (/^\| ---/.test(line)) found.push((table = []));
    else table?.push(cells(line));
  }
  return found;
}

export function tableUnder(page: string, heading: string, at = 0): string[][] {
  const table = tablesIn(sectionOf(page, heading))[at];
  if (!table) throw new Error(`no table ${at + 1} under "${heading}"`);
  return table;
}

/** What stands in marks of code. */
export const codesIn = (text = ""): string[] => [...text.matchAll(/`([^`]+)`/g)].map((m) => m[1] as string);

/** The anchor of each heading, as it is linked to. */
export const anchorsOf = (page: string): Set<string> =>
  new Set(
    [...page.matchAll(/^#+ (.+)$/gm)].map((m) =>
      (m[1] as string)
        .toLowerCase()
        .replaceAll(/[^\w\- ]/g, "")
        .replaceAll(" ", "-"),
    ),
  );

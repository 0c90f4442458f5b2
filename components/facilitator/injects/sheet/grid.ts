// A file as a grid of texts: CSV by any of its marks and encodings, XLSX by its cells. Called in a worker alone, within limits that a hostile
// file does not get past: how large it is unpacked is read from its directory before anything is unpacked.
import Papa from "papaparse";
import { readSheet } from "read-excel-file/web-worker";

export type Grid = readonly (readonly string[])[];

export const LARGEST = 64 * 1024 * 1024;
export const MOST_ROWS = 2_000;
/** Above the rows there may be a title block and headings, and between them section rows. */
const MOST_LINES = 3 * MOST_ROWS;
const MOST_COLUMNS = 100;

export type GridProblem = "too_large" | "too_many" | "unreadable" | "empty";
export class NoGrid extends Error {
  readonly problem: GridProblem;
  constructor(problem: GridProblem) {
    super(problem);
    this.problem = problem;
  }
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Bytes that a zip says it holds, by its central directory. */
export function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = -1;
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff) && end < 0; at--)
    if (view.getUint32(at, true) === 0x0605_4b50) end = at;
  if (end < 0) throw new NoGrid("unreadable");
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let n = 0; n < entries; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x0201_4b50) throw new NoGrid("unreadable");
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

/** A cell as text: dates by their day, hours by their clock. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) {
    const iso = cell.toISOString();
    // The spreadsheet's day nought: an hour alone.
    return cell.getUTCFullYear() < 1901 ? iso.slice(11, 16) : iso.slice(0, 10);
  }
  return String(cell);
}

/** UTF-8 with or without its mark, UTF-16 with it, else Windows-1252, which every byte is a character of. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows(bytes);
  }
}

/** What Windows-1252 has where Latin-1 has controls, from 0x80 on; told here, since not every decoder of that name knows it. */
const BEYOND = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function windows(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join("").replace(/[\x80-\x9f]/g, (c) => BEYOND[c.charCodeAt(0) - 0x80] ?? c);
}

/** Exactly one `'` is taken off before what a spreadsheet would take for a formula, or another `'`. */
export const unescaped = (cell: string): string => (/^'[=+\-@'\t\r]/.test(cell) ? cell.slice(1) : cell);
export const escaped = (cell: string): string => (/^[=+\-@'\t\r]/.test(cell) ? `'${cell}` : cell);

export function csvGrid(bytes: Uint8Array): Grid {
  const { data } = Papa.parse<string[]>(decoded(bytes), {
    delimitersToGuess: [",", ";", "\t"],
    preview: MOST_LINES + 1,
    skipEmptyLines: false,
  });
  return data.map((line) => line.map(unescaped));
}

export const csvText = (grid: Grid): string =>
  // With its mark, so that a spreadsheet reads the accents.
  `\uFEFF${Papa.unparse(
    grid.map((line) => line.map(escaped)),
    { newline: "\r\n" },
  )}`;

/** @throws NoGrid */
export async function gridOf(bytes: Uint8Array<ArrayBuffer>): Promise<Grid> {
  if (bytes.length === 0) throw new NoGrid("empty");
  if (bytes.length > LARGEST || (isZip(bytes) && unpackedSize(bytes) > LARGEST))
    throw new NoGrid("too_large");
  let grid: Grid;
  try {
    grid = isZip(bytes)
      ? (await readSheet(bytes.slice().buffer)).map((line) => line.map(cellText))
      : csvGrid(bytes);
  } catch {
    throw new NoGrid("unreadable");
  }
  if (grid.length > MOST_LINES) throw new NoGrid("too_many");
  const lines = grid.map((line) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what cannot be shown is taken out, line ends and tabs stay
    line.slice(0, MOST_COLUMNS).map((cell) =>
      cell
        .replace(/\r\n?/g, "\n")
        .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, "")
        .trim(),
    ),
  );
  if (!lines.some((line) => line.some(Boolean))) throw new NoGrid("empty");
  return lines;
}

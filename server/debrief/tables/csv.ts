// Rows as CSV by RFC 4180, in UTF-8 without a mark at its beginning: so files laid under one another are one file. Whoever opens it in a
// spreadsheet runs nothing that somebody typed.

export type Cell = string | number | boolean | undefined;

/** A spreadsheet takes a text that begins so for a formula, or has put the apostrophe there itself. */
const ACTS = /^[=+\-@'\t\r]/;
/** What a cell must be put in quotation marks for. */
const SPLITS = /[",\r\n]/;

/**
 * One cell. A text that a spreadsheet would act on gets an apostrophe, which a reader takes off again, exactly one; numbers are ours
 * and stay as they are. Nothing where there is nothing; yes and no are `true` and `false`.
 */
export function cellOf(value: Cell): string {
  if (value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const inert = ACTS.test(value) ? `'${value}` : value;
  return SPLITS.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

export const lineOf = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(",")}\r\n`;

/** A heading and its rows. */
export const csvOf = (heading: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [heading, ...rows].map(lineOf).join("");

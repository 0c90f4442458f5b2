// Tables of a page in Markdown.

/** A cell holds no bar and no line break. */
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

export const code = (word: string | number): string => `\`${word}\``;
export const codes = (words: readonly (string | number)[]): string => words.map(code).join(", ");

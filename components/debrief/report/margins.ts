// The margins of the printed report: the marking line above and below, which copy, the pages counted. What somebody typed gets into a style
// sheet here alone, as a string in which nothing but itself can begin.

/** A text as a CSS string: whatever is no letter or figure is escaped by its number. */
export const cssString = (text: string): string =>
  `"${[...text].map((c) => (/[\p{L}\p{N}]/u.test(c) ? c : `\\${c.codePointAt(0)?.toString(16)} `)).join("")}"`;

export interface Margins {
  readonly marking: string;
  readonly copy: string;
  readonly title: string;
  /** The words around the page's number and how many there are: three pieces. */
  readonly page: readonly [string, string, string];
}

const box = (name: string, content: string, bold = false): string =>
  `@${name}{content:${content};font:${bold ? "600" : "400"} 8.5pt "IBM Plex Sans Condensed","Arial Narrow",sans-serif;color:#5a5040;vertical-align:middle}`;

export function marginsOf({ marking, copy, title, page: [before, between, after] }: Margins): string {
  const counted = `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}`;
  return `@page{size:A4;margin:19mm 18mm 20mm;${[
    box("top-left", cssString(marking)),
    box("top-right", cssString(copy)),
    box("bottom-left", cssString(title), true),
    box("bottom-center", cssString(marking), true),
    box("bottom-right", counted, true),
  ].join("")}}`;
}

// Looks over TypeScript as text: calls and their arguments, fields and their values, the strings in an expression.

const OPENING = "([{";
const CLOSING = ")]}";

/** What stands between the bracket at `from` and the one that closes it, split at the commas of its own level. */
export function argumentsAt(text: string, from: number): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (let i = from + 1; i < text.length; i++) {
    const c = text[i] as string;
    if (c === '"' || c === "'" || c === "`") {
      const end = endOfString(text, i);
      part += text.slice(i, end + 1);
      i = end;
      continue;
    }
    if (OPENING.includes(c)) depth++;
    if (CLOSING.includes(c)) {
      if (depth === 0) break;
      depth--;
    }
    if (c === "," && depth === 0) {
      parts.push(part.trim());
      part = "";
    } else part += c;
  }
  return part.trim() ? [...parts, part.trim()] : parts;
}

function endOfString(text: string, from: number): number {
  const quote = text[from];
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === quote) return i;
  }
  return text.length;
}

export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/[^\n]*/g, "$1");

/** The arguments of each call of a function or method of this name; its own definition left out. */
export function callsOf(text: string, name: string): string[][] {
  const calls: string[][] = [];
  for (const m of text.matchAll(new RegExp(`(?<![\\w$])${name}\\(`, "g"))) {
    if (/function\s+$/.test(text.slice(Math.max(0, m.index - 10), m.index))) continue;
    calls.push(argumentsAt(text, m.index + m[0].length - 1));
  }
  return calls;
}

/** What stands behind the colon of the field at `from`; nothing for the field of a type. */
export function valueAt(text: string, from: number): string {
  const value = argumentsAt(text, text.indexOf(":", from))[0] ?? "";
  return /^(?:string|number)\b/.test(value) ? "" : value;
}

/** Names of the fields of an object written in place. */
export const fieldsOf = (object: string | undefined): string[] =>
  object?.startsWith("{") ? argumentsAt(object, 0).map((p) => p.split(":")[0]?.trim() ?? "") : [];

/** Where a parameter stands in a list of them, -1 for nowhere. */
export const placeOf = (params: string, name: string): number =>
  params.split(",").findIndex((p) => p.trim().split(/[?:]/)[0] === name);

/** What the hole of a template can hold, by what stands before it: `talks_rung_` and 1 to 4. */
export type Holes = Readonly<Record<string, readonly string[]>>;

/** The strings that an expression can come to; those it only compares with are left out. An unknown hole shows as "?". */
export function stringsIn(expression: string, holes: Holes, text = ""): string[] {
  const uttered = expression
    .replace(/[!=]==?\s*"[^"]*"/g, "")
    .replace(/\.(?:includes|startsWith|endsWith|indexOf)\([^)]*\)/g, "");
  const found = [...uttered.matchAll(/"([a-z0-9_.]+)"/g)].map((m) => m[1] as string);
  for (const [, head = "", hole = "", tail = ""] of uttered.matchAll(/`([a-z_.]*)\$\{([^}]*)\}([a-z_]*)`/g)) {
    found.push(...fill(head, hole, holes, text).map((h) => head + h + tail));
  }
  return found;
}

function fill(head: string, hole: string, holes: Holes, text: string): readonly string[] {
  // the verb of an order, of those that the same file keeps a table of
  if (/\bid\.slice\(/.test(hole))
    return [...text.matchAll(/"[a-z]+\.([a-z_]+)":/g)].map((m) => m[1] as string);
  return holes[head] ?? [`?${hole}`];
}

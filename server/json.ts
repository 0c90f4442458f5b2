// JSON that is written once and sent to many.

/** JSON already written: where it stands in what is sent, its text goes as it is. */
export class Json {
  constructor(readonly text: string) {}
  /** For whoever writes it like anything else: dear, and the same. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

function textOf(value: unknown): string {
  // What needs no care is most of what is sent.
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "null";
  if (typeof value === "boolean") return value ? "true" : "false";
  if (Array.isArray(value) && value.length === 0) return "[]";
  return value instanceof Json ? value.text : (JSON.stringify(value) ?? "null");
}

const keys = new Map<string, string>();
/** More than the parts of all payloads have, in case a payload should ever be keyed by what people make up. */
const MOST_KEYS = 1_000;

/** A part's name as it stands before the part: the same few are written with everything that is sent. */
function keyOf(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const text = `${JSON.stringify(name)}:`;
  if (keys.size < MOST_KEYS) keys.set(name, text);
  return text;
}

/** Whether a part is an object with parts of its own, each of which is written for itself. */
const isParted = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** How deep payloads are looked into for what they have in common: the rows of a list in a part. */
const DEEP = 3;

/** Whether two payloads are made of the very same things, part by part. */
export function isMadeAlike(a: unknown, b: unknown, deep = DEEP): boolean {
  if (a === b) return true;
  if (deep === 0 || typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  let size = 0;
  for (const key in x) {
    if (!(key in y) || !isMadeAlike(x[key], y[key], deep - 1)) return false;
    size += 1;
  }
  for (const _ in y) size -= 1;
  return size === 0;
}

/** Writes a payload: plain data, or with texts among its parts and their parts. */
export type Writer = (payload: object) => Json;

/**
 * Writes payloads that share parts, each part once: what is the very same thing in several of them, as a whole or as a part of a
 * part, has one text.
 * @param known the text of a thing that was written earlier, where somebody kept it
 */
export function createWriter(known: (thing: object) => string | undefined = () => undefined): Writer {
  const texts = new Map<object, string>();

  function once(value: unknown): string {
    if (typeof value !== "object" || value === null) return textOf(value);
    let text = texts.get(value) ?? known(value);
    if (text === undefined) {
      text = textOf(value);
      texts.set(value, text);
    }
    return text;
  }

  function parts(whole: object, write: (part: unknown) => string): string {
    let text = "";
    for (const key of Object.keys(whole)) {
      const part = (whole as Record<string, unknown>)[key];
      if (part !== undefined) text += (text ? "," : "") + keyOf(key) + write(part);
    }
    return `{${text}}`;
  }

  return (payload: object): Json => {
    const part = (value: unknown): string => {
      if (!isParted(value)) return once(value);
      const text = texts.get(value) ?? known(value);
      if (text !== undefined) return text;
      const fresh = parts(value, once);
      texts.set(value, fresh);
      return fresh;
    };
    return new Json(parts(payload, part));
  };
}
